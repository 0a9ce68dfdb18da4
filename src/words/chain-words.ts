import type { ChainFile } from '../chains/chain-file.ts';

/** What a language says of a shipped chain, by the ids of its file: a role, reason or limit without words does not compile. */
export interface ChainWords<File extends ChainFile = ChainFile> {
  name: string;
  roles: { readonly [id in keyof File['roles']]: string };
  /** What may help for a while where nobody fills a role, as a sentence. */
  whenAbsent?: { readonly [id in keyof File['roles']]?: string };
  /** What each handover is there for, as a clause ("so that …"). */
  handovers: { readonly [pair in keyof File['handovers']]: string };
  /** What a source of public money pays for, as a sentence. */
  funding?: { readonly [id in keyof NonNullable<File['funding']>]: string };
  /** Why handovers are limited by law. */
  limits: { readonly [id in keyof File['limits']]: string };
}
