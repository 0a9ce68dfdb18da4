// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** What a tie or its evidence is called where it rests on a contract or on money. */
export const contractTerms: readonly Term[] = [
  {
    id: 'contract',
    label: { en: 'Contract', de: 'Vertrag' },
    aliases: [
      'Verträge', 'Kooperationsvertrag', 'Versorgungsvertrag', 'Rahmenvertrag', 'Leistungsvertrag',
      'Vereinbarung', 'Kooperationsvereinbarung', 'Leistungsvereinbarung', 'Zielvereinbarung',
      'Vergütungsvereinbarung', 'Entgeltvereinbarung', 'Finanzierung', 'Förderung', 'Zuwendung',
      'Zuwendungsbescheid', 'Zuschuss', 'Entgelt', 'Agreement', 'Service agreement', 'Funding',
      'Grant', 'Service contract', 'Memorandum of understanding', 'Commissioning',
    ],
  },
];
