import type { WholeBook } from '../../book.ts';

export const changes: WholeBook['command']['changes'] = {
  unknownActor: (name, near) =>
    `In den Daten gibt es keinen Akteur „${name}“.${near.length > 0 ? ` Meinten Sie ${near.map((one) => `„${one}“`).join(' oder ')}?` : ' Prüfen Sie die Schreibweise.'}`,
  ambiguousActor: (name, ids) =>
    `„${name}“ kann mehrere Akteure meinen. Nennen Sie einen mit seiner Kennung: ${ids.map((id) => `„${id}“`).join(' oder ')}.`,
  actorExists: (name) =>
    `Den Akteur „${name}“ gibt es in den Daten schon. Geben Sie dem neuen einen anderen Namen.`,
  tieExists: (a, b) =>
    `Zwischen „${a}“ und „${b}“ gibt es schon eine Beziehung. Nennen Sie zwei Akteure ohne Beziehung.`,
  noTie: (a, b) =>
    `Zwischen „${a}“ und „${b}“ gibt es keine Beziehung, die wegfallen könnte. Prüfen Sie beide Namen, bei gerichteten Daten auch die Reihenfolge.`,
  sameActor: (name) =>
    `„${name}“ kann keine Beziehung mit sich selbst haben. Nennen Sie zwei verschiedene Akteure.`,
  unknownSector: (word, near) =>
    `Die Versorgungskette kennt keinen Sektor „${word}“.${near.length > 0 ? ` Meinten Sie ${near.map((one) => `„${one}“`).join(' oder ')}?` : ' Nehmen Sie ein Wort, das in der Tabelle steht, oder lassen Sie den Sektor weg.'}`,
  unknownRole: (word, near) =>
    `Die Versorgungskette kennt keine Aufgabe „${word}“.${near.length > 0 ? ` Meinten Sie ${near.map((one) => `„${one}“`).join(' oder ')}?` : ' Nehmen Sie ein Wort, das in der Tabelle steht, oder lassen Sie die Aufgabe weg.'}`,
  noChanges:
    'Es würde sich nichts ändern. Nennen Sie eine Änderung: --add-tie, --remove-tie, --add-actor, --remove-actor, --silent, oder eine Tabelle davon mit --changes.',
  noActorToAdd: (flag) =>
    `${flag} beschreibt einen neuen Akteur, und dafür ist keiner mehr genannt. Nennen Sie einen mit --add-actor.`,
  oddEnds: (flag, name) =>
    `${flag}: „${name}“ steht allein. Eine Beziehung hat zwei Enden: ${flag} "A" "B".`,
  changeColumns: (path) =>
    `${path}: Das ist keine Tabelle von Änderungen. Sie braucht die Spalten Änderung und Akteur; Mit, Sektor, Rolle und Gewicht können daneben stehen.`,
  changeKind: (path, row, given) =>
    `${path}, Zeile ${row}, Spalte Änderung: „${given}“ ist keine Änderung. Schreiben Sie Beziehung neu, Beziehung weg, Akteur neu, Akteur weg, Akteur umbenennen oder keine Antwort.`,
  changeName: (path, row) =>
    `${path}, Zeile ${row}: Es fehlt ein Name. Eine Beziehung braucht beide Enden in den Spalten Akteur und Mit, eine Umbenennung den neuen Namen unter Mit, jede andere Änderung den Akteur.`,
  changeWeight: (path, row, given) =>
    `${path}, Zeile ${row}, Spalte Gewicht: „${given}“ ist keine Zahl über 0. Lassen Sie die Zelle für eine mittlere Beziehung leer.`,
};
