import type { AnalyzedActor, Json } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import type { Stands } from './drawn.ts';
import type { Severity } from './severity.ts';

/** One thing that a rule found: who is concerned, and the ids and numbers that prove it. */
export interface Found<E> {
  actors?: AnalyzedActor['id'][];
  sectors?: string[];
  severity?: Severity;
  evidence: E;
}

/** The question of a planner that a finding answers; reports group by it. */
export type Question = 'there' | 'meet' | 'hold' | 'thread' | 'seats';

export type Rule<Id extends string = string, E = any> = {
  id: Id;
  severity: Severity;
  question: Question;
  /** Where the rule comes from. */
  reference: string;
  /** The planners' system that it reads, where it needs one; the column that brings the system brings the rule. */
  view?: string;
  /** Whether it rests on ties that are there or on ties that are not; without it, ties decide nothing, or more than ties do. */
  basedOn?: 'presence' | 'absence';
  check: (context: Context) => Found<E>[];
} & Doubts<E>;

/** How a finding is doubted. */
export interface Doubts<E> {
  /** The silent actors each of whom could refute the finding by an answer; nobody where it is not given. */
  refutableBy?: (found: Found<E>, context: Context) => string[];
  /** Whether the rule finds the same in another network of the same actors; where it is not given, ties do not decide. */
  stands?: (found: Found<E>, context: Context) => Stands;
}

/** Defines a rule: what the measured network means. `check` returns evidence, ids and numbers; the book of words turns it into sentences. */
export function rule<const Id extends string, E extends { [key: string]: Json }>(
  definition: Omit<Rule<Id, E>, 'check' | keyof Doubts<E>>,
  check: (context: Context) => Found<E>[],
  doubts: Doubts<E> = {},
): Rule<Id, E> {
  return { ...definition, check, ...doubts };
}
