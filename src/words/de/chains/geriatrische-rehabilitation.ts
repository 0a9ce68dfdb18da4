import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `geriatrische-rehabilitation` in German. */
export const geriatrischeRehabilitation: WholeBook['chains']['geriatrische-rehabilitation'] = {
  name: 'Geriatrische Rehabilitation',
  roles: {
    hausarzt: 'Hausarzt/-ärztin',
    akutgeriatrie: 'Krankenhaus/Akutgeriatrie',
    krankenhaussozialdienst: 'Krankenhaussozialdienst',
    'geriatrische-reha': 'Geriatrische Rehabilitation',
    'mobile-reha': 'Mobile geriatrische Rehabilitation',
    schwerpunktpraxis: 'Geriatrische Schwerpunktpraxis',
    therapie: 'Therapiepraxis (Physio-, Ergotherapie, Logopädie)',
    hilfsmittel: 'Apotheke und Hilfsmittellieferant',
    pflegedienst: 'Ambulanter Pflegedienst',
    kurzzeitpflege: 'Kurzzeitpflege',
    beratung: 'Pflegestützpunkt/Koordinierungsstelle',
    seniorenbegleitung: 'Seniorenbegleitung, Sport und Selbsthilfe',
    kasse: 'Kranken-/Pflegekasse',
  },
  handovers: {
    'hausarzt → geriatrische-reha':
      'damit Rehabilitation verordnet wird, bevor Pflegebedürftigkeit eintritt oder zunimmt',
    'hausarzt → kasse':
      'damit die Kasse über die Verordnung entscheidet; ab 70 Jahren prüft sie die Notwendigkeit nicht mehr, wenn die Tests vorliegen',
    'hausarzt → mobile-reha':
      'damit auch Menschen, die in keine Klinik können, Rehabilitation bekommen',
    'schwerpunktpraxis → hausarzt': 'damit das geriatrische Assessment in die Behandlung eingeht',
    'akutgeriatrie → krankenhaussozialdienst':
      'damit der Bedarf an Rehabilitation früh bekannt ist',
    'akutgeriatrie → geriatrische-reha':
      'damit die Rehabilitation ohne Wartezeit an die Akutbehandlung anschließt',
    'krankenhaussozialdienst → geriatrische-reha':
      'damit Antrag und Aufnahmetermin abgestimmt sind',
    'akutgeriatrie → hausarzt': 'damit der Entlassbrief in der Praxis ankommt',
    'krankenhaussozialdienst → pflegedienst':
      'damit Pflege zu Hause beginnt, wenn keine Rehabilitation folgt',
    'krankenhaussozialdienst → kurzzeitpflege':
      'damit die Zeit bis zur Rehabilitation überbrückt ist',
    'krankenhaussozialdienst → beratung': 'damit die Pflegeberatung die Versorgung mit plant',
    'geriatrische-reha → hausarzt':
      'damit der Bericht der Rehabilitation in die weitere Behandlung eingeht',
    'geriatrische-reha → pflegedienst':
      'damit der Pflegedienst weiß, was wieder geht und wobei Hilfe nötig bleibt',
    'geriatrische-reha → therapie': 'damit die Übungen ambulant weitergehen',
    'geriatrische-reha → hilfsmittel': 'damit Rollator und Pflegebett bei der Rückkehr da sind',
    'kurzzeitpflege → geriatrische-reha': 'damit aus der Überbrückung keine Endstation wird',
    'mobile-reha → hausarzt': 'damit die Praxis die Fortschritte zu Hause kennt',
    'mobile-reha → pflegedienst': 'damit im Alltag weiter geübt wird',
    'beratung → seniorenbegleitung': 'damit Bewegung und Begleitung im Quartier gefunden werden',
    'pflegedienst → hausarzt': 'damit auffällt, wenn jemand wieder Rehabilitation braucht',
  },
  limits: {
    'free-choice':
      'Patientinnen und Patienten wählen Apotheke und Hilfsmittellieferant frei; Absprachen, die sie einem bestimmten Anbieter zuführen, sind unzulässig (§ 11 ApoG, § 128 SGB V). Deshalb wird hier keine Zusammenarbeit vorgeschlagen und keine als Erfolg oder Lücke gezählt.',
    consent:
      'Angaben zur Person gehen nur mit Einwilligung der Patientin oder des Patienten weiter (§ 39 Abs. 1a SGB V). Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
  },
};
