// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** The two levels of cooperation, in the words of a tie list. */
export const levels: readonly Term[] = [
  {
    id: 'planning',
    label: { en: 'Level 1: planning together', de: 'Ebene 1: gemeinsame Planung' },
    aliases: [
      '1', 'E1', 'Ebene 1', 'Erste Ebene', 'Planung', 'Planungsebene', 'Gemeinsame Planung',
      'Entwicklung', 'Entwicklungsebene', 'Kooperative Entwicklung', 'Verbundprodukt',
      'Kooperative Entwicklung des Verbundprodukts', 'Produktentwicklung', 'Struktur',
      'Strukturebene', 'Strukturnetz', 'Strukturnetzwerk', 'Steuerung', 'Steuerungsebene',
      'Strategisch', 'Planungsnetzwerk', 'Level 1', 'Layer 1', 'Planning', 'Planning level',
      'Joint planning', 'Development', 'Cooperative development', 'Product development',
      'Structure', 'Structural', 'Structural level', 'Strategic', 'Strategy',
    ],
  },
  {
    id: 'case',
    label: { en: 'Level 2: case work', de: 'Ebene 2: Fallarbeit' },
    aliases: [
      '2', 'E2', 'Ebene 2', 'Zweite Ebene', 'Fall', 'Fälle', 'Fallebene', 'Fallarbeit',
      'Fallbezogen', 'Fallbezogene Zusammenarbeit', 'Einzelfall', 'Einzelfallarbeit',
      'Fallsteuerung', 'Fallmanagement', 'Case Management', 'Case-Management', 'Handlungsnetz',
      'Handlungsnetzwerk', 'Handlungsnetzwerke', 'Versorgung im Einzelfall', 'Operativ',
      'Level 2', 'Layer 2', 'Case', 'Cases', 'Case level', 'Case work', 'Casework',
      'Individual case', 'Client level', 'Operational', 'Operative',
    ],
  },
];
