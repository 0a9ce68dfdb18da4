import { make, name } from './element.ts';
import type { Page } from './page.ts';
import type { Told } from './protocol.ts';

/** Problems as the report lists them: what was seen, and what to do. */
export function problemList({ words, language }: Page, problems: readonly Told[]): HTMLElement {
  return make(
    'ul',
    { class: 'problems' },
    problems.map(({ code, severity, place, sentence, hint }) =>
      make(
        'li',
        {},
        make('span', { class: `severity severity-${severity}` }, words.severities[severity]),
        place[language] !== '' && make('span', { class: 'place' }, name(place[language])),
        sentence[language],
        ' ',
        make('span', { class: 'hint' }, words.hints[code] ?? hint[language]),
      ),
    ),
  );
}
