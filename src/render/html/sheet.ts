import { type Attributes, type Child, type Element, el } from '../../charts/element.ts';
import type { Picture } from '../../charts/picture.ts';
import type { Document, Section } from '../../document/document.ts';
import { inLine } from '../../document/in-line.ts';
import type { Book } from '../../words/book.ts';
import { blockElement } from './blocks.ts';
import { type PageContext, pageContext } from './context.ts';
import { languageSwitch, switchRule } from './language-switch.ts';
import { htmlPage } from './page.ts';
import { fact, icon, nameOf } from './parts.ts';
import { sheetStyle } from './style-sheet.ts';

export interface SheetOptions {
  language: Book;
  /** The pictures that the document names; none by default. */
  pictures?: ReadonlyMap<string, Picture>;
  /** The same for a narrow screen, where they differ. */
  narrowPictures?: ReadonlyMap<string, Picture>;
}

/** A document as a page that is read from top to bottom. Self-contained: no script, no font, no address. */
export function sheet(
  document: Document,
  { language, pictures = new Map(), narrowPictures = new Map() }: SheetOptions,
): string {
  const context = { ...pageContext(language, pictures), narrowPictures };
  return htmlPage({
    language,
    title: document.title,
    style: sheetStyle,
    body: sheetBody(document, context),
  });
}

/** The same document in several languages on one page, with a switch between them that needs no script. */
export function sheets<Language extends Book>(
  documentIn: (language: Language) => Document,
  { language, languages }: { language: Language; languages: readonly Language[] },
): string {
  if (languages.length < 2) return sheet(documentIn(language), { language });
  return htmlPage({
    language,
    title: documentIn(language).title,
    style: sheetStyle + languages.map(switchRule).join(''),
    body: [
      el(
        'header',
        { class: 'bar-top' },
        el(
          'div',
          {},
          languages.map((each) =>
            el(
              'span',
              { class: 'name', lang: each.code },
              el('bdi', {}, inLine(documentIn(each).name)),
            ),
          ),
          languageSwitch(languages, language),
        ),
      ),
      languages.map((each) =>
        sheetBody(documentIn(each), pageContext(each, new Map()), { lang: each.code }),
      ),
    ],
  });
}

const sheetBody = (
  { kicker, name, verdict, lead, figures, sections }: Document,
  context: PageContext,
  attributes: Attributes = {},
): Element =>
  el(
    'div',
    { class: 'page sheet', ...attributes },
    el(
      'main',
      {},
      el('p', { class: 'kicker' }, kicker),
      el('h1', {}, el('bdi', {}, nameOf(name))),
      verdict &&
        el(
          'p',
          { class: `verdict ${verdict.tone}` },
          verdict.tone === 'error' && icon('error'),
          el('b', {}, verdict.text),
        ),
      lead !== undefined && el('p', { class: 'lead' }, lead),
      el('dl', { class: 'figures' }, figures.map(fact)),
      sections.map((section) => sectionElement(section, context)),
    ),
  );

function sectionElement({ title, lead, blocks }: Section, context: PageContext): Child {
  const content = blocks
    .filter(({ form, medium }) => form !== 'brief' && medium !== 'plain')
    .map((block) => (block.kind === 'control' ? null : blockElement(block, context)))
    .filter((child) => child !== null);
  if (content.length === 0) return null;
  return el(
    'section',
    {},
    el('h2', {}, title),
    lead !== undefined && el('p', { class: 'lead' }, lead),
    content,
  );
}
