import { type Entry, say } from './entry.ts';

/** Problems: the network that the tables give. */
export const networkProblems = {
  'no-ties': {
    severity: 'warning',
    text: {
      en: () =>
        say(
          'The tables name no tie between two actors.',
          'Add a column of partners, or a list of ties beside the list of actors.',
        ),
      de: () =>
        say(
          'Die Tabellen nennen keine Beziehung zwischen zwei Akteuren.',
          'Ergänzen Sie eine Spalte mit Kooperationspartnern oder eine Beziehungsliste neben der Akteursliste.',
        ),
    },
  },
  'self-tie': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is tied to itself; this tie is left out.`,
          'Name another actor, or leave the entry out.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist mit sich selbst verbunden; diese Beziehung bleibt unberücksichtigt.`,
          'Nennen Sie einen anderen Akteur oder streichen Sie den Eintrag.',
        ),
    },
  },
  'tie-duplicate': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The tie ${value} is reported more than once from the same side; the reports are merged.`,
          'Nothing to do if the rows mean the same tie.',
        ),
      de: ({ value }) =>
        say(
          `Die Beziehung ${value} ist von derselben Seite mehrfach angegeben; die Angaben werden zusammengeführt.`,
          'Nichts zu tun, wenn die Zeilen dieselbe Beziehung meinen.',
        ),
    },
  },
  'mixed-direction': {
    severity: 'warning',
    text: {
      en: ({ column }) =>
        say(
          `The column "${column}" does not say which way its ties run, another one does; all ties are read as running from the actor to the partner.`,
          'Use one kind of tie, or choose undirected ties.',
        ),
      de: ({ column }) =>
        say(
          `Die Spalte „${column}“ sagt nicht, in welche Richtung die Beziehungen laufen, eine andere tut es; alle werden vom Akteur zum Partner gelesen.`,
          'Verwenden Sie eine Art von Beziehung oder wählen Sie ungerichtete Beziehungen.',
        ),
    },
  },
  'unknown-sector': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is no corner of this care chain; the actor is listed without a corner.`,
          'Write one of the corners, or use --chain none to take the table’s own sectors.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist keine Ecke dieser Versorgungskette; der Akteur wird ohne Zuordnung geführt.`,
          'Schreiben Sie eine der Ecken, oder nehmen Sie mit --chain none die Sektoren der Tabelle.',
        ),
    },
  },
  'unknown-role': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is no role of this care chain; it is kept as it stands.`,
          'Nothing to do, or write the role as the care chain names it.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist keine Rolle dieser Versorgungskette; die Angabe bleibt unverändert stehen.`,
          'Nichts zu tun, oder schreiben Sie die Rolle, wie die Versorgungskette sie nennt.',
        ),
    },
  },
  'other-chain': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The words of this table are those of the care chain "${value}".`,
          `Use --chain ${value} to read it by that chain; nothing was switched.`,
        ),
      de: ({ value }) =>
        say(
          `Die Wörter dieser Tabelle sind die der Versorgungskette „${value}“.`,
          `Mit --chain ${value} wird sie danach gelesen; umgestellt wurde nichts.`,
        ),
    },
  },
  'sector-from-role': {
    severity: 'info',
    text: {
      en: () =>
        say(
          'The tables have no sector; each actor stands in the usual corner of its role.',
          'Add a column "Sector" to place actors otherwise.',
        ),
      de: () =>
        say(
          'Die Tabellen nennen keinen Sektor; jeder Akteur steht in der üblichen Ecke seiner Rolle.',
          'Ergänzen Sie eine Spalte „Sektor“, um Akteure anders zuzuordnen.',
        ),
    },
  },
  'own-sectors': {
    severity: 'info',
    text: {
      en: () =>
        say(
          'Not one sector of the tables is a corner of the care chain; the table’s own values are the sectors.',
          'Write Health, Elder care, Municipality or Civil society to see the quadrangle.',
        ),
      de: () =>
        say(
          'Kein Sektor der Tabellen ist eine Ecke der Versorgungskette; die Werte der Tabelle sind die Sektoren.',
          'Schreiben Sie Gesundheit, Pflege, Kommune oder Zivilgesellschaft, um das Viereck zu sehen.',
        ),
    },
  },
  'blank-means-no': {
    severity: 'info',
    text: {
      en: ({ column }) =>
        say(
          `The column "${column}" and those beside it hold crosses only, so a blank cell means no tie.`,
          'Write no where somebody said no, and leave blank what is not known.',
        ),
      de: ({ column }) =>
        say(
          `Die Spalte „${column}“ und die daneben enthalten nur Kreuze; eine leere Zelle bedeutet deshalb: keine Beziehung.`,
          'Schreiben Sie nein, wo jemand nein gesagt hat, und lassen Sie leer, was nicht bekannt ist.',
        ),
    },
  },
  'cells-missing': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `${value} cells are blank or say "not answered"; they count neither as a tie nor as none.`,
          'Fill them in if you know more.',
        ),
      de: ({ value }) =>
        say(
          `${value} Zellen sind leer oder ohne Angabe; sie zählen weder als Beziehung noch als keine.`,
          'Füllen Sie sie aus, wenn Sie mehr wissen.',
        ),
    },
  },
  'answer-unknown': {
    severity: 'warning',
    text: {
      en: ({ column, value }) =>
        say(
          `"${value}" in the column "${column}" is neither a number, nor yes or no, nor a word of a scale; it counts as not answered.`,
          'Write a number, yes or no, or a word such as weekly.',
        ),
      de: ({ column, value }) =>
        say(
          `„${value}“ in der Spalte „${column}“ ist weder Zahl noch Ja oder Nein noch ein Wort einer Skala; es gilt als nicht beantwortet.`,
          'Schreiben Sie eine Zahl, ja oder nein oder ein Wort wie „wöchentlich“.',
        ),
    },
  },
  'matrix-uneven': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `${value} cells of the matrix differ from their mirror image.`,
          'Nothing to do if both sides were asked; say --directed if rows give and columns receive.',
        ),
      de: ({ value }) =>
        say(
          `${value} Zellen der Matrix weichen von ihrem Spiegelbild ab.`,
          'Nichts zu tun, wenn beide Seiten gefragt wurden; geben Sie --directed an, wenn die Zeilen geben und die Spalten empfangen.',
        ),
    },
  },
  'ties-left-out': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `${value} ties are left out by the rules for one-sided ties and silent actors.`,
          'Choose other rules with --fill and --tie-rule.',
        ),
      de: ({ value }) =>
        say(
          `${value} Beziehungen bleiben nach den Regeln für einseitige Beziehungen und Akteure ohne Antwort unberücksichtigt.`,
          'Andere Regeln wählen Sie mit --fill und --tie-rule.',
        ),
    },
  },
  'rule-needs-undirected': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `${value} asks for the word of both sides, but these ties run one way; the rule is not applied.`,
          'Say --undirected if the ties are cooperation.',
        ),
      de: ({ value }) =>
        say(
          `${value} verlangt die Angabe beider Seiten, diese Beziehungen laufen aber in eine Richtung; die Regel wird nicht angewendet.`,
          'Geben Sie --undirected an, wenn die Beziehungen Kooperationen sind.',
        ),
    },
  },
} satisfies Record<string, Entry>;
