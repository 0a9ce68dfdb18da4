import type { Problem, SourceFile } from '../analysis.ts';
import type { Dataset, Tie } from '../input/dataset.ts';
import { groupProblems, type ProblemGroup } from '../input/problems.ts';
import type { Book } from '../words/book.ts';
import { problemLine } from '../words/problem-text.ts';
import { fieldWord, skippedRows, skipWord, whyWords } from '../words/reading-words.ts';
import type { Block, Document, Item, Section } from './document.ts';
import { explained, sentence, untitled } from './explain/explained.ts';
import { ruleText } from './reading-text.ts';

/** Most rows of each kind that are shown as understood, and most problems that are listed. */
const MAX_ROWS = 5;
const MAX_PROBLEMS = 20;

/** How tables were read: shape and why, what each column became, the first rows as understood, every problem. */
export function inspectDocument(dataset: Dataset, { language }: { language: Book }): Document {
  const words = language.inspect;
  const { actors, memberships, rules, problems } = dataset;
  const ties = firstTies(dataset);
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const name = (id: string) => labels.get(id) ?? id;
  return explained(language, '', '', [
    ...dataset.provenance.map((file) => fileSection(file, language)),
    untitled([
      sentence(
        words.counts(
          actors.length,
          dataset.columns?.source.length ?? ties.length,
          memberships.length,
          dataset.directed,
        ),
      ),
      ...first(words.actors, actors, (actor) =>
        list([
          actor.label,
          actor.sector,
          actor.roles.join(' + '),
          actor.answered === null ? null : words.answered(actor.answered),
          actor.listed ? null : words.mentioned,
        ]),
      ),
      ...first(words.ties, ties, (tie) =>
        list([
          `${name(tie.source)} ${dataset.directed ? '→' : '–'} ${name(tie.target)}`,
          words.weight(tie.weight),
          tie.layer,
          tie.wave,
          tie.confirmed === null ? null : words.confirmed(tie.confirmed),
        ]),
      ),
      ...first(words.seats, memberships, ({ actor, body, function: what }) =>
        list([`${name(actor)} ∈ ${body}`, what]),
      ),
    ]),
    untitled([
      sentence(`${words.rules}: ${ruleText({ ...rules }, dataset.directed, language)}`),
      ...problemBlocks(problems, language),
    ]),
  ]);
}

/** The ties, or of very many, which are columns, those that are shown and one more. */
function firstTies({ actors, ties, columns }: Dataset): Pick<Tie, Shown>[] {
  if (!columns) return ties;
  return Array.from(columns.source.subarray(0, MAX_ROWS + 1), (source, k) => ({
    source: actors[source].id,
    target: actors[columns.target[k]].id,
    weight: columns.weight[k],
    layer: null,
    wave: null,
    confirmed: columns.confirmed[k] === 1 ? true : null,
  }));
}

type Shown = 'source' | 'target' | 'weight' | 'layer' | 'wave' | 'confirmed';

function fileSection(file: SourceFile, language: Book): Section {
  const words = language.inspect;
  const { name, shape, why, read, rows, skipped, encoding, delimiter, columns } = file;
  const fieldOf = (field: string | null) =>
    (field && fieldWord(field, language)) ?? field ?? words.unread;
  return untitled([
    { kind: 'heading', text: name },
    sentence(
      shape === 'none'
        ? `${words.unreadable} (${skipWord(why, language) ?? why})`
        : `${words.shapes[shape] ?? shape} (${whyWords(why, language)})`,
    ),
    sentence(
      list([
        words.rows(read, rows),
        encoding,
        delimiter === null ? null : words.delimiter(delimiter),
      ]),
    ),
    {
      kind: 'list',
      items: columns.map(({ column, field }) => ({
        name: cut(column, 40),
        text: `→  ${fieldOf(field)}`,
      })),
    },
    ...(file.scales ?? []).map(({ column, scale }) =>
      sentence(`${cut(column, 40)}: ${cut(scale, 200)}`),
    ),
    ...(skipped.length > 0
      ? [sentence(`${words.skipped}: ${skippedRows(skipped, language, MAX_ROWS * 2)}`)]
      : []),
  ]);
}

/** The first of many under a heading. */
function first<T>(title: string, items: readonly T[], line: (item: T) => string): Block[] {
  if (items.length === 0) return [];
  const texts = items.slice(0, MAX_ROWS).map(line);
  if (items.length > MAX_ROWS) texts.push('…');
  return [
    { kind: 'heading', text: `${title}:` },
    { kind: 'list', items: texts.map((text) => ({ text })) },
  ];
}

function problemBlocks(problems: readonly Problem[], language: Book): Block[] {
  if (problems.length === 0) return [];
  const words = language.inspect;
  const groups = groupProblems(problems);
  const more = groups.length - MAX_PROBLEMS;
  const items = groups.slice(0, MAX_PROBLEMS).map(
    ({ problem, ...others }): Item => ({
      kind: words.severities[problem.severity],
      text: `${problemLine(problem, language)}${alike(others, language)}`,
    }),
  );
  return [
    { kind: 'heading', text: `${words.problems}:` },
    { kind: 'list', items },
    ...(more > 0 ? [sentence(words.more(more))] : []),
  ];
}

/** " (and 12 more of this kind, rows 7, 9, …)"; blank where a problem is the only one of its kind. */
function alike({ count, rows, otherFiles }: Omit<ProblemGroup, 'problem'>, language: Book): string {
  if (count < 2) return '';
  const others = rows.slice(1, 1 + MAX_ROWS).join(', ');
  return ` (${language.inspect.alike(count - 1, others + (rows.length > 1 + MAX_ROWS ? ' …' : ''), otherFiles)})`;
}

const list = (parts: readonly (string | null)[]) =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => cut((part as string).replace(/\s+/g, ' '), 80))
    .join(' · ');

const cut = (text: string, width: number) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, Math.max(0, width - 1))}…` : line;
};
