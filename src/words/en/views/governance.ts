import type { Governance } from '../../../views/governance.ts';
import type { Formatter } from '../../formatter.ts';

export const governance = {
  title: 'Form of governance: signs only',
  reading:
    'Provan and Kenis describe three forms (shared, lead organisation, network administrative organisation) by trust, size, agreement on aims and need for competence, and give no thresholds. The figures are signs, not a verdict; a centre of the ties may just be a centre of the survey.',
  column: 'nothing but ties, from five actors on',
  centre: (
    { degreeCentralization, density, central: { actors, degree, next, sector } }: Governance,
    say: Formatter,
  ) =>
    `Centralisation of the ties is ${say.percent(degreeCentralization)} (0%: all have equally many partners; 100%: a star), density ${say.percent(density)}. ${actors.length === 1 ? `${say.actor(actors[0])} has the most partners (${say.number(degree)}${sector === null ? '' : `, ${say.sector(sector)}`}; next ${say.number(next)})` : `${say.actors(actors, 3)} have the most partners (${say.number(degree)} each)`}.`,
  signs: ({ central: { municipal } }: Governance) =>
    `High centralisation can be a sign of a lead organisation${municipal ? ' and, since the centre belongs to the municipality, of a network office there' : ' or of a network office'}; low centralisation with high density rather points to shared governance. Only the agreements say who really decides.`,
};
