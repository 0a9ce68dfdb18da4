import type { WholeBook } from '../book.ts';

export const rolesOnly: WholeBook['rolesOnly'] = {
  title: 'Zusammenarbeit nach Aufgaben und Sektoren',
  kicker: 'Ohne einzelne Akteure',
  headings: {
    overview: 'Auf einen Blick',
    missing: 'Was es nicht gibt',
    sectors: 'Sektoren',
    sides: 'Zusammenarbeit in und zwischen den Sektoren',
    roles: 'Aufgaben der Kette',
    handovers: 'Übergaben der Kette',
  },
  asked: (asked, say) => `${say.count(asked, 'Akteur wurde', 'Akteure wurden')} befragt.`,
  chain: (name) => `Gelesen nach der Muster-Kette „${name}“.`,
  rule: (least, say) =>
    least === 1
      ? 'Kein Akteur ist hier genannt. Alle Zahlen stehen da, auch kleine.'
      : `Kein Akteur ist hier genannt. Zahlen von 1 bis ${say.number(least - 1)} sind weggelassen und mit ihnen alles, woraus sie sich errechnen ließen.`,
  few: (least, say) => `unter ${say.number(least)} oder weggelassen`,
  sector: (number) => `Sektor ${number}`,
  unplaced: 'ohne Sektor',
  within: (sector) => `im Sektor ${sector}`,
  or: ' oder ',
  absentSectors: 'Sektoren, aus denen niemand in der Tabelle steht',
  absentRoles: 'Aufgaben, für die niemand in der Tabelle steht',
  missingHandovers: 'Übergaben, die fehlen',
  indirectHandovers: 'Übergaben, die nur über Dritte laufen',
  emptySides: 'Sektoren ohne jede Zusammenarbeit',
  sectorColumns: ['Sektor', 'Akteure'],
  sideColumns: ['Zwischen', 'Beziehungen', 'möglich', 'Anteil'],
  roleColumns: ['Aufgabe', 'Sektor', 'Akteure', 'erwartet'],
  handoverColumns: ['Übergabe', 'Stand', 'Beziehungen', 'stützt sich auf'],
  statuses: {
    direct: 'unmittelbar',
    indirect: 'über Dritte',
    missing: 'fehlt',
    limited: 'freie Wahl, nicht gezählt',
    'role-absent': 'niemand in der Tabelle',
  },
  unsaid: 'weggelassen: zu wenige Akteure',
  handoverNote:
    'Eine Beziehung in der Tabelle sagt, dass zwei zusammenarbeiten, nicht, dass jede Übergabe gelingt.',
  noFormat: (format, known) =>
    `--roles-only gibt ${known}, aber nicht ${format}: Dieses Format nennt Akteure.`,
  notWith: (flag) =>
    `--roles-only geht nicht zusammen mit ${flag}: Das zeigt Namen und Wörter der Tabelle.`,
};
