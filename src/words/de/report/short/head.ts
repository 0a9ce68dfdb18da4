import type { TextBook } from '../../../book.ts';

/** What stands at the head of a report, and above its quadrangle. */
export const head: TextBook['report']['head'] = {
  title: (name) => `${name} – Netzwerkanalyse`,
  kicker: 'Netzwerkanalyse',
  noResponse: 'Wer geantwortet hat, steht nicht in der Tabelle',
  sections: {
    quadrangle: 'Das Kooperationsviereck',
    sides: 'Die Sektoren und ihre Zusammenarbeit',
  },
};
