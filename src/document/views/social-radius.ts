import type { SocialRadius } from '../../views/social-radius.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence, table } from './block.ts';

export function socialRadius(
  value: SocialRadius,
  say: Formatter,
  words: Book['views']['social-radius'],
): Block[] {
  const name = ({ id }: SocialRadius['groups'][number]) => say.term('stakeholderGroups', id);
  const absent = value.groups.filter(({ id }) => value.absent.includes(id));
  const shallow = value.groups.filter(
    ({ actors, acrossGroups }) => actors.length > 0 && acrossGroups === 0,
  );
  return [
    sentence(words.overview(value, say)),
    ...(absent.length > 0 ? [sentence(words.absent(absent.map(name), say))] : []),
    ...(shallow.length > 0 ? [sentence(words.shallow(shallow.map(name), say))] : []),
    ...(value.ungrouped > 0 ? [sentence(words.ungrouped(value.ungrouped, say))] : []),
    ...(value.otherWords.length > 0 ? [sentence(words.other(value.otherWords, say))] : []),
    table(
      words.caption,
      words.columns,
      value.groups.map((group) => [
        { text: name(group) },
        { number: group.actors.length },
        { number: group.connected },
        { number: group.seated },
        { number: group.planning },
        { number: group.acrossGroups },
      ]),
    ),
  ];
}
