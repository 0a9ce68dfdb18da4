import type { Finding } from '../../analysis.ts';
import type { ActorRef, Comparison, HandoverChange, TieChange } from '../../compare/index.ts';
import type { Change } from '../../plan/changes.ts';
import type { Book } from '../../words/book.ts';
import { chainNames } from '../../words/chain-names.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import type { Document, Section } from '../document.ts';
import { findingWords } from '../finding-words.ts';
import { type Fact, figureOf, lists, section } from '../section.ts';

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

export interface CompareDocumentOptions {
  language: Book;
  /** The changes that make the second network, to stand at the head. */
  changes?: readonly Change[];
}

/**
 * The comparison in words: the changes that make it, where it is one of what would be; what to bear in mind; at a glance, both
 * pictures, the same people, then what changed part by part.
 */
export function compareDocument(
  comparison: Comparison,
  { language, changes = [] }: CompareDocumentOptions,
): Document {
  const context: Context = {
    comparison,
    words: language.compare,
    say: formatter(comparison.labels, language),
    language,
    made: changes.length > 0,
  };
  const { words } = context;
  const names = [comparison.before.name, comparison.after.name] as const;
  const facts = factsOf(context);
  const sections = [
    changesSection(changes, context),
    notes(context),
    section('overview', words.headings.overview, { facts }),
    pictures(context),
    context.made ? madeFigures(context) : samePeople(context),
    actors(context),
    ties(context),
    handovers(context),
    findings(context),
    measures(context),
  ];
  return {
    language: language.code,
    title: words.title(...names),
    kicker: context.made ? words.whatIf.kicker : words.kicker,
    name: names,
    figures: facts.map(figureOf),
    sections: sections.filter((each) => each !== null),
  };
}

/** Both networks, drawn by the names `before` and `after`. */
function pictures({ comparison, words }: Context): Section {
  const picture = (which: 'before' | 'after') => ({
    picture: which,
    name: comparison[which].name,
    caption: words.caption[which],
  });
  return {
    id: 'pictures',
    level: 'report',
    title: words.headings.pictures,
    blocks: [
      { kind: 'pictures', medium: 'drawn', pictures: [picture('before'), picture('after')] },
    ],
  };
}

function changesSection(changes: readonly Change[], { words, say }: Context): Section | null {
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
  return section('changes', words.headings.changes, {
    lists: lists([[words.whatIf.together, told]]),
  });
}

function notes({ comparison, words }: Context): Section | null {
  return section('notes', words.headings.notes, {
    sentences: comparison.notes.map(({ code, value }) => words.notes[code]?.(value) ?? code),
  });
}

function factsOf({ comparison, words, say }: Context): Fact[] {
  const { before, after, actors, ties, handovers, findings } = comparison;
  const size = (one: number, other: number): [string, string] => [
    say.number(one),
    say.number(other),
  ];
  const parts = (entries: [number, string][]) =>
    entries.map(([n, text]): [string, string] => [say.number(n), text]);
  return [
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
  ];
}

function samePeople({ comparison, words, say }: Context): Section | null {
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
      ...(same.same && same.basis === 'answered' ? [words.allSame] : []),
      ...split('made'),
      ...split('lost'),
    ],
    tables: [{ columns: words.sameColumns, rows, note: words.sameNote }],
  });
}

/** The figures today and with the changes. */
function madeFigures({ comparison: { measures }, words, say }: Context): Section | null {
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

function actors({ comparison: { actors }, words, say }: Context): Section | null {
  const name = ({ id, sector }: ActorRef) =>
    sector === null ? say.actor(id) : `${say.actor(id)} (${say.sector(sector)})`;
  return section('actors', words.headings.actors, {
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

function ties({ comparison: { ties }, words, say, made }: Context): Section | null {
  const name = ({ source, target, askedBoth }: TieChange) =>
    `${say.actor(source)} ${ties.directed ? '→' : '–'} ${say.actor(target)}${askedBoth || made ? '' : ' °'}`;
  const all = [...ties.made, ...ties.lost, ...ties.confirmed];
  return section('ties', words.headings.ties, {
    lists: lists([
      [words.made, ties.made.map(name)],
      [words.lost, ties.lost.map(name)],
      [words.confirmed, ties.confirmed.map(name)],
    ]),
    note: !made && all.some(({ askedBoth }) => !askedBoth) ? words.notAsked : '',
  });
}

function handovers({ comparison: { handovers }, words, language }: Context): Section | null {
  if (!handovers) return section('handovers', words.headings.handovers, {});
  const { role } = chainNames(
    { id: handovers.chain, roles: handovers.roles, handovers: [] },
    language,
  );
  const name = ({ from, to, before, after }: HandoverChange) =>
    `${role(from)} → ${role(to)}: ${words.size(words.statuses[before] ?? before, words.statuses[after] ?? after)}`;
  return section('handovers', words.headings.handovers, {
    lists: lists([
      [words.closed, handovers.closed.map(name)],
      [words.broken, handovers.broken.map(name)],
      [words.changed, handovers.changed.map(name)],
    ]),
  });
}

function findings({ comparison: { findings, labels }, words, language }: Context): Section | null {
  const inWords = findingWords(labels, language);
  const name = (finding: Finding) => {
    const { title, sentence } = inWords(finding);
    return { kind: title, text: sentence };
  };
  return section('findings', words.headings.findings, {
    lists: lists([
      [words.newFindings, findings.new.map(name)],
      [words.goneFindings, findings.gone.map(name)],
      [words.stillFindings, findings.still.map(name)],
    ]),
  });
}

function measures({ comparison: { measures }, words, say, made }: Context): Section | null {
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
