import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `spitalaustritt` in German. */
export const spitalaustritt: WholeBook['chains']['spitalaustritt'] = {
  name: 'Spitalaustritt (Schweiz)',
  roles: {
    spitalarzt: 'Spital (Ärztin/Arzt)',
    spitalsozialdienst: 'Sozialdienst/Austrittsplanung des Spitals',
    reha: 'Klinik für Rehabilitation',
    aph: 'Alters- und Pflegeheim (APH)',
    spitex: 'Spitex (Pflege und Hilfe zu Hause)',
    tagesstaette: 'Tagesstätte',
    mahlzeitendienst: 'Mahlzeitendienst (Lieferung nach Hause)',
    apotheke: 'Apotheke',
    hausarzt: 'Hausärztin/Hausarzt',
    gemeinde: 'Gemeinde (Fachstelle Alter, Sozialdienst)',
    kesb: 'Kindes- und Erwachsenenschutzbehörde (KESB)',
    gesundheitsdirektion: 'Kantonale Gesundheitsdirektion',
    'pro-senectute': 'Pro Senectute/Fachorganisation',
    freiwillige: 'Freiwillige und Nachbarschaftshilfe',
    krankenversicherer: 'Krankenversicherer',
    angehoerige: 'Patient/in und betreuende Angehörige',
  },
  handovers: {
    'spitalarzt → spitalsozialdienst': 'damit der Austritt früh geplant wird',
    'spitalarzt → spitex':
      'damit Akut- und Übergangspflege zu Hause ärztlich angeordnet ist; sie dauert höchstens zwei Wochen',
    'spitalarzt → aph':
      'damit Akut- und Übergangspflege im Heim angeordnet ist, wenn sie zu Hause nicht möglich ist',
    'spitalarzt → hausarzt': 'damit der Austrittsbericht in der Praxis ankommt',
    'spitalarzt → apotheke': 'damit die neuen Medikamente bereitliegen',
    'spitalsozialdienst → spitex': 'damit die Pflege am Tag des Austritts beginnt',
    'spitalsozialdienst → aph': 'damit ein Platz gefunden ist',
    'spitalsozialdienst → reha': 'damit Gesuch und Eintritt abgestimmt sind',
    'spitalsozialdienst → kesb':
      'damit Schutz geprüft wird, wenn jemand nicht für sich entscheiden kann',
    'spitalsozialdienst → gemeinde':
      'damit die Gemeinde weiss, wo Unterstützung im Alltag nötig ist',
    'spitalsozialdienst → pro-senectute': 'damit Beratung und Finanzielles geklärt werden',
    'spitalsozialdienst → krankenversicherer': 'damit Kostengutsprachen vor dem Austritt vorliegen',
    'spitalsozialdienst → angehoerige': 'damit Betroffene und Angehörige mitentscheiden',
    'reha → spitex': 'damit die Pflege nach der Rehabilitation anschliesst',
    'reha → hausarzt': 'damit der Bericht in die Behandlung eingeht',
    'hausarzt → spitex': 'damit Pflege zu Hause ärztlich angeordnet ist',
    'spitex → hausarzt': 'damit Veränderungen ärztlich beurteilt werden',
    'spitex → mahlzeitendienst': 'damit täglich eine Mahlzeit kommt',
    'spitex → tagesstaette': 'damit Angehörige entlastet werden',
    'gemeinde → kesb':
      'damit gemeldet wird, wenn jemand hilfsbedürftig ist und die Gemeinde selbst nicht helfen kann',
    'gemeinde → pro-senectute': 'damit Beratung vor Ort gefunden wird',
    'pro-senectute → gemeinde': 'damit die Gemeinde von neuem Bedarf erfährt',
    'pro-senectute → freiwillige': 'damit Besuche und Fahrten vermittelt werden',
    'gesundheitsdirektion → gemeinde': 'damit Planung von Kanton und Gemeinde zusammenpasst',
  },
  limits: {
    'choice-of-pharmacy':
      'Patientinnen und Patienten wählen ihre Apotheke selbst. Deshalb wird hier keine Zusammenarbeit vorgeschlagen und keine als Erfolg oder Lücke gezählt.',
    'professional-secrecy':
      'Das Berufsgeheimnis bleibt vorbehalten (Art. 443 ZGB): Wer ihm untersteht, meldet mit Einwilligung oder nach Entbindung. Der Weg bleibt erwartet.',
  },
};
