import type { Book } from '../../book.ts';
import { joined } from '../../lists.ts';

export const areas: Book['views']['areas'] = {
  title: 'Sozialräume im Vergleich',
  reading:
    'Ein Akteur zählt in jedem Sozialraum, den seine Zelle nennt; Akteure ohne Sozialraum gelten bei den Aufgaben der Kette als überall zuständig, gehen aber in keine Zahl eines Sozialraums ein. Eine Aufgabe, die in einem Sozialraum fehlt, kann aus dem nächsten mitversorgt werden: Ob die Menschen dorthin kommen, sagt die Tabelle nicht. In kleinen Sozialräumen sind weniger Beziehungen möglich, Dichten also mit Vorsicht vergleichen.',
  column: 'eine Spalte „Sozialraum“ (Quartier, Ort) mit mindestens zwei verschiedenen Angaben',
  overview: (count, without, say) =>
    `${say.count(count, 'Sozialraum', 'Sozialräume')}${without === 0 ? '' : `; ${say.count(without, 'Akteur', 'Akteure')} ohne Sozialraum`}.`,
  missing: ({ name, blank }, required, everywhere, say) =>
    `Im Sozialraum ${say.quoted(name)} fehlen ${say.number(blank.length + everywhere)} von ${say.number(required)} Aufgaben der Kette, im gesamten Netzwerk ${say.number(everywhere)}; anderswo besetzt und hier nicht: ${say.roles(blank)}.`,
  one: ({ name, blank }, say) =>
    `Im Sozialraum ${say.quoted(name)} fehlt eine Aufgabe der Kette, die es anderswo gibt: ${say.roles(blank)}.`,
  full: (names, say) => `Ohne fehlende Aufgabe der Kette: ${say.list(names.map(say.quoted))}.`,
  several: (entries, say) =>
    `${say.count(entries.length, 'Akteur ist', 'Akteure sind')} in mehreren Sozialräumen tätig: ${joined(
      entries.map(({ actor, areas }) => `${say.named(actor)} (${areas.join(', ')})`),
      6,
      (n) => (n === 1 ? 'und ein weiterer' : `und ${say.number(n)} weitere`),
    )}.`,
  caption: 'Sozialräume im Vergleich',
  columns: ['Sozialraum', 'Akteure', 'Beziehungen', 'Dichte', 'fehlende Aufgaben'],
  holes: 'Sektoren ohne Akteure und Paare ohne Beziehung',
  holeColumns: ['Sozialraum', 'Sektoren ohne Akteur', 'Paare ohne Beziehung'],
};
