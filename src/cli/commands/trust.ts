import { extname } from 'node:path';
import { trust } from '../../index.ts';
import { loadChain } from '../chain-file.ts';
import { loadDataset } from '../load.ts';
import { measureOptions } from '../measure-options.ts';
import { writeWhole } from '../output.ts';
import { environmentLanguage } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import type { TrustFlags, TrustFormat } from './trust-options.ts';

const formats: Record<string, TrustFormat> = { '.json': 'json' };

/** `care-chain trust <data>`: one data set in; how far its ranks, figures and findings hold out. */
export async function runTrust(data: string, flags: TrustFlags): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const outputs = (flags.output ?? []).map((path) => ({ path, format: formatOf(path) }));
  const measuring = measureOptions(flags);
  const chain = await loadChain(flags.chain);
  const dataset = await loadDataset(data, flags, language);
  const result = trust(dataset, {
    ...measuring,
    ...(chain === undefined ? {} : { chain }),
    exact: flags.exact === true,
  });
  const render = (_format: TrustFormat): string => `${JSON.stringify(result, null, 2)}\n`;
  if (outputs.length === 0) process.stdout.write(render(flags.format));
  for (const { path, format } of outputs) await writeWhole(path, render(format));
}

function formatOf(path: string): TrustFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format) return format;
  throw new UserError(
    `${path}: care-chain knows no format for this extension. Use one of ${Object.keys(formats).join(', ')}.`,
    `${path}: Zu dieser Endung kennt care-chain kein Format. Nehmen Sie ${Object.keys(formats).join(', ')}.`,
  );
}
