import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { difference } from '../../src/charts/difference.ts';
import { betweenGroups, groupsOf } from '../../src/charts/groups/groups.ts';
import { groups } from '../../src/charts/groups.ts';
import { textWidth, wrapText } from '../../src/charts/letters.ts';
import { network } from '../../src/charts/network.ts';
import { drawing } from '../../src/charts/picture.ts';
import { corners } from '../../src/charts/quadrangle/boxes.ts';
import { sideLine } from '../../src/charts/quadrangle/side.ts';
import { sidesOf } from '../../src/charts/sides.ts';
import { type Analysis, pictureNames, svg } from '../../src/index.ts';
import type { NetworkArchitecture } from '../../src/views/network-architecture.ts';
import type { SocialRadius } from '../../src/views/social-radius.ts';
import type { TwoLevels } from '../../src/views/two-levels.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf, largeAnalysis } from '../browser/report-fixture.ts';
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

test('pictures of several networks stand on one page without sharing an id or a style', () => {
  const files = [discharge, district, enlarged(4)].flatMap((analysis) =>
    [books.de, books.en].flatMap((language) =>
      pictureNames(analysis, { language }).map((picture) => svg(analysis, { language, picture })),
    ),
  );
  // Some show the same of two networks and are equal.
  const all = new Set(files);
  const taken = new Set<string>();
  for (const file of all) {
    const ids = [...file.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const named = [...file.matchAll(/(?:aria-\w+="|url\(#|href="#)([^")]+)/g)].map(([, id]) => id);
    expect(named.every((id) => ids.includes(id))).toBe(true);
    const style = /<style>([\s\S]*?)<\/style>/.exec(file)?.[1] as string;
    const scope = /class="(picture-[0-9a-f]{16}) /.exec(file)?.[1] as string;
    for (const rule of style.split('}\n')) expect(rule.startsWith(`.${scope}`)).toBe(true);
    for (const own of [...ids, scope]) {
      expect(taken.has(own)).toBe(false);
      taken.add(own);
    }
  }
  expect(all.size).toBeGreaterThan(20);
});

/** The same with ties that have a direction. */
function directed(analysis: Analysis): Analysis {
  const turned = structuredClone(analysis);
  turned.network.directed = true;
  return turned;
}

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

test.each([
  'quadrangle',
  'chain',
  'network',
  'circles',
  'holes',
  'brokers',
  'ranks',
  'matrix',
] as const)('the picture %s is drawn as it was', async (picture) => {
  // A line an element, for a reviewer's eye.
  const text = svg(small, { language: books.de, picture }).replace(/></g, '>\n<');
  await expect(text).toMatchFileSnapshot(join(golden, `${picture}.svg`));
});

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
    'circles',
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

test('above 60 actors are grouped, above 300 only some carry names, above 1,000 there are groups alone', () => {
  expect(groups(drawing(enlarged(60), books.en))).toBeNull();
  expect(groups(drawing(enlarged(61), books.en))?.description).toContain('by sector');
  const many = network(drawing(enlarged(400), books.en));
  expect(many?.description).toContain('The 60 on whom most hangs carry their names');
  expect(network(drawing(enlarged(1001), books.en))).toBeNull();
  expect(groups(drawing(enlarged(1001), books.en))?.description).toContain('1,001 actors');
});

test('groups count every actor once and every tied pair once, whatever groups them', () => {
  const analysis = largeAnalysis(120, 400);
  const areas = ['Nord', 'Süd', null];
  const withAreas: Analysis = {
    ...analysis,
    actors: analysis.actors.map((actor, k) => ({ ...actor, area: areas[k % 3] })),
  };
  const cases: [Analysis, string][] = [
    [analysis, 'sector'],
    [withAreas, 'sectorAndArea'],
    [{ ...withAreas, sectors: [] }, 'area'],
    [{ ...analysis, sectors: [] }, 'circle'],
  ];
  for (const [each, by] of cases) {
    const found = groupsOf(drawing(each, books.en));
    expect(found.by).toBe(by);
    const actors = found.groups.flatMap((group) => group.actors.map(({ id }) => id));
    expect(new Set(actors).size).toBe(actors.length);
    expect(actors).toHaveLength(analysis.actors.length);
    const sum = betweenGroups(each, found.groups).reduce((total, { ties }) => total + ties, 0);
    expect(sum).toBe(analysis.network.ties);
  }
  // By sector they are the figures of the matrix.
  const { groups: sectors } = groupsOf(drawing(analysis, books.en));
  for (const {
    ends: [a, b],
    ties,
  } of betweenGroups(analysis, sectors))
    expect(ties).toBe(analysis.sectorMatrix.ties[a][b]);
});

test('a tie with a direction carries an arrow towards its target, one without carries none', () => {
  const still = svg(small, { language: books.de, picture: 'network' });
  expect(still).not.toMatch(/<path class="tie/);
  const turned = directed(small);
  const text = svg(turned, { language: books.de, picture: 'network' });
  const places = new Map(
    [...text.matchAll(/data-actor="(\d+)"[^>]*data-x="([\d.]+)" data-y="([\d.]+)"/g)].map(
      ([, i, x, y]) => [i, [Number(x), Number(y)]],
    ),
  );
  const ties = [
    ...text.matchAll(
      /<path class="tie[^>]*data-a="(\d+)" data-b="(\d+)"[^>]* d="M[\d.,]+L[\d.,]+M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)L/g,
    ),
  ];
  expect(ties.length).toBe(small.ties.length);
  for (const [, , b, backX, backY, tipX, tipY] of ties) {
    const [x, y] = places.get(b) as number[];
    const away = (atX: string, atY: string) => Math.hypot(Number(atX) - x, Number(atY) - y);
    expect(away(tipX, tipY)).toBeLessThan(away(backX, backY));
  }
});

test('names are given first to those without whom the network falls apart', () => {
  const text = svg(district, { language: books.de, picture: 'network' });
  const ids = [...text.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
  const cuts = district.network.cutpoints;
  expect(cuts.length).toBeGreaterThan(0);
  expect(new Set(ids.slice(0, cuts.length).map((id) => id.replaceAll('&amp;', '&')))).toEqual(
    new Set(cuts),
  );
});

test('half a matrix says it all where ties have no direction, and expected fields are marked', () => {
  const text = svg(discharge, { language: books.de, picture: 'matrix' });
  expect(text.match(/<rect class="cell/g)).toHaveLength(10);
  const turned = directed(discharge);
  const whole = svg(turned, { language: books.de, picture: 'matrix' });
  expect(whole.match(/<rect class="cell/g)).toHaveLength(16);
  expect(text).toContain('class="expected"');
  const none = svg({ ...discharge, chain: null }, { language: books.de, picture: 'matrix' });
  expect(none).not.toContain('class="expected"');
});

test('a side that grew is drawn wider on the common scale, and its change in the difference', () => {
  const [before, after] = ['2024', '2026'].map((year) => analysisOf(`regions/${year}`));
  const widest = 1;
  const widths = [before, after].map((analysis) =>
    sidesOf(analysis).map((side) => ({
      share: side.possible > 0 ? side.ties / side.possible : 0,
      width: Number(
        sideLine(side, corners(drawing(analysis, books.de, { narrow: true })).boxes, widest)
          ?.attributes['stroke-width'],
      ),
    })),
  );
  for (const a of widths.flat())
    for (const b of widths.flat())
      if (a.share > b.share && b.share > 0) expect(a.width).toBeGreaterThanOrEqual(b.width);
  expect(difference(before, before, { language: books.en })?.description).toContain('No share');
  const same = difference(before, after, { language: books.en });
  expect(same?.table.rows).toHaveLength(6);
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

test('in a file what is itself of a sector has its colour, as what stands in it has', () => {
  const text = svg(analysisOf('discharge'), { language: books.en, picture: 'network' });
  const regions = [...text.matchAll(/class="region (s\d|sn)"/g)].map(([, tone]) => tone);
  expect(regions.length).toBeGreaterThan(3);
  for (const tone of regions) expect(text).toMatch(new RegExp(`\\.${tone}\\.region\\{fill:#`));
});
