import type { Evidences, FindingText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

type Evidence = Evidences['empty-side'];

export const emptySide: FindingText<'empty-side'> = {
  title: 'Leere Seite',
  finding: (e, say) =>
    `Zwischen ${sectorsWithSizes(e, say)} besteht keine einzige Beziehung; möglich ${e.possible === 1 ? 'wäre eine' : `wären ${say.number(e.possible)}`}.${expectation(e, say)}${silence(e, say)}`,
  next: ({ common, sectors }, say) =>
    common.length > 0
      ? `${say.actors(common)} ${common.length === 1 ? 'arbeitet' : 'arbeiten'} mit beiden Seiten zusammen und ${common.length === 1 ? 'kann' : 'können'} sie an einen Tisch bringen. Zuerst klären, welche Übergabe zwischen ${say.sectors(sectors)} gebraucht wird.`
      : `Niemand arbeitet erkennbar mit beiden Seiten zusammen. Klären, welche Übergabe zwischen ${say.sectors(sectors)} gebraucht wird, und dann von jeder Seite einen Akteur an denselben Tisch einladen.`,
  reading: `Eine Seite ist leer, wenn kein Akteur des einen Sektors eine Beziehung zu einem Akteur des anderen hat, obwohl mindestens eine möglich wäre. Als Lücke gilt sie, wo die Versorgungskette über sie hinweg eine Übergabe erwartet oder wo keine Kette vorliegt und der Zufall mindestens eine Beziehung erwarten ließe; erwartet die Kette nichts, ist eine solche Seite eine Auffälligkeit, und wo der Zufall weniger als eine Beziehung erwarten ließe, nur eine Anmerkung, denn sie kann sinnvolle Arbeitsteilung sein, oder die Beziehungen sind nur nicht genannt. ${scope}`,
};

function expectation({ chain, expected, byChance }: Evidence, say: Formatter): string {
  const chance =
    byChance === null
      ? ''
      : ` Der Zufall ließe hier ${say.count(byChance, 'Beziehung', 'Beziehungen')} erwarten.`;
  if (!chain) return chance;
  if (expected.length === 0)
    return ` Die Vorlage der Versorgungskette erwartet hier keine Übergabe.${chance}`;
  return ` Die Versorgungskette erwartet: ${expected.slice(0, 3).map(say.handover).join('; ')}.`;
}
