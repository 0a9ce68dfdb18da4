import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['broker'];

export const broker: RuleText<'broker'> = {
  finding: (e, say) =>
    `Nur ${say.named(e.actor)} überbrückt ${listed(e, say)}. Constraint ${say.number(e.constraint)}, effektive Größe ${say.number(e.effectiveSize, 1)} bei ${say.count(e.degree, 'Kontakt', 'Kontakten')}. Chance: Hier kommt an, was beide Seiten bewegt, und hier lassen sie sich zusammenbringen. Risiko und Last: ${lost(e)}, und ${say.count(e.degree, 'Beziehung läuft', 'Beziehungen laufen')} dort zusammen (Mittel aller Akteure ${say.number(e.meanDegree, 1)}).`,
  next: ({ actor, pairs }, say) =>
    `Gemeinsam mit ${say.named(actor)} entscheiden: Wo zwischen ${say.sectors(pairs[0])} eine Übergabe erwartet wird, einen zweiten Kontakt aufbauen; wo die Arbeitsteilung gewollt ist, sie lassen und Vertretung und Zeit dafür sichern.`,
  reading:
    'Genannt wird, wer in beide Sektoren Beziehungen hat und alle Beziehungen zwischen den beiden trägt, oder wer, wenn es keine gibt, allein mit beiden in Kontakt steht (die Richtung spielt keine Rolle). Ein niedriger Constraint heißt: Kontakte in getrennte Kreise; das ist weder gut noch schlecht und nur unter Akteuren mit ähnlich vielen Kontakten vergleichbar. Fehlende Antworten können eine Brücke einsamer erscheinen lassen, als sie ist. Berechnet für bis zu 60 Sektoren.',
};

/** What falls with it: no bridge where others deal with both. */
const lost = ({ others }: Evidence): string => {
  const stepping = others.filter((n) => n > 0).length;
  if (stepping === 0) return 'Fällt der Akteur aus, fehlt die Brücke';
  return stepping === others.length
    ? 'Fällt der Akteur aus, begegnen sich beide nur noch über Dritte'
    : 'Fällt der Akteur aus, begegnen sie sich nur noch über Dritte oder gar nicht';
};

const shown = 3;

/** „Gesundheit und Kommune (mit allen 3 Beziehungen; 2 weitere Akteure haben mit beiden zu tun)“. */
function listed({ pairs, relations, others }: Evidence, say: Formatter): string {
  const names = pairs.slice(0, shown).map((pair, i) => {
    const own = relations[i];
    const facts = [
      own === 0
        ? 'dazwischen besteht keine Beziehung'
        : own === 1
          ? 'mit der einzigen Beziehung'
          : `mit ${own === 2 ? 'beiden' : `allen ${say.number(own)}`} Beziehungen`,
    ];
    if (others[i] > 0)
      facts.push(
        `${say.count(others[i], 'weiterer Akteur hat', 'weitere Akteure haben')} mit beiden zu tun`,
      );
    return `${say.sectors(pair)} (${facts.join('; ')})`;
  });
  const rest = pairs.length - names.length;
  if (rest > 0) names.push(say.count(rest, 'weiteres Paar', 'weitere Paare'));
  return names.join(' sowie ');
}
