import type { Book } from '../../book.ts';
import { joined } from '../../lists.ts';

export const areas: Book['views']['areas'] = {
  title: 'Sozialräume im Vergleich',
  reading:
    'Ein Akteur zählt in jedem Sozialraum, den seine Zelle nennt; Akteure ohne Sozialraum gelten bei den Gliedern der Kette als überall zuständig, gehen aber in keine Zahl eines Sozialraums ein. Ein Glied, das in einem Sozialraum fehlt, kann aus dem nächsten mitversorgt werden: Ob die Menschen dorthin kommen, sagt die Tabelle nicht. In kleinen Sozialräumen sind weniger Beziehungen möglich, Dichten also mit Vorsicht vergleichen.',
  column: 'eine Spalte „Sozialraum“ (Quartier, Ort) mit mindestens zwei verschiedenen Angaben',
  overview: (count, without, say) =>
    `${say.count(count, 'Sozialraum', 'Sozialräume')}${without === 0 ? '' : `; ${say.count(without, 'Akteur', 'Akteure')} ohne Sozialraum`}.`,
  missing: ({ name, blank }, required, everywhere, say) =>
    `Im Sozialraum ${name} fehlen ${say.number(blank.length + everywhere)} von ${say.number(required)} Gliedern der Kette, im gesamten Netz ${say.number(everywhere)}; anderswo besetzt und hier nicht: ${say.roles(blank)}.`,
  one: ({ name, blank }, say) =>
    `Im Sozialraum ${name} fehlt ein Glied der Kette, das es anderswo gibt: ${say.roles(blank)}.`,
  full: (names, say) => `Ohne weißen Fleck in der Kette: ${say.list(names)}.`,
  several: (entries, say) =>
    `${say.count(entries.length, 'Akteur ist', 'Akteure sind')} in mehreren Sozialräumen tätig: ${joined(
      entries.map(({ actor, areas }) => `${say.actor(actor)} (${areas.join(', ')})`),
      6,
      (n) => `und ${say.number(n)} weitere`,
    )}.`,
  caption: 'Sozialräume im Vergleich',
  columns: ['Sozialraum', 'Akteure', 'Beziehungen', 'Dichte', 'fehlende Glieder'],
  holes: 'Leere Ecken und Seiten',
  holeColumns: ['Sozialraum', 'leere Ecken', 'leere Seiten'],
};
