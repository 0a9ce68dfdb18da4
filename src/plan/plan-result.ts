import type { Analysis, ChainResult, HandoverResult } from '../analysis.ts';
import type { Absence } from './absence.ts';
import type { EgoPlan } from './ego.ts';

/** A handover as its two roles. */
export type HandoverPair = [from: string, to: string];

/** A tie that could be made, with what it would change; gains are before minus after, so more is better. */
export interface Proposal {
  /** In directed networks the tie runs from source to target; else the ends stand in the order of their ids. */
  source: string;
  target: string;
  /** Missing or indirect handovers that it would make direct. */
  closes: HandoverPair[];
  /** Direct handovers that it would carry past the one actor or tie they hang on. */
  secondWay: HandoverPair[];
  /** The two sectors that it would be the first tie between. */
  emptySide: [string, string] | null;
  /** The two sectors whose one carrier it would avoid. */
  relievesSide: [string, string] | null;
  cutpoints: number;
  bridges: number;
  /** D_F before minus after; `null` in networks too large for all distances. */
  cohesion: number | null;
  reach: number;
  lossMeanF: number | null;
  /** `null` where it was not computed; `settings.losses` says for which ties it was. */
  lossMeanDF: number | null;
  lossWorstDF: number | null;
  /** Those who know both and could introduce them. */
  common: string[];
  /** How many contacts source and target have today. */
  degrees: [number, number];
  /** Ends that did not answer: they may have the tie already. */
  silent: string[];
  /** Legally limited, so never to be proposed; such ties stand in the whole ranking only. */
  onlyLimited: boolean;
}

/** The figures of a network that a plan wants to better. */
export interface PlanFigures {
  distanceWeightedFragmentation: number | null;
  fragmentation: number | null;
  cutpoints: number;
  bridges: number;
  lossMeanF: number | null;
  lossMeanDF: number | null;
  lossWorstDF: number | null;
  missing: [from: string, to: string, status: HandoverResult['status']][];
  /** Handovers that hang on one actor or one tie. */
  hanging: HandoverPair[];
  emptySides: [string, string][];
}

/** What the steps of a plan do together. */
export interface PlanTotals {
  closes: number;
  secondWay: number;
  emptySides: number;
  relievedSides: number;
  cohesion: number | null;
  /** What is open after all steps, handovers that hang on the one tie that closes them too. */
  open: { missing: HandoverPair[]; hanging: HandoverPair[]; emptySides: [string, string][] };
}

/** The names by which a report tells of a plan. */
export interface PlanLabels {
  name: string;
  actors: {
    id: string;
    label: string;
    /** Of a person: what reports say in its place. */
    kind?: string | null;
    roles?: string[];
    sector?: string | null;
  }[];
  /** A label where the id does not say it. */
  sectors: Pick<Analysis['sectors'][number], 'id' | 'label'>[];
  /** `null` without a chain. */
  chain: {
    id: string;
    roles: Pick<ChainResult['roles'][number], 'id' | 'label' | 'actors'>[];
    handovers: Pick<HandoverResult, 'from' | 'to' | 'why' | 'source' | 'limited' | 'limit'>[];
  } | null;
}

export interface Plan {
  settings: {
    chain: string;
    directed: boolean;
    steps: number;
    /** `every set` of ties was tried, or they were added one by one and swapped. */
    search: 'every set' | 'greedy with swaps';
    /** Among how many ties the plan was looked for. */
    among: number;
    pairs: 'all' | 'near';
    /** How many pairs were looked at, and how many of them were ranked by cohesion. */
    considered: number;
    ranked: number;
    /** How many of the pairs looked at are legally limited, so never proposed. */
    limited: number;
    /** The whole ranking, in the order of gains and ids, or proposals, in which of equal ones the smaller load comes first. */
    order: 'ranking' | 'proposals';
    cohesion: 'exact' | 'too many actors';
    /** For which ties the loss of single actors was computed by distance. */
    losses: 'all' | 'listed' | 'too much work';
    exclude: string[];
    oneEach: boolean;
    /** Whose absence was asked for; `null` where all are told without whom something breaks. */
    without: string[] | null;
  };
  before: PlanFigures;
  /** False where no tie does anything for a handover or a side and the best gain of cohesion is below 0.005. */
  standsOut: boolean;
  proposals: Proposal[];
  /** The best ties together, each with what it adds to those before it. */
  steps: Proposal[];
  totals: PlanTotals;
  without: Absence[];
  /** What a new contact would do for one actor, where one was named. */
  ego?: EgoPlan;
  labels: PlanLabels;
}
