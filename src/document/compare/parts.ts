import type { Finding } from '../../analysis.ts';
import type { ActorRef, HandoverChange, TieChange } from '../../compare/index.ts';
import { chainNames } from '../../words/chain-names.ts';
import type { Section } from '../document.ts';
import { findingWords } from '../finding-words.ts';
import { lists, section } from '../section.ts';
import type { Context } from './context.ts';

export function actors({ comparison: { actors }, words, say }: Context): Section | null {
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

export function ties({ comparison: { ties }, words, say, made }: Context): Section | null {
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

export function handovers({ comparison: { handovers }, words, language }: Context): Section | null {
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

export function findings({
  comparison: { findings, labels },
  words,
  language,
}: Context): Section | null {
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
