import { type Analysis, analyze, readDataset } from '../../src/index.ts';

/** An analysis of a small table of actors with their partners. */
export function network(name: string, table: string, chain = 'entlassmanagement'): Analysis {
  const bytes = new TextEncoder().encode(table);
  return analyze(readDataset([{ name: `${name}.csv`, bytes }], { name }), { chain });
}

/** Five actors in a line over three corners: two cutpoints bridge the ends. */
export const line = (name = 'line') =>
  network(
    name,
    `Akteur;Sektor;Kooperationspartner;Geantwortet
A;Gesundheit;B;ja
B;Gesundheit;A|C;ja
C;Pflege;B|D;ja
D;Pflege;C|E;ja
E;Kommune;D;nein
`,
  );

/** Three actors that all know each other. */
export const triangle = (name = 'triangle') =>
  network(
    name,
    `Akteur;Sektor;Kooperationspartner;Geantwortet
A;Gesundheit;B|C;ja
B;Pflege;A|C;ja
C;Kommune;A|B;ja
`,
  );
