import type { Problem, ProblemSeverity } from '../../analysis.ts';

export type ProblemLanguage = 'en' | 'de';

export interface Wording {
  sentence: string;
  hint: string;
}

/** A kind of problem: how bad it is, and what it says in both languages. */
export interface Entry {
  severity: ProblemSeverity;
  text: Record<ProblemLanguage, (problem: Pick<Problem, 'column' | 'value'>) => Wording>;
}

export const say = (sentence: string, hint: string): Wording => ({ sentence, hint });
