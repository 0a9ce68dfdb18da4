import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['role-absent'];

export const roleAbsent: RuleText<'role-absent'> = {
  finding: (e, say) =>
    e.absences.length > 0
      ? `Die Aufgabe ${say.quoted(say.role(e.role))} ist nicht besetzt, und die Tabelle sagt es: ${said(e, say)}.`
      : e.unread.length > 0
        ? `Soweit die Tabelle verstanden wurde, steht für die Aufgabe ${say.quoted(say.role(e.role))} niemand darin; doch ${e.unread.length === 1 ? 'ein Wort ist' : `${say.number(e.unread.length)} Wörter sind`} noch keiner Aufgabe zugeordnet: ${words(e, say)}. Ist ${e.unread.length === 1 ? 'damit' : 'mit einem davon'} diese Aufgabe gemeint?`
        : `Für die Aufgabe ${say.quoted(say.role(e.role))} steht niemand in der Tabelle; besetzt ${e.filled === 1 ? 'ist eine' : e.filled === 0 ? 'ist keine' : `sind ${say.number(e.filled)}`} von ${say.count(e.of, 'erforderlichen Aufgabe', 'erforderlichen Aufgaben')} der Kette.${e.handovers === 0 ? '' : ` ${e.handovers === 1 ? 'Eine erwartete Übergabe ist' : `${say.number(e.handovers)} erwartete Übergaben sind`} damit nicht möglich.`}${e.unassigned === 0 ? '' : ` ${e.unassigned === 1 ? 'Ein Akteur hat' : `${say.number(e.unassigned)} Akteure haben`} keine Aufgabe der Kette; vielleicht ${e.unassigned === 1 ? 'hat er' : 'hat einer davon'} diese.`}`,
  next: (e, say) =>
    [
      e.absences.length > 0
        ? `Den Bedarf an ${say.quoted(say.role(e.role))} in der Planung festhalten und vereinbaren, was bis dahin an die Stelle tritt.`
        : e.unread.length > 0
          ? `Festlegen, was ${e.unread.length === 1 ? 'das Wort bedeutet' : 'die Wörter bedeuten'}: --write-words schreibt eine Liste mit Vorschlägen zum Berichtigen, --words liest sie. Oder die Aufgabe in der Tabelle so schreiben, wie die Kette sie nennt.`
          : `Klären, ob es ${say.quoted(say.role(e.role))} vor Ort gibt. Wenn ja: in die Tabelle aufnehmen und einladen; wenn nein: mit einem Status wie „geplant“ oder „keine Kapazität“ eintragen.`,
      say.whenAbsent(e.role),
    ]
      .filter(Boolean)
      .join(' '),
  reading:
    'Genannt wird eine Aufgabe, die die Muster-Kette verlangt und die kein Akteur der Tabelle hat. Wessen Status „geplant“, „fehlt“, „keine Kapazität“ oder „gesetzlich nicht vorgesehen“ lautet, erfüllt seine Aufgabe nicht; das ist dann nur eine Anmerkung, denn an Zusammenarbeit mangelt es nicht. Stehen in der Tabelle Wörter, die noch nicht verstanden sind und diese Aufgabe meinen können, ist das eine Rückfrage und keine Lücke. Das sind Wörter, die der Aufgabe nahekommen, und solche, die keine Muster-Kette kennt, bei Akteuren derselben Ecke oder ohne Ecke. Ob ein anderes Angebot dasselbe leistet, sagt die Tabelle nicht.',
};

const said = ({ absences }: Evidence, say: Formatter) =>
  absences.map(({ actor, status }) => `${say.named(actor)} (${say.quoted(status)})`).join(', ');

const words = ({ unread }: Evidence, say: Formatter) => say.list(unread.map(say.quoted));
