import { chain } from './chain.ts';
import { common } from './common.ts';
import { head } from './head.ts';
import { page } from './page.ts';

/** The short form of the report on an analysis. */
export const report = { chain, common, head, page };
