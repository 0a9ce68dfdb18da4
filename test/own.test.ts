import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyze,
  CareChainError,
  csv,
  dataset,
  document,
  fullText,
  html,
  markdown,
  networkMeasure,
  nodeMeasure,
  readAnalysis,
  rule,
  sentences,
  text,
  tieMeasure,
  trust,
  view,
  whatIf,
} from '../src/index.ts';
import { books } from '../src/words/index.ts';
import { datasets } from './random-dataset.ts';
import { runs } from './runs.ts';

const { de, en } = books;

const doubled = nodeMeasure(
  {
    id: 'doubled',
    family: 'centrality',
    range: '0 …',
    formula: '2 d_i',
    reference: 'none',
    words: { en: { name: 'Twice the contacts', says: 'contacts, doubled' } },
  },
  ({ degrees }) => Float64Array.from(degrees, (degree) => 2 * degree),
);
const ends = tieMeasure(
  { id: 'ends', family: 'cohesion', range: '2 …', formula: 'd_i + d_j', reference: 'none' },
  ({ order, size, starts, targets, degrees }) => {
    const sums = new Float64Array(size);
    for (let u = 0; u < order; u++)
      for (let s = starts[u]; s < starts[u + 1]; s++) sums[s] = degrees[u] + degrees[targets[s]];
    return sums;
  },
);
const spread = networkMeasure(
  { id: 'spread', family: 'cohesion', range: '0 …', formula: 'max d − min d', reference: 'none' },
  ({ degrees }) => ({ most: Math.max(...degrees), least: Math.min(...degrees) }),
);
const tied = rule(
  { id: 'tied', severity: 'note', question: 'meet', reference: 'a guideline', basedOn: 'presence' },
  ({ analysis: { actors }, ties }) =>
    actors.flatMap(({ id }, i) =>
      ties.degrees[i] > 0
        ? [{ actors: [id], evidence: { actor: id, contacts: ties.degrees[i] } }]
        : [],
    ),
  {
    stands: ({ evidence: { actor } }, { ties: { ids } }) => {
      const place = ids.indexOf(actor);
      return (drawn) => drawn.degree(place) > 0;
    },
    words: {
      en: {
        title: 'Tied',
        finding: ({ actor, contacts }, say) => `${say.actor(actor)}: ${say.number(contacts)}.`,
        next: () => 'Nothing to do.',
        reading: 'At least one tie.',
      },
    },
  },
);
const census = view(
  { id: 'census', reference: 'a guideline' },
  ({ analysis }) => ({ actors: analysis.actors.length, tied: analysis.network.ties }),
  {
    en: {
      title: 'Census',
      reading: 'All of them.',
      blocks: ({ actors }, say) => [{ kind: 'sentence', text: `${say.number(actors)} counted.` }],
    },
  },
);
const own = { measures: [doubled, ends, spread], rules: [tied], views: [census] } as const;

const small = dataset({
  actors: [
    { id: 'A', sector: 'x' },
    { id: 'B', sector: 'x' },
    { id: 'C', sector: 'y' },
    { id: 'D' },
  ],
  ties: [
    { source: 'A', target: 'B' },
    { source: 'B', target: 'C' },
  ],
});
const quick = { chain: 'none', draws: 20 } as const;

describe("what is of one's own", () => {
  const analysis = analyze(small, { ...quick, ...own });

  test('stands beside the registered, typed by its definition', () => {
    const twice: number | null = analysis.actors[1].measures.doubled;
    const both: number | null = analysis.ties[0].measures.ends;
    const { most, least }: { most: number; least: number } = analysis.network.spread;
    const counted: number | undefined = analysis.views.census?.actors;
    expect([twice, both, most, least, counted]).toEqual([4, 3, 2, 0, 4]);
    const contacts = analysis.findings.flatMap((finding) =>
      finding.rule === 'tied' ? [finding.evidence.contacts] : [],
    ).length;
    expect(contacts).toBeGreaterThan(0);
    expect(analysis.settings['own']).toEqual({
      measures: ['doubled', 'ends', 'spread'],
      rules: ['tied'],
      views: ['census'],
    });
  });

  test('leaves all else as it is', () => {
    const bare = analyze(small, quick);
    const { own: _, ...settings } = analysis.settings;
    expect(settings).toEqual(bare.settings);
    for (const { measures } of analysis.actors) delete (measures as { doubled?: unknown }).doubled;
    expect(analysis.actors).toEqual(bare.actors);
    const { spread: __, ...network } = analysis.network;
    expect(network).toEqual(bare.network);
  });

  test('is judged by the draws as the others are', () => {
    const [held] = trust(small, { chain: 'none', draws: 20, rules: [tied] }).findings.filter(
      ({ silent }) => silent !== null,
    );
    expect(held.silent).toBeGreaterThan(0);
  });

  test('is measured in a what-if', () => {
    const changes = [{ kind: 'add-tie', source: 'C', target: 'D' }] as const;
    const { after } = whatIf(small, [...changes], { chain: 'none', ...own });
    expect((after.views as { census?: { tied: number } }).census?.tied).toBe(3);
  });

  test('reopens, and every report shows its words, or else its id and evidence', () => {
    const saved = readAnalysis(JSON.parse(JSON.stringify(analyze(small, { ...quick, ...own }))));
    for (const [language, extensions, shown] of [
      [en, own, ['Twice the contacts', '4 counted.', 'A: 1.', 'most: 2']],
      // The words are English alone.
      [de, own, ['doubled', 'census', 'contacts: 1', 'most: 2']],
      [en, {}, ['doubled', 'census', 'contacts: 1', 'most: 2']],
    ] as const)
      for (const said of [
        JSON.stringify(document(saved, { language, extensions })),
        markdown(saved, { language, extensions }),
        html(saved, { language, extensions }),
        fullText(saved, { language, extensions, width: 200 }),
      ])
        for (const part of shown)
          expect(said.replace(/\\(.)/g, '$1').toLowerCase()).toContain(part.toLowerCase());
    expect(csv(saved, { language: en })).toContain('doubled');
    expect(csv(saved, { language: en, table: 'tie-measures' })).toContain('ends');
    const told = (extensions: object) =>
      sentences(saved, { language: en, extensions }).find(({ rule: id }) => id === 'tied');
    expect(told(own)).toMatchObject({
      title: 'Tied',
      advice: 'Nothing to do.',
      reading: { text: 'At least one tie.', source: 'a guideline' },
    });
    expect(told({})).toMatchObject({
      title: 'tied',
      advice: '',
      reading: { text: '', source: '' },
    });
  });

  test('reopens for any network', () => {
    fc.assert(
      fc.property(datasets(), (data) => {
        const made: object = analyze(data, { draws: 0, ...own });
        expect(readAnalysis(JSON.parse(JSON.stringify(made)))).toEqual(
          JSON.parse(JSON.stringify(made)),
        );
        fullText(made as Analysis, { language: de, extensions: own });
      }),
      { numRuns: Math.min(25, runs(100)) },
    );
  });
});

describe('what does not fit is refused by its name', () => {
  const info = { family: 'cohesion', range: '', formula: '', reference: '' } as const;
  const about = { severity: 'note', question: 'meet', reference: '' } as const;
  const cases: [string, object, RegExp][] = [
    [
      'a taken id',
      { measures: [nodeMeasure({ ...info, id: 'degree' }, () => new Float64Array(4))] },
      /measure "degree" already/,
    ],
    [
      'the id of a fact',
      { measures: [networkMeasure({ ...info, id: 'ties' }, () => 1)] },
      /measure "ties" already/,
    ],
    ['an id twice', { views: [census, census] }, /view "census" already/],
    ['a dangerous id', { rules: [{ ...tied, id: '__proto__' }] }, /is no word/],
    ['no list', { rules: tied }, /option rules is no list/],
    ['nothing in a list', { measures: [null] }, /measure in place 1/],
    ['what nodeMeasure did not make', { measures: [{ id: 'own' }] }, /"own" is no measure/],
    [
      'too few figures',
      { measures: [nodeMeasure({ ...info, id: 'few' }, () => new Float64Array(3))] },
      /"few" has to give a Float64Array with 4 figures, one an actor/,
    ],
    ['an unknown severity', { rules: [{ ...tied, severity: 'bad' }] }, /severity of gap, look/],
    [
      'an actor that is not there',
      { rules: [rule({ ...about, id: 'stray' }, () => [{ actors: ['Z'], evidence: { a: 1 } }])] },
      /names "Z"/,
    ],
    [
      'evidence that is no JSON',
      { rules: [rule({ ...about, id: 'odd' }, () => [{ evidence: { a: new Map() as never } }])] },
      /no(t)? plain JSON/,
    ],
    [
      'evidence that holds itself',
      {
        views: [
          view({ id: 'loop', reference: '' }, () => {
            const a: { [key: string]: any } = {};
            a['a'] = a;
            return a;
          }),
        ],
      },
      /plain JSON/,
    ],
  ];
  test.each(cases)('%s', (_, options, message) => {
    expect(() => analyze(small, { ...quick, ...options })).toThrow(message);
    try {
      analyze(small, { ...quick, ...options });
    } catch (error) {
      expect(error).toBeInstanceOf(CareChainError);
      expect(error).toMatchObject({ code: 'bad-extension' });
    }
  });

  test('in a report', () => {
    const analysis = analyze(small, quick);
    for (const extensions of [5, { rules: 5 }, { rules: [null] }, { views: [{}] }])
      expect(() => text(analysis, { language: en, extensions: extensions as object })).toThrow(
        /care-chain\/extensions: /,
      );
  });

  test('and what one gave stays as it was', () => {
    const kept = Object.freeze({ figure: 1 / 3, list: Object.freeze([2 / 3]) as number[] });
    const still = view({ id: 'still', reference: '' }, () => kept);
    expect(analyze(small, { ...quick, views: [still] }).views.still?.figure).toBe(0.333333333333);
    expect(kept.figure).toBe(1 / 3);
  });
});
