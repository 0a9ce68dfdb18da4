import type { AnalyzedActor, Json } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import type { Stands } from './drawn.ts';
import type { Lack } from './group.ts';
import type { Pair } from './rests-on.ts';
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
  /** Where a rule of one's own comes from; those of the registry say it apart. */
  reference?: string;
  /** The planners' system that it reads, where it needs one; the column that brings the system brings the rule. */
  view?: string;
  /** Whether it rests on ties that are there or on ties that are not; without it, ties decide nothing, or more than ties do. */
  basedOn?: 'presence' | 'absence';
  check: (context: Context) => Found<E>[];
} & Grounds<E>;

/** What a finding rests on, and how it is doubted. */
export interface Grounds<E> {
  /** The ties that it rests on: findings that rest on the same ones are one fact. */
  restsOn?: (found: Found<E>, context: Context) => Pair[];
  /** The actors between whom it misses ties. */
  lacks?: (found: Found<E>, context: Context) => Lack;
  /** The silent actors each of whom could refute the finding by an answer; nobody where it is not given. */
  refutableBy?: (found: Found<E>, context: Context) => readonly string[];
  /** Whether the rule finds the same in another network of the same actors; where it is not given, ties do not decide. */
  stands?: (found: Found<E>, context: Context) => Stands;
}

/** Defines a rule: what the measured network means. `check` returns evidence, ids and numbers; the book of words turns it into sentences. */
export function rule<const Id extends string, E extends { [key: string]: Json }>(
  definition: Omit<Rule<Id, E>, 'check' | keyof Grounds<E>>,
  check: (context: Context) => Found<E>[],
  grounds: Grounds<E> = {},
): Rule<Id, E> {
  return { ...definition, check, ...grounds };
}
