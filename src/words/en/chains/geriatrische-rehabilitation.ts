import type { geriatrischeRehabilitation as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `geriatrische-rehabilitation` in English. */
export const geriatrischeRehabilitation = {
  name: 'Geriatric rehabilitation',
  roles: {
    hausarzt: 'General practitioner',
    akutgeriatrie: 'Hospital/acute geriatrics',
    krankenhaussozialdienst: 'Hospital social service',
    'geriatrische-reha': 'Geriatric rehabilitation facility',
    'mobile-reha': 'Mobile geriatric rehabilitation service',
    schwerpunktpraxis: 'Specialist geriatric practice',
    therapie: 'Therapy practice',
    hilfsmittel: 'Pharmacy and aids supplier',
    pflegedienst: 'Home-care service',
    kurzzeitpflege: 'Short-term care',
    beratung: 'Care support centre/coordination office',
    seniorenbegleitung: 'Companions, sport and self-help for older people',
    kasse: 'Health and care insurer',
  },
  handovers: {
    'hausarzt → geriatrische-reha':
      'so that rehabilitation is prescribed before the need for care begins or grows',
    'hausarzt → kasse':
      'so that the insurer decides on the prescription; from the age of 70 it no longer examines the need where the tests are there',
    'hausarzt → mobile-reha': 'so that people who cannot go to a clinic get rehabilitation too',
    'schwerpunktpraxis → hausarzt': 'so that the geriatric assessment feeds into treatment',
    'akutgeriatrie → krankenhaussozialdienst': 'so that the need for rehabilitation is known early',
    'akutgeriatrie → geriatrische-reha':
      'so that rehabilitation follows acute treatment without waiting',
    'krankenhaussozialdienst → geriatrische-reha':
      'so that application and admission date are arranged',
    'akutgeriatrie → hausarzt': 'so that the discharge letter reaches the practice',
    'krankenhaussozialdienst → pflegedienst':
      'so that care at home starts when no rehabilitation follows',
    'krankenhaussozialdienst → kurzzeitpflege': 'so that the time until rehabilitation is bridged',
    'krankenhaussozialdienst → beratung': 'so that care advisers help to plan',
    'geriatrische-reha → hausarzt':
      'so that the rehabilitation report feeds into further treatment',
    'geriatrische-reha → pflegedienst':
      'so that the home-care service knows what is possible again and where help is still needed',
    'geriatrische-reha → therapie': 'so that exercises go on in outpatient therapy',
    'geriatrische-reha → hilfsmittel': 'so that walking frame and nursing bed are there on return',
    'kurzzeitpflege → geriatrische-reha': 'so that bridging does not become the final stop',
    'mobile-reha → hausarzt': 'so that the practice knows the progress at home',
    'mobile-reha → pflegedienst': 'so that practice goes on in daily life',
    'beratung → seniorenbegleitung': 'so that exercise and company are found in the neighbourhood',
    'pflegedienst → hausarzt': 'so that it is noticed when somebody needs rehabilitation again',
  },
  limits: {
    'free-choice':
      'Patients choose pharmacy and aids supplier freely; agreements that steer them to one provider are not allowed (§ 11 ApoG, § 128 SGB V). So no tie is proposed here, and none is counted as a success or a gap.',
    consent:
      'Personal details are passed on only with the consent of the patient (§ 39 Abs. 1a SGB V). The path is still expected: it has to be known and offered.',
  },
} satisfies ChainWords<typeof chain>;
