import type { Chain } from '../chains/chain.ts';
import { shippedChain } from '../chains/shipped.ts';
import { chainNames, type NamingBook } from './chain-names.ts';
import * as german from './de/chains/index.ts';
import * as english from './en/chains/index.ts';

/** The shipped chains, complete: what their files state, with names and reasons in every language. */
export const demenz = complete('demenz');
export const dischargeToAssess = complete('discharge-to-assess');
export const entlassmanagement = complete('entlassmanagement');
export const entlassungsmanagement = complete('entlassungsmanagement');
export const frueheHilfen = complete('fruehe-hilfen');
export const gemeindepsychiatrie = complete('gemeindepsychiatrie');
export const geriatrischeRehabilitation = complete('geriatrische-rehabilitation');
export const herzinsuffizienz = complete('herzinsuffizienz');
export const palliativversorgung = complete('palliativversorgung');
export const schlaganfall = complete('schlaganfall');
export const spitalaustritt = complete('spitalaustritt');
export const wohnungsnotfall = complete('wohnungsnotfall');

/** A label is a word of tables too, and stands among them no second time. */
function complete(id: keyof typeof english.chains) {
  const chain = shippedChain(id);
  if (!chain) throw new Error(`care-chain/chains: no file has the id "${id}".`);
  const books: { de: NamingBook; en: NamingBook } = {
    de: { code: 'de', ...german },
    en: { code: 'en', ...english },
  };
  const [de, en] = [books.de, books.en].map((book) => chainNames(chain, book));
  const both = (say: (names: typeof de) => string) => ({ de: say(de), en: say(en) });
  const named = <Entry extends { id: string; aliases: string[] }>(
    entry: Entry,
    label: { de: string; en: string },
  ) =>
    Object.assign({ id: entry.id, label }, entry, {
      aliases: entry.aliases.filter((word) => word !== label.de && word !== label.en),
    });
  return {
    id: chain.id,
    label: both((names) => names.chain),
    ...(chain.jurisdiction === undefined ? {} : { jurisdiction: chain.jurisdiction }),
    sectors: chain.sectors.map((each) =>
      named(
        each,
        both((names) => names.sector(each.id)),
      ),
    ),
    roles: chain.roles.map((each) => {
      const whenAbsent = both((names) => names.whenAbsent(each.id));
      return {
        ...named(
          each,
          both((names) => names.role(each.id)),
        ),
        ...(whenAbsent.de === '' ? {} : { whenAbsent }),
      };
    }),
    handovers: chain.handovers.map(({ limited, limit, from, to, ...rest }) => ({
      from,
      to,
      why: both((names) => names.why([from, to])),
      ...rest,
      ...(limit === undefined
        ? {}
        : { limited: both((names) => names.limited([from, to])), limit }),
    })),
    ...(chain.funding === undefined
      ? {}
      : {
          funding: chain.funding.map(({ source, state }) => ({
            source,
            ...(state === undefined ? {} : { state }),
            what: both((names) => names.funding(source)),
          })),
        }),
    caseManagerRole: chain.caseManagerRole,
  } satisfies Chain;
}
