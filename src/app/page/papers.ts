import { documentNode } from './document-node.ts';
import type { Engine } from './engine.ts';
import type { Drawn, Page } from './page.ts';
import { pictureNode } from './picture-view.ts';
import type { Asked, Language, Wanted } from './protocol.ts';
import type { Work } from './work.ts';

/** The documents beside the report: each is drawn once for what it is of. */
export interface Papers {
  readonly drawn: ReadonlyMap<Wanted['what'], Drawn>;
  /** What a document is of now; `null` where there is nothing to make it of. */
  wantedOf(what: Wanted['what']): Wanted | null;
  draw(what: Wanted['what']): Promise<void>;
  /** Another network was read: all are of something else. */
  forget(): void;
}

export function createPapers(
  engine: Engine,
  {
    work,
    language,
    changed,
    page,
    asked,
  }: { work(): Work; language(): Language; changed(): void; page(): Page; asked(): Asked },
): Papers {
  const drawn = new Map<Wanted['what'], Drawn>();
  let network = 0;

  function wantedOf(what: Wanted['what']): Wanted | null {
    const { trial, second } = work();
    if (what === 'what-if') return { what, trial, how: 'quickly' };
    if (what === 'compare') return second && { what, second };
    if (what === 'trust') return { what };
    return { what, asked: asked() };
  }

  function keyOf(what: Wanted['what']): string {
    const { trial, second } = work();
    const files = second?.files.map(({ id }) => id);
    const of =
      what === 'what-if'
        ? trial
        : what === 'compare'
          ? [second?.isBefore, files]
          : what === 'trust'
            ? null
            : asked();
    return JSON.stringify([network, language(), of]);
  }

  return {
    drawn,
    wantedOf,
    async draw(what) {
      const key = keyOf(what);
      const wanted = wantedOf(what);
      if (!wanted || drawn.get(what)?.key === key) return;
      const put = async (asked: Wanted): Promise<boolean> => {
        const { text, refused, steps, picture } = await engine.document(asked, language());
        if (keyOf(what) !== key) return false;
        drawn.set(what, {
          key,
          node: text === null ? null : documentNode(text),
          refused,
          steps,
          picture: picture
            ? pictureNode(picture.text, picture.analysis, page)
            : (drawn.get(what)?.picture ?? null),
        });
        changed();
        return text !== null;
      };
      // What could be otherwise is there soon; how far it holds and what would come next follow.
      if ((await put(wanted)) && wanted.what === 'what-if') await put({ ...wanted, how: 'wholly' });
    },
    forget() {
      network++;
      drawn.clear();
    },
  };
}
