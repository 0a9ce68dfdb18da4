const months = { de: 'de-DE', en: 'en-GB' } as const;

/**
 * A source with the state of its text: "§ 45e SGB XI (Stand 22. Dezember 2025)". A state that is no date stands as it is written, and
 * `as-amended` in words.
 */
export function sourceText(source: string, state: string | null, language: 'de' | 'en'): string {
  if (state === null || source.endsWith(state)) return source;
  if (state === 'as-amended')
    return `${source} (${language === 'de' ? 'in der jeweils geltenden Fassung' : 'as amended'})`;
  const date = dateText(state, language);
  return `${source} (${language === 'de' ? 'Stand' : 'as of'} ${date})`;
}

/** A year, month or day as people write it; anything else as it is. */
function dateText(state: string, language: 'de' | 'en'): string {
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(state) ?? [];
  if (month === undefined) return state;
  const date = new Date(`${state}${day === undefined ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return state;
  return new Intl.DateTimeFormat(months[language], {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
    timeZone: 'UTC',
  }).format(date);
}
