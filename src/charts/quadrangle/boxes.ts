import type { Drawing } from '../picture.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the cards of the sectors lie, how large the picture is, and how many actors a card names. */
export interface Boxes {
  boxes: Box[];
  width: number;
  height: number;
  names: number;
}

export const nameLine = 18;
export const head = 62;

/** Between the cards of a phone. */
export const narrowGap = 56;

/** Four cards, two above and two below; on a wide picture with the names of the actors. */
export function corners({ analysis, narrow, names: named }: Drawing): Boxes {
  if (narrow || !named) {
    const [width, cardWidth, cardHeight, between] = narrow
      ? [340, (340 - narrowGap) / 2, 78, 150]
      : [960, 300, 78, 150];
    const boxes = [0, 1, 2, 3].map((k) => ({
      x: k % 2 === 0 ? 0 : width - cardWidth,
      y: k < 2 ? 0 : cardHeight + between,
      width: cardWidth,
      height: cardHeight,
    }));
    return { boxes, width, height: 2 * cardHeight + between, names: 0 };
  }
  const [width, cardWidth, between] = [960, 340, 170];
  const most = Math.max(...analysis.sectors.map(({ actors }) => actors));
  const names = Math.min(most, 13);
  const lines = (a: number, b: number) =>
    Math.min(names, Math.max(analysis.sectors[a].actors, analysis.sectors[b].actors, 1)) +
    (Math.max(analysis.sectors[a].actors, analysis.sectors[b].actors) > names ? 1 : 0);
  const upper = head + 14 + lines(0, 1) * nameLine;
  const lower = head + 14 + lines(2, 3) * nameLine;
  const boxes = [0, 1, 2, 3].map((k) => ({
    x: k % 2 === 0 ? 0 : width - cardWidth,
    y: k < 2 ? 0 : upper + between,
    width: cardWidth,
    height: k < 2 ? upper : lower,
  }));
  return { boxes, width, height: upper + between + lower, names };
}

/** Cards one below the other with the names of the actors: for a phone, where no side has room beside them. */
export function stack({ analysis }: Drawing): Boxes {
  const names = 13;
  let y = 0;
  const boxes = analysis.sectors.map(({ actors }): Box => {
    const lines = Math.min(actors, names) + (actors > names ? 1 : 0);
    const box = { x: 0, y, width: 340, height: head + 8 + Math.max(1, lines) * nameLine };
    y += box.height + 14;
    return box;
  });
  return { boxes, width: 340, height: y - 14, names };
}

/** Cards on an ellipse, beginning at the top; two side by side. */
export function ring({ analysis, narrow }: Drawing): Boxes {
  const n = analysis.sectors.length;
  const [cardWidth, cardHeight] = narrow ? [108, 74] : [230, 78];
  const width = narrow ? 340 : 960;
  const height = n === 2 ? cardHeight + 12 : narrow ? 420 : 560;
  const boxes = analysis.sectors.map((_, k) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * k) / n + (n === 2 ? Math.PI / 2 : 0);
    return {
      x: Math.round(((width - cardWidth) / 2) * (1 + Math.cos(angle))),
      y: Math.round(((height - cardHeight) / 2) * (1 + Math.sin(angle))),
      width: cardWidth,
      height: cardHeight,
    };
  });
  return { boxes, width, height, names: 0 };
}
