import type { RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

export const oneSided: RuleText<'one-sided'> = {
  finding: ({ pairs, known }, say) =>
    `${known === 1 ? 'The only tie' : `${pairs.length === 1 ? 'One' : say.number(pairs.length)} of ${say.number(known)} ties`} with a known answer from both ends ${pairs.length === 1 ? 'is' : 'are'} named from one end only: ${listed(pairs, say)}.`,
  next: () =>
    'Show both ends the tie and ask what it consists of: a contact forgotten in the questionnaire, or different ideas of what cooperation is.',
  reading:
    'A tie is one-sided when one end names it and it is missing from what the other states. Ties to actors of whom no statement is known are not counted. One-sided ties count as ties in all figures.',
};

const shown = 4;

function listed(pairs: [string, string][], say: Formatter): string {
  const names = pairs.slice(0, shown).map((pair) => pair.map(say.actor).join(' – '));
  const rest = pairs.length - names.length;
  return names.join('; ') + (rest > 0 ? ` and ${say.number(rest)} more` : '');
}
