// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** The units of a planning network's architecture as Schubert draws it, in his order. */
export const units: readonly Term[] = [
  {
    id: 'initiative',
    label: { en: 'Initiative (mayor, county head, department head)', de: 'Initiative (Bürgermeister/-in, Landrat/Landrätin, Dezernent/-in)' },
    aliases: [
      'Initiative', 'Initiativkreis', 'Initiativgruppe', 'Auftraggeber', 'Verwaltungsspitze',
      'Verwaltungsvorstand', 'Verwaltungskonferenz', 'Dezernentenrunde', 'Dezernentenkonferenz',
      'Bürgermeisterrunde', 'Bürgermeister', 'Bürgermeisterin', 'Landrat', 'Landrätin',
      'Steering initiative', 'Initiators', 'Executive board', 'Mayor', 'Mayor’s office',
    ],
  },
  {
    id: 'steering-group',
    label: { en: 'Steering group in the administration', de: 'Lenkungsgruppe in der Verwaltung' },
    aliases: [
      'Lenkungsgruppe', 'Lenkungskreis', 'Lenkungsausschuss', 'Lenkungsrunde', 'Steuerungsgruppe',
      'Steuerungskreis', 'Steuerungsrunde', 'Steuergruppe', 'Lenkungsgruppe in Verwaltung',
      'Steering group', 'Steering committee', 'Steering board',
    ],
  },
  {
    id: 'planning-group',
    label: { en: 'Planning group in the administration', de: 'Planungsgruppe in der Verwaltung' },
    aliases: [
      'Planungsgruppe', 'Planungsteam', 'Planungsstab', 'Planungsrunde', 'Kernteam', 'Projektgruppe',
      'Projektteam', 'Ressortübergreifende Arbeitsgruppe', 'Planungsgruppe in Verwaltung',
      'Planning group', 'Planning team', 'Project group', 'Project team', 'Core team',
    ],
  },
  {
    id: 'round-table',
    label: { en: 'Round table with civil society', de: 'Runder Tisch mit der Zivilgesellschaft' },
    aliases: [
      'Runder Tisch', 'Runde Tische', 'Rundertisch', 'Runder Tisch mit Zivilgesellschaft', 'Forum',
      'Pflegekonferenz', 'Kommunale Pflegekonferenz', 'Gesundheitskonferenz', 'Netzwerktreffen',
      'Netzwerkkonferenz', 'Altenhilfekonferenz', 'Round table', 'Roundtable',
      'Care conference', 'Health conference', 'Network meeting',
    ],
  },
  {
    id: 'participation-circles',
    label: { en: 'Participation circles with (older) residents in the neighbourhoods', de: 'Beteiligungskreise mit (älteren) Bewohner/innen in den Quartieren' },
    aliases: [
      'Beteiligungskreis', 'Beteiligungskreise', 'Bürgerkreis', 'Bürgerforum', 'Bürgerwerkstatt',
      'Quartierskonferenz', 'Quartiersrat', 'Quartierskreis', 'Stadtteilkonferenz', 'Stadtteilrunde',
      'Stadtteilkreis', 'Bewohnerrunde', 'Bewohnerkreis', 'Bewohnerversammlung', 'Seniorenrunde',
      'Zukunftswerkstatt', 'Participation circle', 'Participation circles', 'Residents’ circle',
      'Residents circle', 'Citizens’ forum', 'Citizens forum', 'Neighbourhood forum',
      'Neighborhood forum',
    ],
  },
  {
    id: 'topic-groups',
    label: { en: 'Topic working groups of the stakeholders', de: 'Thematische Planungs-AGs der Stakeholder' },
    aliases: [
      'AG', 'AGs', 'Planungs-AG', 'Planungs-AGs', 'Themen-AG', 'Fach-AG', 'Arbeitsgruppe',
      'Arbeitsgruppen', 'Arbeitskreis', 'AK', 'Fachgruppe', 'Themengruppe', 'Unterarbeitsgruppe',
      'Thematische Planungs-AG', 'Working group', 'Working groups', 'Topic group',
      'Thematic working group', 'WG', 'Task force', 'Workgroup',
    ],
  },
];

/** The planning professional, by the function in a body, by role or by name. */
export const planners: readonly Term[] = [
  {
    id: 'planner',
    label: { en: 'Planning professional', de: 'Planungsfachkraft' },
    aliases: [
      'Planungsfachkräfte', 'Sozialplanung', 'Sozialplaner', 'Sozialplanerin', 'Sozialplaner/in',
      'Altenhilfeplanung', 'Altenhilfeplaner', 'Altenhilfeplanerin', 'Altenplanung',
      'Seniorenplanung', 'Pflegeplanung', 'Pflegeplanerin', 'Pflegestrukturplanung',
      'Netzwerkkoordination', 'Netzwerkkoordinator', 'Netzwerkkoordinatorin', 'Moderation',
      'Moderator', 'Moderatorin', 'Planner', 'Planning officer', 'Social planning',
      'Social planner', 'Network coordinator', 'Network coordination', 'Facilitator',
      'Facilitation',
    ],
  },
];
