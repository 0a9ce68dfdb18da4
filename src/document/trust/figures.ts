import type { Imputed } from '../../trust/imputed-ranks.ts';
import type { Formatter } from '../../words/formatter.ts';
import type { Section } from '../document.ts';
import { section } from '../section.ts';
import { type Context, shownShare, told } from './context.ts';

const settings = ['silent', 'silentByDegree', 'silentAgainstDegree', 'ties', 'actors'] as const;
const shares = ['0.1', '0.2', '0.3'] as const;
const maxRows = 8;

/** How often the first stays first, by what is missing and how much of it. */
export function first({ trust, words, say, language }: Context): Section | null {
  const columns = ['', ...shares.map((share) => words.lost(say.percent(Number(share))))];
  return section('first', words.headings.first, {
    tables: told.flatMap((name) => {
      const rows = settings.flatMap((setting) => {
        const values = shares.map((share) => trust[setting][share]?.[name]?.top1 ?? null);
        if (values.every((value) => value === null)) return [];
        return [
          [
            words.settings[setting],
            ...values.map((value) => (value === null ? '–' : say.percent(value))),
          ],
        ];
      });
      return rows.length === 0
        ? []
        : [{ columns, rows, note: words.firstNote(language.trust.measures[name]) }];
    }),
  });
}

/** "1–4", or one rank alone. */
const rangeText = (from: number | null, to: number | null, say: Formatter) =>
  from === to ? say.number(from ?? 0) : `${say.number(from ?? 0)}–${say.number(to ?? 0)}`;

/** Ids by a rank, the best first, then by id. */
const byRank = <Range extends { q50: number | null }>(ranks: { [id: string]: Range }) =>
  Object.entries(ranks).sort(([a, x], [b, y]) => (x.q50 ?? 0) - (y.q50 ?? 0) || (a < b ? -1 : 1));

export function ranks({ trust, words, say, language }: Context): Section | null {
  return section('ranks', words.headings.ranks, {
    tables: told.flatMap((name) => {
      const found = trust.silent[shownShare]?.[name];
      if (!found) return [];
      const all = byRank(found.ranks);
      return [
        {
          columns: words.rankColumns,
          rows: all
            .slice(0, maxRows)
            .map(([id, { q05, q50, q95 }]) => [
              say.actor(id),
              say.number(q50 ?? 0),
              rangeText(q05, q95, say),
            ]),
          note: words.rankNote(language.trust.measures[name], say, all.length),
        },
      ];
    }),
  });
}

export function imputed({ trust, words, say, language }: Context): Section | null {
  return section('imputed', words.headings.imputed, {
    tables: told.flatMap((name) => {
      const found: { [id: string]: Imputed } | undefined = trust.imputed?.[name];
      if (!found) return [];
      return [
        {
          columns: words.imputedColumns,
          rows: byRank(found)
            .slice(0, maxRows)
            .map(([id, { q05, q50, q95, first }]) => [
              say.actor(id),
              say.number(q50 ?? 0),
              rangeText(q05, q95, say),
              first === null ? '–' : say.percent(first),
            ]),
          note: words.imputedNote(language.trust.measures[name]),
        },
      ];
    }),
  });
}

export function network({ trust, analysis, words, say }: Context): Section | null {
  const number = (value: number | null) => (value === null ? '–' : say.number(value, 3));
  const sides = new Map(
    analysis.sectors.flatMap(({ id: a }, k) =>
      analysis.sectors
        .slice(k)
        .map(({ id: b }): [string, string] => [
          `sector:${a}|${b}`,
          words.side(say.sector(a), say.sector(b)),
        ]),
    ),
  );
  const rows = Object.entries(trust.network)
    .filter(([, { value }]) => value !== null)
    .map(([name, { value, se, q025, q975 }]) => [
      words.figures[name] ?? sides.get(name) ?? name,
      ...[value, se, q025, q975].map(number),
    ]);
  return section('network', words.headings.network, {
    tables:
      rows.length === 0 ? [] : [{ columns: words.networkColumns, rows, note: words.networkNote }],
  });
}
