import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `entlassmanagement` in German. */
export const entlassmanagement: WholeBook['chains']['entlassmanagement'] = {
  name: 'Entlassmanagement aus dem Krankenhaus',
  roles: {
    krankenhausarzt: 'Krankenhausarzt/-ärztin',
    krankenhaussozialdienst: 'Krankenhaussozialdienst',
    reha: 'Rehabilitationseinrichtung',
    kurzzeitpflege: 'Kurzzeitpflege',
    tagespflege: 'Tagespflege',
    'freier-traeger': 'Ambulanter Pflegedienst',
    menueservice: '„Essen auf Rädern“/Menüservice',
    'apotheke-hilfsmittel': 'Apotheke und Hilfsmittellieferant',
    'kommunale-altenhilfe': 'Kommunale Altenhilfe',
    'ehrenamt-kirche': 'Ehrenamt und Nachbarschaftshilfe',
    wohnungsunternehmen: 'Wohnungsunternehmen',
    hausarzt: 'Niedergelassene/r Hausarzt/-ärztin',
    kasse: 'Kranken-/Pflegekasse',
    pflegestuetzpunkt: 'Pflegestützpunkt',
    angehoerige: 'Patient/in und Angehörige',
  },
  whenAbsent: {
    kurzzeitpflege:
      'Ist kein Platz frei, kommt Übergangspflege im Krankenhaus in Betracht: höchstens zehn Tage (§ 39e SGB V, Stand November 2026).',
  },
  handovers: {
    'krankenhausarzt → krankenhaussozialdienst':
      'damit der Bedarf an Versorgung nach dem Krankenhaus früh erkannt und die Entlassung vorbereitet wird',
    'krankenhausarzt → hausarzt':
      'damit der Entlassbrief mit Diagnosen, Befunden und Medikationsplan in der Praxis ankommt, die weiterbehandelt',
    'krankenhausarzt → reha':
      'damit die Anschlussrehabilitation medizinisch begründet und rechtzeitig beantragt wird',
    'krankenhaussozialdienst → reha':
      'damit Antrag, Aufnahmetermin und Verlegung in die Rehabilitation aus einer Hand abgestimmt sind',
    'krankenhaussozialdienst → kurzzeitpflege':
      'damit ein Platz bereitsteht, wenn die Rückkehr nach Hause noch nicht möglich ist',
    'krankenhaussozialdienst → freier-traeger':
      'damit Pflege und Hilfe im Haushalt am Tag der Entlassung beginnen',
    'krankenhaussozialdienst → tagespflege':
      'damit der Tag zu Hause gestaltet ist und Angehörige entlastet werden',
    'krankenhaussozialdienst → apotheke-hilfsmittel':
      'damit Medikamente, Pflegebett oder Rollator bei der Ankunft zu Hause da sind',
    'krankenhaussozialdienst → kommunale-altenhilfe':
      'damit Hilfen jenseits von Kranken- und Pflegeversicherung, etwa Wohnung, Alltag und Kontakte, mit Einwilligung der Betroffenen ansetzen können',
    'krankenhaussozialdienst → kasse':
      'damit Leistungen vor der Entlassung genehmigt sind und die Kasse das Entlassmanagement unterstützen kann',
    'krankenhaussozialdienst → pflegestuetzpunkt':
      'damit die Pflegeberatung, die im Auftrag der Kasse unterstützt (§ 7a SGB XI), die Versorgung nach der Entlassung mit plant',
    'krankenhaussozialdienst → angehoerige':
      'damit Patientinnen, Patienten und, wenn sie es wünschen, Angehörige informiert sind und mit entscheiden',
    'reha → hausarzt':
      'damit der Bericht der Rehabilitation mit Einwilligung der Betroffenen in die hausärztliche Behandlung eingeht',
    'reha → freier-traeger':
      'damit der Pflegedienst weiß, was nach der Rehabilitation wieder geht und wobei Hilfe nötig bleibt',
    'kurzzeitpflege → freier-traeger':
      'damit die Versorgung zu Hause steht, bevor die Kurzzeitpflege endet',
    'kurzzeitpflege → tagespflege':
      'damit aus dem Aufenthalt auf Zeit ein verlässlicher Alltag zu Hause wird',
    'freier-traeger → menueservice':
      'damit täglich eine Mahlzeit kommt, wenn das Kochen nicht mehr gelingt',
    'freier-traeger → apotheke-hilfsmittel':
      'damit Rezepte eingelöst, Medikamente gestellt und fehlende Hilfsmittel nachgeliefert werden',
    'freier-traeger → hausarzt':
      'damit Veränderungen, die im Alltag auffallen, ärztlich beurteilt werden',
    'kommunale-altenhilfe → ehrenamt-kirche':
      'damit Besuche, Begleitung und Nachbarschaft dort beginnen, wo jemand allein nach Hause kommt',
    'kommunale-altenhilfe → wohnungsunternehmen':
      'damit die Wohnung angepasst oder eine geeignete gefunden wird',
    'kommunale-altenhilfe → menueservice':
      'damit auch Menschen ohne Pflegedienst an eine regelmäßige Mahlzeit kommen',
    'ehrenamt-kirche → kommunale-altenhilfe':
      'damit Fachkräfte erfahren, wenn Ehrenamtliche an Grenzen kommen oder neuen Bedarf sehen',
    'wohnungsunternehmen → kommunale-altenhilfe':
      'damit früh bekannt wird, wenn Mieterinnen und Mieter allein nicht mehr zurechtkommen',
    'hausarzt → freier-traeger':
      'damit häusliche Krankenpflege verordnet ist und der Pflegedienst weiß, worauf zu achten ist',
    'hausarzt → apotheke-hilfsmittel':
      'damit die Medikation nach der Entlassung ohne Lücke weiterläuft und Hilfsmittel verordnet sind',
    'hausarzt → krankenhaussozialdienst':
      'damit das Krankenhaus schon vor der Aufnahme weiß, wie jemand lebt und wer hilft',
  },
  funding: {
    networks:
      'Die Pflegekassen fördern die Zusammenarbeit in regionalen Netzwerken für pflegebedürftige Menschen.',
    pilots:
      'Modellvorhaben 2025 bis 2028 für Hilfen vor Ort und im Quartier, auch für eine bedarfsgerechte integrierte Sozialplanung.',
  },
  limits: {
    consent:
      'Angaben zur Person gehen nur mit Einwilligung der Patientin oder des Patienten weiter (§ 39 Abs. 1a SGB V). Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
    'free-choice':
      'Patientinnen und Patienten wählen Apotheke und Hilfsmittellieferant frei; Absprachen, die sie einem bestimmten Anbieter zuführen, sind unzulässig (§ 11 ApoG, § 128 SGB V). Deshalb wird hier keine Zusammenarbeit vorgeschlagen und keine als Erfolg oder Lücke gezählt.',
    'social-secrecy':
      'Angaben zur Person dürfen die Verwaltung nur verlassen, wenn die betroffene Person einwilligt (Sozialgeheimnis, § 35 SGB I). Der Weg bleibt erwartet.',
  },
};
