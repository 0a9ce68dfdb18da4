import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `wohnungsnotfall` in German. */
export const wohnungsnotfall: WholeBook['chains']['wohnungsnotfall'] = {
  name: 'Hilfen in Wohnungsnotfällen',
  roles: {
    fachstelle: 'Fachstelle Wohnungsnotfälle',
    jobcenter: 'Jobcenter',
    sozialamt: 'Sozialamt',
    'freier-traeger': 'Freier Träger der Wohnungslosenhilfe',
    strassensozialarbeit: 'Straßensozialarbeit',
    wohnungsunternehmen: 'Wohnungsunternehmen',
    amtsgericht: 'Amtsgericht',
    schuldnerberatung: 'Schuldnerberatung',
    energieversorger: 'Energieversorger',
    justizvollzug: 'Sozialdienst der Justizvollzugsanstalt',
    krankenhaussozialdienst: 'Krankenhaussozialdienst',
    jugendamt: 'Jugendamt/Allgemeiner Sozialer Dienst',
  },
  handovers: {
    'amtsgericht → jobcenter':
      'damit bei einer Räumungsklage wegen Mietschulden die Übernahme der Rückstände rechtzeitig geprüft wird',
    'amtsgericht → sozialamt':
      'damit auch Menschen ohne Anspruch beim Jobcenter, etwa im Rentenalter, vor der Räumung Hilfe angeboten wird',
    'amtsgericht → fachstelle':
      'damit die Nachricht über Klage und Räumungstermin dort ankommt, wo Wohnungsverlust abgewendet wird',
    'wohnungsunternehmen → fachstelle':
      'damit bei Mietrückständen oder Konflikten Hilfe beginnt, bevor gekündigt wird',
    'jobcenter → fachstelle':
      'damit drohender Wohnungsverlust, der im Leistungsbezug auffällt, bearbeitet wird',
    'fachstelle → jobcenter':
      'damit Mietschulden übernommen und die Kosten der Unterkunft gesichert werden',
    'fachstelle → sozialamt':
      'damit Hilfe nach dem SGB XII, auch bei besonderen sozialen Schwierigkeiten, ohne zweiten Anlauf beginnt',
    'fachstelle → freier-traeger':
      'damit auf die Sicherung der Wohnung Begleitung folgt, wo sie gewünscht ist',
    'freier-traeger → fachstelle':
      'damit Menschen aus Beratung und Unterkunft wieder in eine eigene Wohnung kommen',
    'justizvollzug → fachstelle':
      'damit vor der Entlassung aus der Haft geklärt ist, wo jemand wohnen wird',
    'fachstelle → schuldnerberatung': 'damit aus dem einen Rückstand nicht der nächste wird',
    'schuldnerberatung → fachstelle':
      'damit Mietschulden Vorrang bekommen, bevor die Wohnung verloren ist',
    'energieversorger → fachstelle':
      'damit eine Sperre von Strom oder Gas abgewendet wird und ein Haushalt in Not früh bekannt ist',
    'krankenhaussozialdienst → fachstelle':
      'damit niemand aus dem Krankenhaus auf die Straße entlassen wird',
    'jugendamt → fachstelle': 'damit Familien mit Kindern ihre Wohnung behalten',
    'strassensozialarbeit → freier-traeger':
      'damit aus dem Kontakt auf der Straße Beratung und ein Dach über dem Kopf werden',
    'fachstelle → wohnungsunternehmen':
      'damit Rückstände geregelt, Kündigungen zurückgenommen und Wohnungen neu vermittelt werden',
  },
  limits: {
    arrears:
      'Ein Wohnungsunternehmen oder Energieversorger darf Angaben über Rückstände nur mit Einwilligung oder aus berechtigtem Interesse weitergeben (Art. 6 DSGVO). Erwartet ist ein vereinbarter Weg, nicht die Meldung jedes Falls.',
    'social-secrecy':
      'Sozialdaten dürfen nur weitergegeben werden, wenn ein Gesetz es erlaubt oder die betroffene Person einwilligt (Sozialgeheimnis, § 35 SGB I).',
    'medical-secrecy':
      'Das Krankenhaus darf Angaben zur Person nur mit deren Einwilligung weitergeben (§ 39 Abs. 1a SGB V, § 203 StGB).',
  },
};
