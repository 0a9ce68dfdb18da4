import type { spitalaustritt as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `spitalaustritt` in English. */
export const spitalaustritt = {
  name: 'Hospital discharge (Switzerland)',
  roles: {
    spitalarzt: 'Hospital doctor',
    spitalsozialdienst: 'Hospital social service/discharge planning',
    reha: 'Rehabilitation facility',
    aph: 'Residential and nursing home',
    spitex: 'Home care (Spitex)',
    tagesstaette: 'Day care',
    mahlzeitendienst: 'Meal delivery at home',
    apotheke: 'Pharmacy',
    hausarzt: 'General practitioner',
    gemeinde: 'Commune (service for older people)',
    kesb: 'Child and adult protection authority (KESB)',
    gesundheitsdirektion: 'Cantonal health department',
    'pro-senectute': 'Pro Senectute/specialist organisation',
    freiwillige: 'Volunteers and neighbourhood help',
    krankenversicherer: 'Swiss health insurer',
    angehoerige: 'Patient and relatives',
  },
  handovers: {
    'spitalarzt → spitalsozialdienst': 'so that discharge is planned early',
    'spitalarzt → spitex':
      'so that acute and transitional care at home is ordered by a doctor; it lasts two weeks at most',
    'spitalarzt → aph':
      'so that acute and transitional care in a home is ordered where it is not possible at home',
    'spitalarzt → hausarzt': 'so that the discharge report reaches the practice',
    'spitalarzt → apotheke': 'so that the new medicines are ready',
    'spitalsozialdienst → spitex': 'so that care starts on the day of discharge',
    'spitalsozialdienst → aph': 'so that a place is found',
    'spitalsozialdienst → reha': 'so that application and admission are arranged',
    'spitalsozialdienst → kesb': 'so that protection is examined when somebody cannot decide',
    'spitalsozialdienst → gemeinde': 'so that the commune knows where help in daily life is needed',
    'spitalsozialdienst → pro-senectute': 'so that advice and money matters are settled',
    'spitalsozialdienst → krankenversicherer': 'so that cost approvals are there before discharge',
    'spitalsozialdienst → angehoerige': 'so that patients and relatives have a say',
    'reha → spitex': 'so that care follows rehabilitation',
    'reha → hausarzt': 'so that the report feeds into treatment',
    'hausarzt → spitex': 'so that care at home is ordered by a doctor',
    'spitex → hausarzt': 'so that changes are judged by a doctor',
    'spitex → mahlzeitendienst': 'so that a meal arrives every day',
    'spitex → tagesstaette': 'so that relatives are relieved',
    'gemeinde → kesb':
      'so that it is reported when somebody needs help and the commune cannot help itself',
    'gemeinde → pro-senectute': 'so that advice is found locally',
    'pro-senectute → gemeinde': 'so that the commune hears of new needs',
    'pro-senectute → freiwillige': 'so that visits and lifts are arranged',
    'gesundheitsdirektion → gemeinde': 'so that cantonal and local planning fit together',
  },
  limits: {
    'choice-of-pharmacy':
      'Patients choose their pharmacy themselves. So no tie is proposed here, and none is counted as a success or a gap.',
    'professional-secrecy':
      'Professional secrecy is reserved (art. 443 Civil Code): those bound by it report with consent or once released. The path is still expected.',
  },
} satisfies ChainWords<typeof chain>;
