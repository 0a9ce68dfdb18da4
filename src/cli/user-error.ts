import type { Language } from './terminal.ts';

/** Something the user can mend; its message is a whole sentence (or several lines of them) and is all that is printed. */
export class UserError extends Error {
  /** The message in both languages; the English one stands for both where there is no other. */
  readonly words: Record<Language, string>;
  constructor(message: string, german = message) {
    super(message);
    this.words = { en: message, de: german };
  }
}

const permission = {
  en: 'the permission is missing. Change the file’s permissions, or choose another place.',
  de: 'die Berechtigung fehlt. Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ort.',
};

const reasons: Record<string, Record<Language, string>> = {
  ENOENT: {
    en: 'there is no such file or folder. Check the spelling and the folder you are in.',
    de: 'Datei oder Ordner gibt es nicht. Prüfen Sie die Schreibweise und den Ordner, in dem Sie sind.',
  },
  EACCES: permission,
  EPERM: permission,
  EISDIR: {
    en: 'this is a folder. Name a file in it.',
    de: 'das ist ein Ordner. Nennen Sie eine Datei darin.',
  },
  EEXIST: {
    en: 'there is a file of this name already. Choose another name.',
    de: 'eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.',
  },
  ENOTDIR: {
    en: 'a part of this path is a file, not a folder. Check the path.',
    de: 'ein Teil dieses Pfades ist eine Datei und kein Ordner. Prüfen Sie den Pfad.',
  },
  ENOSPC: {
    en: 'the disk is full. Make room, or choose another place.',
    de: 'der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.',
  },
  EROFS: {
    en: 'the disk is read-only. Choose another place.',
    de: 'der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ort.',
  },
  ENAMETOOLONG: {
    en: 'this name is too long. Choose a shorter one.',
    de: 'dieser Name ist zu lang. Wählen Sie einen kürzeren.',
  },
  ERR_STRING_TOO_LONG: {
    en: 'the text is longer than a program of this kind can hold. Analyse the table again, and write the other format there.',
    de: 'der Text ist länger, als ein solches Programm ihn halten kann. Werten Sie die Tabelle noch einmal aus und schreiben Sie das andere Format dabei.',
  },
  ERR_FS_FILE_TOO_LARGE: {
    en: 'the file is larger than 2 GB. Split it, or keep only the columns needed.',
    de: 'die Datei ist größer als 2 GB. Teilen Sie sie oder behalten Sie nur die nötigen Spalten.',
  },
};

/** A fault of the file system as a sentence that names the path. */
export function fileError(path: string, error: unknown): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const { en, de } = reasons[code] ?? { en: message, de: message };
  return new UserError(`${path}: ${en}`, `${path}: ${de}`);
}
