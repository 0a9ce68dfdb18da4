import { plain } from '../fold.ts';
import absent from '../vocabulary/absent-words.json' with { type: 'json' };
import { phrasesAt } from '../vocabulary/phrase.ts';
import sayings from '../vocabulary/sayings.json' with { type: 'json' };
import { beginning, oneOf, tableWords } from '../vocabulary/table-words.ts';
import { withoutEnd } from './tails.ts';

/** Words that say: with nobody. */
const NONE: ReadonlySet<string> = new Set(absent.none);
/** Words that say: nobody knows, or nobody has said. */
const OPEN: ReadonlySet<string> = new Set(absent.open);
/** Words that may stand beside them. */
const BESIDE: ReadonlySet<string> = new Set(absent.beside);
const SIGNS = /^(?:\.\/\.|\/\/|[-–—/.\\*]{1,5}|0|ø|∅)$/;

/**
 * What a cell that should name partners says instead: that there are none, or that nobody knows; `null` where it may be a
 * name. A cell says so if each of its words belongs to such a saying: "derzeit keine", "no partners at the moment", "to be confirmed".
 */
export function absence(cell: string): 'none' | 'open' | null {
  const text = cell.trim();
  if (text.length > 80) return null;
  if (SIGNS.test(text)) return 'none';
  if (isNoSaying(text)) return null;
  const words = plain(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[!&§%#*@]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 8) return null;
  let none = false;
  let open = false;
  for (const word of words) {
    if (OPEN.has(word)) open = true;
    else if (NONE.has(word)) none = true;
    else if (!BESIDE.has(word)) return null;
  }
  const negated = words.includes('nicht') || words.includes('not');
  if (open) return 'open';
  // "nicht zutreffend", "does not apply"; but "nein" and "not" alone are no sayings of this kind.
  return none || (negated && words.length > 1) ? 'none' : null;
}

/** Whether the first word tells that a text is no saying, as that of nearly every name does: this spares the look at all of them. */
function isNoSaying(text: string): boolean {
  if (/\d/.test(text)) return true;
  const [word] = /^[A-Za-z]+(?= |$)/.exec(text) ?? [];
  if (word === undefined) return false;
  const first = word.toLowerCase();
  return !OPEN.has(first) && !NONE.has(first) && !BESIDE.has(first);
}

const saysDitto = oneOf(tableWords.answers.ditto);

/** Whether a cell says: the same as in the cell above. */
export function isDitto(cell: string): boolean {
  const text = cell.trim();
  return (
    /^(?:["″〃\u201e\u201c'`´]{1,2}|-\s*["″]\s*-)$/.test(text) ||
    (text.length <= 30 && saysDitto(plain(text)))
  );
}

const ALL =
  /^(?:(?:mit )?alle[nr]?(?: (?:anderen|uebrigen|akteure[n]?|einrichtungen|organisationen|beteiligten|partner[n]?|genannten|aufgefuehrten|aufgelisteten|oben genannten|im netzwerk))*|(?:with )?all(?: (?:of )?(?:the )?(?:others|other|partners|actors|organisations|organizations|of them|listed|above))*|everyone|everybody(?: else)?|everyone else|saemtliche(?: [a-z]+)?|tous|todos|tutti)$/;
/** Where a text begins to say whom it leaves out, and where their names begin; `null` where it leaves out nobody. */
function exceptIn(text: string): { from: number; to: number } | null {
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && !/[\s,(]/.test(text[at - 1])) continue;
    for (const word of phrasesAt(text, sayings.except, at)) {
      const to = at + word.length;
      if (/\s/.test(text[to] ?? '')) return { from: Math.max(0, at - 1), to: to + 1 };
    }
  }
  return null;
}
/** How every saying of `ALL` begins, which is quick to tell. */
const ALL_BEGINS = /^\W*(?:mit |with )?(?:all|every|s(?:\u00e4|ae|a\u0308)mtl|tous|todos|tutti)/i;

/** What a cell says that names all actors at once: those that it leaves out; `null` where it does not. */
export function allExcept(cell: string): string | null {
  const text = cell.trim();
  if (text.length > 200 || !ALL_BEGINS.test(text)) return null;
  const found = exceptIn(text);
  const head = found ? withoutEnd(text.slice(0, found.from), ' ,(') : text;
  if (!ALL.test(plain(head))) return null;
  return found ? withoutEnd(text.slice(found.to).trim(), ') ') : '';
}

const PLANNED =
  /^(?:(?:noch )?(?:geplant|in planung|angestrebt|vorgesehen|gewuenscht|angedacht|im aufbau|in vorbereitung|im gespraech|beendet|ehemals|ehemalig|frueher|eingestellt|ruht|ruhend|ausgesetzt|in klaerung|zukuenftig|kuenftig|perspektivisch)(?: .*)?|(?:ab|seit|bis) (?:ende |mitte |anfang )?20\d\d (?:geplant|beendet)|geplant ab .*|ab 20\d\d|bis 20\d\d|(?:not yet|proposed|planned|intended|in planning|in preparation|under discussion|in discussion|desired|wanted|former|formerly|ended|paused|suspended|prospective|envisaged|future)(?: .*)?)$/;

/** Whether what stands in brackets behind a partner says that the tie is not there now: "(geplant)", "(proposed)", "(beendet)". */
export function isNotNow(tail: string): boolean {
  return tail.length <= 60 && PLANNED.test(plain(tail));
}

/** Takes "u. a.", "z. B.", "mainly" off the beginning of a list of names. */
export function withoutOpening(piece: string): { name: string; open: boolean } {
  for (const word of phrasesAt(piece, sayings.openings)) {
    const rest = piece.slice(word.length);
    const name = rest.replace(/^[:,]/, '').trimStart();
    if (name !== '' && name.length < rest.length) return { name, open: true };
  }
  return { name: piece, open: false };
}

const saysOther = oneOf(tableWords.answers.other);
/** What a form asks behind it. */
const specifies = beginning(tableWords.answers.specify, /^(?: |$)/);

/** Whether a label means none of those listed: "Sonstige", "Other (please specify)". */
export function isOther(label: string): boolean {
  if (label.length > 80) return false;
  const text = plain(label);
  let at = text.indexOf(' ');
  while (at >= 0 && !specifies(text.slice(at + 1))) at = text.indexOf(' ', at + 1);
  return saysOther(at < 0 ? text : text.slice(0, at));
}
