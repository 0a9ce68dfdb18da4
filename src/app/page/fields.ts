import { make, option, select } from './element.ts';

/** A control under its label. */
export const labeled = (id: string, label: string, control: HTMLElement): HTMLElement =>
  make('label', { for: id }, make('span', {}, label), control);

/** A line to type into, under its label. */
export function textField(
  id: string,
  label: string,
  value: string,
  typed: (value: string) => void,
  more: Record<string, string> = {},
): HTMLElement {
  const input = make('input', {
    type: 'text',
    id,
    autocomplete: 'off',
    value,
    oninput: () => typed(input.value),
    ...more,
  });
  return labeled(id, label, input);
}

/** One of several, by its key, under its label. */
export const choiceField = (
  id: string,
  label: string,
  options: readonly [key: string, word: string][],
  value: string,
  chosen: (value: string) => void,
): HTMLElement =>
  labeled(
    id,
    label,
    select(
      { id },
      options.map(([key, word]) => option(key, word)),
      value,
      chosen,
    ),
  );
