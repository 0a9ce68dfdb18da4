import type { Report } from './report.ts';

/** What a page adds to the network: it hears who is chosen, and puts something of its own below the figures. */
export interface Additions {
  chosen(actor: string | null): void;
  tools(actor: string, choosing: Choosing): HTMLElement;
}

/** What an addition can do with the actor that it is for. */
export interface Choosing {
  /** Fills the panel anew. */
  choose(): void;
  /** Puts the keyboard on the actor's mark. */
  focus(): void;
}

/** An actor as it is drawn. */
export interface Mark {
  element: SVGGElement;
  id: string;
  x: number;
  y: number;
  label: SVGTextElement | null;
  neighbours: Set<number>;
}

export interface Line {
  element: SVGLineElement;
  a: number;
  b: number;
}

/** What the parts of the network share. */
export interface Net {
  report: Report;
  additions: Additions | null;
  svg: SVGSVGElement;
  stage: SVGGElement;
  marks: Mark[];
  lines: Line[];
  /** Actors that a filter leaves out. */
  out: Set<number>;
  /** Shows an actor's partners for as long as it is chosen; `null` ends it. */
  choose: (index: number | null) => void;
  /** Puts some actors in front and lets the others fade; `null` ends it. */
  light: (indices: ReadonlySet<number> | null) => void;
  /** Places the labels anew, those of `first` before the others. */
  labels: (first?: Iterable<number>) => void;
  /** Brings an actor into the middle where it is out of sight. */
  reveal: (index: number) => void;
}
