import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

type Evidence = Evidences['empty-side'];

export const emptySide: RuleText<'empty-side'> = {
  finding: (e, say) =>
    `Zwischen ${sectorsWithSizes(e, say)} besteht keine einzige Beziehung; möglich ${e.possible === 1 ? 'wäre eine' : `wären ${say.number(e.possible)}`}.${expectation(e, say)}${unreadWords(e, say)}${silence(e, say)}`,
  next: ({ common, sectors }, say) =>
    common.length > 0
      ? `${say.allNamed(common)} ${common.length === 1 ? 'arbeitet' : 'arbeiten'} mit beiden Seiten zusammen und ${common.length === 1 ? 'kann' : 'können'} sie an einen Tisch bringen. Zuerst klären, welche Übergabe zwischen ${say.sectors(sectors)} gebraucht wird.`
      : `Niemand arbeitet erkennbar mit beiden Seiten zusammen. Klären, welche Übergabe zwischen ${say.sectors(sectors)} gebraucht wird, und dann von jeder Seite einen Akteur an denselben Tisch einladen.`,
  reading: `Genannt werden zwei Sektoren, wenn kein Akteur des einen eine Beziehung zu einem Akteur des anderen hat, obwohl mindestens eine möglich wäre. Als Lücke gilt das, wo die Muster-Kette zwischen ihnen eine Übergabe vorsieht oder wo keine Kette vorliegt und rein zufällig mindestens eine Beziehung zu erwarten wäre. Sieht die Kette nichts vor, ist es eine Auffälligkeit; wäre rein zufällig weniger als eine Beziehung zu erwarten, nur eine Anmerkung. Es kann sinnvolle Arbeitsteilung sein, oder die Beziehungen sind nur nicht genannt. ${scope}`,
};

function expectation({ chain, expected, byChance }: Evidence, say: Formatter): string {
  const chance = byChance === null ? '' : ` Rein zufällig ${ofChance(byChance, say)} zu erwarten.`;
  if (!chain) return chance;
  if (expected.length === 0) return ` Die Muster-Kette sieht hier keine Übergabe vor.${chance}`;
  return ` Die Muster-Kette sieht vor: ${expected.slice(0, 3).map(say.handover).join('; ')}.`;
}

/** A number of ties by chance is no count: it is told about. */
function ofChance(expected: number, say: Formatter): string {
  if (expected < 1) return `wäre hier ${expected === 0 ? 'keine' : 'weniger als eine'} Beziehung`;
  const about = Math.round(expected);
  return about === 1
    ? 'wäre hier etwa eine Beziehung'
    : `wären hier etwa ${say.number(about)} Beziehungen`;
}

/** That a word which is not understood yet may be the reason. */
const unreadWords = ({ unread }: Evidence, say: Formatter): string =>
  unread.length === 0
    ? ''
    : ` Vielleicht gibt es sie: ${say.count(unread.length, 'Wort der Tabelle ist', 'Wörter der Tabelle sind')} noch keinem Sektor zugeordnet (${say.list(unread.map(say.quoted))}).`;
