import type { Book } from '../../book.ts';
import { sourceText } from '../../state-of-text.ts';
import { bases } from '../bases.ts';
import { speech } from '../speech.ts';
import { chain as short } from './short/chain.ts';

export const chain: Book['report']['chain'] = {
  ...short,
  carried: (direct, all, say) =>
    `${say.number(direct)} von ${say.count(all, 'erwarteten Übergabe', 'erwarteten Übergaben')} ${direct === 1 ? 'besteht' : 'bestehen'} unmittelbar.`,
  notCounted: (absent, free, say) =>
    [
      ...(absent > 0
        ? [
            `${say.count(absent, 'erwartete Übergabe beginnt oder endet', 'erwartete Übergaben beginnen oder enden')} bei einer Aufgabe, für die niemand in der Tabelle steht`,
          ]
        : []),
      ...(free > 0
        ? [`bei ${say.count(free, 'Übergabe', 'Übergaben')} wählen die Betroffenen frei`]
        : []),
    ]
      .join('; ')
      .replace(/^/u, 'Nicht mitgezählt: ')
      .concat('.'),
  source: (source, state) => sourceText(source, state ?? null, speech),
  orTo: (roles) => `oder ${roles}`,
  roles: 'Wer ist da?',
  handovers: 'Wer übergibt an wen?',
  optional: 'nicht zwingend',
  more: (n, say) => `und ${say.count(n, 'weitere', 'weitere')}`,
  bases,
  explain: {
    chains: 'Versorgungsketten',
    more: 'Eine Kette im Einzelnen: care-chain explain chain <id>. Als Anfang für eine eigene: care-chain explain chain --json <id> > eigene.json, dann care-chain analyze <Daten> --chain eigene.json.',
    size: (roles, handovers) => `${roles} Aufgaben, ${handovers} Übergaben`,
    caseManager: (role) => `Case Management: ${role}`,
    sectors: 'Ecken des Vierecks',
    roles: 'Aufgaben',
    handovers: 'Erwartete Übergaben',
    noSector: 'ohne Ecke',
    jurisdiction: (name) => `Recht und Verträge für: ${name}`,
    reach: { district: 'für den ganzen Kreis', neighbourhood: 'im Sozialraum' },
    consent: 'Nur mit Einwilligung:',
    freeChoice: 'Freie Wahl:',
    required: 'erforderlich',
    anyOf: (roles) => `vertretbar durch ${roles}`,
    aliases: (words) => `auch: ${words}`,
    reading:
      'Eine Muster-Kette sagt, was zu erwarten ist, nicht, was richtig ist. „Fachliche Einschätzung“ heißt: Für diese Aufgabe oder Übergabe ist keine Quelle genannt. ○ nennt, was das Recht begrenzt. Wo im Einzelfall eine Einwilligung nötig ist, bleibt der Weg erwartet. Wo Menschen frei wählen, wird nichts vorgeschlagen und nichts als Lücke oder Erfolg gezählt.',
  },
  legend:
    '━▶ von beiden Seiten genannt · ─▶ nur von einer Seite genannt oder ohne Angabe der anderen · ┄▷ über Dritte · ✕ keine Übergabe, obwohl beide Aufgaben besetzt sind · ◁─ eine Beziehung ist nur in der Gegenrichtung genannt, das ist keine Lücke · ○ rechtlich begrenzt, keine Lücke · – eine der beiden Aufgaben ist nicht besetzt. Erwartet ist, was die Muster-Kette vorsieht; worauf sie sich stützt, steht dabei.',
};
