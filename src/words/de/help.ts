import type { Help } from '../languages.ts';

export const help: Help = {
  help: 'diese Hilfe anzeigen',
  helpCommand: 'die Hilfe zu einem Befehl anzeigen',
  after: '„care-chain --help“ zeigt die Befehle und Schalter.',
  mistakes: {
    unknownOption: (flag, near) =>
      `Den Schalter ${flag} gibt es nicht.${near ? ` Meinten Sie ${near}?` : ''}`,
    unknownCommand: (given, near) =>
      `Den Befehl „${given}“ gibt es nicht.${near ? ` Meinten Sie „${near}“?` : ''}`,
    noCommand: (given) =>
      `„${given}“ ist kein Befehl. Einen Bericht zu einer Tabelle gibt: care-chain analyze ${given}`,
    missingArgument: (command, name, what) => `Hinter „${command}“ fehlt ${name}: ${what}.`,
    optionMissingArgument: (flags) => `Hinter dem Schalter fehlt eine Angabe: ${flags}.`,
    tooMany: (command, most, more) =>
      `„${command}“ nimmt ${most === 0 ? 'keine Angabe' : most === 1 ? 'eine Angabe' : `höchstens ${most} Angaben`}; zu viel ist: ${more.join(', ')}.`,
    notOneOf: (flags, given, allowed, near) =>
      `${flags}: „${given}“ gehört nicht zu ${allowed.join(', ')}.${near ? ` Meinten Sie ${near}?` : ''}`,
  },
  titles: {
    'Usage:': 'Aufruf:',
    'Arguments:': 'Angaben:',
    'Options:': 'Schalter:',
    'Commands:': 'Befehle:',
  },
  choices: 'möglich',
  preset: 'Standard',
  commands: {
    'care-chain': 'Netzwerkanalyse für Versorgungsketten.',
    analyze: 'ein Netzwerk auswerten und beschreiben, oder viele mit --format jsonl',
    explain:
      'eine Kennzahl, eine Regel, ein System der Planung, eine Versorgungskette, die Arten von Tabellen oder die Konfiguration erklären',
    init: 'eine leere Tabelle zum Ausfüllen schreiben, mit einer Beispielzeile und ihrer Legende',
    check: 'viele Netzwerke prüfen: Vorgaben, abgestufte Regeln, bekannte Befunde; für CI',
    compare: 'sagen, was sich von einem Netzwerk zum anderen geändert hat',
    trust: 'sagen, wie weit Ränge, Kennzahlen und Befunde tragen und wen man zuerst fragt',
    'what-if': 'ein Netzwerk mit dem vergleichen, was es nach Änderungen wäre',
    plan: 'Beziehungen vorschlagen, die am meisten helfen, und sagen, was ohne wen abreißt',
    render: 'eine gespeicherte Auswertung in einem anderen Format schreiben, ohne neu zu rechnen',
    app: 'die Seite schreiben, die ohne Internet arbeitet: Tabellen hineinziehen, Bericht ansehen, keine Installation',
  },
  arguments: {
    data: 'eine Tabelle, ein Ordner mit Tabellen oder - für die Standardeingabe',
    'check data':
      'Tabellen, Ordner mit Tabellen, gespeicherte Auswertungen oder - für die Standardeingabe',
    topic:
      'eine Kennung oder ein Name; „chain“, „input“ und „config“ für die Ketten, die Arten von Tabellen und die Konfiguration der Prüfung; ohne Angabe alle Themen',
    id: 'nach „chain“: eine Versorgungskette oder eine JSON-Datei mit einer eigenen',
    folder: 'wohin geschrieben wird; nichts wird überschrieben',
    before: 'eine Tabelle, ein Ordner mit Tabellen oder eine gespeicherte Auswertung',
    after:
      'dasselbe zu einem späteren Zeitpunkt; entfällt, wo beide Wellen in einer Tabelle stehen',
    analysis: 'eine JSON-Datei, die „care-chain analyze“ geschrieben hat',
  },
  options: {
    '--version': 'die Version ausgeben',
    '--ties': 'eine Beziehungsliste, die zur Akteursliste gehört',
    '--chain':
      'die Versorgungskette, eine JSON-Datei mit einer eigenen oder „none“ für die eigenen Sektoren der Tabelle',
    'check --chain': 'die Versorgungskette oder „none“ für die eigenen Sektoren der Tabelle',
    '--inspect': 'nur ausgeben, wie die Tabellen gelesen wurden',
    '--strict': 'anhalten, wo eine Tabelle einen Fehler hat',
    '--quiet': 'nur sagen, was nicht ging',
    'check --quiet': 'nur sagen, was beanstandet wird',
    '--write-aliases': 'eine Liste fast gleicher Namen schreiben, für --aliases',
    '--write-words':
      'eine Liste der Wörter schreiben, die noch keine Aufgabe und kein Sektor sind, mit Vorschlägen, für --words',
    '--pseudonym':
      'Kürzel statt Namen; wer wer ist, steht in der genannten Datei, die angelegt wird, wo es sie nicht gibt',
    '--roles-only':
      'ein Bericht nach Aufgaben und Sektoren ohne einen einzigen Akteur; kleine Zahlen fehlen darin (text, markdown, html, json)',
    '--min-cell': 'die kleinste Zahl, die --roles-only nennt; ohne Angabe 3',
    '--json': 'eine Kette oder die Arten von Tabellen als JSON',
    '--lang': 'Sprache des Berichts',
    'explain --lang': 'Sprache des Textes',
    'init --lang': 'Sprache der Tabelle',
    'app --lang': 'Sprache der Meldung',
    '--format': 'was ausgegeben wird',
    '--output':
      'stattdessen in eine Datei schreiben, mehrfach möglich; das Format folgt der Endung',
    'app --output': 'die Datei oder - für die Standardausgabe',
    'check --output':
      'stattdessen in eine Datei schreiben, mehrfach möglich; das Format folgt der Endung oder steht davor: gitlab:bericht.json',
    'analyze --output':
      'stattdessen in eine Datei schreiben, mehrfach möglich; das Format folgt der Endung oder steht davor (csv-ties:beziehungen.csv); ein Ordner mit Schrägstrich (bilder/) erhält jedes Bild als Folie',
    'render --output':
      'stattdessen in eine Datei schreiben, mehrfach möglich; das Format folgt der Endung oder steht davor (csv-ties:beziehungen.csv); ein Ordner mit Schrägstrich (bilder/) erhält jedes Bild als Folie',
    '--full': 'alles als Text ausgeben, nicht nur das Wichtigste; eine Datei enthält immer alles',
    '--top': 'Zahl der Akteure in den Tabellen von --full',
    'plan --top': 'Zahl der Vorschläge',
    '--shape': 'was für eine Tabelle es ist, wo das nicht eindeutig ist',
    '--id': 'Kopf der Spalte mit den Kennungen der Akteure',
    '--name': 'Kopf der Spalte mit den Namen der Akteure',
    '--from': 'Kopf der Spalte, in der Beziehungen beginnen',
    '--to': 'Kopf der Spalte, in der Beziehungen enden',
    '--partners': 'Kopf der Spalte mit den Kooperationspartnern',
    '--sector': 'Kopf der Spalte mit den Sektoren',
    'what-if --sector': 'Sektor des neuen Akteurs, in der Reihenfolge von --add-actor',
    '--role': 'Kopf der Spalte mit den Aufgaben',
    'what-if --role': 'Aufgabe des neuen Akteurs, in der Reihenfolge von --add-actor',
    '--weight': 'Kopf der Spalte mit den Gewichten',
    '--committee': 'Kopf der Spalte mit den Gremien',
    '--scale': 'welches Ende einer Skala aus Zahlen das stärkste ist',
    '--wave': 'die Welle oder das Jahr, oder „all“ für alle; ohne Angabe die letzte',
    'compare --wave':
      'die Welle oder das Jahr; zweimal angegeben, das des ersten und das des zweiten Netzwerks',
    '--layer': 'die Art von Beziehungen, die gelesen wird; ohne Angabe alle',
    '--fill': 'wie mit Beziehungen zu Befragten ohne Antwort umgegangen wird',
    '--tie-rule': 'ob eine Beziehung von beiden Seiten genannt sein muss',
    '--aliases': 'eine Tabelle mit den Spalten alias und name',
    'compare --aliases':
      'Akteure mit neuem Namen: Zeilen „vorher;nachher“ oder JSON; oder Schreibweisen in beiden Wellen: Spalten alias und name',
    '--words': 'eigene Wörter für Aufgaben und Sektoren: Art, Wort, Bedeutung; oder JSON',
    '--directed': 'Beziehungen führen von einem Akteur zum anderen',
    '--undirected': 'Beziehungen gelten in beide Richtungen',
    '--merge': 'wie mehrere Gewichte einer Beziehung eins werden (max)',
    '--method':
      'Burts Maße über das ganze Netzwerk (Standard) oder nur über das eigene Umfeld, wie UCINET es macht',
    '--seed': 'Anfang aller Zufallsziehungen; ohne Angabe 1',
    '--permutations': 'Zahl der Vertauschungen in den Zufallstests',
    '--draws': 'Zahl der Ziehungen, die sagen, wie weit Ränge und Befunde tragen; 0 lässt das weg',
    '--weak-below': 'Gewicht, unter dem eine Beziehung als schwach gilt',
    '--case-manager': 'die Aufgabe, deren Platz auf beiden Ebenen betrachtet wird',
    '--config':
      'die Konfiguration; ohne Angabe care-chain.config.json oder „care-chain“ in package.json',
    '--print-config': 'die Konfiguration ausgeben, die hier gilt, und anhalten',
    '--fail-on': 'der leichteste Schweregrad, von dem an ein neuer Befund zur Beanstandung führt',
    '--baseline': 'bekannte Befunde, die nicht beanstandet werden (care-chain.baseline.json)',
    '--update-baseline': 'die Befunde als neue Liste bekannter Befunde schreiben',
    '--output-dir': 'ein Ordner je Datensatz und eine Übersichtsseite',
    '--jobs': 'Zahl der Datensätze, die gleichzeitig ausgewertet werden',
    '--limit-seconds': 'längste Zeit für einen Datensatz in Sekunden',
    '--exact':
      'alle Möglichkeiten durchgehen, einen oder zwei Akteure oder Beziehungen zu verlieren, wie viele es auch sind (bis 1.900 Akteure)',
    '--steps': 'Zahl der Beziehungen im Plan',
    '--all': 'die ganze Rangfolge, geordnet nach Gewinn und Namen',
    '--losses': 'zu jeder genannten Beziehung sagen, was der Ausfall Einzelner dann übrig ließe',
    '--for': 'was jeder mögliche neue Kontakt für die Stellung dieses Akteurs brächte',
    '--exclude': 'erhält keinen neuen Kontakt; mehrfach möglich',
    '--one-each': 'im Plan höchstens ein neuer Kontakt je Akteur',
    '--without': 'was ohne diesen Akteur abreißt; mehrfach möglich',
    '--add-tie': 'eine neue Beziehung zwischen zwei Akteuren; mehrfach möglich',
    '--remove-tie': 'eine Beziehung, die wegfällt; mehrfach möglich',
    '--add-actor': 'ein neuer Akteur; mehrfach möglich',
    '--remove-actor': 'ein Akteur, der ausfällt; mehrfach möglich',
    '--silent': 'ein Akteur, der nicht geantwortet hat; mehrfach möglich',
    '--changes': 'eine Tabelle mit Änderungen: change, actor, with, sector, role, weight',
  },
};
