import type { Formatter } from '../words/formatter.ts';
import type { Context } from './rule.ts';

/** With more sectors than this, only the sides with the most possible ties are looked at. */
const MAX_SECTORS = 8;
const MAX_SIDES = (MAX_SECTORS * (MAX_SECTORS - 1)) / 2;

/** Two different sectors as sector codes, with the ties between them; directed data count both directions. */
export interface Side {
  codes: [number, number];
  ties: number;
  possible: number;
}

/** A side as evidence: its sectors, their actors, and how many of those did not answer. */
export type SideEvidence = {
  sectors: [string, string];
  actors: [number, number];
  silent: number;
  ties: number;
  possible: number;
};

/** The sides on which a tie is possible, in the order of the sectors; of more than 28, those with the most possible ties. */
export function sidesOf({ analysis: { sectorMatrix, network } }: Context): Side[] {
  const { sectors, ties, possible } = sectorMatrix;
  const both = (matrix: (number | null)[][], a: number, b: number) =>
    (matrix[a][b] ?? 0) + (network.directed ? (matrix[b][a] ?? 0) : 0);
  const sides: Side[] = [];
  for (let a = 0; a < sectors.length; a++)
    for (let b = a + 1; b < sectors.length; b++) {
      const most = both(possible, a, b);
      if (most > 0) sides.push({ codes: [a, b], ties: both(ties, a, b), possible: most });
    }
  if (sectors.length <= MAX_SECTORS) return sides;
  const order = (x: Side, y: Side) => x.codes[0] - y.codes[0] || x.codes[1] - y.codes[1];
  return sides
    .sort((x, y) => y.possible - x.possible || order(x, y))
    .slice(0, MAX_SIDES)
    .sort(order);
}

export function sideEvidence({ analysis }: Context, { codes, ties, possible }: Side): SideEvidence {
  const [a, b] = codes.map((code) => analysis.sectors[code]);
  const quiet = new Set(analysis.dataset.response?.silent ?? []);
  const silent = analysis.actors.filter(
    ({ id, sector }) => quiet.has(id) && (sector === a.id || sector === b.id),
  ).length;
  return { sectors: [a.id, b.id], actors: [a.actors, b.actors], silent, ties, possible };
}

/** "Health (13 actors) and Civil society (8 actors)". */
export function sectorsWithSizes({ sectors, actors }: SideEvidence, say: Formatter): string {
  const size = (n: number) =>
    say.language === 'de' ? say.count(n, 'Akteur', 'Akteure') : say.count(n, 'actor', 'actors');
  const [a, b] = sectors.map((id, i) => `${say.sector(id)} (${size(actors[i])})`);
  return say.language === 'de' ? `${a} und ${b}` : `${a} and ${b}`;
}

/** A sentence on those of the two sectors who did not answer; nothing where all did. */
export function silence({ silent }: SideEvidence, say: Formatter): string {
  if (silent === 0) return '';
  if (say.language === 'de')
    return silent === 1
      ? ' Einer dieser Akteure hat nicht geantwortet.'
      : ` ${say.number(silent)} dieser Akteure haben nicht geantwortet.`;
  return ` ${silent === 1 ? 'One' : say.number(silent)} of these actors did not answer.`;
}

/** What holds for every rule on sides. */
export const scope = {
  en: 'Directed ties count both ways; of more than eight sectors only the 28 sides with the most possible ties are judged.',
  de: 'Gerichtete Beziehungen zählen in beide Richtungen; bei mehr als acht Sektoren werden nur die 28 Seiten mit den meisten möglichen Beziehungen beurteilt.',
};
