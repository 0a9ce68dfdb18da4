import { fold } from '../fold.ts';

/** What a status column says of an offer that is not there (yet, any more, or with no room), as `fold` writes it. */
const SAID = new Set(
  [
    'fehlt', 'fehlend', 'nicht vorhanden', 'nicht besetzt', 'unbesetzt', 'vakant', 'offen',
    'geplant', 'in Planung', 'Planung', 'im Aufbau', 'in Gründung', 'vorgesehen',
    'keine Kapazität', 'ohne Kapazität', 'Kapazität erschöpft', 'keine Plätze', 'keine freien Plätze',
    'Aufnahmestopp', 'ausgelastet', 'belegt', 'voll', 'voll belegt', 'kein Personal',
    'nicht in diesem Land', 'im Land nicht vorgesehen', 'im Land nicht eingerichtet',
    'gesetzlich nicht vorgesehen', 'landesrechtlich nicht vorgesehen', 'nicht vorgesehen',
    'geschlossen', 'eingestellt', 'weggefallen', 'entfallen', 'ruht', 'inaktiv', 'nicht aktiv',
    'missing', 'absent', 'vacant', 'planned', 'in planning', 'being set up', 'no capacity',
    'without capacity', 'no places', 'no free places', 'fully booked', 'full', 'no staff',
    'not in this state', 'not provided for by law', 'not available', 'closed', 'discontinued',
    'inactive', 'suspended',
  ].map(fold),
); // biome-ignore format: a list of words reads better as text

/** Whether a status says that the offer is not there: planned, missing, without capacity, not provided for. */
export function saysAbsent(status: string | null): status is string {
  return status !== null && SAID.has(fold(status));
}
