import type { Analysis } from '../analysis.ts';
import { formatter } from '../findings/index.ts';
import type { Book } from '../words/book.ts';
import { fit } from '../words/width.ts';
import { actorTables } from './text/actor-tables.ts';
import { viewSections } from './text/blocks.ts';
import { chainSection } from './text/chain.ts';
import { dataSection } from './text/data.ts';
import { findingSections, headlines } from './text/findings.ts';
import { type Line, paragraph, print, type Style } from './text/line.ts';
import { networkFigures } from './text/network-figures.ts';
import { drawSectors } from './text/quadrangle.ts';
import { sectorTable } from './text/sector-table.ts';

export interface TextOptions {
  language: Book;
  /** Actors in the table, 10 by default. */
  top?: number;
  /** Columns of the terminal, 80 by default, at least 60. */
  width?: number;
  /** Colours; none by default. */
  style?: Style;
}

/** Columns that the name of an actor takes in a sentence at most. */
const longestName = 56;

/**
 * The report for a terminal: the sectors as a drawing, what was found, the figures, and how good the data are. No line is longer
 * than `width` columns, and no label can steer the terminal.
 */
export function text(
  analysis: Analysis,
  { language, top = 10, width = 80, style = {} }: TextOptions,
): string {
  const words = language.report.common;
  const columns = Math.max(60, width);
  const named = {
    actors: analysis.actors.map(({ id, label }) => ({ id, label: fit(label || id, longestName) })),
    sectors: analysis.sectors.map(({ id, label }) => ({
      id,
      label: { en: fit(label.en, longestName), de: fit(label.de, longestName) },
    })),
    chain: analysis.chain,
  };
  const context = {
    analysis,
    language,
    words,
    say: formatter(named as Analysis, language.code),
    width: columns,
  };
  const four = analysis.sectors.length === 4 && analysis.settings.chain !== 'none';
  const heading = (title: string): Line[] => [
    [],
    [[title.toLocaleUpperCase(language.code), 'heading']],
    [['─'.repeat(columns), 'faint']],
  ];
  const figures = networkFigures(context);
  return print(
    [
      ...titleLines(context),
      ...heading(words.headings.overview),
      ...headlines(context),
      ...heading(four ? words.headings.quadrangle : words.headings.sectors),
      ...drawSectors(analysis, words, context.say, columns),
      ...chainSection(context, heading),
      ...findingSections(context, heading),
      ...viewSections(context, heading),
      ...(figures.length > 0 ? [...heading(language.report.figures.heading), ...figures] : []),
      ...(analysis.sectors.length > 0
        ? [...heading(words.headings.matrix), ...sectorTable(context)]
        : []),
      ...(top > 0 ? [...heading(words.headings.actors), ...actorTables(context, top)] : []),
      ...heading(words.headings.data),
      ...dataSection(context),
    ],
    style,
  );
}

function titleLines({ analysis, language, words, say, width }: Context): Line[] {
  const { dataset, network } = analysis;
  const facts = [
    analysis.chain?.label[language.code] ?? words.noChain,
    words.actors(network.actors, say),
    words.ties(network.ties, network.directed, say),
    ...(network.density === null ? [] : [words.density(network.density, say)]),
  ];
  const response = dataset.response;
  return [
    [[fit(`${words.title}: ${dataset.name}`, width), 'heading']],
    ...paragraph(facts.join(' · '), { width }),
    ...paragraph(
      response
        ? `${words.response(response.answered, response.asked, response.rate, say)}.`
        : words.noResponse,
      { width },
    ),
  ];
}

type Context = Parameters<typeof headlines>[0];
