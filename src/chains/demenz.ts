// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Chain } from './chain.ts';
import { civilSociety, elderCare, health, municipality } from './sectors.ts';

const strategy = 'Nationale Demenzstrategie 2020';
const networks = '§ 45c Abs. 9 SGB XI';
const steppedCare = 'DemStepCare 2022';
const hospitalGap = 'Schumacher-Schönert u. a. 2020';

const consent = {
  de: 'Angaben zur Person dürfen Arzt und Krankenhaus nur mit Einwilligung der betroffenen Person oder ihrer rechtlichen Vertretung weitergeben (§ 203 StGB). Erwartet ist, dass das Angebot bekannt ist und angeboten wird.',
  en: 'Doctor and hospital may pass on personal details only with the consent of the person or the legal representative (§ 203 StGB). Expected is that the offer is known and offered.',
};

/**
 * The care chain of dementia. A regional network can be funded under § 45c Abs. 9 SGB XI when at least three actors join
 * and self-help, volunteers and the district can take part: these three are required here. Roles are sourced, arrows are
 * mostly judgement.
 */
export const demenz: Chain = {
  id: 'demenz',
  label: { de: 'Leben mit Demenz', en: 'Living with dementia' },
  sectors: [health, elderCare, municipality, civilSociety],
  roles: [
    {
      id: 'hausarzt',
      label: { de: 'Hausarzt/-ärztin', en: 'General practitioner' },
      sector: 'health',
      aliases: [
        'Hausarzt', 'Hausärztin', 'Hausärzte', 'Hausarztpraxis', 'Hausärztliche Praxis',
        'Allgemeinmedizin', 'Allgemeinarzt', 'Gemeinschaftspraxis', 'GP', 'GP practice',
        'General practice', 'Family doctor', 'Primary care',
      ],
      required: true,
      source: steppedCare,
    },
    {
      id: 'facharzt',
      label: { de: 'Facharzt/-ärztin für Neurologie oder Psychiatrie', en: 'Neurologist or psychiatrist' },
      sector: 'health',
      aliases: [
        'Facharzt', 'Fachärztin', 'Facharztpraxis', 'Neurologie', 'Neurologe', 'Neurologin',
        'Psychiatrie', 'Psychiater', 'Psychiaterin', 'Nervenarzt', 'Nervenärztin',
        'Neurologische Praxis', 'Neurologist', 'Psychiatrist', 'Neurology practice',
      ],
      required: true,
      anyOf: ['gedaechtnisambulanz'],
      source: strategy,
    },
    {
      id: 'gedaechtnisambulanz',
      label: { de: 'Gedächtnisambulanz', en: 'Memory clinic' },
      sector: 'health',
      aliases: ['Gedächtnissprechstunde', 'Memory-Klinik', 'Memory-Ambulanz', 'Memory centre', 'Memory center'],
      required: true,
      anyOf: ['facharzt'],
      source: strategy,
    },
    {
      id: 'case-management',
      label: { de: 'Demenz-Case-Management', en: 'Dementia case management' },
      sector: 'health',
      aliases: [
        'Demenzlotse', 'Demenzlotsin', 'Demenzmanager', 'Dementia Care Manager', 'Care Manager',
        'Care Management', 'Demenz-Fallmanagement', 'Fallmanagement', 'Dementia care management',
        'Case manager',
      ],
      required: true,
      source: steppedCare,
    },
    {
      id: 'krankenhaus',
      label: { de: 'Krankenhaus/Akutgeriatrie', en: 'Hospital/acute geriatrics' },
      sector: 'health',
      aliases: [
        'Krankenhaus', 'Klinik', 'Akutgeriatrie', 'Geriatrie', 'Gerontopsychiatrie',
        'Geriatrische Klinik', 'Krankenhaussozialdienst', 'Hospital', 'Geriatrics',
        'Geriatric ward', 'Acute geriatrics',
      ],
      required: true,
      source: hospitalGap,
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
      source: strategy,
    },
    {
      id: 'tagespflege',
      label: { de: 'Tagespflege', en: 'Day care' },
      sector: 'elder-care',
      aliases: [
        'Tagespflegeeinrichtung', 'Teilstationäre Pflege', 'Adult day care', 'Day care centre',
        'Day care center', 'Day centre',
      ],
      required: true,
      source: strategy,
    },
    {
      id: 'pflegeheim',
      label: { de: 'Vollstationäre Pflege', en: 'Nursing home' },
      sector: 'elder-care',
      aliases: [
        'Pflegeheim', 'Altenpflegeheim', 'Seniorenheim', 'Altenheim', 'Seniorenzentrum',
        'Demenz-Wohngemeinschaft', 'Demenz-WG', 'Care home', 'Residential care', 'Dementia home',
      ],
      required: false,
      source: strategy,
    },
    {
      id: 'beratung',
      label: { de: 'Pflegestützpunkt/Demenzberatung', en: 'Care support centre/dementia advice' },
      sector: 'municipality',
      aliases: [
        'Pflegestützpunkt', 'Demenzberatung', 'Beratungsstelle', 'Pflegeberatung', 'Seniorenberatung',
        'Demenz-Servicezentrum', 'Care support centre', 'Care support center',
        'Dementia advice', 'Care advice', 'Advice centre',
      ],
      required: true,
      source: strategy,
    },
    {
      id: 'netzwerkkoordination',
      label: { de: 'Koordination des Demenznetzwerks/Kreis', en: 'Dementia network coordination/district' },
      sector: 'municipality',
      aliases: [
        'Netzwerkkoordination', 'Koordination Demenznetzwerk', 'Demenznetzwerk', 'Demenzkoordination',
        'Kreis', 'Landkreis', 'Kommune', 'Altenhilfeplanung', 'Sozialplanung',
        'Kommunale Altenhilfe', 'Network coordination', 'Dementia network', 'District',
        'Municipality',
      ],
      required: true,
      source: networks,
    },
    {
      id: 'selbsthilfe',
      label: { de: 'Alzheimer-Gesellschaft/Selbsthilfe', en: 'Alzheimer’s society/self-help' },
      sector: 'civil-society',
      aliases: [
        'Alzheimer-Gesellschaft', 'Alzheimer Gesellschaft e. V.', 'Selbsthilfe', 'Selbsthilfegruppe',
        'Angehörigengruppe', 'Gesprächskreis Angehörige', 'Pflegende Angehörige',
        'Alzheimer society', 'Alzheimer’s association', 'Self-help', 'Self-help group',
        'Support group', 'Carers group',
      ],
      required: true,
      source: networks,
    },
    {
      id: 'ehrenamt',
      label: { de: 'Ehrenamt/Betreuungsgruppe', en: 'Volunteers/respite group' },
      sector: 'civil-society',
      aliases: [
        'Betreuungsgruppe', 'Ehrenamtliche', 'Ehrenamt', 'Demenzbegleitung', 'Demenzcafé',
        'Besuchsdienst', 'Nachbarschaftshilfe', 'Angebot zur Unterstützung im Alltag',
        'Volunteers', 'Volunteer group', 'Respite group', 'Dementia café', 'Befriending service',
      ],
      required: true,
      source: networks,
    },
  ],
  handovers: [
    {
      from: 'hausarzt', to: 'facharzt', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit der Verdacht auf eine Demenz früh und fachärztlich abgeklärt wird',
        en: 'so that a suspected dementia is examined early and by a specialist',
      },
    },
    {
      from: 'facharzt', to: 'hausarzt', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Diagnose und Behandlungsplan in der Praxis ankommen, die weiter begleitet',
        en: 'so that diagnosis and treatment plan reach the practice that stays in charge',
      },
    },
    {
      from: 'hausarzt', to: 'gedaechtnisambulanz', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit unklare Fälle mit ausführlicher Diagnostik geklärt werden',
        en: 'so that unclear cases are settled by a thorough assessment',
      },
    },
    {
      from: 'gedaechtnisambulanz', to: 'hausarzt', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit auf die Diagnose Behandlung und Begleitung folgen',
        en: 'so that treatment and support follow the diagnosis',
      },
    },
    {
      from: 'gedaechtnisambulanz', to: 'beratung', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit nach der Diagnose niemand mit ihr allein bleibt',
        en: 'so that nobody is left alone with the diagnosis',
      },
    },
    {
      from: 'hausarzt', to: 'case-management', basis: 'standard', source: steppedCare,
      why: {
        de: 'damit in schwierigen Lagen jemand die Hilfen zusammenführt und eine Krise nicht im Krankenhaus endet',
        en: 'so that in difficult situations somebody brings the help together and a crisis does not end in hospital',
      },
    },
    {
      from: 'case-management', to: 'pflegedienst', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Pflege beginnt, bevor die Angehörigen erschöpft sind',
        en: 'so that care starts before relatives are exhausted',
      },
    },
    {
      from: 'case-management', to: 'tagespflege', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit der Tag eine Gestalt bekommt und Angehörige Zeit für sich',
        en: 'so that the day has a structure and relatives have time of their own',
      },
    },
    {
      from: 'case-management', to: 'beratung', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Ansprüche auf Leistungen der Pflegeversicherung geklärt sind',
        en: 'so that claims on care insurance are settled',
      },
    },
    {
      from: 'krankenhaus', to: 'hausarzt', basis: 'law', source: '§ 39 Abs. 1a SGB V',
      why: {
        de: 'damit im Krankenhaus bemerkte Verwirrtheit nach der Entlassung nicht aus dem Blick gerät',
        en: 'so that confusion noticed in hospital is not lost from sight after discharge',
      },
    },
    {
      from: 'krankenhaus', to: 'pflegedienst', basis: 'law', source: '§ 11 Abs. 4 SGB V',
      why: {
        de: 'damit die Versorgung zu Hause steht; gerade bei Menschen mit Demenz sind Lücken nach der Entlassung belegt',
        en: 'so that care at home is in place; gaps after discharge are documented for people with dementia in particular',
      },
    },
    {
      from: 'krankenhaus', to: 'case-management', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit die Begleitung schon vor der Entlassung anknüpft',
        en: 'so that support connects even before discharge',
      },
    },
    {
      from: 'pflegedienst', to: 'pflegeheim', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit ein Umzug vorbereitet ist und Gewohnheiten bekannt sind',
        en: 'so that a move is prepared and habits are known',
      },
    },
    {
      from: 'beratung', to: 'selbsthilfe', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Angehörige auf Menschen treffen, die dasselbe erleben',
        en: 'so that relatives meet people who live through the same',
      },
    },
    {
      from: 'selbsthilfe', to: 'beratung', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit aus dem Gespräch in der Gruppe Hilfe wird, wo sie nötig ist',
        en: 'so that talk in the group turns into help where it is needed',
      },
    },
    {
      from: 'beratung', to: 'ehrenamt', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Betreuung und Begleitung im Alltag gefunden werden',
        en: 'so that company and support in daily life are found',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'selbsthilfe', basis: 'law', source: networks,
      why: {
        de: 'damit Selbsthilfe am regionalen Netzwerk teilnehmen kann',
        en: 'so that self-help can take part in the regional network',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'ehrenamt', basis: 'law', source: networks,
      why: {
        de: 'damit Ehrenamtliche am regionalen Netzwerk teilnehmen können',
        en: 'so that volunteers can take part in the regional network',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'beratung', basis: 'standard', source: strategy,
      why: {
        de: 'damit es eine bekannte Anlaufstelle gibt, auf die alle verweisen',
        en: 'so that there is one known contact point that all refer to',
      },
    },
  ],
  caseManagerRole: 'case-management',
};
