/** A text and what stands in brackets at its end; `null` where it does not end with a bracket. */
export function bracketAtEnd(text: string): { head: string; tail: string } | null {
  const bare = withoutEnd(text, ' \t\n:?*');
  const open = bare.endsWith(')') ? '(' : bare.endsWith(']') ? '[' : '';
  if (open === '') return null;
  const at = bare.lastIndexOf(open);
  return at < 0 ? null : { head: bare.slice(0, at).trim(), tail: bare.slice(at + 1, -1).trim() };
}

/** A text without a bracket at its end. */
export const withoutBracket = (text: string) => bracketAtEnd(text)?.head ?? text;

/** A text without certain signs at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1])) end--;
  return text.slice(0, end);
}
