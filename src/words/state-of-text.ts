import type { Speech } from './book.ts';

/**
 * A source with the state of its text: "§ 45e SGB XI (Stand 22. Dezember 2025)". A state that is no date stands as it is written, and
 * `as-amended` in words.
 */
export function sourceText(
  source: string,
  state: string | null,
  { locale, state: words }: Speech,
): string {
  if (state === null || source.endsWith(state)) return source;
  return `${source} (${state === 'as-amended' ? words.asAmended : words.asOf(dateText(state, locale))})`;
}

/** A year, month or day as people write it; anything else as it is. */
function dateText(state: string, locale: string): string {
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(state) ?? [];
  if (month === undefined) return state;
  const date = new Date(`${state}${day === undefined ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return state;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
    timeZone: 'UTC',
  }).format(date);
}
