/** FNV-1a over the UTF-16 code units, low byte first; the 64-bit product from 16-bit limbs. */
export function hash64(text: string): string {
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let at = 0; at < 2 * text.length; at++) {
    const unit = text.charCodeAt(at >> 1);
    a ^= at & 1 ? unit >>> 8 : unit & 0xff;
    // The prime is 2^40 + 0x1b3: limb 2 takes the low limbs shifted by 8 more bits. No sum needs more than 27 bits.
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + ((a << 8) & 0xffffff) + (second >>> 16);
    const fourth = d * 0x1b3 + ((b << 8) & 0xffffff) + (third >>> 16);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}
