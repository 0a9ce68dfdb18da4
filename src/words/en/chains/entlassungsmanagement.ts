import type { entlassungsmanagement as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `entlassungsmanagement` in English. */
export const entlassungsmanagement = {
  name: 'Hospital discharge (Austria)',
  roles: {
    krankenhausarzt: 'Hospital doctor',
    entlassungsmanagement: 'Discharge management/hospital social work',
    reha: 'Rehabilitation facility',
    kurzzeitpflege: 'Short-term care',
    tageszentrum: 'Day care',
    'mobile-dienste': 'Mobile care services',
    pflegeheim: 'Nursing home',
    'essen-auf-raedern': 'Meals on wheels service',
    'apotheke-bandagist': 'Pharmacy and aids supplier',
    'community-nurse': 'Community nurse',
    gemeinde: 'Commune/social welfare association',
    besuchsdienst: 'Visiting service and volunteers',
    'praktischer-arzt': 'General practitioner',
    sozialversicherung: 'Social insurance',
    angehoerige: 'Patient and relatives',
  },
  handovers: {
    'krankenhausarzt → entlassungsmanagement': 'so that the need after discharge is known early',
    'krankenhausarzt → praktischer-arzt': 'so that the discharge letter reaches the practice',
    'praktischer-arzt → krankenhausarzt': 'so that the hospital knows the history on admission',
    'entlassungsmanagement → mobile-dienste': 'so that care starts on the day of discharge',
    'entlassungsmanagement → reha': 'so that application and admission are arranged',
    'entlassungsmanagement → kurzzeitpflege':
      'so that a place is ready when home is not yet possible',
    'entlassungsmanagement → pflegeheim': 'so that a place is found when return is not possible',
    'entlassungsmanagement → community-nurse':
      'so that somebody in the commune knows who returns and offers help',
    'entlassungsmanagement → apotheke-bandagist': 'so that medicines and aids are ready',
    'entlassungsmanagement → sozialversicherung': 'so that benefits are approved before discharge',
    'entlassungsmanagement → angehoerige': 'so that patients and relatives have a say',
    'reha → praktischer-arzt': 'so that the report feeds into treatment',
    'reha → mobile-dienste': 'so that care follows rehabilitation',
    'kurzzeitpflege → mobile-dienste':
      'so that care at home is in place before short-term care ends',
    'mobile-dienste → praktischer-arzt': 'so that changes are judged by a doctor',
    'mobile-dienste → essen-auf-raedern': 'so that a meal arrives every day',
    'mobile-dienste → tageszentrum': 'so that relatives are relieved',
    'praktischer-arzt → mobile-dienste': 'so that home nursing is prescribed',
    'community-nurse → gemeinde': 'so that the commune knows the need',
    'community-nurse → besuchsdienst': 'so that visits and company start where somebody is alone',
    'gemeinde → community-nurse': 'so that signs from the commune reach a professional',
    'community-nurse → mobile-dienste': 'so that help starts before a crisis',
  },
  limits: {
    'choice-of-pharmacy':
      'Patients choose their pharmacy themselves. So no tie is proposed here, and none is counted as a success or a gap.',
  },
} satisfies ChainWords<typeof chain>;
