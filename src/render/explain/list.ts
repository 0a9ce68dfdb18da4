import type { Chain } from '../../chains/chain.ts';
import { measureText } from '../../document/measure-text.ts';
import { questions, ruleList } from '../../findings/index.ts';
import { viewList } from '../../views/list.ts';
import { chainNames } from '../../words/chain-names.ts';
import { findingText } from '../../words/finding-text.ts';
import { columns, fit, pad } from '../../words/width.ts';
import { type Line, paragraph } from '../text/line.ts';
import { measureRegistry } from './entries.ts';
import { columnsOf, type ExplainOptions } from './section.ts';

type Row = { id: string; name: string };

/** Everything that can be explained, a line each: measures by family, rules by question, views, chains. */
export function listLines(chains: readonly Chain[], options: ExplainOptions): Line[] {
  const { language } = options;
  const words = language.explain.topics;
  const families = Object.keys(words.families) as (keyof typeof words.families)[];
  const rows: { title: string; groups: [name: string | null, rows: Row[]][] }[] = [
    {
      title: words.list.measures,
      groups: families.map((family) => [
        words.families[family],
        measureRegistry
          .filter((measure) => measure.family === family)
          .map(({ id }) => ({ id, name: measureText(id, language).name })),
      ]),
    },
    {
      title: words.list.rules,
      groups: questions.map((question) => [
        language.report.common.questions[question],
        ruleList
          .filter((rule) => rule.question === question)
          .map(({ id }) => ({ id, name: findingText(language, id).title })),
      ]),
    },
    {
      title: words.list.views,
      groups: [[null, viewList.map(({ id }) => ({ id, name: language.views[id].title }))]],
    },
    {
      title: words.list.chains,
      groups: [
        [null, chains.map((chain) => ({ id: chain.id, name: chainNames(chain, language).chain }))],
      ],
    },
  ];
  const wide = columnsOf(options);
  const name =
    2 +
    Math.max(
      ...rows.flatMap(({ groups }) =>
        groups.flatMap(([, all]) => all.map(({ id }) => columns(id))),
      ),
    );
  return [
    ...rows.flatMap(({ title, groups }, r): Line[] => [
      ...(r === 0 ? [] : [[] as Line]),
      [[title.toLocaleUpperCase(language.code), 'heading']],
      [['─'.repeat(wide), 'faint']],
      ...groups.flatMap(([group, all]): Line[] =>
        all.length === 0
          ? []
          : [
              ...(group === null ? [] : [[[group, 'strong']] as Line]),
              ...all.map(
                (row): Line => [
                  ['  '],
                  [pad(row.id, name), 'info'],
                  [fit(row.name, wide - name - 2)],
                ],
              ),
            ],
      ),
    ]),
    [],
    ...paragraph(words.list.conventions, { width: wide }),
    ...paragraph(words.list.more, { width: wide, tone: 'faint' }),
  ];
}
