// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { ChainSector } from './chain.ts';

/** Inpatient and outpatient health services. */
export const health: ChainSector = {
  id: 'health',
  label: { de: 'Gesundheit', en: 'Health' },
  aliases: [
    'G', 'GES', 'Gesund', 'Gesundheitsdienst', 'Gesundheitsdienste',
    'stationäre Gesundheitsdienste', 'ambulante Gesundheitsdienste',
    'stationäre und ambulante Gesundheitsdienste', 'Gesundheitswesen', 'Gesundheitsversorgung',
    'Gesundheitssektor', 'Gesundheitsbereich', 'Gesundheit stationär', 'Gesundheit ambulant',
    'Gesundheit stat.', 'Gesundheit amb.', 'Medizin', 'Medizinische Versorgung',
    'Krankenversorgung', 'Health care', 'Health service', 'Health services', 'Health sector',
    'Health system', 'Medical', 'Medical care', 'Inpatient health services',
    'Outpatient health services', 'Inpatient and outpatient health services',
  ],
};

/** Inpatient and outpatient care of older people. */
export const elderCare: ChainSector = {
  id: 'elder-care',
  label: { de: 'Altenpflege', en: 'Elder care' },
  aliases: [
    'P', 'Pflege', 'PFL', 'Altenpflege/Pflege', 'Pflege/Altenpflege', 'Pflege amb.',
    'Pflege stat.', 'Pflege ambulant', 'Pflege stationär', 'ambulante Pflege',
    'stationäre Pflege', 'Altenpflege ambulant', 'Altenpflege stationär',
    'ambulante Altenpflege', 'stationäre Altenpflege', 'stationäre und ambulante Altenpflege',
    'Langzeitpflege', 'Seniorenpflege', 'Pflegesektor', 'Pflegebereich', 'Pflegedienste',
    'Care', 'Care for older people', 'Aged care', 'Elderly care', 'Eldercare services',
    'Care of the elderly', 'Long-term care', 'LTC', 'Nursing', 'Nursing care',
    'Home and residential care', 'Inpatient and outpatient elderly care',
  ],
};

/** The municipality with its services. */
export const municipality: ChainSector = {
  id: 'municipality',
  label: { de: 'Kommune', en: 'Municipality' },
  aliases: [
    'K', 'KOM', 'Kommunal', 'Kommunen', 'Kommunale Altenhilfe', 'Altenhilfe', 'Kommune/Stadt',
    'Stadt/Kommune', 'Stadt', 'Kreis', 'Landkreis', 'Gemeinde', 'Stadt/Kreis',
    'Stadt/Landkreis', 'Stadtverwaltung', 'Kreisverwaltung', 'Gemeindeverwaltung',
    'Kommunalverwaltung', 'Verwaltung', 'Öffentliche Verwaltung', 'Öffentliche Hand',
    'Municipal', 'Municipal services', 'Municipal services for older people',
    'Municipal administration', 'Local authority', 'Local authorities', 'Local government',
    'Council', 'City', 'County', 'Town', 'Administration',
  ],
};

/** Volunteers, associations, parishes, self-help. */
export const civilSociety: ChainSector = {
  id: 'civil-society',
  label: { de: 'Zivilgesellschaft', en: 'Civil society' },
  aliases: [
    'Z', 'ZIV', 'ZG', 'Zivilgesellschaftlich', 'Zivilgesellschaftliche Subsidiäre',
    'Subsidiäre', 'Bürgerschaft', 'Bürgergesellschaft', 'Ehrenamt', 'Ehrenamtliche',
    'Freiwillige', 'Bürgerschaftliches Engagement', 'Freiwilliges Engagement', 'Engagement',
    'Kirche', 'Kirchen', 'Kirche/Ehrenamt', 'Ehrenamt/Kirche', 'Vereine', 'Verein',
    'Selbsthilfe', 'Initiativen', 'Vereine und Initiativen', 'Civic', 'Civic sector', 'Civil',
    'Civil society actors', 'Civil-society subsidiary actors', 'Volunteers', 'Volunteering',
    'Voluntary', 'Voluntary sector', 'Third sector', 'Community groups', 'Church', 'Churches',
    'Faith groups', 'NGO', 'Non-governmental',
  ],
};

/** Youth services, in the place of elder care where the chain is about families. */
export const youthServices: ChainSector = {
  id: 'youth-services',
  label: { de: 'Kinder- und Jugendhilfe', en: 'Child and youth services' },
  aliases: [
    'J', 'JH', 'Jugend', 'Jugendhilfe', 'Kinderhilfe', 'Familienhilfe',
    'Freie Jugendhilfe', 'Freie Träger der Jugendhilfe', 'Familie', 'Familienbildung',
    'Kindertagesbetreuung', 'Kita', 'Beratung', 'Youth', 'Youth services', 'Youth welfare',
    'Child services', 'Children’s services', 'Family services', 'Family support', 'Childcare',
  ],
};

/** Help for people who lose their home or have none, in the place of elder care where the chain is about housing. */
export const housingAssistance: ChainSector = {
  id: 'housing-assistance',
  label: { de: 'Wohnungsnotfallhilfe', en: 'Housing assistance' },
  aliases: [
    'W', 'WNH', 'Wohnungslosenhilfe', 'Wohnungslose', 'Wohnungsnotfall', 'Wohnungsnotfälle',
    'Hilfen in Wohnungsnotfällen', 'Obdachlosenhilfe', 'Wohnhilfe', 'Wohnhilfen', 'Soziale Dienste',
    'Freie Träger', 'Freie Träger der Wohnungslosenhilfe', 'Straffälligenhilfe', 'Homelessness',
    'Homelessness services', 'Services for homeless people', 'Housing support', 'Housing help',
    'Social services',
  ],
};
