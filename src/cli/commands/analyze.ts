import { extname } from 'node:path';
import {
  type Analysis,
  analyze,
  type Chain,
  InputError,
  json,
  type MergeRule,
  problemPlace,
  problemText,
  readDataset,
  text,
} from '../../index.ts';
import { loadChain } from '../chain-file.ts';
import { writeWhole } from '../output.ts';
import { readTable, readTables } from '../tables.ts';
import { colours, environmentLanguage, type Language, width } from '../terminal.ts';
import { UserError } from '../user-error.ts';

export interface AnalyzeFlags {
  ties?: string;
  format: Format;
  output?: string[];
  chain?: string;
  lang?: Language;
  top: string;
  directed?: true;
  undirected?: true;
  merge: MergeRule;
}

type Format = 'text' | 'json';

const formats: Record<string, Format> = { '.txt': 'text', '.json': 'json' };

/** `care-chain analyze <data>`: one data set in, reports out. */
export async function runAnalyze(data: string, flags: AnalyzeFlags): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const top = Number(flags.top);
  if (!Number.isInteger(top) || top < 0)
    throw new UserError(
      `--top ${flags.top}: this is no number of actors. Give a whole number such as 10.`,
    );
  const outputs = (flags.output ?? []).map((path) => ({ path, format: formatOf(path) }));

  const { name, files } = await readTables(data);
  if (flags.ties) files.push(await readTable(flags.ties));
  const analysis = evaluate(name, files, flags, await loadChain(flags.chain), language);

  const render = (format: Format, stream?: NodeJS.WriteStream) =>
    format === 'json'
      ? json(analysis)
      : text(analysis, {
          language,
          top,
          ...(stream ? { width: width(stream), style: colours(stream) } : {}),
        });
  if (outputs.length === 0) process.stdout.write(render(flags.format, process.stdout));
  for (const { path, format } of outputs) await writeWhole(path, render(format));
}

function evaluate(
  name: string,
  files: Parameters<typeof readDataset>[0],
  flags: AnalyzeFlags,
  chain: string | Chain | undefined,
  language: Language,
): Analysis {
  const directed = flags.directed ? true : flags.undirected ? false : undefined;
  try {
    const dataset = readDataset(files, {
      name,
      merge: flags.merge,
      ...(directed === undefined ? {} : { directed }),
    });
    return analyze(dataset, chain === undefined ? {} : { chain });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const lines = error.problems.map((problem) => {
      const { sentence, hint } = problemText(problem, language);
      const place = problemPlace(problem, language);
      return `${place && `${place}: `}${sentence} ${hint}`;
    });
    throw new UserError(lines.join('\n') || error.message);
  }
}

function formatOf(path: string): Format {
  const format = formats[extname(path).toLowerCase()];
  if (format) return format;
  throw new UserError(
    `${path}: care-chain knows no format for this extension. Use one of ${Object.keys(formats).join(', ')}.`,
  );
}
