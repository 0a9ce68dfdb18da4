import type { ProblemTexts } from '../../problem-text.ts';

/** Names and who is meant by them. */
export const names = {
  'words-applied': {
    sentence: ({ value }) =>
      `Your own words for roles and sectors were used in ${value} ${value === '1' ? 'cell' : 'cells'}.`,
    hint: 'Nothing to do.',
  },
  'words-columns': {
    sentence: ({ value }) =>
      `The file of words has no columns "word" and "meaning"${value === null ? '' : `; the first row reads: ${value}`}.`,
    hint: 'Write it with --write-words, or as JSON: {"roles": {"word": "id"}, "sectors": {"word": "id"}}.',
  },
  'word-unusable': {
    sentence: ({ value }) => `This row of the file of words cannot be used: ${value}.`,
    hint: 'Give each word one meaning, and write "role" or "sector" before it.',
  },
  'ambiguous-name': {
    sentence: ({ value }) => `Several actors are called "${value}"; this tie is left out.`,
    hint: 'Name the actor by its id.',
  },
  'no-name': {
    sentence: 'The row names no actor and is skipped.',
    hint: 'Fill in the name; a merged cell must be repeated in every row.',
  },
  'end-not-answered': {
    sentence: ({ value }) =>
      `"${value}" means "not answered", so the row names no tie and is skipped.`,
    hint: 'Name the actor, or leave the row out.',
  },
  'no-seat': {
    sentence: 'The row names no member or no committee and is skipped.',
    hint: 'Fill in both; a merged cell must be repeated in every row.',
  },
  'seat-not-answered': {
    sentence: ({ column, value }) =>
      `"${value}" in the column "${column}" means "not answered"; it counts neither as a seat nor as none.`,
    hint: 'Fill it in if you know it.',
  },
  'partners-not-answered': {
    sentence: ({ value }) =>
      `The cell "${value}" says "not answered"; the actor counts as silent about its partners, not as one without any.`,
    hint: 'Fill in the partners if you know them.',
  },
  'open-list': {
    sentence: ({ value }) =>
      `The list "${value}" leaves its end open ("etc."); only the names in it are read.`,
    hint: 'Name the other partners, if they matter.',
  },
  'perhaps-several-names': {
    sentence: ({ value }) =>
      `"${value}" may be several actors, because a part of it is known; it is read as one name.`,
    hint: 'Separate several names with | or give each actor a row of its own.',
  },
  'actor-duplicate': {
    sentence: ({ value }) => `"${value}" has more than one row; the rows are read as one actor.`,
    hint: 'If these are two actors, give them different names.',
  },
  'actor-conflict': {
    sentence: ({ column, value }) =>
      `The rows of one actor disagree in the column "${column}": ${value}; the first is used.`,
    hint: 'Make the rows agree.',
  },
  'spelling-merged': {
    sentence: ({ value }) => `These spellings are read as one actor: ${value}.`,
    hint: 'If they are different actors, give them names that differ in more than case, dashes, umlauts or legal form.',
  },
  'near-twin': {
    sentence: ({ value }) =>
      `These names are nearly the same and are read as different actors: ${value}.`,
    hint: 'If they are one actor, use one spelling, or an alias file (--write-aliases writes it, --aliases reads it).',
  },
  'mentioned-only': {
    sentence: ({ value }) => `"${value}" is only named by others and has no row of its own.`,
    hint: 'Add a row for it, or correct the spelling if it is another actor.',
  },
  'asked-silent': {
    sentence: ({ value }) => `"${value}" has a column but no row: it was asked and did not answer.`,
    hint: 'Add its row if it did answer.',
  },
  'row-without-answers': {
    sentence: ({ value }) =>
      `The row of "${value}" answers nothing; it counts as silent, not as one without ties.`,
    hint: 'Nothing to do.',
  },
  'row-incomplete': {
    sentence: ({ value }) => `The row of "${value}" was not completed; the answers in it are read.`,
    hint: 'Nothing to do.',
  },
  'aliases-applied': {
    sentence: ({ value }) => `The alias file changed ${value} ${value === '1' ? 'name' : 'names'}.`,
    hint: 'Nothing to do.',
  },
  'alias-columns': {
    sentence: ({ value }) =>
      `The alias file lacks the columns "alias" and "name"; its first row reads: ${value}.`,
    hint: 'Head the two columns "alias" and "name".',
  },
  'alias-unusable': {
    sentence: ({ value }) =>
      `This row of the alias file is not used, because a name is missing or another row says otherwise: ${value}.`,
    hint: 'Fill in both names, and give each alias one name.',
  },
} satisfies Partial<ProblemTexts>;
