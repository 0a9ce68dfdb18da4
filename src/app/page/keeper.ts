import { type Project, writeProject } from '../../index.ts';
import { createStorage } from './storage.ts';

/** Keeps the work on this computer: only after a click, step by step, until it is deleted. */
export interface Keeper {
  readonly keeping: boolean;
  readonly kept: { name: string; tables: number } | null;
  /** Looks for what was kept earlier. */
  look(): Promise<void>;
  text(): Promise<string | null>;
  start(project: Project, name: string): Promise<void>;
  /** A step more, kept where that was asked for. */
  step(project: () => Project, name: string): void;
  /** What was kept is opened again: its steps are kept on. */
  goOn(): void;
  /** Another work begins: what was kept stays, and the new one is not kept. */
  pause(): void;
  forget(): Promise<void>;
}

/** `failed` hears where the browser keeps nothing. */
export function createKeeper(failed: () => void): Keeper {
  const storage = createStorage();
  let keeping = false;
  let kept: Keeper['kept'] = null;
  let turn: Promise<void> = Promise.resolve();

  async function write(project: Project, name: string): Promise<void> {
    try {
      await storage.keep(
        JSON.stringify({ name, tables: project.tables.length, text: writeProject(project) }),
      );
      kept = { name, tables: project.tables.length };
    } catch {
      keeping = false;
      failed();
    }
  }

  const read = async () => {
    const found = await storage.kept();
    return found === null
      ? null
      : (JSON.parse(found) as { name: string; tables: number; text: string });
  };

  return {
    get keeping() {
      return keeping;
    },
    get kept() {
      return kept;
    },
    async look() {
      const found = await read();
      kept = found && { name: found.name, tables: found.tables };
    },
    text: async () => (await read())?.text ?? null,
    async start(project, name) {
      keeping = true;
      await write(project, name);
    },
    step(project, name) {
      // One after the other, so that the last step is what stays.
      if (keeping) turn = turn.then(() => (keeping ? write(project(), name) : undefined));
    },
    goOn() {
      keeping = true;
    },
    pause() {
      keeping = false;
    },
    async forget() {
      keeping = false;
      kept = null;
      await turn;
      await storage.forget().catch(failed);
    },
  };
}
