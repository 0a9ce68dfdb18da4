import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { KeyPersons } from '../../src/views/key-persons.ts';
import type { NetworkArchitecture } from '../../src/views/network-architecture.ts';
import { numberIn } from '../../src/views/parts/own-columns.ts';
import type { SocialRadius } from '../../src/views/social-radius.ts';
import type { Tiers } from '../../src/views/tiers.ts';
import type { WelfareRoles } from '../../src/views/welfare-roles.ts';
import { made } from './made.ts';

const viewed = <Value>(id: string, network: Parameters<typeof made>[0]) =>
  analyze(made(network), { draws: 0 }).views[id] as Value;

test('a mayor and a head of department are persons, but no key persons', () => {
  const { persons } = viewed<KeyPersons>('key-persons', {
    actors: {
      baker: { kind: 'Person', area: 'Nord' },
      mayor: { kind: 'Person', roles: ['Bürgermeisterin'] },
      head: { kind: 'Person', sector: 'Kommune' },
      planner: {
        kind: 'Person',
        stakeholderGroup: 'Fach- und Führungskräfte der Kommunalverwaltung',
      },
      doctor: { kind: 'Organisation', stakeholderGroup: 'Schlüsselpersonen' },
    },
  });
  expect(persons.map(({ actor }) => actor)).toEqual(['baker', 'doctor']);
});

test('a group that is only in the table takes no part, and without seats and levels nobody knows', () => {
  const actors = {
    council: { stakeholderGroup: 'Seniorenbeirat' },
    fund: { stakeholderGroup: 'Krankenkassen' },
    landlord: { stakeholderGroup: 'Wohnungswirtschaft' },
  };
  const known = viewed<SocialRadius>('social-radius', {
    actors,
    ties: [
      ['council', 'fund', { layer: 'Planung' }],
      ['council', 'landlord', { layer: 'Fall' }],
    ],
  });
  expect(known).toMatchObject({ present: 3, involved: 2 });
  const unknown = viewed<SocialRadius>('social-radius', { actors, ties: [['council', 'fund']] });
  expect(unknown).toMatchObject({ present: 3, involved: null });
});

describe('the umbrella association of a column', () => {
  const station = { sector: 'Altenpflege', tier: 'Quartier', ownership: 'freigemeinnützig' };
  const association = { tier: 'Kreisverband', ownership: 'freigemeinnützig' };
  const network = (label: string) =>
    viewed<Tiers>('tiers', {
      actors: {
        a: { ...station, attributes: { Spitzenverband: 'Diakonie' } },
        b: { ...station, attributes: { Spitzenverband: 'Diakonisches Werk' } },
        c: { ...station, attributes: { Spitzenverband: 'AWO' } },
        d: { ...station, attributes: { Spitzenverband: '' } },
        z: { ...association, label },
      },
      ties: [['a', 'z']],
    });

  test('is found in the table by its name, in short or in full', () => {
    for (const label of ['Diakonie, Kreisverband', 'Diakonisches Werk im Kreis']) {
      const { umbrellas, members, providersWithoutAssociation } = network(label);
      expect(umbrellas).toEqual([
        { name: 'Diakonie', providers: ['a', 'b'], association: 'z', tied: ['a'] },
        { name: 'AWO', providers: ['c'], association: null, tied: [] },
      ]);
      expect(members).toEqual(['a', 'b']);
      expect(providersWithoutAssociation).toEqual(['c', 'd']);
    }
  });

  test('is none where the table holds another', () => {
    expect(network('Caritasverband').members).toEqual([]);
  });
});

test('a working group shows who chairs it and which groups sit in it', () => {
  const { bodies, topics } = viewed<NetworkArchitecture>('network-architecture', {
    actors: {
      a: { stakeholderGroup: 'Seniorenbeirat' },
      b: { stakeholderGroup: 'Krankenkassen' },
      c: { stakeholderGroup: 'Krankenkassen' },
    },
    seats: [
      ['a', 'AG Wohnen', 'Leitung'],
      ['b', 'AG Wohnen', 'Mitglied'],
      ['c', 'AG Pflege', 'Stellv. Vorsitz'],
      ['c', 'Runder Tisch'],
    ],
  });
  expect(bodies.map(({ body, chairs }) => [body, chairs])).toEqual([
    ['AG Pflege', ['c']],
    ['AG Wohnen', ['a']],
    ['Runder Tisch', []],
  ]);
  expect(topics).toEqual({
    bodies: ['AG Pflege', 'AG Wohnen'],
    groups: ['citizens', 'insurers'],
    seats: [
      [0, 1],
      [1, 1],
    ],
  });
});

test('a direction that is not named is no answer', () => {
  const welfare = { sector: 'Altenpflege', ownership: 'freigemeinnützig' };
  const { institutions, fulfilled } = viewed<WelfareRoles>('welfare-roles', {
    actors: { a: welfare, b: welfare, club: { sector: 'Zivilgesellschaft' } },
    ties: [
      ['a', 'club'],
      ['b', 'club'],
      ['club', 'b'],
    ],
    directed: true,
  });
  expect(institutions.map(({ actor, transporter }) => [actor, transporter])).toEqual([
    ['a', null],
    ['b', true],
  ]);
  expect(fulfilled.find(({ role }) => role === 'transporter')?.actors).toEqual(['b']);
});

test('numbers of a table are read as they are written', () => {
  expect(
    ['12', '1.240', '1,240', '12,5', '1 240', '1.240.000', '', 'viele', '12 Plätze', '-3'].map(
      numberIn,
    ),
  ).toEqual([12, 1240, 1240, 12.5, 1240, 1_240_000, null, null, null, null]);
});
