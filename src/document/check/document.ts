import type { CheckResult } from '../../check/index.ts';
import { failsOn } from '../../check/index.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Block, Document, Item, Section } from '../document.ts';
import { budgetText, findingWords } from '../finding-words.ts';
import { signs } from '../signs.ts';
import { rankingSection } from './rankings.ts';
import { leftovers, plainSay, reasonsOf, regionTable, smallCorners, verdictText } from './table.ts';

type DataSet = CheckResult['dataSets'][number];

export interface CheckDocumentOptions {
  language: WholeBook;
  /** The pages of a data set by its name, each with what to call it; none by default. The first is the one to read. */
  pages?: (name: string) => { href: string; label: string }[];
  /** What a reader calls a data set of this name; its name by default. */
  nameOf?: (name: string) => string;
  /** Only what failed. */
  quiet?: boolean;
  /** As many findings are told in all. */
  maxFindings?: number;
}

/** As many findings of a data set are told. */
const maxOfDataSet = 10;

/**
 * The verdict over many networks: a table by region; where to look first, one question at a time and never by a score over all; what
 * is new or broken in words; what could not be read; what is stale.
 */
export function checkDocument(
  result: CheckResult,
  {
    language,
    pages = () => [],
    nameOf = (name) => name,
    quiet = false,
    maxFindings = Infinity,
  }: CheckDocumentOptions,
): Document {
  const words = language.check;
  const { dataSets, broken, verdict } = result;
  const { number } = plainSay(language);
  const sum = (count: (dataSet: DataSet) => number) =>
    number(dataSets.reduce((total, dataSet) => total + count(dataSet), 0));
  const { facts } = words.index;
  const figures: [name: string, value: string][] = [
    [facts.dataSets, number(dataSets.length + broken.length)],
    [facts.failed, sum(({ failed }) => Number(failed))],
    [facts.broken, number(broken.length)],
    [facts.found, sum(({ findings }) => findings.new.length)],
  ];
  const sections = [
    ...(quiet
      ? []
      : [tableSection(result, language, pages, nameOf), rankingSection(result, language, nameOf)]),
    findingsSection(result, { language, quiet, maxFindings }),
    listSection(
      'broken',
      words.brokenHeading,
      broken.flatMap((each) =>
        reasonsOf(each, language).map(
          (text): Item => ({ ...signs.gap, kind: nameOf(each.name), text }),
        ),
      ),
    ),
    listSection(
      'stale',
      words.staleHeading,
      quiet ? [] : leftovers(result, language).map((text) => ({ text })),
    ),
  ];
  return {
    language: language.code,
    title: words.title,
    kicker: words.index.kicker,
    name: words.index.title,
    verdict: { text: verdictText(result, language), tone: verdict === 'passed' ? 'good' : 'error' },
    figures: figures.map(([name, value]) => ({ name, value, note: '' })),
    sections: sections.filter((section) => section !== null),
  };
}

/** The verdict stands beside the name, where a phone shows it too. */
function tableSection(
  result: CheckResult,
  language: WholeBook,
  pages: NonNullable<CheckDocumentOptions['pages']>,
  nameOf: (name: string) => string,
): Section {
  const { columns, rows } = regionTable(result, language);
  const cornersOf = (name: string) => {
    const dataSet = result.dataSets.find((each) => each.name === name);
    const corners = dataSet && smallCorners(dataSet, language);
    return corners ? { corners } : {};
  };
  return {
    id: 'all',
    level: 'report',
    title: language.check.index.all,
    blocks: [
      {
        kind: 'table',
        caption: '',
        columns: columns.map(({ key, label }) => ({
          title: label,
          numeric: key !== 'name' && key !== 'verdict',
        })),
        rows: rows.map(({ name, state, cells }) =>
          columns.map(({ key }) => ({
            text: key === 'name' ? nameOf(cells[key]) : cells[key],
            ...(key === 'name' ? cornersOf(name) : {}),
            ...(key === 'name' && state !== 'broken' ? { links: pages(name) } : {}),
            ...(key === 'verdict' ? { tone: state === 'passed' ? 'good' : 'error' } : {}),
          })),
        ),
      },
      { kind: 'sentence', text: language.check.columnNote, tone: 'note' },
    ],
  };
}

const listSection = (id: string, title: string, items: Item[]): Section | null =>
  items.length === 0 ? null : { id, level: 'report', title, blocks: [{ kind: 'list', items }] };

/** What each data set is about, in words; a page of the regions leads to their own pages instead. */
function findingsSection(
  { dataSets }: CheckResult,
  { language, quiet, maxFindings }: { language: WholeBook; quiet: boolean; maxFindings: number },
): Section | null {
  const words = language.check;
  const { number } = plainSay(language);
  const blocks: Block[] = [];
  let room = maxFindings;
  let untold = 0;
  for (const dataSet of dataSets) {
    if (quiet && !dataSet.failed) continue;
    const all = itemsOf(dataSet, { language, quiet });
    const items = all.slice(0, Math.min(maxOfDataSet, room));
    const rest = all.length - items.length;
    const known = quiet ? 0 : dataSet.findings.known.length;
    room -= items.length;
    if (room === 0 && items.length === 0) {
      untold += rest;
      continue;
    }
    if (items.length + known === 0) continue;
    blocks.push({ kind: 'heading', text: dataSet.name });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    for (const text of [
      ...(rest > 0 ? [words.moreFindings(number(rest))] : []),
      ...(known > 0 ? [words.knownFindings(number(known))] : []),
    ])
      blocks.push({ kind: 'sentence', text });
  }
  if (untold > 0) blocks.push({ kind: 'sentence', text: words.moreFindings(number(untold)) });
  if (blocks.length === 0) return null;
  return {
    id: 'findings',
    level: 'report',
    title: words.findings,
    blocks: blocks.map((block) => ({ ...block, medium: 'plain' })),
  };
}

/** The broken budgets and new findings of a data set. */
function itemsOf(
  { findings, budgets, labels, failOn }: DataSet,
  { language, quiet }: { language: WholeBook; quiet: boolean },
): Item[] {
  const inWords = findingWords(labels, language);
  return [
    ...budgets
      .filter(({ passed }) => !passed)
      .map((budget) => ({
        ...signs.gap,
        kind: language.check.budgetBroken,
        text: budgetText(budget, language),
      })),
    ...findings.new
      .filter(({ severity }) => (quiet ? failsOn(severity, failOn) : severity !== 'note'))
      .map((finding) => {
        const { title, sentence } = inWords(finding);
        return { ...signs[finding.severity], kind: title, text: sentence };
      }),
  ];
}
