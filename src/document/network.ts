import * as measures from '../measures/index.ts';
import { viewList } from '../views/list.ts';
import type { Context } from './context.ts';
import type { Block, Cell, Section } from './document.ts';
import { measureText } from './measure-text.ts';
import { holesMessage, networkMessage } from './messages.ts';
import { ownRows } from './own/figures.ts';

type Brokerage = Record<string, { count: number; expected: number | null; z: number | null }>;
type KeyPlayers = Record<string, { actors: string[]; value: number; before?: number } | null>;

/** The network as a picture to be explored. */
export function networkSection(context: Context): Section {
  return {
    id: 'network',
    level: 'report',
    title: networkMessage(context),
    subtitle: context.language.report.html.sections.network,
    blocks: [{ kind: 'control', control: 'network' }],
  };
}

/** Who joins separate circles. */
export function circlesSection(context: Context): Section {
  const { charts, report } = context.language;
  return {
    id: 'circles',
    level: 'report',
    title: holesMessage(context),
    subtitle: charts.circles,
    lead: report.html.lead.circles,
    blocks: [{ kind: 'picture', picture: 'circles', medium: 'drawn' }],
  };
}

/** The figures of the whole network that are defined: segregation and centralisation, brokerage, groups, core, key players, and what was only estimated. */
export function figuresSection(context: Context): Section | null {
  const { analysis, language } = context;
  const words = language.report.figures;
  const blocks: Block[] = [
    ...table('', words.figures, figureRows(context)),
    ...table(words.brokerage, words.brokerageColumns, brokerageRows(context)),
    ...sentences(context).map((text): Block => ({ kind: 'sentence', text })),
    ...estimates(context).map((text): Block => ({ kind: 'sentence', text })),
  ];
  if (blocks.length === 0 || analysis.network.actors === 0) return null;
  return {
    id: 'figures',
    level: 'annex',
    title: words.heading,
    blocks: [...blocks, { kind: 'sentence', text: words.note, tone: 'note' }],
  };
}

function table(caption: string, columns: string[], rows: Cell[][]): Block[] {
  if (rows.length === 0) return [];
  const titles = columns.map((title, k) => ({ title, numeric: k > 0 }));
  return [{ kind: 'table', caption, columns: titles, rows }];
}

function figureRows(context: Context): Cell[][] {
  const {
    analysis: { network },
    language,
    say,
  } = context;
  const words = language.report.figures;
  const name = (id: string) => measureText(id, language).name;
  const row = (label: string, value: unknown): Cell[][] =>
    typeof value === 'number' ? [[{ text: label }, { text: say.number(value) }]] : [];
  const { eiIndex, centralization, fragmentation } = network;
  return [
    ...row(name('eiIndex'), eiIndex.value),
    ...(['yuleQ', 'oddsRatio', 'freemanSegregation', 'sectorModularity'] as const).flatMap((id) =>
      row(name(id), network[id]),
    ),
    ...row(words.byDegree(name('centralization')), part(centralization, 'degree')),
    ...row(words.byBetweenness(name('centralization')), part(centralization, 'betweenness')),
    ...row(name('fragmentation'), part(fragmentation, 'value')),
    ...row(words.byDistance(name('fragmentation')), part(fragmentation, 'distanceWeighted')),
    ...(network.directed ? row(name('strongComponents'), network['strongComponents']) : []),
    ...ownRows(context).map(([label, text]): Cell[] => [{ text: label }, { text }]),
  ];
}

function brokerageRows({ analysis, language, say }: Context): Cell[][] {
  const { common, figures } = language.report;
  const roles = (analysis.network['graphBrokerage'] ?? {}) as Brokerage;
  const figure = (value: number | null, digits?: number): Cell => ({
    text: value === null ? common.undefinedValue : say.number(value, digits),
  });
  return Object.entries(roles).map(([role, { count, expected }]) => [
    { text: figures.roles[role] ?? role },
    figure(count),
    figure(expected, 1),
  ]);
}

function sentences({ analysis: { network }, language, say }: Context): string[] {
  const words = language.report.figures;
  const figure = (value: unknown) => (typeof value === 'number' ? say.number(value) : '');
  const core = network['corePeriphery'] as { fit: number | null; core: string[] } | null;
  const players = (network['keyPlayers'] ?? {}) as KeyPlayers;
  const found: string[] = [];
  const [expected, p] = ['expected', 'p'].map((key) => part(network.eiIndex, key));
  if (expected !== null)
    found.push(words.chance(figure(expected), p === null ? '' : say.number(p, 4)));
  const groups = (key: string) => part(network['communities'], key);
  const [count, modularity, ari, nmi] = ['count', 'modularity', 'ari', 'nmi'].map(groups);
  if (count !== null && modularity !== null)
    found.push(words.communities(count, figure(modularity), say));
  if (ari !== null && nmi !== null) found.push(words.agreement(figure(ari), figure(nmi)));
  if (core && core.fit !== null && core.core.length > 0)
    found.push(words.core(say.allNamed(core.core), figure(core.fit)));
  const { fragmentation, reach } = players;
  if (fragmentation && fragmentation.value > (fragmentation.before ?? 0))
    found.push(
      words.loss(
        say.allNamed(fragmentation.actors),
        figure(fragmentation.before),
        figure(fragmentation.value),
      ),
    );
  if (reach) found.push(words.reach(say.allNamed(reach.actors, 6, 'dative'), figure(reach.value)));
  return found;
}

/** What stands in the settings of how a large network was measured. */
function estimates({ analysis: { settings }, language, say }: Context): string[] {
  const words = language.report.figures;
  const sources = part(settings['betweenness'], 'sources');
  const leftOut = Object.keys((settings['leftOut'] ?? {}) as object).map((key) => {
    const measure = Object.values(measures).find(({ id, key: own }) => (own ?? id) === key);
    if (measure) return measureText(measure.id, language).name;
    const view = viewList.find(({ id }) => id === key);
    return view ? language.views[view.id].title : key;
  });
  return [
    ...(sources === null ? [] : [words.sampled(sources, say)]),
    ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut.join(', '))]),
  ];
}

/** A number inside a value, or null where there is none. */
function part(value: unknown, key: string): number | null {
  const inner = (value as Record<string, unknown> | null | undefined)?.[key];
  return typeof inner === 'number' ? inner : null;
}
