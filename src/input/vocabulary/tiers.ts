// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** The levels of action, from the place to the state. */
export const tierTerms: readonly Term[] = [
  {
    id: 'local',
    label: { en: 'On the spot', de: 'Vor Ort (Quartier)' },
    aliases: [
      'Quartier', 'Quartiersebene', 'Vor Ort', 'Örtlich', 'Örtliche Ebene', 'Örtlicher Träger',
      'Örtliche Träger', 'Träger vor Ort', 'Träger', 'Lokal', 'Lokale Ebene', 'Einrichtung',
      'Einrichtungsebene', 'Sozialraum', 'Stadtteil', 'Ortsebene', 'Local', 'Local provider',
      'Provider', 'On the ground', 'Neighbourhood', 'Neighborhood', 'District level',
    ],
  },
  {
    id: 'municipal',
    label: { en: 'Municipality', de: 'Kommune' },
    aliases: ['Kommunal', 'Kommunale Ebene', 'Stadt', 'Gemeinde', 'Stadtebene', 'Municipal', 'Town', 'City'],
  },
  {
    id: 'association',
    label: { en: 'County and its associations', de: 'Kreis und (Kreis-)Verbände' },
    aliases: [
      'Kreis', 'Kreisebene', 'Landkreis', 'Kreisverband', 'Kreisverbände', 'Bezirksverband',
      'Bezirksverbände', 'Ortsverband', 'Verband', 'Verbände', 'Verbandsebene', 'Kreisliga',
      'Regionale Liga', 'Liga im Kreis', 'Region', 'Regional', 'Regionale Ebene', 'County',
      'County level', 'Association', 'County association', 'Regional association',
    ],
  },
  {
    id: 'state',
    label: { en: 'State and its league', de: 'Land und Liga' },
    aliases: [
      'Land', 'Landesebene', 'Landesverband', 'Landesverbände', 'Liga', 'Landesliga',
      'Liga auf Landesebene', 'Liga der Freien Wohlfahrtspflege', 'State', 'State level', 'League',
      'State league', 'State association',
    ],
  },
];
