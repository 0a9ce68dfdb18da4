import type { RuleText } from '../../finding-text.ts';
import { handoverScope, silentActors } from './handovers.ts';

export const handoverHangsOnOne: RuleText<'handover-hangs-on-one'> = {
  finding: (e, say) =>
    `Die Übergabe ${say.handover(e.handover)} hängt an ${e.actor === null ? `einer einzigen Beziehung: ${e.ties[0].map(say.named).join(' – ')}` : `einem Akteur: ${e.ties.length === 2 ? 'Beide' : `Alle ${say.number(e.ties.length)}`} Beziehungen berühren ${say.named(e.actor)}`}. Ohne eine solche Beziehung, aber mit ${e.actor === null ? 'einer der beiden Aufgaben' : 'derselben Aufgabe'}: ${say.allNamed(e.others)}.${silentActors(e, say)}`,
  next: (e, say) =>
    `Vereinbaren, wer einspringt, wenn ${e.actor === null ? e.ties[0].map(say.named).join(' oder ') : say.named(e.actor)} ausfällt, und auch ${say.allNamed(e.others, 2)} mit dem Weg vertraut machen.`,
  reading: `Eine Übergabe hängt an einem Akteur, wenn eine einzige Beziehung sie trägt oder wenn alle ihre Beziehungen einen Akteur berühren, obwohl andere dieselbe Aufgabe haben. Eine Aufgabe mit nur einem Akteur steht hier nicht. Auffälligkeit, wo sich die Erwartung auf Gesetz, Vertrag oder Standard stützt, sonst Anmerkung. Es kann sinnvolle Arbeitsteilung sein, etwa ein Krankenhaus für einen Bezirk. ${handoverScope}`,
};
