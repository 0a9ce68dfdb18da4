import type { Region } from './layout.ts';
import type { Drawing } from './picture.ts';

/** The regions with the size of the whole. */
export interface Regions {
  regions: Region[];
  width: number;
  height: number;
}

/**
 * The regions of the sectors: in rows of about equal length, each as wide as its share of actors asks for; four sectors stand as in
 * the quadrangle. Those without a sector have a strip below.
 */
export function regionsOf(
  { analysis, sectorIndex }: Drawing,
  width: number,
  height: number,
): Regions {
  const known = analysis.sectors.length;
  const loose = analysis.actors.filter(
    ({ sector }) => sector === null || !sectorIndex.has(sector),
  ).length;
  const strip =
    loose === 0
      ? 0
      : known === 0
        ? height
        : Math.min(height * 0.3, 112 + 44 * Math.sqrt(Math.max(0, loose - 4)));
  const regions: Region[] = [];
  const gap = 12;
  if (known > 0) {
    const columns = known <= 2 ? known : known === 4 ? 2 : Math.ceil(Math.sqrt(known));
    const rows = Math.ceil(known / columns);
    const room = height - (strip > 0 ? strip + gap : 0) - gap * (rows - 1);
    // Roots dampen the shares, so that a small sector keeps room for its name.
    const need = analysis.sectors.map(
      ({ actors }) => Math.sqrt(actors + 2) * Math.sqrt(Math.sqrt(actors + 2)),
    );
    const row = (r: number) => need.slice(r * columns, (r + 1) * columns);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const heights = Array.from({ length: rows }, (_, r) => Math.sqrt(sum(row(r))));
    let y = 0;
    for (let r = 0; r < rows; r++) {
      const tall = (room * heights[r]) / sum(heights);
      const cells = row(r);
      let x = 0;
      cells.forEach((share, c) => {
        const wide = ((width - gap * (cells.length - 1)) * share) / sum(cells);
        regions.push({ sector: r * columns + c, x, y, width: wide, height: tall });
        x += wide + gap;
      });
      y += tall + gap;
    }
  }
  if (loose > 0) regions.push({ sector: -1, x: 0, y: height - strip, width, height: strip });
  return { regions, width, height };
}

/** The regions one below the other, each as tall as its actors need: for a phone. */
export function columnOfRegions({ analysis, sectorIndex }: Drawing, width: number): Regions {
  const loose = analysis.actors.filter(({ sector }) => sector === null || !sectorIndex.has(sector));
  const counts = analysis.sectors.map(({ actors }, sector) => ({ sector, actors }));
  if (loose.length > 0) counts.push({ sector: -1, actors: loose.length });
  let y = 0;
  const regions = counts.map(({ sector, actors }): Region => {
    const height = 52 + 82 * Math.max(1, Math.ceil(actors / 2.3));
    const region = { sector, x: 0, y, width, height };
    y += height + 10;
    return region;
  });
  return { regions, width, height: y - 10 };
}
