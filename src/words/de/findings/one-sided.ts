import type { RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

export const oneSided: RuleText<'one-sided'> = {
  finding: ({ pairs, known }, say) =>
    `${known === 1 ? 'Die einzige Beziehung, zu der' : `${pairs.length === 1 ? 'Eine' : say.number(pairs.length)} von ${say.number(known)} Beziehungen, zu denen`} die Angaben beider Seiten bekannt sind, ${pairs.length === 1 ? 'ist' : 'sind'} nur von einer Seite genannt: ${listed(pairs, say)}.`,
  next: () =>
    'Beiden Seiten die Beziehung zeigen und fragen, worin sie besteht: ein im Fragebogen vergessener Kontakt oder verschiedene Vorstellungen von Zusammenarbeit.',
  reading:
    'Eine Beziehung ist einseitig, wenn ein Ende sie nennt und sie in den Angaben des anderen fehlt. Beziehungen zu Akteuren, von denen keine Angaben vorliegen, zählen hier nicht. In allen Zahlen gelten einseitige Beziehungen als Beziehungen.',
};

const shown = 4;

function listed(pairs: [string, string][], say: Formatter): string {
  const names = pairs.slice(0, shown).map((pair) => pair.map(say.named).join(' – '));
  const rest = pairs.length - names.length;
  return names.join('; ') + (rest > 0 ? ` und ${say.number(rest)} weitere` : '');
}
