/** A table of text to fill in. */
interface TextFile {
  name: string;
  text: string;
}

type Column = [header: string, example: string, meaning: string];

const DE: Column[] = [
  ['Akteur', 'Beispiel: Sozialstation Nord', 'Name der Einrichtung; jede hat eine Zeile'],
  ['Sektor', 'Altenpflege', 'Gesundheit, Altenpflege, Kommune oder Zivilgesellschaft'],
  ['Rolle', 'Sozialunternehmen/freier Träger', 'Glied der Versorgungskette; mehrere mit | trennen'],
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
];

const EN: Column[] = [
  ['actor', 'Example: Home care North', 'name of the organisation; each has a row'],
  ['sector', 'Elder care', 'Health, Elder care, Municipality or Civil society'],
  ['role', 'social enterprise', 'link of the care chain; several are parted by |'],
  ['setting', 'outpatient', 'outpatient or inpatient'],
  ['ownership', 'non-profit', 'municipal, non-profit, church, private, public'],
  ['stakeholder group', '', 'group of stakeholders, for example insurers or housing'],
  ['department', '', 'department of the administration, for municipal actors only'],
  ['tier', 'quarter', 'quarter, municipality, district or state'],
  ['area', 'North', 'district or quarter'],
  ['core', 'yes', 'yes if the actor belongs to the core of the network'],
  ['status', 'active', 'active, planned, missing or no capacity'],
  [
    'partners',
    'Example: Senior office|Example: Hospital',
    'names as in the column actor, parted by |; n/a if not known',
  ],
  ['committees', 'Round table', 'committees in which the actor sits, parted by |'],
  ['responded', 'yes', 'yes if the actor answered, otherwise no'],
];

/**
 * An empty actor list with a filled example row, and its legend. The German one is as a German spreadsheet program opens it:
 * semicolons and a byte order mark.
 */
export function emptyTable(language: 'en' | 'de'): TextFile[] {
  const de = language === 'de';
  const columns = de ? DE : EN;
  const mark = de ? ';' : ',';
  const file = (rows: string[][]) =>
    `\ufeff${rows.map((row) => row.map((cell) => quote(cell, mark)).join(mark)).join('\r\n')}\r\n`;
  const example = columns.map(([, value]) => value);
  return [
    {
      name: de ? 'akteure.csv' : 'actors.csv',
      text: file([columns.map(([header]) => header), example]),
    },
    {
      // A text file of its own kind, so that it is not read as a table of the folder.
      name: de ? 'LEGENDE.md' : 'LEGEND.md',
      text: `${[
        de ? '# So wird die Tabelle ausgefüllt' : '# How to fill in the table',
        '',
        de
          ? 'Nur die Spalte Akteur muss ausgefüllt sein. Die Beispielzeile bitte löschen.'
          : 'Only the column actor must be filled in. Please delete the example row.',
        '',
        ...columns.map(([header, , meaning]) => `- **${header}**: ${meaning}`),
      ].join('\n')}\n`,
    },
  ];
}

const quote = (cell: string, mark: string) =>
  cell.includes(mark) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
