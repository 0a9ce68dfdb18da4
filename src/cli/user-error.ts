/** Something the user can mend; its message is a whole sentence (or several lines of them) and is all that is printed. */
export class UserError extends Error {}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder. Check the spelling and the folder you are in.',
  EACCES: 'the permission is missing. Change the file’s permissions, or choose another place.',
  EPERM: 'the permission is missing. Change the file’s permissions, or choose another place.',
  EISDIR: 'this is a folder. Name a file in it.',
  EEXIST: 'there is a file of this name already. Choose another name.',
  ENOTDIR: 'a part of this path is a file, not a folder. Check the path.',
  ENOSPC: 'the disk is full. Make room, or choose another place.',
  EROFS: 'the disk is read-only. Choose another place.',
  ENAMETOOLONG: 'this name is too long. Choose a shorter one.',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GB. Split it, or keep only the columns needed.',
};

/** A fault of the file system as a sentence that names the path. */
export function fileError(path: string, error: unknown): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new UserError(`${path}: ${reasons[code] ?? message}`);
}
