import type { schlaganfall as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `schlaganfall` in English. */
export const schlaganfall = {
  name: 'Stroke care',
  roles: {
    rettungsdienst: 'Emergency medical service',
    'stroke-unit': 'Stroke ward',
    krankenhaussozialdienst: 'Hospital social service',
    fruehreha: 'Early neurological rehabilitation (phase B)',
    reha: 'Rehabilitation (phase C/D)',
    hausarzt: 'General practitioner',
    neurologie: 'Neurology practice',
    therapie: 'Therapy practice',
    pflegedienst: 'Home-care service',
    pflegeheim: 'Nursing home',
    lotse: 'Stroke guide',
    beratung: 'Care support centre/care advice',
    selbsthilfe: 'Stroke self-help',
    angehoerige: 'Patient and relatives',
  },
  handovers: {
    'rettungsdienst → stroke-unit': 'so that the ward is told before arrival and no time is lost',
    'stroke-unit → krankenhaussozialdienst':
      'so that follow-up rehabilitation and help at home are prepared early',
    'stroke-unit → fruehreha':
      'so that people severely affected enter early rehabilitation without waiting',
    'stroke-unit → reha': 'so that follow-up rehabilitation is applied for from the ward',
    'krankenhaussozialdienst → reha':
      'so that follow-up rehabilitation is applied for before treatment on the ward ends',
    'fruehreha → reha': 'so that the next phase follows phase B without a break',
    'stroke-unit → hausarzt':
      'so that medication and risk factors are followed up after discharge; about half go home without inpatient rehabilitation',
    'stroke-unit → neurologie': 'so that specialist aftercare has an appointment',
    'krankenhaussozialdienst → pflegedienst': 'so that care starts on the day of return home',
    'krankenhaussozialdienst → pflegeheim':
      'so that a place is found when going home is not possible',
    'krankenhaussozialdienst → beratung':
      'so that care grade, aids and housing are settled with the care advisers',
    'stroke-unit → lotse': 'so that guidance starts on the ward and not only at home',
    'reha → hausarzt':
      'so that, with consent, the rehabilitation report feeds into further treatment',
    'reha → therapie': 'so that exercises go on in outpatient therapy before gains are lost',
    'lotse → hausarzt': 'so that the practice hears what does not work in daily life',
    'lotse → therapie': 'so that prescriptions turn into appointments',
    'lotse → selbsthilfe': 'so that people meet others who are further on',
    'lotse → beratung': 'so that care grade, aids and changes to the home are settled',
    'beratung → selbsthilfe':
      'so that those affected and their relatives meet others who live through the same',
    'hausarzt → neurologie': 'so that new deficits or depression are examined by a specialist',
    'hausarzt → therapie': 'so that therapy is prescribed for the long term and goals are agreed',
  },
  limits: {
    consent:
      'Personal details are passed on only with the consent of the patient (§ 39 Abs. 1a SGB V). The path is still expected: it has to be known and offered.',
  },
} satisfies ChainWords<typeof chain>;
