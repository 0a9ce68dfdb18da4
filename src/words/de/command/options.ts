import type { WholeBook } from '../../book.ts';

export const options: WholeBook['command']['options'] = {
  noSeconds: (given) => `--limit-seconds ${given}: Geben Sie eine Zahl von Sekunden über 0 an.`,
  noCount: (flag, given, most) =>
    `${flag} ${given}: Geben Sie eine ganze Zahl von 1 bis ${most} an.`,
  noTop: (given) =>
    `--top ${given}: Das ist keine Zahl von Akteuren. Geben Sie eine ganze Zahl wie 10 an.`,
  noNumber: (flag, given, whole, signed) =>
    `${flag} ${given}: Das ist keine ${whole ? 'ganze Zahl' : 'Zahl'}${signed ? '' : ' ab 0'}. Geben Sie eine an, etwa ${whole ? '999' : '0,5'}.`,
  severalDataSets: (count) =>
    `analyze berichtet über einen Datensatz, hier stehen ${count}. Für je eine Zeile JSON nehmen Sie --format jsonl, für je einen Bericht „care-chain check“ mit --output-dir.`,
  ofOneDataSet: (flag) =>
    `${flag} gehört zu einem einzelnen Datensatz und geht nicht mit --format jsonl. Legen Sie die Tabellen jedes Datensatzes in einen Ordner.`,
  threeWaves: (count) =>
    `--wave steht ${count}-mal: compare vergleicht zwei Wellen. Nennen Sie zuerst die frühere, dann die spätere.`,
  nothingToCompare: (before) =>
    `${before}: es fehlt, womit verglichen werden soll. Nennen Sie einen zweiten Datensatz oder zwei Wellen dieses einen: --wave 2024 --wave 2026.`,
  standardInputTwice:
    'Die Standardeingabe kann nur eines von beiden sein. Nennen Sie für das andere eine Datei.',
  severalTopics: (topic, id) =>
    `„${topic} ${id}“ ist mehr als ein Thema. Setzen Sie einen Namen aus mehreren Wörtern in Anführungszeichen.`,
  noJsonTopic:
    'Als JSON gibt es die Versorgungsketten und die Arten von Tabellen: „care-chain explain chain --json“ oder „care-chain explain input --json“.',
};
