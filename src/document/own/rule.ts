import { assertOptions } from '../../error.ts';
import { rule as bare, type Found, type Grounds, type Rule } from '../../findings/rule.ts';
import type { Context } from '../../network/context.ts';
import type { Json } from '../../network/json.ts';
import type { Formatter } from '../../words/formatter.ts';

/** What a rule of one's own says in one language. */
export interface OwnRuleText<Evidence> {
  /** A heading of a few words. */
  title: string;
  /** The finding as a sentence with names and numbers. */
  finding: (evidence: Evidence, say: Formatter) => string;
  /** What a planner can do next. */
  next: (evidence: Evidence, say: Formatter) => string;
  /** How the rule decides, and what the finding does not say. */
  reading: string;
  /** The finding and what to do for page one, where the sentences above are long. */
  headline?: (evidence: Evidence, say: Formatter) => string;
  advice?: (evidence: Evidence, say: Formatter) => string;
}

/** A rule with its words by the code of the language. */
export type OwnRule<Id extends string = string, Evidence = any> = Rule<Id, Evidence> & {
  words?: { readonly [Code in 'de' | 'en']?: OwnRuleText<Evidence> };
};

/**
 * Defines a rule of one's own: `check` looks at the measured network and gives what it found, ids and numbers as evidence; the words turn
 * that into sentences. `analyze` takes it as one of its `rules`, and reports that shall speak of it as one of their `extensions`.
 *
 * @example
 * const hub = rule(
 *   { id: 'hub', severity: 'look', question: 'hold', reference: 'our guideline' },
 *   ({ analysis }) =>
 *     analysis.actors
 *       .filter(({ measures }) => Number(measures.degree) > 9)
 *       .map(({ id, measures }) => ({ actors: [id], evidence: { actor: id, contacts: Number(measures.degree) } })),
 *   {
 *     words: {
 *       en: {
 *         title: 'Hub',
 *         finding: ({ actor, contacts }, say) => `${say.actor(actor)} has ${say.number(contacts)} contacts.`,
 *         next: () => 'Ask whether that is too much.',
 *         reading: 'More than nine contacts.',
 *       },
 *     },
 *   },
 * );
 */
export function rule<const Id extends string, Evidence extends { [key: string]: Json }>(
  definition: Omit<Rule<Id, Evidence>, 'check' | keyof Grounds<Evidence>>,
  check: (context: Context) => Found<Evidence>[],
  more: Grounds<Evidence> & Pick<OwnRule<Id, Evidence>, 'words'> = {},
): OwnRule<Id, Evidence> {
  assertOptions('rule', more);
  const { words, ...grounds } = more;
  return { ...bare(definition, check, grounds), ...(words ? { words } : {}) };
}
