/** A shipped chain as its file states it: ids, sources and words of tables. Names and reasons stand in the words of each language. */
export interface ChainFile {
  id: string;
  /** Whose law and contracts it follows, as a code of ISO 3166: `DE`, `AT`, `CH`, `GB-ENG`. */
  jurisdiction: string;
  sectors: readonly string[];
  roles: {
    readonly [id: string]: {
      /** The corner of the quadrangle where this role usually sits; null where it fits none. */
      sector: string | null;
      required: boolean;
      /** Whether one serves the whole district, so that a neighbourhood lacks nothing without one of its own. */
      reach: string;
      /** Other roles of the chain of which any one can take the place of this one. */
      anyOf?: readonly string[];
      source: string;
      /** The entries of the catalogue `roles.json` whose words this role is known by; its own id where none is named. */
      words?: readonly string[];
      /** Words that name it in this chain only. */
      also?: readonly string[];
    };
  };
  /** By the two roles: `from → to`; `orTo` names roles that may take over instead. */
  handovers: {
    readonly [pair: string]: { basis: string; source: string; orTo?: readonly string[] };
  };
  /** What limits handovers by law, in which way, and which. */
  limits: { readonly [id: string]: { kind: string; handovers: readonly string[] } };
  /** The sources of public money that cooperation along this chain may be paid from. */
  funding?: { readonly [id: string]: string };
  /** The state of each source's text: a year, month or day, or `as-amended`. */
  states: { readonly [source: string]: string };
  caseManagerRole: string | null;
}
