import type { HandoverResult, RoleResult } from '../analysis.ts';
import type { Item } from './document.ts';

const direct = new Set<HandoverResult['status']>([
  'confirmed',
  'reported',
  'one-sided',
  'internal',
]);
const filled = new Set<RoleResult['status']>(['filled', 'several', 'unconnected', 'stood-in']);

export const isDirect = ({ status }: HandoverResult): boolean => direct.has(status);
/** Whether a handover could exist: both roles are filled, and it is no matter of free choice. */
export const couldExist = ({ status }: HandoverResult): boolean =>
  status !== 'role-absent' && status !== 'limited';
export const isFilled = ({ status }: RoleResult): boolean => filled.has(status);

type Mark = Pick<Item, 'mark' | 'tone'>;

/** The signs of roles: they need no colour. */
export const roleMarks: Record<RoleResult['status'], Mark> = {
  filled: { mark: '●' },
  several: { mark: '●' },
  unconnected: { mark: '◌', tone: 'warning' },
  absent: { mark: '✕', tone: 'error' },
  'stood-in': { mark: '◐' },
  'absent-known': { mark: '○', tone: 'info' },
};

/** The arrows of handovers. */
export const arrows: Record<HandoverResult['status'], Mark> = {
  confirmed: { mark: '━▶', tone: 'strong' },
  reported: { mark: '─▶' },
  'one-sided': { mark: '─▶' },
  internal: { mark: '━▶', tone: 'strong' },
  indirect: { mark: '┄▷', tone: 'warning' },
  missing: { mark: '✕', tone: 'error' },
  'one-direction': { mark: '◁─', tone: 'info' },
  limited: { mark: '○', tone: 'info' },
  'role-absent': { mark: '–', tone: 'faint' },
};
