import { type Child, type Element, el } from '../../charts/element.ts';
import type { Book } from '../../words/book.ts';

/** A choice among languages, where there is more than one; the page begins with the one that is shown. */
export const languageSwitch = (languages: readonly Book[], shown: Book): Child =>
  languages.length > 1 &&
  el(
    'fieldset',
    { class: 'switch' },
    el('legend', {}, languages.map(({ name }) => name).join(' / ')),
    languages.map((each) => languageOption(each, each.code === shown.code)),
  );

/** While a language is chosen, the others are hidden. */
export const switchRule = ({ code }: Book): string =>
  `:root:has(#language-${code}:checked) [lang]:is(.page,.name):not([lang=${code}]){display:none}`;

/** A choice of the switch: style alone follows it, so that it works without script. */
function languageOption(language: Book, checked: boolean): Element {
  const id = `language-${language.code}`;
  const attributes = {
    type: 'radio',
    name: 'language',
    class: 'language',
    id,
    value: language.code,
    checked,
  };
  return el(
    'label',
    { for: id, lang: language.code },
    el('input', attributes),
    el('span', {}, language.name),
  );
}
