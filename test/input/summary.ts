import {
  type Dataset,
  InputError,
  type InputFile,
  type ReadOptions,
  readDataset,
  type Sheet,
} from '../../src/input/index.ts';

/** What a fixture table must give, in words that a reader can check against the table. */
export interface Summary {
  shapes?: string[];
  actors?: string[];
  /** Names that are not ids, in the order of the actors. */
  labels?: string[];
  ties?: string[];
  seats?: string[];
  response?: string;
  problems: string[];
}

/** Reads tables and says what came of them; refused tables leave their problems alone. */
export function summarise(files: (InputFile | Sheet)[], options: ReadOptions): Summary {
  try {
    return summaryOf(readDataset(files, options));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: codes(error.problems) };
  }
}

function summaryOf(data: Dataset): Summary {
  const { actors, ties, memberships, provenance, directed } = data;
  const asked = actors.filter(({ answered }) => answered !== null);
  const sign = { true: '!', false: '?', null: '' };
  return {
    shapes: provenance.map(({ shape, read, rows }) => `${shape} ${read}/${rows}`),
    actors: actors.map(({ id, listed }) => (listed ? id : `${id} (only named)`)),
    ...(actors.some(({ id, label }) => id !== label)
      ? { labels: actors.map(({ label }) => label) }
      : {}),
    ties: ties.map(
      ({ source, target, weight, layer, wave, confirmed }) =>
        `${source} ${directed ? '→' : '–'} ${target} = ${weight}${sign[`${confirmed}`]}${layer === null ? '' : ` (${layer})`}${wave === null ? '' : ` @${wave}`}`,
    ),
    ...(memberships.length > 0
      ? {
          seats: memberships.map(
            ({ actor, body, function: what }) =>
              `${actor} ∈ ${body}${what === null ? '' : `: ${what}`}`,
          ),
        }
      : {}),
    ...(asked.length > 0
      ? { response: `${asked.filter(({ answered }) => answered).length}/${asked.length}` }
      : {}),
    problems: codes(data.problems),
  };
}

const codes = (problems: Dataset['problems']) =>
  problems.map(({ code, row }) => (row === null ? code : `${code} ${row}`));
