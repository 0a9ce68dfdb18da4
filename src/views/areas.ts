import type { Formatter } from '../words/formatter.ts';
import { saysAbsent } from './absence.ts';
import { list, sentence, table, tableOf } from './parts/lists.ts';
import { eachPair } from './parts/pairs.ts';
import { valuesOf } from './parts/values.ts';
import { type Block, type Cell, view } from './view.ts';

export type Areas = {
  areas: {
    name: string;
    actors: string[];
    /** Ties between two actors of the area, and the share of possible ones. */
    ties: number;
    density: number | null;
    /** Required roles of the chain that nobody of the area or without an area fills; null without a chain. */
    missing: string[] | null;
    /** Of those, roles that are filled in another area: here is a blank spot, not in the whole network. */
    blank: string[];
    /** Sectors without an actor of the area, and pairs of sectors present here without a tie. */
    emptyCorners: string[];
    emptySides: [string, string][];
  }[];
  /** Required roles of the chain, and those that nobody fills anywhere; null without a chain. */
  required: number | null;
  missingEverywhere: string[];
  /** Actors that serve several areas. */
  several: { actor: string; areas: string[] }[];
  withoutArea: number;
};

const maxCorners = 6;

export const areas = view<'areas', Areas>(
  {
    id: 'areas',
    reference: 'Schubert 2018 (neighbourhood and Sozialraum, example Heimer Park in Viersen)',
    text: {
      en: {
        title: 'Areas side by side',
        blocks: (value, say) => blocks(value, say, english),
        reading:
          'An actor counts in every area that its cell names; actors without an area count as serving all of them when roles are checked, but in no figure of an area. A role that is missing in an area may be served from the next one: whether people get there, the table does not say. Small areas have fewer possible ties, so compare densities with care.',
        column:
          'a column “area” (Sozialraum, neighbourhood, place) with at least two different areas',
      },
      de: {
        title: 'Sozialräume im Vergleich',
        blocks: (value, say) => blocks(value, say, german),
        reading:
          'Ein Akteur zählt in jedem Sozialraum, den seine Zelle nennt; Akteure ohne Sozialraum gelten bei den Gliedern der Kette als überall zuständig, gehen aber in keine Zahl eines Sozialraums ein. Ein Glied, das in einem Sozialraum fehlt, kann aus dem nächsten mitversorgt werden: Ob die Menschen dorthin kommen, sagt die Tabelle nicht. In kleinen Sozialräumen sind weniger Beziehungen möglich, Dichten also mit Vorsicht vergleichen.',
        column:
          'eine Spalte „Sozialraum“ (Quartier, Ort) mit mindestens zwei verschiedenen Angaben',
      },
    },
  },
  ({ analysis: { actors, sectors }, ties, sectors: { codes }, chain }) => {
    const { names, cells } = valuesOf(actors.map(({ area }) => area));
    if (names.length < 2) return null;
    const members = names.map((): number[] => []);
    cells.forEach((cell, i) => {
      for (const area of cell) members[area].push(i);
    });
    const corners = sectors.length <= maxCorners ? sectors.map((_, k) => k) : [];
    const inside = names.map(() => 0);
    const tied = names.map(() => new Set<number>());
    const code = (k: number, l: number) => Math.min(k, l) * sectors.length + Math.max(k, l);
    eachPair(ties, (a, b) => {
      for (const area of cells[a])
        if (cells[b].includes(area)) {
          inside[area]++;
          if (codes[a] >= 0 && codes[b] >= 0) tied[area].add(code(codes[a], codes[b]));
        }
    });
    const required = (chain?.roles ?? []).filter((role) => role.required);
    const rolesOf = (list: readonly number[]) =>
      new Set(list.flatMap((i) => (saysAbsent(actors[i].status) ? [] : actors[i].roles)));
    const everywhere = rolesOf(actors.map((_, i) => i));
    const districtWide = rolesOf(actors.flatMap((_, i) => (cells[i].length === 0 ? [i] : [])));
    const filled = (
      own: ReadonlySet<string>,
      { id, anyOf = [] }: { id: string; anyOf?: string[] | undefined },
    ) => [id, ...anyOf].some((role) => own.has(role));
    const missingEverywhere = required
      .filter((role) => !filled(everywhere, role))
      .map(({ id }) => id);
    return {
      areas: names.map((name, area) => {
        const list = members[area];
        const own = new Set([...rolesOf(list), ...districtWide]);
        const missing = required.filter((role) => !filled(own, role)).map(({ id }) => id);
        const here = corners.filter((k) => list.some((i) => codes[i] === k));
        const possible = (list.length * (list.length - 1)) / 2;
        return {
          name,
          actors: list.map((i) => ties.ids[i]),
          ties: inside[area],
          density: possible === 0 ? null : inside[area] / possible,
          missing: chain && missing,
          blank: missing.filter((role) => !missingEverywhere.includes(role)),
          emptyCorners: corners.filter((k) => !here.includes(k)).map((k) => sectors[k].id),
          emptySides: here.flatMap((k, at) =>
            here
              .slice(at + 1)
              .filter((l) => !tied[area].has(code(k, l)))
              .map((l): [string, string] => [sectors[k].id, sectors[l].id]),
          ),
        };
      }),
      required: chain && required.length,
      missingEverywhere,
      several: actors.flatMap(({ id }, i) =>
        cells[i].length > 1 ? [{ actor: id, areas: cells[i].map((area) => names[area]) }] : [],
      ),
      withoutArea: cells.filter((cell) => cell.length === 0).length,
    };
  },
);

type Words = typeof german;
type Area = Areas['areas'][number];

const german = {
  overview: (count: number, without: number, say: Formatter) =>
    `${say.count(count, 'Sozialraum', 'Sozialräume')}${without === 0 ? '' : `; ${say.count(without, 'Akteur', 'Akteure')} ohne Sozialraum`}.`,
  missing: ({ name, blank }: Area, required: number, everywhere: number, say: Formatter) =>
    `Im Sozialraum ${name} fehlen ${say.number(blank.length + everywhere)} von ${say.number(required)} Gliedern der Kette, im gesamten Netz ${say.number(everywhere)}; anderswo besetzt und hier nicht: ${say.roles(blank)}.`,
  one: ({ name, blank }: Area, say: Formatter) =>
    `Im Sozialraum ${name} fehlt ein Glied der Kette, das es anderswo gibt: ${say.roles(blank)}.`,
  full: (names: string[], say: Formatter) => `Ohne weißen Fleck in der Kette: ${list(names, say)}.`,
  several: (entries: Areas['several'], say: Formatter) =>
    `${say.count(entries.length, 'Akteur ist', 'Akteure sind')} in mehreren Sozialräumen tätig: ${entries
      .slice(0, 6)
      .map(({ actor, areas }) => `${say.actor(actor)} (${areas.join(', ')})`)
      .join('; ')}${entries.length > 6 ? `; und ${say.number(entries.length - 6)} weitere` : ''}.`,
  caption: 'Sozialräume im Vergleich',
  columns: ['Sozialraum', 'Akteure', 'Beziehungen', 'Dichte', 'fehlende Glieder'],
  holes: 'Leere Ecken und Seiten',
  holeColumns: ['Sozialraum', 'leere Ecken', 'leere Seiten'],
};

const english: Words = {
  overview: (count, without, say) =>
    `${say.count(count, 'area', 'areas')}${without === 0 ? '' : `; ${say.count(without, 'actor', 'actors')} without an area`}.`,
  missing: ({ name, blank }, required, everywhere, say) =>
    `In the area ${name} ${say.number(blank.length + everywhere)} of ${say.number(required)} links of the chain are missing, in the whole network ${say.number(everywhere)}; filled elsewhere and not here: ${say.roles(blank)}.`,
  one: ({ name, blank }, say) =>
    `In the area ${name} a link of the chain is missing that there is elsewhere: ${say.roles(blank)}.`,
  full: (names, say) => `No blank spot in the chain: ${list(names, say)}.`,
  several: (entries, say) =>
    `${say.count(entries.length, 'actor is', 'actors are')} active in several areas: ${entries
      .slice(0, 6)
      .map(({ actor, areas }) => `${say.actor(actor)} (${areas.join(', ')})`)
      .join('; ')}${entries.length > 6 ? `; and ${say.number(entries.length - 6)} more` : ''}.`,
  caption: 'Areas side by side',
  columns: ['Area', 'Actors', 'Ties', 'Density', 'missing links'],
  holes: 'Empty corners and sides',
  holeColumns: ['Area', 'empty corners', 'empty sides'],
};

const maxRows = 20;

function blocks(value: Areas, say: Formatter, words: Words): Block[] {
  const { required, missingEverywhere } = value;
  const blank = value.areas.filter((area) => area.blank.length > 0);
  const full = value.areas.filter((area) => area.blank.length === 0).map(({ name }) => name);
  const corners = (sides: Area['emptySides']) =>
    sides.map((side) => side.map(say.sector).join(' – ')).join('; ') || '–';
  return [
    sentence(words.overview(value.areas.length, value.withoutArea, say)),
    ...(required === null
      ? []
      : blank
          .slice(0, maxRows)
          .map((area) =>
            sentence(
              area.blank.length === 1 && missingEverywhere.length === 0
                ? words.one(area, say)
                : words.missing(area, required, missingEverywhere.length, say),
            ),
          )),
    ...(required !== null && full.length > 0 ? [sentence(words.full(full, say))] : []),
    ...(value.several.length > 0 ? [sentence(words.several(value.several, say))] : []),
    table(
      words.caption,
      words.columns,
      value.areas
        .slice(0, maxRows)
        .map((area): Cell[] => [
          { text: area.name },
          { number: area.actors.length },
          { number: area.ties },
          { number: area.density },
          { number: area.missing?.length ?? null },
        ]),
    ),
    ...tableOf(
      words.holes,
      words.holeColumns,
      value.areas
        .filter(({ emptyCorners, emptySides }) => emptyCorners.length + emptySides.length > 0)
        .slice(0, maxRows)
        .map((area): Cell[] => [
          { text: area.name },
          { sectors: area.emptyCorners },
          { text: corners(area.emptySides) },
        ]),
    ),
  ];
}
