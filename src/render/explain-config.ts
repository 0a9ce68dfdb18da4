import type { Book } from '../words/book.ts';

/** What can stand in a config, a setting a line. */
export function explainConfig({ language }: { language: Book }): string {
  const { lead, settings } = language.explain.config;
  const width = Math.max(...Object.keys(settings).map((key) => key.length)) + 2;
  const lines = Object.entries(settings).map(([key, text]) => `${key.padEnd(width)}${text}`);
  return `${[lead, '', ...lines].join('\n')}\n`;
}
