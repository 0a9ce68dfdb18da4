import type { Institution } from '../../../views/welfare-roles.ts';
import type { Formatter } from '../../formatter.ts';

export const welfareRoles = {
  title: 'What is expected of the non-statutory welfare organisations',
  reading:
    'The roles are read off positions in the network: a link to civil society is whoever stands between somebody from civil society and somebody from elsewhere who have no tie of their own; a link in the care chain is whoever stands between the first two corners of the quadrangle, or carries an expected handover. No institution has to fill every role, and a position is an opportunity, not an achievement: whether somebody uses it, the ties do not say. A direction that is not named need not be missing. Parishes and clubs of the civil-society corner count as civil society itself.',
  column: 'a column “ownership” (non-profit, church, municipal, private)',
  count: (institutions: Institution[], say: Formatter) =>
    `${say.count(institutions.length, 'non-statutory welfare institution', 'non-statutory welfare institutions')}: ${say.actors(institutions.map(({ actor }) => actor))}.`,
  filled: (label: string, actors: string[], of: number, say: Formatter) =>
    `${label}: ${say.number(actors.length)} of ${say.number(of)} (${say.actors(actors)}).`,
  nobody: (label: string) => `${label}: the table does not show this for any of the institutions.`,
  open: (labels: string[]) =>
    `Cannot be said, since the table holds nothing about it: ${labels.join('; ')}.`,
  roles: {
    doorOpener: 'Link to civil society',
    transporter: 'Passing on information in both directions',
    generator: 'Making participation possible (a body with citizens and civil society)',
    activator: 'Activating key persons and volunteers',
    housingPartner: 'Partnership with the housing sector',
    settings: 'Bridge between outpatient and inpatient',
    chainLink: 'Link in the care chain',
  },
  brokerCaption: 'Brokerage between the sectors (pairs without a tie of their own)',
  brokers: {
    coordinator: 'in its own',
    itinerant: 'in another',
    boundary: 'own–other',
    gatekeeper: 'into its own',
    representative: 'out of its own',
    liaison: 'between others',
  },
  enabling: 'Role 1: making participation possible',
  enablingColumns: ['Institution', 'Civil society', 'Information', 'Bodies', 'Key persons'],
  developing: 'Role 2: developing services',
  developingColumns: ['Institution', 'Housing', 'In–out', 'Link', 'Handovers'],
  yes: 'yes',
  nothing: 'nothing in the table',
};
