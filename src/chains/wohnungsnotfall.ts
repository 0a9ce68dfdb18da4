// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Chain } from './chain.ts';
import { civilSociety, health, housingAssistance, municipality } from './sectors.ts';

const recommendations = 'Deutscher Verein DV 17/13';
const debtAdvice = 'Deutscher Verein DV 30/19';
const rentAndEnergy = 'Deutscher Verein DV 17/14';
const courtNotice = '§ 22 Abs. 9 SGB II, § 36 Abs. 2 SGB XII';

const socialSecrecy = {
  de: 'Sozialdaten dürfen nur weitergegeben werden, wenn ein Gesetz es erlaubt oder die betroffene Person einwilligt (Sozialgeheimnis, § 35 SGB I).',
  en: 'Social data may be passed on only where a law allows it or the person concerned consents (social secrecy, § 35 SGB I).',
};
const arrears = {
  de: 'Ein Wohnungsunternehmen oder Energieversorger darf Angaben über Rückstände nur mit Einwilligung oder aus berechtigtem Interesse weitergeben (Art. 6 DSGVO). Erwartet ist ein vereinbarter Weg, nicht die Meldung jedes Falls.',
  en: 'A housing company or an energy supplier may pass on details of arrears only with consent or for a legitimate interest (Art. 6 GDPR). Expected is an agreed way, not a report of every case.',
};
const medicalSecrecy = {
  de: 'Das Krankenhaus darf Angaben zur Person nur mit deren Einwilligung weitergeben (§ 39 Abs. 1a SGB V, § 203 StGB).',
  en: 'The hospital may pass on personal details only with consent (§ 39 Abs. 1a SGB V, § 203 StGB).',
};

/**
 * The care chain that keeps people in their home or brings them back into one. Its roles follow the chapters of the
 * recommendations of the Deutscher Verein on help in housing emergencies; who hands over to whom is stated there for
 * the specialist unit, and is judgement elsewhere. In the quadrangle, housing assistance takes the place of elder care.
 */
export const wohnungsnotfall: Chain = {
  id: 'wohnungsnotfall',
  label: { de: 'Hilfen in Wohnungsnotfällen', en: 'Help in housing emergencies' },
  sectors: [health, housingAssistance, municipality, civilSociety],
  roles: [
    {
      id: 'fachstelle',
      label: { de: 'Fachstelle Wohnungsnotfälle', en: 'Specialist unit for housing emergencies' },
      sector: 'municipality',
      aliases: [
        'Fachstelle Wohnungssicherung', 'Fachstelle für Wohnungsnotfälle', 'Fachstelle Wohnen',
        'Fachstelle Wohnungsnotfallhilfe', 'Wohnungssicherungsstelle', 'Wohnungsnotfallstelle',
        'Zentrale Fachstelle', 'Zentrale Fachstelle Wohnen', 'Wohnraumsicherung',
        'Wohnungssicherung', 'Prävention Wohnungsverlust', 'Obdachlosenbehörde',
        'Housing emergency unit', 'Homelessness prevention unit', 'Eviction prevention',
        'Homelessness prevention',
      ],
      required: true,
      source: recommendations,
    },
    {
      id: 'jobcenter',
      label: { de: 'Jobcenter', en: 'Job centre' },
      sector: 'municipality',
      aliases: [
        'Jobcenter Arbeit und Grundsicherung', 'Grundsicherungsstelle', 'SGB-II-Stelle', 'Bürgergeldstelle',
        'Employment office', 'Jobcentre benefits office',
      ],
      required: true,
      source: recommendations,
    },
    {
      id: 'sozialamt',
      label: { de: 'Sozialamt', en: 'Social welfare office' },
      sector: 'municipality',
      aliases: [
        'Amt für Soziales', 'Fachbereich Soziales', 'Sozialhilfeträger', 'Örtlicher Sozialhilfeträger',
        'Grundsicherung im Alter', 'Welfare office', 'Social services department',
      ],
      required: true,
      source: recommendations,
    },
    {
      id: 'freier-traeger',
      label: { de: 'Freier Träger der Wohnungslosenhilfe', en: 'Independent provider for homeless people' },
      sector: 'housing-assistance',
      aliases: [
        'Wohnungslosenhilfe', 'Freie Träger der Wohnungslosenhilfe', 'Beratungsstelle Wohnungslose',
        'Beratungsstelle für Wohnungslose', 'Wohnungslosenberatung', 'Ambulante Wohnungslosenhilfe',
        'Ambulant betreutes Wohnen', 'Betreutes Wohnen', 'Notunterkunft', 'Übergangswohnen',
        'Freier Träger', 'Housing First', 'Homelessness service', 'Homeless shelter', 'Shelter',
        'Homelessness advice', 'Supported housing',
      ],
      required: true,
      source: recommendations,
    },
    {
      id: 'strassensozialarbeit',
      label: { de: 'Straßensozialarbeit', en: 'Street outreach' },
      sector: 'housing-assistance',
      aliases: [
        'Streetwork', 'Aufsuchende Sozialarbeit', 'Tagesaufenthalt', 'Tagestreff', 'Wärmestube',
        'Kontaktladen', 'Outreach', 'Outreach team', 'Drop-in centre', 'Drop-in center',
      ],
      required: false,
      source: recommendations,
    },
    {
      id: 'wohnungsunternehmen',
      label: { de: 'Wohnungsunternehmen', en: 'Housing company' },
      sector: 'civil-society',
      aliases: [
        'Vermieter', 'Vermieterin', 'Wohnungswirtschaft', 'Wohnungsbaugesellschaft',
        'Wohnungsgesellschaft', 'Wohnungsgenossenschaft', 'Wohnungsbaugenossenschaft', 'Wohnbau',
        'Hausverwaltung', 'Landlord', 'Housing association', 'Housing cooperative',
        'Housing provider', 'Social landlord',
      ],
      required: true,
      source: recommendations,
    },
    {
      id: 'amtsgericht',
      label: { de: 'Amtsgericht', en: 'Local court' },
      sector: null,
      aliases: [
        'Gericht', 'Zivilgericht', 'Mietgericht', 'Gerichtsvollzieher', 'Gerichtsvollzieherin',
        'Court', 'District court', 'County court', 'Bailiff',
      ],
      required: true,
      source: rentAndEnergy,
    },
    {
      id: 'schuldnerberatung',
      label: { de: 'Schuldnerberatung', en: 'Debt advice' },
      sector: 'civil-society',
      aliases: [
        'Schuldner- und Insolvenzberatung', 'Schuldnerberatungsstelle', 'Insolvenzberatung',
        'Budgetberatung', 'Debt counselling', 'Debt counseling', 'Debt advice service',
        'Money advice',
      ],
      required: true,
      source: debtAdvice,
    },
    {
      id: 'energieversorger',
      label: { de: 'Energieversorger', en: 'Energy supplier' },
      sector: null,
      aliases: [
        'Stadtwerke', 'Stromversorger', 'Gasversorger', 'Versorgungsunternehmen', 'Energy provider',
        'Utility', 'Utility company', 'Electricity supplier',
      ],
      required: false,
      source: rentAndEnergy,
    },
    {
      id: 'justizvollzug',
      label: { de: 'Sozialdienst der Justizvollzugsanstalt', en: 'Prison social service' },
      sector: null,
      aliases: [
        'JVA', 'JVA-Sozialdienst', 'Justizvollzugsanstalt', 'Sozialdienst JVA', 'Bewährungshilfe',
        'Straffälligenhilfe', 'Haftentlassenenhilfe', 'Prison', 'Probation service',
      ],
      required: false,
      source: recommendations,
    },
    {
      id: 'krankenhaussozialdienst',
      label: { de: 'Krankenhaussozialdienst', en: 'Hospital social service' },
      sector: 'health',
      aliases: [
        'Sozialdienst im Krankenhaus', 'Sozialdienst Krankenhaus', 'Kliniksozialdienst',
        'Entlassmanagement', 'Krankenhaus', 'Klinik', 'Hospital social work', 'Hospital',
        'Discharge management',
      ],
      required: true,
      source: 'judgement',
    },
    {
      id: 'jugendamt',
      label: { de: 'Jugendamt/Allgemeiner Sozialer Dienst', en: 'Youth welfare office' },
      sector: 'municipality',
      aliases: [
        'ASD', 'Jugendamt', 'Allgemeiner Sozialer Dienst', 'Sozialer Dienst des Jugendamts',
        'Youth office', 'Child protection', 'Child welfare office',
      ],
      required: false,
      source: recommendations,
    },
  ],
  handovers: [
    {
      from: 'amtsgericht', to: 'jobcenter', basis: 'law', source: courtNotice,
      why: {
        de: 'damit bei einer Räumungsklage wegen Mietschulden die Übernahme der Rückstände rechtzeitig geprüft wird',
        en: 'so that, on an eviction claim for rent arrears, taking over the arrears is examined in time',
      },
    },
    {
      from: 'amtsgericht', to: 'sozialamt', basis: 'law', source: courtNotice,
      why: {
        de: 'damit auch Menschen ohne Anspruch beim Jobcenter, etwa im Rentenalter, vor der Räumung Hilfe angeboten wird',
        en: 'so that people outside the job centre, such as pensioners, are offered help before an eviction too',
      },
    },
    {
      from: 'amtsgericht', to: 'fachstelle', basis: 'standard', source: rentAndEnergy,
      why: {
        de: 'damit die Nachricht über Klage und Räumungstermin dort ankommt, wo Wohnungsverlust abgewendet wird',
        en: 'so that the news of claim and eviction date reaches those who avert the loss of the home',
      },
    },
    {
      from: 'wohnungsunternehmen', to: 'fachstelle', basis: 'standard', source: recommendations,
      limited: arrears,
      why: {
        de: 'damit bei Mietrückständen oder Konflikten Hilfe beginnt, bevor gekündigt wird',
        en: 'so that help starts before notice is given when there are arrears or conflicts',
      },
    },
    {
      from: 'jobcenter', to: 'fachstelle', basis: 'standard', source: recommendations,
      why: {
        de: 'damit drohender Wohnungsverlust, der im Leistungsbezug auffällt, bearbeitet wird',
        en: 'so that a threatening loss of the home, noticed while paying benefits, is dealt with',
      },
    },
    {
      from: 'fachstelle', to: 'jobcenter', basis: 'standard', source: recommendations,
      why: {
        de: 'damit Mietschulden übernommen und die Kosten der Unterkunft gesichert werden',
        en: 'so that arrears are taken over and the cost of housing is secured',
      },
    },
    {
      from: 'fachstelle', to: 'sozialamt', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Hilfe nach dem SGB XII, auch bei besonderen sozialen Schwierigkeiten, ohne zweiten Anlauf beginnt',
        en: 'so that help under SGB XII, also for special social difficulties, starts without a second attempt',
      },
    },
    {
      from: 'fachstelle', to: 'freier-traeger', basis: 'standard', source: recommendations,
      limited: socialSecrecy,
      why: {
        de: 'damit auf die Sicherung der Wohnung Begleitung folgt, wo sie gewünscht ist',
        en: 'so that, once the home is secured, support follows where it is wanted',
      },
    },
    {
      from: 'freier-traeger', to: 'fachstelle', basis: 'standard', source: recommendations,
      why: {
        de: 'damit Menschen aus Beratung und Unterkunft wieder in eine eigene Wohnung kommen',
        en: 'so that people move from advice and shelter back into a home of their own',
      },
    },
    {
      from: 'justizvollzug', to: 'fachstelle', basis: 'standard', source: recommendations,
      limited: socialSecrecy,
      why: {
        de: 'damit vor der Entlassung aus der Haft geklärt ist, wo jemand wohnen wird',
        en: 'so that it is settled before release from prison where someone will live',
      },
    },
    {
      from: 'fachstelle', to: 'schuldnerberatung', basis: 'standard', source: debtAdvice,
      why: {
        de: 'damit aus dem einen Rückstand nicht der nächste wird',
        en: 'so that one arrears does not lead to the next',
      },
    },
    {
      from: 'schuldnerberatung', to: 'fachstelle', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Mietschulden Vorrang bekommen, bevor die Wohnung verloren ist',
        en: 'so that rent arrears come first, before the home is lost',
      },
    },
    {
      from: 'energieversorger', to: 'fachstelle', basis: 'standard', source: rentAndEnergy,
      limited: arrears,
      why: {
        de: 'damit eine Sperre von Strom oder Gas abgewendet wird und ein Haushalt in Not früh bekannt ist',
        en: 'so that a cut of power or gas is averted and a household in need is known early',
      },
    },
    {
      from: 'krankenhaussozialdienst', to: 'fachstelle', basis: 'judgement', source: 'judgement',
      limited: medicalSecrecy,
      why: {
        de: 'damit niemand aus dem Krankenhaus auf die Straße entlassen wird',
        en: 'so that nobody is discharged from hospital onto the street',
      },
    },
    {
      from: 'jugendamt', to: 'fachstelle', basis: 'judgement', source: 'judgement',
      limited: socialSecrecy,
      why: {
        de: 'damit Familien mit Kindern ihre Wohnung behalten',
        en: 'so that families with children keep their home',
      },
    },
    {
      from: 'strassensozialarbeit', to: 'freier-traeger', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit aus dem Kontakt auf der Straße Beratung und ein Dach über dem Kopf werden',
        en: 'so that contact on the street turns into advice and a roof',
      },
    },
    {
      from: 'fachstelle', to: 'wohnungsunternehmen', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Rückstände geregelt, Kündigungen zurückgenommen und Wohnungen neu vermittelt werden',
        en: 'so that arrears are settled, notices withdrawn and homes found anew',
      },
    },
  ],
  caseManagerRole: 'fachstelle',
};
