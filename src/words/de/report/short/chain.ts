import type { TextBook } from '../../../book.ts';

/** What the short form of a report says of a care chain. */
export const chain: TextBook['report']['chain'] = {
  heading: (chain) => `Die Versorgungskette: ${chain}`,
  coverage: (filled, required, say) =>
    `${say.number(filled)} von ${say.count(required, 'Aufgabe', 'Aufgaben')} der Kette ${filled === 1 ? 'ist' : 'sind'} besetzt.`,
  jurisdictions: {
    DE: 'Deutschland',
    AT: 'Österreich',
    CH: 'die Schweiz',
    'GB-ENG': 'England',
  },
  jurisdiction: (name) => `Muster-Kette für ${name}`,
  statuses: {
    filled: 'besetzt',
    several: 'mehrfach besetzt',
    unconnected: 'ohne Beziehung',
    absent: 'niemand in der Tabelle',
    'stood-in': 'vertreten durch',
    'absent-known': 'laut Tabelle',
  },
  handoverStatuses: {
    confirmed: 'von beiden Seiten genannt',
    'one-sided': 'nur von einer Seite genannt',
    reported: 'genannt, Angabe der anderen Seite fehlt',
    internal: 'im selben Haus',
    indirect: 'über Dritte',
    missing: 'fehlt',
    limited: 'rechtlich begrenzt',
    'one-direction': 'nur in Gegenrichtung genannt',
    'role-absent': 'Aufgabe nicht besetzt',
  },
  ties: (n, say) => say.count(n, 'Beziehung', 'Beziehungen'),
  over: (names) => `über ${names}`,
  hangs: (name) => `hängt an ${name}`,
  absent: (roles) => `es fehlt: ${roles}`,
};
