import type { Problem } from '../../analysis.ts';
import { fileText, ruleText } from '../../document/reading-text.ts';
import { groupProblems, problemPlace, problemText } from '../../input/problems.ts';
import { fit, pad } from '../../words/width.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph, type Tone } from './line.ts';

const maxProblems = 20;
const maxNames = 12;

/** What the figures rest on: how the tables were read, who answered, what became of each report, and what was odd. */
export function dataSection(context: Context): Line[] {
  const { analysis, language, words, say, width } = context;
  const { dataset, network, settings, problems } = analysis;
  const { data } = words;
  const label = 2 + Math.max(...Object.values(data).map((name) => name.length));
  const entry = (name: string, text: string): Line[] =>
    paragraph(text, { width, mark: pad(name, label), markTone: 'strong' });

  const unknown = [
    ...new Set(
      problems.filter(({ code }) => code === 'unknown-sector').map(({ value }) => value ?? ''),
    ),
  ];
  const source = words.sectorSources[String(settings.sectors)];
  const method = words.method[String(settings.method)];
  const response = dataset.response;
  return [
    ...dataset.files.flatMap((file) => entry(data.read, fileText(file, say, language))),
    ...entry(
      data.network,
      `${words.actors(network.actors, say)}, ${words.ties(network.ties, network.directed, say)}`,
    ),
    ...entry(data.reports, words.reports(dataset.ties, say)),
    ...(dataset.mentionedOnly.length > 0
      ? entry(data.mentioned, say.actors(dataset.mentionedOnly, maxNames))
      : []),
    ...entry(
      data.response,
      response
        ? words.response(response.answered, response.asked, response.rate, say)
        : words.noResponse,
    ),
    ...(response
      ? entry(
          data.silent,
          response.silent.length > 0 ? say.actors(response.silent, maxNames) : words.none,
        )
      : []),
    ...(network.directed ? [] : entry(data.oneSided, words.sides(dataset.ties, say))),
    ...entry(data.rule, ruleText(settings, network.directed, language)),
    ...(source || unknown.length > 0
      ? entry(
          data.sectors,
          [
            source ?? '',
            unknown.length > 0
              ? words.unknownWords(
                  unknown
                    .slice(0, maxNames)
                    .map((word) => fit(word, 40))
                    .join(', '),
                )
              : '',
          ].join(' '),
        )
      : []),
    ...(method ? entry(data.method, method) : []),
    ...problemLines(context),
  ];
}

const tones: Record<Problem['severity'], Tone> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};
const marks: Record<Problem['severity'], string> = { error: '✕ ', warning: '▲ ', info: '○ ' };

function problemLines({ analysis: { problems }, language, words, say, width }: Context): Line[] {
  if (problems.length === 0) return [];
  const groups = groupProblems(problems);
  const rest = groups.length - maxProblems;
  return [
    [],
    [[words.headings.problems, 'strong']],
    ...groups.slice(0, maxProblems).flatMap(({ problem, count, rows }) => {
      const { sentence, hint } = problemText(problem, language.code);
      const place = problemPlace(problem, language.code);
      const others = rows.slice(1, 6).join(', ') + (rows.length > 6 ? ' …' : '');
      const alike = count > 1 ? `(${language.inspect.alike(count - 1, others)})` : '';
      return paragraph([place && `${place}:`, sentence, hint, alike].filter(Boolean).join(' '), {
        width,
        indent: 1,
        mark: marks[problem.severity],
        markTone: tones[problem.severity],
      });
    }),
    ...(rest > 0 ? paragraph(words.more(rest, say), { width, indent: 1 }) : []),
  ];
}
