import { extname } from 'node:path';
import { type PlanOptions, plan } from '../../index.ts';
import { languages } from '../../words/languages.ts';
import { actorId } from '../actor-names.ts';
import { chainPath, loadChain } from '../chain-file.ts';
import { loadDataset } from '../load.ts';
import { protect } from '../protect.ts';
import { environmentLanguage } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { writeOutputs } from '../write-outputs.ts';
import type { PlanFlags, PlanFormat } from './plan-options.ts';

const formats: Record<string, PlanFormat> = { '.json': 'json' };

/** `care-chain plan <data>`: one data set in; which ties would cure most, and what breaks without whom, out. */
export async function runPlan(data: string, flags: PlanFlags): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const outputs = (flags.output ?? []).map((path) => ({ path, format: formatOf(path) }));
  const [steps, top] = [count('--steps', flags.steps, 20), count('--top', flags.top, 1_000_000)];
  await protect(
    [data, flags.ties, flags.aliases, chainPath(flags.chain)],
    outputs.map(({ path }) => path),
  );
  const chain = await loadChain(flags.chain);
  const dataset = await loadDataset(data, flags);
  const id = (name: string) => actorId(dataset, name);
  const options: PlanOptions = {
    steps,
    top,
    all: flags.all === true,
    oneEach: flags.oneEach === true,
    exclude: (flags.exclude ?? []).map(id),
    ...(chain === undefined ? {} : { chain }),
    ...(flags.losses ? { losses: true } : {}),
    ...(flags.for === undefined ? {} : { for: id(flags.for) }),
    ...(flags.without === undefined ? {} : { without: flags.without.map(id) }),
  };
  const result = plan(dataset, options);
  const render = (_format: PlanFormat): string => `${JSON.stringify(result, null, 2)}\n`;
  if (outputs.length === 0) process.stdout.write(render(flags.format));
  await writeOutputs(outputs, ({ format }) => render(format), await languages[language]());
}

function count(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new UserError(({ command }) => command.options.noCount(flag, text, most));
}

function formatOf(path: string): PlanFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format) return format;
  throw new UserError(({ command }) => command.files.noFormat(path, Object.keys(formats)));
}
