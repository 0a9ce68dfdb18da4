import type { frueheHilfen as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `fruehe-hilfen` in English. */
export const frueheHilfen = {
  name: 'Early childhood prevention',
  roles: {
    netzwerkkoordination: 'Network coordination',
    jugendamt: 'Youth welfare office',
    gesundheitsamt: 'Public health office',
    geburtsklinik: 'Maternity hospital',
    lotsendienst: 'Guide service for families',
    hebamme: 'Midwife',
    familienhebamme: 'Family midwife',
    gynaekologie: 'Gynaecology practice',
    kinderarzt: 'Paediatric practice',
    fruehfoerderung: 'Social paediatric centre/early intervention',
    schwangerschaftsberatung: 'Pregnancy advice',
    familienzentrum: 'Family centre/nursery',
    erziehungsberatung: 'Parenting advice',
    ehrenamt: 'Volunteers (family mentors)',
    sozialamt: 'Social welfare office',
    polizei: 'Police',
    familiengericht: 'Family court',
    gewaltschutz: 'Protection from violence (shelter, advice)',
  },
  handovers: {
    'geburtsklinik → lotsendienst':
      'so that families under strain are offered a talk while still on the ward',
    'lotsendienst → netzwerkkoordination': 'so that the fitting offer in the network is found',
    'lotsendienst → familienhebamme': 'so that support at home starts soon after birth',
    'hebamme → familienhebamme': 'so that longer support follows postnatal care where it is wished',
    'kinderarzt → netzwerkkoordination':
      'so that worries noticed at check-ups have somewhere to go',
    'kinderarzt → fruehfoerderung': 'so that delays in development are met early',
    'gynaekologie → schwangerschaftsberatung':
      'so that pregnant women in difficult situations hear of help early',
    'schwangerschaftsberatung → hebamme': 'so that a midwife is found before birth',
    'familienhebamme → familienzentrum':
      'so that families meet other parents after the support at home',
    'familienhebamme → ehrenamt': 'so that somebody gives relief in daily life',
    'netzwerkkoordination → jugendamt': 'so that early help and child welfare know of each other',
    'netzwerkkoordination → gesundheitsamt': 'so that the health system carries the network too',
    'netzwerkkoordination → geburtsklinik':
      'so that the maternity ward knows which offers there are',
    'netzwerkkoordination → kinderarzt':
      'so that the practices that see nearly every child take part',
    'netzwerkkoordination → hebamme':
      'so that midwives bring in what they know and know whom to ask',
    'netzwerkkoordination → schwangerschaftsberatung':
      'so that advice before birth and help afterwards join up',
    'netzwerkkoordination → ehrenamt': 'so that volunteers are accompanied professionally',
    'netzwerkkoordination → sozialamt': 'so that income support and early help know of each other',
    'netzwerkkoordination → polizei':
      'so that contacts are known before there is an emergency call',
    'netzwerkkoordination → familiengericht': 'so that the court knows which help there is locally',
    'netzwerkkoordination → gewaltschutz':
      'so that women and children who suffer violence find help',
  },
  limits: {
    consent:
      'Only with the consent of the parents: § 3 KKG creates networks, but no permission to pass on data of families. The path is still expected: it has to be known and offered.',
  },
} satisfies ChainWords<typeof chain>;
