import type { FindingText } from '../../finding-text.ts';
import { handoverScope, silentActors } from './handovers.ts';

export const handoverHangsOnOne: FindingText<'handover-hangs-on-one'> = {
  title: 'Eine Übergabe hängt an einem Akteur',
  finding: (e, say) =>
    `Die Übergabe ${say.handover(e.handover)} hängt an ${e.actor === null ? `einer einzigen Beziehung: ${e.ties[0].map(say.actor).join(' – ')}` : `einem Akteur: ${e.ties.length === 2 ? 'Beide' : `Alle ${say.number(e.ties.length)}`} Beziehungen berühren ${say.actor(e.actor)}`}. Ohne eine solche Beziehung, aber in ${e.actor === null ? 'einer der beiden Rollen' : 'derselben Rolle'}: ${say.actors(e.others)}.${silentActors(e, say)}`,
  next: (e, say) =>
    `Vereinbaren, wer einspringt, wenn ${e.actor === null ? e.ties[0].map(say.actor).join(' oder ') : say.actor(e.actor)} ausfällt, und auch ${say.actors(e.others, 2)} mit dem Weg vertraut machen.`,
  reading: `Eine Übergabe hängt an einem Akteur, wenn eine einzige Beziehung sie trägt oder wenn alle ihre Beziehungen einen Akteur berühren, obwohl andere dieselbe Rolle ausfüllen. Eine Rolle mit nur einem Akteur steht hier nicht. Auffälligkeit, wo sich die Erwartung auf Gesetz, Vertrag oder Standard stützt, sonst Hinweis. Es kann sinnvolle Arbeitsteilung sein, etwa ein Krankenhaus für einen Bezirk. ${handoverScope}`,
};
