import * as fc from 'fast-check';

const LAST = 0x10ffff;
/** From here on, halves of characters, which are no text of their own. */
const HALVES = 0xd800;
const COUNT = 0x800;

const character = fc
  .oneof(fc.nat({ max: 0xff }), fc.nat({ max: LAST - COUNT }))
  .map((code) => String.fromCodePoint(code < HALVES ? code : code + COUNT));

/** Any text of whole characters; `fc.string` would make a table of them all for it, which takes more than a second. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(character, { maxLength }).map((characters) => characters.join(''));
