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
  return [...picturesOf(analysis, language)].map(([name, picture]) => ({
    name: slideNames[order.indexOf(name)],
    svg: pictureFile(slide(picture, slideOf(name, analysis, language))),
  }));
}

/** The picture with what stands around it, as a picture of 16:9. */
function slide(picture: Picture, { title, takeaway, source }: Slide): Picture {
  const room = width - 2 * edge;
  const head = wrapText(title, room / bold, titleSize);
  const foot = wrapText(takeaway, room, takeawaySize);
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
      lines(foot, footAt, takeawaySize, { fill: light.accent }),
      lines([line ?? ''], sourceAt, sourceSize, { class: 'soft' }),
    ],
  };
}

const lines = (texts: string[], y: number, size: number, look: Record<string, string>) =>
  texts.map((text, k) =>
    el('text', { x: edge, y: y + k * size * leading, 'font-size': size, ...look }, text),
  );
