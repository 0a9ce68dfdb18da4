import type { ProblemSeverity, Severity } from '../analysis.ts';
import type { Alarm } from './document.ts';

/** The sign of a finding or of a note on the data, which needs no colour, and how loud it is. */
export const signs: Record<Severity | ProblemSeverity, { mark: string; tone: Alarm }> = {
  gap: { mark: '✕', tone: 'error' },
  look: { mark: '▲', tone: 'warning' },
  question: { mark: '?', tone: 'question' },
  note: { mark: '○', tone: 'info' },
  error: { mark: '✕', tone: 'error' },
  warning: { mark: '▲', tone: 'warning' },
  info: { mark: '○', tone: 'info' },
};
