import type { Config, FailOn, Grade, Limit } from './config.ts';

/** What holds for one data set: the general settings with those of every matching pattern laid over them. */
export interface Settings {
  chain: string | undefined;
  failOn: FailOn;
  rules: Record<string, Grade>;
  budgets: Record<string, Limit>;
}

/** The settings of a data set by its name; later patterns win over earlier ones. */
export function settingsFor(config: Config, name: string): Settings {
  const rules = new Map(Object.entries(config.rules ?? {}));
  const budgets = new Map<string, Limit>(Object.entries(config.budgets ?? {}));
  let { chain, failOn = 'gap' } = config;
  for (const [pattern, override] of Object.entries(config.dataSets ?? {})) {
    if (!matches(pattern, name)) continue;
    chain = override.chain ?? chain;
    failOn = override.failOn ?? failOn;
    for (const [id, grade] of Object.entries(override.rules ?? {})) rules.set(id, grade);
    for (const [figure, limit] of Object.entries(override.budgets ?? {}))
      if (limit === null) budgets.delete(figure);
      else budgets.set(figure, limit);
  }
  return {
    chain,
    failOn,
    rules: Object.fromEntries(rules),
    budgets: Object.fromEntries(budgets),
  };
}

/** Whether a name fits a pattern, in which `*` stands for any characters and `?` for one. O(n m), whatever the pattern. */
export function matches(pattern: string, name: string): boolean {
  const wanted = [...pattern];
  const signs = [...name];
  /** The last star, and how far it reaches; all that a star before it could take, the last one can take as well. */
  let star = -1;
  let reach = 0;
  let at = 0;
  let i = 0;
  while (i < signs.length)
    if (wanted[at] === '*') {
      star = at++;
      reach = i;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === signs[i])) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++reach;
    } else return false;
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}
