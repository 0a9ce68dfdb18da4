/** A network of five actors, small enough to compute every measure by hand. */
export interface ExampleNetwork {
  directed: boolean;
  /** Source, target, weight. */
  ties: readonly (readonly [source: string, target: string, weight: number])[];
  /** Bodies and who sits in them; only where the network has two modes. */
  seats?: { readonly [body: string]: readonly string[] };
}

/** Which figure of which network a measure spells out in its text. */
export interface Example {
  network: keyof typeof exampleNetworks;
  /** The keys that lead from the result to the figure: an actor, a role, `length` of a list. A tie is written `A-B`. */
  path: readonly string[];
  options?: { readonly [option: string]: unknown };
  /** The figure, to three decimals; the last number of the text in both languages. */
  result: number;
}

export const exampleActors = ['A', 'B', 'C', 'D', 'E'] as const;

/** The same two sectors in every network. */
export const exampleSectors: { readonly [actor in (typeof exampleActors)[number]]: string } = {
  A: 'health',
  B: 'elder-care',
  C: 'elder-care',
  D: 'health',
  E: 'health',
};

const one = (...pairs: string[]) =>
  pairs.map((pair): [string, string, number] => [pair[0], pair[1], 1]);

/** The networks of the worked examples. */
export const exampleNetworks = {
  five: {
    directed: false,
    ties: one('AB', 'AC', 'BC', 'AD', 'DE'),
  },
  weighted: {
    directed: false,
    ties: [
      ['A', 'B', 3],
      ['A', 'C', 1],
      ['B', 'C', 2],
      ['A', 'D', 2],
      ['D', 'E', 1],
    ],
  },
  arrows: {
    directed: true,
    ties: one('AB', 'BC', 'CA', 'AD', 'DE'),
  },
  square: {
    directed: false,
    ties: one('AB', 'AC', 'BD', 'CD', 'DE'),
  },
  apart: {
    directed: false,
    ties: one('AB', 'AC', 'BC', 'AD'),
  },
  seats: {
    directed: false,
    ties: [],
    seats: { 'round table': ['A', 'B', 'C'], 'planning group': ['A', 'B', 'D', 'E'] },
  },
} as const satisfies { [name: string]: ExampleNetwork };
