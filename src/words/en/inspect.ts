/** How a table was read, in words. */
export const inspect = {
  counts: (actors: number, ties: number, seats: number, directed: boolean) =>
    `Understood: actors ${actors}, ${directed ? 'directed ties' : 'ties'} ${ties}, seats in committees ${seats}`,
  actors: 'First actors',
  ties: 'First ties',
  seats: 'First seats',
  rules: 'Rules',
  problems: 'Notes',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  answered: (yes: boolean): string => (yes ? 'answered' : 'silent'),
  mentioned: 'only named by others',
  confirmed: (yes: boolean): string => (yes ? 'confirmed' : 'one-sided'),
  weight: (weight: number) => `weight ${weight}`,
  rows: (read: number, rows: number) => `${read} of ${rows} rows read`,
  delimiter: (mark: string) => `delimiter ${mark === '\t' ? 'tab' : mark}`,
  unread: 'own column or not used',
  unreadable: 'unreadable',
  skipped: 'Skipped',
  alike: (n: number, rows: string, files: number) =>
    `and ${n} more of this kind${rows === '' ? '' : `: rows ${rows}`}${files === 0 ? '' : `; in ${files === 1 ? 'one more file' : `${files} more files`} too`}`,
  more: (n: number) => `… and ${n} more`,
  shapes: {
    'tie-list': 'list of ties',
    matrix: 'matrix',
    'actor-list': 'list of actors',
    roster: 'survey',
    'membership-list': 'membership list of committees',
    'membership-table': 'cross table of committees',
    stacked: 'actors and ties in one table',
    legend: 'legend',
  } as Record<string, string>,
};
