import type { Finding } from '../../analysis.ts';
import type { ActorRef, Comparison, HandoverChange, TieChange } from '../../compare/index.ts';
import type { Change } from '../../plan/changes.ts';
import type { Book } from '../../words/book.ts';
import { chainNames } from '../../words/chain-names.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import { findingWords } from '../finding-words.ts';
import { hasContent, lists, type Section, section } from '../section.ts';

interface Context {
  comparison: Comparison;
  words: Book['compare'];
  say: Formatter;
  language: Book;
  /** Whether the second network is the first with some changes. */
  made: boolean;
}

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

/** The comparison in words: the changes that make it, where it is one of what would be; at a glance, the same people, then what changed part by part; empty parts are left out. */
export function compareSections(
  comparison: Comparison,
  language: Book,
  changes: readonly Change[] = [],
): Section[] {
  const context: Context = {
    comparison,
    words: language.compare,
    say: formatter(comparison.labels, language),
    language,
    made: changes.length > 0,
  };
  return [
    changesSection(changes, context),
    notes(context),
    overview(context),
    context.made ? madeFigures(context) : samePeople(context),
    actors(context),
    ties(context),
    handovers(context),
    findings(context),
    measures(context),
  ].filter(hasContent);
}

function changesSection(changes: readonly Change[], { words, say }: Context): Section {
  const { change } = words.whatIf;
  const told = changes.map((one): string => {
    switch (one.kind) {
      case 'add-tie':
        return change['add-tie'](say.actor(one.source), say.actor(one.target));
      case 'remove-tie':
        return change['remove-tie'](say.actor(one.source), say.actor(one.target));
      case 'add-actor':
        return change['add-actor'](say.actor(one.actor.id));
      case 'remove-actor':
        return change['remove-actor'](say.actor(one.actor));
      default:
        return change.silent(say.actor(one.actor));
    }
  });
  return section(words.headings.changes, { lists: lists([[words.whatIf.together, told]]) });
}

function notes({ comparison, words }: Context): Section {
  return section(words.headings.notes, {
    sentences: comparison.notes.map(({ code, value }) => words.notes[code]?.(value) ?? code),
  });
}

function overview({ comparison, words, say }: Context): Section {
  const { before, after, actors, ties, handovers, findings } = comparison;
  const size = (one: number, other: number): [string, string] => [
    say.number(one),
    say.number(other),
  ];
  const parts = (entries: [number, string][]) =>
    entries.map(([n, text]): [string, string] => [say.number(n), text]);
  return section(words.headings.overview, {
    facts: [
      {
        title: words.overview.actors,
        size: size(before.actors, after.actors),
        parts: parts([
          [actors.come.length, words.come],
          [actors.gone.length, words.gone],
          [actors.renamed.length, words.renamed],
        ]),
      },
      {
        title: words.overview.ties,
        size: size(before.ties, after.ties),
        parts: parts([
          [ties.made.length, words.made],
          [ties.lost.length, words.lost],
          [ties.confirmed.length, words.confirmed],
        ]),
      },
      ...(handovers
        ? [
            {
              title: words.overview.handovers,
              size: null,
              parts: parts([
                [handovers.closed.length, words.closed],
                [handovers.broken.length, words.broken],
              ]),
            },
          ]
        : []),
      {
        title: words.overview.findings,
        size: null,
        parts: parts([
          [findings.new.length, words.newFindings],
          [findings.gone.length, words.goneFindings],
          [findings.still.length, words.stillFindings],
        ]),
      },
    ],
  });
}

function samePeople({ comparison, words, say }: Context): Section {
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
  return section(words.headings.same, {
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
function madeFigures({ comparison: { measures }, words, say }: Context): Section {
  const number = (value: number | null) =>
    value === null ? words.undefinedValue : say.number(value, 3);
  const rows = shown.flatMap((name) => {
    const found = measures.network.find(({ figure }) => figure === name);
    return found ? [[words.figures[name] ?? name, number(found.before), number(found.after)]] : [];
  });
  return section(words.headings.figures, {
    tables:
      rows.length === 0
        ? []
        : [{ columns: words.whatIf.columns, rows, note: words.whatIf.figuresNote }],
  });
}

function actors({ comparison: { actors }, words, say }: Context): Section {
  const name = ({ id, sector }: ActorRef) =>
    sector === null ? say.actor(id) : `${say.actor(id)} (${say.sector(sector)})`;
  return section(words.headings.actors, {
    lists: lists([
      [words.come, actors.come.map(name)],
      [words.gone, actors.gone.map(name)],
      [
        words.renamed,
        actors.renamed.map(
          ({ before, after }) => `${before.label || before.id} → ${after.label || after.id}`,
        ),
      ],
    ]),
  });
}

function ties({ comparison: { ties }, words, say, made }: Context): Section {
  const name = ({ source, target, askedBoth }: TieChange) =>
    `${say.actor(source)} ${ties.directed ? '→' : '–'} ${say.actor(target)}${askedBoth || made ? '' : ' °'}`;
  const all = [...ties.made, ...ties.lost, ...ties.confirmed];
  return section(words.headings.ties, {
    lists: lists([
      [words.made, ties.made.map(name)],
      [words.lost, ties.lost.map(name)],
      [words.confirmed, ties.confirmed.map(name)],
    ]),
    note: !made && all.some(({ askedBoth }) => !askedBoth) ? words.notAsked : '',
  });
}

function handovers({ comparison: { handovers }, words, language }: Context): Section {
  if (!handovers) return section(words.headings.handovers, {});
  const { role } = chainNames(
    { id: handovers.chain, roles: handovers.roles, handovers: [] },
    language,
  );
  const name = ({ from, to, before, after }: HandoverChange) =>
    `${role(from)} → ${role(to)}: ${words.size(words.statuses[before] ?? before, words.statuses[after] ?? after)}`;
  return section(words.headings.handovers, {
    lists: lists([
      [words.closed, handovers.closed.map(name)],
      [words.broken, handovers.broken.map(name)],
      [words.changed, handovers.changed.map(name)],
    ]),
  });
}

function findings({ comparison: { findings, labels }, words, language }: Context): Section {
  const inWords = findingWords(labels, language);
  const name = (finding: Finding) => {
    const { title, sentence } = inWords(finding);
    return { kind: title, text: sentence };
  };
  return section(words.headings.findings, {
    lists: lists([
      [words.newFindings, findings.new.map(name)],
      [words.goneFindings, findings.gone.map(name)],
      [words.stillFindings, findings.still.map(name)],
    ]),
  });
}

function measures({ comparison: { measures }, words, say, made }: Context): Section {
  return section(words.headings.measures, {
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
