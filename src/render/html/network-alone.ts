import type { Analysis } from '../../analysis.ts';
import { el, markup } from '../../charts/element.ts';
import { network } from '../../charts/network.ts';
import { drawing, type Picture } from '../../charts/picture.ts';
import type { Book } from '../../words/book.ts';
import { formatter } from '../../words/formatter.ts';
import { withPersonNames } from '../../words/person-names.ts';
import { pageContext } from './context.ts';
import { everyActor } from './network.ts';
import { reportWords } from './report-words.ts';
import { isLarge } from './size.ts';

/** The network of every actor with its search, filters and panel, without the report around it; `null` where it cannot be drawn or chosen from. */
export function networkAlone(given: Analysis, language: Book): string | null {
  const wide = isLarge(given) ? null : network(drawing(given, language));
  if (!wide) return null;
  const analysis = withPersonNames(given, language);
  const narrow = network(drawing(given, language, { narrow: true }));
  const only = (picture: Picture | null) =>
    new Map(picture ? ([['network', picture]] as const) : []);
  const context = {
    ...pageContext(language, only(wide)),
    analysis,
    say: formatter(given, language),
    narrowPictures: only(narrow),
    index: new Map(analysis.actors.map(({ id }, i) => [id, i])),
    sectorIndex: new Map(analysis.sectors.map(({ id }, k) => [id, k])),
  };
  return markup(
    el(
      'div',
      { class: 'page', lang: language.code, 'data-words': JSON.stringify(reportWords(context)) },
      everyActor(wide, context),
    ),
  );
}
