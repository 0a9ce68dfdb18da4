import { assertResult, reportOptions } from '../arguments.ts';
import { type CheckedDataSet, type CheckResult, failsOn } from '../check/index.ts';
import {
  type Column,
  leftovers,
  plainSay,
  type RegionTable,
  reasonsOf,
  regionTable,
  verdictText,
} from '../document/check/table.ts';
import { budgetText, findingWords } from '../document/finding-words.ts';
import { signs } from '../document/signs.ts';
import type { Book } from '../words/book.ts';
import { columns, pad, wrap } from '../words/width.ts';
import { type Line, paragraph, print, type Style } from './text/line.ts';
import { toneOf } from './text/list.ts';

export interface CheckTextOptions {
  language: Book;
  width?: number;
  style?: Style;
  /** Only what failed; nothing where all passed. */
  quiet?: boolean;
}

const maxFindings = 10;

/** The verdict for a terminal: a table by region, what failed in words, what is known, what is stale. */
export function checkText(result: CheckResult, options: CheckTextOptions): string {
  assertResult('checkText', result, 'result of check');
  const { language, width = 80, style = {}, quiet = false } = reportOptions('checkText', options);
  const words = language.check;
  if (quiet && result.verdict === 'passed') return '';
  const heading = (title: string): Line[] => [[], [[title, 'strong']]];
  const shown = result.dataSets.filter(({ failed }) => failed || !quiet);
  const rest = leftovers(result, language);
  return print(
    [
      ...(quiet
        ? []
        : [
            [[words.title, 'heading']] as Line,
            [],
            ...tableLines(regionTable(result, language), width),
            ...paragraph(words.columnNote, { width, tone: 'faint' }),
          ]),
      ...shown.flatMap((dataSet) => dataSetLines(dataSet, { language, width, quiet })),
      ...(result.broken.length > 0 ? heading(words.brokenHeading) : []),
      ...result.broken.flatMap((broken) =>
        reasonsOf(broken, language).flatMap((reason) =>
          paragraph(`${broken.name}: ${reason}`, {
            width,
            indent: 1,
            mark: `${signs.gap.mark} `,
            markTone: 'error',
          }),
        ),
      ),
      ...(rest.length > 0 && !quiet ? heading(words.staleHeading) : []),
      ...(quiet ? [] : rest.flatMap((text) => paragraph(text, { width, indent: 1 }))),
      [],
      ...paragraph(verdictText(result, language), {
        width,
        tone: result.verdict === 'passed' ? 'strong' : 'error',
      }),
    ],
    style,
  );
}

/** The headings stand in as many lines as they need, so that the figures stay narrow. */
function tableLines({ columns: heads, rows }: RegionTable, width: number): Line[] {
  const figures = heads.filter(({ key }) => key !== 'name');
  const widths = new Map<Column, number>(
    figures.map(({ key, label }) => [
      key,
      2 +
        Math.max(
          ...label.split(/[ /]/).map(columns),
          ...rows.map(({ cells }) => columns(cells[key])),
        ),
    ]),
  );
  const taken = [...widths.values()].reduce((sum, each) => sum + each, 0);
  const longest = Math.max(...rows.map(({ name }) => columns(name)), columns(heads[0].label));
  const name = Math.min(longest, Math.max(12, width - taken));
  const titles = figures.map(({ key, label }) =>
    wrap(label.replace('/', ' '), (widths.get(key) ?? 9) - 1),
  );
  const height = Math.max(...titles.map((lines) => lines.length));
  const head = Array.from(
    { length: height },
    (_, at): Line => [
      [pad(at === height - 1 ? heads[0].label : '', name), 'strong'],
      ...figures.map(({ key }, k): Line[number] => [
        pad(titles[k][at - height + titles[k].length] ?? '', widths.get(key) ?? 9, 'right'),
        'strong',
      ]),
    ],
  );
  return [
    ...head,
    ...rows.map(
      ({ cells, state }): Line => [
        [pad(cells.name, name)],
        ...figures.map(({ key }): Line[number] => [
          pad(cells[key], widths.get(key) ?? 9, 'right'),
          key === 'verdict' && state !== 'passed' ? 'error' : 'plain',
        ]),
      ],
    ),
  ];
}

function dataSetLines(
  { name, findings, budgets, labels, failOn }: CheckedDataSet,
  { language, width, quiet }: { language: Book; width: number; quiet: boolean },
): Line[] {
  const words = language.check;
  const inWords = findingWords(labels, language);
  const { number } = plainSay(language);
  const broken = budgets.filter(({ passed }) => !passed);
  const told = findings.new.filter(({ severity }) =>
    quiet ? failsOn(severity, failOn) : severity !== 'note',
  );
  if (broken.length + told.length + findings.known.length === 0) return [];
  const rest = told.length - maxFindings;
  return [
    [],
    [[name, 'strong']],
    ...broken.flatMap((budget) =>
      paragraph(`${words.budgetBroken}: ${budgetText(budget, language)}`, {
        width,
        indent: 1,
        mark: `${signs.gap.mark} `,
        markTone: 'error',
      }),
    ),
    ...told.slice(0, maxFindings).flatMap((finding) => {
      const { title, sentence } = inWords(finding);
      return paragraph(`${title}: ${sentence}`, {
        width,
        indent: 1,
        mark: `${signs[finding.severity].mark} `,
        markTone: toneOf(signs[finding.severity].tone),
      });
    }),
    ...(rest > 0 ? paragraph(words.moreFindings(number(rest)), { width, indent: 1 }) : []),
    ...(findings.known.length > 0 && !quiet
      ? paragraph(words.knownFindings(number(findings.known.length)), {
          width,
          indent: 1,
          tone: 'faint',
        })
      : []),
  ];
}
