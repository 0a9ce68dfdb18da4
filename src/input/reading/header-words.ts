import { plain } from '../fold.ts';
import { kept } from '../kept.ts';
import { withoutEnd } from './tails.ts';

/** What a word in a header is about. */
export type WordClass =
  | 'entity'
  | 'place'
  | 'name'
  | 'id'
  | 'from'
  | 'to'
  | 'sector'
  | 'type'
  | 'area'
  | 'person'
  | 'count'
  | 'often'
  | 'coop'
  | 'handover'
  | 'with'
  | 'ask'
  | 'partner'
  | 'moved'
  | 'receive'
  | 'by'
  | 'tied'
  | 'each'
  | 'period'
  | 'belong'
  | 'filler';

/** The words that headers are made of, folded, in several languages. */
const WORDS: Record<WordClass, string> = {
  entity: `organisation organisationen organization organizations organisations org einrichtung einrichtungen institution
    institutionen institutions akteur akteure akteurs akteurin akteurinnen actor actors stakeholder stakeholders agency agencies
    provider providers anbieter anbieters anbietern traeger traegers traegern dienst dienste dienstes stelle stellen
    entity entities node nodes knoten facility facilities company companies organizacion organizaciones entidad entidades
    organisme organismes etablissement etablissements structure structures ente enti organizzazione organizzazioni
    leistungserbringer leistungserbringers leistungsanbieter dienstleister unternehmen firma firmen charity charities
    association associations verein vereine vereins respondent respondents befragte befragter org1 netzwerkakteur
    netzwerkakteure netzwerkakteurin enterprise business ente
    struttura strutture instelling instellingen organisatie organisaties unit units member members mitglied mitglieder`,
  place: `hospital hospitals krankenhaus krankenhauses krankenhaeuser klinik kliniken clinic clinics practice practices
    praxis team teams service services abteilung department ward station trust site standort hopital ziekenhuis ospedale`,
  name: 'name names namen names bezeichnung bezeichnungen label labels title titel nom noms nombre nombres nome naam',
  id: `id ids nr no nummer number code codes kuerzel kennung kennziffer schluessel key npi uid uuid abkuerzung abbreviation
    num_id token lfd lfdnr identifier`,
  from: `from von source sender absender absenderin absenders quelle origin ursprung ausgang ausgangs start referring
    referrer sending discharging transferring giving ego ueberweisend ueberweisende ueberweisender ueberweisendes
    meldend meldende meldender meldendes empfehlend empfehlende aus zuweisend zuweisende zuweisender zuweisendes zuweiser ueberweiser abgebend abgebende abgebender abgebendes entlassend
    entlassende entlassender entlassendes uebergebend uebergebende uebergebender uebergebendes verlegend verlegende
    verlegendes sendend sendende vermittelnd vermittelnde anfragend anfragende exporter supplier desde origen da van de_
    expediteur depuis reporter nominator initiator`,
  to: `to an nach zu target receiver receiving recipient destination destino ziel empfaenger empfaengerin empfaengers
    accepting admitting referred_to alter aufnehmend aufnehmende aufnehmender aufnehmendes annehmend annehmende annehmender
    uebernehmend uebernehmende uebernehmender uebernehmendes empfangend empfangende empfangender empfangendes
    weiterbehandelnd weiterbehandelnde weiterversorgend weiterversorgende weiterversorger nachversorger nachversorgend
    nachversorgende hacia naar vers destinataire nominee end ende importer angefragt angefragte`,
  sector:
    'sektor sektoren sector sectors versorgungsbereich bereich handlungsfeld saeule branche domain feld field secteur',
  type: 'typ type types art arten rolle role kategorie category categorie tipo',
  area: 'ort stadt gemeinde kreis landkreis sozialraum quartier stadtteil place town city district region area plz postcode',
  person: `person personen ansprechpartner ansprechpartnerin ansprechpartnerinnen ansprechperson kontaktperson contactperson
    vorname nachname familienname surname firstname lastname first last respondent respondents befragte befragter
    leitung leiter leiterin`,
  count: `anzahl zahl number count num summe wieviele many menge amount quantity volume n anz fallzahl fallzahlen faelle
    cases patients patienten patientinnen referrals ueberweisungen transfers verlegungen uebergaben kontaktzahl visits`,
  often: `oft often haeufig frequently haeufigkeit frequency intensitaet intensity staerke strength regelmaessigkeit
    gewicht weight gewichtung kontakthaeufigkeit kontaktintensitaet frequenz frequence frecuencia frequentie`,
  coop: `arbeiten arbeitet zusammenarbeiten zusammenarbeitet zusammenarbeit kooperiert kooperieren kooperation kooperationen
    kooperationsbeziehungen kooperationsbeziehung zusammengearbeitet kooperierend
    vernetzt vernetzung verbunden verbindung verbindungen kontakt kontakte kontakten austausch tauschen tauscht beziehung
    beziehungen work works working worked cooperate cooperates cooperating cooperation collaborate collaborates
    collaborating collaborated collaboration collaborations connected connects connect connection connections linked
    links link contact contacts touch deal deals dealing interact interacts interacting exchange exchanges communicate
    communicates partnership partnerships partner relationship relationships relations ties networks networked schnittstelle schnittstellen
    travaille travaillez travaillent collabore collaborez collaborent coopere trabaja trabajan colabora colaboran contacto
    lavora lavorate collabora collaborate werkt samenwerkt werken contatti`,
  handover: `uebergibt uebergeben ueberweist ueberweisen ueberleitet ueberleiten vermittelt vermitteln verweist verweisen
    leitet leiten weiterleitet weitergeleitet entlaesst entlassen verlegt verlegen schickt schicken meldet melden
    refer refers referring_to hand hands handover handovers send sends pass passes transfer_to discharge discharges signpost
    signposts informs informiert informieren referred discharged transferred transfers sent passed handed
    verlegt gemeldet zugewiesen weist zuweisen empfiehlt empfehlen entlaesst vermittelte orientiert envoie envoyez adresse`,
  with: 'mit with wem whom con avec met samen zusammen together within among',
  ask: `wem wer welchen welche welcher welches who whom which what wo where how wie quelles quels quelle_ cuales quien quienes
    welke wie_ quali chi`,
  partner: `kooperationspartner kooperationspartnerin kooperationspartnerinnen partner partnerin partnerinnen partners
    netzwerkpartner netzwerkpartnerin netzwerkpartnerinnen partnereinrichtung partnereinrichtungen partnerorganisation
    partnerorganisationen collaborators collaborator partenaire partenaires socio socios socias partneragencies
    kontaktpartner hauptpartner hauptkooperationspartner samenwerkingspartners partnerships`,
  receive: `erhaelt erhalten bekommt bekommen bezieht empfaengt uebernimmt uebernehmen annimmt receives receive gets get got
    takes accepts recoit reçoit`,
  by: 'by durch par',
  tied: `collaborating cooperating linked connected kooperierend kooperierende kooperierenden kooperierender vernetzte
    vernetzten vernetzter verbundene verbundenen zusammenarbeitende angegebene angegebener named tied associated affiliated`,
  each: 'pro je per a jede jeden jedes every each im',
  period: 'tag woche monat quartal halbjahr jahr day week month quarter year mois semaine an',
  belong: `vertreten vertrittst represent represents representing taetig beschaeftigt angestellt angehoeren gehoeren belong
    fuellen ausfuellen beantworten antworten fill filling answer answering completing respond responding
    employed representez rappresenta representa vertegenwoordigt`,
  moved: 'hierher dorthin weiter gesendet sent received erhalten',
  filler: `der die das des dem den of the a an_ ein eine einer eines ihr ihre ihrer ihres ihren ihrem unser unsere unserer
    unseres your our my their its bitte please nennen geben sie angeben angabe for fuer in im am bei und and oder or do does
    you is are ist sind name_ own eigene eigenen eigener respondent_ befragten befragte_ haben habe hat have has had
    following folgenden folgende these this dieser diese anderen andere anderer weiteren weitere other others most meisten
    regelmaessig regularly currently derzeit aktuell aktuelle current enge eng closely close wichtigste wichtigsten main
    key_ haupt auch also already bereits any all alle aller allen vollstaendig vollstaendiger full official offizieller
    beteiligt beteiligte beteiligten beteiligter sich man es dort hier netz netzwerk network auf aus als as wird werden
    gerade zurzeit momentan at moment teilnehmend teilnehmende participating listed genannte genannten meist hauptsaechlich
    they we wir over list nennt besteht bestehen that wichtigster wichtiger important erster erste zweiter zweite dritter dritte
    zweitwichtigster zweitwichtigste drittwichtigster drittwichtigste first second third s
    zu_ le la les du de el los las il lo l vous votre su sus een het uw d in_ sur`,
};

const CLASSES = new Map<string, WordClass[]>();
for (const [group, list] of Object.entries(WORDS) as [WordClass, string][])
  for (const word of list.split(/\s+/)) {
    const groups = CLASSES.get(word) ?? [];
    if (!groups.includes(group)) groups.push(group);
    CLASSES.set(word, groups);
  }

/** Heads of German compounds, such as "Einrichtungsname" or "Zielorganisation", with their places among the words. */
const HEADS = new Map(
  [...CLASSES.keys()]
    .filter(
      (word) =>
        word.length >= 4 &&
        CLASSES.get(word)?.some((group) =>
          ['entity', 'place', 'name', 'id', 'sector', 'type'].includes(group),
        ),
    )
    .map((word, place) => [word, place]),
);

const LONGEST_HEAD = Math.max(...Array.from(HEADS.keys(), (word) => word.length));

/** One word of a header with what it may be about. */
export interface HeaderWord {
  word: string;
  classes: readonly WordClass[];
}

const UNKNOWN: readonly WordClass[] = [];

/** The words of a header; compounds are taken apart where both parts are known. */
export const headerTokens = (header: string): readonly HeaderWord[] =>
  header.length > 300 ? tokensOf(header) : keptTokens(header);

const keptTokens = kept<readonly HeaderWord[]>(tokensOf);

function tokensOf(header: string): HeaderWord[] {
  const spaced = header
    .slice(0, 300)
    .normalize('NFC')
    .replace(/-\s{0,3}\n\s{0,3}(?=\p{Ll})/gu, '')
    .replace(/\u00ad/g, '')
    .replace(/[:*_/]-?(?:innen|in)\b/g, '')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/[_]/g, ' ');
  return plain(spaced)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(' ')
    .filter((word) => word !== '')
    .flatMap(wordsOf);
}

function wordsOf(word: string): HeaderWord[] {
  const classes = CLASSES.get(word);
  if (classes) return [{ word, classes }];
  const bare = withoutEnd(word, '0123456789');
  if (bare !== word && bare !== '' && CLASSES.has(bare)) return wordsOf(bare);
  for (const head of headsOf(word)) {
    const rest = word.slice(0, -head.length);
    for (const first of [rest, rest.replace(/s$/, ''), rest.replace(/(?:en|n|es)$/, '')]) {
      const before = CLASSES.get(first);
      if (first.length >= 3 && before)
        return [
          { word: first, classes: before },
          { word: head, classes: CLASSES.get(head) as WordClass[] },
        ];
    }
  }
  return [{ word, classes: UNKNOWN }];
}

/** The heads that a word may end in, in the order of the list. */
function headsOf(word: string): string[] {
  const heads: string[] = [];
  for (let at = Math.max(0, word.length - LONGEST_HEAD); at <= word.length - 4; at++) {
    const end = word.slice(at);
    if (HEADS.has(end)) heads.push(end);
  }
  return heads.sort((a, b) => (HEADS.get(a) as number) - (HEADS.get(b) as number));
}
