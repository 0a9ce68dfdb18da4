import type { Book } from '../../book.ts';
import { joined } from '../../lists.ts';

export const keyPersons: Book['views']['key-persons'] = {
  title: 'Schlüsselpersonen',
  reading:
    'Namen von Personen sind personenbezogene Daten: nur mit Einwilligung zeigen oder vor der Weitergabe durch Pseudonyme ersetzen. Die Liste sagt, wer laut Tabelle mit wem verbunden ist, nicht, wie bekannt oder vertraut jemand im Quartier ist; die meisten Schlüsselpersonen des Alltags stehen in keiner Tabelle. Wer ein Amt in der Verwaltung hat, zählt hier nicht.',
  column: 'eine Spalte „Organisation/Person“ oder Schlüsselpersonen als Anspruchsgruppe',
  overview: (count, say) =>
    `${say.count(count, 'Schlüsselperson', 'Schlüsselpersonen')} in der Tabelle.`,
  areas: (names, of, say) =>
    `${say.number(names.length)} von ${say.count(of, 'Sozialraum', 'Sozialräumen')} ohne Schlüsselperson: ${say.list(names.map(say.quoted))}.`,
  single: (pairs, say) =>
    `Nur mit einer Einrichtung verbunden: ${joined(
      pairs.map(({ actor, organisation }) => `${say.named(actor)} (${say.named(organisation)})`),
      6,
      (n) => (n === 1 ? 'und eine weitere' : `und ${say.number(n)} weitere`),
    )}.`,
  untied: (ids, say) => `Mit keiner Einrichtung verbunden: ${say.allNamed(ids)}.`,
  caption: 'Schlüsselpersonen und ihre Einrichtungen',
  columns: ['Schlüsselperson', 'im Bericht genannt', 'Einrichtungen', 'Sozialraum'],
};
