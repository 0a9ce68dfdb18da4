import type { HandoverResult, RoleResult } from '../analysis.ts';
import type { Formatter } from '../findings/index.ts';

const de = {
  heading: (chain: string) => `Die Versorgungskette: ${chain}`,
  coverage: (filled: number, required: number, say: Formatter) =>
    `${say.number(filled)} von ${say.count(required, 'Glied', 'Gliedern')} der Kette ${filled === 1 ? 'ist' : 'sind'} besetzt.`,
  carried: (direct: number, all: number, say: Formatter) =>
    `${say.number(direct)} von ${say.count(all, 'erwarteten Übergabe', 'erwarteten Übergaben')} ${direct === 1 ? 'besteht' : 'bestehen'} unmittelbar.`,
  roles: 'Wer ist da?',
  handovers: 'Wer übergibt an wen?',
  optional: 'optional',
  statuses: {
    filled: 'besetzt',
    several: 'mehrfach besetzt',
    unconnected: 'ohne Beziehung',
    absent: 'nicht besetzt',
    'stood-in': 'vertreten durch',
    'absent-known': 'laut Tabelle',
  } satisfies Record<RoleResult['status'], string>,
  handoverStatuses: {
    confirmed: 'von beiden Seiten genannt',
    'one-sided': 'nur von einer Seite genannt',
    reported: 'genannt, Angabe der anderen Seite fehlt',
    internal: 'im selben Haus',
    indirect: 'nur mittelbar',
    missing: 'keine Übergabe',
    limited: 'rechtlich begrenzt',
    'role-absent': 'Rolle nicht besetzt',
  } satisfies Record<HandoverResult['status'], string>,
  ties: (n: number, say: Formatter) => say.count(n, 'Beziehung', 'Beziehungen'),
  more: (n: number, say: Formatter) => `und ${say.count(n, 'weitere', 'weitere')}`,
  over: (names: string) => `über ${names}`,
  hangs: (name: string) => `hängt an ${name}`,
  absent: (roles: string) => `es fehlt: ${roles}`,
  bases: {
    law: 'Gesetz',
    contract: 'Vertrag',
    standard: 'Standard',
    seed: 'Fachliteratur',
    judgement: 'fachliche Einschätzung',
  } as Record<string, string>,
  explain: {
    chains: 'Versorgungsketten',
    more: 'Eine Kette im Einzelnen: care-chain explain chain <id>. Als Anfang für eine eigene: care-chain explain chain --json <id> > eigene.json, dann care-chain analyze <Daten> --chain eigene.json.',
    size: (roles: number, handovers: number) => `${roles} Rollen, ${handovers} Übergaben`,
    caseManager: (role: string) => `Case Management: ${role}`,
    sectors: 'Ecken des Vierecks',
    roles: 'Rollen',
    handovers: 'Erwartete Übergaben',
    noSector: 'ohne Ecke',
    required: 'erforderlich',
    anyOf: (roles: string) => `vertretbar durch ${roles}`,
    aliases: (words: string) => `auch: ${words}`,
    reading:
      'Eine Vorlage sagt, was zu erwarten ist, nicht, was richtig ist. „Fachliche Einschätzung“ heißt: Für diese Rolle oder Übergabe ist keine Quelle genannt. ○ nennt, was rechtlich begrenzt ist; solche Übergaben zählen nie als Lücke.',
  },
  legend:
    '━▶ von beiden Seiten genannt · ─▶ nur von einer Seite genannt oder ohne Angabe der anderen · ┄▷ nur mittelbar, über andere · ✕ keine Übergabe, obwohl beide Rollen besetzt sind · ○ rechtlich begrenzt, keine Lücke · – eine der beiden Rollen ist nicht besetzt. Erwartet ist, was die Vorlage erwartet; wo sie sich auf kein Gesetz und keinen Vertrag stützt, ist das eine fachliche Einschätzung.',
};

const en: typeof de = {
  heading: (chain) => `The care chain: ${chain}`,
  coverage: (filled, required, say) =>
    `${say.number(filled)} of ${say.count(required, 'link', 'links')} of the chain ${filled === 1 ? 'is' : 'are'} filled.`,
  carried: (direct, all, say) =>
    `${say.number(direct)} of ${say.count(all, 'expected handover', 'expected handovers')} ${direct === 1 ? 'is' : 'are'} direct.`,
  roles: 'Who is there?',
  handovers: 'Who hands over to whom?',
  optional: 'optional',
  statuses: {
    filled: 'filled',
    several: 'filled by several',
    unconnected: 'without a tie',
    absent: 'not filled',
    'stood-in': 'stood in for by',
    'absent-known': 'says the table',
  },
  handoverStatuses: {
    confirmed: 'named from both sides',
    'one-sided': 'named from one side only',
    reported: 'named, no word from the other side',
    internal: 'within one house',
    indirect: 'indirect only',
    missing: 'no handover',
    limited: 'legally limited',
    'role-absent': 'role not filled',
  },
  ties: (n, say) => say.count(n, 'tie', 'ties'),
  more: (n, say) => `and ${say.count(n, 'other', 'others')}`,
  over: (names) => `via ${names}`,
  hangs: (name) => `hangs on ${name}`,
  absent: (roles) => `missing: ${roles}`,
  bases: {
    law: 'law',
    contract: 'contract',
    standard: 'standard',
    seed: 'literature',
    judgement: 'professional judgement',
  },
  explain: {
    chains: 'Care chains',
    more: 'One of them in full: care-chain explain chain <id>. To start one of your own: care-chain explain chain --json <id> > mine.json, then care-chain analyze <data> --chain mine.json.',
    size: (roles, handovers) => `${roles} roles, ${handovers} handovers`,
    caseManager: (role) => `Case management: ${role}`,
    sectors: 'Corners of the quadrangle',
    roles: 'Roles',
    handovers: 'Expected handovers',
    noSector: 'no corner',
    required: 'required',
    anyOf: (roles) => `${roles} can stand in`,
    aliases: (words) => `also: ${words}`,
    reading:
      'A template says what is to be expected, not what is right. “Professional judgement” means that no source is named for this role or handover. ○ tells what is legally limited; such a handover never counts as a gap.',
  },
  legend:
    '━▶ named from both sides · ─▶ named from one side only, or without the word of the other · ┄▷ indirect only, via others · ✕ no handover although both roles are filled · ○ legally limited, no gap · – one of the two roles is not filled. Expected is what the template expects; where it rests on no law and no contract, that is professional judgement.',
};

/** What the reports say of a care chain. */
export const chainWords: Record<'en' | 'de', typeof de> = { en, de };
