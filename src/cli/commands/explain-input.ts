import { explainInput, explainInputText } from '../../render/explain-input.ts';
import type { Language } from '../../words/language.ts';
import { languages } from '../../words/languages.ts';
import { colours, environmentLanguage, width } from '../terminal.ts';

/** `care-chain explain input`: each kind of table with an example. */
export async function runExplainInput(flags: { lang?: Language; json?: true }): Promise<void> {
  const language = await languages[flags.lang ?? environmentLanguage()]();
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(explainInput({ language }), null, 2)}\n`
      : explainInputText({
          language,
          width: width(process.stdout),
          style: colours(process.stdout),
        }),
  );
}
