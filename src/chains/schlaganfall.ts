// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Chain } from './chain.ts';
import { civilSociety, elderCare, health, municipality } from './sectors.ts';

const busse = 'Busse 2012';
const survey = 'NEVANO+';
const aftercare = 'Der Nervenarzt 2021 (Schlaganfallnachsorge)';
const earlyRehab = 'Konzept Neurorehabilitation KSSG';
const rehabContract = 'Rahmenvertrag Entlassmanagement Reha';

/**
 * The care chain of stroke: emergency service, stroke unit, rehabilitation, home. About half of the patients go home
 * without inpatient rehabilitation (Stiftung Deutsche Schlaganfall-Hilfe 2011), so the direct way from the stroke unit
 * to practices and home care is the one to look at first.
 */
export const schlaganfall: Chain = {
  id: 'schlaganfall',
  label: { de: 'Versorgung nach Schlaganfall', en: 'Stroke care' },
  sectors: [health, elderCare, municipality, civilSociety],
  roles: [
    {
      id: 'rettungsdienst',
      label: { de: 'Rettungsdienst', en: 'Emergency medical service' },
      sector: 'health',
      aliases: ['Notarzt', 'Notärztin', 'Rettungswache', 'Rettungsleitstelle', 'Leitstelle', 'Ambulance service', 'Emergency service'],
      required: true,
      source: busse,
    },
    {
      id: 'stroke-unit',
      label: { de: 'Stroke Unit', en: 'Stroke ward' },
      sector: 'health',
      aliases: [
        'Schlaganfallstation', 'Schlaganfalleinheit', 'Neurologische Klinik', 'Akutklinik', 'Krankenhaus',
        'Akutkrankenhaus', 'Acute hospital', 'Hospital', 'Acute stroke unit',
      ],
      required: true,
      source: busse,
    },
    {
      id: 'fruehreha',
      label: { de: 'Neurologische Frührehabilitation (Phase B)', en: 'Early neurological rehabilitation (phase B)' },
      sector: 'health',
      aliases: [
        'Frührehabilitation', 'Frühreha', 'Phase B', 'Neurologische Frühreha', 'Early rehabilitation',
        'Early rehab',
      ],
      required: false,
      source: earlyRehab,
    },
    {
      id: 'reha',
      label: { de: 'Rehabilitation (Phase C/D)', en: 'Rehabilitation (phase C/D)' },
      sector: 'health',
      aliases: [
        'Rehabilitation', 'Reha', 'Rehaklinik', 'Rehabilitationsklinik', 'Rehabilitationseinrichtung',
        'Neurologische Rehabilitation', 'Phase C', 'Phase D', 'Ambulante Reha', 'Rehab clinic',
        'Rehab', 'Rehabilitation clinic',
      ],
      required: true,
      source: busse,
    },
    {
      id: 'hausarzt',
      label: { de: 'Hausarzt/-ärztin', en: 'General practitioner' },
      sector: 'health',
      aliases: [
        'Hausarzt', 'Hausärztin', 'Hausärzte', 'Hausarztpraxis', 'Hausärztliche Praxis',
        'Allgemeinmedizin', 'Gemeinschaftspraxis', 'GP', 'GP practice', 'General practice',
        'Family doctor', 'Primary care',
      ],
      required: true,
      source: survey,
    },
    {
      id: 'neurologie',
      label: { de: 'Niedergelassene Neurologie', en: 'Neurology practice' },
      sector: 'health',
      aliases: [
        'Neurologe', 'Neurologin', 'Neurologie', 'Neurologische Praxis', 'Nervenarzt',
        'Nervenärztin', 'Neurologist', 'Outpatient neurology',
      ],
      required: true,
      source: survey,
    },
    {
      id: 'therapie',
      label: { de: 'Therapiepraxis (Physio-, Ergotherapie, Logopädie)', en: 'Therapy practice' },
      sector: 'health',
      aliases: [
        'Therapiepraxis', 'Physiotherapie', 'Ergotherapie', 'Logopädie', 'Krankengymnastik',
        'Therapeuten', 'Therapeutinnen und Therapeuten', 'Physiotherapy', 'Occupational therapy',
        'Speech therapy', 'Therapists',
      ],
      required: true,
      source: survey,
    },
    {
      id: 'pflegedienst',
      label: { de: 'Ambulanter Pflegedienst', en: 'Home-care service' },
      sector: 'elder-care',
      aliases: [
        'Pflegedienst', 'Ambulante Pflege', 'Ambulanter Dienst', 'Sozialstation', 'Diakoniestation',
        'Häusliche Pflege', 'Home care', 'Home nursing', 'Community nursing',
      ],
      required: true,
      source: 'judgement',
    },
    {
      id: 'pflegeheim',
      label: { de: 'Pflegeheim', en: 'Nursing home' },
      sector: 'elder-care',
      aliases: [
        'Altenpflegeheim', 'Seniorenheim', 'Altenheim', 'Seniorenzentrum', 'Kurzzeitpflege',
        'Vollstationäre Pflege', 'Care home', 'Residential care',
      ],
      required: true,
      source: busse,
    },
    {
      id: 'lotse',
      label: { de: 'Schlaganfall-Lotse/-Lotsin', en: 'Stroke guide' },
      sector: 'health',
      aliases: [
        'Schlaganfall-Lotse', 'Schlaganfall-Lotsin',
        'Schlaganfall-Koordination', 'Lotse', 'Lotsin', 'Case Management', 'Stroke nurse',
        'Stroke coordinator', 'Case manager',
      ],
      required: true,
      source: aftercare,
    },
    {
      id: 'beratung',
      label: { de: 'Pflegestützpunkt/Sozialdienst', en: 'Care support centre/social service' },
      sector: 'municipality',
      aliases: [
        'Pflegestützpunkt', 'Sozialdienst', 'Pflegeberatung', 'Kommunale Altenhilfe', 'Seniorenbüro',
        'Seniorenberatung', 'Beratungsstelle', 'Care support centre', 'Care support center',
        'Social service', 'Care advice',
      ],
      required: true,
      source: busse,
    },
    {
      id: 'selbsthilfe',
      label: { de: 'Schlaganfall-Selbsthilfe', en: 'Stroke self-help' },
      sector: 'civil-society',
      aliases: [
        'Selbsthilfe', 'Selbsthilfegruppe', 'Schlaganfall-Selbsthilfegruppe', 'Aphasikergruppe',
        'Rehasportgruppe', 'Rehasport', 'Sportverein', 'Self-help', 'Self-help group',
        'Support group', 'Sports group',
      ],
      required: true,
      source: survey,
    },
    {
      id: 'angehoerige',
      label: { de: 'Patient/in und Angehörige', en: 'Patient and relatives' },
      sector: 'civil-society',
      aliases: ['Angehörige', 'Pflegende Angehörige', 'Familie', 'Patient', 'Patientin', 'Relatives', 'Family', 'Family carers', 'Patients'],
      required: false,
      source: aftercare,
    },
  ],
  handovers: [
    {
      from: 'rettungsdienst', to: 'stroke-unit', basis: 'standard', source: busse,
      why: {
        de: 'damit die Station vor der Ankunft Bescheid weiß und keine Zeit verloren geht',
        en: 'so that the ward is told before arrival and no time is lost',
      },
    },
    {
      from: 'stroke-unit', to: 'fruehreha', basis: 'standard', source: earlyRehab,
      why: {
        de: 'damit schwer Betroffene ohne Wartezeit in die Frührehabilitation kommen',
        en: 'so that people severely affected enter early rehabilitation without waiting',
      },
    },
    {
      from: 'stroke-unit', to: 'reha', basis: 'standard', source: busse,
      why: {
        de: 'damit die Anschlussrehabilitation aus der Station heraus beantragt ist',
        en: 'so that follow-up rehabilitation is applied for from the ward',
      },
    },
    {
      from: 'fruehreha', to: 'reha', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit auf Phase B ohne Unterbrechung die nächste folgt',
        en: 'so that the next phase follows phase B without a break',
      },
    },
    {
      from: 'stroke-unit', to: 'hausarzt', basis: 'law', source: '§ 39 Abs. 1a SGB V',
      why: {
        de: 'damit Medikation und Risikofaktoren nach der Entlassung weiter behandelt werden; etwa die Hälfte geht ohne stationäre Rehabilitation nach Hause',
        en: 'so that medication and risk factors are followed up after discharge; about half go home without inpatient rehabilitation',
      },
    },
    {
      from: 'stroke-unit', to: 'neurologie', basis: 'standard', source: survey,
      why: {
        de: 'damit die fachärztliche Nachsorge einen Termin hat',
        en: 'so that specialist aftercare has an appointment',
      },
    },
    {
      from: 'stroke-unit', to: 'pflegedienst', basis: 'law', source: '§ 11 Abs. 4 SGB V',
      why: {
        de: 'damit Pflege am Tag der Rückkehr nach Hause beginnt',
        en: 'so that care starts on the day of return home',
      },
    },
    {
      from: 'stroke-unit', to: 'pflegeheim', basis: 'standard', source: busse,
      why: {
        de: 'damit ein Platz gefunden ist, wenn die Rückkehr nach Hause nicht möglich ist',
        en: 'so that a place is found when going home is not possible',
      },
    },
    {
      from: 'stroke-unit', to: 'lotse', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit die Begleitung auf der Station beginnt und nicht erst zu Hause',
        en: 'so that guidance starts on the ward and not only at home',
      },
    },
    {
      from: 'reha', to: 'hausarzt', basis: 'contract', source: rehabContract,
      why: {
        de: 'damit der Bericht der Rehabilitation mit Einwilligung in die weitere Behandlung eingeht',
        en: 'so that, with consent, the rehabilitation report feeds into further treatment',
      },
    },
    {
      from: 'reha', to: 'therapie', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit die Übungen ambulant weitergehen, bevor Erreichtes verloren geht',
        en: 'so that exercises go on as an outpatient before gains are lost',
      },
    },
    {
      from: 'lotse', to: 'hausarzt', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit die Praxis erfährt, was im Alltag nicht gelingt',
        en: 'so that the practice hears what does not work in daily life',
      },
    },
    {
      from: 'lotse', to: 'therapie', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Verordnungen auch zu Terminen werden',
        en: 'so that prescriptions turn into appointments',
      },
    },
    {
      from: 'lotse', to: 'selbsthilfe', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Betroffene andere treffen, die weiter sind',
        en: 'so that people meet others who are further on',
      },
    },
    {
      from: 'lotse', to: 'beratung', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Pflegegrad, Hilfsmittel und Umbau der Wohnung geklärt werden',
        en: 'so that care grade, aids and changes to the home are settled',
      },
    },
    {
      from: 'hausarzt', to: 'neurologie', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit bei neuen Ausfällen oder Depression fachärztlich geprüft wird',
        en: 'so that new deficits or depression are examined by a specialist',
      },
    },
    {
      from: 'hausarzt', to: 'therapie', basis: 'standard', source: survey,
      why: {
        de: 'damit Heilmittel langfristig verordnet und Ziele abgestimmt sind',
        en: 'so that therapy is prescribed for the long term and goals are agreed',
      },
    },
  ],
  caseManagerRole: 'lotse',
};
