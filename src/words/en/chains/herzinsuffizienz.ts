import type { herzinsuffizienz as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `herzinsuffizienz` in English. */
export const herzinsuffizienz = {
  name: 'Heart failure care',
  roles: {
    hausarzt: 'General practitioner',
    kardiologie: 'Cardiology practice',
    krankenhaus: 'Hospital/cardiology department',
    krankenhaussozialdienst: 'Hospital social service',
    'herz-reha': 'Cardiac rehabilitation',
    telemedizin: 'Telemedicine centre',
    apotheke: 'Pharmacy',
    palliativversorgung: 'Palliative care',
    pflegedienst: 'Home-care service',
    pflegeheim: 'Nursing home',
    beratung: 'Care support centre/advice for older people',
    herzgruppe: 'Heart group and self-help',
    kasse: 'Health and care insurer',
  },
  handovers: {
    'hausarzt → kardiologie':
      'so that a specialist settles cause and extent when heart failure is suspected',
    'kardiologie → hausarzt':
      'so that findings and recommendations reach the practice in writing and without delay, since it stays in charge',
    'krankenhaus → hausarzt':
      'so that the discharge letter with the new medication reaches the practice',
    'krankenhaus → kardiologie': 'so that a specialist keeps a close watch after decompensation',
    'krankenhaus → krankenhaussozialdienst': 'so that the need after discharge is known early',
    'krankenhaus → herz-reha':
      'so that follow-up rehabilitation comes directly after acute treatment',
    'krankenhaussozialdienst → herz-reha': 'so that application and admission date are arranged',
    'krankenhaussozialdienst → pflegedienst': 'so that care starts on the day of discharge',
    'krankenhaussozialdienst → beratung': 'so that care advisers help to plan',
    'herz-reha → hausarzt': 'so that the rehabilitation report feeds into further treatment',
    'herz-reha → kardiologie': 'so that a specialist goes on adjusting the medication',
    'herz-reha → herzgruppe': 'so that training goes on close to home after rehabilitation',
    'hausarzt → telemedizin':
      'so that daily readings are watched where telemonitoring is indicated',
    'kardiologie → telemedizin': 'so that people treated by a specialist enter telemonitoring too',
    'telemedizin → hausarzt': 'so that the practice can act at once on unusual readings',
    'hausarzt → pflegedienst':
      'so that home nursing is prescribed and the service knows what to look out for',
    'pflegedienst → hausarzt':
      'so that weight gain, breathlessness and swollen legs are reported early',
    'hausarzt → apotheke': 'so that the many medicines fit together',
    'kardiologie → palliativversorgung':
      'so that breathlessness and fear are relieved in the last phase of life',
    'pflegeheim → hausarzt':
      'so that residents do not have to go to hospital for avoidable decompensation',
    'beratung → herzgruppe': 'so that people find exercise and company nearby',
  },
  limits: {
    'free-choice':
      'Patients choose their pharmacy freely; agreements that steer them to one pharmacy are not allowed (§ 11 ApoG). So no tie is proposed here, and none is counted as a success or a gap.',
    consent:
      'Personal details are passed on only with the consent of the patient (§ 39 Abs. 1a SGB V). The path is still expected: it has to be known and offered.',
  },
} satisfies ChainWords<typeof chain>;
