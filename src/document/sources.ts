import { ruleReferences } from '../findings/references.ts';
import type { Rule } from '../findings/rule.ts';
import type * as registry from '../measures/index.ts';
import type { AnyMeasure } from '../measures/index.ts';
import type { MeasureNote } from '../measures/measure.ts';
import * as notes from '../measures/notes.ts';
import { viewReferences } from '../views/references.ts';
import type { View } from '../views/view.ts';

/** A measure without a note does not compile. */
const measureNotes: { readonly [Id in keyof typeof registry]: MeasureNote } = notes;

/** What is registered under an id, or else what one's own brings along. */
const of = <Value>(known: { readonly [id: string]: Value }, id: string): Value | undefined =>
  Object.hasOwn(known, id) ? known[id] : undefined;

/** Formula, range and source of a measure. */
export const noteOf = (
  measure: Pick<AnyMeasure, 'id' | 'range' | 'formula' | 'reference'>,
): Partial<MeasureNote> => of<MeasureNote>(measureNotes, measure.id) ?? measure;

/** Where a rule comes from. */
export const ruleSource = ({ id, reference = '' }: Pick<Rule, 'id' | 'reference'>): string =>
  of<string>(ruleReferences, id) ?? reference;

/** Where a view comes from. */
export const viewSource = ({ id, reference = '' }: Pick<View, 'id' | 'reference'>): string =>
  of<string>(viewReferences, id) ?? reference;
