import type { dischargeToAssess as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `discharge-to-assess` in English. */
export const dischargeToAssess = {
  name: 'Discharge to assess (England)',
  roles: {
    'acute-trust': 'NHS acute hospital',
    'transfer-hub': 'Care transfer hub',
    gp: 'General practice (GP)',
    'community-pharmacy': 'Local community pharmacy',
    'community-health': 'NHS community health services',
    'community-beds': 'Intermediate care beds (pathway 2)',
    reablement: 'Reablement at home (pathway 1)',
    'home-care': 'Domiciliary care provider',
    'care-home': 'Care home (pathway 3)',
    'adult-social-care': 'Adult social care',
    housing: 'Housing',
    equipment: 'Community equipment provider',
    vcse: 'Voluntary, community and social enterprise sector',
    carers: 'Unpaid carers and family',
    icb: 'Integrated care board (ICB)',
  },
  handovers: {
    'acute-trust → transfer-hub': 'so that complex discharges are planned in one place',
    'acute-trust → adult-social-care': 'so that hospital and council plan discharges together',
    'adult-social-care → acute-trust':
      'so that the hospital knows what is possible after discharge',
    'acute-trust → gp': 'so that the discharge summary with the medication reaches the practice',
    'acute-trust → community-pharmacy': 'so that changed medicines are dispensed correctly',
    'acute-trust → vcse': 'so that on pathway 0 somebody sees people home and does the shopping',
    'acute-trust → carers':
      'so that unpaid carers and family are involved in the discharge decision',
    'transfer-hub → adult-social-care': 'so that the council knows the need and arranges the care',
    'transfer-hub → reablement':
      'so that support on pathway 1 starts at home on the day of discharge',
    'transfer-hub → community-health': 'so that nursing and therapy go on at home',
    'transfer-hub → community-beds': 'so that on pathway 2 a bed for recovery is ready',
    'transfer-hub → care-home':
      'so that on pathway 3 a place is ready, without deciding on long-term care in the hospital',
    'transfer-hub → vcse': 'so that help short of care is found',
    'transfer-hub → housing': 'so that nobody is discharged without a home',
    'transfer-hub → equipment': 'so that bed and walking aid are there on arrival',
    'reablement → adult-social-care':
      'so that long-term needs are assessed after recovery, not before',
    'community-beds → adult-social-care': 'so that long-term needs are assessed after the stay',
    'community-beds → community-health': 'so that therapy goes on at home',
    'adult-social-care → home-care': 'so that long-term care at home starts',
    'adult-social-care → care-home': 'so that a permanent place is found where it is needed',
    'community-health → gp': 'so that the practice hears what is noticed at home',
    'care-home → gp': 'so that new residents have a doctor',
    'icb → adult-social-care': 'so that NHS and council agree on a model of discharge',
  },
  limits: {
    'choice-of-pharmacy':
      'Patients choose their pharmacy themselves. So no tie is proposed here, and none is counted as a success or a gap.',
  },
} satisfies ChainWords<typeof chain>;
