import type { Finding, Json } from '../../analysis.ts';
import type { Formatter } from '../../words/formatter.ts';
import { fit } from '../../words/width.ts';

/** Letters of evidence that are shown. */
const most = 300;

/** A value that nobody has words for, as it stands: names in place of ids, keys as they are. */
export function plainText(value: Json, say: Formatter): string {
  const text = (inner: Json): string => {
    if (typeof inner === 'string') return say.actor(inner);
    if (typeof inner === 'number') return say.number(inner);
    if (Array.isArray(inner)) return `[${inner.map(text).join(', ')}]`;
    return inner === null || typeof inner === 'boolean' ? String(inner) : `{${pairs(inner)}}`;
  };
  const pairs = (object: { [key: string]: Json }) =>
    Object.entries(object)
      .map(([key, inner]) => `${key}: ${text(inner)}`)
      .join(', ');
  const whole = typeof value === 'object' && value !== null && !Array.isArray(value);
  return fit(whole ? pairs(value) : text(value), most);
}

/** A finding of a rule that nobody has words for: its id, whom it names, and its evidence. */
export function unknownFinding(
  { rule, actors, sectors, evidence }: Pick<Finding, 'rule' | 'actors' | 'sectors' | 'evidence'>,
  say: Formatter,
): string {
  const names = [...actors.slice(0, 6).map(say.actor), ...sectors.map(say.sector)].join(', ');
  const proof = plainText(evidence, say);
  return `${rule}${names && `: ${names}`}${proof && ` (${proof})`}`;
}
