import type { FindingText } from '../../finding-text.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

export const sideCarriedByOne: FindingText<'side-carried-by-one'> = {
  title: 'Eine Seite hängt an einem Akteur',
  finding: (e, say) =>
    e.relations === 1
      ? `Die Seite zwischen ${sectorsWithSizes(e, say)} hängt an einer einzigen Beziehung: ${e.carriers.map(say.actor).join(' – ')}.${silence(e, say)}`
      : `${e.relations === 2 ? 'Beide' : `Alle ${say.number(e.relations)}`} Beziehungen zwischen ${sectorsWithSizes(e, say)} laufen über einen Akteur: ${say.actor(e.carriers[0])}${e.alone ? ', den einzigen seines Sektors' : ''}.${silence(e, say)}`,
  next: ({ relations, carriers }, say) =>
    relations === 1
      ? `Vereinbaren, wer einspringt, wenn ${carriers.map(say.actor).join(' oder ')} ausfällt, und ein zweites Paar miteinander bekannt machen.`
      : `Für ${say.actor(carriers[0])} eine Vertretung vereinbaren und klären, wer einen dieser Kontakte mittragen kann.`,
  reading: `Eine Seite hängt an einem Akteur, wenn jede Beziehung zwischen den beiden Sektoren ihn berührt; bei einer einzigen Beziehung werden beide Enden genannt. Das kann sinnvolle Arbeitsteilung sein. Ob die Kontakte tragen, sagt der Befund nicht. ${scope}`,
};
