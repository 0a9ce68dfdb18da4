import type { Term } from '../parts/vocabulary.ts';

/** Where help takes place: in a house, or at home and by day. */
export const settings: readonly Term[] = [
  {
    id: 'stationary',
    label: { de: 'stationär', en: 'inpatient' },
    aliases: [
      'vollstationär', 'stat', 'Heim', 'in der Einrichtung', 'residential', 'stationary',
      'in-patient', 'in patient', 'institutional',
    ],
  },
  {
    id: 'ambulatory',
    label: { de: 'ambulant', en: 'outpatient' },
    aliases: [
      'amb', 'teilstationär', 'aufsuchend', 'häuslich', 'zu Hause', 'niedergelassen', 'mobil',
      'ambulatory', 'community', 'home', 'out-patient', 'out patient', 'day care',
    ],
  },
]; // biome-ignore format: lists of words read better as text
