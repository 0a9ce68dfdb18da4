import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['broker'];

export const broker: RuleText<'broker'> = {
  finding: (e, say) =>
    `${say.actor(e.actor)} alone bridges ${listed(e, say)}. Its constraint is ${say.number(e.constraint)}, its effective size ${say.number(e.effectiveSize, 1)} of ${say.count(e.degree, 'contact', 'contacts')}. An opportunity: it hears from both sides and can bring them together. A risk and a load: ${lost(e)}, and ${say.count(e.degree, 'tie meets', 'ties meet')} here (mean of all actors ${say.number(e.meanDegree, 1)}).`,
  next: ({ actor, pairs }, say) =>
    `Decide with ${say.actor(actor)}: where a handover between ${say.sectors(pairs[0])} is expected, add a second contact; where the division of work is intended, keep it and secure a deputy and time for it.`,
  reading:
    'An actor is named when it has ties into both sectors and every tie between the two is its own, or when there is no such tie and it is the only one with ties into both (direction does not matter). A low constraint means contacts in separate circles; it is neither good nor bad, and comparable only among actors with a similar number of contacts. Missing answers can make a bridge look lonelier than it is. Computed for up to 60 sectors.',
};

/** What falls with it: no bridge where others deal with both. */
const lost = ({ others }: Evidence): string => {
  const stepping = others.filter((n) => n > 0).length;
  if (stepping === 0) return 'if it drops out, so does the bridge';
  return stepping === others.length
    ? 'if it drops out, the two meet only through others'
    : 'if it drops out, they meet only through others or not at all';
};

const shown = 3;

/** "Health and Municipality (all 3 ties; 2 other actors deal with both)". */
function listed({ pairs, relations, others }: Evidence, say: Formatter): string {
  const names = pairs.slice(0, shown).map((pair, i) => {
    const own = relations[i];
    const facts = [
      own === 0
        ? 'which have no tie'
        : own === 1
          ? 'the only tie'
          : `${own === 2 ? 'both' : `all ${say.number(own)}`} ties`,
    ];
    if (others[i] > 0)
      facts.push(`${say.count(others[i], 'other actor deals', 'other actors deal')} with both`);
    return `${say.sectors(pair)} (${facts.join('; ')})`;
  });
  const rest = pairs.length - names.length;
  if (rest > 0) names.push(say.count(rest, 'more pair', 'more pairs'));
  return names.join(', and ');
}
