// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from '../parts/vocabulary.ts';

/** Who runs an organisation, as far as the systems tell it apart. */
export const ownershipTerms: readonly Term[] = [
  {
    id: 'welfare',
    label: { en: 'Non-statutory welfare', de: 'Freie Wohlfahrtspflege' },
    aliases: [
      'freigemeinnützig', 'frei-gemeinnützig', 'frei gemeinnützig', 'freigemeinnütziger Träger', 'gemeinnützig',
      'freier Träger', 'freie Träger', 'freie Trägerschaft', 'frei', 'Wohlfahrtsverband', 'Wohlfahrtspflege',
      'Caritas', 'Diakonie', 'AWO', 'DRK', 'Rotes Kreuz', 'Paritätischer', 'Der Paritätische',
      'ZWST', 'Arbeiterwohlfahrt', 'non-profit', 'nonprofit', 'not-for-profit', 'charitable',
      'charity', 'voluntary', 'voluntary sector', 'welfare association', 'independent non-profit',
    ],
  },
  {
    id: 'church',
    label: { en: 'Church', de: 'Kirchlich' },
    aliases: [
      'kirchlicher Träger', 'konfessionell', 'evangelisch', 'katholisch', 'Kirche', 'church-run',
      'church-based', 'faith-based', 'denominational', 'religious',
    ],
  },
  {
    id: 'public',
    label: { en: 'Public', de: 'Öffentlich' },
    aliases: [
      'kommunal', 'kommunaler Träger', 'öffentlicher Träger', 'öffentlich-rechtlich', 'staatlich', 'städtisch',
      'Kommune', 'Stadt', 'Landkreis', 'Kreis', 'Land', 'municipal', 'state', 'statutory',
      'government', 'public sector',
    ],
  },
  {
    id: 'private',
    label: { en: 'Private', de: 'Privat' },
    aliases: [
      'privater Träger', 'privatwirtschaftlich', 'privat-gewerblich', 'gewerblich', 'private Trägerschaft',
      'for-profit', 'commercial', 'private for-profit', 'private sector',
    ],
  },
];

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

/** Whether an actor is a person. */
export const personTerms: readonly Term[] = [
  {
    id: 'person',
    label: { en: 'Person', de: 'Person' },
    aliases: ['Personen', 'Einzelperson', 'Schlüsselperson', 'Schlüsselpersonen', 'Privatperson', 'Individual', 'Key person', 'People'],
  },
];
