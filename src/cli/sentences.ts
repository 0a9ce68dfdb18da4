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
    'The evaluation ended because the memory of this computer was not enough. Split the tables, keep only the columns needed, or check this data set on a larger computer.',
    'Die Auswertung brach ab, weil der Arbeitsspeicher dieses Rechners nicht reichte. Teilen Sie die Tabellen, behalten Sie nur die nötigen Spalten, oder prüfen Sie diesen Datensatz auf einem größeren Rechner.',
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
  noAliases: (path: string): Sentence => [
    `${path}: not written, because no names are nearly the same.`,
    `${path}: nicht geschrieben, denn keine Namen sind fast gleich.`,
  ],
  noSeconds: (given: string): Sentence => [
    `--limit-seconds ${given}: give a number of seconds above 0.`,
    `--limit-seconds ${given}: Geben Sie eine Zahl von Sekunden über 0 an.`,
  ],
  exists: (path: string): Sentence => [
    `${path}: this file exists and stays as it is. Name another file.`,
    `${path}: Diese Datei gibt es schon, sie bleibt unverändert. Nennen Sie eine andere.`,
  ],
};
