import { assertResult, reportOptions } from '../arguments.ts';
import { planSections } from '../document/plan/sections.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { Book } from '../words/book.ts';
import { formatter } from '../words/formatter.ts';
import { paragraph, print, type Style } from './text/line.ts';
import { sectionLines } from './text/sections.ts';

export interface PlanTextOptions {
  language: Book;
  width?: number;
  style?: Style;
}

/** A plan, for a terminal. */
export function planText(plan: Plan, options: PlanTextOptions): string {
  assertResult('planText', plan, 'plan');
  const { language, width = 80, style = {} } = reportOptions('planText', options);
  const say = formatter({ actors: [], sectors: [] }, language);
  return print(
    [
      ...paragraph(language.plan.title(plan.labels.name), { width, tone: 'heading' }),
      ...planSections(plan, language).flatMap((section) =>
        sectionLines(section, { language, width, say }),
      ),
    ],
    style,
  );
}
