import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const handoverOneSided: RuleText<'handover-one-sided'> = {
  finding: ({ handover, ties }, say) =>
    `Die Übergabe ${say.handover(handover)} nennt nur eine der beiden Seiten: ${ties
      .slice(0, shown)
      .map((tie) => tie.map(say.named).join(' – '))
      .join('; ')}${ties.length > shown ? ` und ${say.number(ties.length - shown)} weitere` : ''}.`,
  next: ({ ties }, say) =>
    `${ties[0].map(say.named).join(' und ')} die letzte Übergabe schildern lassen: Was kam an, was fehlte, wer wurde gefragt?`,
  reading: `Genannt wird, wo keine Beziehung einer Übergabe von beiden Seiten genannt ist und mindestens eine in den Angaben der anderen Seite fehlt. Oft nennt der kleinere Partner den größeren und nicht umgekehrt; das ist kein Versäumnis. ${handoverScope}`,
};

const shown = 3;
