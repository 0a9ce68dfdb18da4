import type { Formatter } from '../formatter.ts';

/** The paper for a council or a committee. */
export const councilPaper = {
  title: (name: string) => `Council paper: ${name}`,
  titles: {
    occasion: 'Background',
    method: 'Method',
    findings: 'What was found',
    proposals: 'Proposals',
    funding: 'Possible funding',
    protection: 'Data protection',
  },
  occasion: 'This paper looks at who works with whom locally, and where contacts are missing.',
  occasionOf: (chain: string) =>
    `This paper looks at how well the local organisations work together along the care chain “${chain}”.`,
  extent: (actors: string, ties: string) => `The table holds ${actors} and ${ties}.`,
  asOf: (date: string) => `The data are as of ${date}.`,
  method: (directed: boolean) =>
    `From a table that names who ${directed ? 'hands over to whom' : 'works with whom'}, the findings follow by fixed rules; every source below leads back to the full analysis.`,
  tested: (draws: number, say: Formatter) =>
    `How far a finding holds was tested in ${say.count(draws, 'draw', 'draws')} in which a fifth of the answers was missing: firm, likely, or open.`,
  untested: 'How far the findings hold was not tested.',
  source: (title: string, fingerprint: string, rows: string, n: number) =>
    `Source: analysis, “${title}”, reference ${fingerprint}${n === 0 ? '' : n === 1 ? `; table, row ${rows}` : `; table, rows ${rows}`}`,
  legend:
    'Figures: existing out of possible ties, and their share. The thicker a line, the denser the cooperation; a dashed red line: not a single tie.',
  sidesLegend: 'Existing out of possible ties, and their share.',
  moreSides: (n: number, say: Formatter) =>
    `The analysis has ${say.count(n, 'more pair', 'more pairs')} of sectors.`,
  sideColumns: ['Between', 'Ties', 'Share'],
  proposals:
    'The council takes note of the findings and asks the administration to discuss these next steps with those concerned:',
  noPlan: 'No next steps were computed for this network.',
  fundingNote: 'Conditions and deadlines are to be checked before an application.',
  actorOf: (sector: string) => `Actor from the sector ${sector}`,
  actor: 'Actor without a sector',
  sector: (number: number) => `Sector ${number}`,
  protection: (hidden: number, say: Formatter) =>
    `This paper names no person. ${
      hidden === 0
        ? 'Names of organisations stand as in the table.'
        : `${say.count(hidden, 'actor whose name is, or may be, that of a person or a practice is', 'actors whose names are, or may be, those of persons or practices are')} called by role or sector.`
    } The analysis behind it holds names; pass it on only where that has been agreed.`,
};
