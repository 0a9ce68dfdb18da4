import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const handoverInternal: RuleText<'handover-internal'> = {
  finding: ({ handover, actors }, say) =>
    `Die Übergabe ${say.handover(handover)} liegt innerhalb von ${say.allNamed(actors, 6, 'dative')}: Beide Aufgaben liegen dort in einer Hand. Ob sie im Haus gelingt, zeigt die Tabelle nicht.`,
  next: ({ handover, actors }, say) =>
    `Bei ${say.named(actors[0])} nachfragen, wer was übernimmt, und zwei Zeilen anlegen, falls es zwei Stellen sind: ${say.roles(handover)}.`,
  reading: `Genannt wird, wo keine Beziehung zwei Akteure der beiden Aufgaben verbindet, aber ein Akteur beide hat. Die Übergabe zählt als vorhanden. ${handoverScope}`,
};
