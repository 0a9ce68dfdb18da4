import type { demenz as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `demenz` in English. */
export const demenz = {
  name: 'Living with dementia',
  roles: {
    hausarzt: 'General practitioner',
    facharzt: 'Neurologist or psychiatrist',
    gedaechtnisambulanz: 'Memory clinic',
    'case-management': 'Dementia case management',
    krankenhaus: 'Hospital/acute geriatrics',
    pflegedienst: 'Home-care service',
    tagespflege: 'Day care',
    pflegeheim: 'Nursing home',
    beratung: 'Care support centre/dementia advice',
    netzwerkkoordination: 'Dementia network coordination/district',
    selbsthilfe: 'Alzheimer’s society/self-help',
    ehrenamt: 'Volunteers/respite group',
  },
  handovers: {
    'hausarzt → facharzt': 'so that a suspected dementia is examined early and by a specialist',
    'facharzt → hausarzt':
      'so that diagnosis and treatment plan reach the practice that stays in charge',
    'hausarzt → gedaechtnisambulanz': 'so that unclear cases are settled by a thorough assessment',
    'gedaechtnisambulanz → hausarzt': 'so that treatment and support follow the diagnosis',
    'gedaechtnisambulanz → beratung': 'so that nobody is left alone with the diagnosis',
    'hausarzt → case-management':
      'so that in difficult situations somebody brings the help together and a crisis does not end in hospital',
    'case-management → pflegedienst': 'so that care starts before relatives are exhausted',
    'case-management → tagespflege':
      'so that the day has a structure and relatives have time of their own',
    'case-management → beratung': 'so that claims on care insurance are settled',
    'krankenhaus → hausarzt':
      'so that confusion noticed in hospital is not lost from sight after discharge',
    'krankenhaus → pflegedienst':
      'so that care at home is in place; gaps after discharge are documented for people with dementia in particular',
    'krankenhaus → case-management': 'so that support begins even before discharge',
    'pflegedienst → pflegeheim': 'so that a move is prepared and habits are known',
    'beratung → selbsthilfe': 'so that relatives meet people who live through the same',
    'selbsthilfe → beratung': 'so that talk in the group turns into help where it is needed',
    'beratung → ehrenamt': 'so that company and support in daily life are found',
    'netzwerkkoordination → selbsthilfe':
      'so that self-help can take part in the regional network, a condition for its funding',
    'netzwerkkoordination → ehrenamt':
      'so that volunteers can take part in the regional network, a condition for its funding',
    'netzwerkkoordination → beratung': 'so that there is one known contact point that all refer to',
  },
  funding: {
    networks:
      'The long-term care funds support cooperation in regional networks for people in need of care.',
    pilots:
      'Pilot projects from 2025 to 2028 for support locally and in the neighbourhood, integrated social planning included.',
  },
  limits: {
    consent:
      'Practices and hospitals may pass on personal details only with the consent of the person or the legal representative (§ 203 StGB). The path is still expected: it has to be known and offered.',
  },
} satisfies ChainWords<typeof chain>;
