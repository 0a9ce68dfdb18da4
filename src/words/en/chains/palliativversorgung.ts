import type { palliativversorgung as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `palliativversorgung` in English. */
export const palliativversorgung = {
  name: 'Hospice and palliative care',
  roles: {
    palliativstation: 'Palliative ward/hospital',
    krankenhaussozialdienst: 'Hospital social service',
    sapv: 'Specialised home palliative team',
    hausarzt: 'General practitioner',
    facharzt: 'Oncology specialist',
    apotheke: 'Pharmacy',
    pflegedienst: 'Home-care service',
    pflegeheim: 'Nursing home',
    hospiz: 'Inpatient hospice',
    hospizdienst: 'Volunteer hospice service',
    seelsorge: 'Chaplaincy',
    netzwerkkoordination: 'Network coordination',
  },
  handovers: {
    'palliativstation → sapv':
      'so that treatment of pain and breathlessness goes on at home without a break; the hospital may prescribe the team’s care, as a rule for up to seven days',
    'palliativstation → hausarzt':
      'so that the practice knows findings, medication and the wishes of the patient in time',
    'palliativstation → hospiz': 'so that a place is ready when home is no longer possible',
    'krankenhaussozialdienst → hospizdienst':
      'so that families hear of company by volunteers even before discharge',
    'hausarzt → sapv':
      'so that specialised care is prescribed when symptoms go beyond general care',
    'sapv → hausarzt': 'so that the practice knows what the team changed and can take over again',
    'sapv → pflegedienst': 'so that nursing and medication on demand fit together round the clock',
    'pflegedienst → sapv': 'so that the team hears early when symptoms get worse',
    'facharzt → sapv': 'so that the step from tumour treatment to palliative care is accompanied',
    'sapv → apotheke': 'so that opioids and emergency medicines are there the same day',
    'pflegeheim → hospizdienst':
      'so that dying residents and their relatives have company; a home has to report its cooperation with the hospice and palliative network',
    'hospizdienst → pflegeheim': 'so that nurses know who visits and what is noticed',
    'pflegeheim → sapv': 'so that residents do not have to go to hospital in their last days',
    'sapv → hospizdienst': 'so that somebody has time besides the treatment',
    'hospizdienst → seelsorge': 'so that pastoral care comes where it is wished',
    'netzwerkkoordination → sapv': 'so that the network knows specialised care and ways are agreed',
    'netzwerkkoordination → hospizdienst':
      'so that volunteers are part of the network and are found',
    'netzwerkkoordination → pflegeheim':
      'so that homes too take part in training, case reviews and agreements',
  },
  funding: {
    coordination:
      'The health insurance funds support the coordination of regional hospice and palliative networks.',
  },
  limits: {
    consent:
      'Personal details are passed on only with the consent of the patient (§ 39 Abs. 1a SGB V). The path is still expected: it has to be known and offered.',
    'free-choice':
      'In palliative care too, patients choose their pharmacy freely; agreements that steer them to one pharmacy are not allowed (§ 11 ApoG; administrative court Chemnitz 2019). So no tie is proposed here, and none is counted as a success or a gap.',
  },
} satisfies ChainWords<typeof chain>;
