import type { TwoLevels } from '../../views/two-levels.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence, tableOf } from './block.ts';

export function twoLevels(
  value: TwoLevels,
  say: Formatter,
  words: Book['views']['two-levels'],
): Block[] {
  const { caseManagers, caseManagerRole, onlyCase, onlyPlanning } = value;
  const absent = caseManagers.filter(({ planning }) => planning.degree === 0);
  return [
    sentence(words.overlap(value.pairs, say)),
    ...(onlyCase.length > 0 ? [sentence(words.onlyCase(onlyCase, say))] : []),
    ...(onlyPlanning.length > 0 ? [sentence(words.onlyPlanning(onlyPlanning, say))] : []),
    ...(caseManagers.length === 0 && caseManagerRole !== null
      ? [sentence(words.nobody(caseManagerRole, say))]
      : []),
    ...(absent.length > 0
      ? [
          sentence(
            words.absent(
              absent.map(({ actor }) => actor),
              say,
            ),
          ),
        ]
      : []),
    ...(value.otherWords.length > 0 ? [sentence(words.other(value.otherWords))] : []),
    ...tableOf(
      words.managers,
      words.managerColumns,
      caseManagers.map(({ actor, planning, case: cases, bodies }) => [
        { actors: [actor] },
        { text: words.place(planning, say) },
        { text: words.place(cases, say) },
        { text: bodies === null ? '–' : bodies.join(', ') || words.none },
      ]),
    ),
    ...tableOf(
      words.placed,
      words.placedColumns,
      value.placed.map(({ actor, sectors, case: cases, planning }) => [
        { actors: [actor] },
        { number: sectors },
        { number: cases },
        { number: planning },
      ]),
    ),
  ];
}
