import type { Analysis } from '../analysis.ts';
import type { Limit } from './config.ts';
import { figureOf } from './figures.ts';

/** One budget of one data set, kept or broken. */
export interface BudgetResult {
  figure: string;
  limit: Limit;
  /** Null where the figure is not known or not defined; then the budget is broken. */
  value: number | null;
  passed: boolean;
  /** Why it is broken: null where it is kept. */
  why: {
    code: 'below' | 'above' | 'different' | 'undefined' | 'not-a-number' | 'unknown';
    /** Names that may have been meant. */
    near: string[];
  } | null;
}

/** Holds the figures of an analysis against their limits, in the order of the figures' names. */
export function budgetsOf(analysis: Analysis, budgets: Record<string, Limit>): BudgetResult[] {
  return Object.entries(budgets)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, limit]) => {
      const { value, code, near } = figureOf(analysis, name);
      const broken = value === null ? code : breach(value, limit);
      return {
        figure: name,
        limit,
        value,
        passed: broken === null,
        why: broken === null ? null : { code: broken, near },
      };
    });
}

function breach(
  value: number,
  { min, max, equals }: Limit,
): 'below' | 'above' | 'different' | null {
  if (equals !== undefined && value !== equals) return 'different';
  if (min !== undefined && value < min) return 'below';
  return max !== undefined && value > max ? 'above' : null;
}
