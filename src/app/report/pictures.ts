import { light } from '../../charts/colours.ts';
import { fileStyle } from '../../charts/style.ts';
import { fileName, save } from './downloads.ts';
import type { Report } from './report.ts';

/** Pixels a unit of a drawing in a PNG: sharp on a slide. */
const scale = 2;

/** The buttons that save a picture as SVG or PNG, as it stands, in the colours for paper. */
export function pictures({ page, analysis }: Report): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-save]'))
    button.addEventListener('click', async () => {
      const name = button.dataset['pictureName'] as string;
      const drawing = page.querySelector<SVGSVGElement>(`svg[data-picture="${name}"]`);
      if (!drawing) return;
      const text = standalone(drawing);
      const vector = new Blob([text], { type: 'image/svg+xml' });
      const base = fileName(analysis.dataset.name, `-${name}`);
      if (button.dataset['save'] === 'svg') save(`${base}.svg`, vector);
      else save(`${base}.png`, await raster(text, drawing.viewBox.baseVal));
    });
}

/** The drawing with its style inside and what is hidden left out. */
function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = fileStyle(light);
  copy.insertBefore(style, copy.firstChild);
  return new XMLSerializer().serializeToString(copy);
}

function raster(text: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = width * scale;
      canvas.height = height * scale;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('The picture is too large.')),
      );
    };
    image.onerror = () => reject(new Error('The picture cannot be drawn.'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  });
}
