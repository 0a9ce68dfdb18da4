const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' or ');

/** Files that cannot be read, must not be lost, or hold something else. */
export const files = {
  /** What the system says of a file, by its code. */
  system: {
    ENOENT: 'there is no such file or folder. Check the spelling and the folder you are in.',
    EACCES: 'the permission is missing. Change the file’s permissions, or choose another place.',
    EPERM: 'the permission is missing. Change the file’s permissions, or choose another place.',
    EISDIR: 'this is a folder. Name a file in it.',
    EEXIST: 'there is a file of this name already. Choose another name.',
    ENOTDIR: 'a part of this path is a file, not a folder. Check the path.',
    ENOSPC: 'the disk is full. Make room, or choose another place.',
    EROFS: 'the disk is read-only. Choose another place.',
    ENAMETOOLONG: 'this name is too long. Choose a shorter one.',
    ERR_STRING_TOO_LONG:
      'the text is longer than a program of this kind can hold. Analyse the table again, and write the other format there.',
    ERR_FS_FILE_TOO_LARGE:
      'the file is larger than 2 GB. Split it, or keep only the columns needed.',
  },
  outputIsRead: (output: string) =>
    `${output}: this file is read in this run and would be overwritten. Name another file for the result.`,
  outputTwice: (output: string, other: string) =>
    `${output}: ${output === other ? 'this output is named twice' : `this is the same file as ${other}`}, and one result would overwrite the other. Give each a file of its own.`,
  locked: (path: string, lock: string) =>
    `${path}: another run has been working on this file for a long time. Wait until it is done; if none is running, delete ${lock}.`,
  exists: (path: string) => `${path}: this file exists and stays as it is. Name another file.`,
  existsInFolder: (path: string) =>
    `${path}: this file exists and stays as it is. Name another folder.`,
  notForTerminal: (format: string) =>
    `${format}: this format is not for a terminal. Name a file: -o paper.${format}.`,
  noFormat: (path: string, extensions: readonly string[]) =>
    `${path}: care-chain knows no format for this extension. Use one of ${extensions.join(', ')}.`,
  noFormatNorPrefix: (path: string, extensions: readonly string[], prefix: string) =>
    `${path}: care-chain knows no format for this extension. Use one of ${extensions.join(', ')}, or put the format before it: ${prefix}:${path}.`,
  noJson: (path: string, why: string) =>
    `${path}: this is not JSON (${why}). Check commas, quotation marks and brackets.`,
  tooDeep: (path: string, depth: number) =>
    `${path}: brackets are nested more than ${depth} deep, so this is not a file of care-chain. Check the brackets.`,
  cannotShow: (path: string) =>
    `${path}: this analysis holds something that care-chain does not write, and cannot be shown in this format. Compute it again with "care-chain analyze --format json".`,
  notSaved: (path: string) =>
    `${path}: render takes an analysis that "care-chain analyze -o analysis.json" wrote. For a table use "care-chain analyze".`,
  savedHasOneWave: (path: string) =>
    `${path}: a saved analysis holds one wave only, so --wave cannot choose from it. Name the table it was made from.`,
  projectIsRead: (path: string, flag: string) =>
    `${path}: a project says itself how its tables are read, so ${flag} would contradict it. Leave the flag out, or name the table.`,
  noTable: (path: string) => `${path}: no table, skipped.`,
  noTableIn: (path: string, extensions: readonly string[]) =>
    `${path}: this folder holds no table. Put ${extensions.join(', ')} files into it, or name a file.`,
  noDataSet: (path: string) => `${path}: there is no data set. Name tables or folders of tables.`,
  moreProblems: (count: number) => `… and ${count} more`,
  noBaseline: (path: string) =>
    `${path}: there is no such baseline. Write it with "care-chain check --update-baseline" first, or check the path.`,
  /** A flag that may stand alone takes what follows for its file. */
  afterBaseline: 'To name data after the flag, write --baseline=FILE or put the data first.',
  noChainJson: (path: string, why: string) =>
    `${path}: this is not JSON: ${why}. Correct the place, or start again with "care-chain explain chain --json entlassmanagement".`,
  unknownChain: (given: string, near: string | undefined, ids: readonly string[]) =>
    `There is no care chain "${given}". ${near ? `Did you mean "${near}"? ` : ''}Take one of ${ids.join(', ')}, or name a JSON file of your own.`,
  noneIsNoChain: '"none" is not a care chain: then the sectors of the table stand for themselves.',
  keyAmongTables: (path: string) =>
    `${path}: the key must not lie among the tables, or it is read as one of them. Name a file in another folder.`,
  noAliases: (path: string) => `${path}: not written, because no names are nearly the same.`,
  noWords: (path: string) =>
    `${path}: not written, because every word is a role or a sector of the chain.`,
  pageWritten: (path: string) =>
    `${path}: written. Open the file in a browser; it needs no installation and no internet.`,
  noPage:
    'The page is missing in this installation. Run "npm run build" in a checkout, or install the package anew.',
  noTopic: (topic: string, near: readonly string[]) =>
    `There is nothing to explain for "${topic}". ${near.length > 0 ? `Did you mean ${quoted(near)}? ` : ''}"care-chain explain" lists all topics.`,
};
