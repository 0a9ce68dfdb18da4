import type { WholeBook } from '../../book.ts';

export const runs: WholeBook['command']['runs'] = {
  progress: (done, all) => `${done} von ${all} Datensätzen ausgewertet`,
  died: 'Die Auswertung brach ab, vermutlich weil der Arbeitsspeicher dieses Rechners nicht reichte. Teilen Sie die Tabellen, behalten Sie nur die nötigen Spalten, oder prüfen Sie diesen Datensatz auf einem größeren Rechner.',
  tookTooLong: (seconds) =>
    `Die Auswertung dauerte länger als ${seconds === 1 ? 'eine Sekunde' : `${String(seconds).replace('.', ',')} Sekunden`} und wurde abgebrochen. Geben Sie ihr mit --limit-seconds mehr Zeit, oder teilen Sie die Tabellen.`,
  fault: (message) =>
    `care-chain hat hier einen unerwarteten Fehler: ${message}. Bitte melden Sie ihn (was dabei wegzulassen ist, steht in SECURITY.md).`,
  unexpected: (message) => `care-chain: unerwarteter Fehler: ${message}`,
};
