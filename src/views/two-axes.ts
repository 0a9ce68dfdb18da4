import { departments } from './departments.ts';
import { networkArchitecture } from './network-architecture.ts';
import { socialRadius } from './social-radius.ts';
import { view } from './view.ts';

export type TwoAxes = {
  /** Ties of the administration across departments, of all within it. */
  integrated: { across: number; all: number; share: number };
  /** Groups of the social radius that take part (a seat, or a tie on the planning level); where the table tells of neither, bodies with civil society. */
  cooperative: { by: 'groups' | 'bodies'; part: number; all: number; share: number };
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (integrated and cooperative perspective)';

export const twoAxes = view<'two-axes', TwoAxes>(
  {
    id: 'two-axes',
  },
  (context) => {
    const administration = departments.compute(context);
    if (!administration) return null;
    const all = administration.within + administration.across;
    if (all === 0) return null;
    const integrated = { across: administration.across, all, share: administration.across / all };
    const radius = socialRadius.compute(context);
    if (radius && radius.involved !== null) {
      const { involved: part, of: all } = radius;
      return { integrated, cooperative: { by: 'groups', part, all, share: part / all } };
    }
    const architecture = networkArchitecture.compute(context);
    if (!architecture?.withoutCivilSociety) return null;
    const bodies = architecture.bodies.length;
    const part = bodies - architecture.withoutCivilSociety.length;
    return { integrated, cooperative: { by: 'bodies', part, all: bodies, share: part / bodies } };
  },
);
