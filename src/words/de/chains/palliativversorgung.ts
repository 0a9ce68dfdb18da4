import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `palliativversorgung` in German. */
export const palliativversorgung: WholeBook['chains']['palliativversorgung'] = {
  name: 'Hospiz- und Palliativversorgung',
  roles: {
    palliativstation: 'Palliativstation/Krankenhaus',
    krankenhaussozialdienst: 'Krankenhaussozialdienst',
    sapv: 'SAPV-Team',
    hausarzt: 'Hausarzt/-ärztin (AAPV)',
    facharzt: 'Facharzt/-ärztin Onkologie',
    apotheke: 'Apotheke',
    pflegedienst: 'Ambulanter Pflegedienst',
    pflegeheim: 'Pflegeheim',
    hospiz: 'Stationäres Hospiz',
    hospizdienst: 'Ambulanter Hospizdienst',
    seelsorge: 'Seelsorge',
    netzwerkkoordination: 'Netzwerkkoordination',
  },
  handovers: {
    'palliativstation → sapv':
      'damit die Behandlung von Schmerz und Atemnot zu Hause ohne Bruch weitergeht; das Krankenhaus darf SAPV in der Regel für bis zu sieben Tage verordnen',
    'palliativstation → hausarzt':
      'damit die Praxis Befund, Medikation und den Willen der Patientin oder des Patienten rechtzeitig kennt',
    'palliativstation → hospiz': 'damit ein Platz bereitsteht, wenn es zu Hause nicht mehr geht',
    'krankenhaussozialdienst → hospizdienst':
      'damit Familien schon vor der Entlassung von der Begleitung durch Ehrenamtliche erfahren',
    'hausarzt → sapv':
      'damit die spezialisierte Versorgung verordnet ist, wenn Beschwerden die allgemeine übersteigen',
    'sapv → hausarzt':
      'damit die Praxis weiß, was das Team verändert hat, und wieder übernehmen kann',
    'sapv → pflegedienst': 'damit Pflege und Bedarfsmedikation rund um die Uhr zusammenpassen',
    'pflegedienst → sapv': 'damit das Team früh erfährt, wenn sich Beschwerden verschlimmern',
    'facharzt → sapv':
      'damit der Übergang von der Tumorbehandlung zur Palliativversorgung begleitet ist',
    'sapv → apotheke': 'damit Betäubungsmittel und Notfallmedikamente am selben Tag da sind',
    'pflegeheim → hospizdienst':
      'damit Sterbende im Heim und ihre Angehörigen begleitet werden; das Heim muss über die Zusammenarbeit mit dem Hospiz- und Palliativnetz Auskunft geben',
    'hospizdienst → pflegeheim': 'damit Pflegende wissen, wer begleitet und was dabei auffällt',
    'pflegeheim → sapv':
      'damit Bewohnerinnen und Bewohner nicht in den letzten Tagen ins Krankenhaus müssen',
    'sapv → hospizdienst': 'damit neben der Behandlung jemand Zeit hat',
    'hospizdienst → seelsorge': 'damit auf Wunsch seelsorgliche Begleitung kommt',
    'netzwerkkoordination → sapv':
      'damit das Netz die spezialisierte Versorgung kennt und Wege abgesprochen sind',
    'netzwerkkoordination → hospizdienst':
      'damit das Ehrenamt im Netz vertreten ist und gefunden wird',
    'netzwerkkoordination → pflegeheim':
      'damit auch Heime an Fortbildung, Fallbesprechung und Absprachen teilnehmen',
  },
  funding: {
    coordination:
      'Die Krankenkassen fördern die Koordination regionaler Hospiz- und Palliativnetzwerke.',
  },
  limits: {
    consent:
      'Angaben zur Person gehen nur mit Einwilligung der Patientin oder des Patienten weiter (§ 39 Abs. 1a SGB V). Der Weg bleibt erwartet: Er muss bekannt sein und angeboten werden.',
    'free-choice':
      'Auch in der Palliativversorgung wählen Patientinnen und Patienten die Apotheke frei; Absprachen, die sie einer bestimmten Apotheke zuführen, sind unzulässig (§ 11 ApoG; VG Chemnitz 2019). Deshalb wird hier keine Zusammenarbeit vorgeschlagen und keine als Erfolg oder Lücke gezählt.',
  },
};
