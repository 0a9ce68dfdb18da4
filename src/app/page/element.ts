type Child = Node | string | null | false | undefined | readonly Child[];

/** What an element gets: attributes by their name, and listeners by `on` and the event's name. */
type Properties = Record<
  string,
  string | number | boolean | null | undefined | ((event: Event) => void)
>;

/** Makes an element. Texts stay texts: what a table says is never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(key, String(value));
  }
  append(element, children);
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child) element.append(child as Node | string);
  }
}

/** A name from a table: it may run from right to left without turning what stands beside it. */
export const name = (text: string): HTMLElement => make('bdi', {}, text);

/** An icon of one path, in the colour of its text. */
export function icon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** Fills a place anew and gives back what a reader had there: the focus, what was opened, what was typed. */
export function fill(place: Element, ...children: Child[]): void {
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : '';
  const opened = [...place.querySelectorAll('details[open] > summary[id]')].map(({ id }) => id);
  const typed = [...place.querySelectorAll('textarea')].map(({ id, value }) => [id, value]);
  const caret =
    document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text'
      ? document.activeElement.selectionStart
      : null;
  place.replaceChildren();
  append(place, children);
  for (const id of opened) document.getElementById(id)?.parentElement?.setAttribute('open', '');
  for (const [id, value] of typed) {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement) field.value = value;
  }
  const again = focused ? document.getElementById(focused) : null;
  again?.focus({ preventScroll: true });
  if (again instanceof HTMLInputElement && caret !== null) again.setSelectionRange(caret, caret);
}

/** A choice among several; `chosen` is called with the value. */
export function select(
  properties: Properties,
  options: readonly Node[],
  value: string,
  chosen: (value: string) => void,
): HTMLSelectElement {
  const element = make('select', properties, options);
  element.value = value;
  element.addEventListener('change', () => chosen(element.value));
  return element;
}

export const option = (value: string, label: string): HTMLOptionElement =>
  make('option', { value }, label);

/** A cell that heads a column; the roles stay where a small screen shows rows as blocks. */
export const columnHead = (text: string, kind: string | null = null): HTMLElement =>
  make('th', { scope: 'col', role: 'columnheader', class: kind }, text);

/** The first row of a table. */
export const tableHead = (...heads: HTMLElement[]): HTMLElement =>
  make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, heads));
