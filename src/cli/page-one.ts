import { notInBrief } from '../analyze/in-brief.ts';
import { type AnalyzeOptions, PAGE_ONE } from '../analyze/options.ts';
import { type ViewId, viewList } from '../views/list.ts';

/** Which views rules read; the short form tells no other. */
const seen: readonly ViewId[] = [
  'areas',
  'departments',
  'network-architecture',
  'social-radius',
  'tiers',
  'two-levels',
];

/** Measures that a first answer of the page tells, and other views read. */
const unread = ['centralization', 'corePeriphery', 'coreness', 'eiIndex'];

/** An analysis for the short form alone: what it does not tell, and what nothing that it tells rests on, is not computed. */
export const pageOne: AnalyzeOptions = {
  leaveOut: [
    ...notInBrief,
    ...unread,
    ...viewList.map(({ id }) => id).filter((id) => !seen.includes(id)),
  ],
  [PAGE_ONE]: true,
};
