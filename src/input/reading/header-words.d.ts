/** What a word in a header is about. */
export type WordClass =
  | 'entity'
  | 'place'
  | 'name'
  | 'id'
  | 'from'
  | 'to'
  | 'sector'
  | 'type'
  | 'area'
  | 'person'
  | 'count'
  | 'often'
  | 'coop'
  | 'handover'
  | 'with'
  | 'ask'
  | 'partner'
  | 'moved'
  | 'filler';
/** One word of a header with what it may be about. */
export interface HeaderWord {
  word: string;
  classes: readonly WordClass[];
}
/** The words of a header; compounds are taken apart where both parts are known. */
export declare function headerTokens(header: string): HeaderWord[];
