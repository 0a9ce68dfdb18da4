import type { ConfigProblem } from '../../check/read-config.ts';
import type { WholeBook } from '../book.ts';

const list = ({ near }: ConfigProblem) => near.map((word) => `„${word}“`).join(', ');

export const config: WholeBook['check']['config'] = {
  'unknown-key': (problem) =>
    `Die Einstellung „${problem.path}“ gibt es nicht${problem.near.length > 0 ? `; gemeint ist vielleicht ${list(problem)}.` : '. Streichen Sie sie oder sehen Sie in „care-chain explain config“ nach.'}`,
  'unknown-rule': (problem) =>
    `„${problem.path}“ nennt keine Regel; nehmen Sie eine von ${list(problem)}.`,
  'empty-limit': ({ path }) =>
    `Die Vorgabe „${path}“ setzt keine Grenze; geben Sie „min“, „max“ oder „equals“ an.`,
  'crossed-limit': ({ path, value }) =>
    `Die Vorgabe „${path}“ ist nie einzuhalten: „min“ liegt über „max“ (${value}).`,
  'wrong-value': (problem) =>
    `Die Einstellung „${problem.path}“ kann nicht ${problem.value} sein${problem.near.length > 0 ? `; erwartet wird ${list(problem)}` : ''}.`,
  'no-object': () => 'Die Konfiguration muss ein JSON-Objekt sein, etwa {"failOn": "look"}.',
};
