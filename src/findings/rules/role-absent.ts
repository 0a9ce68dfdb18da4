import type { Formatter } from '../../words/formatter.ts';
import { rule } from '../rule.ts';
import { hasRole, silentWhere } from '../silence.ts';

type Evidence = {
  role: string;
  /** Roles that the chain requires, and how many of them are filled. */
  filled: number;
  of: number;
  /** Expected handovers that start or end at this role. */
  handovers: number;
  /** Actors without any role of the chain, one of whom might fill it. */
  unassigned: number;
  /** Actors of the role that the table says are not there, and its word for it. */
  absences: { actor: string; status: string }[];
};

const filledStatuses = new Set(['filled', 'several', 'unconnected', 'stood-in']);

export const roleAbsent = rule<'role-absent', Evidence>(
  {
    id: 'role-absent',
    severity: 'error',
    question: 'there',
    reference: 'Schubert 2018 (care chain)',
    text: {
      en: {
        title: 'A link of the chain is missing',
        finding: (e, say) =>
          e.absences.length > 0
            ? `The role “${say.role(e.role)}” is not filled, and the table says so: ${said(e, say)}.`
            : `Nobody fills the role “${say.role(e.role)}”; ${say.number(e.filled)} of ${say.count(e.of, 'required link', 'required links')} of the chain ${e.filled === 1 ? 'is' : 'are'} filled. ${say.count(e.handovers, 'expected handover has', 'expected handovers have')} nowhere to go.${e.unassigned === 0 ? '' : ` ${say.count(e.unassigned, 'actor has', 'actors have')} no role of the chain; one of them may fill it.`}`,
        next: (e, say) =>
          e.absences.length > 0
            ? `Note it as a need for “${say.role(e.role)}” in planning, and agree what takes its place until then.`
            : `Clarify whether the district has “${say.role(e.role)}”. If so, add it to the table and invite it; if not, enter it with a status such as “planned” or “no capacity”.`,
        reading:
          'A role that the template requires is missing when no actor of the table has it. An actor whose status says planned, missing, no capacity or not provided for by law does not fill its role; that is then only a note, since it is no want of cooperation. Whether another offer does the same work, the table does not say.',
      },
      de: {
        title: 'Ein Glied der Kette fehlt',
        finding: (e, say) =>
          e.absences.length > 0
            ? `Die Rolle „${say.role(e.role)}“ ist nicht besetzt, und die Tabelle sagt es: ${said(e, say)}.`
            : `Niemand füllt die Rolle „${say.role(e.role)}“; besetzt ${e.filled === 1 ? 'ist' : 'sind'} ${say.number(e.filled)} von ${say.count(e.of, 'erforderlichen Glied', 'erforderlichen Gliedern')} der Kette. ${say.count(e.handovers, 'erwartete Übergabe läuft', 'erwartete Übergaben laufen')} ins Leere.${e.unassigned === 0 ? '' : ` ${say.count(e.unassigned, 'Akteur hat', 'Akteure haben')} keine Rolle der Kette; vielleicht füllt einer davon sie aus.`}`,
        next: (e, say) =>
          e.absences.length > 0
            ? `Den Bedarf an „${say.role(e.role)}“ in der Planung festhalten und vereinbaren, was bis dahin an die Stelle tritt.`
            : `Klären, ob es „${say.role(e.role)}“ vor Ort gibt. Wenn ja: in die Tabelle aufnehmen und einladen; wenn nein: mit einem Status wie „geplant“ oder „keine Kapazität“ eintragen.`,
        reading:
          'Eine Rolle, die die Vorlage verlangt, fehlt, wenn kein Akteur der Tabelle sie hat. Wessen Status „geplant“, „fehlt“, „keine Kapazität“ oder „gesetzlich nicht vorgesehen“ lautet, füllt seine Rolle nicht aus; das ist dann nur ein Hinweis, denn an Zusammenarbeit mangelt es nicht. Ob ein anderes Angebot dasselbe leistet, sagt die Tabelle nicht.',
      },
    },
  },
  ({ analysis: { chain, actors, sectors } }) => {
    if (!chain) return [];
    const required = chain.roles.filter((role) => role.required);
    const known = new Set(chain.roles.map(({ id }) => id));
    const unassigned = actors.filter(({ roles }) => !roles.some((role) => known.has(role))).length;
    return chain.roles
      .filter(
        ({ status, required }) => status === 'absent-known' || (required && status === 'absent'),
      )
      .map(({ id, sector, status, absences }) => ({
        severity: status === 'absent' ? ('error' as const) : ('info' as const),
        actors: absences.map(({ actor }) => actor),
        sectors: sectors.some((one) => one.id === sector) && sector !== null ? [sector] : [],
        evidence: {
          role: id,
          filled: required.filter((role) => filledStatuses.has(role.status)).length,
          of: required.length,
          handovers: chain.handovers.filter(({ from, to }) => from === id || to === id).length,
          unassigned,
          absences,
        },
      }));
  },
  {
    refutableBy: ({ evidence }, context) =>
      evidence.absences.length > 0
        ? []
        : silentWhere(context, ({ roles }) => !hasRole(roles, context)),
  },
);

const said = ({ absences }: Evidence, say: Formatter) =>
  absences
    .map(({ actor, status }) =>
      say.language === 'de'
        ? `${say.actor(actor)} („${status}“)`
        : `${say.actor(actor)} (“${status}”)`,
    )
    .join(', ');
