import { personTerms } from '../input/vocabulary/index.ts';
import { vocabulary } from '../input/vocabulary/vocabulary.ts';

const personOf = vocabulary(personTerms);

/** Whether the table calls the actor a person; one that says nothing of kinds has organisations. */
export const isPerson = ({ kind }: { kind?: string | null | undefined }): boolean =>
  kind != null && personOf(kind) !== null;
