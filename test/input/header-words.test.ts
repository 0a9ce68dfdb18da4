import { expect, test } from 'vitest';
import { type Field, fieldsOf } from '../../src/input/headers.ts';

/** The words that planners use, by field; the same word may stand for several fields in different tables. */
const words: [Field, string][] = [
  [
    'name',
    'Akteur, Akteurin, Einrichtung, Organisation, Institution, Träger, Name, Anbieter, Dienst, Stelle',
  ],
  [
    'name',
    'actor, name, organisation, organization, agency, stakeholder, node, label, id, Ihre Einrichtung',
  ],
  ['name', 'Name Ihrer Einrichtung, Your organisation, Bitte nennen Sie Ihre Organisation'],
  [
    'from',
    'Von, Quelle, Absender, Sender, übergibt, Ausgang, Akteur 1, A, from, source, ego, node1, vertex1',
  ],
  [
    'to',
    'An, Nach, Ziel, Empfänger, übernimmt, Akteur 2, B, to, target, receiver, alter, node2, vertex2, destination',
  ],
  [
    'partners',
    'Kooperationspartner, Partner, Kontakte, arbeitet zusammen mit, Verbindungen, Kooperiert mit, Netzwerkpartner',
  ],
  [
    'partners',
    'übergibt an, partners, ties, contacts, works with, connected to, refers to, hands over to, collaborates with',
  ],
  [
    'sector',
    'Sektor, Bereich, Versorgungsbereich, Feld, Säule, Handlungsfeld, sector, field, domain, group, category',
  ],
  [
    'role',
    'Rolle, Funktion in der Kette, Kettenglied, Akteurstyp, Typ, Art, role, chain role, type, function',
  ],
  ['ownership', 'Trägerart, Trägerschaft, Rechtsform, ownership, auspices, provider type'],
  [
    'weight',
    'Intensität (1-4), Stärke, Häufigkeit, Kontakthäufigkeit, Gewicht, Anzahl Fälle, weight, strength',
  ],
  ['weight', 'frequency, intensity, value, cases'],
  [
    'layer',
    'Beziehung, Beziehungsart, Art der Kooperation, Ebene, relation, type, layer, level, tie type',
  ],
  [
    'committee',
    'Gremium, AG, Arbeitsgruppe, Arbeitskreis, Runder Tisch, Gremien, committee, group, board, meeting, event',
  ],
  ['area', 'Sozialraum, Quartier, Stadtteil, Gemeinde, Kreis, Ort, area, district, place, region'],
  ['wave', 'Jahr, Welle, Stand, Erhebung, Datum, year, wave, period, date'],
  [
    'answered',
    'Rücklauf, beantwortet, Fragebogen erhalten, Status, responded, response, completed, answered',
  ],
  ['evidence', 'Quelle der Angabe, Beleg, Vereinbarung, source of tie, evidence, agreement'],
  [
    'benefit',
    'Nutzen für die Betroffenen, Adressatennutzen, Adressat*innennutzen, Nutzen, benefit for clients, Client benefit',
  ],
  ['setting', 'Setting, stationär/ambulant, ambulant/stationär, Versorgungsform, care setting'],
  ['stakeholderGroup', 'Anspruchsgruppe, Stakeholdergruppe, stakeholder group'],
  ['department', 'Ressort, Fachbereich, Dezernat, department'],
  ['tier', 'Handlungsebene, Ebene, tier, level'],
  ['kind', 'Art, Akteursart, Organisation/Person, kind, type'],
  ['core', 'Kern, Kernpartner, core, core member'],
  ['status', 'Status, Kapazität, capacity'],
  ['completed', 'Datum Abgeschickt, submitdate, Date submitted, FINISHED'],
];

test.each(words)('%s is known under: %s', (field, list) => {
  for (const word of list.split(', '))
    for (const header of [word, word.toUpperCase(), ` ${word}: `])
      expect([header, fieldsOf(header).has(field)]).toEqual([header, true]);
});
