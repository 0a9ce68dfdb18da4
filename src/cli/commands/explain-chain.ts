import type { Chain } from '../../chains/chain.ts';
import { chainList, chainText } from '../../render/chain-text.ts';
import * as chains from '../../words/chains.ts';
import type { Language } from '../../words/language.ts';
import { languages } from '../../words/languages.ts';
import { loadChain } from '../chain-file.ts';
import { harmlessJson } from '../say.ts';
import { colours, environmentLanguage, width } from '../terminal.ts';
import { UserError } from '../user-error.ts';

export interface ExplainChainFlags {
  json?: true;
  lang?: Language;
}

/** `care-chain explain chain [id]`: the chains there are, or one of them in full, as text or as JSON to start one's own. */
export async function runExplainChain(
  id: string | undefined,
  { json, lang }: ExplainChainFlags,
): Promise<void> {
  const look = {
    language: await languages[lang ?? environmentLanguage()](),
    width: width(process.stdout),
    style: colours(process.stdout),
  };
  const shipped = Object.values<Chain>(chains);
  if (id === undefined) {
    process.stdout.write(
      json ? `${JSON.stringify(shipped.map((chain) => chain.id))}\n` : chainList(shipped, look),
    );
    return;
  }
  const loaded = await loadChain(id);
  const chain = typeof loaded === 'string' ? shipped.find((one) => one.id === loaded) : loaded;
  if (!chain) throw new UserError(({ command }) => command.files.noneIsNoChain);
  process.stdout.write(
    json ? harmlessJson(`${JSON.stringify(chain, null, 2)}\n`) : chainText(chain, look),
  );
}
