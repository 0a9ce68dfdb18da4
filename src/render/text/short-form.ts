import type { Block, Document, Section, ShortFinding } from '../../document/document.ts';
import type { TextBook } from '../../words/book.ts';

/**
 * A document in which nothing is said twice: the message of a picture that is the headline of a finding of page one is left out, an
 * advice that is one of the steps is that step's number, a step goes without its reason, and a heading takes up what may stand beside it.
 */
export function shortForm(document: Document, language: TextBook): Document {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const headlines = new Set(
    blocks.flatMap((block) =>
      block.kind === 'matters' ? block.findings.map(({ headline }) => unstopped(headline)) : [],
    ),
  );
  const steps = blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
  const { stepNumber } = language.report.page;
  const inShort = (finding: ShortFinding): ShortFinding => {
    const step = steps.findIndex(({ text }) => text === finding.advice);
    return step < 0 ? finding : { ...finding, advice: stepNumber(String(step + 1)) };
  };
  const shortBlock = (block: Block): Block => {
    if (block.kind === 'matters') return { ...block, findings: block.findings.map(inShort) };
    return block;
  };
  return {
    ...document,
    sections: document.sections.map((section) => {
      const { title, subtitle, ...rest } = section;
      const said = subtitle !== undefined && headlines.has(unstopped(title));
      return {
        ...(said ? { ...rest, title: subtitle } : section),
        blocks: headed(section.blocks.map(shortBlock)),
      };
    }),
  };
}

const unstopped = (sentence: string) => sentence.replace(/\.$/, '');

/** Blocks in which a heading ends with what may stand beside it. */
function headed(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let heading = -1;
  for (const block of blocks) {
    const above = found[heading];
    if (block.kind === 'sentence' && block.beside && above?.kind === 'heading') {
      found[heading] = { ...above, text: `${above.text}: ${unstopped(block.text)}` };
      continue;
    }
    if (block.kind === 'heading') heading = found.length;
    found.push(block);
  }
  return found;
}

/** What may stand beside the heading of a section: the first sentence of the kind, where no other heading stands above it. */
export function besideHeading({ blocks }: Section): string {
  const first = blocks.find(
    (block) => block.kind === 'heading' || (block.kind === 'sentence' && block.beside),
  );
  return first?.kind === 'sentence' ? first.text : '';
}
