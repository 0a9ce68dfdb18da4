import { UserError } from './user-error.ts';

/** Deeper than anything that care-chain reads or writes; what checks a value goes into it step by step and would run out of room. */
const DEEPEST = 200;

/** Any JSON file of the user. */
export function parseJson(text: string, path: string): unknown {
  refuseDeep(text, path);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UserError(({ command }) => command.files.noJson(path, (error as Error).message));
  }
}

/** Refuses a text whose brackets stand too deep in one another to be looked at. */
export function refuseDeep(text: string, path: string): void {
  if (depth(text) > DEEPEST)
    throw new UserError(({ command }) => command.files.tooDeep(path, DEEPEST));
}

/** How deep the brackets of a JSON text stand in one another, those in texts aside. */
function depth(text: string): number {
  let [deepest, now] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      do {
        at = text.indexOf('"', at + 1);
      } while (at >= 0 && isEscaped(text, at));
      if (at < 0) break;
    } else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++now);
    else if (code === 0x5d || code === 0x7d) now--;
  }
  return deepest;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}
