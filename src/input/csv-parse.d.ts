// The types that csv-parse ships bring Node's globals with them, which the core must not see; tsconfig.json points here.
export interface Options {
  delimiter?: string;
  relax_column_count?: boolean;
  skip_empty_lines?: boolean;
  record_delimiter?: string;
  max_record_size?: number;
}
export declare function parse(input: string, options?: Options): string[][];
export declare class CsvError extends Error {
  readonly code: string;
}
