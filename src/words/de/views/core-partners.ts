import type { Book } from '../../book.ts';

export const corePartners: Book['views']['core-partners'] = {
  title: 'Netzkern und weitere Partner',
  reading:
    'Der geplante Kern steht in der Spalte. Der gemessene Kern ergibt sich allein aus den Beziehungen: die Akteure, die am engsten untereinander verbunden sind; manchmal passen mehrere Kerne gleich genau. Ein Unterschied ist eine Frage an die Planung, nicht an den Akteur: Wer dem Auftrag nach zum Kern gehört, kann in dieser Erhebung wenige Beziehungen haben.',
  column: 'eine Spalte „Kern“ mit ja oder nein',
  overview: ({ planned, measured, coreOutside }, say) =>
    `Zum geplanten Kern ${planned.length === 1 ? 'gehört ein Akteur' : `gehören ${say.number(planned.length)} Akteure`}, zum gemessenen ${measured.length === 1 ? 'einer' : say.number(measured.length)}. Nach den Beziehungen ${planned.length - coreOutside.length === 1 ? 'liegt' : 'liegen'} davon auch ${planned.length - coreOutside.length === 0 ? 'keine' : planned.length - coreOutside.length === 1 ? 'einer' : say.number(planned.length - coreOutside.length)} im Kern.`,
  inCore: (ids, say) =>
    `Als weitere Partner geplant, nach den Beziehungen aber im Kern: ${say.allNamed(ids)}.`,
  outside: (ids, say) =>
    `Als Kern geplant, nach den Beziehungen aber außerhalb: ${say.allNamed(ids)}.`,
  same: 'Geplanter und gemessener Kern stimmen überein.',
  unknown: (count, say) =>
    `Zu ${say.count(count, 'Akteur', 'Akteuren')} macht die Spalte keine Angabe.`,
  caption: 'Wo Plan und Beziehungen auseinandergehen',
  columns: ['Akteur', 'geplant', 'gemessen', 'Partner'],
  core: 'Kern',
  partner: 'weiterer Partner',
  beyond: 'außerhalb',
};
