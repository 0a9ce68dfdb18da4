import {
  type Answer,
  analyze,
  type Choice,
  type Dataset,
  type InputError,
  type ReadOptions,
} from '../../index.ts';
import type { Decision } from './protocol.ts';

/** What takes long and changes no count. */
const ONLY_COUNT = {
  chain: 'none',
  draws: 0,
  permutations: 0,
  leaveOut: ['plan', 'keyPlayers', 'brokerageTest', 'eigenvector', 'corePeriphery'],
};

/** Reads the tables under further options; `only` is the one file that is read then. */
type Read = (answer: Answer, choice: Choice, only?: string) => Dataset | null;

/** What only the user can decide, each answer with the network that it gives. */
export function questionsOf({ choices }: InputError, read: Read): Decision[] {
  return choices.map((choice) => ({
    file: choice.file,
    code: choice.code,
    answers: choice.answers.flatMap((answer) => {
      // Where other files ask as well, the answer shows in its own file.
      const dataset = read(answer, choice) ?? read(answer, choice, choice.file);
      if (!dataset) return [];
      const { actors, ties, directed } = analyze(dataset, ONLY_COUNT).network;
      const { kind, words, shape, columns = {}, wave, layer } = answer;
      return [
        {
          kind,
          words,
          shape,
          columns: Object.entries(columns).map(([field, header]) => [header, field]),
          wave,
          layer,
          actors,
          ties,
          directed,
        } as Decision['answers'][number],
      ];
    }),
  }));
}

/** The options of an answer beside those that hold already. */
export function withAnswer(options: ReadOptions, { columns, wave, layer }: Answer): ReadOptions {
  return {
    ...options,
    columns: { ...options.columns, ...columns },
    ...(wave === undefined ? {} : { wave }),
    ...(layer === undefined ? {} : { layer }),
  };
}
