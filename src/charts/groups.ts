import { largest } from '../largest.ts';
import { sectorClass } from './colours.ts';
import { type Child, el } from './element.ts';
import { type Between, betweenGroups, type Group, groupsOf } from './groups/groups.ts';
import { figuresOn, lineOf } from './groups/lines.ts';
import { belowNames, besideNames } from './groups/names.ts';
import { ringOf } from './groups/ring.ts';
import type { Drawing, Picture } from './picture.ts';
import { maxRoomy } from './roomy.ts';

/**
 * A network of many actors in groups, by sector and area: one disc a group, as large as its number of actors, with the ties between
 * them, their number upon each line that has room for it. `null` where single actors can be read, or nothing groups them.
 */
export function groups(drawing: Drawing): Picture | null {
  const { analysis, say, words, narrow } = drawing;
  if (analysis.actors.length <= maxRoomy) return null;
  const { groups: found, all, by } = groupsOf(drawing);
  if (found.length === 0) return null;
  const between = betweenGroups(analysis, found);
  const ring = ringOf(found, narrow);
  const strongest = largest(
    between.map(({ ties }) => ties),
    1,
  );
  const drawn = between
    .filter(({ ends: [a, b], ties }) => a !== b && ties > 0)
    .sort((a, b) => b.ties - a.ties || a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1])
    .map((each) => lineOf(each, ring, strongest, analysis.network.directed));
  const inside = (k: number) => between.find(({ ends: [a, b] }) => a === k && b === k)?.ties ?? 0;
  const { names, height } = narrow
    ? belowNames(found, inside, ring, drawing)
    : besideNames(found, inside, ring, drawing);
  const figures = figuresOn(drawn, ring, narrow, say);
  return {
    id: 'groups',
    title: words.groups,
    description: [
      words.groupsDescription(analysis.actors.length, found.length, by, say),
      ...(analysis.network.directed ? [words.groupsDirected] : []),
      ...(found.length < all ? [words.groupsShown(found.length, all, say)] : []),
      ...(figures.length < drawn.length ? [words.figuresShown] : []),
    ].join(' '),
    width: ring.width,
    height,
    body: [
      drawn
        .toReversed()
        .map(({ between: { ends, ties }, width, path, head }) =>
          el(
            'g',
            { class: 'bundle' },
            el('title', {}, `${pair(ends)}: ${say.number(ties)}`),
            el('path', { class: 'tie across', d: path, 'stroke-width': width }),
            head && el('path', { class: 'head', d: head }),
          ),
        ),
      found.map((group, k): Child => {
        const { x, y, r } = ring.spots[k];
        return el(
          'g',
          { class: sectorClass(group.sector) },
          el('title', {}, `${nameOf(group)}: ${words.actors(group.actors.length, say)}`),
          el('circle', { class: 'ground', cx: x, cy: y, r }),
          el('circle', { class: 'blob', cx: x, cy: y, r }),
        );
      }),
      names,
      figures.map(({ element }) => element),
    ],
    table: {
      caption: words.groupsCaption,
      columns: analysis.network.directed ? words.directedGroupColumns : words.groupColumns,
      numeric: [2],
      rows: between
        .filter(({ ties }) => ties > 0)
        .sort((a, b) => b.ties - a.ties)
        .map(({ ends: [a, b], ties }: Between) => [
          nameOf(found[a]),
          nameOf(found[b]),
          say.number(ties),
        ]),
    },
  };

  function nameOf({ name, part }: Group): string {
    return [name, part].filter(Boolean).join(' · ');
  }

  function pair([a, b]: readonly [number, number]): string {
    return [a, b].map((k) => nameOf(found[k])).join(analysis.network.directed ? ' → ' : ' – ');
  }
}
