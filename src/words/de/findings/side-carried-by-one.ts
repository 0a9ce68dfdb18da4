import type { RuleText } from '../../finding-text.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

export const sideCarriedByOne: RuleText<'side-carried-by-one'> = {
  finding: (e, say) =>
    e.relations === 1
      ? `Die Zusammenarbeit zwischen ${sectorsWithSizes(e, say)} hängt an einer einzigen Beziehung: ${e.carriers.map(say.named).join(' – ')}.${silence(e, say)}`
      : `${e.relations === 2 ? 'Beide' : `Alle ${say.number(e.relations)}`} Beziehungen zwischen ${sectorsWithSizes(e, say)} laufen über einen Akteur: ${say.named(e.carriers[0])}${e.alone ? ', den einzigen dieses Sektors' : ''}.${silence(e, say)}`,
  next: ({ relations, carriers }, say) =>
    relations === 1
      ? `Vereinbaren, wer einspringt, wenn ${carriers.map(say.named).join(' oder ')} ausfällt, und ein zweites Paar miteinander bekannt machen.`
      : `Für ${say.named(carriers[0])} eine Vertretung vereinbaren und klären, wer einen dieser Kontakte mittragen kann.`,
  reading: `Genannt wird der Akteur, den jede Beziehung zwischen zwei Sektoren berührt; bei einer einzigen Beziehung werden beide Enden genannt. Das kann sinnvolle Arbeitsteilung sein. Ob die Kontakte tragen, sagt der Befund nicht. ${scope}`,
};
