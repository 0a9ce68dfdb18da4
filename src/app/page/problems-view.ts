import { make, name } from './element.ts';
import type { Page } from './page.ts';
import type { Told } from './protocol.ts';

/** As many of a kind are told below the first of them. */
const MOST = 30;

/** Problems by kind, the gravest first: what was seen and what to do, how often, and the others below it. */
export function problemList(page: Page, problems: readonly Told[]): HTMLElement {
  const groups = new Map<string, Told[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return make(
    'ul',
    { class: 'problems' },
    [...groups.values()].map((group) => kind(page, group)),
  );
}

function kind({ words, language, reading }: Page, group: readonly Told[]): HTMLElement {
  const [first, ...rest] = group;
  const { code, severity, hint } = first;
  const count = Math.max(reading?.problemCounts[code] ?? 0, group.length);
  const told = ({ place, sentence }: Told) => [
    place[language] !== '' && make('span', { class: 'place' }, name(place[language])),
    sentence[language],
    ' ',
  ];
  const shown = rest.slice(0, MOST);
  return make(
    'li',
    {},
    make('span', { class: `severity severity-${severity}` }, words.severities[severity]),
    told(first),
    make('span', { class: 'hint' }, words.hints[code] ?? hint[language]),
    count > 1 &&
      make(
        'details',
        { class: 'alike' },
        make('summary', { id: `alike-${code}` }, words.work.alike(count - 1)),
        make(
          'ul',
          {},
          shown.map((problem) => make('li', {}, told(problem))),
        ),
        count - 1 > shown.length &&
          make('p', { class: 'note' }, words.more(count - 1 - shown.length)),
      ),
  );
}
