import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const freeChoiceOne: RuleText<'free-choice-one'> = {
  finding: ({ handover, taker, others }, say) =>
    `Bei der Übergabe ${say.handover(handover)} wählen die Betroffenen frei, doch alle Beziehungen der Tabelle führen zu ${say.named(taker)}. Mit derselben Aufgabe, aber ohne Beziehung: ${say.allNamed(others, shown)}.`,
  next: ({ others }, say) =>
    `Prüfen, ob die Betroffenen ihre Wahl kennen und auch von ${say.allNamed(others, shown, 'dative')} erfahren; keine feste Partnerschaft vereinbaren.`,
  reading: `Genannt wird, wo niemand steuern darf, alle Beziehungen zu einem Anbieter führen und die Tabelle andere kennt. Das ist kein Vorwurf: Oft liegt der eine am nächsten. ${handoverScope}`,
};

const shown = 3;
