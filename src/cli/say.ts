import { clean as harmless } from '../words/width.ts';

/** Lines that cannot steer a terminal, whatever file names and cells are in them. */
export const harmlessLines = (text: string): string => text.split('\n').map(harmless).join('\n');

/**
 * Text of which no line is a command to GitHub Actions, which takes them from the log of a step: `::` at the start of a line, and `##[`
 * anywhere.
 */
export const withoutCommands = (text: string): string =>
  text
    .replaceAll('##[', '## [')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('::') ? line.replace('::', ': :') : line))
    .join('\n');

/** The same JSON with everything escaped that could steer a terminal; such characters stand in texts alone. */
export const harmlessJson = (text: string): string =>
  text.replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What is printed in a format for programs: byte for byte where a program reads it, harmless where it runs over a terminal. */
export function forStream(text: string, format: string, stream: NodeJS.WriteStream): string {
  if (!stream.isTTY || format === 'text') return text;
  return /^json/.test(format) ? harmlessJson(text) : harmlessLines(text);
}

/** A message on standard error, a line or several. */
export function say(text: string): void {
  process.stderr.write(`${withoutCommands(harmlessLines(text))}\n`);
}
