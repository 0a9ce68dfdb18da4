import type { Book } from '../book.ts';

/** What a report calls the ids that views carry, in German. */
export const vocabulary: Book['vocabulary'] = {
  /** The levels of action. */
  tiers: {
    local: 'Vor Ort (Quartier)',
    municipal: 'Kommune',
    association: 'Kreis und (Kreis-)Verbände',
    state: 'Land und Liga',
  },
  /** The fields that an integrated planning joins. */
  departmentFields: {
    social: 'Soziales',
    care: 'Pflege',
    health: 'Gesundheit',
    education: 'Bildung',
    sport: 'Sport',
    culture: 'Kultur',
    economy: 'Wirtschaft',
    employment: 'Arbeitsmarkt',
    'urban-planning': 'Stadtplanung',
    transport: 'Verkehr',
    housing: 'Wohnungsversorgung',
  },
  /** The units of a planning network’s architecture. */
  units: {
    initiative: 'Initiative (Bürgermeister/-in, Landrat/Landrätin, Dezernent/-in)',
    'steering-group': 'Lenkungsgruppe in der Verwaltung',
    'planning-group': 'Planungsgruppe in der Verwaltung',
    'round-table': 'Runder Tisch mit der Zivilgesellschaft',
    'participation-circles': 'Beteiligungskreise mit (älteren) Bewohner/innen in den Quartieren',
    'topic-groups': 'Thematische Planungs-AGs der Stakeholder',
  },
  /** The groups of the social radius. */
  stakeholderGroups: {
    citizens: 'Engagierte (ältere) Bürgerinnen und Bürger, Seniorenbeirat, Selbsthilfe',
    administration: 'Fach- und Führungskräfte der Kommunalverwaltung',
    'welfare-providers':
      'Träger sozialer Dienste, (Kreis-)Verbände und regionale Liga der Freien Wohlfahrt',
    'key-infrastructure': 'Schlüsselinfrastrukturen wie Diakonie-/Sozialstationen',
    'private-companies':
      'Privatwirtschaftliche Unternehmen (Pflegedienste, Pflegeeinrichtungen, andere Anbieter, Investoren)',
    'advice-centres': 'Beratungsstellen (Wohnberatung, Pflegestützpunkte)',
    housing: 'Wohnungswirtschaft (öffentlich, privat, genossenschaftlich)',
    insurers: 'Kranken- und Pflegekassen',
    'local-business':
      'Lokale Dienstleistungs- und Wirtschaftsunternehmen, etwa Verkehrsunternehmen',
    churches: 'Kirchliche und religiöse Einrichtungen, Kirchengemeinden',
    'culture-education': 'Lokale Kultureinrichtungen und Bildungsträger (z. B. VHS)',
    'local-associations': 'Orts- und adressatenbezogene Vereine und Initiativen',
    'key-persons': 'Schlüsselpersonen aus dem Quartier',
  },
};
