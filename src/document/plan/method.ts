import type { Section } from '../document.ts';
import { section } from '../section.ts';
import type { Context } from './context.ts';

/** What was looked at, in which order, and what was left out. */
export function methodSection({ plan, words, say, handovers }: Context): Section | null {
  const { settings, labels } = plan;
  const { method } = words;
  const limited = labels.chain?.handovers.filter(({ limit }) => limit === 'free-choice') ?? [];
  return section('method', words.headings.method, {
    sentences: [
      method.order,
      settings.pairs === 'all'
        ? method.all(settings.considered, say)
        : method.near(settings.considered, settings.ranked, say),
      settings.search === 'every set'
        ? method['every set'](settings.steps, settings.among, say)
        : method['greedy with swaps'](settings.among, say),
      ...(settings.limited > 0
        ? [
            method.limited(
              settings.limited,
              handovers(limited.map(({ from, to }): [string, string] => [from, to])),
              say,
            ),
          ]
        : []),
      ...(settings.exclude.length > 0
        ? [method.exclude(say.actors(settings.exclude), settings.exclude.length)]
        : []),
      ...(settings.oneEach ? [method.oneEach] : []),
      ...(settings.cohesion === 'exact' ? [] : [method.noCohesion]),
    ],
  });
}
