import type { WholeBook } from '../../book.ts';

/** Names, reasons and limits of the chain `discharge-to-assess` in German. */
export const dischargeToAssess: WholeBook['chains']['discharge-to-assess'] = {
  name: 'Entlassung vor Klärung des Bedarfs (England)',
  roles: {
    'acute-trust': 'Akutkrankenhaus',
    'transfer-hub': 'Entlassungsdrehscheibe',
    gp: 'Hausarztpraxis (GP)',
    'community-pharmacy': 'Apotheke vor Ort',
    'community-health': 'Ambulante Gesundheitsdienste des NHS',
    'community-beds': 'Betten zur Erholung (Weg 2)',
    reablement: 'Wiederbefähigung zu Hause (Weg 1)',
    'home-care': 'Ambulanter Pflegedienst',
    'care-home': 'Pflegeheim (Weg 3)',
    'adult-social-care': 'Kommunaler Sozialdienst',
    housing: 'Wohnungsamt/Wohnungsgesellschaft',
    equipment: 'Hilfsmitteldienst',
    vcse: 'Freie Träger und Ehrenamt (VCSE)',
    carers: 'Pflegende Angehörige',
    icb: 'Regionaler Kostenträger des NHS (ICB)',
  },
  handovers: {
    'acute-trust → transfer-hub': 'damit komplexe Entlassungen an einer Stelle geplant werden',
    'acute-trust → adult-social-care':
      'damit Krankenhaus und Kommune Entlassungen gemeinsam planen',
    'adult-social-care → acute-trust':
      'damit das Krankenhaus weiß, was nach der Entlassung möglich ist',
    'acute-trust → gp': 'damit der Entlassbrief mit den Medikamenten in der Praxis ankommt',
    'acute-trust → community-pharmacy': 'damit geänderte Medikamente richtig ausgegeben werden',
    'acute-trust → vcse': 'damit auf Weg 0 jemand nach Hause begleitet und einkauft',
    'acute-trust → carers':
      'damit Angehörige an der Entscheidung über die Entlassung beteiligt sind',
    'transfer-hub → adult-social-care':
      'damit die Kommune den Bedarf kennt und die Hilfe beschafft',
    'transfer-hub → reablement': 'damit die Hilfe auf Weg 1 am Tag der Entlassung zu Hause beginnt',
    'transfer-hub → community-health': 'damit Pflege und Therapie zu Hause weitergehen',
    'transfer-hub → community-beds': 'damit auf Weg 2 ein Bett zur Erholung bereitsteht',
    'transfer-hub → care-home':
      'damit auf Weg 3 ein Platz bereitsteht, ohne dass im Krankenhaus über das weitere Leben entschieden wird',
    'transfer-hub → vcse': 'damit Hilfe ohne Pflegebedarf gefunden wird',
    'transfer-hub → housing': 'damit niemand ohne Wohnung entlassen wird',
    'transfer-hub → equipment': 'damit Bett und Gehhilfe bei der Ankunft da sind',
    'reablement → adult-social-care':
      'damit der dauerhafte Bedarf erst nach der Erholung festgestellt wird',
    'community-beds → adult-social-care':
      'damit auch nach dem Bett der dauerhafte Bedarf festgestellt wird',
    'community-beds → community-health': 'damit die Therapie zu Hause weitergeht',
    'adult-social-care → home-care': 'damit dauerhafte Hilfe zu Hause beginnt',
    'adult-social-care → care-home': 'damit ein Platz auf Dauer gefunden wird, wo er nötig ist',
    'community-health → gp': 'damit die Praxis erfährt, was zu Hause auffällt',
    'care-home → gp': 'damit neue Bewohnerinnen und Bewohner ärztlich versorgt sind',
    'icb → adult-social-care':
      'damit NHS und Kommune sich auf ein Vorgehen bei Entlassungen einigen',
  },
  limits: {
    'choice-of-pharmacy':
      'Patientinnen und Patienten wählen ihre Apotheke selbst. Deshalb wird hier keine Zusammenarbeit vorgeschlagen und keine als Erfolg oder Lücke gezählt.',
  },
};
