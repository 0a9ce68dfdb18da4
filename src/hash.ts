/** FNV-1a over the UTF-16 code units, low byte first; the 64-bit product from 16-bit limbs. */
export function hash64(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  const step = (byte: number) => {
    a ^= byte;
    // The prime is 2^40 + 0x1b3: limb 2 takes the low limbs shifted by 8 more bits.
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + ((a << 8) & 0xffffff) + Math.floor(second / 0x10000);
    const fourth = d * 0x1b3 + ((b << 8) & 0xffffff) + Math.floor(third / 0x10000);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    step(unit & 0xff);
    step(unit >>> 8);
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}
