import type { Kebab } from '../chains/shipped-ids.ts';

/** What a language says of the shipped chains, by their ids. */
export const chainsById = <Named extends object>(
  named: Named,
): { [Name in keyof Named & string as Kebab<Name>]: Named[Name] } =>
  Object.fromEntries(
    Object.entries(named).map(([name, words]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      words,
    ]),
  ) as { [Name in keyof Named & string as Kebab<Name>]: Named[Name] };
