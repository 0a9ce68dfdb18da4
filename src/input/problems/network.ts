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
} satisfies Record<string, Entry>;
