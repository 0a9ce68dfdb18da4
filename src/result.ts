import type * as plain from './analysis.ts';
import type { Evidences, RuleId } from './findings/evidence.ts';
import type { Rule } from './findings/rule.ts';
import type * as registry from './measures/index.ts';
import type { NetworkMeasure, OwnMeasure } from './measures/measure.ts';
import type { Json } from './network/json.ts';
import type { ViewValues } from './views/list.ts';
import type { View } from './views/view.ts';

type Each = (typeof registry)[keyof typeof registry];
type Of<Kind extends string> = Extract<Each, { kind: Kind }>;

/** Measures that an analysis calls otherwise than their function, which needs a name of its own. */
interface Keys {
  actorEiIndex: 'eiIndex';
  sectorEiIndex: 'eiIndex';
  sectorEiIndexEdges: 'eiIndexEdges';
}
type KeyOf<Id extends string> = Id extends keyof Keys ? Keys[Id] : Id;

type NodeValues = { [M in Of<'node'> as KeyOf<M['id']>]: number | null };
type TableValues = {
  [M in Of<'node-table'> as KeyOf<M['id']>]: ReturnType<M['kernel']>[number];
};
type SeatValues = {
  [M in Extract<Of<'two-mode'>, { gives: 'nodes' }> as KeyOf<M['id']>]?: number | null;
};
type TieValues = { [M in Of<'tie'> as KeyOf<M['id']>]: number | null };
type SectorValues = { [M in Of<'sector'> as KeyOf<M['id']>]: ReturnType<M['kernel']>[number] };
type NetworkValues = {
  [M in Of<'network'> as Exclude<KeyOf<M['id']>, 'sectorMatrix'>]: ReturnType<M['kernel']>;
};

/** The figures of an actor by measure; one that `settings.leftOut` names is absent. */
export interface ActorMeasures extends NodeValues, TableValues, SeatValues {}
/** The figures of a tied pair by measure. */
export interface TieMeasures extends TieValues {}
/** The figures of a sector by measure. */
export interface SectorMeasures extends SectorValues {}
/** The figures of the network by measure. */
export interface NetworkMeasures extends NetworkValues {}

/** The figures of measures of one's own, of one kind. */
type OwnFigures<Measures extends readonly OwnMeasure[], Kind extends OwnMeasure['kind']> = {
  [One in Extract<Measures[number], { kind: Kind }> as One['id']]: One extends NetworkMeasure<
    string,
    any,
    infer Value
  >
    ? Value
    : number | null;
};

export interface AnalyzedActor<Measures extends readonly OwnMeasure[] = []>
  extends Omit<plain.AnalyzedActor, 'measures'> {
  measures: ActorMeasures & OwnFigures<Measures, 'node'> & plain.AnalyzedActor['measures'];
}
export interface AnalyzedTie<Measures extends readonly OwnMeasure[] = []>
  extends Omit<plain.AnalyzedTie, 'measures'> {
  measures: TieMeasures & OwnFigures<Measures, 'tie'> & plain.AnalyzedTie['measures'];
}
export type AnalyzedSector = plain.AnalyzedSector & SectorMeasures;
export type AnalyzedNetwork = plain.Analysis['network'] & NetworkMeasures;
/** What the planners' views computed, by id; a view whose columns the table lacks is absent. */
export type Views = { [Id in keyof ViewValues]?: ViewValues[Id] } & { [id: string]: Json };

/** A finding of one rule, with the evidence that this rule gives. */
export interface FindingOf<Id extends RuleId> extends Omit<plain.Finding, 'rule' | 'evidence'> {
  rule: Id;
  evidence: Evidences[Id];
}
/** A finding of a rule of one's own. */
export interface OwnFinding<Id extends string, Evidence>
  extends Omit<plain.Finding, 'rule' | 'evidence'> {
  rule: Id;
  evidence: Evidence;
}
type FindingBy<One> = One extends Rule<infer Id, infer Evidence> ? OwnFinding<Id, Evidence> : never;

/** A finding; its `rule` says what stands in its evidence. */
export type Finding<Rules extends readonly Rule[] = []> =
  | { [Id in RuleId]: FindingOf<Id> }[RuleId]
  | FindingBy<Rules[number]>;

type OwnViews<Own extends readonly View[]> = {
  [One in Own[number] as One['id']]?: One extends View<string, infer Value> ? Value : never;
};

/**
 * The whole result of one analysis, its parts typed by the registries of measures, views and rules, and by those of one's own; plain
 * JSON.
 */
export interface Analysis<
  Measures extends readonly OwnMeasure[] = [],
  Rules extends readonly Rule[] = [],
  Own extends readonly View[] = [],
> extends Omit<plain.Analysis, 'network' | 'actors' | 'ties' | 'sectors' | 'views' | 'findings'> {
  network: AnalyzedNetwork & OwnFigures<Measures, 'network'>;
  actors: AnalyzedActor<Measures>[];
  ties: AnalyzedTie<Measures>[];
  sectors: AnalyzedSector[];
  views: Views & OwnViews<Own>;
  findings: Finding<Rules>[];
}
