import { isFreeChoice } from '../../network/expected-handovers.ts';
import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type RoleUnconnectedEvidence = { role: string; actors: string[]; silent: number };

/** Where it comes from. */
export const reference = 'Schubert 2018 (care chain)';

export const roleUnconnected = rule<'role-unconnected', RoleUnconnectedEvidence>(
  {
    id: 'role-unconnected',
    severity: 'look',
    question: 'meet',
    basedOn: 'absence',
  },
  ({ analysis: { chain, dataset } }) => {
    const quiet = new Set(dataset.response?.silent ?? []);
    // Where people choose freely no tie may be asked for: a pharmacy without one lacks nothing.
    const lacksTie = (role: string) => {
      const own = (chain?.handovers ?? []).filter(({ from, to }) => from === role || to === role);
      return own.length === 0 || !own.every(isFreeChoice);
    };
    return (chain?.roles ?? [])
      .filter(({ id, status }) => status === 'unconnected' && lacksTie(id))
      .map(({ id, actors, required }) => {
        const silent = actors.filter((actor) => quiet.has(actor)).length;
        return {
          severity: required && silent < actors.length ? ('look' as const) : ('note' as const),
          actors,
          evidence: { role: id, actors, silent },
        };
      });
  },
  {
    lacks: ({ evidence: { actors } }) => [actors, null],
    refutableBy: (_, context) => silentWhere(context),
    stands: ({ evidence: { actors } }, context) => {
      const own = actors.map(placesOf(context));
      return (drawn) => own.every((actor) => drawn.degree(actor) === 0);
    },
  },
);
