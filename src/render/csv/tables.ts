import type { Analysis } from '../../analysis.ts';
import { benefitsOf } from '../../document/benefits.ts';
import { sentences } from '../../document/sentences.ts';
import { WRITTEN_BENEFIT } from '../../input/written.ts';
import type { Book } from '../../words/book.ts';
import type { Value } from './network-tables.ts';

const list = (items: readonly string[]) => items.join('; ');
const labelsOf = ({ actors }: Analysis) => new Map(actors.map(({ id, label }) => [id, label]));

/** A row a tie, with the figures of its pair. */
export function tieMeasureRows(analysis: Analysis): Value[][] {
  const { ties } = analysis;
  const labels = labelsOf(analysis);
  const measures = [...new Set(ties.flatMap((tie) => Object.keys(tie.measures)))];
  return [
    ['source', 'source label', 'target', 'target label', 'weight', 'layer', 'wave', ...measures],
    ...ties.map(({ source, target, weight, layer, wave, measures: own }): Value[] => [
      source,
      labels.get(source),
      target,
      labels.get(target),
      weight,
      layer,
      wave,
      ...measures.map((key) => own[key]),
    ]),
  ];
}

/** A row an actor and role: how often it stands so between two others, and how often chance would put it there. */
export function brokerageRows({ actors }: Analysis): Value[][] {
  return [
    ['actor', 'label', 'role', 'count', 'expected', 'z'],
    ...actors.flatMap(({ id, label, measures }) =>
      Object.entries(measures.brokerage ?? {}).map(([role, { count, expected, z }]): Value[] => [
        id,
        label,
        role,
        count,
        expected,
        z,
      ]),
    ),
  ];
}

/** A row an actor and measure: the rank that is shown, and where nine of ten draws put it. */
export function rankRows({ actors }: Analysis): Value[][] {
  return [
    ['actor', 'label', 'measure', 'rank', 'from', 'to'],
    ...actors.flatMap(({ id, label, ranks = {} }) =>
      Object.entries(ranks).map(([measure, { rank, from, to }]): Value[] => [
        id,
        label,
        measure,
        rank,
        from,
        to,
      ]),
    ),
  ];
}

/** A row an expected handover. */
export function handoverRows(analysis: Analysis): Value[][] {
  const { chain } = analysis;
  const benefits = benefitsOf(analysis);
  return [
    [
      ...['from', 'to', 'status', 'ties', 'via', 'hangs on', 'basis', 'source', 'limit'],
      ...(benefits.size > 0 ? [WRITTEN_BENEFIT] : []),
    ],
    ...(chain?.handovers ?? []).map((handover): Value[] => {
      const { from, to, status, ties, via, hangsOn, basis, source, limit } = handover;
      return [
        from,
        to,
        status,
        list(ties.map(([a, b]) => `${a} > ${b}`)),
        list(via),
        hangsOn,
        basis,
        source,
        limit,
        ...(benefits.size > 0 ? [list(benefits.get(handover) ?? [])] : []),
      ];
    }),
  ];
}

/** A row a finding, with its sentence in the language of the book. */
export function findingRows(analysis: Analysis, language: Book): Value[][] {
  const told = sentences(analysis, { language });
  return [
    [
      'rule',
      'severity',
      'title',
      'text',
      'next',
      'actors',
      'sectors',
      'holds',
      'could be refuted by',
      'fingerprint',
    ],
    ...analysis.findings.map(
      ({ rule, severity, actors, sectors, holds, fingerprint }, k): Value[] => [
        rule,
        severity,
        told[k].title,
        told[k].text,
        told[k].next,
        list(actors),
        list(sectors),
        holds?.silent ?? holds?.imputed,
        list(holds?.refutableBy ?? []),
        fingerprint,
      ],
    ),
  ];
}
