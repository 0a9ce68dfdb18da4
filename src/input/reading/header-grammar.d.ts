import type { Field } from '../headers.ts';
/** What a column says about one end of a tie: its name, its id, or something else. */
export interface EndPart {
  end: 'from' | 'to';
  /** `plain` for a header such as "from" alone. */
  part: 'plain' | 'name' | 'id' | Field | null;
  /** Whether the word for the end says that ties run one way. */
  directed: boolean;
}
/**
 * Takes a header such as "Referring organisation name", "hospital_from", "Source Label" or "to_sector" apart: which end it is
 * about, and which part of it; `null` where it is not about one end.
 */
export declare function endOf(header: string): EndPart | null;
type Fields = ReadonlyMap<Field, number>;
/** What a header means by its parts, where it is no known word as a whole. */
export declare function fieldsByParts(header: string, exact: (header: string) => Fields): Fields;
/** Whether a header says that ties run from the row's actor to the ones it names. */
export declare function handsOver(header: string): boolean;
