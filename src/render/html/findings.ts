import { type Element, el } from '../../charts/element.ts';
import type { Block, Reading, ShortFinding, ToldFinding } from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import { actorLinks } from './actor-link.ts';
import type { PageContext } from './context.ts';
import { arrows, icon } from './parts.ts';
import { severityLabel } from './severity.ts';

const maxNamed = 24;

const maxOpen = 4;

/** A finding of page one, which leads to what is said of it in full. */
export function matter(finding: ShortFinding, context: PageContext): Element {
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

export function ruleElement(
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
        actorLinks(actors, maxNamed, context),
      ),
  );
}

export const readingElement = ({ text, source }: Reading, { words }: PageContext): Element =>
  el(
    'details',
    { class: 'reading' },
    el('summary', {}, words.reading),
    el('p', {}, text),
    el('p', { class: 'source' }, `${words.source}: ${source}`),
  );
