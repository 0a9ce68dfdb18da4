import { nodeMeasure } from './define.ts';
import { geodesics } from './kernels/geodesics.ts';
import { recordSample } from './kernels/record-sample.ts';
import { assertFlag } from './kernels/refuse-option.ts';
import { assertSourceOptions, sourceDefaults } from './kernels/source-plan.ts';

/**
 * Betweenness: on how many shortest paths between others an actor lies.
 *
 * B_i = Σ_{s<t} σ_st(i) / σ_st over pairs s, t ≠ i (ordered pairs in directed networks), σ_st the number of shortest paths. Raw,
 * every tie one step, weights ignored. `normalised: true` divides by (n − 1)(n − 2) / 2, directed by (n − 1)(n − 2), and is `null` for
 * n < 3.
 *
 * Exact up to `work` visits of ties (size · (size + 2 · pairs), summed over components; 2·10⁹ by default). Above it the searches
 * start from a seeded sample of actors and are scaled up: an unbiased estimate, and `settings.betweenness` of an analysis holds its
 * standard errors. `sources` fixes the size of the sample. O(s (n + m)) for s searches.
 *
 * Range: 0 … (n − 1)(n − 2) / 2, directed (n − 1)(n − 2). Source: Freeman 1977, Sociometry 40:35–41; Brandes 2001, J. Math.
 * Sociology 25:163–177.
 *
 * @throws Error that starts with `care-chain/betweenness:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * betweenness(graph); // { clinic: 12.5, … }
 * betweenness(graph, { normalised: true });
 * betweenness(graph, { sources: 200, seed: 7 }); // estimated from 200 actors
 * betweenness(graph).A; // 4 with the ties A–B, A–C, B–C, A–D, D–E
 */
export const betweenness = nodeMeasure(
  {
    id: 'betweenness',
    family: 'centrality',
    range: '0 … (n − 1)(n − 2) / 2, directed (n − 1)(n − 2)',
    formula: 'B_i = Σ_{s<t} σ_st(i) / σ_st, directed Σ_{s≠t}',
    reference: 'Freeman 1977, Sociometry 40:35–41; Brandes 2001, J. Math. Sociology 25:163–177',
    options: { normalised: false as boolean, ...sourceDefaults },
    example: { network: 'five', path: ['A'], result: 4 },
    text: {
      en: {
        name: 'Betweenness',
        says: 'How often an actor lies on the shortest way between two others: who is in between when one part of the network turns to another.',
        undefinedWhen: 'Only if normalised: there are fewer than three actors.',
        convention:
          'Every tie is one step, weights are ignored. Raw by default, undirected pairs once; normalised divides by the number of pairs. Exact up to the stated work, above it from a seeded sample of actors with its standard error in the settings.',
        otherTools:
          'Raw values equal those of igraph (Python and R), networkx and sna on twenty test networks. sna needs gmode = "graph" for undirected networks. A weight taken as a distance turns strong into far: 250.2 in place of 208.5 for the first actor of Zachary’s karate club. influenceR drops isolates at the end of the list.',
        example:
          'The only way between B–D, B–E, C–D and C–E leads through A, and no other pair needs A. 1 + 1 + 1 + 1 = 4',
      },
      de: {
        name: 'Betweenness (Zwischenzentralität)',
        says: 'Wie oft ein Akteur auf dem kürzesten Weg zwischen zwei anderen liegt: wer dazwischen steht, wenn ein Teil des Netzwerks sich an einen anderen wendet.',
        range: '0 … (n − 1)(n − 2) / 2, gerichtet (n − 1)(n − 2)',
        formula: 'B_i = Σ_{s<t} σ_st(i) / σ_st, gerichtet Σ_{s≠t}',
        undefinedWhen: 'Nur normiert: Es gibt weniger als drei Akteure.',
        convention:
          'Jede Beziehung ist ein Schritt, Gewichte bleiben außer Acht. Voreingestellt roh, ungerichtete Paare einmal; normalised teilt durch die Zahl der Paare. Exakt bis zum genannten Aufwand, darüber aus einer Stichprobe von Akteuren mit festem Startwert und Standardfehler in den Einstellungen.',
        otherTools:
          'Die Rohwerte gleichen denen von igraph (Python und R), networkx und sna auf zwanzig Prüfnetzen. sna braucht für ungerichtete Netzwerke gmode = "graph". Wer ein Gewicht als Entfernung nimmt, macht Starkes fern: 250,2 statt 208,5 für den ersten Akteur aus Zacharys Karateklub. influenceR lässt Isolierte am Ende der Liste weg.',
        example:
          'Der einzige Weg zwischen B–D, B–E, C–D und C–E führt über A, kein anderes Paar braucht A. 1 + 1 + 1 + 1 = 4',
      },
    },
  },
  (ties, { options: { normalised, ...options }, record }) => {
    assertFlag('betweenness', 'normalised', normalised);
    assertSourceOptions('betweenness', options);
    const { order, directed } = ties;
    const { plan, betweenness, betweennessError } = geodesics(ties, options);
    const most = normalised
      ? order < 3
        ? Number.NaN
        : ((order - 1) * (order - 2)) / (directed ? 1 : 2)
      : 1;
    const error = betweennessError.map((value) => value / most);
    recordSample(record, 'betweenness', { plan, seed: options.seed, error });
    return betweenness.map((value) => value / most);
  },
);
