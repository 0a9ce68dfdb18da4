import type { gemeindepsychiatrie as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `gemeindepsychiatrie` in English. */
export const gemeindepsychiatrie = {
  name: 'Community mental health network',
  roles: {
    'psychiatrische-klinik': 'Psychiatric hospital/department',
    institutsambulanz: 'Psychiatric outpatient department of the hospital',
    facharzt: 'Psychiatry or psychotherapy practice',
    hausarzt: 'General practitioner',
    'psychiatrische-pflege': 'Outpatient psychiatric nursing/sociotherapy',
    'betreutes-wohnen': 'Housing support',
    tagesstaette: 'Day centre/contact point',
    arbeit: 'Work and vocational rehabilitation',
    'sozialpsychiatrischer-dienst': 'Community mental health service',
    eingliederungshilfe: 'Integration assistance agency',
    psychiatriekoordination: 'Mental health coordination',
    krisendienst: 'Mental health crisis service',
    selbsthilfe: 'Self-help of service users and relatives',
  },
  handovers: {
    'psychiatrische-klinik → facharzt':
      'so that specialist treatment goes on without a gap after discharge',
    'psychiatrische-klinik → hausarzt':
      'so that the general practice knows diagnosis and medication',
    'psychiatrische-klinik → institutsambulanz':
      'so that people whom no practice reaches go on being treated',
    'psychiatrische-klinik → sozialpsychiatrischer-dienst':
      'so that somebody visits after discharge and nobody has to return soon',
    'psychiatrische-klinik → betreutes-wohnen':
      'so that housing support is agreed before discharge',
    'psychiatrische-klinik → psychiatrische-pflege':
      'so that nursing at home starts on the day of discharge',
    'facharzt → psychiatrische-klinik':
      'so that admission and return are agreed for severe illness',
    'facharzt → psychiatrische-pflege':
      'so that nursing and sociotherapy are prescribed and agreed',
    'institutsambulanz → facharzt':
      'so that treatment can move to a practice where that is possible',
    'hausarzt → facharzt': 'so that severe courses are seen early by a specialist',
    'sozialpsychiatrischer-dienst → psychiatrische-klinik':
      'so that an admission is prepared and coercion avoided where possible',
    'sozialpsychiatrischer-dienst → institutsambulanz': 'so that people without treatment get one',
    'sozialpsychiatrischer-dienst → eingliederungshilfe':
      'so that the need for support enters the joint planning',
    'eingliederungshilfe → betreutes-wohnen': 'so that approved housing support starts',
    'betreutes-wohnen → eingliederungshilfe': 'so that changed needs return to the planning',
    'eingliederungshilfe → tagesstaette': 'so that the day has a structure',
    'eingliederungshilfe → arbeit': 'so that work and occupation are part of the plan',
    'betreutes-wohnen → arbeit': 'so that a secure home is followed by an occupation',
    'tagesstaette → selbsthilfe': 'so that people meet others with the same experience',
    'psychiatriekoordination → selbsthilfe':
      'so that service users and relatives have a say in the network',
    'krisendienst → sozialpsychiatrischer-dienst':
      'so that somebody carries on the day after a crisis',
    'betreutes-wohnen → facharzt':
      'so that changes noticed in daily life are judged by a specialist',
  },
  limits: {
    consent:
      'Personal details are passed on only with consent (§ 203 StGB, § 39 Abs. 1a SGB V). The path is still expected: it has to be known and offered.',
  },
} satisfies ChainWords<typeof chain>;
