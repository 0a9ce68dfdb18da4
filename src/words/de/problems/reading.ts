import { counted, doubtOf, marginOf, type ProblemTexts, partOf } from '../../problem-text.ts';
import { byChance, countBothWays, noPair } from '../one-way.ts';

/** What was decided about how a table is to be read. */
export const reading = {
  'name-by-partners': {
    sentence: ({ column, value }) =>
      `„${column}“ gilt als Spalte der Namen, weil ${partOf(value, 0)} davon unter „${partOf(value, 1)}“ genannt werden.`,
    hint: 'Wählen Sie mit --name, falls eine andere Spalte die Akteure nennt.',
  },
  'partners-by-content': {
    sentence: ({ column, value }) =>
      `Bitte prüfen Sie, wie dies gelesen wurde: „${column}“ gilt als Spalte der Partner, weil ${partOf(value, 0).replace('/', ' von ')} Namen darin Akteure aus „${partOf(value, 1)}“ sind.`,
    hint: 'Wählen Sie mit --partners, falls eine andere Spalte die Partner nennt, oder überschreiben Sie diese mit „Kooperationspartner“.',
  },
  'id-by-others': {
    sentence: ({ column, value }) =>
      `„${column}“ gilt als Kennung der Akteure, weil die anderen Tabellen sie so nennen (${partOf(value, 0).replace('/', ' von ')} Zeilen).`,
    hint: 'Wählen Sie mit --id, falls eine andere Spalte die Kennungen enthält.',
  },
  'ditto-read': {
    sentence: ({ value }) =>
      `„${value}“ wird als dieselben Partner wie in der Zeile darüber gelesen.`,
    hint: 'Schreiben Sie die Namen aus, falls das nicht gemeint ist.',
  },
  'ditto-unread': {
    sentence: ({ value }) =>
      `„${value}“ verweist auf eine Zeile darüber, die es nicht gibt; es wird kein Partner gelesen.`,
    hint: 'Schreiben Sie die Namen aus.',
  },
  'all-read': {
    sentence: ({ value }) =>
      `Die Zelle nennt alle Akteure auf einmal; als Partner gilt jeder Akteur der Tabelle außer den ausgenommenen: ${value}.`,
    hint: 'Schreiben Sie die Namen aus, falls weniger gemeint sind.',
  },
  'tie-not-now': {
    sentence: ({ value }) => `„${value}“ ist geplant oder beendet und zählt nicht als Beziehung.`,
    hint: 'Streichen Sie den Zusatz, wenn die Beziehung heute besteht.',
  },
  'no-kind': {
    sentence: 'Die Zeile nennt keine Beziehung irgendeiner Art.',
    hint: 'Kreuzen Sie eine Art an oder tragen Sie eine Häufigkeit ein, falls es sie gibt.',
  },
  'margin-left-out': {
    sentence: ({ column, value }) =>
      `${column === null ? 'Die Zeile' : 'Die Spalte'} enthält Summen und keinen Akteur: ${marginWords(value)}.`,
    hint: 'Falls es ein Akteur ist: Er muss in den Zeilen und in den Spalten stehen.',
  },
  'sector-band': {
    sentence: ({ value }) => `Die Überschriften neben den Namen gelten als Sektoren: ${value}.`,
    hint: 'Nehmen Sie sie aus der Tabelle heraus, falls sie etwas anderes bedeuten.',
  },
  'table-turned': {
    sentence: ({ value }) =>
      `Die Tabelle hat für jeden Akteur eine Spalte; sie wird mit vertauschten Zeilen und Spalten gelesen: ${value}.`,
    hint: `Zeilennummern in Meldungen sind dann die der Spalten.`,
  },
  'sheet-left-out': {
    sentence: ({ value }) =>
      `Das Blatt bleibt unberücksichtigt, denn sein Name besagt, dass es eine alte Fassung eines anderen ist: ${value}.`,
    hint: `Geben Sie dem Blatt einen anderen Namen, wenn es zum Netzwerk gehört.`,
  },
  'sheet-is-actor': {
    sentence: ({ value }) =>
      `Das Blatt nennt Partner, aber nicht, wessen; als Akteur gilt sein Name: „${value}“.`,
    hint: `Ergänzen Sie eine Spalte mit dem Namen des Akteurs, falls jemand anderes gemeint ist.`,
  },
  'name-column-chosen': {
    sentence: ({ value }) =>
      `Mehrere Spalten nennen Akteure; es zählt diese, denn ihre Werte werden als Partner genannt (${partOf(value, 0)}) oder sie nennt Organisationen; nicht als Namen gelesen: ${partOf(value, 1)}.`,
    hint: `Wählen Sie mit --name eine andere.`,
  },
  'name-by-others': {
    sentence: ({ value }) =>
      `Keine Überschrift weist die Spalte als Namen aus, aber ${value} ihrer Werte sind Akteure der anderen Tabellen; sie gilt als Spalte der Namen.`,
    hint: `Wählen Sie mit --name eine andere.`,
  },
  'example-row': {
    sentence: ({ value }) =>
      `Die erste Zeile zeigt, wie die Tabelle auszufüllen ist, und bleibt unberücksichtigt: ${value}.`,
    hint: `Streichen Sie das Wort „Beispiel“, falls es ein Akteur ist.`,
  },
  'section-rows': {
    sentence: ({ value }) =>
      `Zeilen, in denen nur eine Überschrift steht, gliedern die Tabelle und sind keine Akteure: ${value}.`,
    hint: `Füllen Sie eine weitere Zelle der Zeile aus, falls es ein Akteur ist.`,
  },
  'other-unnamed': {
    sentence: ({ value }) =>
      `Die Antwort „Sonstige“ nennt niemanden und ist kein Akteur; gegeben ${value === '1' ? 'wurde sie einmal' : `wurde sie ${value}-mal`}, ohne dass gesagt ist, wer gemeint ist.`,
    hint: `Ergänzen Sie die gemeinten Akteure.`,
  },
  'adjacency-list': {
    sentence: ({ value }) =>
      `Die Tabelle hat keine Kopfzeile; jede Zeile gilt als ein Akteur mit seinen Partnern (${value} der Partner beginnen selbst eine Zeile).`,
    hint: 'Ist das falsch, ergänzen Sie eine Kopfzeile wie „Akteur“ und „Kooperationspartner“.',
  },
  'no-header': {
    sentence: ({ value }) =>
      `Die Tabelle hat keine Kopfzeile; ihre Spalten ${partOf(value, 0)} und ${partOf(value, 1)} nennen dieselben Akteure (${partOf(value, 2)} stehen in beiden) und gelten als Enden der Beziehungen.`,
    hint: `Nennen Sie andere Spalten mit ihrer Nummer: --from 1 --to 2.`,
  },
  'ends-by-content': {
    sentence: ({ value }) =>
      `Keine Überschrift sagt, was die Spalten sind; die Spalten ${partOf(value, 0)} und ${partOf(value, 1)} nennen dieselben Akteure (${partOf(value, 2)} stehen in beiden) und gelten als Enden der Beziehungen.`,
    hint: `Nennen Sie andere Spalten mit --from und --to.`,
  },
  'header-unclear': {
    sentence: ({ value }) =>
      `Die Spalten ${partOf(value, 2)} und ${partOf(value, 3)} nennen dieselben Akteure; ob die erste Zeile („${partOf(value, 0)}“, „${partOf(value, 1)}“) eine Kopfzeile oder eine Beziehung ist, lässt sich nicht erkennen.`,
    hint: ({ value }) =>
      `Ist sie eine Beziehung, ergänzen Sie --from ${partOf(value, 2)} --to ${partOf(value, 3)}; ist sie eine Kopfzeile, --from "${partOf(value, 0)}" --to "${partOf(value, 1)}".`,
  },
  'rows-hidden': {
    sentence: ({ value }) =>
      `${counted(partOf(value, 0), 'Eine Zeile ist', 'Zeilen sind')} in der Tabelle ausgeblendet und ${partOf(value, 0) === '1' ? 'wird' : 'werden'} trotzdem gelesen, zum Beispiel: ${partOf(value, 1)}.`,
    hint: `Löschen Sie die Zeilen, wenn sie nicht zum Netzwerk gehören.`,
  },
  'columns-hidden': {
    sentence: ({ value }) => `Ausgeblendete Spalten werden wie alle anderen gelesen: ${value}.`,
    hint: `Löschen Sie die Spalten, wenn sie nicht zum Netzwerk gehören.`,
  },
  'name-twice': {
    sentence: ({ value }) =>
      `Zwei Akteure heißen „${value}“: Der Name steht zweimal über den Spalten und mehrfach in den Zeilen; wessen Beziehungen gemeint sind, lässt sich nicht erkennen.`,
    hint: `Unterscheiden Sie die beiden an beiden Stellen, zum Beispiel durch den Ort.`,
  },
  'options-unnamed': {
    sentence: ({ value }) =>
      `Die Spalten enthalten angekreuzte Antworten nach Nummern (${value}); welcher Akteur welche Nummer ist, steht nirgends.`,
    hint: `Exportieren Sie die Antworten mit Beschriftungen, oder legen Sie eine Tabelle mit den Spalten „Code“ und „Bezeichnung“ daneben.`,
  },
  'matrix-half': {
    sentence: `Nur eine Hälfte der Matrix ist ausgefüllt; jede Zelle gilt als Beziehung beider Akteure, und niemand gilt als ohne Antwort.`,
    hint: `Füllen Sie beide Hälften aus, wenn jede Seite befragt wurde.`,
  },
  'count-suppressed': {
    sentence: ({ value }) =>
      `„${value}“ ist eine kleine, geheim gehaltene Zahl; die Beziehung wird gelesen, mit dem kleinsten möglichen Gewicht 1.`,
    hint: `Vergleichen Sie die Gewichte solcher Beziehungen mit Vorsicht.`,
  },
  'abbreviations-used': {
    sentence: ({ value }) =>
      `Das Blatt erklärt Abkürzungen; sie werden als die Namen gelesen, für die sie stehen: ${value}.`,
    hint: `Schreiben Sie die Namen in der Tabelle aus, falls das nicht gemeint ist.`,
  },
  'sheet-unread': {
    sentence: ({ value }) =>
      `Das Blatt nennt keine Akteure und keine Beziehungen und wird nicht gelesen; seine erste Zeile lautet: ${value}.`,
    hint: `Überschreiben Sie seine Namensspalte mit „Akteur“, wenn es zum Netzwerk gehört.`,
  },
  'area-everywhere': {
    sentence: ({ value }) =>
      `„${value}“ meint das ganze Gebiet und keinen eigenen Ort; der Akteur zählt zu keinem einzelnen Ort.`,
    hint: `Nennen Sie einen Ort, wenn der Akteur nur dort tätig ist.`,
  },
  'no-way-back': {
    sentence: ({ value }) =>
      `Die Überschrift gibt den Beziehungen eine Richtung, aber ${noPair(value)}; eine Liste, die jeden Kontakt einmal nennt, sieht ebenso aus. Dass der Kontakt nur in eine Richtung läuft, belegt sie nicht.`,
    hint: `Sind die Beziehungen Zusammenarbeit oder Kontakt, ergänzen Sie --undirected; sind es Übergaben, ist nichts zu tun.`,
  },
  'contact-mutual': {
    sentence: ({ value }) =>
      `Die Überschrift gibt den Beziehungen eine Richtung, aber kein Paar steht in beiden Richtungen${byChance(value)}. Wer gemeinsam plant oder regelmäßig Kontakt hat, tut das von beiden Seiten, daher: ${countBothWays(value)}.`,
    hint: `Sind es Übergaben, ergänzen Sie --directed; gelten alle Beziehungen in beide Richtungen, ergänzen Sie --undirected.`,
  },
  'actor-doubtful': {
    sentence: ({ value }) =>
      `„${doubtOf(value).name}“ wird als Akteur gelesen, ${doubts[doubtOf(value).kind]}.`,
    hint: `Bitte prüfen Sie, ob es so gemeint ist, und streichen Sie den Eintrag, falls es kein Akteur ist.`,
  },
  'same-actors-twice': {
    sentence: ({ value }) =>
      `Zwei Dateien nennen fast dieselben Akteure (${partOf(value, 2)}) und verschiedene Beziehungen: „${partOf(value, 0)}“ und „${partOf(value, 1)}“. Ob es zwei Jahre, zwei Arten von Beziehungen oder ein Netzwerk sind, steht nirgends.`,
    hint: ({ value }) =>
      `Um zwei Jahre zu vergleichen: care-chain compare "${partOf(value, 0)}" "${partOf(value, 1)}". Um sie zusammen als Arten von Beziehungen zu lesen, ergänzen Sie --layer all.`,
  },
} satisfies Partial<ProblemTexts>;

const margins = {
  sum: 'ihre Zahlen sind die Summen der Zellen daneben',
  count: 'ihre Zahlen zählen die Beziehungen daneben',
  word: 'ihr Name sagt es',
};

/** What makes a margin, behind its name where it has one. */
function marginWords(value: string | null): string {
  const { name, kind } = marginOf(value);
  return name === null ? margins[kind] : `„${name}“, ${margins[kind]}`;
}

const doubts = {
  total: 'klingt aber nach einer Summe',
  answer: 'liest sich aber wie eine Antwort',
  heading: 'heißt aber wie ein Sektor und hat selbst keinen',
  number: 'ist aber eine Zahl unter lauter Namen',
};
