import { rule } from '../rule.ts';

type Evidence = {
  count: number;
  of: number;
  /** Who they are; nobody is named where it is all of them. */
  unplaced: string[];
};

export const noCorner = rule<'no-corner', Evidence>(
  {
    id: 'no-corner',
    severity: 'info',
    question: 'there',
    reference: 'Schubert 2018 (cooperation quadrangle)',
    text: {
      en: {
        title: 'Without a sector',
        finding: ({ unplaced, count, of }, say) =>
          count === of
            ? `None of the ${say.count(of, 'actor has', 'actors has')} a sector, so neither corners nor sides can be told.`
            : `${say.count(count, 'actor belongs', 'actors belong')} to no sector: ${say.actors(unplaced)}. ${count === 1 ? 'It counts' : 'They count'} in the network, but in no figure on sectors.`,
        next: ({ count, of }) =>
          count === of
            ? 'Add a column “sector” to the table, with one word for each actor.'
            : 'Add the sector in the table where one fits. Some actors, such as an insurer or a transport company, may rightly have none.',
        reading:
          'Listed is every actor whose sector is missing from the table or is none of those known. Nothing is guessed.',
      },
      de: {
        title: 'Ohne Zuordnung',
        finding: ({ unplaced, count, of }, say) =>
          count === of
            ? `Keiner der ${say.count(of, 'Akteure', 'Akteure')} hat einen Sektor; über Ecken und Seiten lässt sich daher nichts sagen.`
            : `${say.count(count, 'Akteur gehört', 'Akteure gehören')} zu keinem Sektor: ${say.actors(unplaced)}. Im Netzwerk ${count === 1 ? 'zählt er' : 'zählen sie'} mit, in den Zahlen zu Sektoren nicht.`,
        next: ({ count, of }) =>
          count === of
            ? 'In der Tabelle eine Spalte „Sektor“ ergänzen, mit einem Wort je Akteur.'
            : 'Den Sektor in der Tabelle nachtragen, wo einer passt. Manche Akteure, etwa eine Kasse oder ein Fahrdienst, haben zu Recht keinen.',
        reading:
          'Aufgeführt ist jeder Akteur, dessen Sektor in der Tabelle fehlt oder nicht bekannt ist. Geraten wird nichts.',
      },
    },
  },
  ({ analysis: { actors } }) => {
    const all = actors.filter(({ sector }) => sector === null).map(({ id }) => id);
    if (all.length === 0) return [];
    const unplaced = all.length === actors.length ? [] : all;
    return [{ actors: unplaced, evidence: { count: all.length, of: actors.length, unplaced } }];
  },
);
