import { assertResult, reportOptions } from '../arguments.ts';
import { type Child, type Element, el } from '../charts/element.ts';
import type { CheckedDataSet, CheckResult } from '../check/index.ts';
import {
  leftovers,
  plainSay,
  reasonsOf,
  regionTable,
  verdictText,
} from '../document/check/table.ts';
import type { Book } from '../words/book.ts';
import { htmlPage } from './html/page.ts';
import { fact, icon } from './html/parts.ts';
import { sheetStyle } from './html/style-sheet.ts';

type Question = keyof Book['check']['index']['questions'];

export interface CheckIndexOptions {
  language: Book;
  /** The pages of a data set by its name, each with what to call it; none by default. The first is the one to read. */
  pages?: (name: string) => { href: string; label: string }[];
}

/** What a question ranks by; `rising` where the lowest value comes first. */
const questions: Record<
  Question,
  { value: (dataSet: CheckedDataSet) => number | null; rising: boolean; share: boolean }
> = {
  response: { value: ({ summary }) => summary.responseRate, rising: true, share: true },
  coverage: { value: ({ summary }) => summary.coverage?.share ?? null, rising: true, share: true },
  emptySides: { value: ({ summary }) => summary.emptySides, rising: false, share: false },
  missing: { value: ({ summary }) => summary.missingHandovers, rising: false, share: false },
  cutpoints: { value: ({ summary }) => summary.cutpoints, rising: false, share: false },
  found: { value: ({ findings }) => findings.new.length, rising: false, share: false },
};

/** As many regions of a ranking as are seen at once. */
const maxRanked = 10;

/**
 * A page that lists the regions and ranks them by one named question at a time, never by a score over all. Self-contained: no
 * script, no font, no address.
 */
export function checkIndex(result: CheckResult, options: CheckIndexOptions): string {
  assertResult('checkIndex', result, 'result of check');
  const { language, pages = () => [] } = reportOptions('checkIndex', options);
  const words = language.check;
  const { index } = words;
  const { number } = plainSay(language);
  const { dataSets, broken, verdict } = result;
  const sum = (count: (dataSet: CheckedDataSet) => number) =>
    number(dataSets.reduce((total, dataSet) => total + count(dataSet), 0));
  const notRead = broken.map(
    (each): Child => [
      el('b', {}, el('bdi', {}, each.name)),
      ' ',
      reasonsOf(each, language).join(' '),
    ],
  );
  return htmlPage({
    language,
    title: index.title,
    style: sheetStyle,
    body: el(
      'div',
      { class: 'page sheet' },
      el(
        'main',
        {},
        el('p', { class: 'kicker' }, index.kicker),
        el('h1', {}, index.title),
        el(
          'p',
          { class: `verdict ${verdict}` },
          verdict !== 'passed' && icon('error'),
          el('b', {}, verdictText(result, language)),
        ),
        el('p', { class: 'lead' }, index.lead),
        el(
          'dl',
          { class: 'figures' },
          fact(index.facts.dataSets, number(dataSets.length + broken.length), ''),
          fact(
            index.facts.failed,
            sum(({ failed }) => Number(failed)),
            '',
          ),
          fact(index.facts.broken, number(broken.length), ''),
          fact(
            index.facts.found,
            sum(({ findings }) => findings.new.length),
            '',
          ),
        ),
        el(
          'section',
          {},
          el('h2', {}, index.all),
          overview(result, { language, pages }),
          el('p', { class: 'note' }, words.columnNote),
        ),
        el(
          'section',
          {},
          el('h2', {}, index.ranks),
          el('p', { class: 'lead' }, index.equal),
          el(
            'div',
            { class: 'tiles' },
            (Object.keys(questions) as Question[]).map((question) =>
              ranking(question, result, language),
            ),
          ),
        ),
        listed(words.brokenHeading, notRead),
        listed(words.staleHeading, leftovers(result, language)),
      ),
    ),
  });
}

const listed = (title: string, items: Child[]): Child =>
  items.length > 0 &&
  el(
    'section',
    {},
    el('h2', {}, title),
    el(
      'ul',
      { class: 'changes' },
      items.map((item) => el('li', {}, item)),
    ),
  );

function overview(result: CheckResult, { language, pages = () => [] }: CheckIndexOptions): Element {
  const { columns, rows } = regionTable(result, language);
  // The verdict stands beside the name, where a phone shows it too.
  const [name, ...figures] = columns;
  const [verdict] = figures.splice(-1);
  return scrolling(
    language.check.index.all,
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        [name, verdict].map(({ label }) => el('th', { scope: 'col' }, label)),
        figures.map(({ label }) => el('th', { scope: 'col', class: 'number' }, label)),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map(({ name, state, cells }) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, state === 'broken' ? named(name) : linked(name, pages(name))),
          el('td', { class: state }, state !== 'passed' && icon('error'), cells.verdict),
          figures.map(({ key }) => el('td', { class: 'number' }, cells[key])),
        ),
      ),
    ),
  );
}

const named = (name: string) => el('bdi', {}, name);

/** A name that leads to the page to read, with the other pages below it. */
function linked(name: string, [first, ...others]: { href: string; label: string }[]): Child {
  if (!first) return named(name);
  return [
    el('a', { href: first.href }, named(name)),
    others.length > 0 &&
      el(
        'div',
        { class: 'links' },
        others.map(({ href, label }, k) => [k > 0 && ' · ', el('a', { href }, label)]),
      ),
  ];
}

function ranking(question: Question, { dataSets }: CheckResult, language: Book): Element {
  const { index } = language.check;
  const { value, rising, share } = questions[question];
  const { number, percent } = plainSay(language);
  const valued = dataSets.map((dataSet) => ({ name: dataSet.name, value: value(dataSet) }));
  const placed = valued
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .sort((a, b) => (rising ? a.value - b.value : b.value - a.value) || (a.name < b.name ? -1 : 1));
  const missing = valued.filter(({ value }) => value === null).map(({ name }) => name);
  const longest = share ? 1 : Math.max(1, ...placed.map(({ value }) => value));
  const ranks = new Map<number, number>();
  placed.forEach(({ value }, place) => {
    if (!ranks.has(value)) ranks.set(value, place + 1);
  });
  const rows = placed.map(({ name, value }) =>
    el(
      'tr',
      {},
      el('td', { class: 'rank' }, number(ranks.get(value) as number)),
      el('th', { scope: 'row' }, named(name)),
      el('td', { class: 'length' }, bar(value / longest)),
      el('td', { class: 'number' }, share ? percent(value) : number(value)),
    ),
  );
  const [title, order] = index.questions[question];
  const table = (some: Element[]) =>
    scrolling(title, el('thead', { class: 'sr' }, head(question, language)), el('tbody', {}, some));
  const rest = rows.slice(maxRanked);
  return el(
    'div',
    {},
    el('h3', {}, title),
    el('p', { class: 'note' }, order),
    rows.length > 0 && table(rows.slice(0, maxRanked)),
    rest.length > 0 &&
      el('details', {}, el('summary', {}, index.rest(number(rest.length))), table(rest)),
    missing.length > 0 &&
      el('p', { class: 'note' }, index.undefinedNote, ' ', el('bdi', {}, missing.join(', '))),
  );
}

function head(question: Question, language: Book): Element {
  const { index, columns } = language.check;
  return el(
    'tr',
    {},
    el('th', { scope: 'col' }, index.rank),
    el('th', { scope: 'col' }, columns.name),
    el('td', {}),
    el('th', { scope: 'col' }, columns[question]),
  );
}

/** A bar that is as long as a share of its cell. */
const bar = (share: number): Element =>
  el(
    'svg',
    { class: 'chart', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    el('rect', { class: 'cell', width: Math.round(share * 1000) / 10, height: 10 }),
  );

const scrolling = (label: string, ...children: Child[]): Element =>
  el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': label },
    el('table', {}, children),
  );
