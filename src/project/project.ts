import type { Chain } from '../chains/chain.ts';
import type { ScaleDirection } from '../input/context.ts';
import type { FillRule, InputFile, MergeRule, TieRule } from '../input/dataset.ts';
import type { Field } from '../input/headers.ts';
import type { ShapeId } from '../input/shape-ids.ts';
import type { Change } from '../plan/changes.ts';

/** What was decided about tables: how they are read, and what was put right in what they say. `null` leaves a choice to the tables. */
export interface Decisions {
  settings: {
    name: string | null;
    directed: boolean | null;
    merge: MergeRule;
    /** The id of a chain, `none`, or a chain of one's own. */
    chain: string | Chain;
    wave: string | null;
    layer: string | null;
    scale: ScaleDirection | null;
    fill?: FillRule | null | undefined;
    tieRule?: TieRule | null | undefined;
    weakBelow?: number | null | undefined;
    /** The role whose place on both levels is looked at. */
    caseManager?: string | null | undefined;
  };
  /** What a table is. */
  shapes: { table: string; shape: ShapeId }[];
  /** What a column holds. */
  columns: { header: string; field: Field }[];
  /** What a word for a role or a sector means. */
  words: { kind: 'role' | 'sector'; word: string; meaning: string }[];
  /** Spellings that mean the same actor. */
  names: { alias: string; name: string }[];
  /** Names that are nearly alike and mean different actors, as the problem that asks quotes them. */
  apart: string[];
  /** What is otherwise than the tables say. */
  changes: Change[];
  /** Sectors and roles of single actors, after the changes. */
  actors: { actor: string; sector?: string | null; roles?: string[] }[];
}

/** Tables with all that was decided about them, and changes that are only tried out. */
export interface Project extends Decisions {
  tables: InputFile[];
  trial: Change[];
}
