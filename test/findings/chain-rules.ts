import { type Analysis, analyze, type Chain, type Dataset, readDataset } from '../../src/index.ts';

/** The rules on care chains, by their exported names; `chain-rules.test.ts` has the cases. */
export const chainRules = [
  'chainWeakestPlace',
  'freeChoiceOne',
  'handoverHangsOnOne',
  'handoverInternal',
  'handoverMissing',
  'handoverOneSided',
  'roleAbsent',
  'roleUnconnected',
] as const;

/** A row of an actor list: name, sector, role (several divided by `|`), partners (likewise), and more columns. */
export type Row = [
  actor: string,
  role: string,
  partners: string,
  answered?: 'yes' | 'no' | '' | undefined,
  status?: string,
];

/** A chain of four roles in two corners: A hands over to B and C by law, B to C by judgement, D is optional, C to D limited. */
export const chain: Chain = {
  id: 'four',
  label: { de: 'Vierer', en: 'Four' },
  sectors: [
    { id: 'health', label: { de: 'Gesundheit', en: 'Health' }, aliases: [] },
    { id: 'civil', label: { de: 'Zivil', en: 'Civil' }, aliases: [] },
  ],
  roles: [
    { id: 'A', label: { de: 'Arzt', en: 'Doctor' }, sector: 'health', aliases: [], required: true, source: 's' },
    { id: 'B', label: { de: 'Bote', en: 'Bearer' }, sector: 'health', aliases: [], required: true, source: 's' },
    { id: 'C', label: { de: 'Chor', en: 'Choir' }, sector: 'civil', aliases: [], required: true, source: 's' },
    { id: 'D', label: { de: 'Dorf', en: 'Village' }, sector: 'civil', aliases: [], required: false, source: 's' },
  ],
  handovers: [
    { from: 'A', to: 'B', why: { de: 'damit es weitergeht', en: 'so that it goes on' }, basis: 'law', source: '§ 1' },
    { from: 'A', to: 'C', why: { de: 'damit gesungen wird', en: 'so that they sing' }, basis: 'law', source: '§ 2' },
    { from: 'B', to: 'C', why: { de: 'damit es klingt', en: 'so that it sounds' }, basis: 'judgement', source: 'judgement' },
    { from: 'C', to: 'D', why: { de: 'damit es hallt', en: 'so that it echoes' }, basis: 'judgement', source: 'judgement', limited: { de: 'nur leise', en: 'only softly' } },
  ],
  caseManagerRole: null,
}; // biome-ignore format: one entry a line

/** A list of actors, read. */
export function datasetOf(rows: Row[], directed = false): Dataset {
  const cells = [
    ['actor', 'role', 'partners', 'answered', 'capacity'],
    ...rows.map((row) => [...row, '', '', ''].slice(0, 5)),
  ];
  const text = cells.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  return readDataset([{ name: 'list.csv', bytes: new TextEncoder().encode(text) }], { directed });
}

/** The analysis of a list of actors by the chain above, and the data set that it came from. */
export function analysed(
  rows: Row[],
  { directed = false, by = chain }: { directed?: boolean; by?: Chain } = {},
): { analysis: Analysis; dataset: Dataset } {
  const dataset = datasetOf(rows, directed);
  return { analysis: analyze(dataset, { chain: by }), dataset };
}
