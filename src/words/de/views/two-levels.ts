import type { Book } from '../../book.ts';
import type { Formatter } from '../../formatter.ts';
import { joined } from '../../lists.ts';

export const twoLevels: Book['views']['two-levels'] = {
  title: 'Zwei Ebenen der Zusammenarbeit',
  reading:
    'Ebene 1 ist die gemeinsame Entwicklung des Angebots („Verbundprodukt“), Ebene 2 die Arbeit am Fall. Ein Paar, das nur auf einer Ebene steht, ist kein Mangel: Nicht alle, die am Fall arbeiten, müssen mitplanen. Eine geringe Überschneidung zeigt nur, wo beide Welten wenig voneinander wissen. Die letzte Tabelle nennt, wer auf der Fallebene die meisten Ecken erreicht; ob jemand Zeit, Auftrag und Vertrauen dafür hat, sagt die Tabelle nicht.',
  column:
    'eine Spalte in der Beziehungsliste, die Ebene oder Art jeder Beziehung nennt: Planung (Ebene 1) oder Fall (Ebene 2)',
  overlap: ({ planning, case: cases, both, jaccard }, say) =>
    `Auf Ebene 1 (Planung) arbeiten ${say.count(planning, 'Paar', 'Paare')} zusammen, auf Ebene 2 (Fallarbeit) ${say.number(cases)}; ${both === 0 ? 'kein Paar steht' : say.count(both, 'Paar steht', 'Paare stehen')} auf beiden (Überschneidung ${say.percent(jaccard)} aller Paare).`,
  onlyCase: (pairs, say) =>
    `${say.count(pairs.length, 'Partnerschaft arbeitet', 'Partnerschaften arbeiten')} am Fall zusammen, ohne gemeinsam zu planen: ${named(pairs, say)}.`,
  onlyPlanning: (pairs, say) =>
    `${say.count(pairs.length, 'Partnerschaft plant', 'Partnerschaften planen')} gemeinsam, ohne dass ein Fall sie verbindet: ${named(pairs, say)}.`,
  absent: (actors, say) => `Mit niemandem auf Ebene 1 verbunden: ${say.allNamed(actors)}.`,
  nobody: (role, say) =>
    `Für das Case Management (Aufgabe: ${say.quoted(say.role(role))}) steht niemand in der Tabelle.`,
  other: (words) => `Keiner der beiden Ebenen zugeordnet: ${words.join(', ')}.`,
  managers: 'Case Management auf beiden Ebenen (Partner / Aktive der Ebene)',
  managerColumns: ['Akteur', 'Ebene 1', 'Ebene 2', 'Gremien'],
  placed: 'Wer auf der Fallebene die meisten Ecken erreicht',
  placedColumns: ['Akteur', 'Ecken', 'Partner Ebene 2', 'Partner Ebene 1'],
  place: ({ degree, of }, say) => `${say.number(degree)} von ${say.number(of)}`,
  none: 'keines',
};

/** Pairs in a sentence, each name in quotation marks. */
const named = (pairs: readonly (readonly [string, string])[], say: Formatter): string =>
  joined(
    pairs.map((pair) => pair.map(say.named).join(' – ')),
    6,
    (n) => `und ${say.number(n)} weitere`,
  );
