import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyze, chains, type Dataset } from '../../src/index.ts';
import * as views from '../../src/views/index.ts';
import { thorough } from '../runs.ts';
import { type Made, made } from './made.ts';

type Value<Name extends keyof typeof views> = NonNullable<
  ReturnType<(typeof views)[Name]['compute']>
>;

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '__proto__'];
const maybe = <T>(...values: T[]) => fc.constantFrom<T | null>(null, ...values);

/** Small networks in which every column is there and any cell may be blank. */
const networks = fc
  .record({
    actors: fc.array(
      fc.record({
        sector: maybe('Gesundheit', 'Pflege', 'Kommune', 'Zivilgesellschaft'),
        roles: fc.subarray(['Hausarzt', 'Reha', 'Tagespflege', 'Wohnungsunternehmen']),
        setting: maybe('stationär', 'ambulant'),
        ownership: maybe('freigemeinnützig', 'kirchlich', 'kommunal', 'privat'),
        stakeholderGroup: maybe(
          'Seniorenbeirat',
          'Krankenkassen',
          'Wohnungswirtschaft',
          'Hausärzte',
        ),
        department: maybe('Soziales', 'Pflege', 'Verkehr'),
        tier: maybe('Quartier', 'Kommune', 'Kreisverband', 'Liga'),
        area: maybe('Nord', 'Süd', 'Nord|Süd', 'Mitte'),
        kind: maybe('Organisation', 'Person'),
        core: fc.constantFrom(null, true, false),
        status: maybe('aktiv', 'geplant'),
        attributes: fc.record({
          Plätze: fc.constantFrom('', '10', '1.200', 'viele'),
          Bedarf: fc.constantFrom('', 'hoch'),
          Spitzenverband: fc.constantFrom('', 'Diakonie'),
        }),
      }),
      { minLength: ids.length, maxLength: ids.length },
    ),
    ties: fc.uniqueArray(
      fc.record({
        a: fc.nat(ids.length - 1),
        b: fc.nat(ids.length - 1),
        layer: maybe('Ebene 1', 'Fall', 'Freundschaft'),
        evidence: maybe('Kooperationsvertrag', 'mündlich'),
        confirmed: fc.constantFrom(null, true, false),
      }),
      {
        maxLength: 20,
        selector: ({ a, b, layer }) => `${Math.min(a, b)} ${Math.max(a, b)} ${layer}`,
      },
    ),
    seats: fc.uniqueArray(
      fc.record({
        a: fc.nat(ids.length - 1),
        body: fc.constantFrom('AG 1', 'AG 2', 'Runder Tisch', 'Lenkungsgruppe', 'Bürgerkreis Nord'),
      }),
      { maxLength: 18, selector: ({ a, body }) => `${a} ${body}` },
    ),
    directed: fc.boolean(),
  })
  .map(
    ({ actors, ties, seats, directed }): Made => ({
      actors: Object.fromEntries(ids.map((id, i) => [id, actors[i]])),
      ties: ties.filter(({ a, b }) => a !== b).map(({ a, b, ...more }) => [ids[a], ids[b], more]),
      seats: seats.map(({ a, body }) => [ids[a], body]),
      directed,
    }),
  );

/** Plain helpers on the lists of a data set. */
function plain(dataset: Dataset, analysis: Analysis) {
  const actors = analysis.actors;
  const tied = (x: string, y: string) =>
    x !== y &&
    analysis.ties.some(
      ({ source, target }) => (source === x && target === y) || (source === y && target === x),
    );
  const pairs = actors.flatMap(({ id }, i) =>
    actors.slice(i + 1).flatMap(({ id: other }) => (tied(id, other) ? [[id, other] as const] : [])),
  );
  const of = (test: (actor: Analysis['actors'][number]) => boolean) =>
    actors.filter(test).map(({ id }) => id);
  const members = (body: string) =>
    dataset.memberships
      .filter((seat) => seat.body === body)
      .map(({ actor }) => actor)
      .sort();
  const around = (id: string) => of((other) => tied(id, other.id));
  return { actors, tied, pairs, of, members, around };
}

const registry = { ...views };

/** The same networks for every system: analysing is what takes time. */
const samples = fc.sample(networks, { numRuns: thorough ? 150 : 50, seed: 5 }).map((network) => {
  const dataset = made(network);
  const analysis = analyze(dataset, {
    draws: 0,
    permutations: 20,
    leaveOut: ['keyPlayers', 'plan'],
  });
  return { dataset, analysis, known: plain(dataset, analysis) };
});

function check<Name extends keyof typeof views>(
  name: Name,
  prove: (
    value: Value<Name>,
    known: ReturnType<typeof plain>,
    dataset: Dataset,
    analysis: Analysis,
  ) => void,
  absent: (known: ReturnType<typeof plain>, dataset: Dataset, analysis: Analysis) => boolean,
) {
  let seen = 0;
  for (const { dataset, analysis, known } of samples) {
    const { id } = registry[name];
    expect(Object.hasOwn(analysis.views, id)).toBe(!absent(known, dataset, analysis));
    if (!Object.hasOwn(analysis.views, id)) continue;
    seen++;
    prove(analysis.views[id] as Value<Name>, known, dataset, analysis);
  }
  // A property that never meets its subject proves nothing.
  expect(seen).toBeGreaterThan(5);
}

const close = (value: number | null, naive: number) => expect(value).toBeCloseTo(naive, 9);
const key = (pair: readonly string[]) => [...pair].sort().join(' ');

describe('equals a naive count:', () => {
  test('two levels', () => {
    const level = (dataset: Dataset, word: string) =>
      new Set(
        dataset.ties
          .filter(({ layer }) => layer === word)
          .map(({ source, target }) => key([source, target])),
      );
    check(
      'twoLevels',
      (value, { of }, dataset) => {
        const [planning, cases] = [level(dataset, 'Ebene 1'), level(dataset, 'Fall')];
        const both = [...planning].filter((pair) => cases.has(pair));
        const any = new Set([...planning, ...cases]);
        expect(value.pairs).toMatchObject({
          planning: planning.size,
          case: cases.size,
          both: both.length,
        });
        close(value.pairs.jaccard, both.length / any.size);
        expect(value.onlyCase.map(key).sort()).toEqual(
          [...cases].filter((pair) => !planning.has(pair)).sort(),
        );
        expect(value.onlyPlanning.map(key).sort()).toEqual(
          [...planning].filter((pair) => !cases.has(pair)).sort(),
        );
        const managers = of(
          ({ roles, status }) => roles.includes('hausarzt') && status !== 'geplant',
        );
        expect(value.caseManagers.map(({ actor }) => actor)).toEqual(managers);
        for (const { actor, planning: first, case: second } of value.caseManagers) {
          expect(first.degree).toBe(
            [...planning].filter((pair) => pair.split(' ').includes(actor)).length,
          );
          expect(second.degree).toBe(
            [...cases].filter((pair) => pair.split(' ').includes(actor)).length,
          );
        }
        expect(value.otherWords).toEqual(
          dataset.ties.some(({ layer }) => layer === 'Freundschaft') ? ['Freundschaft'] : [],
        );
      },
      (_, dataset) => level(dataset, 'Ebene 1').size === 0 || level(dataset, 'Fall').size === 0,
    );
  });

  test('core and further partners', () => {
    check(
      'corePartners',
      (value, { of }) => {
        const planned = of(({ core }) => core === true);
        expect(value.planned).toEqual(planned);
        expect(value.coreOutside).toEqual(planned.filter((id) => !value.measured.includes(id)));
        expect(value.partnersInCore).toEqual(
          of(({ id, core }) => core === false && value.measured.includes(id)),
        );
        expect(value.unknown).toBe(of(({ core }) => core === null).length);
        const union = new Set([...planned, ...value.measured]);
        close(
          value.agreement,
          planned.filter((id) => value.measured.includes(id)).length / union.size,
        );
      },
      ({ of, pairs }, { ties }) =>
        of(({ core }) => core === true).length === 0 || pairs.length === 0 || ties.length === 0,
    );
  });

  test('network architecture', () => {
    check(
      'networkArchitecture',
      (value, { of, members, actors }, dataset) => {
        const bodies = [...new Set(dataset.memberships.map(({ body }) => body))].sort();
        const civil = of(
          ({ sector, stakeholderGroup }) =>
            sector === 'civil-society' ||
            stakeholderGroup === 'Seniorenbeirat' ||
            (sector === null && stakeholderGroup === 'Hausärzte'),
        );
        expect(value.bodies.map(({ body }) => body)).toEqual(bodies);
        for (const { body, members: listed, civilSociety } of value.bodies) {
          expect(listed).toEqual(members(body));
          if (civilSociety !== null)
            expect(civilSociety).toBe(listed.filter((id) => civil.includes(id)).length);
        }
        const pairs = bodies.flatMap((x, i) => bodies.slice(i + 1).map((y) => [x, y] as const));
        const shared = ([x, y]: readonly [string, string]) =>
          members(x).filter((id) => members(y).includes(id));
        expect(value.separate).toEqual(pairs.filter((pair) => shared(pair).length === 0));
        expect(value.joinedByOne).toEqual(
          pairs
            .filter((pair) => shared(pair).length === 1)
            .map((pair) => ({ bodies: pair, actor: shared(pair)[0] })),
        );
        expect(value.double.map(({ bodies }) => bodies)).toEqual(
          pairs.filter((pair) => {
            const all = new Set([...members(pair[0]), ...members(pair[1])]).size;
            return (
              pair.every((body) => members(body).length > 2) && shared(pair).length / all >= 0.8
            );
          }),
        );
        expect(value.single.map(({ body }) => body)).toEqual(
          bodies.filter((body) => members(body).length === 1),
        );
        const places = [...new Set(actors.flatMap(({ area }) => area?.split('|') ?? []))].sort();
        const circle = members('Bürgerkreis Nord');
        expect(value.areasWithoutCircle ?? []).toEqual(
          places.filter(
            (place) =>
              !(place === 'Nord' && circle.length > 0) &&
              !actors.some(
                ({ id, area }) => circle.includes(id) && area?.split('|').includes(place),
              ),
          ),
        );
        expect(value.units.filter(({ bodies }) => bodies.length > 0).map(({ id }) => id)).toEqual(
          [
            ['steering-group', 'Lenkungsgruppe'],
            ['round-table', 'Runder Tisch'],
            ['participation-circles', 'Bürgerkreis'],
            ['topic-groups', 'AG'],
          ]
            .filter(([, word]) => bodies.some((body) => body.startsWith(word)))
            .map(([unit]) => unit),
        );
      },
      (_, dataset) => dataset.memberships.length === 0,
    );
  });

  test('social radius', () => {
    const words = {
      citizens: 'Seniorenbeirat',
      insurers: 'Krankenkassen',
      housing: 'Wohnungswirtschaft',
      'key-persons': 'Hausärzte',
    };
    check(
      'socialRadius',
      (value, { of, around, actors }, dataset) => {
        const groupOf = new Map(actors.map(({ id, stakeholderGroup }) => [id, stakeholderGroup]));
        for (const [id, word] of Object.entries(words)) {
          const group = value.groups.find((one) => one.id === id);
          const members = of(({ stakeholderGroup }) => stakeholderGroup === word);
          expect(group?.actors).toEqual(members);
          expect(group?.connected).toBe(members.filter((one) => around(one).length > 0).length);
          expect(group?.acrossGroups).toBe(
            members.filter((one) =>
              around(one).some((other) => groupOf.get(other) && groupOf.get(other) !== word),
            ).length,
          );
          expect(group?.seated).toBe(
            dataset.memberships.length === 0
              ? null
              : members.filter((one) => dataset.memberships.some(({ actor }) => actor === one))
                  .length,
          );
        }
        expect(value.of).toBe(13);
        expect(value.present).toBe(new Set([...groupOf.values()].filter((word) => word)).size);
        expect(value.absent).toHaveLength(13 - value.present);
        // Being in the table is no part in planning, a tie at the case level neither.
        const named = dataset.ties.filter(({ layer }) => layer === 'Ebene 1' || layer === 'Fall');
        const plans = (id: string) =>
          dataset.memberships.some(({ actor }) => actor === id) ||
          named.some(
            ({ source, target, layer }) => layer === 'Ebene 1' && [source, target].includes(id),
          );
        expect(value.involved).toBe(
          dataset.memberships.length + named.length === 0
            ? null
            : Object.values(words).filter((word) =>
                of(({ stakeholderGroup }) => stakeholderGroup === word).some(plans),
              ).length,
        );
      },
      ({ of }) => of(({ stakeholderGroup }) => stakeholderGroup !== null).length === 0,
    );
  });

  test('departments', () => {
    const admin = ({ of }: ReturnType<typeof plain>) => {
      const known = of(({ department }) => department !== null);
      const municipal = of(
        ({ department, sector }) => department !== null && sector === 'municipality',
      );
      return municipal.length > 0 ? municipal : known;
    };
    check(
      'departments',
      (value, known) => {
        const own = new Map(known.actors.map(({ id, department }) => [id, department as string]));
        const inside = admin(known);
        const ties = known.pairs.filter((pair) => pair.every((id) => inside.includes(id)));
        const within = ties.filter(([x, y]) => own.get(x) === own.get(y)).length;
        expect([value.within, value.across]).toEqual([within, ties.length - within]);
        if (ties.length === 0) expect(value.eiIndex).toBeNull();
        else close(value.eiIndex, (ties.length - 2 * within) / ties.length);
        for (const { name, actors } of value.departments)
          expect(actors).toEqual(inside.filter((id) => own.get(id) === name));
        for (const { departments, ties: count, possible } of value.pairs) {
          expect(count).toBe(
            ties.filter(
              ([x, y]) => key([own.get(x) as string, own.get(y) as string]) === key(departments),
            ).length,
          );
          const size = (name: string) => inside.filter((id) => own.get(id) === name).length;
          expect(possible).toBe(size(departments[0]) * size(departments[1]));
        }
        expect(value.isolated).toEqual(
          [...new Set(inside.map((id) => own.get(id) as string))]
            .sort()
            .filter(
              (name) =>
                !ties.some(
                  ([x, y]) => own.get(x) !== own.get(y) && [own.get(x), own.get(y)].includes(name),
                ),
            ),
        );
      },
      (known) =>
        new Set(admin(known).map((id) => known.actors.find((actor) => actor.id === id)?.department))
          .size < 2,
    );
  });

  test('levels of action', () => {
    check(
      'tiers',
      (value, { of, tied, actors, pairs }) => {
        const welfare = actors.some(
          ({ ownership }) => ownership === 'freigemeinnützig' || ownership === 'kirchlich',
        );
        const free = (actor: Analysis['actors'][number]) =>
          actor.kind !== 'Person' &&
          (welfare
            ? actor.ownership === 'freigemeinnützig' || actor.ownership === 'kirchlich'
            : actor.ownership !== 'kommunal' && actor.sector !== 'municipality');
        const providers = of(
          (actor) =>
            free(actor) &&
            (actor.tier === 'Quartier' || actor.tier === 'Kommune') &&
            actor.sector !== 'civil-society',
        );
        const associations = of(
          (actor) => free(actor) && (actor.tier === 'Kreisverband' || actor.tier === 'Liga'),
        );
        expect([value.providers, value.associations]).toEqual([providers, associations]);
        const umbrella = (id: string) =>
          actors.find((one) => one.id === id)?.attributes['Spitzenverband'] === 'Diakonie';
        const members = associations.some(umbrella) ? providers.filter(umbrella) : [];
        expect(value.members).toEqual(members);
        expect(value.providersWithoutAssociation).toEqual(
          associations.length === 0
            ? []
            : providers.filter(
                (id) => !members.includes(id) && !associations.some((other) => tied(id, other)),
              ),
        );
        const tierOf = new Map(actors.map(({ id, tier }) => [id, tier]));
        const words = new Map([
          ['local', 'Quartier'],
          ['municipal', 'Kommune'],
          ['association', 'Kreisverband'],
          ['state', 'Liga'],
        ]);
        for (const { levels, ties } of value.between)
          expect(ties).toBe(
            pairs.filter(
              ([x, y]) =>
                key([tierOf.get(x) ?? '', tierOf.get(y) ?? '']) ===
                key(levels.map((id) => words.get(id) as string)),
            ).length,
          );
      },
      ({ of }) => of(({ tier }) => tier !== null).length === 0,
    );
  });

  test('key persons', () => {
    const person = ({ kind, stakeholderGroup, sector, department }: Analysis['actors'][number]) =>
      stakeholderGroup === 'Hausärzte' ||
      (kind === 'Person' && sector !== 'municipality' && department === null);
    check(
      'keyPersons',
      (value, { of, around, actors }) => {
        const persons = of(person);
        expect(value.persons.map(({ actor }) => actor)).toEqual(persons);
        for (const { actor, organisations } of value.persons)
          expect(organisations).toEqual(around(actor).filter((id) => !persons.includes(id)));
        expect(value.single.map(({ actor }) => actor)).toEqual(
          persons.filter(
            (id) => around(id).filter((other) => !persons.includes(other)).length === 1,
          ),
        );
        const places = [...new Set(actors.flatMap(({ area }) => area?.split('|') ?? []))].sort();
        expect(value.areas?.map(({ name }) => name) ?? []).toEqual(places);
        expect(value.areasWithout).toEqual(
          places.filter(
            (place) =>
              !actors.some((actor) => person(actor) && actor.area?.split('|').includes(place)),
          ),
        );
      },
      ({ of }) => of(person).length === 0,
    );
  });

  test('areas', () => {
    const places = ({ actors }: ReturnType<typeof plain>) =>
      [...new Set(actors.flatMap(({ area }) => area?.split('|') ?? []))].sort();
    check(
      'areas',
      (value, known, _, { chain, sectors }) => {
        const { of, pairs, tied } = known;
        const here = (place: string) => of(({ area }) => area?.split('|').includes(place) ?? false);
        const filled = (role: string, list: string[]) =>
          of(
            ({ id, roles, status }) =>
              list.includes(id) && roles.includes(role) && status !== 'geplant',
          ).length > 0;
        const district = new Set(
          chains.entlassmanagement.roles.flatMap(({ id, reach }) =>
            reach === 'district' ? [id] : [],
          ),
        );
        const required = (chain?.roles ?? [])
          .filter((role) => role.required && !district.has(role.id))
          .map(({ id }) => id);
        const everywhere = of(() => true);
        const withoutArea = of(({ area }) => area === null);
        expect(value.areas.map(({ name }) => name)).toEqual(places(known));
        expect(value.withoutArea).toBe(withoutArea.length);
        for (const area of value.areas) {
          const members = here(area.name);
          expect(area.actors).toEqual(members);
          expect(area.ties).toBe(
            pairs.filter((pair) => pair.every((id) => members.includes(id))).length,
          );
          if (chain) {
            expect(area.missing).toEqual(
              required.filter((role) => !filled(role, [...members, ...withoutArea])),
            );
            expect(area.blank).toEqual(
              (area.missing ?? []).filter((role) => filled(role, everywhere)),
            );
          } else expect(area.missing).toBeNull();
          const corner = (sector: string) =>
            of((actor) => actor.sector === sector).filter((id) => members.includes(id));
          for (const { id } of sectors)
            expect(area.emptyCorners.includes(id)).toBe(corner(id).length === 0);
          for (const [x, y] of area.emptySides)
            expect(corner(x).some((one) => corner(y).some((other) => tied(one, other)))).toBe(
              false,
            );
        }
        expect(value.several.map(({ actor }) => actor)).toEqual(
          of(({ area }) => area === 'Nord|Süd'),
        );
      },
      (known) => places(known).length < 2,
    );
  });

  test('planning cycle', () => {
    const places = ({ actors }: ReturnType<typeof plain>) =>
      [...new Set(actors.flatMap(({ area }) => area?.split('|') ?? []))].sort();
    check(
      'planningCycle',
      (value, known) => {
        expect(value.indicators).toEqual([
          { column: 'Plätze', of: 'actor' },
          { column: 'Bedarf', of: 'area' },
        ]);
        expect(value.areas.map(({ name }) => name)).toEqual(places(known));
        for (const { name, actors, values } of value.areas) {
          const here = known.actors.filter(({ area }) => area?.split('|').includes(name));
          expect(actors).toEqual(here.map(({ id }) => id));
          const numbers = here.flatMap(
            ({ attributes }) => ({ 10: 10, '1.200': 1200 })[attributes['Plätze'] as '10'] ?? [],
          );
          expect(values[0].sum).toBe(
            numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0),
          );
          expect(values[1]).toEqual({
            sum: null,
            said: here.some(({ attributes }) => attributes['Bedarf'] === 'hoch') ? ['hoch'] : [],
          });
        }
      },
      (known) => places(known).length === 0,
    );
  });

  test('role expectations of the welfare organisations', () => {
    check(
      'welfareRoles',
      (value, { of, around, tied, actors }, dataset, { chain }) => {
        const actor = (id: string) =>
          actors.find((one) => one.id === id) as Analysis['actors'][number];
        const civil = (id: string) => {
          const { sector, stakeholderGroup } = actor(id);
          return (
            sector === 'civil-society' ||
            stakeholderGroup === 'Seniorenbeirat' ||
            (sector === null && stakeholderGroup === 'Hausärzte')
          );
        };
        const open = (id: string, left: (id: string) => boolean, right: (id: string) => boolean) =>
          around(id).flatMap((x) =>
            around(id).filter((y) => x !== y && left(x) && right(y) && !tied(x, y)),
          ).length;
        const setting = (word: string) => (id: string) => actor(id).setting === word;
        const told =
          of(
            ({ sector, stakeholderGroup }) =>
              sector === 'civil-society' || sector === 'municipality' || stakeholderGroup !== null,
          ).length > 0;
        for (const one of value.institutions) {
          if (told) expect(one.doorOpener).toBe(open(one.actor, civil, (id) => !civil(id)));
          if (value.corners)
            expect(one.chainLink).toBe(
              open(
                one.actor,
                (id) => actor(id).sector === 'health',
                (id) => actor(id).sector === 'elder-care',
              ),
            );
          if (one.settings !== null)
            expect(one.settings).toBe(open(one.actor, setting('stationär'), setting('ambulant')));
          if (one.housingPartner !== null)
            expect(one.housingPartner).toBe(
              around(one.actor).filter(
                (id) =>
                  actor(id).stakeholderGroup === 'Wohnungswirtschaft' ||
                  actor(id).roles.includes('wohnungsunternehmen'),
              ).length,
            );
          if (one.handovers !== null)
            expect(one.handovers).toBe(
              chain?.handovers.filter(({ ties }) => ties.flat().includes(one.actor)).length,
            );
          if (one.transporter !== null) {
            const arc = (x: string, y: string) =>
              dataset.ties.some(({ source, target }) => source === x && target === y);
            const others = of(({ id }) => civil(id));
            expect(one.transporter).toBe(
              others.some((id) => arc(id, one.actor)) && others.some((id) => arc(one.actor, id)),
            );
          }
        }
      },
      ({ of }) =>
        of(
          ({ ownership, sector, tier, kind }) =>
            (ownership === 'freigemeinnützig' || ownership === 'kirchlich') &&
            kind !== 'Person' &&
            (sector !== 'civil-society' || tier === 'Kreisverband' || tier === 'Liga'),
        ).length === 0,
    );
  });

  test('two axes', () => {
    check(
      'twoAxes',
      ({ integrated, cooperative }, _, __, { views: { departments, ...rest } }) => {
        const administration = departments as Value<'departments'>;
        close(
          integrated.share,
          administration.across / (administration.across + administration.within),
        );
        const radius = rest['social-radius'] as Value<'socialRadius'> | undefined;
        if (cooperative.by === 'groups')
          expect(cooperative.part).toBe(
            radius?.groups.filter(({ seated, planning }) => (seated ?? 0) + (planning ?? 0) > 0)
              .length,
          );
        else expect(radius?.involved ?? null).toBeNull();
        close(cooperative.share, cooperative.part / cooperative.all);
      },
      (known, _, { views: found }) => {
        const administration = found['departments'] as Value<'departments'> | undefined;
        const bodies = found['network-architecture'] as Value<'networkArchitecture'> | undefined;
        const radius = found['social-radius'] as Value<'socialRadius'> | undefined;
        const cooperative =
          (radius?.involved ?? null) !== null || Boolean(bodies?.withoutCivilSociety);
        return (
          known.actors.length === 0 ||
          !administration ||
          administration.within + administration.across === 0 ||
          !cooperative
        );
      },
    );
  });

  test('planning modes', () => {
    const municipal = ({ of }: ReturnType<typeof plain>) =>
      of(({ sector }) => sector === 'municipality');
    check(
      'planningModes',
      (value, known, dataset) => {
        const office = municipal(known);
        const sector = new Map(known.actors.map((actor) => [actor.id, actor.sector]));
        close(
          value.administrative.share,
          known.pairs.filter((pair) => pair.some((id) => office.includes(id))).length /
            known.pairs.length,
        );
        const stated = dataset.ties.filter(
          ({ layer, evidence }) => layer !== null || evidence !== null,
        );
        close(
          value.contracts.share,
          stated.filter(({ evidence }) => evidence === 'Kooperationsvertrag').length /
            stated.length,
        );
        const across = dataset.ties.filter(({ source, target, confirmed }) => {
          const [x, y] = [sector.get(source), sector.get(target)];
          return confirmed !== null && x && y && x !== y;
        });
        expect(value.reciprocal?.all ?? 0).toBe(across.length);
        expect(value.reciprocal?.part ?? 0).toBe(
          across.filter(({ confirmed }) => confirmed).length,
        );
      },
      (known, dataset) =>
        municipal(known).length === 0 ||
        !dataset.ties.some(({ evidence }) => evidence === 'Kooperationsvertrag'),
    );
  });

  test('governance', () => {
    check(
      'governance',
      (value, { around, actors, pairs }) => {
        const degrees = actors.map(({ id }) => around(id).length);
        const most = Math.max(...degrees);
        const n = actors.length;
        close(
          value.degreeCentralization,
          degrees.reduce((sum, degree) => sum + most - degree, 0) / ((n - 1) * (n - 2)),
        );
        close(value.density, pairs.length / ((n * (n - 1)) / 2));
        expect(value.central.degree).toBe(most);
        expect(value.central.actors).toEqual(
          actors.filter((_, i) => degrees[i] === most).map(({ id }) => id),
        );
      },
      // Shared seats make ties, but say nothing on a centre.
      (_, { ties }) => ties.length === 0,
    );
  });
});
