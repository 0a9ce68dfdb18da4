import type { Formatter, Language } from '../../findings/index.ts';

type Count = (n: number, say: Formatter) => string;

const de = {
  title: (before: string, after: string) => `Vergleich: ${before} → ${after}`,
  kicker: 'Vergleich zweier Erhebungen',
  nothing: 'Nichts hat sich geändert.',
  none: 'keine',
  undefinedValue: 'k. A.',
  more: ((n, say) => `… und ${say.count(n, 'weitere Angabe', 'weitere Angaben')}`) as Count,
  headings: {
    overview: 'Auf einen Blick',
    same: 'Hat sich das Netzwerk geändert, oder wer befragt wurde?',
    actors: 'Akteure',
    ties: 'Beziehungen',
    handovers: 'Übergaben der Versorgungskette',
    findings: 'Befunde',
    measures: 'Verschobene Ränge',
    notes: 'Zu beachten',
    pictures: 'Vorher und nachher',
  },
  size: (before: string, after: string) => `${before} → ${after}`,
  actors: ((n, say) => say.count(n, 'Akteur', 'Akteure')) as Count,
  ties: ((n, say) => say.count(n, 'Beziehung', 'Beziehungen')) as Count,
  overview: {
    actors: 'Akteure',
    ties: 'Beziehungen',
    handovers: 'Übergaben',
    findings: 'Befunde',
  },
  come: 'neu dabei',
  gone: 'nicht mehr dabei',
  renamed: 'umbenannt',
  made: 'neu',
  lost: 'weggefallen',
  confirmed: 'jetzt von beiden Seiten genannt',
  closed: 'jetzt geschlossen',
  broken: 'jetzt gerissen',
  changed: 'anders als vorher',
  newFindings: 'neu',
  goneFindings: 'nicht mehr',
  stillFindings: 'weiterhin',
  basis: {
    answered: 'Als befragt gilt, zu wem die Tabelle sagt, ob eine Antwort vorliegt.',
    listed:
      'Wer befragt wurde, sagt die Tabelle nicht; als befragt gilt, wer eine eigene Zeile hat.',
    all: 'Wer befragt wurde, sagt die Tabelle nicht; alle genannten Akteure gelten als befragt.',
  },
  samePeople: (both: number, before: number, after: number, say: Formatter) =>
    `In beiden Wellen befragt: ${say.count(both, 'Akteur', 'Akteure')} (vorher ${say.number(before)}, nachher ${say.number(after)}).`,
  allSame:
    'Es wurden beide Male dieselben befragt: Jede Änderung ist eine Änderung des Netzwerks oder der Auskunft.',
  split: (inside: number, all: number, what: 'made' | 'lost', say: Formatter) => {
    const one = what === 'made' ? 'neue' : 'weggefallene';
    const can = (verb: 'kann' | 'können') =>
      `${verb} ${what === 'made' ? 'schon vorher bestanden haben' : 'weiterhin bestehen'}`;
    const outside = 'Akteure, die nur einmal befragt wurden, und';
    if (inside > 0)
      return `Von ${say.number(all)} ${one}n Beziehungen ${inside === 1 ? 'liegt' : 'liegen'} ${say.number(inside)} zwischen Akteuren, die beide Male befragt wurden: Hier hat sich das Netzwerk geändert. Der Rest (${say.number(all - inside)}) berührt ${outside} ${can('kann')}.`;
    return all === 1
      ? `Die ${one} Beziehung berührt ${outside} ${can('kann')}.`
      : `${all === 2 ? 'Beide' : `Alle ${say.number(all)}`} ${one}n Beziehungen berühren ${outside} ${can('können')}.`;
  },
  sameColumns: ['Kennzahl', 'alle vorher', 'alle nachher', 'dieselben vorher', 'dieselben nachher'],
  sameNote:
    '„Dieselben“: nur Akteure, die in beiden Wellen befragt wurden, und die Beziehungen unter ihnen. Ändert sich eine Kennzahl nur in der Spalte „alle“, liegt es daran, wer befragt wurde.',
  notAsked: '° mindestens ein Ende wurde nur in einer Welle befragt',
  rankColumns: ['Akteur', 'vorher', 'nachher', 'Rang vorher', 'Rang nachher'],
  rankNote: (of: string, say: Formatter, n: number) =>
    `${of}: Ränge unter ${say.count(n, 'Akteur', 'Akteuren')}, die in beiden Wellen einen Wert haben; Rang 1 hat den höchsten Wert. Ein Rang ist keine Note.`,
  figures: {
    actors: 'Akteure',
    ties: 'Beziehungen',
    density: 'Dichte',
    components: 'Komponenten',
    isolates: 'Akteure ohne Beziehung',
    cutpoints: 'Schnittpunkte',
    bridges: 'Brücken',
    'eiIndex.value': 'E-I-Index',
  } as Record<string, string>,
  measures: { degree: 'Grad', betweenness: 'Betweenness', constraint: 'Constraint' } as Record<
    string,
    string
  >,
  statuses: {
    confirmed: 'von beiden Seiten genannt',
    'one-sided': 'nur von einer Seite genannt',
    reported: 'genannt',
    internal: 'in einer Hand',
    indirect: 'nur über Umwege',
    missing: 'fehlt',
    limited: 'rechtlich begrenzt',
    'role-absent': 'Rolle unbesetzt',
  } as Record<string, string>,
  notes: {
    'unknown-alias': (value: string) =>
      `Der Alias „${value}“ nennt keinen Akteur seiner Welle. Prüfen Sie die Schreibweise.`,
    'direction-differs': () =>
      'Nur eine der beiden Wellen hat gerichtete Beziehungen; verglichen wird ohne Richtung.',
    'chain-differs': (value: string) =>
      `Die Wellen sind mit verschiedenen Versorgungsketten ausgewertet (${value}); Übergaben lassen sich nicht vergleichen.`,
    'basis-differs': () =>
      'Nur eine der beiden Tabellen sagt, wer befragt wurde; der Vergleich unter denselben Befragten ist deshalb unsicher.',
  } as Record<string, (value: string) => string>,
  caption: { before: 'vorher', after: 'nachher' },
};

const en: typeof de = {
  title: (before, after) => `Comparison: ${before} → ${after}`,
  kicker: 'Comparison of two waves',
  nothing: 'Nothing has changed.',
  none: 'none',
  undefinedValue: 'n/a',
  more: (n, say) => `… and ${say.count(n, 'more', 'more')}`,
  headings: {
    overview: 'At a glance',
    same: 'Did the network change, or who was asked?',
    actors: 'Actors',
    ties: 'Ties',
    handovers: 'Handovers of the care chain',
    findings: 'Findings',
    measures: 'Shifted ranks',
    notes: 'To bear in mind',
    pictures: 'Before and after',
  },
  size: (before, after) => `${before} → ${after}`,
  actors: (n, say) => say.count(n, 'actor', 'actors'),
  ties: (n, say) => say.count(n, 'tie', 'ties'),
  overview: { actors: 'Actors', ties: 'Ties', handovers: 'Handovers', findings: 'Findings' },
  come: 'come',
  gone: 'gone',
  renamed: 'renamed',
  made: 'made',
  lost: 'lost',
  confirmed: 'now named from both sides',
  closed: 'now closed',
  broken: 'now broken',
  changed: 'otherwise changed',
  newFindings: 'new',
  goneFindings: 'gone',
  stillFindings: 'still there',
  basis: {
    answered: 'As asked count those of whom the table says whether they answered.',
    listed: 'The table does not say who was asked; as asked count those with a row of their own.',
    all: 'The table does not say who was asked; all actors named count as asked.',
  },
  samePeople: (both, before, after, say) =>
    `Asked in both waves: ${say.count(both, 'actor', 'actors')} (${say.number(before)} before, ${say.number(after)} after).`,
  allSame:
    'The same actors were asked both times: every change is one of the network, or of what was told.',
  split: (inside, all, what, say) => {
    const outside = `actors asked only once and may ${what === 'made' ? 'have been there before' : 'still be there'}`;
    if (inside > 0)
      return `Of ${say.number(all)} ties ${what}, ${say.number(inside)} ${inside === 1 ? 'lies' : 'lie'} between actors asked both times: here the network changed. The rest (${say.number(all - inside)}) touches ${outside}.`;
    return all === 1
      ? `The tie ${what} touches ${outside}.`
      : `${all === 2 ? 'Both' : `All ${say.number(all)}`} ties ${what} touch ${outside}.`;
  },
  sameColumns: ['figure', 'all before', 'all after', 'same before', 'same after'],
  sameNote:
    '“Same”: only actors asked in both waves, and the ties among them. Where a figure changes in the columns “all” alone, it comes from who was asked.',
  notAsked: '° at least one end was asked in one wave only',
  rankColumns: ['actor', 'before', 'after', 'rank before', 'rank after'],
  rankNote: (of, say, n) =>
    `${of}: ranks among ${say.count(n, 'actor', 'actors')} with a value in both waves; rank 1 has the highest value. A rank is not a mark.`,
  figures: {
    actors: 'actors',
    ties: 'ties',
    density: 'density',
    components: 'components',
    isolates: 'actors without a tie',
    cutpoints: 'cutpoints',
    bridges: 'bridges',
    'eiIndex.value': 'E-I index',
  },
  measures: { degree: 'degree', betweenness: 'betweenness', constraint: 'constraint' },
  statuses: {
    confirmed: 'named from both sides',
    'one-sided': 'named from one side only',
    reported: 'named',
    internal: 'in one hand',
    indirect: 'only by a way round',
    missing: 'missing',
    limited: 'legally limited',
    'role-absent': 'role not filled',
  },
  notes: {
    'unknown-alias': (value) =>
      `The alias "${value}" names no actor of its wave. Check the spelling.`,
    'direction-differs': () =>
      'Only one of the waves has directed ties; they are compared without direction.',
    'chain-differs': (value) =>
      `The waves are analysed with different care chains (${value}); handovers cannot be compared.`,
    'basis-differs': () =>
      'Only one of the tables says who was asked, so the comparison among the same actors is uncertain.',
  },
  caption: { before: 'before', after: 'after' },
};

export type CompareWords = typeof de;

/** What the reports on a comparison say beside the findings. */
export const compareWords: Record<Language, CompareWords> = { en, de };
