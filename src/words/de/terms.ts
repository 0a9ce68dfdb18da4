import type { Book } from '../book.ts';

export const terms: Book['terms'] = {
  severity: { gap: 'Lücke', look: 'Auffälligkeit', question: 'Rückfrage', note: 'Anmerkung' },
  severities: {
    gap: 'Lücken',
    look: 'Auffälligkeiten',
    question: 'Rückfragen',
    note: 'Anmerkungen',
  },
  handover: {
    direct: 'unmittelbar',
    indirect: 'über Dritte',
    missing: 'fehlt',
    limited: 'rechtlich begrenzt',
  },
  brokerRole: {
    coordinator: 'Koordination innen',
    itinerant: 'Vermittlung von außen',
    gatekeeper: 'Eingangstor',
    representative: 'Vertretung nach außen',
    boundary: 'Grenzstelle',
    liaison: 'Bindeglied',
  },
  certainty: { firm: 'belastbar', likely: 'wahrscheinlich', open: 'offen' },
};
