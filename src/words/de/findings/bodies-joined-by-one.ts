import type { RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

export const bodiesJoinedByOne: RuleText<'bodies-joined-by-one'> = {
  finding: ({ actor, pairs, planner }, say) =>
    `Nur ${say.named(actor)}${planner ? ' (Planungsfachkraft)' : ''} sitzt zugleich ${listed(pairs, say)}.`,
  next: ({ actor, pairs: [[a, b]] }, say) =>
    `Für ${say.named(actor)} eine Vertretung vereinbaren und zwischen ${say.quoted(a)} und ${say.quoted(b)} Protokolle austauschen.`,
  reading:
    'Genannt wird, wer als einziges Mitglied in zwei Gremien zugleich sitzt; Gremien mit nur einem Mitglied bleiben außen vor. Das ist Verbindung und Last zugleich: Was beide voneinander wissen, geht durch eine Hand, wenn sie einander nicht auf Wegen informieren, die die Liste nicht zeigt.',
};

const shown = 3;

function listed(pairs: readonly [string, string][], say: Formatter): string {
  const names = pairs
    .slice(0, shown)
    .map(([a, b]) => `in ${say.quoted(a)} und ${say.quoted(b)}`)
    .join('; ');
  const rest = pairs.length - shown;
  return rest <= 0
    ? names
    : `${names} und verbindet ${say.count(rest, 'weiteres Paar', 'weitere Paare')}`;
}
