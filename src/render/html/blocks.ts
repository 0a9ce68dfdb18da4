import { type Child, type Element, el } from '../../charts/element.ts';
import { pictureElement } from '../../charts/picture.ts';
import type { Block, Step } from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import { actorLinks } from './actor-link.ts';
import type { PageContext } from './context.ts';
import { matter, readingElement, ruleElement } from './findings.ts';
import { list, lists, toldElement } from './lists.ts';
import { arrows, figure } from './parts.ts';
import { rankings } from './rankings.ts';
import { severityLabel } from './severity.ts';
import { tableElement } from './table.ts';

/** A block of a document as it stands on a page; `null` where the page has nothing for it. What only the report has is its own. */
export function blockElement(
  block: Exclude<Block, { kind: 'control' }>,
  context: PageContext,
): Child {
  switch (block.kind) {
    case 'sentence':
      return el(
        'p',
        { class: block.tone === 'note' ? 'note' : 'sentence' },
        el('bdi', {}, arrows(block.text)),
      );
    case 'heading':
      return el('h3', {}, block.text);
    case 'sample':
      return el('pre', {}, block.text);
    case 'list':
      return list(block.items);
    case 'lists':
      return lists(block.lists);
    case 'told':
      return el('div', { class: 'told' }, block.told.map(toldElement));
    case 'entries':
      return el(
        'dl',
        { class: 'entries' },
        block.entries.map(({ name, text, actors }) =>
          el(
            'div',
            {},
            el('dt', {}, name),
            el(
              'dd',
              {},
              actors?.length ? actorLinks(actors, 40, context) : el('bdi', {}, arrows(text)),
            ),
          ),
        ),
      );
    case 'table':
      return tableElement(block, context);
    case 'figures':
      return null;
    case 'picture':
      return figure(context, block.picture);
    case 'pictures':
      return el(
        'div',
        { class: 'pair' },
        block.pictures.map((each) => captioned(each, context)),
      );
    case 'rankings':
      return rankings(block);
    case 'matters':
      return el(
        'ol',
        { class: 'matters' },
        block.findings.map((finding) => matter(finding, context)),
      );
    case 'steps':
      return el(
        'ol',
        { class: 'steps' },
        block.steps.map((step) => stepElement(step, context)),
      );
    case 'rule':
      return ruleElement(block, context);
    case 'reading':
      return readingElement(block.reading, context);
    case 'problems':
      return problemsElement(block, context);
    case 'measures':
      return el(
        'div',
        { class: 'measures' },
        block.measures.map(({ name, says, formula, undefinedWhen, source }) =>
          el(
            'details',
            {},
            el('summary', {}, name),
            el('p', {}, says),
            el('p', { class: 'formula' }, el('code', {}, formula)),
            undefinedWhen &&
              el('p', { class: 'source' }, `${context.words.undefinedWhen}: ${undefinedWhen}`),
            el('p', { class: 'source' }, `${context.words.source}: ${source}`),
          ),
        ),
      );
  }
}

/** A step, which leads to the findings that it would cure. */
function stepElement({ text, why, cures }: Step, { language }: PageContext): Element {
  const words = language.report.page;
  const mark = '\u0000';
  const [before, after] = words.cures(mark).split(mark);
  return el(
    'li',
    {},
    el('b', {}, el('bdi', {}, arrows(text))),
    ' ',
    el('bdi', {}, arrows(why)),
    cures.length > 0 && [
      ' ',
      before,
      cures.map(({ rule, text: name }, k) => [
        k > 0 && ', ',
        el('a', { href: `#${language.code}-rule-${rule}` }, name),
      ]),
      after,
    ],
  );
}

function captioned(
  { picture, name, caption }: Extract<Block, { kind: 'pictures' }>['pictures'][number],
  { pictures }: PageContext,
): Element {
  const drawn = pictures.get(picture);
  return el(
    'figure',
    {},
    el('figcaption', {}, el('b', {}, el('bdi', {}, name)), ` · ${caption}`),
    drawn && pictureElement(drawn, picture),
  );
}

function problemsElement(
  { problems, total }: Extract<Block, { kind: 'problems' }>,
  { common, say }: PageContext,
): Child {
  const rest = total - problems.length;
  return [
    el(
      'ul',
      { class: 'problems' },
      problems.map(({ severity, label, place, sentence, hint }) =>
        el(
          'li',
          { class: `severity-${signs[severity].tone}` },
          severityLabel({ severity, label }),
          place && el('span', { class: 'place' }, el('bdi', {}, place)),
          el('bdi', {}, sentence),
          ' ',
          el('span', { class: 'hint' }, el('bdi', {}, hint)),
        ),
      ),
    ),
    rest > 0 && el('p', {}, common.more(rest, say)),
  ];
}
