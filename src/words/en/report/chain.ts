import type { Formatter } from '../../formatter.ts';
import { sourceText } from '../../state-of-text.ts';
import { bases } from '../bases.ts';
import { speech } from '../speech.ts';
import { chain as short } from './short/chain.ts';

/** What the reports say of a care chain. */
export const chain = {
  ...short,
  carried: (direct: number, all: number, say: Formatter) =>
    `${say.number(direct)} of ${say.count(all, 'expected handover', 'expected handovers')} ${direct === 1 ? 'is' : 'are'} direct.`,
  /** What the count of handovers leaves out. */
  notCounted: (absent: number, free: number, say: Formatter) =>
    [
      ...(absent > 0
        ? [
            `${say.count(absent, 'expected handover starts or ends', 'expected handovers start or end')} at a role with nobody in the table`,
          ]
        : []),
      ...(free > 0 ? [`in ${say.count(free, 'handover', 'handovers')} people choose freely`] : []),
    ]
      .join('; ')
      .replace(/^/u, 'Not counted: ')
      .concat('.'),
  source: (source: string, state: string | undefined) => sourceText(source, state ?? null, speech),
  orTo: (roles: string) => `or ${roles}`,
  roles: 'Who is there?',
  handovers: 'Who hands over to whom?',
  optional: 'optional',
  more: (n: number, say: Formatter) => `and ${say.count(n, 'other', 'others')}`,
  bases,
  explain: {
    chains: 'Care chains',
    more: 'One of them in full: care-chain explain chain <id>. To start one of your own: care-chain explain chain --json <id> > mine.json, then care-chain analyze <data> --chain mine.json.',
    size: (roles: number, handovers: number) => `${roles} roles, ${handovers} handovers`,
    caseManager: (role: string) => `Case management: ${role}`,
    sectors: 'Corners of the quadrangle',
    roles: 'Roles',
    handovers: 'Expected handovers',
    noSector: 'no corner',
    jurisdiction: (name: string) => `Law and contracts of: ${name}`,
    reach: { district: 'serves the district', neighbourhood: 'in the neighbourhood' },
    consent: 'Only with consent:',
    freeChoice: 'Free choice:',
    required: 'required',
    anyOf: (roles: string) => `${roles} can stand in`,
    aliases: (words: string) => `also: ${words}`,
    reading:
      'A model chain says what can be expected, not what is right. “Professional judgement” means that no source is named for this role or handover. ○ marks what the law limits. Where consent is needed in each case, the path is still expected. Where people choose freely, nothing is proposed, and nothing counts as a gap or as a success.',
  },
  legend:
    '━▶ named from both sides · ─▶ named from one side only, or without an answer from the other · ┄▷ through others · ✕ no handover although both roles are filled · ◁─ a tie is named in the opposite direction only, which is not a gap · ○ limited by law, not a gap · – one of the two roles is not filled. Expected is what the model chain provides for; what it rests on is stated with it.',
};
