import { plain } from './fold.ts';
import { withoutBracket } from './headers.ts';

/** Which kind of words a scale is made of: how often, or how much. */
export type Ladder = 'frequency' | 'amount';

const NEVER =
  'nie|niemals|gar nicht|ueberhaupt nicht|nicht|kein kontakt|keine zusammenarbeit|keine|never|not at all|no contact|none';

/** Words for how often, from never to daily; the place in the list is the weight. */
const FREQUENCY = [
  NEVER,
  'selten|seltener|seltener als jaehrlich|sporadisch|rarely|seldom|less often|less than yearly|less than once a year',
  'jaehrlich|einmal im jahr|einmal pro jahr|einmal jaehrlich|1x im jahr|1x pro jahr|1 mal im jahr|1 mal pro jahr|yearly|annually|once a year|every year',
  'halbjaehrlich|zweimal im jahr|alle sechs monate|alle 6 monate|mehrmals im jahr|mehrmals pro jahr|mehrmals jaehrlich|half yearly|twice a year|every six months|several times a year|a few times a year',
  'vierteljaehrlich|quartalsweise|einmal im quartal|alle drei monate|alle 3 monate|quarterly|every three months|once a quarter',
  'monatlich|einmal im monat|einmal pro monat|jeden monat|1x im monat|1x pro monat|1 mal im monat|1 mal pro monat|monthly|once a month|every month',
  'mehrmals im monat|mehrmals pro monat|mehrmals monatlich|zweimal im monat|zweiwoechentlich|14 taegig|14taegig|14 taeglich|vierzehntaegig|alle zwei wochen|alle 2 wochen|alle 14 tage|fortnightly|biweekly|every two weeks|every 2 weeks|twice a month|several times a month|a few times a month',
  'woechentlich|einmal pro woche|einmal in der woche|jede woche|1x pro woche|1x die woche|1 mal pro woche|weekly|once a week|every week',
  'mehrmals pro woche|mehrmals in der woche|mehrmals die woche|mehrmals woechentlich|several times a week|a few times a week|more than once a week',
  'taeglich|fast taeglich|werktaeglich|jeden tag|mehrmals taeglich|mehrmals am tag|daily|almost daily|every day|several times a day',
];

/** Words for how much, from nothing to very much. */
const AMOUNT = [
  NEVER,
  'selten|seltener|kaum|wenig|schwach|gering|niedrig|lose|rarely|seldom|hardly|little|weak|low|loose',
  'gelegentlich|manchmal|ab und zu|mittel|maessig|teilweise|sometimes|occasionally|moderate|medium|partly',
  'haeufig|oft|regelmaessig|eng|stark|hoch|intensiv|often|frequently|frequent|regularly|strong|high|close|intensive',
  'sehr haeufig|sehr oft|staendig|immer|sehr eng|sehr stark|sehr hoch|sehr intensiv|very often|very frequently|constantly|always|very strong|very high|very close|very intensive',
];

const read = (ladder: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    ladder.flatMap((step, weight) =>
      step.split('|').map((word): [string, number] => [word, weight]),
    ),
  );

const LADDERS: Record<Ladder, ReadonlyMap<string, number>> = {
  frequency: read(FREQUENCY),
  amount: read(AMOUNT),
};

/** Where the words of one ladder stand on the other, for a column that mixes them. */
const AMOUNT_AS_FREQUENCY = [0, 1, 3, 6, 8];

/** The ladders that know a word, each with its weight; both know words such as `nie` and `selten`. */
export function ordinal(cell: string): Partial<Record<Ladder, number>> | null {
  if (cell.length > 60) return null;
  const word = plain(withoutBracket(cell.trimEnd()) || cell).replace(
    /^(?:ca|etwa|circa|ungefaehr|mindestens|about|at least) /,
    '',
  );
  const frequency = LADDERS.frequency.get(word);
  const amount = LADDERS.amount.get(word);
  if (frequency === undefined && amount === undefined) return null;
  return {
    ...(frequency === undefined ? {} : { frequency }),
    ...(amount === undefined ? {} : { amount }),
  };
}

/** How the words of a column become weights. */
export interface Ordinals {
  /** The weight of a word; `null` where it is none of a scale. */
  weight(cell: string): number | null;
  /** Whether words for how often and words for how much stand side by side. */
  mixed: boolean;
}

/** Decides from all cells of a column on which ladder its words stand. */
export function ordinals(cells: Iterable<string>): Ordinals {
  let frequency = false;
  let amount = false;
  for (const cell of new Set(cells)) {
    const found = ordinal(cell);
    if (found?.frequency === undefined && found) amount = true;
    if (found?.amount === undefined && found) frequency = true;
  }
  return {
    weight(cell) {
      const found = ordinal(cell);
      if (!found) return null;
      if (!frequency) return found.amount ?? found.frequency ?? null;
      return found.frequency ?? AMOUNT_AS_FREQUENCY[found.amount as number];
    },
    mixed: frequency && amount,
  };
}
