// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Chain } from './chain.ts';
import { civilSociety, elderCare, health, municipality } from './sectors.ts';

const networks = 'Deutscher Hospiz- und PalliativVerband, Regionale Hospiz- und Palliativnetze';
const coordination = '§ 39d SGB V';
const directive = 'SAPV-Richtlinie des G-BA, § 37b SGB V';
const homes = '§ 114 SGB XI';
const gifhorn = 'Runder Tisch Hospizarbeit Gifhorn';

const freeChoice = {
  de: 'Auch in der Palliativversorgung wählen Patientinnen und Patienten die Apotheke frei; Absprachen, die sie einer bestimmten Apotheke zuführen, sind unzulässig (§ 11 ApoG; VG Chemnitz 2019). Erwartet ist nur, dass Verordnung und Information ankommen.',
  en: 'In palliative care too, patients choose their pharmacy freely; agreements that steer them to one pharmacy are not allowed (§ 11 ApoG; administrative court Chemnitz 2019). Expected is only that prescription and information arrive.',
};

/**
 * The care chain at the end of life. Which services belong to a regional hospice and palliative network is sourced; most
 * arrows are judgement. The coordinator of § 39d SGB V is paid by insurers and, in equal share, by the district.
 */
export const palliativversorgung: Chain = {
  id: 'palliativversorgung',
  label: { de: 'Hospiz- und Palliativversorgung', en: 'Hospice and palliative care' },
  sectors: [health, elderCare, municipality, civilSociety],
  roles: [
    {
      id: 'palliativstation',
      label: { de: 'Palliativstation/Krankenhaus', en: 'Palliative ward/hospital' },
      sector: 'health',
      aliases: [
        'Palliativstation', 'Krankenhaus', 'Klinik', 'Palliativmedizin', 'Palliativdienst',
        'Palliativmedizinische Station', 'Krankenhausstation', 'Palliative ward', 'Palliative unit',
        'Hospital', 'Hospital palliative care',
      ],
      required: true,
      source: networks,
    },
    {
      id: 'krankenhaussozialdienst',
      label: { de: 'Krankenhaussozialdienst', en: 'Hospital social service' },
      sector: 'health',
      aliases: [
        'Sozialdienst im Krankenhaus', 'Sozialdienst Krankenhaus', 'Kliniksozialdienst',
        'Entlassmanagement', 'Discharge management', 'Hospital social work',
      ],
      required: false,
      source: 'judgement',
    },
    {
      id: 'sapv',
      label: { de: 'SAPV-Team', en: 'Specialised home palliative team' },
      sector: 'health',
      aliases: [
        'SAPV', 'Spezialisierte ambulante Palliativversorgung', 'Palliativteam', 'Palliative-Care-Team',
        'Palliativnetz', 'Specialist palliative care team', 'Home palliative care',
        'Palliative home care team', 'Palliative team',
      ],
      required: true,
      source: directive,
    },
    {
      id: 'hausarzt',
      label: { de: 'Hausarzt/-ärztin (AAPV)', en: 'General practitioner' },
      sector: 'health',
      aliases: [
        'Hausarzt', 'Hausärztin', 'Hausarzt/-ärztin', 'Hausarztpraxis', 'Hausärztliche Praxis',
        'Hausärzte', 'AAPV', 'Allgemeine ambulante Palliativversorgung', 'Allgemeinmedizin', 'GP',
        'GP practice', 'General practice', 'Family doctor', 'Primary care',
      ],
      required: true,
      source: networks,
    },
    {
      id: 'facharzt',
      label: { de: 'Facharzt/-ärztin Onkologie', en: 'Oncology specialist' },
      sector: 'health',
      aliases: [
        'Onkologie', 'Onkologe', 'Onkologin', 'Onkologische Praxis', 'Facharzt', 'Fachärztin',
        'Facharztpraxis', 'Oncology', 'Oncologist', 'Specialist practice', 'Specialist',
      ],
      required: false,
      source: networks,
    },
    {
      id: 'apotheke',
      label: { de: 'Apotheke', en: 'Pharmacy' },
      sector: 'health',
      aliases: ['Apotheken', 'Apotheker', 'Apothekerin', 'Pharmacist', 'Chemist'],
      required: true,
      source: 'VG Chemnitz 2019',
    },
    {
      id: 'pflegedienst',
      label: { de: 'Ambulanter Pflegedienst', en: 'Home-care service' },
      sector: 'elder-care',
      aliases: [
        'Pflegedienst', 'Ambulante Pflege', 'Ambulanter Dienst', 'Sozialstation', 'Diakoniestation',
        'Häusliche Krankenpflege', 'Palliativpflege', 'Palliativpflegedienst', 'Home care',
        'Home nursing', 'Community nursing', 'District nursing',
      ],
      required: true,
      source: networks,
    },
    {
      id: 'pflegeheim',
      label: { de: 'Pflegeheim', en: 'Nursing home' },
      sector: 'elder-care',
      aliases: [
        'Altenpflegeheim', 'Seniorenheim', 'Altenheim', 'Seniorenzentrum', 'Alten- und Pflegeheim',
        'Stationäre Pflegeeinrichtung', 'Vollstationäre Pflege', 'Care home', 'Residential care',
        'Old people’s home',
      ],
      required: true,
      source: homes,
    },
    {
      id: 'hospiz',
      label: { de: 'Stationäres Hospiz', en: 'Inpatient hospice' },
      sector: 'elder-care',
      aliases: ['Hospiz', 'Hospizhaus', 'Hospice', 'Hospice house', 'Residential hospice'],
      required: true,
      source: networks,
    },
    {
      id: 'hospizdienst',
      label: { de: 'Ambulanter Hospizdienst', en: 'Volunteer hospice service' },
      sector: 'civil-society',
      aliases: [
        'Hospizdienst', 'Hospizverein', 'Hospizgruppe', 'Hospizinitiative', 'Sterbebegleitung',
        'Ehrenamtlicher Hospizdienst', 'Ambulanter Kinderhospizdienst', 'Trauerbegleitung',
        'Hospice volunteers', 'Hospice association', 'Hospice service',
      ],
      required: true,
      source: networks,
    },
    {
      id: 'seelsorge',
      label: { de: 'Seelsorge', en: 'Chaplaincy' },
      sector: 'civil-society',
      aliases: [
        'Krankenhausseelsorge', 'Klinikseelsorge', 'Pfarrer', 'Pfarrerin', 'Kirchengemeinde',
        'Pastoral care', 'Chaplain', 'Parish',
      ],
      required: false,
      source: gifhorn,
    },
    {
      id: 'netzwerkkoordination',
      label: { de: 'Netzwerkkoordination', en: 'Network coordination' },
      sector: 'municipality',
      aliases: [
        'Koordination', 'Netzwerkkoordinator', 'Netzwerkkoordinatorin', 'Koordination Hospiz- und Palliativnetz',
        'Koordinationsstelle', 'Runder Tisch Hospiz', 'Network coordinator', 'Coordinator',
        'Coordination office',
      ],
      required: true,
      source: coordination,
    },
  ],
  handovers: [
    {
      from: 'palliativstation', to: 'sapv', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit die Behandlung von Schmerz und Atemnot zu Hause ohne Bruch weitergeht',
        en: 'so that treatment of pain and breathlessness goes on at home without a break',
      },
    },
    {
      from: 'palliativstation', to: 'hausarzt', basis: 'law', source: '§ 39 Abs. 1a SGB V',
      why: {
        de: 'damit die Praxis Befund, Medikation und den Willen der Patientin oder des Patienten kennt',
        en: 'so that the practice knows findings, medication and the wishes of the patient',
      },
    },
    {
      from: 'palliativstation', to: 'hospiz', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit ein Platz bereitsteht, wenn es zu Hause nicht mehr geht',
        en: 'so that a place is ready when home is no longer possible',
      },
    },
    {
      from: 'krankenhaussozialdienst', to: 'hospizdienst', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Familien schon vor der Entlassung von der Begleitung durch Ehrenamtliche erfahren',
        en: 'so that families hear of company by volunteers even before discharge',
      },
    },
    {
      from: 'hausarzt', to: 'sapv', basis: 'law', source: directive,
      why: {
        de: 'damit die spezialisierte Versorgung verordnet ist, wenn Beschwerden die allgemeine übersteigen',
        en: 'so that specialised care is prescribed when symptoms go beyond general care',
      },
    },
    {
      from: 'sapv', to: 'hausarzt', basis: 'standard', source: directive,
      why: {
        de: 'damit die Praxis weiß, was das Team verändert hat, und wieder übernehmen kann',
        en: 'so that the practice knows what the team changed and can take over again',
      },
    },
    {
      from: 'sapv', to: 'pflegedienst', basis: 'standard', source: directive,
      why: {
        de: 'damit Pflege und Bedarfsmedikation rund um die Uhr zusammenpassen',
        en: 'so that nursing and medication on demand fit together round the clock',
      },
    },
    {
      from: 'pflegedienst', to: 'sapv', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit das Team früh erfährt, wenn sich Beschwerden verschlimmern',
        en: 'so that the team hears early when symptoms get worse',
      },
    },
    {
      from: 'facharzt', to: 'sapv', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit der Übergang von der Tumorbehandlung zur Palliativversorgung begleitet ist',
        en: 'so that the step from tumour treatment to palliative care is accompanied',
      },
    },
    {
      from: 'sapv', to: 'apotheke', basis: 'judgement', source: 'judgement', limited: freeChoice,
      why: {
        de: 'damit Betäubungsmittel und Notfallmedikamente am selben Tag da sind',
        en: 'so that opioids and emergency medicines are there the same day',
      },
    },
    {
      from: 'pflegeheim', to: 'hospizdienst', basis: 'law', source: homes,
      why: {
        de: 'damit Sterbende im Heim und ihre Angehörigen begleitet werden; das Heim muss über die Zusammenarbeit mit dem Hospiz- und Palliativnetz Auskunft geben',
        en: 'so that dying residents and their relatives have company; a home has to report its cooperation with the hospice and palliative network',
      },
    },
    {
      from: 'hospizdienst', to: 'pflegeheim', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Pflegende wissen, wer begleitet und was dabei auffällt',
        en: 'so that nurses know who visits and what is noticed',
      },
    },
    {
      from: 'pflegeheim', to: 'sapv', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit Bewohnerinnen und Bewohner nicht in den letzten Tagen ins Krankenhaus müssen',
        en: 'so that residents do not have to go to hospital in their last days',
      },
    },
    {
      from: 'sapv', to: 'hospizdienst', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit neben der Behandlung jemand Zeit hat',
        en: 'so that somebody has time besides the treatment',
      },
    },
    {
      from: 'hospizdienst', to: 'seelsorge', basis: 'judgement', source: 'judgement',
      why: {
        de: 'damit auf Wunsch seelsorgliche Begleitung kommt',
        en: 'so that pastoral care comes where it is wished',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'sapv', basis: 'law', source: coordination,
      why: {
        de: 'damit das Netz die spezialisierte Versorgung kennt und Wege abgesprochen sind',
        en: 'so that the network knows specialised care and ways are agreed',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'hospizdienst', basis: 'law', source: coordination,
      why: {
        de: 'damit das Ehrenamt im Netz vertreten ist und gefunden wird',
        en: 'so that volunteers are part of the network and are found',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'pflegeheim', basis: 'law', source: coordination,
      why: {
        de: 'damit auch Heime an Fortbildung, Fallbesprechung und Absprachen teilnehmen',
        en: 'so that homes too take part in training, case reviews and agreements',
      },
    },
  ],
  caseManagerRole: 'sapv',
};
