import { type Child, type Element, el } from '../../charts/element.ts';
import { fileText, ruleText } from '../../document/reading-text.ts';
import { groupProblems, problemPlace, problemText } from '../../input/problems.ts';
import type { Context } from './context.ts';
import { actorLink, icon, section } from './parts.ts';

const maxProblems = 200;
const maxNames = 40;

/** What the figures rest on: how the tables were read, who answered, what became of each report, and what was odd. */
export function dataSection(context: Context): Element {
  const { analysis, words, common, say, language } = context;
  const { dataset, network, settings, problems } = analysis;
  const groups = groupProblems(problems);
  const { data } = common;
  const { response } = dataset;
  const entry = (name: string, ...content: Child[]) =>
    el('div', {}, el('dt', {}, name), el('dd', {}, content));
  const source = common.sectorSources[String(settings.sectors)];
  const names = (ids: string[]) =>
    ids.length === 0
      ? common.none
      : [
          ids.slice(0, maxNames).map((id) => actorLink(context, id)),
          ids.length > maxNames && ` +${say.number(ids.length - maxNames)}`,
        ];
  return section(
    context,
    'data',
    words.sections.data,
    null,
    el(
      'dl',
      { class: 'entries' },
      dataset.files.map((file) => entry(data.read, el('bdi', {}, fileText(file, say, language)))),
      entry(data.reports, common.reports(dataset.ties, say)),
      dataset.mentionedOnly.length > 0 && entry(data.mentioned, names(dataset.mentionedOnly)),
      entry(
        data.response,
        response
          ? common.response(response.answered, response.asked, response.rate, say)
          : common.noResponse,
      ),
      response && entry(data.silent, names(response.silent)),
      !network.directed && entry(data.oneSided, common.sides(dataset.ties, say)),
      entry(data.rule, ruleText(settings, network.directed, language)),
      source && entry(data.sectors, source),
    ),
    problems.length > 0 && [
      el('h3', {}, words.problems),
      el(
        'ul',
        { class: 'problems' },
        groups.slice(0, maxProblems).map(({ problem, count, rows }) => {
          const { sentence, hint } = problemText(problem, language.code);
          const place = problemPlace(problem, language.code);
          return el(
            'li',
            { class: `severity-${problem.severity}` },
            el(
              'span',
              { class: `severity severity-${problem.severity}` },
              icon(problem.severity),
              ` ${words.severity[problem.severity]}`,
            ),
            place && el('span', { class: 'place' }, el('bdi', {}, place)),
            el('bdi', {}, sentence),
            ' ',
            el('span', { class: 'hint' }, el('bdi', {}, hint)),
            count > 1 &&
              el(
                'span',
                { class: 'hint' },
                ` (${language.inspect.alike(count - 1, rows.slice(1, 6).join(', ') + (rows.length > 6 ? ' …' : ''))})`,
              ),
          );
        }),
      ),
      groups.length > maxProblems && el('p', {}, common.more(groups.length - maxProblems, say)),
    ],
    el('p', { class: 'note' }, words.personal),
  );
}
