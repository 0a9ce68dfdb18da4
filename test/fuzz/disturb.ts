import { ODD } from './model.ts';
import type { Random } from './random.ts';

const NUMBERS = ['0', '-1', '1e9', '99999999999', '0x10', '1.5.2', ''];

/** Changes a text as a broken program or a hurried person does: in a few places, or not at all. */
export function disturb(text: string, random: Random): string {
  let out = text;
  for (let times = random.chance(0.5) ? 0 : 1 + random.int(3); times > 0; times--)
    out = once(out, random);
  return out;
}

function once(text: string, random: Random): string {
  const at = random.int(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.int(20));
  switch (random.int(8)) {
    case 0:
      return text.slice(0, at) + random.pick(ODD) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, end) + text.slice(at);
    case 3:
      return random.chance(0.3) ? text.slice(0, at) : text;
    case 4: {
      const digit = text.slice(at).search(/\d/);
      if (digit < 0) return text;
      return text.slice(0, at + digit) + random.pick(NUMBERS) + text.slice(at + digit + 1);
    }
    case 5:
      return (
        text.slice(0, at) +
        String.fromCharCode(random.int(random.chance(0.5) ? 128 : 0x3000)) +
        text.slice(at + 1)
      );
    case 6: {
      // Two pieces change places.
      const other = random.int(text.length + 1);
      const [a, b] = at < other ? [at, other] : [other, at];
      return (
        text.slice(0, a) +
        text.slice(b, b + 10) +
        text.slice(a + 10, b) +
        text.slice(a, a + 10) +
        text.slice(b + 10)
      );
    }
    default: {
      const lines = text.split('\n');
      lines.splice(
        random.int(lines.length),
        1,
        ...(random.chance(0.5) ? [] : [random.pick(lines), random.pick(lines)]),
      );
      return lines.join('\n');
    }
  }
}
