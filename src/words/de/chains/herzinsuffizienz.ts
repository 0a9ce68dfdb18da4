import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `herzinsuffizienz` in German. */
export const herzinsuffizienz: WholeBook['chains']['herzinsuffizienz'] = {
  name: 'Versorgung bei Herzinsuffizienz',
  roles: {
    hausarzt: 'Hausarzt/-ärztin',
    kardiologie: 'Praxis für Kardiologie',
    krankenhaus: 'Krankenhaus/Klinik für Kardiologie',
    krankenhaussozialdienst: 'Krankenhaussozialdienst',
    'herz-reha': 'Kardiologische Rehabilitation',
    telemedizin: 'Telemedizinisches Zentrum',
    apotheke: 'Apotheke',
    palliativversorgung: 'Palliativversorgung',
    pflegedienst: 'Ambulanter Pflegedienst',
    pflegeheim: 'Pflegeheim',
    beratung: 'Pflegestützpunkt/Seniorenberatung',
    herzgruppe: 'Herzgruppe und Selbsthilfe',
    kasse: 'Kranken-/Pflegekasse',
  },
  handovers: {
    'hausarzt → kardiologie':
      'damit bei Verdacht auf Herzschwäche Ursache und Ausmaß fachärztlich geklärt werden',
    'kardiologie → hausarzt':
      'damit Befunde und Empfehlungen schriftlich und zügig in der Praxis ankommen, die langfristig begleitet',
    'krankenhaus → hausarzt':
      'damit der Entlassbrief mit der neuen Medikation in der Praxis ankommt',
    'krankenhaus → kardiologie':
      'damit nach einer Entgleisung engmaschig fachärztlich kontrolliert wird',
    'krankenhaus → krankenhaussozialdienst':
      'damit der Bedarf nach der Entlassung früh bekannt ist',
    'krankenhaus → herz-reha':
      'damit die Anschlussrehabilitation unmittelbar auf die Akutbehandlung folgt',
    'krankenhaussozialdienst → herz-reha': 'damit Antrag und Aufnahmetermin abgestimmt sind',
    'krankenhaussozialdienst → pflegedienst': 'damit Pflege am Tag der Entlassung beginnt',
    'krankenhaussozialdienst → beratung': 'damit die Pflegeberatung die Versorgung mit plant',
    'herz-reha → hausarzt':
      'damit der Bericht der Rehabilitation in die weitere Behandlung eingeht',
    'herz-reha → kardiologie': 'damit die Einstellung der Medikamente fachärztlich weitergeht',
    'herz-reha → herzgruppe': 'damit das Training nach der Rehabilitation am Wohnort weitergeht',
    'hausarzt → telemedizin':
      'damit tägliche Messwerte überwacht werden, wo Telemonitoring angezeigt ist',
    'kardiologie → telemedizin':
      'damit auch fachärztlich behandelte Menschen ins Telemonitoring kommen',
    'telemedizin → hausarzt': 'damit die Praxis bei auffälligen Werten sofort handeln kann',
    'hausarzt → pflegedienst':
      'damit häusliche Krankenpflege verordnet ist und der Pflegedienst weiß, worauf zu achten ist',
    'pflegedienst → hausarzt':
      'damit Gewichtszunahme, Luftnot und geschwollene Beine früh gemeldet werden',
    'hausarzt → apotheke': 'damit die vielen Medikamente aufeinander abgestimmt sind',
    'kardiologie → palliativversorgung':
      'damit in der letzten Lebensphase Luftnot und Angst gelindert werden',
    'pflegeheim → hausarzt':
      'damit Bewohnerinnen und Bewohner nicht wegen einer vermeidbaren Entgleisung ins Krankenhaus müssen',
    'beratung → herzgruppe': 'damit Betroffene Bewegung und Gleichgesinnte in der Nähe finden',
  },
  limits: {
    'free-choice':
      'Patientinnen und Patienten wählen ihre Apotheke frei; Absprachen, die sie einer bestimmten Apotheke zuführen, sind unzulässig (§ 11 ApoG). Deshalb wird hier keine Zusammenarbeit vorgeschlagen und keine als Erfolg oder Lücke gezählt.',
    consent:
      'Angaben zur Person gehen nur mit Einwilligung der Patientin oder des Patienten weiter (§ 39 Abs. 1a SGB V). Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
  },
};
