import { type WhatIf, whatIf } from '../../compare/what-if.ts';
import type { Dataset } from '../../input/dataset.ts';
import { type Change, ChangeError } from '../../plan/changes.ts';
import { languages } from '../../words/languages.ts';
import { changeUserError } from '../actor-names.ts';
import { chainPath } from '../chain-file.ts';
import { changesFromFile } from '../changes-file.ts';
import { loadDataset } from '../load.ts';
import { measureOptions } from '../measuring.ts';
import { protect } from '../protect.ts';
import { forStream } from '../say.ts';
import { environmentLanguage } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { writeOutputs } from '../write-outputs.ts';
import { compareOutput, comparisonRenderer } from './compare.ts';
import type { WhatIfFlags } from './what-if-options.ts';

/** `care-chain what-if <data>`: one data set and some changes in; what they change out. */
export async function runWhatIf(data: string, flags: WhatIfFlags): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const outputs = (flags.output ?? []).map(compareOutput);
  await protect(
    [data, flags.ties, flags.aliases, flags.changes, chainPath(flags.chain)],
    outputs.map(({ path }) => path),
  );
  const changes = [
    ...(flags.changes === undefined ? [] : await changesFromFile(flags.changes)),
    ...changesOf(flags),
  ];
  if (changes.length === 0) throw new UserError(({ command }) => command.changes.noChanges);
  const { sector: _, role: __, ...reading } = flags;
  const { dataset, ...chain } = await loadDataset(data, reading);
  const book = await languages[language]();
  const result = made(dataset, changes, {
    ...measureOptions(flags),
    names: book.compare.whatIf.names(dataset.name),
    ...chain,
  });
  const render = comparisonRenderer(result, book);
  if (outputs.length === 0)
    process.stdout.write(
      forStream(render(flags.format, process.stdout), flags.format, process.stdout),
    );
  await writeOutputs(outputs, ({ format }) => render(format), book);
}

function made(
  dataset: Dataset,
  changes: readonly Change[],
  options: Parameters<typeof whatIf>[2],
): WhatIf {
  try {
    return whatIf(dataset, changes, options);
  } catch (error) {
    throw error instanceof ChangeError ? changeUserError(error, dataset) : error;
  }
}

/** The changes that the flags name: first who comes, then ties that go and come, then who goes and who is silent. */
function changesOf(flags: WhatIfFlags): Change[] {
  const { addActor = [], sector = [], role = [], removeActor = [], silent = [] } = flags;
  for (const [flag, list] of Object.entries({ '--sector': sector, '--role': role }))
    if (list.length > addActor.length)
      throw new UserError(({ command }) => command.changes.noActorToAdd(flag));
  return [
    ...addActor.map(
      (id, k): Change => ({
        kind: 'add-actor',
        actor: { id, sector: sector[k] ?? null, roles: role[k] === undefined ? [] : [role[k]] },
      }),
    ),
    ...pairs('--remove-tie', flags.removeTie).map(
      ([source, target]): Change => ({ kind: 'remove-tie', source, target }),
    ),
    ...pairs('--add-tie', flags.addTie).map(
      ([source, target]): Change => ({ kind: 'add-tie', source, target }),
    ),
    ...removeActor.map((actor): Change => ({ kind: 'remove-actor', actor })),
    ...silent.map((actor): Change => ({ kind: 'silent', actor })),
  ];
}

function pairs(flag: string, names: readonly string[] = []): [string, string][] {
  if (names.length % 2 !== 0)
    throw new UserError(({ command }) => command.changes.oddEnds(flag, names.at(-1) ?? ''));
  return names.flatMap((name, k) =>
    k % 2 === 0 ? [[name, names[k + 1]] as [string, string]] : [],
  );
}
