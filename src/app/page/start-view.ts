import { DEFAULT_CHAIN } from '../../chains/find-chain.ts';
import { icon, make, name as named, option, select } from './element.ts';
import { icons } from './icons.ts';
import type { Page } from './page.ts';

/** What is seen first: where to put tables, and that they stay here. */
export function startView(page: Page): HTMLElement {
  const { words } = page;
  return make(
    'main',
    { class: 'start' },
    make(
      'div',
      { class: 'welcome' },
      make('p', { class: 'kicker' }, words.kicker),
      make('h1', {}, words.heading),
      make('p', { class: 'lead' }, words.lead),
    ),
    make(
      'div',
      { class: 'drop' },
      page.notice !== null && make('p', { class: 'notice' }, page.notice),
      page.kept && keptCard(page, page.kept),
      icon(icons.tray),
      make('h2', {}, words.drop),
      make(
        'div',
        { class: 'ways' },
        make('span', { class: 'or' }, words.or),
        chooseButton(page, 'primary'),
      ),
      make('p', { class: 'note' }, words.dropNote),
      make(
        'div',
        { class: 'others' },
        make(
          'button',
          {
            type: 'button',
            id: 'example-open',
            title: words.exampleNote,
            onclick: () => void page.openExample(DEFAULT_CHAIN),
          },
          words.example,
        ),
        make(
          'button',
          { type: 'button', id: 'walk', onclick: () => page.walk(0) },
          words.help.walk,
        ),
        otherExamples(page),
        make(
          'button',
          { type: 'button', id: 'template', onclick: () => void page.saveTemplate() },
          words.work.template,
        ),
        pasteBox(page),
        workshop(page),
      ),
    ),
    make(
      'div',
      { class: 'private' },
      icon(icons.lock),
      make('div', {}, make('h2', {}, words.private), make('p', {}, words.privateText)),
    ),
    make(
      'ol',
      { class: 'three' },
      words.steps.map(([title, what]) =>
        make('li', {}, make('h2', {}, title), make('p', {}, what)),
      ),
    ),
    make(
      'details',
      { class: 'kinds' },
      make('summary', { id: 'kinds' }, words.kinds),
      (page.knowledge?.shapes[page.language] ?? []).map(({ title, description, example }) => [
        make('h3', {}, title),
        make('p', {}, description),
        make('pre', { tabindex: 0 }, make('code', {}, example)),
      ]),
    ),
    page.knowledge && make('p', { class: 'note version' }, words.version(page.knowledge.version)),
  );
}

/** The endings of files that are read. */
const acceptedFiles =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.graphml,.gexf,.gml,.net,.dl,.vna,.json,.cyjs,.md,.htm,.html';

/** An invented network for every other care chain. */
function otherExamples(page: Page): HTMLElement | null {
  const { words, knowledge, language } = page;
  const chains = (knowledge?.chains ?? []).filter(({ id }) => id !== DEFAULT_CHAIN);
  return (
    knowledge &&
    select(
      { id: 'examples', 'aria-label': words.work.examples },
      [
        option('', words.work.examples),
        ...chains.map(({ id, label }) => option(id, label[language])),
      ],
      '',
      (id) => void (id && page.openExample(id)),
    )
  );
}

/** A workshop begins with a care chain and nothing else. */
function workshop({ words, knowledge, language, startWorkshop }: Page): HTMLElement | null {
  const { start, startNote } = words.work.board;
  return (
    knowledge &&
    select(
      { id: 'workshop', 'aria-label': `${start}: ${startNote}` },
      [option('', start), ...knowledge.chains.map(({ id, label }) => option(id, label[language]))],
      '',
      (id) => void (id && startWorkshop(id)),
    )
  );
}

/** What was kept on this computer: to go on with, or to delete. */
function keptCard(
  { words, reopen, forget }: Page,
  { name, tables }: NonNullable<Page['kept']>,
): HTMLElement {
  return make(
    'div',
    { class: 'kept', role: 'group', 'aria-label': words.keptHere },
    make('p', {}, words.keptHere, ' ', make('strong', {}, named(name)), ' ', words.tables(tables)),
    make(
      'div',
      { class: 'ways' },
      make(
        'button',
        { type: 'button', id: 'reopen', class: 'primary', onclick: () => void reopen() },
        words.reopen,
      ),
      make(
        'button',
        { type: 'button', id: 'forget', class: 'quiet', onclick: () => void forget() },
        words.forget,
      ),
    ),
  );
}

/** What opens the browser's own dialog for files when it is clicked. */
export function fileInput(take: (files: File[]) => unknown): HTMLInputElement {
  const input = make('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    accept: acceptedFiles,
    onchange: () => {
      void take([...(input.files ?? [])]);
      input.value = '';
    },
  });
  return input;
}

/** A button that opens the browser's own dialog for files. */
export function chooseButton(page: Page, className: string): HTMLElement {
  const { words } = page;
  const input = fileInput((files) => page.addFiles(files));
  const label = className === 'primary' ? words.choose : words.add;
  return make(
    'span',
    {},
    make(
      'button',
      { type: 'button', id: 'choose', class: className, onclick: () => input.click() },
      className !== 'primary' && icon(icons.add),
      label,
    ),
    input,
  );
}

/** Tables as text: a spreadsheet copies its cells so. */
export function pasteBox(page: Page): HTMLElement {
  const { words } = page;
  const field = make('textarea', { id: 'pasted', rows: 7, spellcheck: 'false' });
  const read = () => {
    if (field.value.trim() === '') {
      page.announce(words.pasteEmpty);
      field.focus();
      return;
    }
    page.addTable(`${words.pasted}.txt`, new TextEncoder().encode(field.value));
  };
  return make(
    'details',
    { class: 'paste' },
    make('summary', { id: 'paste' }, words.paste),
    make('label', { for: 'pasted' }, words.pasteLabel),
    field,
    make(
      'button',
      { type: 'button', id: 'paste-read', class: 'primary', onclick: read },
      words.pasteRead,
    ),
  );
}
