import type { Problem, SourceFile } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { ruleText } from '../document/reading-text.ts';
import type { Dataset, Tie } from '../input/dataset.ts';
import { groupProblems } from '../input/problems.ts';
import type { Book } from '../words/book.ts';
import { problemLine } from '../words/problem-text.ts';
import { fieldWord, skippedRows, skipWord, whyWords } from '../words/reading-words.ts';
import { clean } from '../words/width.ts';

export interface InspectOptions {
  language: Book;
}

/** Most rows of each kind that are shown as understood, and most problems that are listed. */
const MAX_ROWS = 5;
const MAX_PROBLEMS = 20;

/** How tables were read: shape and why, what each column became, the first rows as understood, every problem. Plain text. */
export function inspect(dataset: Dataset, options: { language: Book }): string {
  assertResult('inspect', dataset, 'data set');
  const { language } = reportOptions('inspect', options);
  const words = language.inspect;
  const { actors, memberships, rules, problems } = dataset;
  const ties = firstTies(dataset);
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const name = (id: string) => labels.get(id) ?? id;
  const lines = [
    ...dataset.provenance.flatMap((file) => fileLines(file, language)),
    words.counts(
      actors.length,
      dataset.columns?.source.length ?? ties.length,
      memberships.length,
      dataset.directed,
    ),
    ...rest(words.actors, actors, (actor) =>
      list([
        actor.label,
        actor.sector,
        actor.roles.join(' + '),
        actor.answered === null ? null : words.answered(actor.answered),
        actor.listed ? null : words.mentioned,
      ]),
    ),
    ...rest(words.ties, ties, (tie) =>
      list([
        `${name(tie.source)} ${dataset.directed ? '→' : '–'} ${name(tie.target)}`,
        words.weight(tie.weight),
        tie.layer,
        tie.wave,
        tie.confirmed === null ? null : words.confirmed(tie.confirmed),
      ]),
    ),
    ...rest(words.seats, memberships, ({ actor, body, function: what }) =>
      list([`${name(actor)} ∈ ${body}`, what]),
    ),
    '',
    `${words.rules}: ${ruleText({ ...rules }, dataset.directed, language)}`,
    ...problemLines(problems, language),
  ];
  return `${lines.map(clean).join('\n')}\n`;
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

function fileLines(file: SourceFile, language: Book): string[] {
  const words = language.inspect;
  const { name, shape, why, read, rows, skipped, encoding, delimiter, columns } = file;
  const width = Math.min(40, Math.max(0, ...columns.map(({ column }) => column.length)));
  return [
    name,
    shape === 'none'
      ? `  ${words.unreadable} (${skipWord(why, language) ?? why})`
      : `  ${words.shapes[shape] ?? shape} (${whyWords(why, language)})`,
    `  ${list([words.rows(read, rows), encoding, delimiter === null ? null : words.delimiter(delimiter)])}`,
    ...columns.map(
      ({ column, field }) =>
        `    ${cut(column, width).padEnd(width)}  →  ${(field && fieldWord(field, language)) ?? field ?? words.unread}`,
    ),
    ...(file.scales ?? []).map(
      ({ column, scale }) => `  ${cut(column, width)}: ${cut(scale, 200)}`,
    ),
    ...(skipped.length > 0
      ? [`  ${words.skipped}: ${skippedRows(skipped, language, MAX_ROWS * 2)}`]
      : []),
    '',
  ];
}

function rest<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const more = items.length > MAX_ROWS ? ['  …'] : [];
  return ['', `${title}:`, ...items.slice(0, MAX_ROWS).map((item) => `  ${line(item)}`), ...more];
}

function problemLines(problems: readonly Problem[], language: Book): string[] {
  if (problems.length === 0) return [];
  const words = language.inspect;
  const groups = groupProblems(problems);
  const more = groups.length - MAX_PROBLEMS;
  return [
    '',
    `${words.problems}:`,
    ...groups
      .slice(0, MAX_PROBLEMS)
      .map(
        ({ problem, count, rows }) =>
          `  ${words.severities[problem.severity]}: ${problemLine(problem, language)}${alike(count, rows, language)}`,
      ),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
  ];
}

/** " (and 12 more of this kind, rows 7, 9, …)"; blank where a problem is the only one of its kind. */
function alike(count: number, rows: readonly number[], language: Book): string {
  if (count < 2) return '';
  const others = rows.slice(1, 1 + MAX_ROWS).join(', ');
  return ` (${language.inspect.alike(count - 1, others + (rows.length > 1 + MAX_ROWS ? ' …' : ''))})`;
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
