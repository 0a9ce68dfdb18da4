import type { SideEvidence } from '../../../findings/sides.ts';
import type { Formatter } from '../../formatter.ts';

/** „Gesundheit (13 Akteure) und Zivilgesellschaft (8 Akteure)“. */
export const sectorsWithSizes = ({ sectors, actors }: SideEvidence, say: Formatter) =>
  sectors
    .map((id, i) => `${say.sector(id)} (${say.count(actors[i], 'Akteur', 'Akteure')})`)
    .join(' und ');

/** A sentence on those of the two sectors who did not answer; nothing where all did. */
export const silence = ({ silent }: SideEvidence, say: Formatter) =>
  silent === 0
    ? ''
    : silent === 1
      ? ' Einer dieser Akteure hat nicht geantwortet.'
      : ` ${say.number(silent)} dieser Akteure haben nicht geantwortet.`;

/** What holds for every rule on sides. */
export const scope =
  'Gerichtete Beziehungen zählen in beide Richtungen; bei mehr als acht Sektoren werden nur die 28 Paare von Sektoren mit den meisten möglichen Beziehungen beurteilt.';
