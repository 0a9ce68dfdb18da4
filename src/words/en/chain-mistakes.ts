import type { ChainMistake, ChainPlace } from '../../chains/mistake.ts';

type Texts = {
  [Code in ChainMistake['code']]: (
    at: string,
    mistake: Extract<ChainMistake, { code: Code }>,
  ) => string;
};

const parts = {
  chain: 'the chain',
  sector: 'sector',
  role: 'role',
  handover: 'handover',
} satisfies Partial<Record<ChainPlace['part'], string>>;
const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};
const languages = { de: 'German', en: 'English' };

/** `role 3 "hausarzt": "label.de"` */
function place({ part, number, id, key }: ChainPlace): string {
  if (part === 'key') return `"${key}"`;
  const subject = [parts[part], number, id].filter((each) => each !== null).join(' ');
  return key === '' ? subject : `${subject}: "${key}"`;
}

/** What is wrong with somebody's own care chain. Values stand as in the file, in its quotation marks. */
export const chainMistakes = {
  place,
  more: (n: number) => `and ${n} more ${n === 1 ? 'mistake' : 'mistakes'}.`,
  texts: {
    'no-object': () =>
      'this is not a care chain but a list or a single value. Start from one that "care-chain explain chain --json entlassmanagement" prints.',
    'too-many': (_, { at, count, most }) =>
      `it has ${count} ${at.key}; ${most} are the most. Take those that this chain is about.`,
    'unknown-key': (at, { key }) =>
      `${at} has a key "${key}" that care-chain does not know. Remove it.`,
    missing: (at, { expected }) => `${at} is missing. Add ${kinds[expected] ?? 'it'}.`,
    'wrong-kind': (at, { value, expected }) =>
      `${at} is ${value}. Make it ${kinds[expected] ?? expected}.`,
    'not-one-of': (at, { value, allowed }) =>
      `${at} is ${value}. Take one of ${allowed.join(', ')}.`,
    other: (at, { why }) => `${at} does not fit: ${why}.`,
    'unknown-id': (at, { what, value, known, more }) =>
      `${at} names the ${what} ${value}, which the chain does not have. Take one of ${known.join(', ')}${more ? ' …' : ''}.`,
    'reserved-id': (at, { value }) =>
      `${at} is ${value}. Give the chain an id of its own, such as "my-chain".`,
    'few-sectors': (at, { count }) =>
      `${at} has ${count}. Give at least two, four for a quadrangle.`,
    'few-roles': (at) => `${at} is empty. Name who belongs to the chain.`,
    'no-words': (at) => `${at} says nothing in any language. Write it in one, under "de" or "en".`,
    'blank-words': (at, { language }) => `${at} is blank in ${languages[language]}. Write it.`,
    'blank-id': (at) => `${at} has a blank id. Give it one.`,
    'id-twice': (at, { other }) =>
      `${at} has the id of ${place(other)}. Give each an id of its own.`,
    'alias-twice': (at, { value, other }) =>
      `${at}: the alias ${value} belongs to ${place(other)} too. Keep it in one.`,
    'names-itself': (at) => `${at} names the role itself. Name others.`,
    'names-own': (at) => `${at} names a role of the handover itself. Name others.`,
    'limit-alone': (at) => `${at} has "limit" without "limited". Say in "limited" why.`,
    'to-itself': (at, { value }) =>
      `${at} runs from ${value} to itself. Name two different roles, or remove it.`,
    'handover-twice': (at, { from, to, other }) =>
      `${at} runs from ${from} to ${to}, as ${place(other)} does. Keep one of them.`,
  } satisfies Texts as Texts,
};
