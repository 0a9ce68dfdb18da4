// Random networks of four kinds, the same ones every time: pairs of actor numbers as Int32Arrays.

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Collects distinct pairs until there are enough. */
function distinct(ties, propose, added = () => {}) {
  const seen = new Set();
  const source = new Int32Array(ties);
  const target = new Int32Array(ties);
  let size = 0;
  while (size < ties) {
    const [a, b] = propose(size, source, target);
    if (a === b) continue;
    const key = Math.min(a, b) * 4194304 + Math.max(a, b);
    if (seen.has(key)) continue;
    seen.add(key);
    source[size] = a;
    target[size++] = b;
    added(a, b);
  }
  return { source, target };
}

/** New actors choose partners by the number of ties they have: hubs. */
export function preferential(actors, ties, seed = 1) {
  const next = random(seed);
  const each = Math.round(ties / actors);
  return distinct(ties, (size, source, target) => {
    const a = Math.min(actors - 1, 2 * each + Math.floor(size / each));
    if (size < each || next() < 0.05) return [a, Math.floor(next() * a)];
    const pick = Math.floor(next() * size);
    const b = next() < 0.5 ? source[pick] : target[pick];
    return b < a ? [a, b] : [a, Math.floor(next() * a)];
  });
}

/** As `preferential`, but four in five ties close a triangle with the partner before (Holme and Kim): hubs and clusters. */
export function clustered(actors, ties, seed = 2) {
  const next = random(seed);
  const each = Math.round(ties / actors);
  const neighbours = Array.from({ length: actors }, () => []);
  let last = -1;
  let lastActor = -1;
  return distinct(
    ties,
    (size, source, target) => {
      const a = Math.min(actors - 1, 2 * each + Math.floor(size / each));
      if (size < each || next() < 0.02) return [a, Math.floor(next() * a)];
      if (a === lastActor && next() < 0.8) {
        const row = neighbours[last];
        return [a, row[Math.floor(next() * row.length)]];
      }
      const pick = Math.floor(next() * size);
      const b = next() < 0.5 ? source[pick] : target[pick];
      return b < a ? [a, b] : [a, Math.floor(next() * a)];
    },
    (a, b) => {
      neighbours[a].push(b);
      neighbours[b].push(a);
      lastActor = a;
      last = b;
    },
  );
}

/** Both ends drawn from a power law: few actors hold most ties. */
export function skewed(actors, ties, seed = 3) {
  const next = random(seed);
  const draw = () => Math.floor(actors * next() ** 3);
  return distinct(ties, () => [draw(), draw()]);
}

/** Four sectors, four in five ties inside one: a region without hubs. */
export function blocks(actors, ties, seed = 4) {
  const next = random(seed);
  const size = actors / 4;
  return distinct(ties, () => {
    const a = Math.floor(next() * actors);
    if (next() < 0.2) return [a, Math.floor(next() * actors)];
    return [a, Math.floor(Math.floor(a / size) * size + next() * size)];
  });
}

/** A ring of neighbours with one in ten ties rewired: nothing but triangles and no hub, where a plain double loop does best. */
export function ring(actors, ties, seed = 5) {
  const next = random(seed);
  const reach = Math.ceil(ties / actors);
  let k = 0;
  return distinct(ties, () => {
    const a = Math.floor(k / reach) % actors;
    const step = 1 + (k++ % reach);
    return next() < 0.1 ? [a, Math.floor(next() * actors)] : [a, (a + step) % actors];
  });
}
