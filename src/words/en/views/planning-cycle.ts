import type { Formatter } from '../../formatter.ts';

export const planningCycle = {
  title: 'Planning cycle: what the table says about each neighbourhood',
  reading:
    'Beside who is there, the view shows what the table says about each neighbourhood: people, needs, places. The numbers are those of the table; places are added up over the actors of a neighbourhood, whoever serves several counts in each. Nothing is rated and nothing is set against anything else: those who know the needs must say whether the places are enough. Read it year by year, as a part of social reporting.',
  column:
    'a column “area” and a column of your own with people (“People over 80”), needs (“Need”) or places (“Places”)',
  overview: (areas: number, indicators: number, say: Formatter) =>
    `${say.count(areas, 'neighbourhood', 'neighbourhoods')} with ${say.count(indicators, 'indicator', 'indicators')} of the table.`,
  caption: 'Indicators of the table and who is there',
  area: 'Neighbourhood',
  sum: (column: string) => `${column} (sum)`,
  actors: 'Actors',
  roles: 'Roles of the chain',
  nothing: 'nothing in the table',
};
