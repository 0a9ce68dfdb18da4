import type { SourceFile } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import type { Chain } from '../chains/chain.ts';
import { assertOptions, CareChainError } from '../error.ts';
import type { Dataset } from '../input/dataset.ts';
import { byCodeUnit } from '../input/fold.ts';
import { problem } from '../input/problems.ts';
import { dealCodes, type Pseudonyms } from './key.ts';
import { type MaskOptions, maskProblem } from './problems.ts';
import { textsOf } from './texts.ts';
import { MASK } from './words.ts';

/** The data set's own name; both languages have the word. */
const NAME = 'Pseudonym';

/**
 * Puts a code in the place of every actor's name, so that the data set and all that is computed from it can be passed on without the
 * names. Codes that are known stay, new ones are dealt out at random.
 *
 * Committees and places get codes too, but for the words in them that care-chain knows itself; so do words of other columns that fewer
 * than three share, and kinds of ties. Words that more share stay, without the names of actors, what stands behind a title, and
 * long numbers. Left out are the user's own columns, notes on ties, headers, values that a problem quotes, names of files and of
 * the data set, and the rows of actors, which may stand in the order of their names. What stays remains personal data to anyone who can guess
 * from it.
 *
 * O(n log n + m + length of all texts). `random` gives numbers in [0, 1); `chain` is the user's own, whose words are known then.
 *
 * @example
 * const { dataset, pseudonyms } = pseudonymise(readDataset(files));
 * analyze(dataset).actors[0].label; // 'A017'
 * pseudonyms.get('A017'); // { id: 'Dr. Albers', name: 'Dr. Albers' }
 */
export function pseudonymise(
  dataset: Dataset,
  known: Pseudonyms = new Map(),
  random: () => number = Math.random,
  options: { chain?: Chain | null } = {},
): { dataset: Dataset; pseudonyms: Pseudonyms } {
  assertResult('pseudonymise', dataset, 'data set');
  assertOptions('pseudonymise', options);
  const { chain = null } = options;
  if (!(known instanceof Map) || typeof random !== 'function')
    throw new CareChainError(
      'bad-argument',
      'care-chain/pseudonymise: give the pseudonyms of before as a map, and a function that draws.',
    );
  const { actors, ties, memberships, columns, provenance, directed } = dataset;
  const key = new Map(known);
  const codes = dealCodes('actor', actors.map(withName), key, random);
  const code = (id: string) => codes.get(id) as string;
  const say = textsOf(dataset, code, key, random, chain);
  const files = new Map(provenance.map(({ name }, i) => [name, `T${i + 1}`]));
  const fileOf = (name: string | null) => (name === null ? null : (files.get(name) ?? MASK));

  const order = actors
    .map(({ id }, i) => ({ code: code(id), i }))
    .sort((a, b) => byCodeUnit(a.code, b.code));
  const rank = new Int32Array(order.length);
  order.forEach(({ i }, place) => {
    rank[i] = place;
  });
  const ends = (source: string, target: string) =>
    directed || source < target ? { source, target } : { source: target, target: source };
  const mask = maskOptions(dataset, fileOf, code);
  return {
    pseudonyms: key,
    dataset: {
      // Written out, so that nothing that is new passes unseen.
      name: NAME,
      directed,
      counts: dataset.counts,
      actors: order.map(({ code, i }) => ({
        ...say.actor(actors[i]),
        id: code,
        label: code,
        core: actors[i].core,
        answered: actors[i].answered,
        listed: actors[i].listed,
        attributes: {},
        location: { file: fileOf(actors[i].location.file), row: null },
      })),
      ties: ties
        .map((tie) => ({
          ...ends(code(tie.source), code(tie.target)),
          ...(tie.reporter === undefined ? {} : { reporter: code(tie.reporter) }),
          weight: tie.weight,
          confirmed: tie.confirmed,
          layer: say.layer(tie.layer),
          wave: say.wave(tie.wave),
          evidence: say.evidence(tie.evidence),
          locations: tie.locations.map(({ file }) => ({ file: fileOf(file), row: null })),
        }))
        .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target)),
      memberships: memberships
        .map((seat) => ({ ...say.seat(seat), actor: code(seat.actor) }))
        .sort((a, b) => byCodeUnit(a.actor, b.actor) || byCodeUnit(a.body, b.body)),
      ...(columns && {
        columns: {
          weight: columns.weight,
          confirmed: columns.confirmed,
          source: columns.source.map((i) => rank[i]),
          target: columns.target.map((i) => rank[i]),
        },
      }),
      problems: [problem('pseudonyms'), ...dataset.problems.map((one) => maskProblem(one, mask))],
      provenance: provenance.map((file, i) => withoutHeaders(file, `T${i + 1}`)),
      rules: say.rules(),
    },
  };
}

const withName = ({ id, label }: { id: string; label: string }) => ({ id, name: label });

/** Headers of a matrix or a survey hold names. */
const withoutHeaders = (file: SourceFile, name: string): SourceFile => ({
  name,
  shape: file.shape,
  why: MASK,
  encoding: file.encoding,
  delimiter: file.delimiter,
  rows: file.rows,
  read: file.read,
  skipped: file.skipped,
  columns: [],
});

function maskOptions(
  { actors, provenance }: Dataset,
  file: MaskOptions['file'],
  code: (id: string) => string,
): MaskOptions {
  const called = new Map<string, string>();
  for (const { id, label } of actors) {
    // Two of one name are not told apart by it.
    called.set(label, called.has(label) ? MASK : code(id));
    called.set(id, code(id));
  }
  const headers = new Map(
    provenance.map(({ name, columns }) => [
      name,
      // Of two columns with one header the first is meant.
      new Map(columns.map(({ column }, at) => [column, at + 1] as const).reverse()),
    ]),
  );
  return {
    file,
    column: (name, header) => headers.get(name)?.get(header) ?? null,
    code: (name) => called.get(name),
  };
}
