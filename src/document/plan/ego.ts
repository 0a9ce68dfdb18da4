import type { Section } from '../document.ts';
import { section } from '../section.ts';
import type { Context } from './context.ts';

/** As many possible partners are listed. */
const maxPartners = 10;

/** What each possible new contact would do for the position of the actor that was asked for. */
export function egoSection({ plan: { ego }, words, say }: Context): Section | null {
  if (!ego) return null;
  const title = words.headings.ego(say.actor(ego.actor));
  if (ego.partners.length === 0) return section('ego', title, { sentences: [words.ego.none] });
  const listed = ego.partners.slice(0, maxPartners);
  const limited = listed.filter(({ onlyLimited }) => onlyLimited).length;
  const shown = (value: number | null) => (value === null ? '–' : say.number(value, 3));
  return section('ego', title, {
    sentences: [
      words.ego.lead(say.actor(ego.actor), shown(ego.constraint), shown(ego.effectiveSize)),
    ],
    tables: [
      {
        columns: words.ego.columns,
        rows: listed.map(({ partner, constraint, effectiveSize, onlyLimited }) => [
          `${say.actor(partner)}${onlyLimited ? ` ${words.limited}` : ''}`,
          shown(constraint),
          shown(effectiveSize),
        ]),
        note: words.ego.note(ego.partners.length, say.number(ego.weight), limited, say),
      },
    ],
  });
}
