import type { Book } from '../../book.ts';

export const corePartners: Book['views']['core-partners'] = {
  title: 'Netzkern und weitere Partner',
  reading:
    'Der geplante Kern steht in der Spalte. Der gemessene Kern ergibt sich allein aus den Beziehungen: die Akteure, die am engsten untereinander verbunden sind; manchmal passen mehrere Kerne gleich genau. Ein Unterschied ist eine Frage an die Planung, nicht an den Akteur: Wer dem Auftrag nach zum Kern gehört, kann in dieser Erhebung wenige Beziehungen haben.',
  column: 'eine Spalte „Kern“ mit ja oder nein',
  overview: ({ planned, measured, coreOutside }, say) =>
    `Zum geplanten Kern gehören ${say.count(planned.length, 'Akteur', 'Akteure')}, zum gemessenen ${say.number(measured.length)}; ${say.number(planned.length - coreOutside.length)} von ${say.number(planned.length)} geplanten liegen auch nach den Beziehungen im Kern.`,
  inCore: (ids, say) =>
    `Als weitere Partner geplant, nach den Beziehungen aber im Kern: ${say.actors(ids)}.`,
  outside: (ids, say) =>
    `Als Kern geplant, nach den Beziehungen aber außerhalb: ${say.actors(ids)}.`,
  same: 'Geplanter und gemessener Kern stimmen überein.',
  unknown: (count, say) =>
    `Zu ${say.count(count, 'Akteur', 'Akteuren')} macht die Spalte keine Angabe.`,
  caption: 'Wo Plan und Beziehungen auseinandergehen',
  columns: ['Akteur', 'geplant', 'gemessen', 'Partner'],
  core: 'Kern',
  partner: 'weiterer Partner',
  beyond: 'außerhalb',
};
