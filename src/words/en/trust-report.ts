import type { Formatter } from '../formatter.ts';

/** The report on how far things hold. */
export const trustReport = {
  title: (name: string) => `How far it holds: ${name}`,
  kicker: 'How far it holds',
  headings: {
    overview: 'At a glance',
    ask: 'Whom to ask first',
    findings: 'Findings',
    first: 'Does the first stay first?',
    ranks: 'Ranks and where they may lie',
    imputed: 'What those who did not answer leave open',
    network: 'Figures of the network',
    picture: 'Ranks in a picture',
    method: 'How it was computed',
  },
  facts: { findings: 'Findings', silent: 'Did not answer' },
  actors: (n: number): string => (n === 1 ? 'actor' : 'actors'),
  unanswered: 'Did not answer',
  leader: (measure: string, names: string, share: string) =>
    `By ${measure}, ${names} comes first; the chance of staying first is ${share}.`,
  leaderRange: (from: string, to: string) =>
    `Nine of ten draws put the rank between ${from} and ${to}.`,
  leaderSure: (measure: string, names: string) =>
    `By ${measure}, ${names} comes first in every draw.`,
  glance: (share: string) => `If ${share} of the actors, any of them, had not answered:`,
  couldChange: (name: string, n: number, say: Formatter) =>
    `${name}: could change ${say.count(n, 'finding', 'findings')}`,
  nobodySilent:
    'The table names nobody who was asked and did not answer, so there is nobody to ask again.',
  rates: (silent: string | null, imputed: string | null) =>
    [
      ...(silent === null ? [] : [`with fewer answers: ${silent}`]),
      ...(imputed === null ? [] : [`with missing answers filled in: ${imputed}`]),
    ].join(', '),
  undrawn: 'does not rest on ties alone',
  settings: {
    silent: 'actors silent, any of them',
    silentByDegree: 'silent, mostly those with many ties',
    silentAgainstDegree: 'silent, mostly those with few ties',
    ties: 'ties missing',
    actors: 'actors missing',
  },
  lost: (share: string) => share,
  firstNote: (measure: string) =>
    `By ${measure}: share of draws in which the first stays first, by what is missing and how much of it.`,
  rankColumns: ['actor', 'rank', 'likely'],
  rankNote: (measure: string, say: Formatter, n: number) =>
    `By ${measure}: ${say.count(n, 'actor', 'actors')}, with a fifth of all silent; the middle rank, and where nine of ten draws put it.`,
  imputedColumns: ['actor', 'rank', 'likely', 'first'],
  imputedNote: (measure: string) =>
    `By ${measure}: ranks over what the silent may have answered, drawn from the answers of the others; “first”: chance of being first.`,
  networkColumns: ['figure', 'value', 'standard error', 'from', 'to'],
  networkNote:
    'Vertex bootstrap: the figures had other actors of the same kind been there; 95 of 100 draws lie between the two ends.',
  figures: {
    density: 'density',
    eiIndex: 'E-I index',
    centralization: 'degree centralisation',
  } as Record<string, string>,
  side: (a: string, b: string) => (a === b ? `density within ${a}` : `density ${a} – ${b}`),
  method: (draws: string, seed: string) =>
    `${draws} draws for each setting, starting from ${seed}; the same start gives the same figures.`,
  fewer: (draws: string, asked: string) =>
    `The network is large: ${draws} draws instead of the ${asked} asked for.`,
  others: (draws: string) =>
    `All settings other than a fifth of the actors silent take ${draws} draws each, since the network is large.`,
  none: 'The network is too large for enough draws, so nothing is said here of ranks and findings.',
};
