// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** The eleven fields that an integrated planning joins, as Schubert lists them. */
export const departmentFields: readonly Term[] = [
  { id: 'social', label: { en: 'Social affairs', de: 'Soziales' }, aliases: ['Sozialamt', 'Sozialdezernat', 'Amt für Soziales', 'Fachbereich Soziales', 'Social services', 'Social', 'Senioren', 'Altenhilfe', 'Altenhilfeplanung', 'Sozialplanung'] },
  { id: 'care', label: { en: 'Care', de: 'Pflege' }, aliases: ['Pflegeplanung', 'Hilfe zur Pflege', 'Heimaufsicht', 'Pflegestützpunkt', 'Long-term care', 'Elder care'] },
  { id: 'health', label: { en: 'Health', de: 'Gesundheit' }, aliases: ['Gesundheitsamt', 'Gesundheitsplanung', 'Gesundheitsförderung', 'Public health', 'Health department'] },
  { id: 'education', label: { en: 'Education', de: 'Bildung' }, aliases: ['Bildungsbüro', 'Schulamt', 'Schule', 'Schulen', 'VHS', 'Schools'] },
  { id: 'sport', label: { en: 'Sport', de: 'Sport' }, aliases: ['Sportamt', 'Sports'] },
  { id: 'culture', label: { en: 'Culture', de: 'Kultur' }, aliases: ['Kulturamt', 'Kulturbüro', 'Arts', 'Arts and culture'] },
  { id: 'economy', label: { en: 'Economy', de: 'Wirtschaft' }, aliases: ['Wirtschaftsförderung', 'Economic development', 'Business'] },
  { id: 'employment', label: { en: 'Employment', de: 'Arbeitsmarkt' }, aliases: ['Jobcenter', 'Arbeit', 'Beschäftigungsförderung', 'Labour market', 'Labor market', 'Jobs'] },
  { id: 'urban-planning', label: { en: 'Urban planning', de: 'Stadtplanung' }, aliases: ['Stadtentwicklung', 'Stadtplanungsamt', 'Bauamt', 'Bauen', 'Bauleitplanung', 'Kreisentwicklung', 'Town planning', 'Urban development', 'Planning'] },
  { id: 'transport', label: { en: 'Transport', de: 'Verkehr' }, aliases: ['Mobilität', 'Verkehrsplanung', 'Verkehrsamt', 'ÖPNV', 'Nahverkehr', 'Tiefbau', 'Mobility', 'Traffic'] },
  { id: 'housing', label: { en: 'Housing supply', de: 'Wohnungsversorgung' }, aliases: ['Wohnen', 'Wohnungsamt', 'Wohnungswesen', 'Amt für Wohnen', 'Wohnraumversorgung', 'Housing', 'Housing office'] },
];
