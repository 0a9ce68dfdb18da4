import { maxRoomy } from './roomy.ts';

/** A region of the drawing that belongs to one sector. */
export interface Region {
  /** Index of the sector; -1 for those without one. */
  sector: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Body {
  region: number;
  /** Half the room that it needs with its label, across and down. */
  halfWidth: number;
  above: number;
  below: number;
}

/** Cosine and sine of the golden angle, written out so that every machine starts from the same bits. */
const [turnX, turnY] = [-0.7373688780783197, 0.6754902942615238];

/** With so many bodies in one, regions are filled evenly where it is crowded: pulls from outside would gather them at the edge. */
const MANY = 6;
/** How far a body moves from its own place (0) to the one that its rank gives it (1). */
const EVEN = 0.8;

/** How finely free room is looked for. */
const STEP = 5;

/**
 * Places bodies inside their regions: tied ones near each other, no two on top of each other as far as there is room. Only sums,
 * products and square roots, so that the same network gives the same picture everywhere. `rounds` × O(n²), capped by a grid.
 *
 * @param links pairs of body indices with the pull between them
 */
export function settleBodies(
  bodies: readonly Body[],
  regions: readonly Region[],
  links: readonly (readonly [number, number, number])[],
  rounds: number,
): { x: Float64Array; y: Float64Array } {
  const n = bodies.length;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const members = regions.map((): number[] => []);
  for (const [i, { region }] of bodies.entries()) members[region].push(i);
  regions.forEach((region, r) => {
    let [directionX, directionY] = [1, 0];
    const count = members[r].length;
    members[r].forEach((i, k) => {
      const distance = Math.sqrt((k + 0.5) / count) * 0.46;
      x[i] = region.x + region.width * (0.5 + distance * directionX);
      y[i] = region.y + region.height * (0.5 + distance * directionY);
      [directionX, directionY] = [
        directionX * turnX - directionY * turnY,
        directionX * turnY + directionY * turnX,
      ];
    });
  });
  const spread = regions.map(({ width, height }, r) =>
    Math.sqrt((width * height) / Math.max(1, members[r].length)),
  );
  // In a dense network many pulls would add up to one heap, so each counts less there.
  const pulls = new Float64Array(n);
  for (const [i, j] of links) {
    pulls[i]++;
    pulls[j]++;
  }
  const forceX = new Float64Array(n);
  const forceY = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds;
    forceX.fill(0);
    forceY.fill(0);
    for (const inside of members)
      for (let a = 0; a < inside.length; a++)
        for (let b = a + 1; b < inside.length; b++) {
          const [i, j] = [inside[a], inside[b]];
          const reach = spread[bodies[i].region] * 2.2;
          const [dx, dy] = [x[i] - x[j], y[i] - y[j]];
          if (dx > reach || dx < -reach || dy > reach || dy < -reach) continue;
          const square = dx * dx + dy * dy + 0.01;
          const push = (spread[bodies[i].region] ** 2 * 0.1) / square;
          forceX[i] += dx * push;
          forceY[i] += dy * push;
          forceX[j] -= dx * push;
          forceY[j] -= dy * push;
        }
    for (const [i, j, pull] of links) {
      const [dx, dy] = [x[j] - x[i], y[j] - y[i]];
      const strength =
        (bodies[i].region === bodies[j].region ? 0.05 : 0.012) *
        pull *
        (8 / Math.max(8, (pulls[i] + pulls[j]) / 2));
      forceX[i] += dx * strength;
      forceY[i] += dy * strength;
      forceX[j] -= dx * strength;
      forceY[j] -= dy * strength;
    }
    for (let i = 0; i < n; i++) {
      const box = regions[bodies[i].region];
      const gravity = 0.22 * Math.min(1, 16 / members[bodies[i].region].length);
      forceX[i] +=
        (box.x + box.width / 2 - x[i]) * (box.height / (box.width + box.height)) * gravity;
      forceY[i] +=
        (box.y + box.height / 2 - y[i]) * (box.width / (box.width + box.height)) * gravity;
      const length = Math.sqrt(forceX[i] ** 2 + forceY[i] ** 2) || 1;
      const step = Math.min(length * 0.3, (2 + spread[bodies[i].region] * 0.35) * heat);
      x[i] += (forceX[i] / length) * step;
      y[i] += (forceY[i] / length) * step;
      keepInside(i);
    }
  }
  members.forEach((inside, r) => {
    if (bodies.length <= maxRoomy || inside.length < MANY) return;
    const { x: left, y: top, width, height } = regions[r];
    evenOut(x, inside, left, width);
    evenOut(y, inside, top, height);
    inside.forEach(keepInside);
  });
  for (let round = 0; round < 160; round++) {
    let moved = false;
    for (const inside of members)
      for (let a = 0; a < inside.length; a++)
        for (let b = a + 1; b < inside.length; b++) moved = separate(inside[a], inside[b]) || moved;
    if (!moved) break;
  }
  if (bodies.length <= maxRoomy) members.forEach(findRoom);
  return { x, y };

  function keepInside(i: number) {
    const { region, halfWidth, above, below } = bodies[i];
    const box = regions[region];
    x[i] = Math.min(box.x + box.width - halfWidth, Math.max(box.x + halfWidth, x[i]));
    y[i] = Math.min(box.y + box.height - below, Math.max(box.y + above, y[i]));
  }

  /** Bodies that still lie on others move, one after the other, to the nearest place in their region that is free. */
  function findRoom(inside: readonly number[], r: number) {
    const { x: left, y: top, width, height } = regions[r];
    const free = (i: number, atX: number, atY: number, among: readonly number[]) =>
      among.every((j) => {
        if (j === i) return true;
        const [a, b] = [bodies[i], bodies[j]];
        const down = atY > y[j] ? atY - y[j] - b.below - a.above : y[j] - atY - a.below - b.above;
        return Math.abs(atX - x[j]) >= a.halfWidth + b.halfWidth || down >= 0;
      });
    const settled: number[] = [];
    for (const i of inside) {
      if (!free(i, x[i], y[i], settled)) {
        const { halfWidth, above, below } = bodies[i];
        let least = Number.POSITIVE_INFINITY;
        let found: [number, number] | null = null;
        for (let atY = top + above; atY <= top + height - below; atY += STEP)
          for (let atX = left + halfWidth; atX <= left + width - halfWidth; atX += STEP) {
            const away = (atX - x[i]) ** 2 + (atY - y[i]) ** 2;
            if (away >= least || !free(i, atX, atY, settled)) continue;
            [least, found] = [away, [atX, atY]];
          }
        if (found) [x[i], y[i]] = found;
      }
      settled.push(i);
    }
  }

  /** Pushes two bodies apart along the shorter way, half each. */
  function separate(i: number, j: number): boolean {
    const [a, b] = [bodies[i], bodies[j]];
    const overX = a.halfWidth + b.halfWidth - Math.abs(x[i] - x[j]);
    if (overX <= 0) return false;
    const lower = y[i] > y[j];
    const overY = lower ? b.below + a.above - (y[i] - y[j]) : a.below + b.above - (y[j] - y[i]);
    if (overY <= 0) return false;
    if (overX < overY) {
      const shift = (overX / 2 + 0.2) * (x[i] > x[j] || (x[i] === x[j] && i < j) ? 1 : -1);
      x[i] += shift;
      x[j] -= shift;
    } else {
      const shift = (overY / 2 + 0.2) * (lower ? 1 : -1);
      y[i] += shift;
      y[j] -= shift;
    }
    keepInside(i);
    keepInside(j);
    return true;
  }
}

/** Moves bodies towards even distances along one axis; their order stays. */
function evenOut(
  places: Float64Array,
  inside: readonly number[],
  start: number,
  room: number,
): void {
  const order = inside.toSorted((a, b) => places[a] - places[b] || a - b);
  order.forEach((i, k) => {
    const even = start + ((k + 0.5) / order.length) * room;
    places[i] += EVEN * (even - places[i]);
  });
}
