import type { Book } from '../../book.ts';

/** Names, reasons and limits of the chain `schlaganfall` in German. */
export const schlaganfall: Book['chains']['schlaganfall'] = {
  name: 'Versorgung nach Schlaganfall',
  roles: {
    rettungsdienst: 'Rettungsdienst',
    'stroke-unit': 'Stroke Unit',
    fruehreha: 'Neurologische Frührehabilitation (Phase B)',
    reha: 'Rehabilitation (Phase C/D)',
    hausarzt: 'Hausarzt/-ärztin',
    neurologie: 'Niedergelassene Neurologie',
    therapie: 'Therapiepraxis (Physio-, Ergotherapie, Logopädie)',
    pflegedienst: 'Ambulanter Pflegedienst',
    pflegeheim: 'Pflegeheim',
    lotse: 'Schlaganfall-Lotse/-Lotsin',
    beratung: 'Pflegestützpunkt/Sozialdienst',
    selbsthilfe: 'Schlaganfall-Selbsthilfe',
    angehoerige: 'Patient/in und Angehörige',
  },
  handovers: {
    'rettungsdienst → stroke-unit':
      'damit die Station vor der Ankunft Bescheid weiß und keine Zeit verloren geht',
    'stroke-unit → fruehreha':
      'damit schwer Betroffene ohne Wartezeit in die Frührehabilitation kommen',
    'stroke-unit → reha': 'damit die Anschlussrehabilitation aus der Station heraus beantragt ist',
    'fruehreha → reha': 'damit auf Phase B ohne Unterbrechung die nächste folgt',
    'stroke-unit → hausarzt':
      'damit Medikation und Risikofaktoren nach der Entlassung weiter behandelt werden; etwa die Hälfte geht ohne stationäre Rehabilitation nach Hause',
    'stroke-unit → neurologie': 'damit die fachärztliche Nachsorge einen Termin hat',
    'stroke-unit → pflegedienst': 'damit Pflege am Tag der Rückkehr nach Hause beginnt',
    'stroke-unit → pflegeheim':
      'damit ein Platz gefunden ist, wenn die Rückkehr nach Hause nicht möglich ist',
    'stroke-unit → lotse': 'damit die Begleitung auf der Station beginnt und nicht erst zu Hause',
    'reha → hausarzt':
      'damit der Bericht der Rehabilitation mit Einwilligung in die weitere Behandlung eingeht',
    'reha → therapie': 'damit die Übungen ambulant weitergehen, bevor Erreichtes verloren geht',
    'lotse → hausarzt': 'damit die Praxis erfährt, was im Alltag nicht gelingt',
    'lotse → therapie': 'damit Verordnungen auch zu Terminen werden',
    'lotse → selbsthilfe': 'damit Betroffene andere treffen, die weiter sind',
    'lotse → beratung': 'damit Pflegegrad, Hilfsmittel und Umbau der Wohnung geklärt werden',
    'hausarzt → neurologie': 'damit bei neuen Ausfällen oder Depression fachärztlich geprüft wird',
    'hausarzt → therapie': 'damit Heilmittel langfristig verordnet und Ziele abgestimmt sind',
  },
  limits: {},
};
