import type { HandoverResult, RoleResult } from '../../../analysis.ts';
import type { Formatter } from '../../formatter.ts';

/** What the reports say of a care chain. */
export const chain = {
  heading: (chain: string) => `The care chain: ${chain}`,
  coverage: (filled: number, required: number, say: Formatter) =>
    `${say.number(filled)} of ${say.count(required, 'link', 'links')} of the chain ${filled === 1 ? 'is' : 'are'} filled.`,
  carried: (direct: number, all: number, say: Formatter) =>
    `${say.number(direct)} of ${say.count(all, 'expected handover', 'expected handovers')} ${direct === 1 ? 'is' : 'are'} direct.`,
  roles: 'Who is there?',
  handovers: 'Who hands over to whom?',
  optional: 'optional',
  statuses: {
    filled: 'filled',
    several: 'filled by several',
    unconnected: 'without a tie',
    absent: 'not filled',
    'stood-in': 'stood in for by',
    'absent-known': 'says the table',
  } satisfies Record<RoleResult['status'], string>,
  handoverStatuses: {
    confirmed: 'named from both sides',
    'one-sided': 'named from one side only',
    reported: 'named, no word from the other side',
    internal: 'within one house',
    indirect: 'indirect only',
    missing: 'no handover',
    limited: 'legally limited',
    'one-direction': 'reported in one direction',
    'role-absent': 'role not filled',
  } satisfies Record<HandoverResult['status'], string>,
  ties: (n: number, say: Formatter) => say.count(n, 'tie', 'ties'),
  more: (n: number, say: Formatter) => `and ${say.count(n, 'other', 'others')}`,
  over: (names: string) => `via ${names}`,
  hangs: (name: string) => `hangs on ${name}`,
  absent: (roles: string) => `missing: ${roles}`,
  bases: {
    law: 'law',
    contract: 'contract',
    standard: 'standard',
    seed: 'literature',
    judgement: 'professional judgement',
  } as Record<string, string>,
  explain: {
    chains: 'Care chains',
    more: 'One of them in full: care-chain explain chain <id>. To start one of your own: care-chain explain chain --json <id> > mine.json, then care-chain analyze <data> --chain mine.json.',
    size: (roles: number, handovers: number) => `${roles} roles, ${handovers} handovers`,
    caseManager: (role: string) => `Case management: ${role}`,
    sectors: 'Corners of the quadrangle',
    roles: 'Roles',
    handovers: 'Expected handovers',
    noSector: 'no corner',
    required: 'required',
    anyOf: (roles: string) => `${roles} can stand in`,
    aliases: (words: string) => `also: ${words}`,
    reading:
      'A template says what is to be expected, not what is right. “Professional judgement” means that no source is named for this role or handover. ○ tells what is legally limited; such a handover never counts as a gap.',
  },
  legend:
    '━▶ named from both sides · ─▶ named from one side only, or without the word of the other · ┄▷ indirect only, via others · ✕ no handover although both roles are filled · ◁─ a tie was reported the other way only, which is no gap · ○ legally limited, no gap · – one of the two roles is not filled. Expected is what the template expects; where it rests on no law and no contract, that is professional judgement.',
};
