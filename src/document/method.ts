import type { AnyMeasure } from '../measures/index.ts';
import * as measures from '../measures/index.ts';
import type { Context } from './context.ts';
import type { Section } from './document.ts';
import { measureText } from './measure-text.ts';
import { noteOf } from './sources.ts';

/** Every measure of the analysis: what it says, its formula, where it is not defined, its source. */
export function methodSection({ analysis, language, own }: Context): Section {
  const { html } = language.report;
  const actor = new Set(analysis.actors.flatMap((each) => Object.keys(each.measures)));
  const present = [
    ...Object.values(measures as Record<string, AnyMeasure>),
    ...own.measures,
  ].filter(
    ({ id, key = id }) =>
      actor.has(key) ||
      Object.hasOwn(analysis.network, key) ||
      Object.hasOwn(analysis, key) ||
      (analysis.sectors[0] && Object.hasOwn(analysis.sectors[0], key)),
  );
  return {
    id: 'method',
    level: 'annex',
    title: html.sections.method,
    lead: html.methodLead,
    blocks: [
      {
        kind: 'measures',
        measures: present.map((measure) => {
          const { id } = measure;
          const { formula = '', reference = '' } = noteOf(measure);
          const text = measureText(id, language);
          return {
            name: text?.name ?? id,
            says: text?.says ?? '',
            formula: text?.formula ?? formula,
            undefinedWhen: text?.undefinedWhen ?? '',
            source: reference,
          };
        }),
      },
    ],
  };
}
