import type { ProblemTexts } from '../../problem-text.ts';

/** Codes in the place of names. */
export const pseudonyms = {
  pseudonyms: {
    sentence:
      'Codes stand in place of the names of actors, committees and places, and of words that fewer than three share; own columns, notes, headers, quoted words and the names of files are left out. Who is who stands in the key file alone.',
    hint: 'Keep the key file to yourself. With codes too the data stay personal data to anyone who can guess from sector and role.',
  },
  'pseudonyms-unusable': {
    sentence: 'This is no key of codes and names.',
    hint: 'Name the key file that care-chain wrote (columns code, id and name, each code and each id once), or a file that does not exist yet.',
  },
} satisfies Partial<ProblemTexts>;
