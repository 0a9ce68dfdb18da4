/** The steps of a user, which can be taken back and taken again. */
export interface History<T> {
  readonly present: T;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A new step; what was taken back before it is gone. */
  push(next: T): void;
  undo(): void;
  redo(): void;
}

/** Steps that are kept; tables are shared between them, so that a step costs little. */
const MOST = 200;

export function createHistory<T>(first: T, changed: () => void): History<T> {
  let past: T[] = [];
  let present = first;
  let future: T[] = [];
  return {
    get present() {
      return present;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    push(next) {
      past = [...past.slice(-MOST + 1), present];
      present = next;
      future = [];
      changed();
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      future = [present, ...future];
      present = before;
      changed();
    },
    redo() {
      const [after, ...rest] = future;
      if (after === undefined) return;
      past = [...past, present];
      present = after;
      future = rest;
      changed();
    },
  };
}
