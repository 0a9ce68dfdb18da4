/** No label can make markup, a link, a mention or a second line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]<>|~#@]/g, (character) =>
      character === '<'
        ? '&lt;'
        : character === '>'
          ? '&gt;'
          : character === '@'
            ? '&#64;'
            : `\\${character}`,
    )
    .replace(/:\/\//g, ':&#47;/');
}
