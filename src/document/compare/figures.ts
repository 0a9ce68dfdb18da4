import type { Section } from '../document.ts';
import { section } from '../section.ts';
import type { Context } from './context.ts';

const maxShifts = 5;
const shown = [
  'actors',
  'ties',
  'density',
  'components',
  'isolates',
  'cutpoints',
  'bridges',
  'eiIndex.value',
];
const ranked = ['degree', 'betweenness', 'constraint'];

/** The figures of all before and after, beside those of who was asked both times. */
export function samePeople({ comparison, words, say }: Context): Section | null {
  const { samePeople: same, ties, measures } = comparison;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? words.undefinedValue : say.number(value, 3);
  const find = (list: typeof measures.network, name: string) =>
    list.find(({ figure }) => figure === name);
  const rows = shown.flatMap((name) => {
    const [all, inside] = [find(measures.network, name), find(same.network, name)];
    if (!all && !inside) return [];
    return [
      [
        words.figures[name] ?? name,
        number(all?.before),
        number(all?.after),
        number(inside?.before),
        number(inside?.after),
      ],
    ];
  });
  const split = (what: 'made' | 'lost') => {
    const inside = ties[what].filter(({ askedBoth }) => askedBoth).length;
    return ties[what].length === inside ? [] : [words.split(inside, ties[what].length, what, say)];
  };
  return section('same', words.headings.same, {
    sentences: [
      `${words.samePeople(same.actors, same.askedBefore, same.askedAfter, say)} ${words.basis[same.basis]}`,
      ...(same.same &&
      same.basis === 'answered' &&
      !comparison.notes.some(({ code }) => code === 'basis-differs')
        ? [words.allSame]
        : []),
      ...split('made'),
      ...split('lost'),
    ],
    tables: [{ columns: words.sameColumns, rows, note: words.sameNote }],
  });
}

/** The figures today and with the changes. */
export function madeFigures({ comparison: { measures }, words, say }: Context): Section | null {
  const number = (value: number | null) =>
    value === null ? words.undefinedValue : say.number(value, 3);
  const rows = shown.flatMap((name) => {
    const found = measures.network.find(({ figure }) => figure === name);
    return found ? [[words.figures[name] ?? name, number(found.before), number(found.after)]] : [];
  });
  return section('figures', words.headings.figures, {
    tables:
      rows.length === 0
        ? []
        : [{ columns: words.whatIf.columns, rows, note: words.whatIf.figuresNote }],
  });
}

/** The largest shifts of ranks. */
export function measures({ comparison: { measures }, words, say, made }: Context): Section | null {
  return section('measures', words.headings.measures, {
    tables: ranked.flatMap((id) => {
      const found = measures.actors.find(({ measure }) => measure === id);
      const shifted = found?.actors.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter);
      if (!found || !shifted || shifted.length === 0) return [];
      return [
        {
          columns: words.rankColumns,
          rows: shifted
            .slice(0, maxShifts)
            .map(({ actor, before, after, rankBefore, rankAfter, beyondSilence }) => [
              say.actor(actor),
              say.number(before, 3),
              say.number(after, 3),
              say.number(rankBefore),
              say.number(rankAfter),
              beyondSilence === null ? words.undefinedValue : words.beyond[`${beyondSilence}`],
            ]),
          note: (made ? words.whatIf.rankNote : words.rankNote)(
            words.measures[id] ?? id,
            say,
            found.of,
          ),
        },
      ];
    }),
  });
}
