import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { el } from '../charts/element.ts';
import type { Extensions } from '../document/own/extensions.ts';
import type { Book } from '../words/book.ts';
import { type Context, contextOf } from './html/context.ts';
import { languageSwitch, switchRule } from './html/language-switch.ts';
import { htmlPage } from './html/page.ts';
import { report } from './html/report.ts';
import { script } from './html/script.ts';
import { keptData } from './html/size.ts';
import { style } from './html/style.ts';

export interface HtmlOptions {
  /** The language that is shown first. */
  language: Book;
  /** The languages between which the reader can switch, this one alone by default. */
  languages?: readonly Book[];
  /** What was brought into the analysis of one's own, with its words. */
  extensions?: Extensions;
}

/**
 * The whole report as one HTML file that loads nothing and sends nothing: German and English with a switch, readable without
 * script, printable, in light and dark. A content security policy with hashes of its own style and script forbids all else.
 */
export function html(analysis: Analysis, options: HtmlOptions): string {
  assertResult('html', analysis, 'analysis');
  const { language, languages = [language], extensions } = reportOptions('html', options);
  const contexts = languages.map((each) => contextOf(analysis, each, extensions));
  const shown = contexts.find((context) => context.language.code === language.code) as Context;
  const data = JSON.stringify(keptData(analysis)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const { name, version } = analysis.tool;
  return htmlPage({
    language,
    title: shown.words.title(analysis.dataset.name),
    style: style + languages.map(switchRule).join(''),
    generator: `${name} ${version}`,
    body: [
      el(
        'header',
        { class: 'bar-top' },
        el(
          'div',
          {},
          contexts.map((context) =>
            el(
              'span',
              { class: 'name', lang: context.language.code },
              el('bdi', {}, context.words.title(analysis.dataset.name)),
            ),
          ),
          languageSwitch(languages, language),
        ),
      ),
      contexts.map(report),
      el('script', { type: 'application/json', id: 'analysis' }, { trusted: data }),
    ],
    script,
  });
}
