import type { entlassmanagement as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `entlassmanagement` in English. */
export const entlassmanagement = {
  name: 'Hospital discharge management',
  roles: {
    krankenhausarzt: 'Hospital doctor',
    krankenhaussozialdienst: 'Hospital social service',
    reha: 'Rehabilitation facility',
    kurzzeitpflege: 'Short-term care',
    tagespflege: 'Day care',
    'freier-traeger': 'Home-care service',
    menueservice: 'Meals on wheels/meal service',
    'apotheke-hilfsmittel': 'Pharmacy and aids supplier',
    'kommunale-altenhilfe': 'Municipal services for older people',
    'ehrenamt-kirche': 'Volunteers and neighbourhood help',
    wohnungsunternehmen: 'Housing company',
    hausarzt: 'General practitioner',
    kasse: 'Health and care insurer',
    pflegestuetzpunkt: 'Care support centre',
    angehoerige: 'Patient and relatives',
  },
  whenAbsent: {
    kurzzeitpflege:
      'Where no place is free, transitional care in the hospital may help: ten days at most (§ 39e SGB V, as of November 2026).',
  },
  handovers: {
    'krankenhausarzt → krankenhaussozialdienst':
      'so that the need for care after the hospital stay is noticed early and the discharge is prepared',
    'krankenhausarzt → hausarzt':
      'so that the discharge letter with diagnoses, findings and medication plan reaches the practice that takes over',
    'krankenhausarzt → reha':
      'so that follow-up rehabilitation is justified medically and applied for in time',
    'krankenhaussozialdienst → reha':
      'so that application, admission date and transfer to rehabilitation are arranged together',
    'krankenhaussozialdienst → kurzzeitpflege':
      'so that a place is ready when going home is not yet possible',
    'krankenhaussozialdienst → freier-traeger':
      'so that nursing and help in the household start on the day of discharge',
    'krankenhaussozialdienst → tagespflege':
      'so that days at home have a structure and relatives are relieved',
    'krankenhaussozialdienst → apotheke-hilfsmittel':
      'so that medicines, nursing bed or walking frame are there on arrival at home',
    'krankenhaussozialdienst → kommunale-altenhilfe':
      'so that help beyond health and care insurance, such as housing, daily life and company, can start with the consent of the person concerned',
    'krankenhaussozialdienst → kasse':
      'so that benefits are approved before discharge and the insurer can support the discharge',
    'krankenhaussozialdienst → pflegestuetzpunkt':
      'so that the care advisers who support on behalf of the insurer (§ 7a SGB XI) help to plan the care after discharge',
    'krankenhaussozialdienst → angehoerige':
      'so that patients and, where they wish it, relatives are informed and have a say',
    'reha → hausarzt':
      'so that, with the consent of the person concerned, the rehabilitation report feeds into the care by the practice',
    'reha → freier-traeger':
      'so that the home-care service knows what is possible again after rehabilitation and where help is still needed',
    'kurzzeitpflege → freier-traeger':
      'so that care at home is in place before short-term care ends',
    'kurzzeitpflege → tagespflege':
      'so that the temporary stay turns into a dependable daily life at home',
    'freier-traeger → menueservice':
      'so that a meal arrives every day when cooking no longer works',
    'freier-traeger → apotheke-hilfsmittel':
      'so that prescriptions are filled, medicines prepared and missing aids delivered',
    'freier-traeger → hausarzt': 'so that changes noticed in daily life are judged by a doctor',
    'kommunale-altenhilfe → ehrenamt-kirche':
      'so that visits, company and neighbourly help begin where someone comes home alone',
    'kommunale-altenhilfe → wohnungsunternehmen':
      'so that the home is adapted or a suitable one is found',
    'kommunale-altenhilfe → menueservice':
      'so that people without a home-care service get a regular meal too',
    'ehrenamt-kirche → kommunale-altenhilfe':
      'so that professionals hear when volunteers reach their limits or see new needs',
    'wohnungsunternehmen → kommunale-altenhilfe':
      'so that it becomes known early when tenants no longer cope alone',
    'hausarzt → freier-traeger':
      'so that home nursing is prescribed and the service knows what to look out for',
    'hausarzt → apotheke-hilfsmittel':
      'so that medication goes on without a gap after discharge and aids are prescribed',
    'hausarzt → krankenhaussozialdienst':
      'so that the hospital knows even before admission how someone lives and who helps',
  },
  funding: {
    networks:
      'The long-term care funds support cooperation in regional networks for people in need of care.',
    pilots:
      'Pilot projects from 2025 to 2028 for support locally and in the neighbourhood, integrated social planning included.',
  },
  limits: {
    consent:
      'Personal details are passed on only with the consent of the patient (§ 39 Abs. 1a SGB V). The path is still expected: it has to be known and offered.',
    'free-choice':
      'Patients choose pharmacy and aids supplier freely; agreements that steer them to one provider are not allowed (§ 11 ApoG, § 128 SGB V). So no tie is proposed here, and none is counted as a success or a gap.',
    'social-secrecy':
      'Personal details may leave the administration only with the consent of the person concerned (social secrecy, § 35 SGB I). The path is still expected.',
  },
} satisfies ChainWords<typeof chain>;
