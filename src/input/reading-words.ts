import type { SourceFile } from '../analysis.ts';
import type { Field } from './headers.ts';
import type { ProblemLanguage as Language } from './problems/entry.ts';

type Words = Record<Language, string>;

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
      ['direction', { de: 'Richtung', en: 'direction' }],
      ['endDetail', { de: 'Angabe zu einem Ende', en: 'about one end' }],
      ['waves', { de: 'Erhebung oder Jahr, je Spalte', en: 'wave or year, one a column' }],
      ['layers', { de: 'Art der Beziehung, je Spalte', en: 'kind of tie, one a column' }],
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

const personal: Words = { de: 'personenbezogen, nicht gelesen', en: 'personal data, not read' };

/** What a field is called; `null` for one that no reader needs to know. */
export function fieldWord(field: string, language: Language): string | null {
  if (field === 'personal') return personal[language];
  for (const { fields } of fieldGroups)
    for (const [id, words] of fields) if (id === field) return words[language];
  return null;
}

/** Why a table was taken for what it is, in the reader's words: it names fields by their ids, each before its header. */
export function whyWords(why: string, language: Language): string {
  return why.replace(/(^|, )([a-zA-Z]+): /g, (all, before, field) => {
    const word = fieldWord(field, language);
    return word === null ? all : `${before}${word}: `;
  });
}

const skips: Record<string, Words> = {
  'ambiguous-name': { de: 'mehrdeutiger Name', en: 'ambiguous name' },
  'blank-row': { de: 'leer', en: 'blank' },
  'no-label': { de: 'ohne Bezeichnung', en: 'without a label' },
  'other-layer': { de: 'andere Art von Beziehung', en: 'other kind of tie' },
  'other-wave': { de: 'andere Welle', en: 'other wave' },
  'repeated-header': { de: 'wiederholte Überschrift', en: 'repeated header' },
  'rule-line': { de: 'Linie der Tabelle', en: 'line of the table' },
  'separator-line': { de: 'Angabe des Trennzeichens', en: 'names the delimiter' },
  'example-row': { de: 'Beispielzeile', en: 'example row' },
  'section-row': { de: 'Zwischenüberschrift', en: 'section heading' },
  'survey-header': { de: 'Kopfzeile der Umfrage', en: 'survey header' },
  'title-line': { de: 'Titelzeile', en: 'title line' },
  'total-line': { de: 'Summe oder Anmerkung', en: 'total or note' },
};

/** Why a row was skipped; `null` where a problem of the same code says it. */
export function skipWord(reason: string, language: Language): string | null {
  return Object.hasOwn(skips, reason) ? skips[reason][language] : null;
}

/** Rows with the reason for which each was skipped: `1 (title line), 2 (blank)`. */
export function skippedRows(
  skipped: SourceFile['skipped'],
  language: Language,
  most = skipped.length,
): string {
  const shown = skipped.slice(0, most).map(({ row, reason }) => {
    const word = skipWord(reason, language);
    return word === null ? String(row) : `${row} (${word})`;
  });
  return shown.join(', ') + (skipped.length > most ? ' …' : '');
}
