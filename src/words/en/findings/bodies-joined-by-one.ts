import type { RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

export const bodiesJoinedByOne: RuleText<'bodies-joined-by-one'> = {
  finding: ({ actor, pairs, planner }, say) =>
    `Only ${say.actor(actor)}${planner ? ' (planning professional)' : ''} sits both ${listed(pairs, say)}.`,
  next: ({ actor, pairs: [[a, b]] }, say) =>
    `Agree on a deputy for ${say.actor(actor)}, and exchange minutes between ${say.quoted(a)} and ${say.quoted(b)}.`,
  reading:
    'An actor is named for two bodies when it is the one member that both have in common; bodies with a single member are left out. It is a link and a load at once: what the two know of each other passes through one pair of hands, unless they inform each other in ways that the list does not show.',
};

const shown = 3;

function listed(pairs: readonly [string, string][], say: Formatter): string {
  const names = pairs
    .slice(0, shown)
    .map(([a, b]) => `in ${say.quoted(a)} and ${say.quoted(b)}`)
    .join('; ');
  const rest = pairs.length - shown;
  return rest <= 0 ? names : `${names} and links ${say.count(rest, 'more pair', 'more pairs')}`;
}
