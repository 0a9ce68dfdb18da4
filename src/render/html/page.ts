import { type Child, el, markup } from '../../charts/element.ts';
import type { Book } from '../../words/book.ts';
import { sha256, utf8 } from './sha256.ts';

export interface HtmlPage {
  language: Book;
  title: string;
  style: string;
  /** What made the page, where it says so. */
  generator?: string;
  body: Child;
  script?: string;
}

/**
 * A whole page in one file that loads nothing and sends nothing: a content security policy with hashes of its own style and script
 * forbids all else.
 */
export function htmlPage({ language, title, style, generator, body, script }: HtmlPage): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(utf8(style))}'`,
    ...(script === undefined ? [] : [`script-src 'sha256-${sha256(utf8(script))}'`]),
    script === undefined ? 'img-src data:' : 'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = el(
    'html',
    { lang: language.code },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      generator !== undefined && el('meta', { name: 'generator', content: generator }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('title', {}, title),
      el('link', { rel: 'icon', href: 'data:,' }),
      el('style', {}, { trusted: style }),
    ),
    el('body', {}, body, script !== undefined && el('script', {}, { trusted: script })),
  );
  return `<!doctype html>\n${markup(page)}\n`;
}
