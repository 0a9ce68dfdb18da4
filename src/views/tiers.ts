import type { Formatter } from '../words/formatter.ts';
import { list, sentence, tableOf } from './parts/lists.ts';
import { eachPair, indexKey } from './parts/pairs.ts';
import { CIVIL_SOCIETY, isPerson, MUNICIPALITY, ownership } from './parts/people.ts';
import { vocabulary } from './parts/vocabulary.ts';
import { tierTerms } from './terms/tiers.ts';
import { type Block, view } from './view.ts';

type Label = { en: string; de: string };

export type Tiers = {
  levels: { id: string; label: Label; actors: string[]; inside: number }[];
  /** Ties between two levels, of the possible ones. */
  between: { levels: [string, string]; ties: number; possible: number }[];
  /** Whether the ownership column tells welfare providers from others; without it every organisation outside the administration counts. */
  welfareOnly: boolean;
  /** Outside civil society, on the two lower levels. */
  providers: string[];
  providersWithoutAssociation: string[];
  associations: string[];
  /** Below the state: a league of the whole state need not meet local providers. */
  associationsWithoutProvider: string[];
  otherWords: string[];
};

const tierOf = vocabulary(tierTerms);

export const tiers = view<'tiers', Tiers>(
  {
    id: 'tiers',
    reference:
      'Schubert 2018 (roles of local providers, associations and leagues in social planning)',
    text: {
      en: {
        title: 'Levels of action',
        blocks: (value, say) => blocks(value, say, english),
        reading:
          'Local providers know the older people and the problems on the spot, associations and leagues bundle what they know and carry it into planning. A provider without a tie to an association is not judged by that: it may belong to another association than those in the table, or be in touch in ways that nobody asked about. Counted are non-statutory welfare organisations where the table names the ownership, otherwise all outside the administration; parishes, clubs and persons of civil society do not count as providers.',
        column:
          'a column “level of action” (neighbourhood, municipality, county or association, state or league)',
      },
      de: {
        title: 'Handlungsebenen',
        blocks: (value, say) => blocks(value, say, german),
        reading:
          'Träger vor Ort kennen die älteren Menschen und die Probleme im Alltag, Verbände und Ligen bündeln dieses Wissen und tragen es in die Planung. Ein Träger ohne Verbindung zu einem Verband ist damit nicht beurteilt: Vielleicht gehört er einem Verband an, der nicht in der Tabelle steht, oder der Kontakt wurde nicht erfragt. Gezählt werden Einrichtungen der Freien Wohlfahrtspflege, wo die Trägerart genannt ist, sonst alle außerhalb der Verwaltung; Kirchengemeinden, Vereine und Personen der Zivilgesellschaft zählen nicht als Träger.',
        column:
          'eine Spalte „Handlungsebene“ (Quartier, Kommune, Kreis oder Verband, Land oder Liga)',
      },
    },
  },
  ({ analysis: { actors }, ties }) => {
    const codes = actors.map(({ tier }) => tierTerms.findIndex(({ id }) => id === tierOf(tier)));
    if (!codes.some((code) => code >= 0)) return null;
    const [local, municipal, association, state] = tierTerms.map((_, k) => k);
    const members = tierTerms.map((_, k) =>
      actors.filter((_, i) => codes[i] === k).map(({ id }) => id),
    );
    const between = new Map<string, number>();
    const owners = actors.map(ownership);
    const welfareOnly = owners.some((owner) => owner === 'welfare' || owner === 'church');
    const free = actors.map((actor, i) =>
      isPerson(actor) || (actor.sector === CIVIL_SOCIETY && codes[i] <= municipal)
        ? false
        : welfareOnly
          ? owners[i] === 'welfare' || owners[i] === 'church'
          : owners[i] !== 'public' && actor.sector !== MUNICIPALITY,
    );
    const isProvider = codes.map((code, i) => free[i] && (code === local || code === municipal));
    const isAssociation = codes.map(
      (code, i) => free[i] && (code === association || code === state),
    );
    const met = new Uint8Array(actors.length);
    eachPair(ties, (a, b) => {
      if ((isProvider[a] && isAssociation[b]) || (isProvider[b] && isAssociation[a]))
        met[a] = met[b] = 1;
      const [k, l] = [codes[a], codes[b]];
      if (k >= 0 && l >= 0) between.set(indexKey(k, l), (between.get(indexKey(k, l)) ?? 0) + 1);
    });
    const ids = (marks: readonly boolean[], without = false) =>
      actors.filter((_, i) => marks[i] && !(without && met[i])).map(({ id }) => id);
    const present = tierTerms.map((_, k) => k).filter((k) => members[k].length > 0);
    return {
      levels: present.map((k) => ({
        id: tierTerms[k].id,
        label: tierTerms[k].label,
        actors: members[k],
        inside: between.get(indexKey(k, k)) ?? 0,
      })),
      between: present.flatMap((k, at) =>
        present.slice(at + 1).map((l) => ({
          levels: [tierTerms[k].id, tierTerms[l].id] as [string, string],
          ties: between.get(indexKey(k, l)) ?? 0,
          possible: members[k].length * members[l].length,
        })),
      ),
      welfareOnly,
      providers: ids(isProvider),
      providersWithoutAssociation: isAssociation.some(Boolean) ? ids(isProvider, true) : [],
      associations: ids(isAssociation),
      associationsWithoutProvider: isProvider.some(Boolean)
        ? ids(
            isAssociation.map((is, i) => is && codes[i] === association),
            true,
          )
        : [],
      otherWords: [
        ...new Set(actors.flatMap(({ tier }, i) => (tier !== null && codes[i] < 0 ? [tier] : []))),
      ].sort(),
    };
  },
);

type Words = typeof german;

const german = {
  overview: (levels: string[], say: Formatter) => `Besetzt: ${list(levels, say)}.`,
  without: (without: string[], all: string[], say: Formatter) =>
    `${say.number(without.length)} von ${say.count(all.length, 'örtlichen Träger', 'örtlichen Trägern')} ${without.length === 1 ? 'hat' : 'haben'} keine Verbindung zu einem Verband oder einer Liga: ${say.actors(without)}.`,
  all: (count: number, say: Formatter) =>
    count === 1
      ? 'Der örtliche Träger hat eine Verbindung zu einem Verband oder einer Liga.'
      : `${count === 2 ? 'Beide' : `Alle ${say.number(count)}`} örtlichen Träger haben eine Verbindung zu einem Verband oder einer Liga.`,
  noAssociation:
    'Ein Verband oder eine Liga der Freien Wohlfahrtspflege steht nicht in der Tabelle.',
  associations: (ids: string[], say: Formatter) =>
    `Verband ohne Verbindung zu einem örtlichen Träger: ${say.actors(ids)}.`,
  other: (words: string[], say: Formatter) =>
    `Keiner Handlungsebene zugeordnet: ${list(words, say)}.`,
  caption: 'Beziehungen zwischen den Handlungsebenen',
  columns: ['Ebenen', 'Beziehungen', 'möglich', 'Dichte'],
  counted: (label: string, count: number, say: Formatter) => `${label} (${say.number(count)})`,
};

const english: Words = {
  overview: (levels, say) => `Present: ${list(levels, say)}.`,
  without: (without, all, say) =>
    `${say.number(without.length)} of ${say.count(all.length, 'local provider', 'local providers')} ${without.length === 1 ? 'has' : 'have'} no tie to an association or league: ${say.actors(without)}.`,
  all: (count, say) =>
    count === 1
      ? 'The local provider has a tie to an association or league.'
      : `${count === 2 ? 'Both' : `All ${say.number(count)}`} local providers have a tie to an association or league.`,
  noAssociation: 'No association or league of the welfare organisations is in the table.',
  associations: (ids, say) => `Association without a tie to a local provider: ${say.actors(ids)}.`,
  other: (words, say) => `Placed on no level of action: ${list(words, say)}.`,
  caption: 'Ties between the levels of action',
  columns: ['Levels', 'Ties', 'possible', 'Density'],
  counted: (label, count, say) => `${label} (${say.number(count)})`,
};

function blocks(value: Tiers, say: Formatter, words: Words): Block[] {
  const label = new Map(value.levels.map(({ id, label }) => [id, label[say.language]]));
  const {
    providers,
    providersWithoutAssociation: without,
    associations,
    associationsWithoutProvider,
  } = value;
  const rows = [
    ...value.levels.map(({ id, inside, actors: { length } }) => ({
      levels: [id],
      ties: inside,
      possible: (length * (length - 1)) / 2,
    })),
    ...value.between,
  ];
  return [
    sentence(
      words.overview(
        value.levels.map(({ label, actors }) =>
          words.counted(label[say.language], actors.length, say),
        ),
        say,
      ),
    ),
    ...(associations.length === 0 && providers.length > 0 ? [sentence(words.noAssociation)] : []),
    ...(associations.length > 0 && providers.length > 0
      ? [
          sentence(
            without.length > 0
              ? words.without(without, providers, say)
              : words.all(providers.length, say),
          ),
        ]
      : []),
    ...(associationsWithoutProvider.length > 0
      ? [sentence(words.associations(associationsWithoutProvider, say))]
      : []),
    ...(value.otherWords.length > 0 ? [sentence(words.other(value.otherWords, say))] : []),
    ...tableOf(
      words.caption,
      words.columns,
      rows.map(({ levels, ties, possible }) => [
        { text: levels.map((id) => label.get(id) ?? id).join(' – ') },
        { number: ties },
        { number: possible },
        { number: possible === 0 ? null : ties / possible },
      ]),
    ),
  ];
}
