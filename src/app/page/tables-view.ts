import type { Field, ShapeId } from '../../index.ts';
import { type FieldGroup, fieldGroups } from '../../input/field-groups.ts';
import { skippedRows, whyWords } from '../../words/reading-words.ts';
import { columnHead, icon, make, name, option, select, tableHead } from './element.ts';
import { icons } from './icons.ts';
import type { Page } from './page.ts';
import { problemList } from './problems-view.ts';
import type { TableRead } from './protocol.ts';
import { questionsView } from './question-view.ts';
import { assign } from './reassign.ts';
import { settingsView } from './settings-view.ts';
import { chooseButton, pasteBox } from './start-view.ts';
import { understoodView } from './understood-view.ts';
import { readingWords } from './words.ts';
import { withEntry } from './work.ts';

/** How the tables were read, and where that can be put right. */
export function tablesView(page: Page): HTMLElement {
  const { words, reading } = page;
  const problems = reading?.problems ?? [];
  return make(
    'main',
    { class: 'view', tabindex: -1 },
    make('h1', {}, words.tablesHeading),
    make('p', { class: 'lead' }, page.work.result ? words.savedResult : words.tablesLead),
    questionsView(page, 'tables'),
    reading && !reading.analysis && make('h2', {}, words.problems),
    reading && !reading.analysis && problemList(page, problems),
    (reading?.tables ?? []).map((table, k) => tableCard(page, table, k)),
    make('div', { class: 'others' }, chooseButton(page, 'quiet'), pasteBox(page)),
    !page.work.result && [make('h2', {}, words.settings), settingsView(page)],
    reading?.analysis && [
      make('h2', {}, words.understood),
      understoodView(page, reading.analysis),
      make('h2', {}, words.problems),
      problems.length > 0
        ? problemList(page, problems)
        : make('p', { class: 'sentence' }, words.noProblems),
      reading.problemCount > problems.length &&
        make('p', { class: 'note' }, words.more(reading.problemCount - problems.length)),
    ],
  );
}

function tableCard(page: Page, table: TableRead, k: number): HTMLElement {
  const { words, work } = page;
  const { file, shape, why, encoding, delimiter, rows, read, skipped } = table;
  const source = work.sources.find(({ name }) => file === name || file.startsWith(`${name} [`));
  const shapes = page.knowledge?.shapes[page.language] ?? [];
  const chosen = work.shapes.get(file);
  const book = { reading: readingWords[page.language] };
  const facts = [
    shape !== null && words.rowsRead(read, rows),
    encoding,
    delimiter !== null && words.delimiter(delimiter),
  ].filter(Boolean);
  return make(
    'div',
    { class: shape === null ? 'card unreadable' : 'card', role: 'group', 'aria-label': file },
    make(
      'div',
      { class: 'card-head' },
      make('h2', {}, name(file)),
      source &&
        make(
          'button',
          {
            type: 'button',
            id: `remove-${k}`,
            class: 'quiet',
            'aria-label': words.removeFile(source.name),
            onclick: () =>
              page.change({ sources: work.sources.filter((other) => other !== source) }),
          },
          icon(icons.close),
          words.remove,
        ),
    ),
    make(
      'label',
      { class: 'shape', for: `shape-${k}` },
      make('span', {}, words.shape),
      select(
        { id: `shape-${k}` },
        [
          option('', words.shapeAuto(shape && (words.shapes[shape] ?? shape))),
          ...shapes.map(({ id, title }) => option(id, title)),
        ],
        chosen ?? '',
        (value) =>
          page.change({ shapes: withEntry(work.shapes, file, (value || undefined) as ShapeId) }),
      ),
    ),
    make(
      'p',
      { class: 'note' },
      why !== '' && shape !== null && `${words.because(whyWords(why, book))}. `,
      facts.join(' · '),
      skipped.length > 0 && `. ${words.skippedRows(skippedRows(skipped, book))}`,
    ),
    table.columns.length > 0 && columnsTable(page, table, k),
  );
}

/** What each column became, with its first values; every one can be given another meaning. */
function columnsTable(page: Page, { file, columns }: TableRead, k: number): HTMLElement {
  const { words } = page;
  return make(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.columnsOf(file) },
    make(
      'table',
      { class: 'columns', role: 'table' },
      tableHead(...[words.column, words.values, words.holds].map((text) => columnHead(text))),
      make(
        'tbody',
        { role: 'rowgroup' },
        columns.slice(0, 200).map(({ header, field, values, hidden }, i) =>
          make(
            'tr',
            { role: 'row' },
            make('th', { scope: 'row', role: 'rowheader' }, name(header)),
            make(
              'td',
              { class: 'values', role: 'cell' },
              values.map((value) => make('span', {}, name(value))),
              hidden && make('em', { class: 'hidden' }, words.work.hidden[hidden]),
            ),
            make('td', { role: 'cell' }, meaning(page, file, header, field, `column-${k}-${i}`)),
          ),
        ),
      ),
    ),
  );
}

function meaning(page: Page, file: string, header: string, field: string | null, id: string) {
  const { words, language, work } = page;
  const given = work.columns.get(header);
  const { groups: labels, fields: fieldNames } = readingWords[language];
  const groups = (Object.keys(fieldGroups) as FieldGroup[]).map((group) =>
    make(
      'optgroup',
      { label: labels[group] },
      fieldGroups[group].map((value) => option(value, fieldNames[value])),
    ),
  );
  const known = Object.values(fieldGroups)
    .flat()
    .some((value) => value === field);
  const control = select(
    { id, 'aria-label': words.holdsFor(header), class: given ? 'given' : null },
    [option('', given ? words.automatic : words.own), ...groups, option('metadata', words.ignore)],
    given ?? (known ? (field as string) : ''),
    (value) =>
      page.change({ columns: assign(page, file, header, (value || null) as Field | null) }),
  );
  return [control, given && make('span', { class: 'hand' }, words.byHand)].filter(
    (each) => each !== undefined,
  );
}
