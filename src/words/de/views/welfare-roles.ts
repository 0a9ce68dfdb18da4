import type { Book } from '../../book.ts';

export const welfareRoles: Book['views']['welfare-roles'] = {
  title: 'Rollenerwartungen an die Freie Wohlfahrtspflege',
  reading:
    'Die Rollen werden an der Lage im Netzwerk abgelesen: Zur Zivilgesellschaft vermittelt, wer zwischen jemandem aus der Zivilgesellschaft und jemandem von anderswo steht, die selbst keine Beziehung haben; Verbindungsglied, wer zwischen den ersten beiden Ecken des Kooperationsvierecks steht oder eine erwartete Übergabe trägt. Keine Einrichtung muss jede Rolle ausfüllen, und eine Lage ist eine Gelegenheit, keine Leistung: Ob jemand sie nutzt, sagen die Beziehungen nicht. Eine Richtung, die nicht genannt ist, heißt nicht, dass es sie nicht gibt. Kirchengemeinden und Vereine der Ecke Zivilgesellschaft zählen selbst als Zivilgesellschaft.',
  column: 'eine Spalte „Trägerart“ (freigemeinnützig, kirchlich, kommunal, privat)',
  count: (institutions, say) =>
    `${say.count(institutions.length, 'Einrichtung', 'Einrichtungen')} der Freien Wohlfahrtspflege: ${say.allNamed(institutions.map(({ actor }) => actor))}.`,
  filled: (label, actors, of, say) =>
    `${label}: ${say.number(actors.length)} von ${say.number(of)} (${say.allNamed(actors)}).`,
  nobody: (label) => `${label}: In der Tabelle zeigt das keine der Einrichtungen.`,
  open: (labels) => `Nicht zu sagen, weil die Tabelle dazu nichts enthält: ${labels.join('; ')}.`,
  roles: {
    doorOpener: 'Vermittlung zur Zivilgesellschaft',
    transporter: 'Weitergabe von Informationen in beide Richtungen',
    generator: 'Ermöglichung von Partizipation (Gremium mit Bürgerschaft und Zivilgesellschaft)',
    activator: 'Aktivierung von Schlüsselpersonen und Ehrenamtlichen',
    housingPartner: 'Partnerschaft mit der Wohnungswirtschaft',
    settings: 'Brücke zwischen ambulant und stationär',
    chainLink: 'Verbindungsglied in der Versorgungskette',
  },
  brokerCaption: 'Vermittlung zwischen den Sektoren (Paare ohne eigene Beziehung)',
  brokers: {
    coordinator: 'im eigenen',
    itinerant: 'in einem anderen',
    boundary: 'eigener–anderer',
    gatekeeper: 'in den eigenen',
    representative: 'aus dem eigenen',
    liaison: 'zwischen anderen',
  },
  enabling: 'Rolle 1: Beteiligung ermöglichen',
  enablingColumns: ['Einrichtung', 'Vermittlung', 'Informationen', 'Gremien', 'Schlüsselpers.'],
  developing: 'Rolle 2: Dienste weiterentwickeln',
  developingColumns: ['Einrichtung', 'Wohnen', 'amb.–stat.', 'Bindeglied', 'Übergaben'],
  yes: 'ja',
  nothing: 'nichts in der Tabelle',
};
