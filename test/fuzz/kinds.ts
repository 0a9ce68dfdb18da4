import type { InputFile } from '../../src/input/dataset.ts';
import { entlassmanagement } from '../../src/words/chains.ts';
import { ods, xlsx, xmlWorkbook } from './books.ts';
import { disturb } from './disturb.ts';
import { MARKER, type Model, modelOf, ODD } from './model.ts';
import { dl, gexf, gml, graphml, json, pajek, vna } from './networks.ts';
import type { Random } from './random.ts';
import { type Rows, rowsOf } from './tables.ts';
import { delimited, encoded, html, markdown } from './text-files.ts';

/** What is given to the reader: files, a config, or a chain. */
export type Input = { files: InputFile[] } | { config: string } | { chain: string };

const file = (bytes: Uint8Array): Input => ({
  files: [{ name: `${MARKER}.x`, bytes: new Uint8Array(bytes) }],
});
const text = (write: (model: Model, random: Random) => string) => (random: Random) =>
  file(encoded(disturb(write(modelOf(random), random), random), random));
const sheets = (random: Random): Rows[] => {
  const model = modelOf(random);
  return random.list(1, random.chance(0.2) ? 3 : 1, () => rowsOf(model, random));
};

/** Makers of inputs; each by its kind of file. */
export const kinds: Record<string, (random: Random) => Input> = {
  csv: (random) =>
    file(
      random.chance(0.5)
        ? delimited(rowsOf(modelOf(random), random), random)
        : encoded(
            disturb(
              Buffer.from(delimited(rowsOf(modelOf(random), random), random)).toString('utf8'),
              random,
            ),
            random,
          ),
    ),
  markdown: text((model, random) => markdown(rowsOf(model, random))),
  html: text((model, random) => html(rowsOf(model, random), random)),
  xlsx: (random) => file(xlsx(sheets(random), random, (xml) => disturb(xml, random))),
  ods: (random) => file(ods(sheets(random), random, (xml) => disturb(xml, random))),
  'xml-workbook': (random) =>
    file(encoded(disturb(xmlWorkbook(sheets(random), random), random), random)),
  graphml: text(graphml),
  gexf: text(gexf),
  gml: text(gml),
  json: text(json),
  vna: text(vna),
  pajek: text(pajek),
  dl: text(dl),
  neo4j: (random) => {
    const { actors, ties } = modelOf(random);
    const table = (rows: Rows, name: string): InputFile => ({
      name,
      bytes: new Uint8Array(
        encoded(
          disturb(
            rows
              .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
              .join('\n'),
            random,
          ),
          random,
        ),
      ),
    });
    const nodes = [
      ['orgId:ID', 'name', 'sector', ':LABEL'],
      ...actors.map(({ id, name, sector }) => [id, name, sector, 'O']),
    ];
    const edges = [
      [':START_ID', ':END_ID', ':TYPE', 'weight:int'],
      ...ties.map(({ from, to, weight, kind }) => [actors[from].id, actors[to].id, kind, weight]),
    ];
    return { files: [table(nodes, 'n.csv'), table(edges, 'r.csv')] };
  },
  config: (random) => ({ config: disturb(JSON.stringify(configOf(random)), random) }),
  chain: (random) => ({ chain: disturb(JSON.stringify(chainOf(random)), random) }),
};

function configOf(random: Random): unknown {
  const entry = <T>(share: number, key: string, value: T) =>
    random.chance(share) ? { [key]: value } : {};
  return {
    ...entry(0.3, 'chain', random.pick(['none', 'entlassmanagement', 'x'])),
    ...entry(0.3, 'failOn', random.pick(['gap', 'look', 'error', 'warning', 'info'])),
    ...entry(0.3, 'rules', {
      [random.pick(['empty-corner', 'isolated-actor', '__proto__'])]: random.pick([
        'off',
        'gap',
        'error',
      ]),
    }),
    ...entry(0.5, 'budgets', {
      [random.pick(['network.density', 'constraint.median', 'x'])]: { min: random.int(3) },
    }),
    ...entry(0.3, 'overrides', {
      [random.pick(['*', '*a*a*b', 'x?', random.pick(ODD)])]: { failOn: 'warning' },
    }),
    ...entry(0.05, random.pick(ODD), 1),
  };
}

function chainOf(random: Random): unknown {
  const chain = structuredClone(entlassmanagement) as unknown as Record<string, unknown> & {
    roles: Record<string, unknown>[];
    handovers: Record<string, unknown>[];
  };
  chain.roles.length = 3 + random.int(chain.roles.length - 2);
  const ids = new Set(chain.roles.map(({ id }) => id));
  // Now and then a handover names a role that is no longer there.
  if (random.chance(0.9)) {
    chain.handovers = chain.handovers.filter(({ from, to }) => ids.has(from) && ids.has(to));
    if (!ids.has(chain['caseManagerRole'])) chain['caseManagerRole'] = null;
  }
  if (random.chance(0.3))
    random.pick(chain.roles)[random.pick(['id', 'sector', 'label', 'anyOf'])] = random.pick(ODD);
  return chain;
}
