import type { Analysis } from '../../analysis.ts';
import { measureText } from '../../document/measure-text.ts';
import type { Block, Cell } from '../../document/views/block.ts';
import * as measures from '../../measures/index.ts';
import type { Book } from '../../words/book.ts';
import { blockLines } from './blocks.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph } from './line.ts';

type Brokerage = Record<string, { count: number; expected: number | null; z: number | null }>;
type KeyPlayers = Record<string, { actors: string[]; value: number; before?: number } | null>;

/** The figures of the whole network that are defined: segregation and centralisation, brokerage, groups, core, key players, and what was only estimated. */
export function networkFigures({ analysis, language, words: common, say, width }: Context): Line[] {
  const { network, settings } = analysis;
  const words = language.report.figures;
  const name = (id: 'eiIndex' | 'centralization' | 'fragmentation') =>
    measureText(id, language).name;
  const figure = (value: unknown) => (typeof value === 'number' ? say.number(value) : '');
  const row = (label: string, value: unknown): Cell[][] =>
    typeof value === 'number' ? [[{ text: label }, { number: value }]] : [];
  const { eiIndex, centralization, fragmentation } = network;
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: '',
      columns: words.figures,
      rows: [
        ...row(name('eiIndex'), eiIndex.value),
        ...(['yuleQ', 'oddsRatio', 'freemanSegregation', 'sectorModularity'] as const).flatMap(
          (id) => row(measureText(id, language).name, network[id]),
        ),
        ...row(words.byDegree(name('centralization')), part(centralization, 'degree')),
        ...row(words.byBetweenness(name('centralization')), part(centralization, 'betweenness')),
        ...row(name('fragmentation'), part(fragmentation, 'value')),
        ...row(words.byDistance(name('fragmentation')), part(fragmentation, 'distanceWeighted')),
        ...(network.directed
          ? row(measureText('strongComponents', language).name, network['strongComponents'])
          : []),
      ],
    },
    ...brokerage(network['graphBrokerage'] as Brokerage | null | undefined, words),
    ...sentences(analysis, { words, say, figure }).map(
      (text): Block => ({ kind: 'sentence', text }),
    ),
  ];
  const shown = blocks.filter((block) => block.kind === 'sentence' || block.rows.length > 0);
  if (shown.length === 0) return [];
  return [
    ...shown.flatMap((block, i) => [
      ...(i > 0 && (block.kind === 'table' || shown[i - 1].kind === 'table') ? [[] as Line] : []),
      ...blockLines(block, say, width, common.undefinedValue),
    ]),
    ...estimates(settings, language, say).flatMap((text) => paragraph(text, { width, indent: 1 })),
    ...paragraph(words.note, { width, indent: 1, tone: 'faint' }),
  ];
}

function brokerage(roles: Brokerage | null | undefined, words: Book['report']['figures']): Block[] {
  if (!roles) return [];
  return [
    {
      kind: 'table',
      caption: words.brokerage,
      columns: words.brokerageColumns,
      rows: Object.entries(roles).map(([role, { count, expected, z }]): Cell[] => [
        { text: words.roles[role] ?? role },
        { number: count },
        { number: expected, digits: 1 },
        { number: z },
      ]),
    },
  ];
}

function sentences(
  { network }: Analysis,
  {
    words,
    say,
    figure,
  }: {
    words: Book['report']['figures'];
    say: Context['say'];
    figure: (value: unknown) => string;
  },
): string[] {
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
    found.push(words.core(say.actors(core.core), figure(core.fit)));
  const { fragmentation, reach } = players;
  if (fragmentation && fragmentation.value > (fragmentation.before ?? 0))
    found.push(
      words.loss(
        say.actors(fragmentation.actors),
        figure(fragmentation.before),
        figure(fragmentation.value),
      ),
    );
  if (reach) found.push(words.reach(say.actors(reach.actors), figure(reach.value)));
  return found;
}

/** What stands in the settings of how a large network was measured. */
function estimates(settings: Analysis['settings'], language: Book, say: Context['say']): string[] {
  const words = language.report.figures;
  const sources = part(settings['betweenness'], 'sources');
  const leftOut = Object.keys((settings['leftOut'] ?? {}) as object).map((key) => {
    const measure = Object.values(measures).find(({ id, key: own }) => (own ?? id) === key);
    return measure ? measureText(measure.id, language).name : key;
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
