import type { Analysis, AnalyzedActor } from '../../analysis.ts';
import { type Child, type Element, el } from '../../charts/element.ts';
import { degree } from '../../charts/quadrangle/card.ts';
import { measureText } from '../../document/measure-text.ts';
import { numberFormat } from '../../words/number-format.ts';
import { rankRange } from '../../words/rank-ranges.ts';
import { sectorSign } from './actor-link.ts';
import { type Context, idOf, type PartContext } from './context.ts';
import { maxRows } from './size.ts';

const measures = [
  ['degree', 0],
  ['strength', 1],
  ['effectiveSize', 2],
  ['constraint', 3],
  ['betweenness', 1],
  ['eiIndex', 2],
] as const;

/** The actors with their figures; a script makes the table sortable and filterable. */
export function actorTable(context: Context): Child {
  const { analysis, words, say } = context;
  const shown = rowsOf(analysis);
  const columns = measures.filter(([key]) =>
    // One that is defined for nobody says nothing.
    analysis.actors.some((actor) => typeof figureOf(actor, key) === 'number'),
  );
  const head = (name: string, key: string, numeric: boolean) =>
    el(
      'th',
      {
        scope: 'col',
        class: numeric ? 'number' : null,
        'aria-sort': key === 'degree' ? 'descending' : null,
      },
      el(
        'button',
        { type: 'button', class: 'sort', 'data-sort': key, title: words.sortBy(name) },
        name,
      ),
    );
  return [
    el('p', { class: 'lead' }, words.actorsShown(shown.length, analysis.actors.length, say)),
    el(
      'form',
      { class: 'filters scripted', role: 'search', 'aria-label': words.searchActors },
      field(
        words.searchActors,
        el('input', { type: 'search', class: 'table-search', autocomplete: 'off' }),
      ),
      sectorField(context, 'table-sector'),
      el('output', { class: 'count', 'aria-live': 'polite' }),
    ),
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.sections.actors },
      el(
        'table',
        { class: 'actors', id: idOf(context, 'actor-table') },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            head(words.columns.actor, 'name', false),
            head(words.columns.sector, 'sector', false),
            columns.map(([key]) => head(words.columns[key], key, true)),
          ),
        ),
        el(
          'tbody',
          {},
          shown.map((actor) => row(actor, columns, context)),
        ),
      ),
    ),
    columns.length > 0 && columnHints(columns, context),
    el('p', { class: 'note' }, words.actorNote),
    shown.some(({ ranks }) => ranks) &&
      el('p', { class: 'note' }, context.language.trust.ranksNote(say)),
  ];
}

/** The actors that have a row: those with most contacts, as far as there is room. */
export const rowsOf = (analysis: Analysis): AnalyzedActor[] =>
  analysis.actors
    .toSorted((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1))
    .slice(0, maxRows(analysis));

/** What each column says, in a sentence that needs no hand to be read. */
const columnHints = (
  columns: readonly (readonly [string, number])[],
  { words, language }: Context,
): Element =>
  el(
    'details',
    { class: 'hints' },
    el('summary', {}, words.columnHints),
    el(
      'dl',
      { class: 'entries' },
      columns.map(([key]) =>
        el(
          'div',
          {},
          el('dt', {}, words.columns[key as keyof typeof words.columns]),
          el('dd', {}, measureText(key, language).says),
        ),
      ),
    ),
  );

export const field = (label: string, control: Child): Element =>
  el('label', {}, el('span', {}, label), control);

export function sectorField(context: PartContext, name: string): Child {
  const { analysis, words, say } = context;
  if (analysis.sectors.length === 0) return null;
  const loose = analysis.actors.some(({ sector }) => sector === null);
  return field(
    words.sector,
    el(
      'select',
      { class: name },
      el('option', { value: '*' }, words.allSectors),
      analysis.sectors.map(({ id }) => el('option', { value: `=${id}` }, say.sector(id))),
      loose && el('option', { value: '=' }, words.noSector),
    ),
  );
}

/** `undefined` where the analysis does not hold the measure, `null` where it is not defined for this actor. */
function figureOf({ measures }: AnalyzedActor, key: string): number | null | undefined {
  const value = measures[key];
  return value === undefined || value === null || typeof value === 'number' ? value : undefined;
}

function row(
  actor: AnalyzedActor,
  columns: readonly (readonly [string, number])[],
  context: Context,
): Element {
  const { say, words, index, language } = context;
  const sector = actor.sector === null ? words.noSector : say.sector(actor.sector);
  const roles = say.roles(actor.roles);
  return el(
    'tr',
    {
      id: `${language.code}-actor-${index.get(actor.id)}`,
      tabindex: -1,
      'data-sector': actor.sector ?? '',
    },
    el(
      'th',
      { scope: 'row' },
      el('bdi', {}, actor.label || actor.id),
      roles && el('span', { class: 'roles' }, roles),
    ),
    el('td', { class: 'sector' }, sectorSign(context, actor.sector), el('span', {}, sector)),
    columns.map(([key, digits]) => {
      const value = figureOf(actor, key);
      const text =
        value === undefined || value === null
          ? words.undefined
          : fixed(
              value,
              key === 'strength' && Number.isInteger(value) ? 0 : digits,
              language.locale,
            );
      const ranks = rankRange(actor, key);
      return el(
        'td',
        {
          class: 'number',
          'data-value': value ?? null,
          // A phone has no room for columns: there each figure bears its name.
          'data-name': words.columns[key as keyof typeof words.columns],
        },
        text,
        ranks &&
          el(
            'span',
            { class: 'rank' },
            ranks.from === ranks.to
              ? say.number(ranks.rank)
              : `${say.number(ranks.rank)} (${say.number(ranks.from)}–${say.number(ranks.to)})`,
          ),
      );
    }),
  );
}

export const fixed = (value: number, digits: number, locale: string): string =>
  numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(value)
    .replace('-', '−');
