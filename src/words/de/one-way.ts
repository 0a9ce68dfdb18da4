import { onesideOf } from '../problem-text.ts';

/** How many pairs would stand both ways by chance, in brackets. */
export function byChance(value: string | null): string {
  const { ties, chance } = onesideOf(value);
  if (chance === null || ties === '1') return '';
  if (chance === 0) return ' (rein zufällig wäre es weniger als eines)';
  return chance === 1
    ? ' (rein zufällig wäre es etwa eines)'
    : ` (rein zufällig wären es etwa ${chance})`;
}

/** That no pair stands both ways. */
export function noPair(value: string | null): string {
  const { ties } = onesideOf(value);
  return ties === '1'
    ? 'das einzige Paar steht nicht in beiden Richtungen'
    : `keines der ${ties} Paare steht in beiden Richtungen${byChance(value)}`;
}

/** So many ties of a kind that is mutual, and that they count both ways. */
export function countBothWays(value: string | null): string {
  const { ties } = onesideOf(value);
  return ties === '1'
    ? '1 Beziehung der Planung oder mit einer Kontakthäufigkeit gilt in beide Richtungen'
    : `${ties} Beziehungen der Planung oder mit einer Kontakthäufigkeit gelten in beide Richtungen`;
}
