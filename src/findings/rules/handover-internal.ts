import { type HandoverEvidence, handoverEvidence } from '../handovers.ts';
import { rule } from '../rule.ts';

export type HandoverInternalEvidence = HandoverEvidence & { actors: string[] };

export const handoverInternal = rule<'handover-internal', HandoverInternalEvidence>(
  {
    id: 'handover-internal',
    severity: 'info',
    question: 'meet',
    reference: 'Schubert 2018 (care chain)',
  },
  (measured) =>
    (measured.analysis.chain?.handovers ?? [])
      .filter(({ status }) => status === 'internal')
      .map((handover) => ({
        actors: handover.internal,
        evidence: { ...handoverEvidence(measured, handover), actors: handover.internal },
      })),
);
