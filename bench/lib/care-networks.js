// Complete care networks: those that ship, and made ones, the same every time.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chains, dataset, readDataset } from '../../dist/index.js';
import { random } from './graphs.js';

const fixtures = new URL('../../fixtures/', import.meta.url);

const shipped = [
  ['discharge', ['stakeholders.csv'], 'entlassmanagement'],
  ['demenz', ['stakeholders.csv'], 'demenz'],
  ['fruehe-hilfen', ['stakeholders.csv'], 'fruehe-hilfen'],
  ['palliativversorgung', ['stakeholders.csv'], 'palliativversorgung'],
  ['schlaganfall', ['stakeholders.csv'], 'schlaganfall'],
  ['wohnungsnotfall', ['stakeholders.csv'], 'wohnungsnotfall'],
  ['district', ['akteure.csv', 'beziehungen.csv'], 'entlassmanagement'],
  ['cases/florentine', ['actors.csv', 'ties.csv'], 'none'],
  ['cases/karate', ['actors.csv', 'ties.csv'], 'none'],
  ['cases/davis', ['actors.csv', 'ties.csv'], 'none'],
];

/** Thirty networks: ten that ship, as if everybody had answered, and twenty made after the roles of the discharge chain. */
export function completeNetworks() {
  return [
    ...shipped.map(([name, files, chain]) => ({
      name,
      chain,
      data: answered(
        readDataset(
          files.map((file) => ({
            name: file,
            bytes: new Uint8Array(
              readFileSync(fileURLToPath(new URL(`${name}/${file}`, fixtures))),
            ),
          })),
        ),
      ),
    })),
    ...Array.from({ length: 20 }, (_, k) => made(k + 1)),
  ];
}

const answered = (data) => ({
  ...data,
  actors: data.actors.map((actor) => ({ ...actor, answered: true })),
});

/** 20 to 45 actors with roles of the chain; who hands over more has more ties, roles with an expected handover meet more often. */
function made(seed) {
  const next = random(seed);
  const chain = chains.entlassmanagement;
  const directed = seed % 2 === 0;
  const n = 20 + Math.floor(next() * 26);
  const density = 0.06 + 0.12 * next();
  const actors = Array.from({ length: n }, (_, i) => {
    const role = chain.roles[Math.floor(next() * chain.roles.length)];
    return {
      id: `actor ${String(i).padStart(2, '0')}`,
      sector: role.sector,
      roles: [role.id],
      answered: true,
    };
  });
  const pull = actors.map(() => Math.exp(1.2 * (next() - 0.5)));
  const expected = new Set(chain.handovers.map(({ from, to }) => `${from} ${to}`));
  const ties = [];
  for (let i = 0; i < n; i++)
    for (let j = directed ? 0 : i + 1; j < n; j++) {
      if (i === j) continue;
      const [a, b] = [actors[i], actors[j]];
      const meets =
        expected.has(`${a.roles[0]} ${b.roles[0]}`) ||
        (!directed && expected.has(`${b.roles[0]} ${a.roles[0]}`));
      const chance =
        density * pull[i] * pull[j] * (meets ? 4 : 1) * (a.sector === b.sector ? 2 : 0.7);
      if (next() >= chance) continue;
      // Undirected: nine in ten ties are named by both sides.
      const one = next();
      const by =
        one < 0.9 ? { confirmed: true } : { confirmed: false, reporter: (one < 0.95 ? a : b).id };
      ties.push({ source: a.id, target: b.id, ...(directed ? {} : by) });
    }
  return {
    name: `made ${seed}`,
    chain: 'entlassmanagement',
    data: dataset({ name: `made ${seed}`, directed, actors, ties }),
  };
}

/** The same network as the survey would show it, had a fifth of the actors not answered: they are marked so, and what only they reported is gone. */
export function silenced({ actors, ties, ...rest }, seed) {
  const next = random(seed);
  const order = actors.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const silent = new Set(order.slice(0, Math.round(0.2 * order.length)).map((i) => actors[i].id));
  return {
    ...rest,
    actors: actors.map((actor) => ({ ...actor, answered: !silent.has(actor.id) })),
    ties: ties.flatMap((tie) => {
      if (rest.directed) return silent.has(tie.source) ? [] : [tie];
      const reporters =
        tie.confirmed !== true && tie.reporter ? [tie.reporter] : [tie.source, tie.target];
      const left = reporters.filter((id) => !silent.has(id));
      if (left.length === 0) return [];
      if (![tie.source, tie.target].some((id) => silent.has(id))) return [tie];
      return [{ ...tie, confirmed: null, reporter: left[0] }];
    }),
  };
}
