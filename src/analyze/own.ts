import { CareChainError } from '../error.ts';
import { questions, ruleList } from '../findings/find.ts';
import type { Found, Rule } from '../findings/rule.ts';
import { severities } from '../findings/severity.ts';
import { definitions } from '../measures/definitions.ts';
import type { OwnMeasure } from '../measures/measure.ts';
import type { Context } from '../network/context.ts';
import type { Json } from '../network/json.ts';
import { viewList } from '../views/list.ts';
import type { View } from '../views/view.ts';
import type { OwnMeasures, OwnRules, OwnViews } from './options.ts';

/** What one brings of one's own, made safe: what does not fit is refused with a sentence that names it. */
export interface Own {
  measures: OwnMeasure[];
  rules: Rule[];
  views: View[];
  /** Their ids for the settings; nothing where there are none. */
  settings: { own?: { [kind: string]: string[] } };
}

interface Given {
  measures?: OwnMeasures | undefined;
  rules?: OwnRules | undefined;
  views?: OwnViews | undefined;
}

/** Names that already mean something in the place where a value of one's own would stand. */
const taken = {
  measure: [
    ...definitions.flatMap(({ id, key = id }) => [id, key]),
    ...['actors', 'ties', 'directed', 'weighted'],
  ],
  rule: ruleList.map(({ id }) => id as string),
  view: viewList.map(({ id }) => id as string),
};

/**
 * Takes what one brings of one's own: each has an id of its own and what its kind needs. Their results are copied, so that they stay what
 * they were, and must be plain JSON about this network.
 *
 * @throws Error with the code `bad-extension`
 */
export function ownOf(id: string, { measures = [], rules = [], views = [] }: Given): Own {
  const kinds = {
    measures: checked(id, 'measure', measures, ({ kind, kernel }) =>
      ['node', 'tie', 'network'].includes(kind) && typeof kernel === 'function'
        ? ''
        : 'Make it with nodeMeasure, tieMeasure or networkMeasure.',
    ),
    rules: checked(id, 'rule', rules, ({ severity, question, check }) =>
      severities.includes(severity) && questions.includes(question) && typeof check === 'function'
        ? ''
        : `Make it with rule, with a severity of ${severities.join(', ')} and a question of ${questions.join(', ')}.`,
    ),
    views: checked(id, 'view', views, ({ compute }) =>
      typeof compute === 'function' ? '' : 'Make it with view.',
    ),
  };
  const ids = Object.entries(kinds).flatMap(([kind, list]) =>
    list.length === 0 ? [] : [[kind, list.map((one) => one.id)]],
  );
  return {
    measures: kinds.measures.map((one) => safeMeasure(id, one)),
    rules: kinds.rules.map((one) => safeRule(id, one)),
    views: kinds.views.map((one) => safeView(id, one)),
    settings: ids.length === 0 ? {} : { own: Object.fromEntries(ids) },
  };
}

function checked<One extends { id: string }>(
  id: string,
  kind: keyof typeof taken,
  given: readonly One[],
  fault: (one: One) => string,
): One[] {
  if (!Array.isArray(given)) refuse(id, `the option ${kind}s is no list.`);
  const names = new Set(taken[kind]);
  return given.map((one, k) => {
    if ((typeof one !== 'object' && typeof one !== 'function') || one === null)
      refuse(
        id,
        `the ${kind} in place ${k + 1} is none. Make it with the functions of care-chain.`,
      );
    if (typeof one.id !== 'string' || !/^[a-z][\w-]*$/i.test(one.id))
      refuse(
        id,
        `the id of the ${kind} in place ${k + 1} is no word. Give letters, digits and hyphens.`,
      );
    if (names.has(one.id))
      refuse(id, `there is a ${kind} "${one.id}" already. Give yours another id.`);
    names.add(one.id);
    const wrong = fault(one);
    if (wrong !== '') refuse(id, `"${one.id}" is no ${kind}. ${wrong}`);
    return one;
  });
}

function safeMeasure(id: string, measure: OwnMeasure): OwnMeasure {
  const { kind, kernel } = measure;
  if (kind === 'network')
    return {
      ...measure,
      kernel: (ties, context) => json(id, `the measure "${measure.id}"`, kernel(ties, context)),
    } as OwnMeasure;
  return {
    ...measure,
    kernel: (ties, context) => {
      const figures = kernel(ties, context);
      const wanted = kind === 'node' ? ties.order : ties.size;
      if (!(figures instanceof Float64Array) || figures.length !== wanted)
        refuse(
          id,
          `the measure "${measure.id}" has to give a Float64Array with ${wanted} figures, one ${kind === 'node' ? 'an actor' : 'a tied pair'}.`,
        );
      return figures;
    },
  } as OwnMeasure;
}

function safeRule(id: string, rule: Rule): Rule {
  const what = `the rule "${rule.id}"`;
  return {
    ...rule,
    check: (context) => {
      const found: unknown = rule.check(context);
      if (!Array.isArray(found)) refuse(id, `${what} has to give a list of what it found.`);
      const known = {
        actors: new Set(context.ties.ids),
        sectors: new Set(context.sectors.ids),
      };
      return found.map((one: Found<{ [key: string]: Json }>) => {
        const { evidence, severity, actors = [], sectors = [] } = one ?? {};
        if (typeof evidence !== 'object' || evidence === null || Array.isArray(evidence))
          refuse(id, `${what} has to give an object as evidence.`);
        if (severity !== undefined && !severities.includes(severity))
          refuse(id, `${what} gives a severity that is none of ${severities.join(', ')}.`);
        for (const [kind, ids] of Object.entries({ actors, sectors })) {
          if (!Array.isArray(ids)) refuse(id, `${what} has to give ${kind} as a list of ids.`);
          const stranger = ids.find((name) => !known[kind as keyof typeof known].has(name));
          if (stranger !== undefined)
            refuse(id, `${what} names "${String(stranger)}", which is none of the ${kind}.`);
        }
        return {
          actors: [...actors],
          sectors: [...sectors],
          ...(severity === undefined ? {} : { severity }),
          evidence: json(id, what, evidence),
        };
      });
    },
  };
}

const safeView = (id: string, view: View): View => ({
  ...view,
  compute: (context: Context) => json(id, `the view "${view.id}"`, view.compute(context)),
});

/** A copy of what one's own code gave; what is not plain JSON is refused. */
function json<Value>(id: string, what: string, value: Value): Value {
  const copy = (inner: unknown, depth: number): unknown => {
    if (inner === null || ['string', 'number', 'boolean'].includes(typeof inner)) return inner;
    if (depth < 100 && Array.isArray(inner)) return inner.map((each) => copy(each, depth + 1));
    const plain = typeof inner === 'object' ? Object.getPrototypeOf(inner) : undefined;
    if (depth < 100 && (plain === Object.prototype || plain === null))
      return Object.fromEntries(
        Object.entries(inner as object).map(([key, each]) => [key, copy(each, depth + 1)]),
      );
    return refuse(id, `${what} gives what is not plain JSON: text, numbers, lists, objects.`);
  };
  return copy(value, 0) as Value;
}

function refuse(id: string, why: string): never {
  throw new CareChainError('bad-extension', `care-chain/${id}: ${why}`);
}
