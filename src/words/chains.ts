import { otherRoles, otherSectors, roles, sectors } from '../chains/catalogue.ts';
import type { Chain } from '../chains/chain.ts';
import type { ChainFile } from '../chains/chain-file.ts';
import { dataOfFile } from '../chains/data-of-file.ts';
import * as files from '../chains/index.ts';
import { chainNames, type NamingBook } from './chain-names.ts';
import type { ChainWords } from './chain-words.ts';
import * as german from './de/chains/index.ts';
import { sectors as germanSectors } from './de/chains/sectors.ts';
import * as english from './en/chains/index.ts';
import { sectors as englishSectors } from './en/chains/sectors.ts';

const words = { roles: { ...otherRoles, ...roles }, sectors: { ...otherSectors, ...sectors } };

/** The shipped chains, complete: what their files state, with names and reasons in every language. A bundle holds those that it names. */
export const demenz = /* @__PURE__ */ complete(files.demenz, german.demenz, english.demenz);
export const dischargeToAssess = /* @__PURE__ */ complete(
  files.dischargeToAssess,
  german.dischargeToAssess,
  english.dischargeToAssess,
);
export const entlassmanagement = /* @__PURE__ */ complete(
  files.entlassmanagement,
  german.entlassmanagement,
  english.entlassmanagement,
);
export const entlassungsmanagement = /* @__PURE__ */ complete(
  files.entlassungsmanagement,
  german.entlassungsmanagement,
  english.entlassungsmanagement,
);
export const frueheHilfen = /* @__PURE__ */ complete(
  files.frueheHilfen,
  german.frueheHilfen,
  english.frueheHilfen,
);
export const gemeindepsychiatrie = /* @__PURE__ */ complete(
  files.gemeindepsychiatrie,
  german.gemeindepsychiatrie,
  english.gemeindepsychiatrie,
);
export const geriatrischeRehabilitation = /* @__PURE__ */ complete(
  files.geriatrischeRehabilitation,
  german.geriatrischeRehabilitation,
  english.geriatrischeRehabilitation,
);
export const herzinsuffizienz = /* @__PURE__ */ complete(
  files.herzinsuffizienz,
  german.herzinsuffizienz,
  english.herzinsuffizienz,
);
export const palliativversorgung = /* @__PURE__ */ complete(
  files.palliativversorgung,
  german.palliativversorgung,
  english.palliativversorgung,
);
export const schlaganfall = /* @__PURE__ */ complete(
  files.schlaganfall,
  german.schlaganfall,
  english.schlaganfall,
);
export const spitalaustritt = /* @__PURE__ */ complete(
  files.spitalaustritt,
  german.spitalaustritt,
  english.spitalaustritt,
);
export const wohnungsnotfall = /* @__PURE__ */ complete(
  files.wohnungsnotfall,
  german.wohnungsnotfall,
  english.wohnungsnotfall,
);

/** A label is a word of tables too, and stands among them no second time. */
function complete(file: ChainFile, inGerman: ChainWords, inEnglish: ChainWords) {
  const chain = dataOfFile(file, words);
  const books: { de: NamingBook; en: NamingBook } = {
    de: { code: 'de', sectors: germanSectors, chains: { [file.id]: inGerman } },
    en: { code: 'en', sectors: englishSectors, chains: { [file.id]: inEnglish } },
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
