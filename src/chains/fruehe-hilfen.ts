// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Chain } from './chain.ts';
import { civilSociety, health, municipality, youthServices } from './sectors.ts';

const law = '§ 3 KKG';
const members = '§ 3 Abs. 3 KiSchG Sachsen-Anhalt';
const initiative = 'Bundesinitiative Frühe Hilfen';

const consent = {
  de: 'Nur mit Einwilligung der Eltern: § 3 KKG schafft Netzwerke, aber keine Befugnis, Daten von Familien weiterzugeben.',
  en: 'Only with the consent of the parents: § 3 KKG creates networks, but no permission to pass on data of families.',
};

/**
 * The care chain around pregnancy and the first years of life. In the quadrangle, youth services take the place of elder
 * care. Who belongs to the network is listed by law; every handover of a family is judgement and needs the parents'
 * consent, so its absence is never counted as a gap. The coordinator's contacts concern no family and are expected.
 */
export const frueheHilfen: Chain = {
  id: 'fruehe-hilfen',
  label: { de: 'Frühe Hilfen', en: 'Early childhood prevention' },
  sectors: [health, youthServices, municipality, civilSociety],
  roles: [
    {
      id: 'netzwerkkoordination',
      label: { de: 'Netzwerkkoordination Frühe Hilfen', en: 'Network coordination' },
      sector: 'municipality',
      aliases: [
        'Netzwerkkoordination', 'Koordination Frühe Hilfen', 'Koordinierungsstelle Frühe Hilfen',
        'Fachstelle Frühe Hilfen', 'Koordinierender Kinderschutz', 'Netzwerkkoordinatorin',
        'Netzwerkkoordinator', 'Network coordinator', 'Early help coordination',
      ],
      required: true,
      source: law,
    },
    {
      id: 'jugendamt',
      label: { de: 'Jugendamt', en: 'Youth welfare office' },
      sector: 'municipality',
      aliases: [
        'ASD', 'Allgemeiner Sozialer Dienst', 'Amt für Jugend', 'Fachbereich Jugend', 'Youth office',
        'Child welfare office', 'Child protection service',
      ],
      required: true,
      source: members,
    },
    {
      id: 'gesundheitsamt',
      label: { de: 'Gesundheitsamt', en: 'Public health office' },
      sector: 'municipality',
      aliases: [
        'Öffentlicher Gesundheitsdienst', 'ÖGD', 'Kinder- und Jugendgesundheitsdienst',
        'Fachbereich Gesundheit', 'Public health service', 'Health office',
      ],
      required: true,
      source: members,
    },
    {
      id: 'geburtsklinik',
      label: { de: 'Geburtsklinik', en: 'Maternity hospital' },
      sector: 'health',
      aliases: [
        'Geburtsstation', 'Geburtshilfe', 'Entbindungsstation', 'Kinderklinik', 'Krankenhaus',
        'Klinik', 'Maternity ward', 'Obstetrics', 'Hospital', 'Children’s hospital',
      ],
      required: true,
      source: members,
    },
    {
      id: 'lotsendienst',
      label: { de: 'Lotsendienst (Babylotse)', en: 'Guide service for families' },
      sector: 'health',
      aliases: [
        'Lotsendienst', 'Babylotse', 'Babylotsin', 'Babylotsen', 'Familienlotse', 'Familienlotsin',
        'Lotsin', 'Baby guide', 'Family guide', 'Guide service',
      ],
      required: false,
      source: initiative,
    },
    {
      id: 'hebamme',
      label: { de: 'Hebamme', en: 'Midwife' },
      sector: 'health',
      aliases: ['Hebammen', 'Hebammenpraxis', 'Geburtshaus', 'Entbindungspfleger', 'Midwives', 'Midwifery practice', 'Birth centre'],
      required: true,
      source: members,
    },
    {
      id: 'familienhebamme',
      label: { de: 'Familienhebamme', en: 'Family midwife' },
      sector: 'health',
      aliases: [
        'Familienhebammen', 'FGKiKP', 'Familienkinderkrankenpflege',
        'Familien-Gesundheits- und Kinderkrankenpflege', 'Family midwives', 'Family nurse',
      ],
      required: true,
      source: initiative,
    },
    {
      id: 'gynaekologie',
      label: { de: 'Frauenärztliche Praxis', en: 'Gynaecology practice' },
      sector: 'health',
      aliases: [
        'Gynäkologie', 'Frauenarzt', 'Frauenärztin', 'Frauenarztpraxis', 'Gynäkologische Praxis',
        'Gynaecologist', 'Gynecologist', 'Gynecology practice',
      ],
      required: true,
      source: members,
    },
    {
      id: 'kinderarzt',
      label: { de: 'Kinder- und Jugendarztpraxis', en: 'Paediatric practice' },
      sector: 'health',
      aliases: [
        'Kinderarzt', 'Kinderärztin', 'Kinderarztpraxis', 'Pädiatrie', 'Kinder- und Jugendärztin',
        'Kinder- und Jugendarzt', 'Paediatrician', 'Pediatrician', 'Pediatric practice',
      ],
      required: true,
      source: members,
    },
    {
      id: 'fruehfoerderung',
      label: { de: 'Sozialpädiatrisches Zentrum/Frühförderung', en: 'Social paediatric centre/early intervention' },
      sector: 'health',
      aliases: [
        'SPZ', 'Sozialpädiatrisches Zentrum', 'Frühförderung', 'Frühförderstelle',
        'Interdisziplinäre Frühförderung', 'Early intervention', 'Social paediatric centre',
      ],
      required: false,
      source: members,
    },
    {
      id: 'schwangerschaftsberatung',
      label: { de: 'Schwangerschaftsberatung', en: 'Pregnancy advice' },
      sector: 'youth-services',
      aliases: [
        'Schwangerenberatung', 'Schwangerschaftskonfliktberatung', 'Schwangerschaftsberatungsstelle',
        'Pregnancy counselling', 'Pregnancy counseling',
      ],
      required: true,
      source: members,
    },
    {
      id: 'familienzentrum',
      label: { de: 'Familienzentrum/Kita', en: 'Family centre/nursery' },
      sector: 'youth-services',
      aliases: [
        'Familienzentrum', 'Kita', 'Kindertagesstätte', 'Kindertageseinrichtung', 'Kindergarten',
        'Krippe', 'Familienbildung', 'Familienbildungsstätte', 'Mehrgenerationenhaus',
        'Family centre', 'Family center', 'Nursery', 'Day nursery',
      ],
      required: true,
      source: members,
    },
    {
      id: 'erziehungsberatung',
      label: { de: 'Erziehungsberatung', en: 'Parenting advice' },
      sector: 'youth-services',
      aliases: [
        'Erziehungs- und Familienberatung', 'Erziehungsberatungsstelle', 'Familienberatung',
        'Schreiambulanz', 'Parent counselling', 'Family counselling', 'Family advice',
      ],
      required: false,
      source: members,
    },
    {
      id: 'ehrenamt',
      label: { de: 'Ehrenamt (Familienpaten)', en: 'Volunteers (family mentors)' },
      sector: 'civil-society',
      aliases: [
        'Familienpaten', 'Familienpatinnen', 'Familienpatenschaft', 'Ehrenamtliche', 'Ehrenamt',
        'wellcome', 'Großelterndienst', 'Elterncafé', 'Volunteers', 'Family mentors',
        'Family volunteers',
      ],
      required: true,
      source: initiative,
    },
  ],
  handovers: [
    {
      from: 'geburtsklinik', to: 'lotsendienst', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit Familien mit Belastungen noch auf der Station ein Gespräch angeboten wird',
        en: 'so that families under strain are offered a talk while still on the ward',
      },
    },
    {
      from: 'lotsendienst', to: 'netzwerkkoordination', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit das passende Angebot im Netzwerk gefunden wird',
        en: 'so that the fitting offer in the network is found',
      },
    },
    {
      from: 'lotsendienst', to: 'familienhebamme', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit die Begleitung zu Hause kurz nach der Geburt beginnt',
        en: 'so that support at home starts soon after birth',
      },
    },
    {
      from: 'hebamme', to: 'familienhebamme', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit auf die Wochenbettbetreuung längere Begleitung folgt, wo sie gewünscht ist',
        en: 'so that longer support follows postnatal care where it is wished',
      },
    },
    {
      from: 'kinderarzt', to: 'netzwerkkoordination', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit Sorgen, die in den Vorsorgeuntersuchungen auffallen, eine Adresse haben',
        en: 'so that worries noticed at check-ups have somewhere to go',
      },
    },
    {
      from: 'kinderarzt', to: 'fruehfoerderung', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit Verzögerungen der Entwicklung früh gefördert werden',
        en: 'so that delays in development are met early',
      },
    },
    {
      from: 'gynaekologie', to: 'schwangerschaftsberatung', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit Schwangere in schwierigen Lagen früh von Hilfen erfahren',
        en: 'so that pregnant women in difficult situations hear of help early',
      },
    },
    {
      from: 'schwangerschaftsberatung', to: 'hebamme', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit vor der Geburt eine Hebamme gefunden ist',
        en: 'so that a midwife is found before birth',
      },
    },
    {
      from: 'familienhebamme', to: 'familienzentrum', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit Familien nach der Begleitung zu Hause andere Eltern treffen',
        en: 'so that families meet other parents after the support at home',
      },
    },
    {
      from: 'familienhebamme', to: 'ehrenamt', basis: 'judgement', source: 'judgement', limited: consent,
      why: {
        de: 'damit im Alltag jemand entlastet',
        en: 'so that somebody gives relief in daily life',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'jugendamt', basis: 'law', source: law,
      why: {
        de: 'damit Frühe Hilfen und Hilfen zur Erziehung voneinander wissen',
        en: 'so that early help and child welfare know of each other',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'gesundheitsamt', basis: 'law', source: law,
      why: {
        de: 'damit das Gesundheitswesen das Netzwerk mitträgt',
        en: 'so that the health system carries the network too',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'geburtsklinik', basis: 'law', source: law,
      why: {
        de: 'damit auf der Geburtsstation bekannt ist, welche Angebote es gibt',
        en: 'so that the maternity ward knows which offers there are',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'kinderarzt', basis: 'law', source: law,
      why: {
        de: 'damit die Praxen, die fast alle Kinder sehen, im Netzwerk mitwirken',
        en: 'so that the practices that see nearly every child take part',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'hebamme', basis: 'law', source: law,
      why: {
        de: 'damit Hebammen ihr Wissen einbringen und Ansprechpersonen kennen',
        en: 'so that midwives bring in what they know and know whom to ask',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'schwangerschaftsberatung', basis: 'law', source: law,
      why: {
        de: 'damit Beratung vor der Geburt und Hilfen danach ineinandergreifen',
        en: 'so that advice before birth and help afterwards join up',
      },
    },
    {
      from: 'netzwerkkoordination', to: 'ehrenamt', basis: 'standard', source: initiative,
      why: {
        de: 'damit Ehrenamtliche fachlich begleitet werden',
        en: 'so that volunteers are accompanied professionally',
      },
    },
  ],
  caseManagerRole: 'lotsendienst',
};
