import { styleText } from 'node:util';
import type { Style } from '../render/text/line.ts';
import { type Language, languageOf } from '../words/language.ts';
import { now } from './clock.ts';

/** The language of the environment: LC_ALL, LC_MESSAGES, LANG, then the system's; English where there is none like it. */
export function environmentLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale =
    // All parts of Intl know the locale; most take longer to load than the command does.
    [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? new Intl.PluralRules().resolvedOptions().locale;
  return languageOf(locale);
}

/** Whether a stream takes colours is decided here, and not by Node. */
const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
  text === '' ? '' : styleText(format, text, { validateStream: false });

const painted: Style = {
  bold: paint('bold'),
  dim: paint('dim'),
  red: paint('red'),
  yellow: paint('yellow'),
  cyan: paint('cyan'),
};

/** Colours for a stream: none with NO_COLOR or off a terminal, some with FORCE_COLOR. */
export function colours(stream: NodeJS.WriteStream): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const wanted = NO_COLOR
    ? false
    : forced || (stream.isTTY && TERM !== 'dumb' && FORCE_COLOR === undefined);
  return wanted ? painted : {};
}

/** The width to write for: the terminal's between 60 and 100 columns, 80 where there is none. */
export function width(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? Math.min(100, Math.max(60, stream.columns ?? 80)) : 80;
}

/** A line on a terminal that says what goes on, from the second second on; `done` wipes it away. Silent where nobody watches. */
export function progressLine(): { say: (what: string) => void; done: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { say: () => {}, done: () => {} };
  const start = now();
  let shown = false;
  return {
    say: (what) => {
      if (now() - start < 1000) return;
      shown = true;
      stderr.write(`\r\x1b[K${what} …`);
    },
    done: () => {
      if (shown) stderr.write('\r\x1b[K');
    },
  };
}
