import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `fruehe-hilfen` in German. */
export const frueheHilfen: WholeBook['chains']['fruehe-hilfen'] = {
  name: 'Frühe Hilfen',
  roles: {
    netzwerkkoordination: 'Netzwerkkoordination Frühe Hilfen',
    jugendamt: 'Jugendamt',
    gesundheitsamt: 'Gesundheitsamt',
    geburtsklinik: 'Geburtsklinik',
    lotsendienst: 'Lotsendienst (Babylotse)',
    hebamme: 'Hebamme',
    familienhebamme: 'Familienhebamme',
    gynaekologie: 'Frauenärztliche Praxis',
    kinderarzt: 'Kinder- und Jugendarztpraxis',
    fruehfoerderung: 'Sozialpädiatrisches Zentrum/Frühförderung',
    schwangerschaftsberatung: 'Schwangerschaftsberatung',
    familienzentrum: 'Familienzentrum/Kita',
    erziehungsberatung: 'Erziehungsberatung',
    ehrenamt: 'Ehrenamt (Familienpatenschaften)',
    sozialamt: 'Sozialamt',
    polizei: 'Polizei',
    familiengericht: 'Familiengericht',
    gewaltschutz: 'Schutz vor Gewalt (Frauenhaus, Beratung)',
  },
  handovers: {
    'geburtsklinik → lotsendienst':
      'damit Familien mit Belastungen noch auf der Station ein Gespräch angeboten wird',
    'lotsendienst → netzwerkkoordination': 'damit das passende Angebot im Netzwerk gefunden wird',
    'lotsendienst → familienhebamme': 'damit die Begleitung zu Hause kurz nach der Geburt beginnt',
    'hebamme → familienhebamme':
      'damit auf die Wochenbettbetreuung längere Begleitung folgt, wo sie gewünscht ist',
    'kinderarzt → netzwerkkoordination':
      'damit Sorgen, die in den Vorsorgeuntersuchungen auffallen, eine Adresse haben',
    'kinderarzt → fruehfoerderung': 'damit Verzögerungen der Entwicklung früh gefördert werden',
    'gynaekologie → schwangerschaftsberatung':
      'damit Schwangere in schwierigen Lagen früh von Hilfen erfahren',
    'schwangerschaftsberatung → hebamme': 'damit vor der Geburt eine Hebamme gefunden ist',
    'familienhebamme → familienzentrum':
      'damit Familien nach der Begleitung zu Hause andere Eltern treffen',
    'familienhebamme → ehrenamt': 'damit im Alltag jemand entlastet',
    'netzwerkkoordination → jugendamt':
      'damit Frühe Hilfen und Hilfen zur Erziehung voneinander wissen',
    'netzwerkkoordination → gesundheitsamt': 'damit das Gesundheitswesen das Netzwerk mitträgt',
    'netzwerkkoordination → geburtsklinik':
      'damit auf der Geburtsstation bekannt ist, welche Angebote es gibt',
    'netzwerkkoordination → kinderarzt':
      'damit die Praxen, die fast alle Kinder sehen, im Netzwerk mitwirken',
    'netzwerkkoordination → hebamme':
      'damit Hebammen ihr Wissen einbringen und Ansprechpersonen kennen',
    'netzwerkkoordination → schwangerschaftsberatung':
      'damit Beratung vor der Geburt und Hilfen danach ineinandergreifen',
    'netzwerkkoordination → ehrenamt': 'damit Ehrenamtliche fachlich begleitet werden',
    'netzwerkkoordination → sozialamt':
      'damit Existenzsicherung und Frühe Hilfen voneinander wissen',
    'netzwerkkoordination → polizei':
      'damit Ansprechpersonen bekannt sind, bevor es einen Einsatz gibt',
    'netzwerkkoordination → familiengericht':
      'damit das Gericht weiß, welche Hilfen es vor Ort gibt',
    'netzwerkkoordination → gewaltschutz':
      'damit Frauen und Kinder, die Gewalt erleben, Hilfe finden',
  },
  limits: {
    consent:
      'Nur mit Einwilligung der Eltern: § 3 KKG schafft Netzwerke, aber keine Befugnis, Daten von Familien weiterzugeben. Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
  },
};
