import { type Analysis, analyze, type Dataset, readDataset } from '../../src/index.ts';
import type { WholeBook } from '../../src/words/book.ts';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const accented = [...'åƀçđéƒĝĥîĵķļɱñøƥɋŕšţüʋŵˣýž'];
const greek = [...'αβγδεφγηιικλμνοπκρστυβωξψζ'];

const mapped = (text: string, signs: readonly string[]) =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const sign = signs[latin.indexOf(letter.toLowerCase())];
    return letter < 'a' ? sign.toUpperCase() : sign;
  });

/** A sentence without a letter of the Latin alphabet, in brackets, and longer by a third. */
export const marked = (text: string): string =>
  text === '' ? '' : `«${mapped(text, accented)}${'~'.repeat(Math.ceil(text.length / 3))}»`;

/** A language made of another: whatever it says is marked, constants and what its functions give alike. */
export const pseudoOf = (book: WholeBook): WholeBook => ({
  ...pseudo(book),
  code: book.code,
  // So that `Intl` too joins lists in other letters.
  locale: 'el',
});

function pseudo<Value>(value: Value): Value {
  if (typeof value === 'string') return marked(value) as Value;
  if (typeof value === 'function')
    return ((...given: unknown[]) => pseudo(value(...given))) as Value;
  if (Array.isArray(value)) return value.map(pseudo) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, pseudo(each)]),
  ) as Value;
}

/** What a user brings, in Greek letters, so that it is told from what care-chain says. */
export const users = (text: string): string => mapped(text, greek);

/** Names of actors and bodies, areas and files in Greek letters; words that the vocabulary knows stay. */
function greekDataset(dataset: Dataset): Dataset {
  const own = (text: string | null) => (text === null ? null : users(text));
  return {
    ...dataset,
    name: users(dataset.name),
    actors: dataset.actors.map((actor) => ({
      ...actor,
      id: users(actor.id),
      label: users(actor.label),
      area: own(actor.area),
    })),
    ties: dataset.ties.map((tie) => ({
      ...tie,
      source: users(tie.source),
      target: users(tie.target),
      layer: own(tie.layer),
      wave: own(tie.wave),
    })),
    memberships: dataset.memberships.map((each) => ({
      ...each,
      actor: users(each.actor),
      body: users(each.body),
    })),
    provenance: dataset.provenance.map((file) => ({
      ...file,
      name: users(file.name),
      columns: file.columns.map(({ column, field }) => ({ column: users(column), field })),
    })),
  };
}

/** The source of a role or a handover, and why an actor is not there. */
const isUsers = (key: string, text: unknown, { ...beside }: object): boolean =>
  typeof text === 'string' &&
  ((key === 'source' && ('basis' in beside || 'aliases' in beside || 'what' in beside)) ||
    (key === 'status' && 'actor' in beside));

/** A text in each language is the user's or stands in the result as it is: in Greek letters too. */
export function greekTexts<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(greekTexts) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 2 && 'en' in value && 'de' in value)
    return Object.fromEntries(entries.map(([code, text]) => [code, users(String(text))])) as Value;
  return Object.fromEntries(
    entries.map(([key, each]) => [
      key,
      isUsers(key, each, value) ? users(each as string) : greekTexts(each),
    ]),
  ) as Value;
}

/** A data set of a fixture, and its analysis, of which nothing but what care-chain says is in Latin letters. */
export function greekNetwork(files: readonly { name: string; bytes: Uint8Array }[]): {
  dataset: Dataset;
  analysis: Analysis;
  /** The headers of its tables. */
  headers: string[];
} {
  const read = readDataset([...files], { name: 'Network' });
  const dataset = greekDataset(read);
  const analysis = greekTexts(analyze(dataset, { draws: 20 }));
  const headers = read.provenance.flatMap(({ columns }) => columns.map(({ column }) => column));
  return { dataset, analysis, headers };
}
