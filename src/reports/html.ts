import type { Analysis } from '../analysis.ts';
import type { Language } from '../findings/index.ts';
import { type Child, type Element, el, markup } from './charts/element.ts';
import { type Context, contextOf } from './html/context.ts';
import { report } from './html/report.ts';
import { script } from './html/script.ts';
import { sha256, utf8 } from './html/sha256.ts';
import { style } from './html/style.ts';

export interface HtmlOptions {
  /** The language that is shown first; the reader can switch. */
  language: Language;
}

/**
 * The whole report as one HTML file that loads nothing and sends nothing: German and English with a switch, readable without
 * script, printable, in light and dark. A content security policy with hashes of its own style and script forbids all else.
 */
export function html(analysis: Analysis, { language }: HtmlOptions): string {
  const languages: Language[] = ['de', 'en'];
  const contexts = languages.map((each) => contextOf(analysis, each));
  const shown = contexts.find((context) => context.language === language) as Context;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(utf8(style))}'`,
    `script-src 'sha256-${sha256(utf8(script))}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const data = JSON.stringify(analysis).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const page: Child = el(
    'html',
    { lang: language },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'generator', content: `${analysis.tool.name} ${analysis.tool.version}` }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('title', {}, shown.words.title(analysis.dataset.name)),
      el('link', { rel: 'icon', href: 'data:,' }),
      el('style', {}, { trusted: style }),
    ),
    el(
      'body',
      {},
      el(
        'header',
        { class: 'bar-top' },
        el(
          'div',
          {},
          contexts.map((context) =>
            el(
              'span',
              { class: 'name', lang: context.language },
              el('bdi', {}, context.words.title(analysis.dataset.name)),
            ),
          ),
          el(
            'fieldset',
            { class: 'switch' },
            el('legend', {}, 'Deutsch / English'),
            languages.map((each) => languageOption(each, each === language)),
          ),
        ),
      ),
      contexts.map(report),
      el('script', { type: 'application/json', id: 'analysis' }, { trusted: data }),
      el('script', {}, { trusted: script }),
    ),
  );
  return `<!doctype html>\n${markup(page)}\n`;
}

/** A choice of the switch: style alone follows it, so that it works without script. */
function languageOption(language: Language, checked: boolean): Element {
  const id = `language-${language}`;
  const attributes = {
    type: 'radio',
    name: 'language',
    class: 'language',
    id,
    value: language,
    checked,
  };
  return el(
    'label',
    { for: id, lang: language },
    el('input', attributes),
    el('span', {}, language === 'de' ? 'Deutsch' : 'English'),
  );
}
