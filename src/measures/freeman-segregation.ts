import { defined, networkMeasure } from './define.ts';
import { dyadSides } from './kernels/dyad-sides.ts';

/**
 * Freeman's segregation: how many of the ties across sectors that chance would give are missing.
 *
 * 1 − e / E(e); e ties across sectors, E(e) = m ((Σ n_k)² − Σ n_k²) / (n(n − 1)), for any number of sectors, weights ignored.
 * Below 0 where more ties run across than chance would give; `truncate: true` shows 0 there, as Freeman did. Actors without a sector
 * are left out. Undirected networks only: `null` for directed ones, for one sector, and without ties. O(n + m).
 *
 * Formula: 1 − e / E(e), E(e) = m ((Σ n_k)² − Σ n_k²) / (n(n − 1)). Range: ≤ 1; with truncate 0 … 1. Source: Freeman 1978,
 * Sociological Methods & Research 6:411–429; several sectors: Bojanowski & Corten 2014, Social Networks 39:14–32.
 *
 * @throws Error that starts with `care-chain/freemanSegregation:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * freemanSegregation(graph); // 0.73: three in four of the cross-sector ties that chance would give do not exist
 * freemanSegregation(graph, { getNodeSector: 'department' });
 * freemanSegregation(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const freemanSegregation = networkMeasure(
  {
    id: 'freemanSegregation',
    family: 'segregation',
    range: '≤ 1; with truncate 0 … 1',
    formula: '1 − e / E(e), E(e) = m ((Σ n_k)² − Σ n_k²) / (n(n − 1))',
    reference:
      'Freeman 1978, Sociological Methods & Research 6:411–429; several sectors: Bojanowski & Corten 2014, Social Networks 39:14–32',
    sectors: true,
    options: { truncate: false as boolean },
    example: { network: 'five', path: [], result: 0.333 },
    text: {
      en: {
        name: 'Freeman’s segregation',
        says: 'Which share of the ties across sectors that chance would give is missing: 1 where none exists, 0 where there are as many as expected, below 0 where there are more. The expected value is built in; to be read beside that of the E-I index.',
        undefinedWhen:
          'The network is directed, has one sector, or no tie between actors with a sector.',
        convention:
          'Undirected networks only, for any number of sectors, weights ignored. Negative values stay; truncate: true shows 0 there, as Freeman did. Actors without a sector are left out, never put in a class of their own.',
        otherTools: 'netseg uses the same formula and does not cut off at 0 either.',
        example:
          '2 of the 5 ties run across. Expected: 5 · (5² − 3² − 2²) / (5 · 4) = 5 · 12 / 20 = 3. 1 − 2 / 3 = 0.333',
      },
      de: {
        name: 'Segregation nach Freeman',
        says: 'Welcher Anteil der Beziehungen über Sektoren hinweg fehlt, die der Zufall erwarten ließe: 1, wenn es keine gibt, 0 bei so vielen wie erwartet, unter 0 bei mehr. Der Erwartungswert ist eingerechnet; zu lesen neben dem des E-I-Index.',
        range: '≤ 1; mit truncate 0 … 1',
        undefinedWhen:
          'Das Netzwerk ist gerichtet, hat nur einen Sektor oder keine Beziehung zwischen Akteuren mit Sektor.',
        convention:
          'Nur ungerichtete Netzwerke, beliebig viele Sektoren, Gewichte bleiben außer Acht. Negative Werte bleiben stehen; truncate: true zeigt dort 0 wie Freeman. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
        otherTools: 'netseg verwendet dieselbe Formel und kappt ebenfalls nicht bei 0.',
        example:
          '2 der 5 Beziehungen führen hinüber. Erwartet: 5 · (5² − 3² − 2²) / (5 · 4) = 5 · 12 / 20 = 3. 1 − 2 / 3 = 0,333',
      },
    },
  },
  (ties, { sectors, options: { truncate } }) => {
    if (ties.directed) return null;
    const { internal, external, internalPossible, externalPossible } = dyadSides(ties, sectors);
    const chance =
      ((internal + external) * externalPossible) / (internalPossible + externalPossible);
    if (!(chance > 0)) return null;
    const missing = 1 - external / chance;
    return defined(truncate ? Math.max(0, missing) : missing);
  },
);
