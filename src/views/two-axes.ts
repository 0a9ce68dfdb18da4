import { departments } from './departments.ts';
import { networkArchitecture } from './network-architecture.ts';
import { sentence, table } from './parts/lists.ts';
import { socialRadius } from './social-radius.ts';
import { type Block, view } from './view.ts';

export type TwoAxes = {
  /** Ties of the administration across departments, of all within it. */
  integrated: { across: number; all: number; share: number };
  /** Groups of the social radius that take part (a seat, or a tie to another group); without groups, bodies with civil society. */
  cooperative: { by: 'groups' | 'bodies'; part: number; all: number; share: number };
};

export const twoAxes = view<'two-axes', TwoAxes>(
  {
    id: 'two-axes',
    reference: 'Schubert 2018 (integrated and cooperative perspective)',
    text: {
      en: {
        title: 'Two axes: integrated and cooperative',
        blocks: ({ integrated, cooperative }, say): Block[] => [
          sentence(
            `Integrated: ${say.number(integrated.across)} of ${say.count(integrated.all, 'tie', 'ties')} inside the administration ${integrated.across === 1 ? 'runs' : 'run'} across departments. Cooperative: ${cooperative.by === 'groups' ? `${say.number(cooperative.part)} of ${say.number(cooperative.all)} stakeholder groups take part, with a seat or a tie to another group` : `${say.number(cooperative.part)} of ${say.count(cooperative.all, 'body has', 'bodies have')} a member from civil society`}.`,
          ),
          table(
            'Position',
            ['Axis', 'Share'],
            [
              [{ text: 'integrated' }, { share: integrated.share }],
              [{ text: 'cooperative' }, { share: cooperative.share }],
            ],
          ),
        ],
        reading:
          'Two shares that give a place in a field, for comparing years or regions that were surveyed in the same way. They are no score and must not be added: a high share is no aim in itself, and both depend on who was put into the table.',
        column:
          'a column “department” and, beside it, a column “stakeholder group” or a table of bodies',
      },
      de: {
        title: 'Zwei Achsen: integriert und kooperativ',
        blocks: ({ integrated, cooperative }, say): Block[] => [
          sentence(
            `Integriert: ${say.number(integrated.across)} von ${say.count(integrated.all, 'Beziehung', 'Beziehungen')} innerhalb der Verwaltung ${integrated.across === 1 ? 'geht' : 'gehen'} über Ressortgrenzen. Kooperativ: ${cooperative.by === 'groups' ? `${say.number(cooperative.part)} von ${say.number(cooperative.all)} Anspruchsgruppen wirken mit, durch einen Sitz in einem Gremium oder eine Beziehung zu einer anderen Gruppe` : `${say.number(cooperative.part)} von ${say.count(cooperative.all, 'Gremium hat', 'Gremien haben')} ein Mitglied aus der Zivilgesellschaft`}.`,
          ),
          table(
            'Lage im Feld',
            ['Achse', 'Anteil'],
            [
              [{ text: 'integriert' }, { share: integrated.share }],
              [{ text: 'kooperativ' }, { share: cooperative.share }],
            ],
          ),
        ],
        reading:
          'Zwei Anteile, die einen Ort im Feld angeben, für den Vergleich von Jahren oder Regionen, die gleich erhoben wurden. Sie sind keine Bewertung und nicht zu addieren: Ein hoher Anteil ist kein Ziel für sich, und beide hängen davon ab, wer in die Tabelle aufgenommen wurde.',
        column:
          'eine Spalte „Ressort“ und dazu eine Spalte „Anspruchsgruppe“ oder eine Tabelle der Gremien',
      },
    },
  },
  (context) => {
    const administration = departments.compute(context);
    if (!administration) return null;
    const all = administration.within + administration.across;
    if (all === 0) return null;
    const integrated = { across: administration.across, all, share: administration.across / all };
    const radius = socialRadius.compute(context);
    if (radius) {
      const part = radius.groups.filter(
        ({ seated, acrossGroups }) => (seated ?? 0) > 0 || acrossGroups > 0,
      ).length;
      return {
        integrated,
        cooperative: { by: 'groups', part, all: radius.of, share: part / radius.of },
      };
    }
    const architecture = networkArchitecture.compute(context);
    if (!architecture?.withoutCivilSociety) return null;
    const bodies = architecture.bodies.length;
    const part = bodies - architecture.withoutCivilSociety.length;
    return { integrated, cooperative: { by: 'bodies', part, all: bodies, share: part / bodies } };
  },
);
