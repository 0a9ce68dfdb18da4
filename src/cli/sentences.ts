/** A sentence of the command in English and in German, as `UserError` takes them. */
export type Sentence = [en: string, de: string];

/** What the command says of files that it must not lose, of runs beside it, and of data sets that ask too much of the machine. */
export const sentences = {
  outputIsRead: (output: string): Sentence => [
    `${output}: this file is read in this run and would be overwritten. Name another file for the result.`,
    `${output}: Diese Datei wird in diesem Lauf gelesen und würde überschrieben. Nennen Sie für das Ergebnis eine andere Datei.`,
  ],
  outputTwice: (output: string, other: string): Sentence => [
    `${output}: ${output === other ? 'this output is named twice' : `this is the same file as ${other}`}, and one result would overwrite the other. Give each a file of its own.`,
    `${output}: ${output === other ? 'Diese Ausgabe ist zweimal genannt' : `Das ist dieselbe Datei wie ${other}`}, ein Ergebnis würde das andere überschreiben. Geben Sie jedem eine eigene Datei.`,
  ],
  locked: (path: string, lock: string): Sentence => [
    `${path}: another run has been working on this file for a long time. Wait until it is done; if none is running, delete ${lock}.`,
    `${path}: Ein anderer Lauf arbeitet schon lange an dieser Datei. Warten Sie, bis er fertig ist; läuft keiner, löschen Sie ${lock}.`,
  ],
  died: (): Sentence => [
    'The evaluation broke off, most likely because the memory of this computer was not enough. Split the tables, keep only the columns needed, or check this data set on a larger computer.',
    'Die Auswertung brach ab, vermutlich weil der Arbeitsspeicher dieses Rechners nicht reichte. Teilen Sie die Tabellen, behalten Sie nur die nötigen Spalten, oder prüfen Sie diesen Datensatz auf einem größeren Rechner.',
  ],
  tookTooLong: (seconds: number): Sentence => [
    `The evaluation took longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'} and was stopped. Give it more time with --limit-seconds, or split the tables.`,
    `Die Auswertung dauerte länger als ${seconds === 1 ? 'eine Sekunde' : `${String(seconds).replace('.', ',')} Sekunden`} und wurde abgebrochen. Geben Sie ihr mit --limit-seconds mehr Zeit, oder teilen Sie die Tabellen.`,
  ],
  fault: (message: string): Sentence => [
    `care-chain has an unexpected fault here: ${message}. Please report it (see SECURITY.md on what to leave out).`,
    `care-chain hat hier einen unerwarteten Fehler: ${message}. Bitte melden Sie ihn (was dabei wegzulassen ist, steht in SECURITY.md).`,
  ],
  tooDeep: (path: string, depth: number): Sentence => [
    `${path}: brackets stand in one another more than ${depth} deep, so this is no file of care-chain. Check the brackets.`,
    `${path}: Klammern stehen mehr als ${depth} Stufen tief ineinander, das ist also keine Datei von care-chain. Prüfen Sie die Klammern.`,
  ],
  cannotShow: (path: string): Sentence => [
    `${path}: this analysis holds something that care-chain does not write, and cannot be shown in this format. Compute it again with "care-chain analyze --format json".`,
    `${path}: Diese Auswertung enthält etwas, das care-chain nicht schreibt, und lässt sich in diesem Format nicht zeigen. Berechnen Sie sie neu mit „care-chain analyze --format json“.`,
  ],
  noAliases: (path: string): Sentence => [
    `${path}: not written, because no names are nearly the same.`,
    `${path}: nicht geschrieben, denn keine Namen sind fast gleich.`,
  ],
  noWords: (path: string): Sentence => [
    `${path}: not written, because every word is a role or a sector of the chain.`,
    `${path}: nicht geschrieben, denn jedes Wort ist eine Rolle oder ein Sektor der Kette.`,
  ],
  noSeconds: (given: string): Sentence => [
    `--limit-seconds ${given}: give a number of seconds above 0.`,
    `--limit-seconds ${given}: Geben Sie eine Zahl von Sekunden über 0 an.`,
  ],
  exists: (path: string): Sentence => [
    `${path}: this file exists and stays as it is. Name another file.`,
    `${path}: Diese Datei gibt es schon, sie bleibt unverändert. Nennen Sie eine andere.`,
  ],
  noCount: (flag: string, given: string, most: number): Sentence => [
    `${flag} ${given}: give a whole number from 1 to ${most}.`,
    `${flag} ${given}: Geben Sie eine ganze Zahl von 1 bis ${most} an.`,
  ],
  noFormat: (path: string, extensions: readonly string[]): Sentence => [
    `${path}: care-chain knows no format for this extension. Use one of ${extensions.join(', ')}.`,
    `${path}: Zu dieser Endung kennt care-chain kein Format. Nehmen Sie ${extensions.join(', ')}.`,
  ],
  unknownActor: (name: string, near: readonly string[]): Sentence => [
    `There is no actor "${name}" in the data.${near.length > 0 ? ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : ' Check the spelling.'}`,
    `In den Daten gibt es keinen Akteur „${name}“.${near.length > 0 ? ` Meinten Sie ${near.map((one) => `„${one}“`).join(' oder ')}?` : ' Prüfen Sie die Schreibweise.'}`,
  ],
  ambiguousActor: (name: string, ids: readonly string[]): Sentence => [
    `"${name}" may be several actors. Name one by its id: ${ids.map((id) => `"${id}"`).join(' or ')}.`,
    `„${name}“ kann mehrere Akteure meinen. Nennen Sie einen mit seiner Kennung: ${ids.map((id) => `„${id}“`).join(' oder ')}.`,
  ],
  actorExists: (name: string): Sentence => [
    `The actor "${name}" is in the data already. Give the new one another name.`,
    `Den Akteur „${name}“ gibt es in den Daten schon. Geben Sie dem neuen einen anderen Namen.`,
  ],
  tieExists: (a: string, b: string): Sentence => [
    `"${a}" and "${b}" have a tie already. Name two actors without one.`,
    `Zwischen „${a}“ und „${b}“ gibt es schon eine Beziehung. Nennen Sie zwei Akteure ohne Beziehung.`,
  ],
  noTie: (a: string, b: string): Sentence => [
    `"${a}" and "${b}" have no tie that could be taken away. Check both names, and in directed data their order.`,
    `Zwischen „${a}“ und „${b}“ gibt es keine Beziehung, die wegfallen könnte. Prüfen Sie beide Namen, bei gerichteten Daten auch die Reihenfolge.`,
  ],
  sameActor: (name: string): Sentence => [
    `"${name}" cannot have a tie with itself. Name two different actors.`,
    `„${name}“ kann keine Beziehung mit sich selbst haben. Nennen Sie zwei verschiedene Akteure.`,
  ],
  noChanges: (): Sentence => [
    'Nothing would change. Name a change: --add-tie, --remove-tie, --add-actor, --remove-actor, --silent, or a table of them with --changes.',
    'Es würde sich nichts ändern. Nennen Sie eine Änderung: --add-tie, --remove-tie, --add-actor, --remove-actor, --silent, oder eine Tabelle davon mit --changes.',
  ],
  noActorToAdd: (flag: string): Sentence => [
    `${flag} says something about a new actor, and there is none left for it. Name one with --add-actor.`,
    `${flag} beschreibt einen neuen Akteur, und dafür ist keiner mehr genannt. Nennen Sie einen mit --add-actor.`,
  ],
  oddEnds: (flag: string, name: string): Sentence => [
    `${flag}: "${name}" stands alone. A tie has two ends: ${flag} "A" "B".`,
    `${flag}: „${name}“ steht allein. Eine Beziehung hat zwei Enden: ${flag} "A" "B".`,
  ],
  changeColumns: (path: string): Sentence => [
    `${path}: this is no table of changes. It needs the columns change and actor; with, sector, role and weight may stand beside them.`,
    `${path}: Das ist keine Tabelle von Änderungen. Sie braucht die Spalten Änderung und Akteur; Mit, Sektor, Rolle und Gewicht können daneben stehen.`,
  ],
  changeKind: (path: string, row: number, given: string): Sentence => [
    `${path}, row ${row}, column change: "${given}" is no change. Write add-tie, remove-tie, add-actor, remove-actor or silent.`,
    `${path}, Zeile ${row}, Spalte Änderung: „${given}“ ist keine Änderung. Schreiben Sie Beziehung neu, Beziehung weg, Akteur neu, Akteur weg oder keine Antwort.`,
  ],
  changeName: (path: string, row: number): Sentence => [
    `${path}, row ${row}: a name is missing. A tie needs both ends in the columns actor and with, any other change the actor.`,
    `${path}, Zeile ${row}: Es fehlt ein Name. Eine Beziehung braucht beide Enden in den Spalten Akteur und Mit, jede andere Änderung den Akteur.`,
  ],
  changeWeight: (path: string, row: number, given: string): Sentence => [
    `${path}, row ${row}, column weight: "${given}" is no number above 0. Leave the cell empty for an average tie.`,
    `${path}, Zeile ${row}, Spalte Gewicht: „${given}“ ist keine Zahl über 0. Lassen Sie die Zelle für eine mittlere Beziehung leer.`,
  ],
};
