import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { light } from '../charts/colours.ts';
import { el } from '../charts/element.ts';
import { charts, picturesOf } from '../charts/index.ts';
import { bold, wrapText } from '../charts/letters.ts';
import { type Picture, pictureFile } from '../charts/picture.ts';
import { type Slide, slideOf } from '../document/slides.ts';
import type { Book } from '../words/book.ts';

export interface SlidesOptions {
  language: Book;
}

/** 16:9. */
const [width, height] = [1600, 900];
const edge = 60;
const [titleSize, takeawaySize, sourceSize] = [40, 24, 16];
const leading = 1.25;

/** The names of the files that slides may have, one for each picture. */
export const slideNames: readonly string[] = Object.keys(charts).map(
  (name, k) => `${String(k + 1).padStart(2, '0')}-${name}.svg`,
);

/**
 * Every picture that the analysis has something for as a slide of its own: an SVG file of 16:9 with its message as title, what follows
 * from it, and a line on where the figures come from, in the order and under the names of `slideNames`.
 */
export function slides(
  analysis: Analysis,
  options: SlidesOptions,
): { name: string; svg: string }[] {
  assertResult('slides', analysis, 'analysis');
  const { language } = reportOptions('slides', options);
  const order = Object.keys(charts);
  return [...picturesOf(analysis, language, { slide: true })].map(([name, picture]) => ({
    name: slideNames[order.indexOf(name)],
    svg: pictureFile(slide(picture, slideOf(name, analysis, language))),
  }));
}

/** The picture with what stands around it, as a picture of 16:9. */
function slide(picture: Picture, { title, takeaway, isAdvice, source }: Slide): Picture {
  const room = width - 2 * edge;
  const head = wrapText(title, room / bold, titleSize, 3);
  const indent = isAdvice ? takeawaySize * 1.5 : 0;
  const foot = wrapText(takeaway, room - indent, takeawaySize, 3);
  const [line] = wrapText(source, room, sourceSize, 1);
  const top = edge + (head.length * leading + 0.4) * titleSize;
  const sourceAt = height - edge / 2;
  const footAt = sourceAt - sourceSize * 2 - (foot.length - 1) * takeawaySize * leading;
  return {
    ...picture,
    title,
    width,
    height,
    interactive: false,
    body: [
      el('rect', { width, height, fill: light.paper }),
      lines(head, edge + titleSize * 0.8, titleSize, { class: 'strong' }),
      el(
        'svg',
        {
          x: edge,
          y: top,
          width: room,
          height: footAt - takeawaySize * 1.8 - top,
          viewBox: `0 0 ${picture.width} ${picture.height}`,
        },
        picture.body,
      ),
      isAdvice && arrow(edge, footAt - takeawaySize * 0.34),
      lines(foot, footAt, takeawaySize, { fill: light.accent }, edge + indent),
      lines([line ?? ''], sourceAt, sourceSize, { class: 'soft' }),
    ],
  };
}

/** A sign of our own, since not every type has one. */
const arrow = (x: number, y: number) =>
  el('path', {
    d: `M${x},${y}h22m-8,-8l8,8l-8,8`,
    fill: 'none',
    stroke: light.accent,
    'stroke-width': 3,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

const lines = (
  texts: string[],
  y: number,
  size: number,
  look: Record<string, string>,
  x: number = edge,
) =>
  texts.map((text, k) =>
    el('text', { x, y: y + k * size * leading, 'font-size': size, ...look }, text),
  );
