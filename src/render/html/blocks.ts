import type { ProblemSeverity, Severity } from '../../analysis.ts';
import { type Child, type Element, el } from '../../charts/element.ts';
import { pictureElement } from '../../charts/picture.ts';
import type {
  Block,
  Cell,
  Reading,
  ShortFinding,
  Step,
  ToldFinding,
} from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import type { PageContext } from './context.ts';
import { list, lists, toldElement } from './lists.ts';
import { actorLink, arrows, figure, filledColumns, icon, sectorSign } from './parts.ts';
import { rankings } from './rankings.ts';
import { smallCorners } from './small-corners.ts';

const maxActors = 12;
const maxNamed = 24;
const maxOpen = 4;

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
            el('dd', {}, actors?.length ? links(actors, 40, context) : el('bdi', {}, arrows(text))),
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

/** A finding of page one, which leads to what is said of it in full. */
function matter(finding: ShortFinding, context: PageContext): Element {
  const { rule, severity, headline, advice, certainty } = finding;
  return el(
    'li',
    { class: `severity-${signs[severity].tone}` },
    el(
      'p',
      { class: 'what' },
      severityLabel(finding),
      certainty && el('span', { class: `certainty ${certainty.grade}` }, certainty.label),
    ),
    el(
      'p',
      { class: 'headline' },
      el('a', { href: `#${context.language.code}-rule-${rule}` }, el('bdi', {}, arrows(headline))),
    ),
    advice && el('p', { class: 'step' }, icon('step'), el('bdi', {}, arrows(advice))),
    certainty?.ask && el('p', { class: 'ask' }, el('bdi', {}, certainty.ask)),
  );
}

function severityLabel({
  severity,
  label,
}: {
  severity: Severity | ProblemSeverity;
  label: string;
}): Element {
  const { tone } = signs[severity];
  return el('span', { class: `severity severity-${tone}` }, icon(tone), ` ${label}`);
}

function ruleElement(
  { title, findings, total, reading }: Extract<Block, { kind: 'rule' }>,
  context: PageContext,
): Element {
  const { common, language, words, say } = context;
  const items = findings.map((finding) => findingElement(finding, context));
  const rest = total - findings.length;
  return el(
    'article',
    { class: 'rule', id: `${language.code}-rule-${findings[0].rule}`, tabindex: -1 },
    el('h4', {}, title),
    el('ul', { class: 'found' }, items.slice(0, maxOpen)),
    items.length > maxOpen &&
      el(
        'details',
        { class: 'rest' },
        el('summary', {}, words.moreFindings(total - maxOpen, say)),
        el('ul', { class: 'found' }, items.slice(maxOpen)),
        rest > 0 && el('p', {}, common.more(rest, say)),
      ),
    reading.text && readingElement(reading, context),
  );
}

function findingElement(finding: ToldFinding, context: PageContext): Element {
  const { severity, sentence, next, actors, certainty, consequences } = finding;
  const doubts = certainty && [certainty.ask, certainty.oneSide].filter(Boolean).join('; ');
  return el(
    'li',
    { class: `severity-${signs[severity].tone}` },
    severityLabel(finding),
    certainty && el('span', { class: `certainty ${certainty.grade}` }, certainty.label),
    el('p', { class: 'said' }, el('bdi', {}, arrows(sentence))),
    consequences.length > 0 &&
      el(
        'ul',
        { class: 'consequences' },
        consequences.map(({ headline }) => el('li', {}, el('bdi', {}, arrows(headline)))),
      ),
    doubts && el('p', { class: 'ask' }, el('bdi', {}, doubts)),
    next && el('p', { class: 'step' }, icon('step'), el('bdi', {}, arrows(next))),
    actors.length > 0 &&
      el(
        'p',
        { class: 'named' },
        el('span', { class: 'label' }, `${context.words.named}: `),
        links(actors, maxNamed, context),
      ),
  );
}

function links(ids: readonly string[], most: number, context: PageContext): Child[] {
  const rest = ids.length - most;
  return [
    ids.slice(0, most).map((id) => actorLink(context, id)),
    rest > 0 && el('span', { class: 'label' }, ` … +${context.say.number(rest)}`),
  ];
}

const readingElement = ({ text, source }: Reading, { words }: PageContext): Element =>
  el(
    'details',
    { class: 'reading' },
    el('summary', {}, words.reading),
    el('p', {}, text),
    el('p', { class: 'source' }, `${words.source}: ${source}`),
  );

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

function tableElement(
  { caption, columns, rows, note }: Extract<Block, { kind: 'table' }>,
  context: PageContext,
): Element {
  const kind = (k: number) => (columns[k].numeric ? 'number' : null);
  const shown = filledColumns(
    columns.length,
    rows.map((row) => row.map(({ text }) => text)),
  );
  return el(
    'div',
    {
      class: 'scroll',
      tabindex: 0,
      role: 'group',
      'aria-label': caption || note || columns.map(({ title }) => title).join(', '),
    },
    el(
      'table',
      {},
      caption ? el('caption', { class: 'shown' }, caption) : note && el('caption', {}, note),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          shown.map((k) => {
            const { title } = columns[k];
            return el(
              title === '' ? 'td' : 'th',
              { scope: title === '' ? null : 'col', class: kind(k) },
              title,
            );
          }),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((row) =>
          el(
            'tr',
            {},
            shown.map((k) =>
              el(
                k === 0 ? 'th' : 'td',
                { scope: k === 0 ? 'row' : null, class: row[k].tone ?? kind(k) },
                cellContent(row[k], context),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function cellContent(
  { text, actors, sectors, tone, corners, links: pages }: Cell,
  context: PageContext,
): Child {
  if (actors) return links(actors, maxActors, context);
  if (sectors)
    return sectors.map((id) =>
      el('span', { class: 'actor-link' }, sectorSign(context, id), context.say.sector(id)),
    );
  const name = el('bdi', {}, arrows(text));
  const small = corners && smallCorners(corners);
  if (!pages?.length) return [small, tone === 'error' && icon(tone), name];
  const [first, ...others] = pages;
  return [
    small,
    el('a', { href: first.href }, name),
    others.length > 0 &&
      el(
        'div',
        { class: 'links' },
        others.map(({ href, label }, k) => [k > 0 && ' · ', el('a', { href }, label)]),
      ),
  ];
}
