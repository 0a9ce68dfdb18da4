import type { Absence } from '../../plan/absence.ts';
import type { Section, Told } from '../document.ts';
import { section } from '../section.ts';
import type { Context } from './context.ts';

/** As many actors are told in full where nobody was asked for. */
const maxTold = 5;
/** As many rows of the table. */
const maxRows = 20;

/** What breaks without whom: a table, then the same in words with who could step in. */
export function absencesSection(context: Context): Section | null {
  const { plan, words, say } = context;
  const { without } = plan;
  const asked = plan.settings.without !== null;
  const title = words.headings.absences;
  if (without.length === 0) return section('absences', title, { sentences: [words.absence.none] });
  const told = asked ? without : without.slice(0, maxTold);
  const rest = without.length - told.length;
  return section('absences', title, {
    tables: [
      {
        columns: words.absenceColumns,
        rows: (asked ? without : without.slice(0, maxRows)).map(
          ({ actor, degree, handovers, sides, cutOff }) => [
            say.actor(actor),
            ...[degree, handovers.length, sides.length, cutOff.flat().length].map((count) =>
              say.number(count),
            ),
          ],
        ),
        note: words.absenceNote,
      },
    ],
    told: told.map((absence) => toldAbsence(absence, context)),
    note: rest > 0 ? words.absence.more(rest, say) : '',
  });
}

function toldAbsence(
  { actor, handovers, sides, cutOff, standIns }: Absence,
  { words: { absence: words }, say, handovers: named }: Context,
): Told {
  const breaks: Told['lines'] = [
    ...(handovers.length > 0 ? [[words.handovers, named(handovers, 6)] as [string, string]] : []),
    ...(sides.length > 0
      ? [[words.sides, sides.map((pair) => say.sectors(pair)).join('; ')] as [string, string]]
      : []),
    ...(cutOff.length > 0
      ? [[words.cutOff, cutOff.map((part) => say.actors(part)).join('; ')] as [string, string]]
      : []),
  ];
  const helpers = standIns.map(({ actor: id, roles, common }) =>
    words.standIn(say.actor(id), say.roles(roles), common, say),
  );
  return {
    title: say.actor(actor),
    lines: [
      ...(breaks.length > 0 ? breaks : [[words.effect, words.nothing] as [string, string]]),
      [words.standIns, helpers.length > 0 ? helpers.join('; ') : words.nobody],
    ],
  };
}
