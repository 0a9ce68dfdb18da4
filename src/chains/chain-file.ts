/** A shipped chain as its file states it: ids, sources and words of tables. Names and reasons stand in the words of each language. */
export interface ChainFile {
  id: string;
  sectors: readonly string[];
  roles: {
    readonly [id: string]: {
      /** The corner of the quadrangle where this role usually sits; null where it fits none. */
      sector: string | null;
      required: boolean;
      /** Other roles of the chain of which any one can take the place of this one. */
      anyOf?: readonly string[];
      source: string;
      /** The entries of the catalogue `roles.json` whose words this role is known by; its own id where none is named. */
      words?: readonly string[];
      /** Words that name it in this chain only. */
      also?: readonly string[];
    };
  };
  /** By the two roles: `from → to`. */
  handovers: { readonly [pair: string]: { basis: string; source: string } };
  /** What limits handovers by law, and which. */
  limits: { readonly [id: string]: readonly string[] };
  caseManagerRole: string | null;
}
