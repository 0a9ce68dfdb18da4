import type { Evidences, FindingText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['role-absent'];

export const roleAbsent: FindingText<'role-absent'> = {
  title: 'Ein Glied der Kette fehlt',
  finding: (e, say) =>
    e.absences.length > 0
      ? `Die Rolle „${say.role(e.role)}“ ist nicht besetzt, und die Tabelle sagt es: ${said(e, say)}.`
      : e.unread.length > 0
        ? `Soweit die Tabelle verstanden wurde, füllt niemand die Rolle „${say.role(e.role)}“; doch ${say.count(e.unread.length, 'Wort darin ist', 'Wörter darin sind')} noch keine Rolle: ${words(e, say)}. Ist ${e.unread.length === 1 ? 'damit' : 'mit einem davon'} diese Rolle gemeint?`
        : `Niemand füllt die Rolle „${say.role(e.role)}“; besetzt ${e.filled === 1 ? 'ist' : 'sind'} ${say.number(e.filled)} von ${say.count(e.of, 'erforderlichen Glied', 'erforderlichen Gliedern')} der Kette. ${say.count(e.handovers, 'erwartete Übergabe läuft', 'erwartete Übergaben laufen')} ins Leere.${e.unassigned === 0 ? '' : ` ${say.count(e.unassigned, 'Akteur hat', 'Akteure haben')} keine Rolle der Kette; vielleicht füllt einer davon sie aus.`}`,
  next: (e, say) =>
    [
      e.absences.length > 0
        ? `Den Bedarf an „${say.role(e.role)}“ in der Planung festhalten und vereinbaren, was bis dahin an die Stelle tritt.`
        : e.unread.length > 0
          ? `Festlegen, was ${e.unread.length === 1 ? 'das Wort bedeutet' : 'die Wörter bedeuten'}: --write-words schreibt eine Liste mit Vorschlägen zum Berichtigen, --words liest sie. Oder die Rolle in der Tabelle so schreiben, wie die Kette sie nennt.`
          : `Klären, ob es „${say.role(e.role)}“ vor Ort gibt. Wenn ja: in die Tabelle aufnehmen und einladen; wenn nein: mit einem Status wie „geplant“ oder „keine Kapazität“ eintragen.`,
      say.whenAbsent(e.role),
    ]
      .filter(Boolean)
      .join(' '),
  reading:
    'Eine Rolle, die die Vorlage verlangt, fehlt, wenn kein Akteur der Tabelle sie hat. Wessen Status „geplant“, „fehlt“, „keine Kapazität“ oder „gesetzlich nicht vorgesehen“ lautet, füllt seine Rolle nicht aus; das ist dann nur ein Hinweis, denn an Zusammenarbeit mangelt es nicht. Stehen in der Tabelle Wörter, die dieser Rolle nahekommen, ist das eine Frage und keine Lücke. Ob ein anderes Angebot dasselbe leistet, sagt die Tabelle nicht.',
};

const said = ({ absences }: Evidence, say: Formatter) =>
  absences.map(({ actor, status }) => `${say.actor(actor)} („${status}“)`).join(', ');

const words = ({ unread }: Evidence, say: Formatter) => say.list(unread.map((word) => `„${word}“`));
