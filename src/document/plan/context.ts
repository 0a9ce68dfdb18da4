import type { Plan } from '../../plan/plan-result.ts';
import type { WholeBook } from '../../words/book.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';

/** What every section on a plan needs. */
export interface Context {
  plan: Plan;
  words: WholeBook['plan'];
  say: Formatter;
  /** Handovers by their two roles, each quoted; beyond a few the rest is counted. */
  handovers: (pairs: readonly (readonly [string, string])[], most?: number) => string;
}

/** As many handovers are named in a sentence. */
const mostNamed = 4;

export function contextOf(plan: Plan, book: WholeBook): Context {
  const words = book.plan;
  const { actors, sectors, chain } = plan.labels;
  const named = actors.map((actor) => ({ ...actor, label: actor.label || actor.id }));
  const say = formatter({ actors: named, sectors, chain }, book);
  const handover = ([from, to]: readonly [string, string]) =>
    `${say.quoted(say.role(from))} → ${say.quoted(say.role(to))}`;
  return {
    plan,
    words,
    say,
    handovers: (pairs, most = mostNamed) => {
      const rest = pairs.length - most;
      const shown = pairs.slice(0, rest > 0 ? most : pairs.length).map(handover);
      return [...shown, ...(rest > 0 ? [words.moreHandovers(rest, say)] : [])].join('; ');
    },
  };
}
