import type { Problem, SourceFile } from '../../analysis.ts';
import type { Language } from '../../findings/index.ts';
import { problemPlace, problemText } from '../../input/problems.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph, type Tone } from './line.ts';
import { fit, pad } from './width.ts';

const mostProblems = 20;
const mostNames = 12;

/** What the figures rest on: how the tables were read, who answered, what became of each report, and what was odd. */
export function dataSection(context: Context, language: Language): Line[] {
  const { analysis, words, say, width } = context;
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
  const merge = words.merges[String(settings.merge)] ?? String(settings.merge);
  const source = words.sectorSources[String(settings.sectors)];
  const method = words.method[String(settings.method)];
  const response = dataset.response;
  return [
    ...dataset.files.flatMap((file) => entry(data.read, fileText(file, context))),
    ...entry(
      data.network,
      `${words.actors(network.actors, say)}, ${words.ties(network.ties, network.directed, say)}`,
    ),
    ...entry(data.reports, words.reports(dataset.ties, say)),
    ...(dataset.mentionedOnly.length > 0
      ? entry(data.mentioned, say.actors(dataset.mentionedOnly, mostNames))
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
          response.silent.length > 0 ? say.actors(response.silent, mostNames) : words.none,
        )
      : []),
    ...(network.directed ? [] : entry(data.oneSided, words.sides(dataset.ties, say))),
    ...entry(
      data.rule,
      [
        network.directed ? words.directedRule(merge) : words.undirectedRule(merge),
        ...choices(settings, words),
      ].join(' '),
    ),
    ...(source || unknown.length > 0
      ? entry(
          data.sectors,
          [
            source ?? '',
            unknown.length > 0
              ? words.unknownWords(
                  unknown
                    .slice(0, mostNames)
                    .map((word) => fit(word, 40))
                    .join(', '),
                )
              : '',
          ].join(' '),
        )
      : []),
    ...(method ? entry(data.method, method) : []),
    ...problemLines(context, language),
  ];
}

/** What was chosen of the tables, where it is not all or not the usual rule. */
function choices(settings: Context['analysis']['settings'], words: Context['words']): string[] {
  const { wave, layer, layers, fill, tieRule } = settings;
  const kinds = Array.isArray(layers) ? layers.map(String) : [];
  const rule = words.fills[String(fill)];
  return [
    ...(typeof wave === 'string' ? [words.waveRead(wave)] : []),
    ...(kinds.length > 1 || (layer !== undefined && layer !== 'all')
      ? [words.layersRead(String(layer), kinds.slice(0, 12).join(', '))]
      : []),
    ...(rule === undefined ? [] : [rule]),
    ...(tieRule === 'both' ? [words.bothSides] : []),
  ];
}

function fileText(
  { name, shape, why, encoding, delimiter, rows, read, skipped }: SourceFile,
  { words, say }: Context,
): string {
  const parts = [words.file(name, read, rows, say)];
  if (skipped.length > 0) {
    const numbers = skipped.slice(0, 5).map(({ row }) => String(row));
    parts.push(
      words.skipped(numbers.join(', ') + (skipped.length > 5 ? ' …' : ''), say, skipped.length),
    );
  }
  if (encoding) parts.push(words.encoding(encoding));
  if (delimiter) parts.push(words.delimiter(words.delimiters[delimiter] ?? delimiter));
  parts.push(
    shape === 'none' ? words.unreadable(why) : words.shape(words.shapes[shape] ?? shape, why),
  );
  return parts.join(', ');
}

const tones: Record<Problem['severity'], Tone> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};
const marks: Record<Problem['severity'], string> = { error: '✕ ', warning: '▲ ', info: '○ ' };

function problemLines(
  { analysis: { problems }, words, say, width }: Context,
  language: Language,
): Line[] {
  if (problems.length === 0) return [];
  const rest = problems.length - mostProblems;
  return [
    [],
    [[words.headings.problems, 'strong']],
    ...problems.slice(0, mostProblems).flatMap((problem) => {
      const { sentence, hint } = problemText(problem, language);
      const place = problemPlace(problem, language);
      return paragraph([place && `${place}:`, sentence, hint].filter(Boolean).join(' '), {
        width,
        indent: 1,
        mark: marks[problem.severity],
        markTone: tones[problem.severity],
      });
    }),
    ...(rest > 0 ? paragraph(words.more(rest, say), { width, indent: 1 }) : []),
  ];
}
