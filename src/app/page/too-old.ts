/** Says that this browser cannot show the page, and what it said itself. */
export function tooOld(error: unknown): void {
  const sentence = document.getElementById('too-old');
  sentence?.append(` (${error})`);
  sentence?.removeAttribute('hidden');
}
