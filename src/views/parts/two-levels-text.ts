import type { Formatter } from '../../words/formatter.ts';
import type { Place, TwoLevels } from '../two-levels.ts';
import type { Block } from '../view.ts';
import { pairList, sentence, tableOf } from './lists.ts';

type Words = typeof german;

export const german = {
  overlap: ({ planning, case: cases, both, jaccard }: TwoLevels['pairs'], say: Formatter) =>
    `Auf Ebene 1 (Planung) arbeiten ${say.count(planning, 'Paar', 'Paare')} zusammen, auf Ebene 2 (Fallarbeit) ${say.number(cases)}; ${both === 0 ? 'kein Paar steht' : say.count(both, 'Paar steht', 'Paare stehen')} auf beiden (Überschneidung ${say.percent(jaccard)} aller Paare).`,
  onlyCase: (pairs: [string, string][], say: Formatter) =>
    `${say.count(pairs.length, 'Partnerschaft arbeitet', 'Partnerschaften arbeiten')} am Fall zusammen, ohne die gemeinsame Planung: ${pairList(pairs, say)}.`,
  onlyPlanning: (pairs: [string, string][], say: Formatter) =>
    `${say.count(pairs.length, 'Partnerschaft plant', 'Partnerschaften planen')} gemeinsam, ohne dass ein Fall sie verbindet: ${pairList(pairs, say)}.`,
  absent: (actors: string[], say: Formatter) =>
    `Mit niemandem auf Ebene 1 verbunden: ${say.actors(actors)}.`,
  nobody: (role: string, say: Formatter) =>
    `Für das Case Management (Rolle: ${say.role(role)}) steht niemand in der Tabelle.`,
  other: (words: string[]) => `Keiner der beiden Ebenen zugeordnet: ${words.join(', ')}.`,
  managers: 'Case Management auf beiden Ebenen (Partner / Aktive der Ebene)',
  managerColumns: ['Akteur', 'Ebene 1', 'Ebene 2', 'Gremien'],
  placed: 'Wer auf der Fallebene die meisten Ecken erreicht',
  placedColumns: ['Akteur', 'Ecken', 'Partner Ebene 2', 'Partner Ebene 1'],
  place: ({ degree, of }: Place, say: Formatter) => `${say.number(degree)} von ${say.number(of)}`,
  none: 'keines',
};

export const english: Words = {
  overlap: ({ planning, case: cases, both, jaccard }, say) =>
    `On level 1 (planning) ${say.count(planning, 'pair works', 'pairs work')} together, on level 2 (case work) ${say.number(cases)}; ${both === 0 ? 'no pair stands' : say.count(both, 'pair stands', 'pairs stand')} on both (overlap ${say.percent(jaccard)} of all pairs).`,
  onlyCase: (pairs, say) =>
    `${say.count(pairs.length, 'partnership works', 'partnerships work')} on cases without planning together: ${pairList(pairs, say)}.`,
  onlyPlanning: (pairs, say) =>
    `${say.count(pairs.length, 'partnership plans', 'partnerships plan')} together without a case that joins ${pairs.length === 1 ? 'it' : 'them'}: ${pairList(pairs, say)}.`,
  absent: (actors, say) => `Tied to nobody on level 1: ${say.actors(actors)}.`,
  nobody: (role, say) =>
    `Nobody in the table stands for case management (role: ${say.role(role)}).`,
  other: (words) => `Placed on neither level: ${words.join(', ')}.`,
  managers: 'Case management on both levels (partners / active on the level)',
  managerColumns: ['Actor', 'Level 1', 'Level 2', 'Bodies'],
  placed: 'Who reaches most corners on the case level',
  placedColumns: ['Actor', 'Corners', 'Partners level 2', 'Partners level 1'],
  place: ({ degree, of }, say) => `${say.number(degree)} of ${say.number(of)}`,
  none: 'none',
};

export function blocks(value: TwoLevels, say: Formatter, words: Words): Block[] {
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
