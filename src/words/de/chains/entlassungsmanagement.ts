import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `entlassungsmanagement` in German. */
export const entlassungsmanagement: WholeBook['chains']['entlassungsmanagement'] = {
  name: 'Entlassungsmanagement (Österreich)',
  roles: {
    krankenhausarzt: 'Krankenanstalt (Ärztin/Arzt)',
    entlassungsmanagement: 'Entlassungsmanagement/Sozialarbeit im Krankenhaus',
    reha: 'Rehabilitationseinrichtung',
    kurzzeitpflege: 'Kurzzeitpflege/Übergangspflege',
    tageszentrum: 'Tageszentrum',
    'mobile-dienste': 'Mobile Dienste (Hauskrankenpflege, Heimhilfe)',
    pflegeheim: 'Pflegeheim/Pflegewohnhaus',
    'essen-auf-raedern': 'Essen auf Rädern (Zustelldienst)',
    'apotheke-bandagist': 'Apotheke und Bandagist',
    'community-nurse': 'Community Nurse/Gemeindepflege',
    gemeinde: 'Gemeinde/Sozialhilfeverband',
    besuchsdienst: 'Besuchsdienst und Ehrenamt',
    'praktischer-arzt': 'Praktische/r Arzt/Ärztin (Allgemeinmedizin)',
    sozialversicherung: 'Sozialversicherung',
    angehoerige: 'Patient/in, An- und Zugehörige',
  },
  handovers: {
    'krankenhausarzt → entlassungsmanagement':
      'damit der Bedarf nach der Entlassung früh bekannt ist',
    'krankenhausarzt → praktischer-arzt': 'damit der Entlassungsbrief in der Ordination ankommt',
    'praktischer-arzt → krankenhausarzt':
      'damit das Krankenhaus bei der Aufnahme weiß, was bisher war',
    'entlassungsmanagement → mobile-dienste': 'damit die Pflege am Tag der Entlassung beginnt',
    'entlassungsmanagement → reha': 'damit Antrag und Aufnahme abgestimmt sind',
    'entlassungsmanagement → kurzzeitpflege':
      'damit ein Platz bereitsteht, wenn es zu Hause noch nicht geht',
    'entlassungsmanagement → pflegeheim':
      'damit ein Platz gefunden ist, wenn die Rückkehr nicht möglich ist',
    'entlassungsmanagement → community-nurse':
      'damit in der Gemeinde jemand weiß, wer zurückkommt, und Hilfe anbietet',
    'entlassungsmanagement → apotheke-bandagist': 'damit Medikamente und Heilbehelfe bereitliegen',
    'entlassungsmanagement → sozialversicherung':
      'damit Leistungen vor der Entlassung bewilligt sind',
    'entlassungsmanagement → angehoerige': 'damit Betroffene und Angehörige mitentscheiden',
    'reha → praktischer-arzt': 'damit der Bericht in die Behandlung eingeht',
    'reha → mobile-dienste': 'damit die Pflege nach der Rehabilitation anschließt',
    'kurzzeitpflege → mobile-dienste':
      'damit die Versorgung zu Hause steht, bevor die Kurzzeitpflege endet',
    'mobile-dienste → praktischer-arzt': 'damit Veränderungen ärztlich beurteilt werden',
    'mobile-dienste → essen-auf-raedern': 'damit täglich eine Mahlzeit kommt',
    'mobile-dienste → tageszentrum': 'damit Angehörige entlastet werden',
    'praktischer-arzt → mobile-dienste': 'damit Hauskrankenpflege verordnet ist',
    'community-nurse → gemeinde': 'damit die Gemeinde den Bedarf kennt',
    'community-nurse → besuchsdienst':
      'damit Besuche und Begleitung dort beginnen, wo jemand allein ist',
    'gemeinde → community-nurse': 'damit Hinweise aus der Gemeinde bei einer Fachkraft ankommen',
    'community-nurse → mobile-dienste': 'damit Hilfe beginnt, bevor es zu einer Krise kommt',
  },
  limits: {
    'choice-of-pharmacy':
      'Patientinnen und Patienten wählen ihre Apotheke selbst. Deshalb wird hier keine Zusammenarbeit vorgeschlagen und keine als Erfolg oder Lücke gezählt.',
  },
};
