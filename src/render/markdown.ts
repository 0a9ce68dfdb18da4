import type { Analysis, Finding } from '../analysis.ts';
import { picturesOf } from '../charts/index.ts';
import type { Table } from '../charts/picture.ts';
import { certaintyText } from '../document/certainty.ts';
import { viewBlocks } from '../document/views/index.ts';
import { firstFindings, formatter, oneStop, questions, ruleList } from '../findings/index.ts';
import { viewList } from '../views/list.ts';
import type { Book } from '../words/book.ts';
import { findingText } from '../words/finding-text.ts';
import { heading, sentence, table } from './markdown/parts.ts';
import { cellText } from './text/blocks.ts';

export interface MarkdownOptions {
  language: Book;
}

const maxOfRule = 20;
const maxRows = 30;

/** The report as Markdown for a pull request or a wiki: figures, findings, tables. What a label holds stays text. */
export function markdown(analysis: Analysis, { language }: MarkdownOptions): string {
  const [words, common, say] = [
    language.report.html,
    language.report.common,
    formatter(analysis, language.code),
  ];
  const { network, dataset } = analysis;
  const pictures = picturesOf(analysis, language);
  const facts = [
    analysis.chain?.label[language.code] ?? common.noChain,
    common.actors(network.actors, say),
    common.ties(network.ties, network.directed, say),
    ...(network.density === null ? [] : [common.density(network.density, say)]),
    dataset.response
      ? common.response(
          dataset.response.answered,
          dataset.response.asked,
          dataset.response.rate,
          say,
        )
      : common.noResponse,
  ];
  const cut = (shown: Table): Table => ({ ...shown, rows: shown.rows.slice(0, maxRows) });
  const tables = ['quadrangle', 'chain', 'holes', 'brokers', 'ranks'].flatMap((name) => {
    const picture = pictures.get(name);
    return picture
      ? [
          heading(2, picture.title),
          sentence(picture.description),
          table(cut(picture.table)),
          rest(picture.table.rows.length),
        ]
      : [];
  });
  function rest(rows: number): string {
    return rows > maxRows ? `${common.more(rows - maxRows, say)}` : '';
  }
  const found = (finding: Finding) => {
    const text = findingText(language, finding.rule);
    if (!text) return `- ${sentence(finding.rule)}`;
    const said = [text.finding(finding.evidence, say), certaintyText(finding, language, say)];
    return `- **${words.severity[finding.severity]}**: ${sentence(said.filter(Boolean).join(' '))} _${sentence(text.next(finding.evidence, say))}_`;
  };
  const answers = questions.flatMap((question) => {
    const rules = ruleList.filter(
      (rule) =>
        rule.question === question && analysis.findings.some(({ rule: id }) => id === rule.id),
    );
    if (rules.length === 0) return [];
    return [
      heading(3, common.questions[question]),
      ...rules.flatMap((rule) => {
        const own = analysis.findings.filter((finding) => finding.rule === rule.id);
        return [
          heading(4, findingText(language, rule.id).title),
          own.slice(0, maxOfRule).map(found).join('\n'),
          own.length > maxOfRule ? common.more(own.length - maxOfRule, say) : '',
        ];
      }),
    ];
  });
  const sections = viewList.flatMap(({ id }) => {
    if (!Object.hasOwn(analysis.systems, id)) return [];
    const { title, reading } = language.views[id];
    return [
      heading(2, title),
      ...viewBlocks(id, analysis.systems[id] as never, say, language).map((block) =>
        block.kind === 'sentence'
          ? sentence(oneStop(block.text))
          : table({
              caption: block.caption,
              columns: block.columns,
              numeric: [],
              rows: block.rows.map((row) =>
                row.map((cell) => cellText(cell, say, common.undefinedValue)),
              ),
            }),
      ),
      `_${sentence(reading)}_`,
    ];
  });
  return `${[
    heading(1, words.title(dataset.name)),
    sentence(facts.join(' · ')),
    ...(analysis.findings.length === 0
      ? []
      : [heading(2, words.first), firstFindings(analysis.findings).map(found).join('\n')]),
    heading(2, words.sections.findings),
    ...(analysis.findings.length === 0 ? [words.noFindings] : answers),
    ...tables,
    ...sections,
    `_${sentence(words.tool(analysis.tool.name, analysis.tool.version))}_`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}
