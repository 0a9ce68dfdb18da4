import { counted, doubtOf, marginOf, type ProblemTexts, partOf } from '../../problem-text.ts';
import { byChance, countBothWays, noPair } from '../one-way.ts';

/** What was decided about how a table is to be read. */
export const reading = {
  'name-by-partners': {
    sentence: ({ column, value }) =>
      `"${column}" is read as the names of the actors, because ${partOf(value, 0)} of them are named under "${partOf(value, 1)}".`,
    hint: 'Choose with --name if another column names them.',
  },
  'partners-by-content': {
    sentence: ({ column, value }) =>
      `Please check how this was read: "${column}" is taken for the partners, because ${partOf(value, 0).replace('/', ' of ')} names in it are actors of "${partOf(value, 1)}".`,
    hint: 'Choose with --partners if another column names the partners, or give this one a heading such as "Partners".',
  },
  'id-by-others': {
    sentence: ({ column, value }) =>
      `"${column}" is read as the ids of the actors, because the other tables name them so (${partOf(value, 0).replace('/', ' of ')} rows).`,
    hint: 'Choose with --id if another column holds them.',
  },
  'ditto-read': {
    sentence: ({ value }) => `"${value}" is read as the same partners as in the row above.`,
    hint: 'Write the names out if that is not meant.',
  },
  'ditto-unread': {
    sentence: ({ value }) =>
      `"${value}" refers to a row above, but there is none; no partner is read.`,
    hint: 'Write the names out.',
  },
  'all-read': {
    sentence: ({ value }) =>
      `The cell names all actors at once; every actor of the table but those left out is read as a partner: ${value}.`,
    hint: 'Write the names out if fewer are meant.',
  },
  'tie-not-now': {
    sentence: ({ value }) =>
      `"${value}" is planned, proposed or ended; it is not counted as a tie.`,
    hint: 'Take the note out of the cell if the tie exists today.',
  },
  'no-kind': {
    sentence: 'The row states no tie of any kind.',
    hint: 'Mark a kind or give a frequency if there is one.',
  },
  'margin-left-out': {
    sentence: ({ column, value }) =>
      `${column === null ? 'The row' : 'The column'} holds totals and is no actor: ${marginWords(value)}.`,
    hint: 'Give it a name that stands in the rows and in the columns if it is an actor.',
  },
  'sector-band': {
    sentence: ({ value }) => `The headings beside the names are read as sectors: ${value}.`,
    hint: 'Take them out of the table if they are something else.',
  },
  'table-turned': {
    sentence: ({ value }) =>
      `The table has a column for each actor; it is read with rows and columns exchanged: ${value}.`,
    hint: `Row numbers in messages are then those of the columns.`,
  },
  'sheet-left-out': {
    sentence: ({ value }) =>
      `The sheet is left out, because its name says that it is an old copy of another one: ${value}.`,
    hint: `Give the sheet another name if it belongs to the network.`,
  },
  'sheet-is-actor': {
    sentence: ({ value }) =>
      `The sheet lists partners without saying whose; its name is read as the actor: "${value}".`,
    hint: `Add a column with the name of the actor if somebody else is meant.`,
  },
  'name-column-chosen': {
    sentence: ({ value }) =>
      `Several columns name actors; this one counts, because its values are named as partners (${partOf(value, 0)} of them) or it names organisations; not read as names: ${partOf(value, 1)}.`,
    hint: `Choose another one with --name.`,
  },
  'name-by-others': {
    sentence: ({ value }) =>
      `No header says that the column names actors, but ${value} of its values are actors of the other tables; it is read as the column of names.`,
    hint: `Choose another one with --name.`,
  },
  'example-row': {
    sentence: ({ value }) =>
      `The first row shows how to fill in the table and is left out: ${value}.`,
    hint: `Take the word for "example" out of it if it is an actor.`,
  },
  'section-rows': {
    sentence: ({ value }) =>
      `Rows with nothing but a heading divide the table and are not actors: ${value}.`,
    hint: `Fill in a further cell of the row if it is an actor.`,
  },
  'other-unnamed': {
    sentence: ({ value }) =>
      `The answer "other" names nobody and is no actor; ${value === '1' ? 'one respondent' : `${value} respondents`} gave it without saying who is meant.`,
    hint: `Add a row for the actors that are meant.`,
  },
  'adjacency-list': {
    sentence: ({ value }) =>
      `The table has no header; each line is read as an actor followed by its partners (${value} of the partners begin a line themselves).`,
    hint: 'Where that is wrong, add a header such as "Actor" and "Partners".',
  },
  'no-header': {
    sentence: ({ value }) =>
      `The table has no header; its columns ${partOf(value, 0)} and ${partOf(value, 1)} name the same actors (${partOf(value, 2)} stand in both) and are read as the ends of ties.`,
    hint: `Name other columns by number: --from 1 --to 2.`,
  },
  'ends-by-content': {
    sentence: ({ value }) =>
      `No header says what the columns are; columns ${partOf(value, 0)} and ${partOf(value, 1)} name the same actors (${partOf(value, 2)} stand in both) and are read as the ends of ties.`,
    hint: `Name other columns with --from and --to.`,
  },
  'header-unclear': {
    sentence: ({ value }) =>
      `The columns ${partOf(value, 2)} and ${partOf(value, 3)} name the same actors, but nobody can tell whether the first row ("${partOf(value, 0)}", "${partOf(value, 1)}") is a header or a tie.`,
    hint: ({ value }) =>
      `If it is a tie, say --from ${partOf(value, 2)} --to ${partOf(value, 3)}; if it is a header, say --from "${partOf(value, 0)}" --to "${partOf(value, 1)}".`,
  },
  'rows-hidden': {
    sentence: ({ value }) =>
      `${counted(partOf(value, 0), 'One row is', 'rows are')} hidden in the spreadsheet and read all the same, for example: ${partOf(value, 1)}.`,
    hint: `Delete the rows if they do not belong to the network.`,
  },
  'columns-hidden': {
    sentence: ({ value }) => `Hidden columns are read like all others: ${value}.`,
    hint: `Delete the columns if they do not belong to the network.`,
  },
  'name-twice': {
    sentence: ({ value }) =>
      `Two actors are called "${value}": the name stands twice over the columns and more than once in the rows, so nobody can tell whose ties are whose.`,
    hint: `Tell them apart both times, for example by their place.`,
  },
  'options-unnamed': {
    sentence: ({ value }) =>
      `The columns hold ticked options by number (${value}), but no label says which actor each number is.`,
    hint: `Export the answers with labels, or put the codebook beside the table: a table with the columns "code" and "label".`,
  },
  'matrix-half': {
    sentence: `Only one half of the matrix is filled in; each cell is read as a tie of both actors, and nobody counts as silent.`,
    hint: `Fill in both halves if each side was asked.`,
  },
  'count-suppressed': {
    sentence: ({ value }) =>
      `"${value}" is a small count that is kept secret; the tie is read, with the least weight that it can have, 1.`,
    hint: `Compare weights of such ties with care.`,
  },
  'abbreviations-used': {
    sentence: ({ value }) =>
      `The sheet explains short forms, which are read as the names they stand for: ${value}.`,
    hint: `Write the names out in the table if that is not meant.`,
  },
  'sheet-unread': {
    sentence: ({ value }) =>
      `The sheet names no actors and no ties and is not read; its first row reads: ${value}.`,
    hint: `Head its column of names "Actor" if it belongs to the network.`,
  },
  'area-everywhere': {
    sentence: ({ value }) =>
      `"${value}" means the whole area and no place of its own; the actor is counted in no single place.`,
    hint: `Name a place if the actor works in one of them only.`,
  },
  'no-way-back': {
    sentence: ({ value }) =>
      `The header says that ties run one way, but ${noPair(value)}; a list that names each contact once looks the same, so this is no evidence that contact runs one way only.`,
    hint: `If the ties are cooperation or contact, add --undirected; if they are handovers, there is nothing to do.`,
  },
  'contact-mutual': {
    sentence: ({ value }) =>
      `The header says that ties run one way, but no pair stands both ways${byChance(value)}. Whoever plans together or keeps in touch does so from both sides, so ${countBothWays(value)}.`,
    hint: `If they are handovers, add --directed; if all ties run both ways, add --undirected.`,
  },
  'actor-doubtful': {
    sentence: ({ value }) =>
      `"${doubtOf(value).name}" is read as an actor, but ${doubts[doubtOf(value).kind]}.`,
    hint: `Please check how this was read, and take it out of the table if it is no actor.`,
  },
  'same-actors-twice': {
    sentence: ({ value }) =>
      `Two files name nearly the same actors (${partOf(value, 2)} of them) and different ties: "${partOf(value, 0)}" and "${partOf(value, 1)}". Nothing says whether they are two years, two kinds of tie, or one network.`,
    hint: ({ value }) =>
      `To compare two years: care-chain compare "${partOf(value, 0)}" "${partOf(value, 1)}". To read them together as kinds of tie, add --layer all.`,
  },
} satisfies Partial<ProblemTexts>;

const margins = {
  sum: 'its numbers are the sums of the cells beside them',
  count: 'its numbers count the ties beside them',
  word: 'its name says so',
};

/** What makes a margin, behind its name where it has one. */
function marginWords(value: string | null): string {
  const { name, kind } = marginOf(value);
  return name === null ? margins[kind] : `"${name}", ${margins[kind]}`;
}

const doubts = {
  total: 'its name sounds like a total',
  answer: 'it reads like an answer',
  heading: 'it has the name of a sector and none itself',
  number: 'it is a number among names',
};
