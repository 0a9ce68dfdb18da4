import type { Comparison } from '../../compare/index.ts';
import type { Change } from '../../plan/changes.ts';
import type { WholeBook } from '../../words/book.ts';
import { formatter } from '../../words/formatter.ts';
import type { Document, Section } from '../document.ts';
import { type Fact, figureOf, lists, section } from '../section.ts';
import type { Context } from './context.ts';
import { madeFigures, measures, samePeople } from './figures.ts';
import { actors, findings, handovers, ties } from './parts.ts';

export interface CompareDocumentOptions {
  language: WholeBook;
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

/** Both networks, drawn by the names `before` and `after`, and what lies between them as `difference`. */
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
      { kind: 'heading', text: words.difference.title, medium: 'drawn' },
      { kind: 'sentence', text: words.difference.lead, medium: 'drawn' },
      { kind: 'picture', picture: 'difference', medium: 'drawn' },
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
      case 'rename-actor':
        return change['rename-actor'](one.actor, one.label);
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
              [handovers.closed.length, words.overview.closed(handovers.closed.length)],
              [handovers.broken.length, words.overview.broken(handovers.broken.length)],
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
