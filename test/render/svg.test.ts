import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../src/charts/letters.ts';
import { network } from '../../src/charts/network.ts';
import { drawing } from '../../src/charts/picture.ts';
import { type Analysis, pictureNames, svg } from '../../src/index.ts';
import type { NetworkArchitecture } from '../../src/views/network-architecture.ts';
import type { SocialRadius } from '../../src/views/social-radius.ts';
import type { TwoLevels } from '../../src/views/two-levels.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf } from '../browser/report-fixture.ts';
import { root } from '../paths.ts';

const discharge = analysisOf('discharge');
/** With a picture of every name. */
const district = analysisOf('district');
const golden = join(root, 'test/render/golden');

/** As many actors as wanted, without ties. */
const enlarged = (n: number): Analysis => ({
  ...discharge,
  actors: Array.from({ length: n }, (_, k) => ({
    ...discharge.actors[k % discharge.actors.length],
    id: `a${k}`,
    label: `Actor ${k}`,
  })),
  ties: [],
});

/** A small network, so that each golden picture can be read: six actors, one empty side, one missing and one indirect handover. */
const small = smallAnalysis();

function smallAnalysis(): Analysis {
  const ids = [
    'St.-Barbara-Krankenhaus, Sozialdienst',
    'Rehaklinik Waldblick',
    'Sozialstation Lindenfurt e. V.',
    'Seniorenbüro der Stadt Lindenfurt',
    'Kirchengemeinde St. Martin, Besuchsdienst',
    'Bau- und Sparverein Niederauen eG',
  ];
  const roles = ['krankenhaussozialdienst', 'rehabilitation', 'freier-traeger'];
  return {
    ...discharge,
    actors: discharge.actors.filter(({ id }) => ids.includes(id)),
    ties: discharge.ties.filter(
      ({ source, target }) => ids.includes(source) && ids.includes(target),
    ),
    chain: discharge.chain && {
      ...discharge.chain,
      roles: discharge.chain.roles
        .filter(({ id }) =>
          discharge.chain?.handovers.some(
            ({ from, to }) => (from === id || to === id) && roles.includes(from),
          ),
        )
        .slice(0, 6),
    },
  };
}

test.each(['quadrangle', 'chain', 'network', 'holes', 'brokers', 'ranks', 'matrix'] as const)(
  'the picture %s is drawn as it was',
  async (picture) => {
    // A line an element, for a reviewer's eye.
    const text = svg(small, { language: books.de, picture }).replace(/></g, '>\n<');
    await expect(text).toMatchFileSnapshot(join(golden, `${picture}.svg`));
  },
);

test.each(['levels', 'bodies', 'radius'] as const)(
  'the picture %s of a district is drawn as it was',
  async (picture) => {
    const text = svg(district, { language: books.de, picture }).replace(/></g, '>\n<');
    await expect(text).toMatchFileSnapshot(join(golden, `${picture}.svg`));
  },
);

test('every name has a picture in an analysis with all columns', () => {
  expect(pictureNames(district, { language: books.de })).toEqual([
    'quadrangle',
    'chain',
    'network',
    'holes',
    'brokers',
    'ranks',
    'matrix',
    'levels',
    'bodies',
    'radius',
  ]);
});

describe.each(pictureNames(district, { language: books.de }))('the picture %s', (picture) => {
  const text = svg(district, { language: books.en, picture });

  test('has a title, a description and no colour that is left open', () => {
    expect(text).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/);
    expect(text).not.toMatch(/var\(|NaN|undefined|Infinity/);
  });

  test('is the same for the same analysis', () => {
    expect(svg(structuredClone(district), { language: books.en, picture })).toBe(text);
  });
});

test('a picture that there is not is refused with the names of those that are', () => {
  expect(() => svg(discharge, { language: books.en, picture: 'map' as never })).toThrow(
    /care-chain\/svg: there is no picture "map"\. Take one of quadrangle/,
  );
  const none = { ...discharge, chain: null };
  expect(() => svg(none, { language: books.en, picture: 'chain' })).toThrow(
    /nothing for the picture "chain"/,
  );
});

test('an empty side is named and dashed, a dense one wider than a thin one', () => {
  const text = svg(discharge, { language: books.de });
  expect(text).toContain('class="side empty"');
  expect(text).toContain('von 91 möglichen');
  const width = (weight: string) =>
    Number(new RegExp(`class="side ${weight}"[^>]*stroke-width="([\\d.]+)"`).exec(text)?.[1]);
  expect(width('dense')).toBeGreaterThan(width('thin'));
});

test('above 300 actors only some carry names, above 1,500 only sectors are drawn, and the picture says so', () => {
  const many = network(drawing(enlarged(400), books.en));
  expect(many?.description).toContain('60 with most contacts carry their names');
  const sectors = network(drawing(enlarged(1600), books.en));
  expect(sectors?.description).toContain('too many for one picture');
  expect(sectors?.interactive).toBeUndefined();
});

test('wrapped text keeps its words and its width', () => {
  const lines = wrapText('St.-Barbara-Krankenhaus, Station 5 (Unfallchirurgie)', 132, 11.5, 3);
  expect(lines).toEqual(['St.-Barbara-', 'Krankenhaus, Station', '5 (Unfallchirurgie)']);
  expect(wrapText('Kranken- und Pflegekassen', 400, 12)).toEqual(['Kranken- und Pflegekassen']);
  for (const line of wrapText('x'.repeat(300), 100, 12, 2))
    expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
});

test('the two levels draw every pair once on each of its levels, those on both strong on both sides', () => {
  const text = svg(district, { language: books.de, picture: 'levels' });
  const value = district.views['two-levels'] as unknown as TwoLevels;
  expect(text.match(/<path class="arc both"/g)).toHaveLength(2 * value.pairs.both);
  expect(text.match(/<path class="arc"/g)).toHaveLength(
    value.onlyCase.length + value.onlyPlanning.length,
  );
  const absent = value.caseManagers.filter(({ planning }) => planning.degree === 0);
  expect(text.match(/class="ring lack"/g)).toHaveLength(absent.length);
});

test('the bodies show each seat as a mark and each single joint as an arc', () => {
  const text = svg(district, { language: books.de, picture: 'bodies' });
  const value = district.views['network-architecture'] as unknown as NetworkArchitecture;
  const seats = value.bodies.reduce((sum, { members }) => sum + members.length, 0);
  expect(text.match(/class="mark/g)).toHaveLength(seats);
  expect(text.match(/class="arc"/g)).toHaveLength(value.joinedByOne.length);
  expect(text).toContain('Nur Pflegestützpunkt Weidental verbindet');
});

test('the social radius names all groups and hatches those that are absent', () => {
  const text = svg(district, { language: books.de, picture: 'radius' });
  const value = district.views['social-radius'] as unknown as SocialRadius;
  expect(text.match(/class="hatch"/g)).toHaveLength(value.absent.length);
  for (const name of Object.values(books.de.vocabulary.stakeholderGroups))
    expect(text).toContain(name.split(' ')[0]);
});
