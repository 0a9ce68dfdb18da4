import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `gemeindepsychiatrie` in German. */
export const gemeindepsychiatrie: WholeBook['chains']['gemeindepsychiatrie'] = {
  name: 'Gemeindepsychiatrischer Verbund (GPV)',
  roles: {
    'psychiatrische-klinik': 'Psychiatrische Klinik/Fachabteilung',
    institutsambulanz: 'Psychiatrische Institutsambulanz (PIA)',
    facharzt: 'Praxis für Psychiatrie oder Psychotherapie',
    hausarzt: 'Hausarzt/-ärztin',
    'psychiatrische-pflege': 'Ambulante psychiatrische Pflege/Soziotherapie',
    'betreutes-wohnen': 'Unterstützung beim Wohnen',
    tagesstaette: 'Tagesstätte/Kontaktstelle',
    arbeit: 'Arbeit und berufliche Rehabilitation',
    'sozialpsychiatrischer-dienst': 'Sozialpsychiatrischer Dienst (SpDi)',
    eingliederungshilfe: 'Träger der Eingliederungshilfe (Teilhabeplanung)',
    psychiatriekoordination: 'Psychiatriekoordination/Geschäftsstelle des GPV',
    krisendienst: 'Psychiatrischer Krisendienst',
    selbsthilfe: 'Selbsthilfe von Psychiatrie-Erfahrenen und Angehörigen',
  },
  handovers: {
    'psychiatrische-klinik → facharzt':
      'damit nach der Entlassung die fachärztliche Behandlung ohne Lücke weitergeht',
    'psychiatrische-klinik → hausarzt':
      'damit die hausärztliche Praxis Diagnose und Medikation kennt',
    'psychiatrische-klinik → institutsambulanz':
      'damit Menschen, die keine Praxis erreichen, weiter behandelt werden',
    'psychiatrische-klinik → sozialpsychiatrischer-dienst':
      'damit nach der Entlassung jemand aufsuchend da ist und niemand bald zurückkehren muss',
    'psychiatrische-klinik → betreutes-wohnen':
      'damit die Unterstützung beim Wohnen vor der Entlassung vereinbart ist',
    'psychiatrische-klinik → psychiatrische-pflege':
      'damit die Pflege zu Hause am Tag der Entlassung beginnt',
    'facharzt → psychiatrische-klinik':
      'damit Aufnahme und Rückkehr bei schweren Erkrankungen abgesprochen sind',
    'facharzt → psychiatrische-pflege':
      'damit Pflege und Soziotherapie verordnet und abgestimmt sind',
    'institutsambulanz → facharzt':
      'damit die Behandlung in eine Praxis übergehen kann, wenn das möglich ist',
    'hausarzt → facharzt': 'damit schwere Verläufe früh fachärztlich gesehen werden',
    'sozialpsychiatrischer-dienst → psychiatrische-klinik':
      'damit eine Aufnahme vorbereitet und Zwang möglichst vermieden wird',
    'sozialpsychiatrischer-dienst → institutsambulanz':
      'damit Menschen ohne Behandlung eine bekommen',
    'sozialpsychiatrischer-dienst → eingliederungshilfe':
      'damit der Bedarf an Teilhabe in die gemeinsame Hilfeplanung kommt',
    'eingliederungshilfe → betreutes-wohnen': 'damit bewilligte Hilfe beim Wohnen auch beginnt',
    'betreutes-wohnen → eingliederungshilfe':
      'damit veränderter Bedarf in die Hilfeplanung zurückkommt',
    'eingliederungshilfe → tagesstaette': 'damit der Tag eine Struktur bekommt',
    'eingliederungshilfe → arbeit': 'damit Arbeit und Beschäftigung Teil des Hilfeplans sind',
    'betreutes-wohnen → arbeit': 'damit aus einer gesicherten Wohnung auch Beschäftigung folgt',
    'tagesstaette → selbsthilfe': 'damit Betroffene Menschen treffen, die dasselbe kennen',
    'psychiatriekoordination → selbsthilfe':
      'damit Psychiatrie-Erfahrene und Angehörige im Verbund mitreden',
    'krisendienst → sozialpsychiatrischer-dienst':
      'damit nach der Nacht am nächsten Tag jemand weitermacht',
    'betreutes-wohnen → facharzt':
      'damit Veränderungen, die im Alltag auffallen, fachärztlich beurteilt werden',
  },
  limits: {
    consent:
      'Angaben zur Person gehen nur mit Einwilligung weiter (§ 203 StGB, § 39 Abs. 1a SGB V). Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
  },
};
