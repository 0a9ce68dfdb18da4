// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Chain } from './chain.ts';
import { civilSociety, elderCare, health, municipality } from './sectors.ts';

const schubert = 'Schubert 2018';
const contract = 'Rahmenvertrag Entlassmanagement';
const rehabContract = 'Rahmenvertrag Entlassmanagement Reha';
const nursingStandard = 'Expertenstandard Entlassungsmanagement in der Pflege (DNQP 2019)';

const freeChoice = {
  de: 'Patientinnen und Patienten wählen Apotheke und Hilfsmittellieferant frei; Absprachen, die sie einem bestimmten Anbieter zuführen, sind unzulässig (§ 11 ApoG, § 128 SGB V). Erwartet ist nur, dass Informationen ankommen, keine feste Partnerschaft.',
  en: 'Patients choose pharmacy and aids supplier freely; agreements that steer them to one provider are not allowed (§ 11 ApoG, § 128 SGB V). Expected is only that information arrives, not a fixed partnership.',
};

const socialSecrecy = {
  de: 'Angaben zur Person dürfen die Verwaltung nur verlassen, wenn die betroffene Person einwilligt (Sozialgeheimnis, § 35 SGB I).',
  en: 'Personal details may leave the administration only with the consent of the person concerned (social secrecy, § 35 SGB I).',
};

/**
 * The care chain of hospital discharge: the twelve actors that Herbert Schubert named in "Integrierte und kooperative
 * Sozialplanung als Element von lokaler Governance" (81. Deutscher Fürsorgetag, Stuttgart, 16 May 2018), in his order,
 * and three optional ones. He does not assign them to the corners of the quadrangle; the sector of each role is a
 * default. No public source lists who hands over to whom: where a law, contract or standard is named it states the
 * duty, and reading it as an arrow between these two roles is this template's expectation; all else is judgement.
 */
export const entlassmanagement: Chain = {
  id: 'entlassmanagement',
  label: { de: 'Entlassmanagement aus dem Krankenhaus', en: 'Hospital discharge management' },
  sectors: [health, elderCare, municipality, civilSociety],
  roles: [
    {
      id: 'krankenhausarzt',
      label: { de: 'Krankenhausarzt/-ärztin', en: 'Hospital doctor' },
      sector: 'health',
      aliases: [
        'Krankenhausarzt', 'Krankenhausärztin', 'Krankenhausärzte',
        'Krankenhausarzt/Krankenhausärztin', 'Stationsarzt', 'Stationsärztin',
        'Stationsarzt/-ärztin', 'Stationsärzte', 'Klinikarzt', 'Klinikärztin', 'Klinikarzt/-ärztin',
        'Arzt im Krankenhaus', 'Ärztin im Krankenhaus', 'Krankenhaus Station', 'Station',
        'Ärztlicher Dienst Krankenhaus', 'Hospital physician', 'Ward doctor', 'Ward physician',
        'Hospital ward', 'Ward', 'Hospitalist', 'Hospital consultant',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'krankenhaussozialdienst',
      label: { de: 'Krankenhaussozialdienst', en: 'Hospital social service' },
      sector: 'health',
      aliases: [
        'Sozialdienst', 'Sozialdienst im Krankenhaus', 'Sozialdienst Krankenhaus',
        'Sozialdienst des Krankenhauses', 'Kliniksozialdienst', 'Klinischer Sozialdienst',
        'Kliniksozialarbeit', 'KSD', 'Sozialer Dienst Krankenhaus', 'Entlassmanagement',
        'Entlassungsmanagement', 'Entlassmanagement Krankenhaus', 'Case Management Krankenhaus',
        'Überleitungspflege', 'Pflegeüberleitung', 'Überleitungsmanagement',
        'Hospital social services', 'Hospital social work', 'Hospital social worker',
        'Medical social work', 'Discharge management', 'Discharge planning', 'Discharge planner',
        'Discharge team', 'Discharge coordinator',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'reha',
      label: { de: 'Rehabilitationseinrichtung', en: 'Rehabilitation facility' },
      sector: 'health',
      aliases: [
        'Rehaeinrichtung', 'Reha-Einrichtungen', 'Rehabilitation', 'Rehabilitationsklinik',
        'Rehaklinik', 'Reha-Zentrum', 'Rehabilitationszentrum', 'Geriatrische Rehabilitation',
        'Geriatrische Reha', 'Geriatrische Rehaklinik', 'Ambulante Reha', 'Stationäre Reha',
        'Anschlussrehabilitation', 'Anschlussheilbehandlung', 'AHB', 'AHB-Klinik', 'Rehab',
        'Rehab clinic', 'Rehab centre', 'Rehab center', 'Rehab facility', 'Rehabilitation clinic',
        'Rehabilitation centre', 'Rehabilitation center', 'Rehabilitation hospital',
        'Geriatric rehabilitation',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'kurzzeitpflege',
      label: { de: 'Kurzzeitpflege', en: 'Short-term care' },
      sector: 'elder-care',
      aliases: [
        'KZP', 'KuZePf', 'Kurzzeitpflegeeinrichtung', 'Solitäre Kurzzeitpflege',
        'Eingestreute Kurzzeitpflege', 'Kurzzeitpflegeplätze', 'Kurzzeitpflege im Pflegeheim',
        'Short-term care facility', 'Short-term residential care', 'Short-stay care',
        'Respite care', 'Temporary care',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'tagespflege',
      label: { de: 'Tagespflege', en: 'Day care' },
      sector: 'elder-care',
      aliases: [
        'TP', 'Tagespflegeeinrichtung', 'Tagespflegehaus', 'Tagesstätte für Senioren',
        'Tagespflege für Senioren', 'Teilstationäre Pflege', 'Tages- und Nachtpflege',
        'Adult day care', 'Day care centre', 'Day care center', 'Day care facility', 'Day centre',
        'Day center',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'freier-traeger',
      label: { de: 'Sozialunternehmen/freier Träger', en: 'Social enterprise/independent provider' },
      sector: 'elder-care',
      aliases: [
        'Freier Träger', 'Sozialunternehmen', 'Freie Träger', 'Träger der Freien Wohlfahrtspflege',
        'Freie Wohlfahrtspflege', 'Wohlfahrtsverband', 'Ambulanter Dienst', 'Ambulante Dienste',
        'Ambulanter Dienst eines freien Trägers', 'Ambulanter Pflegedienst',
        'Ambulante Pflegedienste', 'Amb. Pflegedienst', 'Pflegedienst', 'Häusliche Pflege',
        'Häusliche Krankenpflege', 'Sozialstation', 'Diakoniestation', 'Diakonie-/Sozialstation',
        'Caritas-Sozialstation', 'Haushaltshilfe', 'Haushaltshilfen', 'Träger mit Haushaltshilfen',
        'Hauswirtschaftliche Hilfe', 'Social enterprise', 'Independent provider',
        'Non-profit provider', 'Welfare association', 'Home care', 'Home care service',
        'Home care provider', 'Home nursing', 'Home nursing service', 'Community nursing',
        'District nursing', 'Domiciliary care', 'Home help', 'Household help',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'menueservice',
      label: { de: '„Essen auf Rädern“/Menüservice', en: 'Meals on wheels/meal service' },
      sector: 'elder-care',
      aliases: [
        'Menüservice', 'Essen auf Rädern', 'Menüdienst', 'Menü-Bringdienst', 'Mahlzeitendienst',
        'Essen-Bringdienst', 'Essensdienst', 'Essenslieferdienst', 'Fahrbarer Mittagstisch',
        'Mittagstisch', 'Meals on wheels', 'Meal service', 'Meal services', 'Meal delivery',
        'Meal delivery service', 'Food delivery',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'apotheke-hilfsmittel',
      label: { de: 'Apotheke und Hilfsmittellieferant', en: 'Pharmacy and aids supplier' },
      sector: 'health',
      aliases: [
        'Apotheke/Hilfsmittel', 'Apotheke', 'Apotheken', 'Apotheker', 'Apothekerin', 'Hilfsmittel',
        'Hilfsmittellieferant', 'Hilfsmittelanbieter', 'Hilfsmittelversorger',
        'Hilfsmittelversorgung', 'Sanitätshaus', 'Sanitätsfachhandel', 'Apotheke/Sanitätshaus',
        'Homecare-Unternehmen', 'Pharmacy', 'Pharmacist', 'Chemist', 'Aids supplier',
        'Medical supplier', 'Medical supplies', 'Medical aids', 'Medical equipment supplier',
        'Assistive devices', 'Pharmacy/aids',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'kommunale-altenhilfe',
      label: { de: 'Kommunale Altenhilfe', en: 'Municipal services for older people' },
      sector: 'municipality',
      aliases: [
        'Altenhilfe', 'Offene Altenhilfe', 'Altenhilfeplanung', 'Altenhilfefachberatung',
        'Fachstelle Altenhilfe', 'Seniorenbüro', 'Seniorenberatung', 'Seniorenfachstelle',
        'Seniorenstelle', 'Seniorenbeauftragte', 'Seniorenbeauftragter',
        'Seniorenarbeit der Kommune', 'Sozialamt', 'Amt für Soziales', 'Sozialplanung',
        'Kommunale Seniorenarbeit', 'Kommunale Sozialplanung', 'Seniors office',
        'Municipal elder services', 'Municipal senior services', 'Senior services',
        'Social services department', 'Social welfare office', 'Council social services',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'ehrenamt-kirche',
      label: { de: 'Ehrenamtliche der Kirchengemeinde', en: 'Parish volunteers' },
      sector: 'civil-society',
      aliases: [
        'Kirchengemeinde', 'Pfarrgemeinde', 'Pfarrei', 'Gemeindeehrenamt', 'Ehrenamtliche',
        'Ehrenamtskreis', 'Ehrenamt', 'Ehrenamt der Kirchengemeinde',
        'Ehrenamtlicher Besuchsdienst', 'Besuchsdienst', 'Besuchsdienstkreis',
        'Besuchsdienst der Kirchengemeinde', 'Nachbarschaftshilfe',
        'Organisierte Nachbarschaftshilfe', 'Church volunteers', 'Parish', 'Parish volunteer',
        'Volunteers', 'Volunteer group', 'Visiting service', 'Befriending service',
        'Neighbourhood help', 'Neighborhood help', 'Congregation', 'Church congregation',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'wohnungsunternehmen',
      label: { de: 'Wohnungsunternehmen', en: 'Housing company' },
      sector: 'civil-society',
      aliases: [
        'Vermieter', 'Vermieterin', 'Wohnungsunternehmen (Vermieter)', 'Wohnungswirtschaft',
        'Wohnungsbaugesellschaft', 'Wohnungsbauunternehmen', 'Wohnungsgesellschaft',
        'Wohnungsgenossenschaft', 'Wohnungsbaugenossenschaft', 'Baugenossenschaft', 'Wohnbau',
        'Hausverwaltung', 'Bauverein', 'Housing', 'Housing association', 'Housing cooperative',
        'Housing provider', 'Landlord', 'Social landlord',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'hausarzt',
      label: { de: 'Niedergelassene/r Hausarzt/-ärztin', en: 'General practitioner' },
      sector: 'health',
      aliases: [
        'Hausarzt', 'Hausärztin', 'Hausarzt/-ärztin', 'Hausarzt/Hausärztin', 'Hausärzte',
        'Hausärztinnen und Hausärzte', 'Hausarztpraxis', 'Hausarztpraxen', 'Hausärztliche Praxis',
        'Niedergelassener Hausarzt', 'Niedergelassene Hausärztin', 'Allgemeinmedizin',
        'Allgemeinarzt', 'Allgemeinärztin', 'Allgemeinarztpraxis', 'Gemeinschaftspraxis', 'GP',
        'GPs', 'GP practice', 'GP surgery', 'General practice', 'Family doctor', 'Family physician',
        'Primary care', 'Primary care physician', 'Primary care practice',
      ],
      required: true,
      source: schubert,
    },
    {
      id: 'kasse',
      label: { de: 'Kranken-/Pflegekasse', en: 'Health and care insurer' },
      sector: null,
      aliases: [
        'Kasse', 'Krankenkasse', 'Krankenkassen', 'Pflegekasse', 'Pflegekassen',
        'Kranken- und Pflegekasse', 'Kranken- und Pflegekassen', 'Krankenversicherung',
        'Pflegeversicherung', 'GKV', 'Kostenträger', 'Insurer', 'Insurance', 'Health insurer',
        'Health insurance', 'Health insurance fund', 'Sickness fund', 'Care insurer',
        'Care insurance', 'Long-term care insurance', 'Long-term care fund', 'Payer',
      ],
      required: false,
      source: `§ 39 Abs. 1a SGB V; ${schubert}`,
    },
    {
      id: 'pflegestuetzpunkt',
      label: { de: 'Pflegestützpunkt', en: 'Care support centre' },
      sector: 'municipality',
      aliases: [
        'PSP', 'Pflegestützpunkte', 'Pflegeberatung', 'Pflegeberatungsstelle',
        'Beratungsstelle Pflege', 'Care support center', 'Care support point', 'Care advice',
        'Care advice centre', 'Care advice center', 'Care counselling', 'Care counseling',
      ],
      required: false,
      source: `§ 7c SGB XI; ${schubert}`,
    },
    {
      id: 'angehoerige',
      label: { de: 'Patient/in und Angehörige', en: 'Patient and relatives' },
      sector: 'civil-society',
      aliases: [
        'Angehörige', 'Patient', 'Patientin', 'Patientinnen und Patienten', 'Angehöriger',
        'Pflegende Angehörige', 'Patient/Angehörige', 'Familie', 'Angehörigengruppe',
        'Angehörigenvertretung', 'Patients', 'Relative', 'Relatives', 'Family', 'Family carer',
        'Family carers', 'Family caregiver', 'Family caregivers', 'Informal carer',
        'Informal carers', 'Carers', 'Next of kin', 'Patient/relatives',
      ],
      required: false,
      source: contract,
    },
  ],
  handovers: [
    {
      from: 'krankenhausarzt',
      to: 'krankenhaussozialdienst',
      why: {
        de: 'damit der Bedarf an Versorgung nach dem Krankenhaus früh erkannt und die Entlassung vorbereitet wird',
        en: 'so that the need for care after the hospital stay is noticed early and the discharge is prepared',
      },
      basis: 'standard',
      source: nursingStandard,
    },
    {
      from: 'krankenhausarzt',
      to: 'hausarzt',
      why: {
        de: 'damit der Entlassbrief mit Diagnosen, Befunden und Medikationsplan in der Praxis ankommt, die weiterbehandelt',
        en: 'so that the discharge letter with diagnoses, findings and medication plan reaches the practice that takes over',
      },
      basis: 'law',
      source: '§ 39 Abs. 1a SGB V',
    },
    {
      from: 'krankenhausarzt',
      to: 'reha',
      why: {
        de: 'damit die Anschlussrehabilitation medizinisch begründet und rechtzeitig beantragt wird',
        en: 'so that follow-up rehabilitation is justified medically and applied for in time',
      },
      basis: 'contract',
      source: contract,
    },
    {
      from: 'krankenhaussozialdienst',
      to: 'reha',
      why: {
        de: 'damit Antrag, Aufnahmetermin und Verlegung in die Rehabilitation aus einer Hand abgestimmt sind',
        en: 'so that application, admission date and transfer to rehabilitation are arranged together',
      },
      basis: 'contract',
      source: contract,
    },
    {
      from: 'krankenhaussozialdienst',
      to: 'kurzzeitpflege',
      why: {
        de: 'damit ein Platz bereitsteht, wenn die Rückkehr nach Hause noch nicht möglich ist',
        en: 'so that a place is ready when going home is not yet possible',
      },
      basis: 'law',
      source: '§ 11 Abs. 4 SGB V',
    },
    {
      from: 'krankenhaussozialdienst',
      to: 'freier-traeger',
      why: {
        de: 'damit Pflege und Hilfe im Haushalt am Tag der Entlassung beginnen',
        en: 'so that nursing and help in the household start on the day of discharge',
      },
      basis: 'law',
      source: '§ 11 Abs. 4 SGB V',
    },
    {
      from: 'krankenhaussozialdienst',
      to: 'tagespflege',
      why: {
        de: 'damit der Tag zu Hause gestaltet ist und Angehörige entlastet werden',
        en: 'so that days at home have a structure and relatives are relieved',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'krankenhaussozialdienst',
      to: 'apotheke-hilfsmittel',
      why: {
        de: 'damit Medikamente, Pflegebett oder Rollator bei der Ankunft zu Hause da sind',
        en: 'so that medicines, nursing bed or walking frame are there on arrival at home',
      },
      basis: 'judgement',
      source: 'judgement',
      limited: freeChoice,
    },
    {
      from: 'krankenhaussozialdienst',
      to: 'kommunale-altenhilfe',
      why: {
        de: 'damit Hilfen jenseits von Kranken- und Pflegeversicherung, etwa Wohnung, Alltag und Kontakte, mit Einwilligung der Betroffenen ansetzen können',
        en: 'so that help beyond health and care insurance, such as housing, daily life and company, can start with the consent of the person concerned',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'krankenhaussozialdienst',
      to: 'kasse',
      why: {
        de: 'damit Leistungen vor der Entlassung genehmigt sind und die Kasse das Entlassmanagement unterstützen kann',
        en: 'so that benefits are approved before discharge and the insurer can support the discharge',
      },
      basis: 'law',
      source: '§ 39 Abs. 1a SGB V',
    },
    {
      from: 'reha',
      to: 'hausarzt',
      why: {
        de: 'damit der Bericht der Rehabilitation mit Einwilligung der Betroffenen in die hausärztliche Behandlung eingeht',
        en: 'so that, with the consent of the person concerned, the rehabilitation report feeds into the care by the practice',
      },
      basis: 'contract',
      source: rehabContract,
    },
    {
      from: 'reha',
      to: 'freier-traeger',
      why: {
        de: 'damit der Pflegedienst weiß, was nach der Rehabilitation wieder geht und wobei Hilfe nötig bleibt',
        en: 'so that the home-care service knows what is possible again after rehabilitation and where help is still needed',
      },
      basis: 'contract',
      source: rehabContract,
    },
    {
      from: 'kurzzeitpflege',
      to: 'freier-traeger',
      why: {
        de: 'damit die Versorgung zu Hause steht, bevor die Kurzzeitpflege endet',
        en: 'so that care at home is in place before short-term care ends',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'kurzzeitpflege',
      to: 'tagespflege',
      why: {
        de: 'damit aus dem Aufenthalt auf Zeit ein verlässlicher Alltag zu Hause wird',
        en: 'so that the temporary stay turns into a dependable daily life at home',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'freier-traeger',
      to: 'menueservice',
      why: {
        de: 'damit täglich eine Mahlzeit kommt, wenn das Kochen nicht mehr gelingt',
        en: 'so that a meal arrives every day when cooking no longer works',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'freier-traeger',
      to: 'apotheke-hilfsmittel',
      why: {
        de: 'damit Rezepte eingelöst, Medikamente gestellt und fehlende Hilfsmittel nachgeliefert werden',
        en: 'so that prescriptions are filled, medicines prepared and missing aids delivered',
      },
      basis: 'judgement',
      source: 'judgement',
      limited: freeChoice,
    },
    {
      from: 'freier-traeger',
      to: 'hausarzt',
      why: {
        de: 'damit Veränderungen, die im Alltag auffallen, ärztlich beurteilt werden',
        en: 'so that changes noticed in daily life are judged by a doctor',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'kommunale-altenhilfe',
      to: 'ehrenamt-kirche',
      why: {
        de: 'damit Besuche, Begleitung und Nachbarschaft dort beginnen, wo jemand allein nach Hause kommt',
        en: 'so that visits, company and neighbourly help begin where someone comes home alone',
      },
      basis: 'judgement',
      source: 'judgement',
      limited: socialSecrecy,
    },
    {
      from: 'kommunale-altenhilfe',
      to: 'wohnungsunternehmen',
      why: {
        de: 'damit die Wohnung angepasst oder eine geeignete gefunden wird',
        en: 'so that the home is adapted or a suitable one is found',
      },
      basis: 'judgement',
      source: 'judgement',
      limited: socialSecrecy,
    },
    {
      from: 'kommunale-altenhilfe',
      to: 'menueservice',
      why: {
        de: 'damit auch Menschen ohne Pflegedienst an eine regelmäßige Mahlzeit kommen',
        en: 'so that people without a home-care service get a regular meal too',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'ehrenamt-kirche',
      to: 'kommunale-altenhilfe',
      why: {
        de: 'damit Fachkräfte erfahren, wenn Ehrenamtliche an Grenzen kommen oder neuen Bedarf sehen',
        en: 'so that professionals hear when volunteers reach their limits or see new needs',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'wohnungsunternehmen',
      to: 'kommunale-altenhilfe',
      why: {
        de: 'damit früh bekannt wird, wenn Mieterinnen und Mieter allein nicht mehr zurechtkommen',
        en: 'so that it becomes known early when tenants no longer cope alone',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'hausarzt',
      to: 'freier-traeger',
      why: {
        de: 'damit häusliche Krankenpflege verordnet ist und der Pflegedienst weiß, worauf zu achten ist',
        en: 'so that home nursing is prescribed and the service knows what to look out for',
      },
      basis: 'judgement',
      source: 'judgement',
    },
    {
      from: 'hausarzt',
      to: 'apotheke-hilfsmittel',
      why: {
        de: 'damit die Medikation nach der Entlassung ohne Lücke weiterläuft und Hilfsmittel verordnet sind',
        en: 'so that medication goes on without a gap after discharge and aids are prescribed',
      },
      basis: 'judgement',
      source: 'judgement',
      limited: freeChoice,
    },
    {
      from: 'hausarzt',
      to: 'krankenhaussozialdienst',
      why: {
        de: 'damit das Krankenhaus schon vor der Aufnahme weiß, wie jemand lebt und wer hilft',
        en: 'so that the hospital knows even before admission how someone lives and who helps',
      },
      basis: 'judgement',
      source: 'judgement',
    },
  ],
  caseManagerRole: 'hausarzt',
};
