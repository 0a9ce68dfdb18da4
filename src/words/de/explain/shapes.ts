import type { WholeBook } from '../../book.ts';

export const shapes: WholeBook['explain']['shapes'] = {
  'tie-list': {
    title: 'Beziehungsliste',
    description:
      'Eine Zeile je Beziehung, mit einer Spalte für jedes Ende. Häufigkeit oder Gewicht, Art der Beziehung, Jahr und Beleg können daneben stehen. Erkannt an zwei Überschriften wie Von und An; Wörter wie Von/An oder Absender/Empfänger geben den Beziehungen eine Richtung.',
    example: [
      'Von;An;Beziehungsart;Häufigkeit;Jahr',
      'Krankenhaussozialdienst;Rehaklinik Nord;Fall;wöchentlich;2026',
      'Rehaklinik Nord;Hausarztpraxis Müller;Fall;monatlich;2026',
    ].join('\n'),
  },
  matrix: {
    title: 'Matrix',
    description:
      'Dieselben Akteure in der ersten Spalte und in der Kopfzeile. Eine Zahl, ein Kreuz, ein Ja oder ein Wort wie „wöchentlich“ ist eine Beziehung; 0 und nein sind keine; wo die Matrix irgendwo nein sagt, gilt eine leere Zelle als nicht beantwortet. Erkannt daran, dass mindestens vier von fünf Namen an beiden Stellen stehen.',
    example: [
      ';Krankenhaus;Rehaklinik Nord;Hausarztpraxis',
      'Krankenhaus;0;1;1',
      'Rehaklinik Nord;1;0;',
      'Hausarztpraxis;0;1;0',
    ].join('\n'),
  },
  stacked: {
    title: 'Akteure und Beziehungen in einer Tabelle',
    description:
      'Akteure und Beziehungen untereinander, unterschieden durch eine Spalte für die Art der Zeile. Nur mit --shape stacked gelesen.',
    example: [
      'Typ;Name;Sektor;Von;An',
      'Akteur;Krankenhaus;Gesundheit;;',
      'Akteur;Seniorenbüro;Kommune;;',
      'Beziehung;;;Krankenhaus;Seniorenbüro',
    ].join('\n'),
  },
  roster: {
    title: 'Umfrage',
    description:
      'Eine Zeile je befragter Stelle, eine Spalte je Akteur, nach dem gefragt wurde, wie LimeSurvey, SoSci Survey, Qualtrics und ähnliche Programme sie exportieren. Die Namen stehen in Klammern, nach einem Strich oder allein in der Kopfzeile oder in einer Legende neben der Tabelle (Spalten Code und Bezeichnung). Eine Spalte ohne Zeile ist ein befragter Akteur ohne Antwort; mehrere Fragen sind mehrere Arten von Beziehungen. Erkannt daran, dass die Kopfzeile Akteure aus der Namensspalte nennt.',
    example: [
      'Ihre Einrichtung;Wie oft arbeiten Sie zusammen? [Diakoniestation];Wie oft arbeiten Sie zusammen? [Seniorenbüro];Wie oft arbeiten Sie zusammen? [Haus Anna]',
      'Diakoniestation;;monatlich;wöchentlich',
      'Seniorenbüro;nie;;jährlich',
    ].join('\n'),
  },
  'membership-list': {
    title: 'Mitgliederliste der Gremien',
    description:
      'Eine Zeile je Sitz: wer in welchem Gremium sitzt und in welcher Funktion. Oder eine Zeile je Gremium mit allen Mitgliedern in einer Zelle. Erkannt an einer Überschrift wie Akteur (oder Mitglieder) und einer wie Gremium.',
    example: [
      'Akteur;Gremium;Funktion',
      'Seniorenbüro;Runder Tisch;Leitung',
      'Diakoniestation;Runder Tisch;Mitglied',
      'Seniorenbüro;Lenkungsgruppe;Mitglied',
    ].join('\n'),
  },
  'membership-table': {
    title: 'Kreuztabelle der Gremien',
    description:
      'Eine Zeile je Akteur, eine Spalte je Gremium, ein Kreuz, wo der Akteur sitzt. Erkannt an Kreuzen unter Namen von Gremien, die keine Akteure sind.',
    example: [
      'Akteur;Lenkungsgruppe;Runder Tisch;AG Wohnen',
      'Planungsfachkraft;x;x;x',
      'Wohnbau eG;;;x',
    ].join('\n'),
  },
  'actor-list': {
    title: 'Akteursliste mit Partnern',
    description:
      'Eine Zeile je Akteur mit Sektor, Rolle und weiteren Merkmalen; die Kooperationspartner stehen in einer Zelle, getrennt durch |, oder in mehreren Spalten; ein Wort wie „wöchentlich“ in Klammern hinter einem Partner ist die Stärke der Beziehung. Die empfohlene Tabelle für den Anfang: Sie enthält Sektoren, Rollen und Beziehungen auf einem Blatt. Erkannt an einer Überschrift wie Akteur und einer wie Kooperationspartner; Gremien können in einer eigenen Spalte stehen.',
    example: [
      'Akteur;Sektor;Rolle;Trägerart;Kooperationspartner;Gremien;Fragebogen erhalten',
      'Krankenhaussozialdienst;Gesundheit;Krankenhaussozialdienst;freigemeinnützig;Rehaklinik Nord|Seniorenbüro;Lenkungsgruppe;ja',
      'Seniorenbüro;Kommune;Kommunale Altenhilfe;kommunal;Krankenhaussozialdienst;Lenkungsgruppe|Runder Tisch;ja',
    ].join('\n'),
  },
};
