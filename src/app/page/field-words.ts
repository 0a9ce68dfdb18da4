import type { Field } from '../../index.ts';
import type { Language, Words } from './protocol.ts';

/** What a column may hold, in groups for the eye; `metadata` is what a user does not want used. */
export const fieldGroups: { label: Words; fields: [Field, Words][] }[] = [
  {
    label: { de: 'Akteur', en: 'Actor' },
    fields: [
      ['name', { de: 'Name des Akteurs', en: 'name of the actor' }],
      ['id', { de: 'Kennung', en: 'id' }],
      ['partners', { de: 'Kooperationspartner', en: 'partners' }],
      ['sector', { de: 'Sektor', en: 'sector' }],
      ['role', { de: 'Rolle in der Kette', en: 'role in the chain' }],
      ['setting', { de: 'ambulant oder stationär', en: 'inpatient or outpatient' }],
      ['ownership', { de: 'Trägerart', en: 'kind of provider' }],
      ['stakeholderGroup', { de: 'Anspruchsgruppe', en: 'stakeholder group' }],
      ['department', { de: 'Ressort', en: 'department' }],
      ['tier', { de: 'Handlungsebene', en: 'level of action' }],
      ['area', { de: 'Sozialraum oder Ort', en: 'area or place' }],
      ['kind', { de: 'Organisation oder Person', en: 'organisation or person' }],
      ['core', { de: 'Kernakteur (ja/nein)', en: 'core actor (yes/no)' }],
      ['status', { de: 'Status', en: 'status' }],
      ['answered', { de: 'hat geantwortet (ja/nein)', en: 'has answered (yes/no)' }],
    ],
  },
  {
    label: { de: 'Beziehung', en: 'Tie' },
    fields: [
      ['from', { de: 'von', en: 'from' }],
      ['to', { de: 'an', en: 'to' }],
      ['weight', { de: 'Häufigkeit oder Gewicht', en: 'frequency or weight' }],
      ['layer', { de: 'Art der Beziehung', en: 'kind of tie' }],
      ['wave', { de: 'Erhebung oder Jahr', en: 'wave or year' }],
      ['evidence', { de: 'Beleg', en: 'evidence' }],
    ],
  },
  {
    label: { de: 'Gremium', en: 'Committee' },
    fields: [
      ['committee', { de: 'Gremium', en: 'committee' }],
      ['members', { de: 'Mitglieder', en: 'members' }],
      ['committeeType', { de: 'Art des Gremiums', en: 'kind of committee' }],
      ['function', { de: 'Funktion im Gremium', en: 'function in the committee' }],
    ],
  },
];

/** What a field is called; `null` for one that no reader needs to know. */
export function fieldWord(field: string, language: Language): string | null {
  for (const { fields } of fieldGroups)
    for (const [id, words] of fields) if (id === field) return words[language];
  return null;
}
