import type { wohnungsnotfall as chain } from '../../../chains/index.ts';
import type { ChainWords } from '../../chain-words.ts';

/** Names, reasons and limits of the chain `wohnungsnotfall` in English. */
export const wohnungsnotfall = {
  name: 'Help in housing emergencies',
  roles: {
    fachstelle: 'Specialist unit for housing emergencies',
    jobcenter: 'Job centre',
    sozialamt: 'Social welfare office',
    'freier-traeger': 'Independent provider for homeless people',
    strassensozialarbeit: 'Street outreach',
    wohnungsunternehmen: 'Housing company',
    amtsgericht: 'Local court',
    schuldnerberatung: 'Debt advice',
    energieversorger: 'Energy supplier',
    justizvollzug: 'Prison social service',
    krankenhaussozialdienst: 'Hospital social service',
    jugendamt: 'Youth welfare office',
  },
  handovers: {
    'amtsgericht → jobcenter':
      'so that, on an eviction claim for rent arrears, taking over the arrears is examined in time',
    'amtsgericht → sozialamt':
      'so that people outside the job centre, such as pensioners, are offered help before an eviction too',
    'amtsgericht → fachstelle':
      'so that the news of claim and eviction date reaches those who avert the loss of the home',
    'wohnungsunternehmen → fachstelle':
      'so that help starts before notice is given when there are arrears or conflicts',
    'jobcenter → fachstelle':
      'so that a threatening loss of the home, noticed while paying benefits, is dealt with',
    'fachstelle → jobcenter': 'so that arrears are taken over and the cost of housing is secured',
    'fachstelle → sozialamt':
      'so that help under SGB XII, also for special social difficulties, starts without a second attempt',
    'fachstelle → freier-traeger':
      'so that, once the home is secured, support follows where it is wanted',
    'freier-traeger → fachstelle':
      'so that people move from advice and shelter back into a home of their own',
    'justizvollzug → fachstelle':
      'so that it is settled before release from prison where someone will live',
    'fachstelle → schuldnerberatung': 'so that one debt does not lead to the next',
    'schuldnerberatung → fachstelle': 'so that rent arrears come first, before the home is lost',
    'energieversorger → fachstelle':
      'so that a cut of power or gas is averted and a household in need is known early',
    'krankenhaussozialdienst → fachstelle':
      'so that nobody is discharged from hospital onto the street',
    'jugendamt → fachstelle': 'so that families with children keep their home',
    'strassensozialarbeit → freier-traeger':
      'so that contact on the street turns into advice and a roof',
    'fachstelle → wohnungsunternehmen':
      'so that arrears are settled, notices withdrawn and homes found anew',
  },
  limits: {
    arrears:
      'A housing company or an energy supplier may pass on details of arrears only with consent or for a legitimate interest (Art. 6 GDPR). Expected is an agreed way, not a report of every case.',
    'social-secrecy':
      'Social data may be passed on only where a law allows it or the person concerned consents (social secrecy, § 35 SGB I).',
    'medical-secrecy':
      'The hospital may pass on personal details only with consent (§ 39 Abs. 1a SGB V, § 203 StGB).',
  },
} satisfies ChainWords<typeof chain>;
