import type { RolesHandoverStatus } from '../../roles/roles-only.ts';
import type { Formatter } from '../formatter.ts';

/** The report by role and sector, without any actor. */
export const rolesOnly = {
  title: 'Cooperation by role and sector',
  kicker: 'Without any actor',
  headings: {
    overview: 'At a glance',
    missing: 'What is missing',
    sectors: 'Sectors',
    sides: 'Cooperation within and between sectors',
    roles: 'Roles of the chain',
    handovers: 'Handovers of the chain',
  },
  asked: (asked: number, say: Formatter) =>
    `${say.count(asked, 'actor was', 'actors were')} asked.`,
  chain: (name: string) => `Read against the model chain “${name}”.`,
  rule: (least: number, say: Formatter) =>
    least === 1
      ? 'No actor is named here. Every number is given, however small.'
      : `No actor is named here. Numbers from 1 to ${say.number(least - 1)} are left out, and with them what would give them away.`,
  few: (least: number, say: Formatter) => `under ${say.number(least)} or left out`,
  sector: (number: string) => `Sector ${number}`,
  unplaced: 'without a sector',
  within: (sector: string) => `within ${sector}`,
  or: ' or ',
  absentSectors: 'Sectors with nobody in the table',
  absentRoles: 'Roles with nobody in the table',
  missingHandovers: 'Handovers that are missing',
  indirectHandovers: 'Handovers through others only',
  emptySides: 'Sectors without any cooperation',
  sectorColumns: ['Sector', 'Actors'],
  sideColumns: ['Between', 'Ties', 'Possible', 'Share'],
  roleColumns: ['Role', 'Sector', 'Actors', 'Expected'],
  handoverColumns: ['Handover', 'Status', 'Ties', 'Rests on'],
  statuses: {
    direct: 'direct',
    indirect: 'through others',
    missing: 'missing',
    limited: 'free choice, not counted',
    'role-absent': 'nobody in the table',
  } as Record<RolesHandoverStatus, string>,
  unsaid: 'left out: too few actors',
  handoverNote: 'A tie in the table says that two work together, not that every handover succeeds.',
  noFormat: (format: string, known: string) =>
    `--roles-only gives ${known}, but not ${format}: that format names actors.`,
  notWith: (flag: string) =>
    `--roles-only does not go together with ${flag}, which shows names and words of the table.`,
};
