import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `schlaganfall` in German. */
export const schlaganfall: WholeBook['chains']['schlaganfall'] = {
  name: 'Versorgung nach Schlaganfall',
  roles: {
    rettungsdienst: 'Rettungsdienst',
    'stroke-unit': 'Stroke Unit',
    krankenhaussozialdienst: 'Krankenhaussozialdienst',
    fruehreha: 'Neurologische Frührehabilitation (Phase B)',
    reha: 'Rehabilitation (Phase C/D)',
    hausarzt: 'Hausarzt/-ärztin',
    neurologie: 'Niedergelassene Neurologie',
    therapie: 'Therapiepraxis (Physio-, Ergotherapie, Logopädie)',
    pflegedienst: 'Ambulanter Pflegedienst',
    pflegeheim: 'Pflegeheim',
    lotse: 'Schlaganfall-Lotse/-Lotsin',
    beratung: 'Pflegestützpunkt/Pflegeberatung',
    selbsthilfe: 'Schlaganfall-Selbsthilfe',
    angehoerige: 'Patient/in und Angehörige',
  },
  handovers: {
    'rettungsdienst → stroke-unit':
      'damit die Station vor der Ankunft Bescheid weiß und keine Zeit verloren geht',
    'stroke-unit → krankenhaussozialdienst':
      'damit Anschlussrehabilitation und Hilfen zu Hause früh vorbereitet werden',
    'stroke-unit → fruehreha':
      'damit schwer Betroffene ohne Wartezeit in die Frührehabilitation kommen',
    'stroke-unit → reha': 'damit die Anschlussrehabilitation aus der Station heraus beantragt ist',
    'krankenhaussozialdienst → reha':
      'damit die Anschlussrehabilitation beantragt ist, bevor die Behandlung auf der Station endet',
    'fruehreha → reha': 'damit auf Phase B ohne Unterbrechung die nächste folgt',
    'stroke-unit → hausarzt':
      'damit Medikation und Risikofaktoren nach der Entlassung weiter behandelt werden; etwa die Hälfte geht ohne stationäre Rehabilitation nach Hause',
    'stroke-unit → neurologie': 'damit die fachärztliche Nachsorge einen Termin hat',
    'krankenhaussozialdienst → pflegedienst': 'damit Pflege am Tag der Rückkehr nach Hause beginnt',
    'krankenhaussozialdienst → pflegeheim':
      'damit ein Platz gefunden ist, wenn die Rückkehr nach Hause nicht möglich ist',
    'krankenhaussozialdienst → beratung':
      'damit Pflegegrad, Hilfsmittel und Wohnung mit der Pflegeberatung geklärt werden',
    'stroke-unit → lotse': 'damit die Begleitung auf der Station beginnt und nicht erst zu Hause',
    'reha → hausarzt':
      'damit der Bericht der Rehabilitation mit Einwilligung in die weitere Behandlung eingeht',
    'reha → therapie': 'damit die Übungen ambulant weitergehen, bevor Erreichtes verloren geht',
    'lotse → hausarzt': 'damit die Praxis erfährt, was im Alltag nicht gelingt',
    'lotse → therapie': 'damit Verordnungen auch zu Terminen werden',
    'lotse → selbsthilfe': 'damit Betroffene andere treffen, die weiter sind',
    'lotse → beratung': 'damit Pflegegrad, Hilfsmittel und Umbau der Wohnung geklärt werden',
    'beratung → selbsthilfe':
      'damit Betroffene und Angehörige andere treffen, die dasselbe erleben',
    'hausarzt → neurologie': 'damit bei neuen Ausfällen oder Depression fachärztlich geprüft wird',
    'hausarzt → therapie': 'damit Heilmittel langfristig verordnet und Ziele abgestimmt sind',
  },
  limits: {
    consent:
      'Angaben zur Person gehen nur mit Einwilligung der Patientin oder des Patienten weiter (§ 39 Abs. 1a SGB V). Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
  },
};
