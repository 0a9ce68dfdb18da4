/** A document of the worker as a part of this page: without a head, a main part and ids of its own. */
export function documentNode(text: string): HTMLElement {
  // Parsed aside, where no script runs.
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const sheet = document.importNode(
    parsed.querySelector<HTMLElement>('.page.sheet') ?? parsed.body,
    true,
  );
  sheet.querySelector('.kicker')?.remove();
  for (const [from, to] of [
    ['main', 'div'],
    ['h1', 'h2'],
  ]) {
    const old = sheet.querySelector(from);
    const next = document.createElement(to);
    if (!old) continue;
    next.append(...old.childNodes);
    old.replaceWith(next);
  }
  ownIds(sheet, 'document');
  return sheet;
}

/** Gives all ids below an element a name of their own, so that they stand beside those of other documents. */
export function ownIds(sheet: HTMLElement, prefix: string): void {
  const own = (id: string) => `${prefix}-${id}`;
  for (const each of sheet.querySelectorAll('[id]')) each.id = own(each.id);
  for (const key of ['aria-labelledby', 'aria-describedby', 'for', 'list'])
    for (const each of sheet.querySelectorAll(`[${key}]`))
      each.setAttribute(key, (each.getAttribute(key) ?? '').split(' ').map(own).join(' '));
  for (const each of sheet.querySelectorAll('a[href^="#"]'))
    each.setAttribute('href', `#${own((each.getAttribute('href') ?? '#').slice(1))}`);
  for (const each of sheet.querySelectorAll('use[href^="#"]'))
    each.setAttribute('href', `#${own((each.getAttribute('href') ?? '#').slice(1))}`);
}
