import type { SideEvidence } from '../../../findings/sides.ts';
import type { Formatter } from '../../formatter.ts';

/** "Health (13 actors) and Civil society (8 actors)". */
export const sectorsWithSizes = ({ sectors, actors }: SideEvidence, say: Formatter) =>
  sectors
    .map((id, i) => `${say.sector(id)} (${say.count(actors[i], 'actor', 'actors')})`)
    .join(' and ');

/** A sentence on those of the two sectors who did not answer; nothing where all did. */
export const silence = ({ silent }: SideEvidence, say: Formatter) =>
  silent === 0
    ? ''
    : ` ${silent === 1 ? 'One' : say.number(silent)} of these actors did not answer.`;

/** What holds for every rule on sides. */
export const scope =
  'Directed ties count both ways; of more than eight sectors only the 28 pairs of sectors with the most possible ties are judged.';
