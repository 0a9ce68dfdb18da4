import { maxRoomy } from '../../charts/roomy.ts';
import type { Net } from './net.ts';

const most = 12;

/** Zoom and pan by wheel, drag, two fingers, buttons and keys. Marks and names keep their size, so that zooming in makes room. */
export function view(net: Net): void {
  const { svg, stage, marks, report } = net;
  const frame = svg.parentElement as HTMLElement;
  const { width, height } = svg.viewBox.baseVal;
  let [zoom, left, top] = [1, 0, 0];
  let boxes: DOMRect[] | null = null;
  const regions = [...stage.querySelectorAll<SVGGElement>('.region-label')];
  let regionBoxes: DOMRect[] = [];
  let front: number[] = [];

  /** Pixels a unit of the drawing. */
  const unit = () => Math.min(svg.clientWidth / width, svg.clientHeight / height) || 1;
  /** On a small screen marks and names are drawn larger than the drawing, else they could not be read. */
  const growth = () => Math.min(1 / (zoom * Math.min(1, unit())), 2);

  net.labels = (first = []) => {
    front = [...first];
    placeLabels();
  };
  net.reveal = (index) => {
    const { x, y } = marks[index];
    const [screenX, screenY] = [x * zoom + left, y * zoom + top];
    if (screenX > 40 && screenX < width - 40 && screenY > 30 && screenY < height - 30) return;
    left = width / 2 - x * zoom;
    top = height / 2 - y * zoom;
    draw();
  };

  function draw() {
    left = Math.min(width * 0.6, Math.max(width * 0.4 - width * zoom, left));
    top = Math.min(height * 0.6, Math.max(height * 0.4 - height * zoom, top));
    if (zoom === 1) [left, top] = [0, 0];
    const round = (value: number) => Math.round(value * 100) / 100;
    stage.setAttribute(
      'transform',
      `translate(${round(left)} ${round(top)}) scale(${round(zoom)})`,
    );
    const size = Math.round(growth() * 1000) / 1000;
    for (const { element, x, y } of marks)
      element.setAttribute(
        'transform',
        `translate(${x} ${y})${size === 1 ? '' : ` scale(${size})`}`,
      );
    // While all of it is seen, a finger scrolls the page; once zoomed in, it moves the picture.
    svg.style.touchAction = zoom > 1 ? 'none' : 'pan-y';
    placeLabels();
  }

  /** Shows the names that collide with no other; those in front first, then by number of ties. */
  function placeLabels() {
    if (svg.clientWidth === 0) return;
    if (!boxes) {
      for (const { label } of marks) label?.classList.remove('hidden');
      boxes = marks.map(({ label }) => label?.getBBox() ?? new DOMRect());
      regionBoxes = regions.map((region) => region.getBBox());
    }
    const size = growth();
    regions.forEach((region, k) => {
      const { x, y } = regionBoxes[k];
      region.setAttribute(
        'transform',
        `translate(${x} ${y}) scale(${Math.round(size * 1000) / 1000}) translate(${-x} ${-y})`,
      );
    });
    type Box = { x: number; y: number; right: number; bottom: number };
    // The names of the regions, and the buttons in the corner, keep their places.
    const buttons = frame.parentElement?.closest('.network-view')?.querySelector('.zoom');
    const [wide, tall] = buttons ? [buttons.clientWidth + 8, buttons.clientHeight + 6] : [0, 0];
    const taken: Box[] = [
      ...regionBoxes.map((own) => ({
        x: own.x,
        y: own.y,
        right: own.x + own.width * size,
        bottom: own.y + own.height * size,
      })),
      {
        x: (width - wide / unit() - left) / zoom,
        y: -top / zoom,
        right: (width - left) / zoom,
        bottom: (tall / unit() - top) / zoom,
      },
    ];
    // Where it is crowded a name must not lie on a mark either.
    const crowd = marks.length > maxRoomy ? marks : [];
    const onMark = (box: Box, own: number) =>
      crowd.some(
        ({ x, y }, j) => j !== own && x > box.x && x < box.right && y > box.y && y < box.bottom,
      );
    const wanted = new Set(front);
    const order = [...front, ...marks.keys()];
    const done = new Set<number>();
    for (const i of order) {
      const { label, x, y, element } = marks[i];
      if (!label || done.has(i)) continue;
      done.add(i);
      const own = boxes[i];
      const box = {
        x: x + own.x * size,
        y: y + own.y * size,
        right: x + (own.x + own.width) * size,
        bottom: y + (own.y + own.height) * size,
      };
      const seen =
        box.x * zoom + left >= -1 &&
        box.right * zoom + left <= width + 1 &&
        box.y * zoom + top >= -1 &&
        box.bottom * zoom + top <= height + 1;
      const free =
        seen &&
        !element.classList.contains('hidden') &&
        (wanted.size === 0 || wanted.has(i)) &&
        !(wanted.size === 0 && onMark(box, i)) &&
        !taken.some(
          (other) =>
            box.x < other.right &&
            other.x < box.right &&
            box.y < other.bottom - 1 &&
            other.y < box.bottom - 1,
        );
      label.classList.toggle('hidden', !free);
      if (free) taken.push(box);
    }
  }

  /** Zooms about a point of the drawing, its middle by default. */
  function zoomBy(factor: number, x = width / 2, y = height / 2) {
    const next = Math.min(most, Math.max(1, zoom * factor));
    left = x - ((x - left) * next) / zoom;
    top = y - ((y - top) * next) / zoom;
    zoom = next;
    draw();
  }

  const all = () => {
    zoom = 1;
    draw();
  };

  /** A point of the screen in units of the drawing. */
  function point({ clientX, clientY }: { clientX: number; clientY: number }) {
    const matrix = svg.getScreenCTM();
    return new DOMPoint(clientX, clientY).matrixTransform(matrix?.inverse());
  }

  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { x, y } = point(event);
      zoomBy(Math.exp(-event.deltaY * 0.002), x, y);
    },
    { passive: false },
  );

  const fingers = new Map<number, DOMPoint>();
  let moved = false;
  svg.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.set(event.pointerId, point(event));
    if (fingers.size === 1) moved = false;
  });
  svg.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = point(event);
    if (fingers.size === 2) {
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1] as DOMPoint;
      const distance = (a: DOMPoint) => Math.hypot(a.x - other.x, a.y - other.y) || 1;
      zoomBy(distance(now) / distance(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
      moved = true;
    } else {
      const [dx, dy] = [now.x - before.x, now.y - before.y];
      if (!moved && Math.hypot(dx, dy) * unit() < 4) return;
      moved = true;
      svg.setPointerCapture(event.pointerId);
      svg.classList.add('moving');
      left += dx;
      top += dy;
      draw();
    }
    fingers.set(event.pointerId, now);
  });
  const lift = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    svg.classList.remove('moving');
  };
  svg.addEventListener('pointerup', lift);
  svg.addEventListener('pointercancel', lift);
  // What ends a drag is no click.
  svg.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopPropagation();
      moved = false;
    },
    { capture: true },
  );

  const step = 60;
  const keys: Record<string, () => void> = {
    '+': () => zoomBy(1.3),
    '=': () => zoomBy(1.3),
    '-': () => zoomBy(1 / 1.3),
    '0': all,
    ArrowLeft: () => move(step, 0),
    ArrowRight: () => move(-step, 0),
    ArrowUp: () => move(0, step),
    ArrowDown: () => move(0, -step),
  };
  function move(dx: number, dy: number) {
    left += dx;
    top += dy;
    draw();
  }
  frame.addEventListener('keydown', (event) => {
    const action = keys[event.key];
    // At full size the arrow keys keep scrolling the page.
    if (
      !action ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      (zoom === 1 && event.key.startsWith('Arrow'))
    )
      return;
    event.preventDefault();
    action();
  });
  const buttons: Record<string, () => void> = {
    in: () => zoomBy(1.5),
    out: () => zoomBy(1 / 1.5),
    all,
  };
  for (const button of report.page.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
    button.addEventListener('click', buttons[button.dataset['zoom'] as string]);
  new ResizeObserver(draw).observe(svg);
}
