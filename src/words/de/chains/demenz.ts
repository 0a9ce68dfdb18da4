import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `demenz` in German. */
export const demenz: WholeBook['chains']['demenz'] = {
  name: 'Leben mit Demenz',
  roles: {
    hausarzt: 'Hausarzt/-ärztin',
    facharzt: 'Facharzt/-ärztin für Neurologie oder Psychiatrie',
    gedaechtnisambulanz: 'Gedächtnisambulanz',
    'case-management': 'Demenz-Case-Management',
    krankenhaus: 'Krankenhaus/Akutgeriatrie',
    pflegedienst: 'Ambulanter Pflegedienst',
    tagespflege: 'Tagespflege',
    pflegeheim: 'Vollstationäre Pflege',
    beratung: 'Pflegestützpunkt/Demenzberatung',
    netzwerkkoordination: 'Koordination des Demenznetzwerks/Kreis',
    selbsthilfe: 'Alzheimer-Gesellschaft/Selbsthilfe',
    ehrenamt: 'Ehrenamt/Betreuungsgruppe',
  },
  handovers: {
    'hausarzt → facharzt':
      'damit der Verdacht auf eine Demenz früh und fachärztlich abgeklärt wird',
    'facharzt → hausarzt':
      'damit Diagnose und Behandlungsplan in der Praxis ankommen, die weiter begleitet',
    'hausarzt → gedaechtnisambulanz':
      'damit unklare Fälle mit ausführlicher Diagnostik geklärt werden',
    'gedaechtnisambulanz → hausarzt': 'damit auf die Diagnose Behandlung und Begleitung folgen',
    'gedaechtnisambulanz → beratung': 'damit nach der Diagnose niemand mit ihr allein bleibt',
    'hausarzt → case-management':
      'damit in schwierigen Lagen jemand die Hilfen zusammenführt und eine Krise nicht im Krankenhaus endet',
    'case-management → pflegedienst': 'damit Pflege beginnt, bevor die Angehörigen erschöpft sind',
    'case-management → tagespflege':
      'damit der Tag eine Struktur bekommt und Angehörige Zeit für sich haben',
    'case-management → beratung':
      'damit Ansprüche auf Leistungen der Pflegeversicherung geklärt sind',
    'krankenhaus → hausarzt':
      'damit im Krankenhaus bemerkte Verwirrtheit nach der Entlassung nicht aus dem Blick gerät',
    'krankenhaus → pflegedienst':
      'damit die Versorgung zu Hause steht; gerade bei Menschen mit Demenz sind Lücken nach der Entlassung belegt',
    'krankenhaus → case-management': 'damit die Begleitung schon vor der Entlassung anknüpft',
    'pflegedienst → pflegeheim': 'damit ein Umzug vorbereitet ist und Gewohnheiten bekannt sind',
    'beratung → selbsthilfe': 'damit Angehörige auf Menschen treffen, die dasselbe erleben',
    'selbsthilfe → beratung': 'damit aus dem Gespräch in der Gruppe Hilfe wird, wo sie nötig ist',
    'beratung → ehrenamt': 'damit Betreuung und Begleitung im Alltag gefunden werden',
    'netzwerkkoordination → selbsthilfe':
      'damit Selbsthilfe am regionalen Netzwerk teilnehmen kann, eine Voraussetzung für dessen Förderung',
    'netzwerkkoordination → ehrenamt':
      'damit Ehrenamtliche am regionalen Netzwerk teilnehmen können, eine Voraussetzung für dessen Förderung',
    'netzwerkkoordination → beratung':
      'damit es eine bekannte Anlaufstelle gibt, auf die alle verweisen',
  },
  funding: {
    networks:
      'Die Pflegekassen fördern die Zusammenarbeit in regionalen Netzwerken für pflegebedürftige Menschen.',
    pilots:
      'Modellvorhaben 2025 bis 2028 für Hilfen vor Ort und im Quartier, auch für eine bedarfsgerechte integrierte Sozialplanung.',
  },
  limits: {
    consent:
      'Angaben zur Person dürfen Praxen und Krankenhäuser nur mit Einwilligung der betroffenen Person oder ihrer rechtlichen Vertretung weitergeben (§ 203 StGB). Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
  },
};
