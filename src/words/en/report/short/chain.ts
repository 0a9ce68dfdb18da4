import type { HandoverResult, RoleResult } from '../../../../analysis.ts';
import type { Formatter } from '../../../formatter.ts';

/** What the short form of a report says of a care chain. */
export const chain = {
  heading: (chain: string) => `The care chain: ${chain}`,
  coverage: (filled: number, required: number, say: Formatter) =>
    `${say.number(filled)} of ${say.count(required, 'role', 'roles')} of the chain ${filled === 1 ? 'is' : 'are'} filled.`,
  jurisdictions: {
    DE: 'Germany',
    AT: 'Austria',
    CH: 'Switzerland',
    'GB-ENG': 'England',
  } as Record<string, string>,
  jurisdiction: (name: string) => `model chain for ${name}`,
  statuses: {
    filled: 'filled',
    several: 'filled by several',
    unconnected: 'without a tie',
    absent: 'nobody in the table',
    'stood-in': 'covered by',
    'absent-known': 'according to the table',
  } satisfies Record<RoleResult['status'], string>,
  handoverStatuses: {
    confirmed: 'named from both sides',
    'one-sided': 'named from one side only',
    reported: 'named, no answer from the other side',
    internal: 'within one organisation',
    indirect: 'through others',
    missing: 'missing',
    limited: 'limited by law',
    'one-direction': 'named in the opposite direction only',
    'role-absent': 'role not filled',
  } satisfies Record<HandoverResult['status'], string>,
  ties: (n: number, say: Formatter) => say.count(n, 'tie', 'ties'),
  over: (names: string) => `through ${names}`,
  hangs: (name: string) => `hangs on ${name}`,
  absent: (roles: string) => `missing: ${roles}`,
};
