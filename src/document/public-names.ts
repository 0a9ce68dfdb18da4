import type { Analysis, AnalyzedActor } from '../analysis.ts';
import { fold, plain } from '../input/fold.ts';
import { organisationWords } from '../input/vocabulary/index.ts';
import { isPerson } from '../network/persons.ts';
import { groupsOf } from '../views/parts/people.ts';
import type { Book } from '../words/book.ts';
import { chainNames, sectorNames } from '../words/chain-names.ts';

const folded = (words: readonly string[]) => words.map((word) => plain(word));
const known = new Set(folded(organisationWords.words));
const endings = folded(organisationWords.endings);
const homes = folded(organisationWords.private);
const titles = new Set(folded(organisationWords.titles));

/** Parts of a name: "Sozialamt, Anna Muster" has two. */
const between = /[,;:()[\]/|·]|\s[-–—]\s/u;

/** Words that may stand inside a name of several words. */
const joining = new Set(folded(organisationWords.joining));

/**
 * Whether a name is shown to be no person's: none of its words is a title or a practice, and each of its parts has a number, a legal
 * form, a word of organisations or a place, and no two other words in a row, as first and last names are. What is not shown counts as a
 * person's.
 */
export function isPublicName(label: string, places: ReadonlySet<string> = new Set()): boolean {
  const parts = label.split(between).filter((part) => plain(part) !== '');
  return parts.length > 0 && parts.every((part) => isPublicPart(part, places));
}

/** "Dr. Weidner", "Frau Kranz". */
const hasTitle = (name: string): boolean =>
  plain(name)
    .split(' ')
    .some((word) => titles.has(word));

function isPublicPart(part: string, places: ReadonlySet<string>): boolean {
  const words = plain(part).split(' ');
  if (hasTitle(part) || words.some((word) => homes.some((ending) => word.endsWith(ending))))
    return false;
  // A code is nobody's name, and a legal form nobody's.
  if (words.length === 1 && words[0].length <= 2) return true;
  if (fold(part) !== plain(part)) return true;
  let found = false;
  let strangers = 0;
  for (const word of words) {
    if (joining.has(word)) continue;
    const familiar =
      /\p{N}/u.test(word) ||
      known.has(word) ||
      places.has(word) ||
      endings.some((ending) => word.endsWith(ending));
    found ||= familiar;
    strangers = familiar ? 0 : strangers + 1;
    if (strangers > 1) return false;
  }
  return found;
}

/**
 * The analysis as it may be told in public, and how many actors lost their names: persons, practices, and whoever may be one is called
 * by role or else by sector, with a number where several would be called the same.
 */
export function withoutPersons(
  analysis: Analysis,
  language: Book,
): { analysis: Analysis; hidden: number } {
  const { groups } = groupsOf(analysis);
  const places = new Set(analysis.actors.flatMap(({ area }) => plain(area ?? '').split(' ')));
  places.delete('');
  const hidden = analysis.actors.map(
    (actor, i) =>
      isPerson(actor) ||
      groups[i].includes('key-persons') ||
      !isPublicName(actor.label || actor.id, places),
  );
  const callings = analysis.actors.map((actor) => callingOf(actor, analysis, language));
  const times = new Map<string, number>();
  callings.forEach((calling, i) => {
    if (hidden[i]) times.set(calling, (times.get(calling) ?? 0) + 1);
  });
  const numbers = new Map<string, number>();
  const actors = analysis.actors.map((actor, i) => {
    if (!hidden[i]) return actor;
    const calling = callings[i];
    const number = (numbers.get(calling) ?? 0) + 1;
    numbers.set(calling, number);
    const alone = times.get(calling) === 1;
    // Called so already, whatever it is.
    return { ...actor, kind: null, label: alone ? calling : `${calling} ${number}` };
  });
  const nameOf = sectorNames(analysis.sectors, language);
  const sectors = analysis.sectors.map((sector, k) =>
    hasTitle(nameOf(sector.id))
      ? { ...sector, label: language.councilPaper.sector(k + 1) }
      : sector,
  );
  return { analysis: { ...analysis, actors, sectors }, hidden: hidden.filter(Boolean).length };
}

function callingOf({ roles, sector }: AnalyzedActor, analysis: Analysis, language: Book): string {
  const role = analysis.chain?.roles.find(({ id }) => roles.includes(id));
  if (role) return chainNames(analysis.chain, language).role(role.id);
  const words = language.councilPaper;
  return sector === null
    ? words.actor
    : words.actorOf(sectorNames(analysis.sectors, language)(sector));
}
