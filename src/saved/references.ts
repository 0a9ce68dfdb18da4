import type { Analysis } from '../analysis.ts';
import { AnalysisError } from './analysis-error.ts';

/** Every actor, sector and role that is named outside of views and evidence is there, each once; the sector matrix is square. */
export function checkReferences(analysis: Analysis): void {
  const { actors, ties, sectors, sectorMatrix, network, chain, findings, dataset } = analysis;
  const actorIds = distinct('actors', actors);
  const sectorIds = distinct('sectors', sectors);
  const knows = (known: ReadonlySet<string>, key: string, ids: readonly (string | null)[]) => {
    const stranger = ids.find((id) => id !== null && !known.has(id));
    if (typeof stranger === 'string') throw new AnalysisError('unknown', key, stranger);
  };
  actors.forEach(({ sector }, i) => {
    knows(sectorIds, `actors.${i}.sector`, [sector]);
  });
  ties.forEach(({ source, target }, i) => {
    knows(actorIds, `ties.${i}.source`, [source]);
    knows(actorIds, `ties.${i}.target`, [target]);
  });
  knows(actorIds, 'network.isolates', network.isolates);
  knows(actorIds, 'network.cutpoints', network.cutpoints);
  knows(actorIds, 'network.bridges', network.bridges.flat());
  knows(actorIds, 'dataset.mentionedOnly', dataset.mentionedOnly);
  knows(actorIds, 'dataset.response.silent', dataset.response?.silent ?? []);
  findings.forEach(({ members, ...finding }, i) => {
    [finding, ...members].forEach((result, k) => {
      const key = k === 0 ? `findings.${i}` : `findings.${i}.members.${k - 1}`;
      knows(actorIds, `${key}.actors`, result.actors);
      knows(actorIds, `${key}.restsOn`, result.restsOn.flat());
      knows(sectorIds, `${key}.sectors`, result.sectors);
    });
  });

  knows(sectorIds, 'sectorMatrix.sectors', sectorMatrix.sectors);
  const size = sectorMatrix.sectors.length;
  for (const [key, matrix = []] of Object.entries(sectorMatrix))
    if (
      key !== 'sectors' &&
      !(matrix.length === size && matrix.every((row) => row.length === size))
    )
      throw new AnalysisError('type', `sectorMatrix.${key}`, `${size} × ${size}`);

  if (!chain) return;
  const roleIds = distinct('chain.roles', chain.roles);
  chain.roles.forEach((role, i) => {
    const key = `chain.roles.${i}`;
    knows(sectorIds, `${key}.sector`, [role.sector]);
    knows(actorIds, `${key}.actors`, role.actors);
    knows(roleIds, `${key}.standIns`, role.standIns);
    knows(
      actorIds,
      `${key}.absences`,
      role.absences.map(({ actor }) => actor),
    );
  });
  chain.handovers.forEach((handover, i) => {
    const key = `chain.handovers.${i}`;
    knows(roleIds, `${key}.from`, [handover.from]);
    knows(roleIds, `${key}.to`, [handover.to]);
    knows(actorIds, `${key}.ties`, handover.ties.flat());
    knows(actorIds, `${key}.internal`, handover.internal);
    knows(actorIds, `${key}.via`, handover.via);
    knows(actorIds, `${key}.hangsOn`, [handover.hangsOn]);
  });
}

function distinct(key: string, list: readonly { id: string }[]): Set<string> {
  const ids = new Set<string>();
  for (const { id } of list) {
    if (ids.has(id)) throw new AnalysisError('twice', key, id);
    ids.add(id);
  }
  return ids;
}
