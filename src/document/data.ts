import { groupProblems } from '../input/problems.ts';
import { problemPlace, problemText } from '../words/problem-text.ts';
import { fit } from '../words/width.ts';
import type { Context } from './context.ts';
import type { Block, Entry, Section } from './document.ts';
import { fileText, ruleText } from './reading-text.ts';

const maxProblems = 200;
const maxNames = 12;

/** What the figures rest on: how the tables were read, who answered, what became of each report, and what was odd. */
export function dataSection(context: Context): Section {
  const { analysis, language, say } = context;
  const { common, html } = language.report;
  const { dataset, network, settings } = analysis;
  const { data } = common;
  const { response, mentionedOnly } = dataset;
  const entry = (name: string, text: string | undefined, actors?: string[]): Entry[] =>
    text ? [{ name, text, ...(actors ? { actors } : {}) }] : [];
  const names = (ids: string[]) => (ids.length > 0 ? say.actors(ids, maxNames) : common.none);
  const entries = [
    ...dataset.files.flatMap((file) => entry(data.read, fileText(file, say, language))),
    ...entry(
      data.network,
      `${common.actors(network.actors, say)}, ${common.ties(network.ties, network.directed, say)}`,
    ),
    ...entry(data.reports, common.reports(dataset.ties, say)),
    ...(mentionedOnly.length > 0 ? entry(data.mentioned, names(mentionedOnly), mentionedOnly) : []),
    ...entry(
      data.response,
      response
        ? common.response(response.answered, response.asked, response.rate, say)
        : common.noResponse,
    ),
    ...(response ? entry(data.silent, names(response.silent), response.silent) : []),
    ...(network.directed ? [] : entry(data.oneSided, common.sides(dataset.ties, say))),
    ...entry(data.rule, ruleText(settings, network.directed, language)),
    ...entry(data.sectors, sectorsText(context)),
    ...entry(data.method, common.method[String(settings['method'])]),
  ];
  return {
    id: 'data',
    level: 'annex',
    title: html.sections.data,
    blocks: [
      { kind: 'entries', entries },
      ...problemBlocks(context),
      { kind: 'sentence', text: html.personal, tone: 'note' },
    ],
  };
}

/** Where the sectors come from, and which of the table's words are unknown. */
function sectorsText({ analysis: { settings, problems }, language }: Context): string {
  const { common } = language.report;
  const unknown = [
    ...new Set(
      problems.filter(({ code }) => code === 'unknown-sector').map(({ value }) => value ?? ''),
    ),
  ];
  const words = unknown.slice(0, maxNames).map((word) => fit(word, 40));
  return [
    common.sectorSources[String(settings['sectors'])] ?? '',
    words.length > 0 ? common.unknownWords(words.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function problemBlocks({ analysis: { problems }, language }: Context): Block[] {
  if (problems.length === 0) return [];
  const groups = groupProblems(problems);
  return [
    { kind: 'heading', text: language.report.common.headings.problems },
    {
      kind: 'problems',
      problems: groups.slice(0, maxProblems).map(({ problem, count, rows, otherFiles }) => {
        const others = rows.slice(1, 6).join(', ') + (rows.length > 6 ? ' …' : '');
        const { sentence, hint } = problemText(problem, language);
        return {
          severity: problem.severity,
          label: language.inspect.severities[problem.severity],
          place: problemPlace(problem, language),
          sentence,
          hint:
            count > 1 ? `${hint} (${language.inspect.alike(count - 1, others, otherFiles)})` : hint,
        };
      }),
      total: groups.length,
    },
  ];
}
