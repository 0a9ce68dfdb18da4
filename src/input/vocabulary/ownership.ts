// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** Who runs an organisation, as far as the views tell it apart. */
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
