import { textFields } from '../analysis/actor-fields.ts';
import type { Chain } from '../chains/chain.ts';
import type { Actor, Dataset, Membership, Rules } from '../input/dataset.ts';
import { byCodeUnit, fold } from '../input/fold.ts';
import { valuesOf } from '../input/vocabulary/values.ts';
import { dealCodes, type Kind } from './key.ts';
import { agreementWords, knownWords } from './known-words.ts';
import { phraseFinder } from './phrases.ts';
import { counted, KIND_FROM, knownPart, nameMasker } from './words.ts';

/** Columns with words for kinds of actors; a rare one may tell who it is. */
const KINDS = textFields.filter((field) => field !== 'sector' && field !== 'area');

/** "2024", "2024/25", "Welle 2", "t1": no name hides in it. */
const PLAIN_WAVE =
  /^(?:(?:welle|wave|erhebung|survey|runde|round|t|w|q)?\s*\d{1,4}(?:\s?[/–-]\s?\d{1,4})?)$/i;

type Key = Map<string, { id: string; name: string }>;

/** How each text of a data set is said without names; the codes that this takes are added to the key. */
export function textsOf(
  { actors, ties, memberships, rules }: Dataset,
  code: (id: string) => string,
  key: Key,
  random: () => number,
  chain: Chain | null,
) {
  const knows = knownWords(chain);
  const deal = (kind: Kind, texts: Iterable<string>) =>
    dealCodes(
      kind,
      [...new Set(texts)].sort(byCodeUnit).map((text) => ({ id: text, name: text })),
      key,
      random,
    );
  const nameless = nameMasker(
    actors.flatMap(({ id, label }) => [id, label].map((name) => [name, code(id)] as const)),
    knows,
  );

  const areas = valuesOf(actors.map(({ area }) => area));
  const placeCodes = deal('place', areas.names);
  const places = areas.names.map((name) => placeCodes.get(name) as string);
  const areaOf = new Map(
    actors.map(({ id }, i) => [id, areas.cells[i].map((at) => places[at]).join('|')]),
  );
  const findPlace = phraseFinder(areas.names.map((name, at) => [name, places[at]] as const));

  const needsCode = (text: string) => knownPart(text, '\0', knows, findPlace).includes('\0');
  const bodies = deal('body', memberships.map(({ body }) => body).filter(needsCode));
  const body = (text: string) => knownPart(text, bodies.get(text) ?? '', knows, findPlace);

  const layers = [...ties.map(({ layer }) => layer), ...(rules.layers ?? [])];
  const columns: (string | null)[][] = [
    ...KINDS.map((field) => actors.map((actor) => actor[field])),
    memberships.map(({ bodyType }) => bodyType),
    memberships.map((seat) => seat.function),
    actors.map(({ sector }) => sector),
    actors.flatMap(({ roles }) => roles),
    layers,
  ];
  const rare = columns.map((column, at) => {
    const count = counted(column);
    // A kind of tie is often a sentence of the survey, whoever shares it.
    const most = at === columns.length - 1 ? Number.POSITIVE_INFINITY : KIND_FROM;
    return new Set(column.filter((text): text is string => text !== null && count(text) < most));
  });
  const words = deal(
    'word',
    rare.flatMap((texts) =>
      [...texts].filter((text) => knownPart(text, '\0', knows).includes('\0')),
    ),
  );
  const word = (column: number, text: string | null) => {
    if (text === null) return null;
    return rare[column].has(text) ? knownPart(text, words.get(text) ?? '', knows) : nameless(text);
  };
  const layer = (text: string | null) => word(KINDS.length + 4, text);
  const wave = waveWords(rules);

  return {
    actor: (actor: Actor) => ({
      ...(Object.fromEntries(KINDS.map((field, at) => [field, word(at, actor[field])])) as Pick<
        Actor,
        (typeof KINDS)[number]
      >),
      sector: word(KINDS.length + 2, actor.sector),
      roles: actor.roles.map((role) => word(KINDS.length + 3, role) as string),
      area: areaOf.get(actor.id) || null,
    }),
    seat: (seat: Membership) => ({
      body: body(seat.body),
      bodyType: word(KINDS.length, seat.bodyType),
      function: word(KINDS.length + 1, seat.function),
    }),
    layer,
    wave,
    evidence: (text: string | null) =>
      text === null ? null : knownPart(text, '', agreementWords).trim() || null,
    rules: (): Rules => ({
      merge: rules.merge,
      direction: rules.direction,
      ...(rules.fill === undefined ? {} : { fill: rules.fill }),
      ...(rules.tieRule === undefined ? {} : { tieRule: rules.tieRule }),
      ...(rules.scale === undefined ? {} : { scale: rules.scale }),
      ...(rules.aliases === undefined ? {} : { aliases: rules.aliases }),
      ...(rules.wave === undefined ? {} : { wave: wave(rules.wave) as string }),
      ...(rules.waves === undefined
        ? {}
        : { waves: rules.waves.map((one) => wave(one) as string) }),
      ...(rules.layer === undefined || rules.layer === 'all'
        ? {}
        : { layer: layer(rules.layer) as string }),
      ...(rules.layers === undefined
        ? {}
        : { layers: rules.layers.map((one) => layer(one) as string) }),
    }),
  };
}

/** Waves stay in their order; one that is no plain year or number is called by its place in it. */
function waveWords({ waves = [] }: Rules): (wave: string | null) => string | null {
  const place = new Map(waves.map((wave, at) => [fold(wave), at]));
  return (wave) => {
    if (wave === null || wave === 'all' || PLAIN_WAVE.test(wave)) return wave;
    const at = place.get(fold(wave));
    return at === undefined ? null : `W${at + 1}`;
  };
}
