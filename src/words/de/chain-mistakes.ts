import type { ChainPlace } from '../../chains/mistake.ts';
import type { WholeBook } from '../book.ts';

const parts = { chain: 'Die Kette', sector: 'Sektor', role: 'Aufgabe', handover: 'Übergabe' };
const kinds: Record<string, string> = {
  string: 'einen Text',
  array: 'eine Liste',
  object: 'ein Objekt',
  boolean: '„true“ oder „false“',
};
const languages = { de: 'auf Deutsch', en: 'auf Englisch' };

/** A text as JSON has it, in German quotation marks; other values as they are. */
const quoted = (json: string) => json.replace(/^"(.*?)"?$/su, '„$1“');
const list = (values: readonly string[]) => values.map(quoted).join(', ');

function place({ part, number, id, key }: ChainPlace): string {
  if (part === 'key') return `„${key}“`;
  const subject = [parts[part], number, id && quoted(id)].filter((each) => each !== null).join(' ');
  return key === '' ? subject : `${subject}: „${key}“`;
}

export const chainMistakes: WholeBook['chainMistakes'] = {
  place,
  more: (n) => (n === 1 ? 'und ein weiterer Fehler.' : `und ${n} weitere Fehler.`),
  texts: {
    'no-object': () =>
      'Das ist keine Versorgungskette, sondern eine Liste oder ein einzelner Wert. Gehen Sie von einer aus, die „care-chain explain chain --json entlassmanagement“ ausgibt.',
    'too-many': (_, { at, count, most }) =>
      `Die Kette hat ${count} ${at.key === 'roles' ? 'Aufgaben' : 'Übergaben'}; höchstens ${most} sind möglich. Nehmen Sie die, um die es in dieser Kette geht.`,
    'unknown-key': (at, { key }) =>
      `${at}: Den Schlüssel „${key}“ kennt care-chain nicht. Streichen Sie ihn.`,
    missing: (at, { expected }) => `${at} fehlt. Ergänzen Sie ${kinds[expected] ?? 'die Angabe'}.`,
    'wrong-kind': (at, { value, expected }) =>
      `${at} ist ${quoted(value)}. Schreiben Sie dort ${kinds[expected] ?? expected}.`,
    'not-one-of': (at, { value, allowed }) =>
      `${at} ist ${quoted(value)}. Nehmen Sie eines von ${list(allowed)}.`,
    other: (at, { why }) => `${at} passt nicht (${why}). Sehen Sie im Schema der Ketten nach.`,
    'unknown-id': (at, { what, value, known, more }) =>
      `${at} nennt ${what === 'role' ? 'die Aufgabe' : 'den Sektor'} ${quoted(value)}, ${what === 'role' ? 'die' : 'den'} es in der Kette nicht gibt. Möglich ist: ${list(known)}${more ? ' …' : ''}.`,
    'reserved-id': (at, { value }) =>
      `${at} ist ${quoted(value)}. Geben Sie der Kette eine eigene Kennung, etwa „meine-kette“.`,
    'few-sectors': (at, { count }) =>
      `${at} hat ${count === 1 ? 'nur einen Eintrag' : `${count} Einträge`}. Geben Sie mindestens zwei an, für ein Viereck vier.`,
    'few-roles': (at) => `${at} ist leer. Nennen Sie, wer zur Kette gehört.`,
    'no-words': (at) =>
      `${at} sagt in keiner Sprache etwas. Schreiben Sie es in einer, unter „de“ oder „en“.`,
    'blank-words': (at, { language }) => `${at} ist ${languages[language]} leer. Ergänzen Sie es.`,
    'blank-id': (at) => `${at} hat eine leere Kennung („id“). Geben Sie eine an.`,
    'id-twice': (at, { other }) =>
      `${at} hat dieselbe Kennung wie ${place(other)}. Geben Sie jedem Eintrag eine eigene.`,
    'alias-twice': (at, { value, other }) =>
      `${at}: Das Wort ${quoted(value)} steht auch unter „aliases“ von ${place(other)}. Lassen Sie es nur an einer Stelle stehen.`,
    'names-itself': (at) => `${at} nennt die Aufgabe selbst. Nennen Sie andere.`,
    'names-own': (at) =>
      `${at} nennt eine Aufgabe, die schon zur Übergabe gehört. Nennen Sie andere.`,
    'limit-alone': (at) =>
      `${at} hat „limit“ ohne „limited“. Schreiben Sie unter „limited“ den Grund.`,
    'to-itself': (at, { value }) =>
      `${at} führt von ${quoted(value)} zu sich selbst. Nennen Sie zwei verschiedene Aufgaben oder streichen Sie die Übergabe.`,
    'handover-twice': (at, { from, to, other }) =>
      `${at} führt von ${quoted(from)} zu ${quoted(to)} wie schon ${place(other)}. Lassen Sie nur eine davon stehen.`,
  },
};
