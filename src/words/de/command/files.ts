import type { WholeBook } from '../../book.ts';

const quoted = (names: readonly string[]) => names.map((name) => `„${name}“`).join(' oder ');

export const files: WholeBook['command']['files'] = {
  system: {
    ENOENT:
      'diese Datei oder diesen Ordner gibt es nicht. Prüfen Sie die Schreibweise und den Ordner, in dem Sie sind.',
    EACCES:
      'die Berechtigung fehlt. Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ort.',
    EPERM:
      'die Berechtigung fehlt. Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ort.',
    EISDIR: 'das ist ein Ordner. Nennen Sie eine Datei darin.',
    EEXIST: 'eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.',
    ENOTDIR: 'ein Teil dieses Pfades ist eine Datei und kein Ordner. Prüfen Sie den Pfad.',
    ENOSPC: 'der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.',
    EROFS: 'der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ort.',
    ENAMETOOLONG: 'dieser Name ist zu lang. Wählen Sie einen kürzeren.',
    ERR_STRING_TOO_LONG:
      'der Text ist länger, als ein solches Programm ihn halten kann. Werten Sie die Tabelle noch einmal aus und schreiben Sie das andere Format dabei.',
    ERR_FS_FILE_TOO_LARGE:
      'die Datei ist größer als 2 GB. Teilen Sie sie oder behalten Sie nur die nötigen Spalten.',
  },
  outputIsRead: (output) =>
    `${output}: Diese Datei wird in diesem Lauf gelesen und würde überschrieben. Nennen Sie für das Ergebnis eine andere Datei.`,
  outputTwice: (output, other) =>
    `${output}: ${output === other ? 'Diese Ausgabe ist zweimal genannt' : `Das ist dieselbe Datei wie ${other}`}, ein Ergebnis würde das andere überschreiben. Geben Sie jedem eine eigene Datei.`,
  locked: (path, lock) =>
    `${path}: Ein anderer Lauf arbeitet schon lange an dieser Datei. Warten Sie, bis er fertig ist; läuft keiner, löschen Sie ${lock}.`,
  exists: (path) =>
    `${path}: Diese Datei gibt es schon, sie bleibt unverändert. Nennen Sie eine andere.`,
  existsInFolder: (path) =>
    `${path}: Diese Datei gibt es schon, sie bleibt unverändert. Nennen Sie einen anderen Ordner.`,
  notForTerminal: (format) =>
    `${format}: Dieses Format ist nichts für ein Terminal. Nennen Sie eine Datei: -o vorlage.${format}.`,
  noFormat: (path, extensions) =>
    `${path}: Zu dieser Endung kennt care-chain kein Format. Nehmen Sie ${extensions.join(', ')}.`,
  noFormatNorPrefix: (path, extensions, prefix) =>
    `${path}: Zu dieser Endung kennt care-chain kein Format. Nehmen Sie ${extensions.join(', ')}, oder schreiben Sie das Format davor: ${prefix}:${path}.`,
  noJson: (path, why) =>
    `${path}: Das ist kein JSON (${why}). Prüfen Sie Kommas, Anführungszeichen und Klammern.`,
  tooDeep: (path, depth) =>
    `${path}: Klammern stehen mehr als ${depth} Stufen tief ineinander, das ist also keine Datei von care-chain. Prüfen Sie die Klammern.`,
  cannotShow: (path) =>
    `${path}: Diese Auswertung enthält etwas, das care-chain nicht schreibt, und lässt sich in diesem Format nicht zeigen. Berechnen Sie sie neu mit „care-chain analyze --format json“.`,
  notSaved: (path) =>
    `${path}: render nimmt eine Analyse, die „care-chain analyze -o analyse.json“ geschrieben hat. Für eine Tabelle nehmen Sie „care-chain analyze“.`,
  savedHasOneWave: (path) =>
    `${path}: Eine gespeicherte Analyse enthält nur eine Welle, --wave kann daraus nicht wählen. Nennen Sie die Tabelle, aus der sie entstand.`,
  projectIsRead: (path, flag) =>
    `${path}: Ein Projekt sagt selbst, wie seine Tabellen gelesen werden; ${flag} würde dem widersprechen. Lassen Sie die Angabe weg, oder nennen Sie die Tabelle.`,
  noTable: (path) => `${path}: keine Tabelle, übersprungen.`,
  noTableIn: (path, extensions) =>
    `${path}: In diesem Ordner liegt keine Tabelle. Legen Sie Dateien mit ${extensions.join(', ')} hinein, oder nennen Sie eine Datei.`,
  noDataSet: (path) =>
    `${path}: Hier ist kein Datensatz. Nennen Sie Tabellen oder Ordner mit Tabellen.`,
  moreProblems: (count) => `… und ${count} weitere`,
  noBaseline: (path) =>
    `${path}: Diese Liste bekannter Befunde gibt es nicht. Schreiben Sie sie zuerst mit „care-chain check --update-baseline“, oder prüfen Sie den Pfad.`,
  afterBaseline:
    'Um nach der Option Daten zu nennen, schreiben Sie --baseline=DATEI, oder stellen Sie die Daten voran.',
  noChainJson: (path, why) =>
    `${path}: Das ist kein JSON: ${why}. Berichtigen Sie die Stelle, oder beginnen Sie neu mit „care-chain explain chain --json entlassmanagement“.`,
  unknownChain: (given, near, ids) =>
    `Es gibt keine Versorgungskette „${given}“. ${near ? `Meinten Sie „${near}“? ` : ''}Nehmen Sie ${ids.join(', ')}, oder nennen Sie eine eigene JSON-Datei.`,
  noneIsNoChain:
    '„none“ ist keine Versorgungskette: Dann stehen die Sektoren der Tabelle für sich.',
  keyAmongTables: (path) =>
    `${path}: Der Schlüssel darf nicht bei den Tabellen liegen, sonst wird er als eine davon gelesen. Nennen Sie eine Datei in einem anderen Ordner.`,
  noAliases: (path) => `${path}: nicht geschrieben, denn keine Namen sind fast gleich.`,
  noWords: (path) =>
    `${path}: nicht geschrieben, denn jedes Wort ist eine Aufgabe oder ein Sektor der Kette.`,
  pageWritten: (path) =>
    `${path}: geschrieben. Die Datei im Browser öffnen; sie braucht weder Installation noch Internet.`,
  noPage:
    'Die Seite fehlt in dieser Installation. Rufen Sie „npm run build“ auf, wo Sie den Quelltext haben, oder installieren Sie das Paket neu.',
  noTopic: (topic, near) =>
    `Zu „${topic}“ gibt es keine Erklärung. ${near.length > 0 ? `Meinten Sie ${quoted(near)}? ` : ''}„care-chain explain“ zeigt alle Themen.`,
};
