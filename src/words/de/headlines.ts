import type { Book } from '../book.ts';

/** Marks inside a name become single ones. */
const quoted = (name: string) => `„${name.replaceAll('„', '‚').replaceAll('“', '‘')}“`;

export const headlines: Book['headlines'] = {
  'area-blank-spot': {
    title: 'Aufgaben, die in einem Sozialraum fehlen',
    headline: ({ area, roles }, say) =>
      `In ${quoted(area)} ${roles.length === 1 ? 'fehlt eine Aufgabe der Kette, die anderswo besetzt ist' : `fehlen ${say.number(roles.length)} Aufgaben der Kette, die anderswo besetzt sind`}.`,
    advice: ({ area }) =>
      `Klären, wer Menschen aus ${quoted(area)} versorgt, die diese Hilfen brauchen.`,
  },
  'bodies-joined-by-one': {
    title: 'Nur ein Mitglied verbindet die Gremien',
    headline: ({ actor, pairs }, say) =>
      pairs.length === 1
        ? `Nur ${say.named(actor)} verbindet ${quoted(pairs[0][0])} und ${quoted(pairs[0][1])}.`
        : `Nur ${say.named(actor)} verbindet ${say.number(pairs.length)} Paare von Gremien.`,
    advice: ({ actor }, say) =>
      `Für ${say.named(actor)} eine Vertretung vereinbaren und Protokolle austauschen.`,
  },
  broker: {
    title: 'Nur ein Akteur verbindet zwei Sektoren',
    headline: ({ actor, pairs, relations }, say) =>
      relations[0] > 0
        ? `Zwischen ${say.sectors(pairs[0])} läuft alles über ${say.named(actor)}.`
        : `Nur ${say.named(actor)} hat mit ${say.sectors(pairs[0])} zu tun; dazwischen besteht keine Beziehung.`,
    advice: ({ actor, pairs }, say) =>
      `Vertretung für ${say.named(actor)} regeln und einen zweiten Kontakt zwischen ${say.sectors(pairs[0])} aufbauen.`,
  },
  'case-manager-absent-from-planning': {
    title: 'Case Management fehlt in der Planung',
    headline: ({ casePartners }, say) =>
      `Das Case Management arbeitet am Fall mit ${casePartners === 1 ? 'einer Partnerorganisation' : `${say.number(casePartners)} Partnerorganisationen`} zusammen, fehlt aber in der Planung.`,
    advice: ({ managers }, say) =>
      `Bei ${say.allNamed(managers, 1, 'dative')} nachfragen, welche Form der Mitwirkung an der Planung passt.`,
  },
  'chain-weakest-place': {
    title: 'Die schwächste Stelle der Kette',
    headline: ({ actor, broken, of }, say) =>
      `Fällt ${say.named(actor)} aus, ${broken.length === 1 ? 'fehlt' : 'fehlen'} ${say.number(broken.length)} von ${say.count(of, 'Übergabe', 'Übergaben')} der Kette.`,
    advice: ({ actor, broken, sole }, say) =>
      sole.length === broken.length
        ? `Mit ${say.named(actor)} eine Vertretung vereinbaren; die Aufgabe hat sonst niemand.`
        : `${say.named(actor)} zuerst absichern: Vertretung und, wo andere die Aufgabe teilen, ein zweiter Kontakt.`,
  },
  cutpoint: {
    title: 'Ein Nadelöhr des Netzwerks',
    headline: ({ actor, cutOff, bridge, area }, say) =>
      bridge
        ? `${area === null ? `${cutOff === 1 ? 'Ein Akteur hängt' : `${say.number(cutOff)} Akteure hängen`} an einer einzigen Beziehung` : `${quoted(area)} hängt an einer einzigen Beziehung`}: ${bridge.map(say.named).join(' – ')}.`
        : `Ohne ${say.named(actor)} ${cutOff === 1 ? 'verliert ein Akteur' : `verlieren ${say.number(cutOff)} Akteure`} jede Verbindung zum übrigen Netzwerk.`,
    advice: ({ actor, secondWay }, say) =>
      secondWay
        ? `${say.named(secondWay[0])} und ${say.named(secondWay[1])} zusammenbringen.`
        : `Regeln, wer einspringt, wenn ${say.named(actor)} ausfällt.`,
  },
  'department-isolated': {
    title: 'Ressort ohne Verbindung zu anderen',
    headline: ({ departments }, say) =>
      departments.length === 1
        ? `${quoted(departments[0])} hat keine Verbindung zu einem anderen Ressort.`
        : `${say.number(departments.length)} Ressorts haben keine Verbindung zu einem anderen, etwa ${quoted(departments[0])}.`,
    advice: () =>
      'In der Runde der Dezernatsleitungen klären, welche Vorhaben gemeinsam abzustimmen sind.',
  },
  'double-structure': {
    title: 'Zwei Gremien mit denselben Mitgliedern',
    headline: ({ bodies: [a, b] }) =>
      `${quoted(a)} und ${quoted(b)} haben fast dieselben Mitglieder.`,
    advice: () => 'Klären, was jedes Gremium entscheidet und ob beide gemeinsam tagen können.',
  },
  'empty-corner': {
    title: 'Aus einem Sektor steht niemand in der Tabelle',
    headline: ({ sector }, say) =>
      `Aus dem Sektor ${quoted(say.sector(sector))} steht niemand in der Tabelle.`,
    advice: () => 'Klären, wer in diesem Feld arbeitet, und in die Tabelle aufnehmen.',
  },
  'empty-side': {
    title: 'Keine Zusammenarbeit zwischen zwei Sektoren',
    headline: ({ sectors }, say) =>
      `Zwischen ${say.sectors(sectors)} besteht keine einzige Beziehung.`,
    advice: ({ common }, say) =>
      common.length > 0
        ? `${say.named(common[0])} arbeitet mit beiden Seiten zusammen: um ein erstes Treffen bitten.`
        : 'Aus beiden Sektoren je eine Stelle zu einem ersten Treffen einladen.',
  },
  'handover-hangs-on-one': {
    title: 'Eine Übergabe hängt an einem Akteur',
    headline: ({ handover: [from, to], actor, ties }, say) =>
      `Die Übergabe von ${quoted(say.role(from))} an ${quoted(say.role(to))} hängt an ${actor === null ? `einer Beziehung: ${ties[0].map(say.named).join(' – ')}` : `einem Akteur: ${say.named(actor)}`}.`,
    advice: () =>
      'Eine Vertretung vereinbaren und für diese Übergabe einen zweiten Kontakt aufbauen.',
  },
  'handover-internal': {
    title: 'Eine Übergabe im selben Haus',
    headline: ({ handover: [from, to], actors }, say) =>
      `Die Übergabe von ${quoted(say.role(from))} an ${quoted(say.role(to))} liegt in einer Hand: ${say.allNamed(actors, 1)}.`,
    advice: () => 'Klären, wer was übernimmt; zwei Stellen bekommen je eine eigene Zeile.',
  },
  'handover-missing': {
    title: 'Eine erwartete Übergabe fehlt',
    headline: ({ handover: [from, to], via, takers }, say) =>
      via.length > 0
        ? takers.length > 1
          ? `${quoted(say.role(from))} erreicht keinen der ${takers.length === 2 ? 'beiden' : say.number(takers.length)} Akteure für ${quoted(say.role(to))} unmittelbar; der Weg führt über ${say.allNamed(via, 1)}.`
          : `Von ${quoted(say.role(from))} an ${quoted(say.role(to))} wird nicht unmittelbar übergeben; der Weg führt über ${say.allNamed(via, 1)}.`
        : `Die Übergabe von ${quoted(say.role(from))} an ${quoted(say.role(to))} fehlt.`,
    advice: ({ givers, takers }, say) =>
      givers.length === 1 && takers.length === 1
        ? `${say.named(givers[0])} und ${say.named(takers[0])} miteinander bekannt machen.`
        : 'Beide Seiten an einen Tisch bringen: Wer ruft wen an, wenn jemand weiterzieht?',
  },
  'free-choice-one': {
    title: 'Freie Wahl, aber nur ein Anbieter',
    headline: ({ handover, taker }, say) =>
      `Die Betroffenen wählen frei, doch bei der Übergabe ${say.handover(handover)} führen alle Beziehungen zu ${say.named(taker)}.`,
    advice: () =>
      'Prüfen, ob die Betroffenen ihre Wahl kennen; keine feste Partnerschaft vereinbaren.',
  },
  'handover-one-sided': {
    title: 'Eine Übergabe, von der nur eine Seite weiß',
    headline: ({ handover: [from, to] }, say) =>
      `Nur eine Seite nennt die Übergabe von ${quoted(say.role(from))} an ${quoted(say.role(to))}.`,
    advice: () => 'Beide die letzte Übergabe schildern lassen: Was kam an, was fehlte?',
  },
  'isolated-actor': {
    title: 'Ohne Beziehung',
    headline: ({ actor, answered }, say) =>
      answered === false
        ? `Von ${say.named(actor)} ist keine Beziehung bekannt.`
        : `${say.named(actor)} hat keine einzige Beziehung.`,
    advice: ({ actor }, say) =>
      `Bei ${say.named(actor)} nachfragen, mit wem dort im Alltag zusammengearbeitet wird.`,
  },
  'local-provider-without-association': {
    title: 'Örtlicher Träger ohne Verband',
    headline: ({ providers, of }, say) =>
      `${of === 1 ? 'Der einzige örtliche Träger' : `${providers.length === 1 ? 'Einer' : say.number(providers.length)} von ${say.number(of)} örtlichen Trägern`} ${providers.length === 1 ? 'hat' : 'haben'} keine Verbindung zu einem Verband.`,
    advice: () => 'Klären, wer das Wissen der örtlichen Träger in die Planung bringt.',
  },
  'no-corner': {
    title: 'Ohne Sektor',
    headline: ({ count }, say) =>
      `${count === 1 ? 'Ein Akteur gehört' : `${say.number(count)} Akteure gehören`} zu keinem Sektor.`,
    advice: () => 'Den Sektor in der Tabelle nachtragen, wo einer passt.',
  },
  'one-sided': {
    title: 'Nur von einer Seite genannt',
    headline: ({ pairs, known }, say) =>
      known === 1
        ? 'Die einzige Beziehung ist nur von einer Seite genannt.'
        : `${pairs.length === 1 ? 'Eine' : say.number(pairs.length)} von ${say.number(known)} Beziehungen ${pairs.length === 1 ? 'ist' : 'sind'} nur von einer Seite genannt.`,
    advice: () => 'Beiden Seiten die Beziehung zeigen und fragen, worin sie besteht.',
  },
  'role-absent': {
    title: 'Eine Aufgabe, für die niemand in der Tabelle steht',
    headline: ({ role, absences, unread }, say) =>
      unread.length > 0
        ? unread.length === 1
          ? `Steht ${quoted(unread[0])} für ${quoted(say.role(role))}? Das Wort ist noch keiner Aufgabe zugeordnet.`
          : `Für ${quoted(say.role(role))} ist niemand zu erkennen; doch ${say.number(unread.length)} Wörter der Tabelle sind noch keiner Aufgabe zugeordnet.`
        : absences.length > 0
          ? `${quoted(say.role(role))} ist laut Tabelle nicht besetzt.`
          : `Für ${quoted(say.role(role))} steht niemand in der Tabelle.`,
    advice: ({ absences, unread }) =>
      unread.length > 0
        ? 'Festlegen, was die Wörter bedeuten; --write-words schreibt eine Liste mit Vorschlägen.'
        : absences.length > 0
          ? 'Den Bedarf in der Planung festhalten und vereinbaren, was bis dahin gilt.'
          : 'Klären, ob es das Angebot vor Ort gibt, und in die Tabelle aufnehmen.',
  },
  'role-unconnected': {
    title: 'Da, aber nicht verbunden',
    headline: ({ role }, say) => `${quoted(say.role(role))} ist da, aber mit niemandem verbunden.`,
    advice: () =>
      'Zum nächsten Treffen einladen und mit denen bekannt machen, die in der Kette davor und danach kommen.',
  },
  'side-carried-by-one': {
    title: 'Zusammenarbeit, die an einem Akteur hängt',
    headline: ({ sectors, relations, carriers, ties, possible }, say) =>
      relations === 1
        ? `Zwischen ${say.sectors(sectors)} besteht nur eine Beziehung: ${carriers.map(say.named).join(' – ')}.`
        : `Zwischen ${say.sectors(sectors)} läuft alles (${say.number(ties)} von ${say.number(possible)} möglichen Beziehungen) über ${say.named(carriers[0])}.`,
    advice: ({ relations, carriers }, say) =>
      relations === 1
        ? 'Ein zweites Paar miteinander bekannt machen und die Vertretung regeln.'
        : `Für ${say.named(carriers[0])} eine Vertretung vereinbaren.`,
  },
  'stakeholder-group-absent': {
    title: 'Anspruchsgruppen, die nicht in der Tabelle stehen',
    headline: ({ groups }, say) =>
      groups.length === 1
        ? `Eine Anspruchsgruppe fehlt in der Tabelle: ${quoted(say.term('stakeholderGroups', groups[0]))}.`
        : `${say.number(groups.length)} Anspruchsgruppen fehlen in der Tabelle, etwa ${quoted(say.term('stakeholderGroups', groups[0]))}.`,
    advice: () => 'Klären, wer für diese Gruppen sprechen kann, und einladen.',
  },
  'thin-side': {
    title: 'Kaum Zusammenarbeit zwischen zwei Sektoren',
    headline: ({ sectors, ties, possible }, say) =>
      `Zwischen ${say.sectors(sectors)} ${ties === 1 ? 'besteht' : 'bestehen'} nur ${ties === 1 ? 'eine' : say.number(ties)} von ${say.count(possible, 'möglichen Beziehung', 'möglichen Beziehungen')}.`,
    advice: () => 'Klären, wo mehr Zusammenarbeit nützt, und dort anfangen.',
  },
};
