import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { settingTerms } from '../../src/input/vocabulary/index.ts';
import type { Quadrangle } from '../../src/views/quadrangle.ts';
import type { WelfareRoles } from '../../src/views/welfare-roles.ts';
import { made } from './made.ts';

/** An institution between a service of this setting and one of the other kind. */
function between(setting: string, other: string) {
  const { views } = analyze(
    made({
      actors: {
        service: { sector: 'Gesundheit', setting },
        other: { sector: 'Pflege', setting: other },
        station: { sector: 'Pflege', ownership: 'freigemeinnützig' },
      },
      ties: [
        ['service', 'station'],
        ['other', 'station'],
      ],
    }),
  );
  const [health] = (views['quadrangle'] as Quadrangle).corners;
  const [institution] = (views['welfare-roles'] as WelfareRoles).institutions;
  return { health, bridged: institution.settings };
}

test.each(
  settingTerms.flatMap(({ id, words }) =>
    [...words.de, ...words.en].map((word) => [word, id] as const),
  ),
)('"%s" is %s in every view', (word, id) => {
  const inpatient = id === 'inpatient';
  expect(between(word, inpatient ? 'ambulant' : 'stationär')).toMatchObject({
    health: { stationary: inpatient ? 1 : 0, ambulatory: inpatient ? 0 : 1 },
    bridged: 1,
  });
});

test.each([
  ['Heim', 'inpatient'],
  ['niedergelassen', 'outpatient'],
  ['aufsuchend', 'outpatient'],
])('the words of planners are among them: "%s"', (word, id) => {
  expect(settingTerms.find(({ words }) => words.de.includes(word))?.id).toBe(id);
});

test('a cell that names both is neither', () => {
  expect(between('stationär und ambulant', 'ambulant')).toMatchObject({
    health: { stationary: 0, ambulatory: 0 },
    bridged: 0,
  });
});
