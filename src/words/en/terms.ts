/** One word for one thing, in the whole product: reports, pictures, command and page take these and no others. */
export const terms = {
  severity: { gap: 'gap', look: 'point to look at', question: 'question', note: 'note' },
  severities: { gap: 'gaps', look: 'points to look at', question: 'questions', note: 'notes' },
  handover: {
    direct: 'direct',
    indirect: 'through others',
    missing: 'missing',
    limited: 'limited by law',
  },
  brokerRole: {
    coordinator: 'coordinator',
    itinerant: 'itinerant broker',
    gatekeeper: 'gatekeeper',
    representative: 'representative',
    boundary: 'boundary broker',
    liaison: 'liaison',
  },
  certainty: { firm: 'firm', likely: 'likely', open: 'open' },
};
