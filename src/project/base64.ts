const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128).fill(255);
for (let value = 0; value < 64; value++) values[signs.charCodeAt(value)] = value;

/** Bytes as base64. O(n). */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    pieces.push(
      signs[three >> 18],
      signs[(three >> 12) & 63],
      left > 1 ? signs[(three >> 6) & 63] : '=',
      left > 2 ? signs[three & 63] : '=',
    );
  }
  return pieces.join('');
}

/** The bytes of base64; null where the text is none. O(n). */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let four = 0;
    for (let k = 0; k < 4; k++) {
      const isPadding = at + k >= text.length - padding;
      const value = isPadding ? 0 : (values[text.charCodeAt(at + k)] ?? 255);
      if (value > 63) return null;
      four = (four << 6) | value;
    }
    for (let shift = 16; shift >= 0 && to < bytes.length; shift -= 8)
      bytes[to++] = (four >> shift) & 255;
  }
  return bytes;
}
