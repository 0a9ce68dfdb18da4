import type { Formatter } from '../../words/formatter.ts';
import { rule } from '../rule.ts';

type Evidence = {
  pairs: [string, string][];
  /** Ties for which both sides' word is known. */
  known: number;
};

const shown = 4;

export const oneSided = rule<'one-sided', Evidence>(
  {
    id: 'one-sided',
    severity: 'info',
    question: 'meet',
    reference: 'Wasserman & Faust 1994, ch. 2 (reports from both ends of a tie)',
    text: {
      en: {
        title: 'Named from one side only',
        finding: ({ pairs, known }, say) =>
          `${say.number(pairs.length)} of ${say.count(known, 'tie', 'ties')} with a known answer from both ends ${pairs.length === 1 ? 'is' : 'are'} named from one end only: ${listed(pairs, say, (n) => `and ${say.number(n)} more`)}.`,
        next: () =>
          'Show both ends the tie and ask what it consists of: a contact forgotten in the questionnaire, or different ideas of what cooperation is.',
        reading:
          'A tie is one-sided when one end names it and the other answered without naming it. Ties to actors who did not answer are not counted. One-sided ties count as ties in all figures.',
      },
      de: {
        title: 'Nur von einer Seite genannt',
        finding: ({ pairs, known }, say) =>
          `${say.number(pairs.length)} von ${say.count(known, 'Beziehung', 'Beziehungen')}, zu ${known === 1 ? 'der' : 'denen'} die Angaben beider Seiten bekannt sind, ${pairs.length === 1 ? 'ist' : 'sind'} nur von einer Seite genannt: ${listed(pairs, say, (n) => `und ${say.number(n)} weitere`)}.`,
        next: () =>
          'Beiden Seiten die Beziehung zeigen und fragen, worin sie besteht: ein im Fragebogen vergessener Kontakt oder verschiedene Vorstellungen von Zusammenarbeit.',
        reading:
          'Eine Beziehung ist einseitig, wenn ein Ende sie nennt und das andere geantwortet hat, ohne sie zu nennen. Beziehungen zu Akteuren, die nicht geantwortet haben, zählen hier nicht. In allen Zahlen gelten einseitige Beziehungen als Beziehungen.',
      },
    },
  },
  ({ analysis: { ties } }) => {
    const known = ties.filter(({ confirmed }) => confirmed !== null);
    const single = known.filter(({ confirmed }) => confirmed === false);
    if (single.length === 0) return [];
    const pairs = single.map(({ source, target }): [string, string] => [source, target]);
    return [
      { actors: [...new Set(pairs.flat())].sort(), evidence: { pairs, known: known.length } },
    ];
  },
);

function listed(pairs: [string, string][], say: Formatter, more: (n: number) => string): string {
  const names = pairs.slice(0, shown).map((pair) => pair.map(say.actor).join(' – '));
  const rest = pairs.length - names.length;
  return names.join('; ') + (rest > 0 ? ` ${more(rest)}` : '');
}
