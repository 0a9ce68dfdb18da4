// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** Where help takes place: in a house, or at home and by day. */
export const settingTerms: readonly Term[] = [
  {
    id: 'inpatient',
    label: { en: 'Inpatient', de: 'Stationär' },
    aliases: [
      'vollstationär', 'stat', 'stationäre Versorgung', 'Heim', 'in der Einrichtung', 'residential',
      'stationary', 'in-patient', 'in patient', 'institutional',
    ],
  },
  {
    id: 'outpatient',
    label: { en: 'Outpatient', de: 'Ambulant' },
    aliases: [
      'amb', 'ambulante Versorgung', 'teilstationär', 'aufsuchend', 'häuslich', 'zu Hause',
      'niedergelassen', 'mobil', 'ambulatory', 'community', 'home', 'home-based', 'out-patient',
      'out patient', 'day care',
    ],
  },
];
