import type { WholeBook } from '../../book.ts';

export const emptyTable: WholeBook['explain']['emptyTable'] = {
  file: 'akteure.csv',
  legendFile: 'LEGENDE.md',
  delimiter: ';',
  heading: 'So wird die Tabelle ausgefüllt',
  lead: 'Nur die Spalte Akteur muss ausgefüllt sein. Die Beispielzeile bitte löschen.',
  columns: [
    ['Akteur', 'Beispiel: Sozialstation Nord', 'Name der Einrichtung; jede hat eine Zeile'],
    ['Sektor', 'Altenpflege', 'Gesundheit, Altenpflege, Kommune oder Zivilgesellschaft'],
    [
      'Rolle',
      'Sozialunternehmen/freier Träger',
      'Glied der Versorgungskette; mehrere mit | trennen',
    ],
    ['Setting', 'ambulant', 'ambulant oder stationär'],
    ['Trägerart', 'freigemeinnützig', 'kommunal, freigemeinnützig, kirchlich, privat, öffentlich'],
    ['Anspruchsgruppe', '', 'Gruppe der Beteiligten, zum Beispiel Kassen oder Wohnungswirtschaft'],
    ['Ressort', '', 'Fachbereich der Verwaltung, nur bei kommunalen Akteuren'],
    ['Handlungsebene', 'Quartier', 'Quartier, Kommune, Kreis oder Land'],
    ['Sozialraum', 'Nord', 'Stadtteil oder Quartier'],
    ['Kern', 'ja', 'ja, wenn der Akteur zum Kern des Netzverbunds gehört'],
    ['Status', 'aktiv', 'aktiv, geplant, fehlt oder keine Kapazität'],
    [
      'Kooperationspartner',
      'Beispiel: Seniorenbüro|Beispiel: Krankenhaus',
      'Namen wie in der Spalte Akteur, mit | getrennt; k.A., wenn nicht bekannt',
    ],
    ['Gremien', 'Runder Tisch', 'Gremien, in denen der Akteur sitzt, mit | getrennt'],
    ['Fragebogen erhalten', 'ja', 'ja, wenn der Akteur geantwortet hat, sonst nein'],
  ],
};
