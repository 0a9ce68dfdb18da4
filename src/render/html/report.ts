import { type Child, type Element, el } from '../../charts/element.ts';
import type { Section } from '../../document/document.ts';
import { actorTable } from './actors.ts';
import { blockElement } from './blocks.ts';
import { type Context, idOf } from './context.ts';
import { downloads } from './downloads.ts';
import { networkView } from './network.ts';
import { fact, nameOf } from './parts.ts';
import { reportWords } from './report-words.ts';
import { isLarge, maxRows } from './size.ts';

/** The report in one language: page one, the report, and an annex that opens where it is asked for. */
export function report(context: Context): Element {
  const { document, language, words } = context;
  const elements = document.sections.map((section) => ({
    section,
    element: sectionElement(section, context),
  }));
  const shown = elements.filter(({ element }) => element !== null);
  const at = (level: Section['level']) => shown.filter(({ section }) => section.level === level);
  const [page, body, annex] = [at('page'), at('report'), at('annex')];
  const { annex: annexTitle, annexLead, searchAnnex, printAnnex } = language.report.page;
  const annexHeading = idOf(context, 'annex-heading');
  return el(
    'div',
    {
      class: 'page',
      lang: language.code,
      'data-words': JSON.stringify(reportWords(context)),
    },
    el('a', { class: 'skip', href: `#${idOf(context, 'main')}` }, words.skip),
    el(
      'nav',
      { class: 'contents', 'aria-label': words.contents },
      el('p', { 'aria-hidden': 'true' }, words.contents),
      el(
        'ol',
        {},
        [...page, ...body].map(({ section }) => entry(section, context)),
        el(
          'li',
          { class: 'more' },
          el(
            'details',
            {},
            el('summary', {}, annexTitle),
            el(
              'ol',
              {},
              annex.map(({ section }) => entry(section, context)),
            ),
          ),
        ),
      ),
    ),
    el(
      'main',
      { id: idOf(context, 'main'), tabindex: -1 },
      el(
        'div',
        { class: 'first-page' },
        overview(context),
        page.map(({ element }) => element),
      ),
      body.map(({ element }) => element),
      el(
        'section',
        { id: idOf(context, 'annex'), class: 'annex', 'aria-labelledby': annexHeading },
        el('h2', { id: annexHeading }, annexTitle),
        el('p', { class: 'lead' }, annexLead),
        el(
          'form',
          { class: 'filters annex-tools', role: 'search', 'aria-label': searchAnnex },
          el(
            'label',
            { class: 'scripted' },
            el('span', {}, searchAnnex),
            el('input', { type: 'search', class: 'annex-search', autocomplete: 'off' }),
          ),
          el('output', { class: 'count scripted', 'aria-live': 'polite' }),
          el(
            'label',
            { class: 'check' },
            el('input', { type: 'checkbox', class: 'print-annex' }),
            el('span', {}, printAnnex),
          ),
          el('button', { type: 'button', class: 'scripted', 'data-print': true }, words.print),
        ),
        annex.map(({ element }) => element),
      ),
      el('p', { class: 'note foot' }, document.foot),
    ),
  );
}

const entry = ({ id, title, subtitle }: Section, context: Context): Element =>
  el('li', {}, el('a', { href: `#${idOf(context, id)}` }, subtitle ?? title));

/** What was analysed, and how much of it answered. */
function overview(context: Context): Element {
  const { analysis, say, words } = context;
  const { kicker, name, figures, head } = context.document;
  const { actors, ties } = analysis.network;
  const heading = idOf(context, 'overview-heading');
  return el(
    'section',
    { id: idOf(context, 'overview'), class: 'overview', 'aria-labelledby': heading },
    el('p', { class: 'kicker' }, kicker),
    el('h1', { id: heading }, el('bdi', {}, nameOf(name))),
    el('dl', { class: 'figures' }, figures.map(fact)),
    isLarge(analysis) &&
      el('p', { class: 'head left-out' }, words.leftOut(maxRows(analysis), actors, ties, say)),
    head?.read && el('p', { class: 'head' }, el('bdi', {}, head.read)),
    head?.check && el('p', { class: 'head check' }, el('bdi', {}, head.check)),
  );
}

const controls = { network: networkView, actors: actorTable, downloads };

/** A section whose title is its message; in the annex it is folded. `null` where it holds nothing for a page. */
function sectionElement(section: Section, context: Context): Element | null {
  const { id, level, title, subtitle, lead, blocks } = section;
  const content = blocks
    .filter(({ form, medium }) => form !== 'brief' && medium !== 'plain')
    .map((block) =>
      block.kind === 'control' ? controls[block.control](context) : blockElement(block, context),
    )
    .filter((child) => child !== null);
  if (content.length === 0) return null;
  const heading = idOf(context, `${id}-heading`);
  const above: Child = [
    el('h2', { id: heading }, el('bdi', {}, title)),
    subtitle !== undefined && el('span', { class: 'subtitle' }, subtitle),
  ];
  const below: Child = [lead !== undefined && el('p', { class: 'lead' }, lead), grouped(content)];
  const attributes = { id: idOf(context, id), 'aria-labelledby': heading };
  return level === 'annex'
    ? el(
        'section',
        { ...attributes, class: 'fold' },
        el('details', {}, el('summary', {}, above), below),
      )
    : el('section', { ...attributes, class: level === 'page' ? `one-${id}` : null }, above, below);
}

/** The rules under one question stand together. */
function grouped(content: Child[]): Child[] {
  const found: Child[] = [];
  let question: Element | null = null;
  for (const child of content) {
    const name = isElement(child) ? child.name : '';
    if (name === 'h3' && isRule(content[content.indexOf(child) + 1])) {
      question = el('div', { class: 'question' }, child, el('div', { class: 'answers' }));
      found.push(question);
    } else if (question && isRule(child)) (question.children[1] as Element).children.push(child);
    else found.push(child);
  }
  return found;
}

const isElement = (child: Child): child is Element =>
  typeof child === 'object' && child !== null && 'name' in child;
const isRule = (child: Child): boolean => isElement(child) && child.name === 'article';
