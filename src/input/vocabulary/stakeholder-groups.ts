// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** The thirteen stakeholder groups of the social radius as Schubert lists them, in his order. */
export const stakeholderGroups: readonly Term[] = [
  {
    id: 'citizens',
    label: { en: 'Committed (older) citizens, seniors’ council, self-help', de: 'Engagierte (ältere) Bürgerinnen und Bürger, Seniorenbeirat, Selbsthilfe' },
    aliases: [
      'Bürger', 'Bürgerinnen', 'Bürgerinnen und Bürger', 'Bürger/innen', 'Engagierte Bürger',
      'Engagierte Bürgerinnen und Bürger', 'Ältere Menschen', 'Seniorinnen und Senioren',
      'Seniorenbeirat', 'Seniorenrat', 'Seniorenvertretung', 'Selbsthilfe', 'Selbsthilfeverband',
      'Selbsthilfeverbände', 'Selbsthilfegruppe', 'Bewohnerinnen und Bewohner', 'Bewohner',
      'Bürgerschaft', 'Angehörige', 'Citizens', 'Residents', 'Older people', 'Seniors council',
      'Seniors’ council', 'Self-help', 'Self-help groups',
    ],
  },
  {
    id: 'administration',
    label: { en: 'Professionals and heads of the municipal departments', de: 'Fach- und Führungskräfte der Kommunalverwaltung' },
    aliases: [
      'Kommunalverwaltung', 'Verwaltung', 'Kommune', 'Stadtverwaltung', 'Kreisverwaltung',
      'Gemeindeverwaltung', 'Ressorts', 'Fachbereich', 'Fachkräfte der Verwaltung',
      'Fach- und Führungskräfte', 'Fach- und Führungskräfte aus Ressorts der Kommunalverwaltung',
      'Öffentliche Verwaltung', 'Municipality', 'Administration', 'Local authority',
      'Municipal administration', 'Municipal departments', 'Council departments',
    ],
  },
  {
    id: 'welfare-providers',
    label: { en: 'Providers of social services, associations and regional league of the welfare organisations', de: 'Träger sozialer Dienste, (Kreis-)Verbände und regionale Liga der Freien Wohlfahrt' },
    aliases: [
      'Träger', 'Freie Träger', 'Freier Träger', 'Träger sozialer Dienste',
      'Träger sozialer Dienste und Infrastrukturen', 'Soziale Dienste', 'Wohlfahrtsverband',
      'Wohlfahrtsverbände', 'Freie Wohlfahrt', 'Freie Wohlfahrtspflege', 'Kreisverband',
      'Kreisverbände', 'Verband', 'Verbände', 'Liga', 'Regionale Liga', 'Welfare associations',
      'Welfare organisations', 'Social service providers', 'Welfare providers', 'League',
    ],
  },
  {
    id: 'key-infrastructure',
    label: { en: 'Key infrastructure such as church-run and social care stations', de: 'Schlüsselinfrastrukturen wie Diakonie-/Sozialstationen' },
    aliases: [
      'Schlüsselinfrastruktur', 'Schlüsselinfrastrukturen', 'Sozialstation', 'Sozialstationen',
      'Diakoniestation', 'Diakoniestationen', 'Diakonie-/Sozialstationen',
      'Diakonie-/Sozialstation', 'Key infrastructures', 'Social care station',
      'Community care station',
    ],
  },
  {
    id: 'private-companies',
    label: { en: 'Private companies (home care, residential care, other services, investors)', de: 'Privatwirtschaftliche Unternehmen (Pflegedienste, Pflegeeinrichtungen, andere Anbieter, Investoren)' },
    aliases: [
      'Privatwirtschaft', 'Privatwirtschaftlich', 'Privatwirtschaftliche Unternehmen',
      'Private Unternehmen', 'Private Anbieter', 'Privater Anbieter', 'Pflegedienst',
      'Pflegedienste', 'Ambulante Pflegedienste', 'Ambulanter Pflegedienst', 'Pflegeeinrichtungen',
      'Pflegeeinrichtung', 'Stationäre Pflegeeinrichtungen', 'Investoren', 'Investor',
      'Private companies', 'Private providers', 'Private sector', 'For-profit providers',
    ],
  },
  {
    id: 'advice-centres',
    label: { en: 'Advice centres (housing advice, care support centres)', de: 'Beratungsstellen (Wohnberatung, Pflegestützpunkte)' },
    aliases: [
      'Beratungsstelle', 'Beratungsstellen', 'Beratung', 'Wohnberatung', 'Pflegestützpunkt',
      'Pflegestützpunkte', 'Pflegeberatung', 'Seniorenberatung', 'Advice centre', 'Advice center',
      'Advice', 'Counselling', 'Housing advice', 'Care support centre',
    ],
  },
  {
    id: 'housing',
    label: { en: 'Housing (public, private, cooperative)', de: 'Wohnungswirtschaft (öffentlich, privat, genossenschaftlich)' },
    aliases: [
      'Wohnungswirtschaft', 'Wohnungsunternehmen', 'Wohnungsgesellschaft', 'Wohnungsbaugesellschaft',
      'Wohnungsgenossenschaft', 'Baugenossenschaft', 'Vermieter', 'Housing companies',
      'Housing company', 'Housing sector', 'Housing association', 'Landlords',
    ],
  },
  {
    id: 'insurers',
    label: { en: 'Health and care insurers', de: 'Kranken- und Pflegekassen' },
    aliases: [
      'Kassen', 'Kasse', 'Krankenkasse', 'Krankenkassen', 'Pflegekasse', 'Pflegekassen',
      'Kranken-/Pflegekassen', 'Kostenträger', 'Insurer', 'Health insurers', 'Care insurers',
      'Insurance', 'Insurance funds',
    ],
  },
  {
    id: 'local-business',
    label: { en: 'Local service and business companies such as transport', de: 'Lokale Dienstleistungs- und Wirtschaftsunternehmen, etwa Verkehrsunternehmen' },
    aliases: [
      'Lokale Wirtschaft', 'Wirtschaft', 'Lokale Unternehmen', 'Lokale Dienstleister',
      'Dienstleistungsunternehmen', 'Wirtschaftsunternehmen', 'Verkehrsunternehmen',
      'Verkehrsbetriebe', 'Einzelhandel', 'Handel', 'Handwerk', 'Gewerbe',
      'Lokale Dienstleistungs-/Wirtschaftsunternehmen', 'Local businesses', 'Local companies',
      'Transport companies', 'Retail', 'Trade',
    ],
  },
  {
    id: 'churches',
    label: { en: 'Churches and religious institutions, parishes', de: 'Kirchliche und religiöse Einrichtungen, Kirchengemeinden' },
    aliases: [
      'Kirche', 'Kirchen', 'Kirchengemeinde', 'Kirchengemeinden', 'Pfarrgemeinde', 'Pfarrei',
      'Religionsgemeinschaft', 'Religionsgemeinschaften', 'Moschee', 'Moscheegemeinde',
      'Religiöse Einrichtungen', 'Kirchliche Einrichtungen',
      'Kirchliche und religiöse Einrichtungen', 'Church', 'Parish', 'Parishes', 'Faith groups',
      'Religious institutions',
    ],
  },
  {
    id: 'culture-education',
    label: { en: 'Local culture and education (e.g. adult education centre)', de: 'Lokale Kultureinrichtungen und Bildungsträger (z. B. VHS)' },
    aliases: [
      'Kultur', 'Bildung', 'Kultur und Bildung', 'Kultur/Bildung', 'Kultureinrichtung',
      'Kultureinrichtungen', 'Bildungsträger', 'Bildungseinrichtung', 'VHS', 'Volkshochschule',
      'Bibliothek', 'Stadtbücherei', 'Kultureinrichtungen und Bildungsträger', 'Culture',
      'Education', 'Culture and education', 'Adult education', 'Library',
    ],
  },
  {
    id: 'local-associations',
    label: { en: 'Associations and initiatives of the place or the people concerned', de: 'Orts- und adressatenbezogene Vereine und Initiativen' },
    aliases: [
      'Verein', 'Vereine', 'Initiative', 'Initiativen', 'Vereine und Initiativen', 'Nachbarschaftshilfe',
      'Nachbarschaftsverein', 'Bürgerinitiative', 'Bürgerverein', 'Sportverein', 'Ehrenamt',
      'Associations', 'Clubs', 'Initiatives', 'Local associations', 'Voluntary groups',
    ],
  },
  {
    id: 'key-persons',
    label: { en: 'Key persons of the neighbourhood', de: 'Schlüsselpersonen aus dem Quartier' },
    aliases: [
      'Schlüsselperson', 'Schlüsselpersonen', 'Wichtige Schlüsselpersonen', 'Hausarzt', 'Hausärztin',
      'Hausärzte', 'Hausarztpraxis', 'Pfarrer', 'Pfarrerin', 'Apotheker', 'Apothekerin', 'Apotheke',
      'Bäcker', 'Bäckerei', 'Key person', 'Key people', 'Local key persons', 'GPs',
    ],
  },
];
