import type * as files from './index.ts';

/** A name as an id is written: `dischargeToAssess` is `discharge-to-assess`. */
export type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** By the ids of the shipped chains what each is imported as from `care-chain/chains`: who names one need not hold it. */
export const importNames: { readonly [Name in keyof typeof files as Kebab<Name>]: Name } = {
  demenz: 'demenz',
  'discharge-to-assess': 'dischargeToAssess',
  entlassmanagement: 'entlassmanagement',
  entlassungsmanagement: 'entlassungsmanagement',
  'fruehe-hilfen': 'frueheHilfen',
  gemeindepsychiatrie: 'gemeindepsychiatrie',
  'geriatrische-rehabilitation': 'geriatrischeRehabilitation',
  herzinsuffizienz: 'herzinsuffizienz',
  palliativversorgung: 'palliativversorgung',
  schlaganfall: 'schlaganfall',
  spitalaustritt: 'spitalaustritt',
  wohnungsnotfall: 'wohnungsnotfall',
};

export type ShippedId = keyof typeof importNames;

/** The ids of the shipped chains. */
export const shippedIds = Object.keys(importNames) as readonly string[];

export const isShipped = (id: string): id is ShippedId => Object.hasOwn(importNames, id);
