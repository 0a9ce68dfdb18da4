import type { Governance } from '../../../views/governance.ts';
import type { Formatter } from '../../formatter.ts';

export const governance = {
  title: 'Form of governance: signs only',
  reading:
    'Provan and Kenis describe three forms (shared, lead organisation, network administrative organisation) by trust, size, agreement on aims and need for competence, and give no thresholds. The figures are signs and no verdict; a centre in the ties can be a centre of the survey.',
  column: 'nothing but ties, from five actors on',
  centre: (
    { degreeCentralization, density, central: { actors, degree, next, sector } }: Governance,
    say: Formatter,
  ) =>
    `The ties are centralised to ${say.percent(degreeCentralization)} (0%: all have equally many partners; 100%: a star); density ${say.percent(density)}. ${actors.length === 1 ? `Most partners has ${say.actor(actors[0])} (${say.number(degree)}${sector === null ? '' : `, ${say.sector(sector)}`}; next ${say.number(next)})` : `Most partners (${say.number(degree)} each) have ${say.actors(actors, 3)}`}.`,
  signs: ({ central: { municipal } }: Governance) =>
    `A high centralisation can be a sign of a lead organisation${municipal ? '; since the centre belongs to the municipality, also of a network office there' : ' or of a network office'}, a low one with a high density rather of shared governance. Who really decides, only the agreements say.`,
};
