import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { councilPaper } from '../document/council-paper.ts';
import type { Book } from '../words/book.ts';

/** Bytes of a file; where TypeScript tells kinds of memory apart (from 5.7), of one's own. */
export type Bytes = ReturnType<typeof Uint8Array.of>;

export interface DocxOptions {
  language: Book;
}

/**
 * The paper for a council as a file for Word and LibreOffice: one to two pages A4 with what was found, the quadrangle and what could be
 * done next. No person is named in it. The library that writes such files is loaded at the first call.
 */
export async function docx(analysis: Analysis, options: DocxOptions): Promise<Bytes> {
  assertResult('docx', analysis, 'analysis');
  const { language } = reportOptions('docx', options);
  const { paperFile } = await import('./docx/paper-file.ts');
  return paperFile(councilPaper(analysis, { language }));
}
