import { someNeighbor } from '../../network/adjacency.ts';
import type { Departments } from '../../views/departments.ts';
import type { Formatter } from '../../words/formatter.ts';
import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

type Evidence = {
  departments: string[];
  of: number;
  /** Ties of the administration within a department and across. */
  within: number;
  across: number;
  /** Actors of the isolated departments who did not answer. */
  silent: number;
};

export const departmentIsolated = rule<'department-isolated', Evidence>(
  {
    id: 'department-isolated',
    severity: 'warning',
    question: 'meet',
    reference: 'Schubert 2018 (integrated perspective: networking across departments)',
    basedOn: 'absence',
    view: 'departments',
    text: {
      en: {
        title: 'Department without a tie to another',
        finding: ({ departments, of, across, silent }, say) =>
          `${named(departments, 'en-GB')} ${departments.length === 1 ? 'has' : 'have'} no tie to another of the ${say.number(of)} departments; between the others there ${across === 1 ? 'is one tie' : `are ${say.number(across)} ties`}.${missed(silent, say)}`,
        next: ({ departments }) =>
          `Put it on the agenda of the heads of department: which plans of “${departments[0]}” touch older people, and with whom should they be shared?`,
        reading:
          'A department is named when no actor of it has a tie to an actor of another department; ties to actors outside the administration do not count here. It concerns how the administration is laid out, not the work of a person, and says nothing on exchange that nobody asked about.',
      },
      de: {
        title: 'Ressort ohne Verbindung zu anderen',
        finding: ({ departments, of, across, silent }, say) =>
          `${named(departments, 'de')} ${departments.length === 1 ? 'hat' : 'haben'} keine Verbindung zu einem anderen der ${say.number(of)} Ressorts; zwischen den übrigen ${across === 1 ? 'besteht eine Beziehung' : `bestehen ${say.number(across)} Beziehungen`}.${missed(silent, say)}`,
        next: ({ departments }) =>
          `In die Dezernentenrunde mitnehmen: Welche Vorhaben von „${departments[0]}“ berühren ältere Menschen, und mit wem sind sie abzustimmen?`,
        reading:
          'Genannt wird ein Ressort, wenn kein Akteur darin mit einem Akteur eines anderen Ressorts verbunden ist; Beziehungen nach außen zählen hier nicht. Es geht um den Aufbau der Verwaltung, nicht um die Arbeit einer Person, und über Austausch, nach dem niemand gefragt hat, sagt der Befund nichts.',
      },
    },
  },
  ({ analysis: { systems, actors } }) => {
    const value = systems['departments'] as Departments | undefined;
    // Where no tie runs across at all, the survey did not ask for such ties, or there is nothing to compare with.
    if (!value || value.isolated.length === 0 || value.across === 0) return [];
    const isolated = new Set(value.isolated);
    const members = new Set(
      value.departments.flatMap(({ name, actors }) => (isolated.has(name) ? actors : [])),
    );
    const silent = actors.filter(
      ({ id, answered }) => members.has(id) && answered === false,
    ).length;
    return [
      {
        actors: [...members].sort(),
        evidence: {
          departments: value.isolated,
          of: value.departments.length,
          within: value.within,
          across: value.across,
          silent,
        },
      },
    ];
  },
  {
    refutableBy: (_, context) => {
      const { departments } = context.analysis.systems['departments'] as Departments;
      const members = new Set(departments.flatMap(({ actors }) => actors));
      return silentWhere(context, ({ id }) => members.has(id));
    },
    stands: ({ evidence: { departments: isolated } }, context) => {
      const { departments } = context.analysis.systems['departments'] as Departments;
      const place = placesOf(context);
      const members = departments.map(({ actors }) => actors.map(place));
      const codes = new Int32Array(context.ties.order).fill(-1);
      members.forEach((list, d) => {
        for (const v of list) codes[v] = d;
      });
      return ({ network: { around } }) => {
        const meets = members.map((list, d) =>
          list.some((v) => someNeighbor(around, v, (w) => codes[w] >= 0 && codes[w] !== d)),
        );
        return (
          meets.includes(true) &&
          departments.every(({ name, actors }, d) =>
            isolated.includes(name) ? !meets[d] : meets[d] || actors.length === 0,
          )
        );
      };
    },
  },
);

const named = (departments: readonly string[], locale: 'de' | 'en-GB') =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    departments.map((name) => (locale === 'de' ? `„${name}“` : `“${name}”`)),
  );

function missed(silent: number, say: Formatter): string {
  if (silent === 0) return '';
  return say.language === 'de'
    ? ` ${say.count(silent, 'Akteur davon hat', 'Akteure davon haben')} nicht geantwortet.`
    : ` ${say.count(silent, 'of these actors', 'of these actors')} did not answer.`;
}
