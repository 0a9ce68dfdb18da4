import type { Json } from '../analysis.ts';
import type { Formatter } from '../words/formatter.ts';
import { sentence, tableOf } from './parts/lists.ts';
import { type Block, type Context, view } from './view.ts';

export type CorePartners = {
  /** What the measured core rests on. */
  method: 'core-periphery' | 'coreness' | 'degree';
  planned: string[];
  measured: string[];
  /** In both by all in either. */
  agreement: number | null;
  /** Planned as further partners, in the core by their ties. */
  partnersInCore: string[];
  /** Planned as core, outside of it by their ties. */
  coreOutside: string[];
  /** Actors of whom the column says nothing. */
  unknown: number;
  degrees: { [actor: string]: number };
};

export const corePartners = view<'core-partners', CorePartners>(
  {
    id: 'core-partners',
    reference:
      'Schubert 2018 (Netzverbund and its further partners); Borgatti & Everett 1999, Social Networks 21:375–395',
    text: {
      en: {
        title: 'Core and further partners',
        blocks: (value, say) => blocks(value, say, english),
        reading:
          'The planned core is what the column says. The measured core comes from the ties alone: the actors that are most closely tied with each other; at times several cores fit equally well. A difference is a question to the plan, not to the actor: somebody can belong to the core by mandate and have few ties in this survey.',
        column: 'a column that says yes or no to “core”',
      },
      de: {
        title: 'Netzkern und weitere Partner',
        blocks: (value, say) => blocks(value, say, german),
        reading:
          'Der geplante Kern steht in der Spalte. Der gemessene Kern ergibt sich allein aus den Beziehungen: die Akteure, die am engsten untereinander verbunden sind; manchmal passen mehrere Kerne gleich genau. Ein Unterschied ist eine Frage an die Planung, nicht an den Akteur: Wer dem Auftrag nach zum Kern gehört, kann in dieser Erhebung wenige Beziehungen haben.',
        column: 'eine Spalte „Kern“ mit ja oder nein',
      },
    },
  },
  (context) => {
    const { actors } = context.analysis;
    const planned = actors.filter(({ core }) => core === true).map(({ id }) => id);
    const further = actors.filter(({ core }) => core === false).map(({ id }) => id);
    // Shared seats make everybody of a body a neighbour of all: such a core is that of the largest body.
    const projected = context.analysis.settings.projection === true;
    if (planned.length === 0 || context.ties.size === 0 || projected) return null;
    const { method, measured } = measuredCore(context, planned.length);
    const inCore = new Set(measured);
    const both = planned.filter((id) => inCore.has(id)).length;
    const partnersInCore = further.filter((id) => inCore.has(id));
    const coreOutside = planned.filter((id) => !inCore.has(id));
    const differ = new Set([...partnersInCore, ...coreOutside]);
    return {
      method,
      planned,
      measured,
      agreement: both / (planned.length + measured.length - both),
      partnersInCore,
      coreOutside,
      unknown: actors.length - planned.length - further.length,
      degrees: Object.fromEntries(
        actors.flatMap(({ id }, i) => (differ.has(id) ? [[id, context.ties.degrees[i]]] : [])),
      ),
    };
  },
);

/**
 * The core by the ties: that of the core-periphery measure where it was computed; else as many actors as are planned, those in the
 * innermost core (coreness, then degree), together with all that equal the last of them.
 */
function measuredCore(
  { analysis, ties }: Context,
  size: number,
): { method: CorePartners['method']; measured: string[] } {
  const found = (analysis.network as { [key: string]: Json }).corePeriphery;
  const core =
    found !== null && typeof found === 'object' && !Array.isArray(found) ? found.core : null;
  if (Array.isArray(core) && core.length > 0)
    return { method: 'core-periphery', measured: core.filter((id) => typeof id === 'string') };
  const figures = analysis.actors.map(({ measures }) => measures.coreness);
  const known = figures.every((value) => typeof value === 'number');
  const order = analysis.actors
    .map(({ id }, i) => ({
      id,
      depth: known ? (figures[i] as number) : 0,
      degree: ties.degrees[i],
    }))
    .sort((x, y) => y.depth - x.depth || y.degree - x.degree || (x.id < y.id ? -1 : 1));
  const last = order[Math.min(size, order.length) - 1];
  const measured = order
    .filter(
      ({ depth, degree }) =>
        degree > 0 && (depth > last.depth || (depth === last.depth && degree >= last.degree)),
    )
    .map(({ id }) => id)
    .sort();
  return { method: known ? 'coreness' : 'degree', measured };
}

const maxRows = 12;

type Words = typeof german;

const german = {
  overview: ({ planned, measured, coreOutside }: CorePartners, say: Formatter) =>
    `Zum geplanten Kern gehören ${say.count(planned.length, 'Akteur', 'Akteure')}, zum gemessenen ${say.number(measured.length)}; ${say.number(planned.length - coreOutside.length)} von ${say.number(planned.length)} geplanten liegen auch nach den Beziehungen im Kern.`,
  inCore: (ids: string[], say: Formatter) =>
    `Als weitere Partner geplant, nach den Beziehungen aber im Kern: ${say.actors(ids)}.`,
  outside: (ids: string[], say: Formatter) =>
    `Als Kern geplant, nach den Beziehungen aber außerhalb: ${say.actors(ids)}.`,
  same: 'Geplanter und gemessener Kern stimmen überein.',
  unknown: (count: number, say: Formatter) =>
    `Zu ${say.count(count, 'Akteur', 'Akteuren')} macht die Spalte keine Angabe.`,
  caption: 'Wo Plan und Beziehungen auseinandergehen',
  columns: ['Akteur', 'geplant', 'gemessen', 'Partner'],
  core: 'Kern',
  partner: 'weiterer Partner',
  beyond: 'außerhalb',
};

const english: Words = {
  overview: ({ planned, measured, coreOutside }, say) =>
    `The planned core has ${say.count(planned.length, 'actor', 'actors')}, the measured one ${say.number(measured.length)}; ${say.number(planned.length - coreOutside.length)} of ${say.number(planned.length)} planned ones are in the core by their ties, too.`,
  inCore: (ids, say) =>
    `Planned as further partners, but in the core by their ties: ${say.actors(ids)}.`,
  outside: (ids, say) => `Planned as core, but outside of it by their ties: ${say.actors(ids)}.`,
  same: 'The planned and the measured core are the same.',
  unknown: (count, say) => `The column says nothing of ${say.count(count, 'actor', 'actors')}.`,
  caption: 'Where plan and ties differ',
  columns: ['Actor', 'planned', 'measured', 'Partners'],
  core: 'core',
  partner: 'further partner',
  beyond: 'outside',
};

function blocks(value: CorePartners, say: Formatter, words: Words): Block[] {
  const { partnersInCore, coreOutside, degrees, unknown } = value;
  const row = (id: string, planned: string, measured: string) => [
    { actors: [id] },
    { text: planned },
    { text: measured },
    { number: degrees[id] ?? null },
  ];
  return [
    sentence(words.overview(value, say)),
    ...(partnersInCore.length > 0 ? [sentence(words.inCore(partnersInCore, say))] : []),
    ...(coreOutside.length > 0 ? [sentence(words.outside(coreOutside, say))] : []),
    ...(partnersInCore.length + coreOutside.length === 0 && unknown === 0
      ? [sentence(words.same)]
      : []),
    ...(unknown > 0 ? [sentence(words.unknown(unknown, say))] : []),
    ...tableOf(words.caption, words.columns, [
      ...partnersInCore.slice(0, maxRows).map((id) => row(id, words.partner, words.core)),
      ...coreOutside.slice(0, maxRows).map((id) => row(id, words.core, words.beyond)),
    ]),
  ];
}
