import { chain } from './chain.ts';
import { common } from './common.ts';
import { figures } from './figures.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import { head } from './short/head.ts';

/** The report on an analysis. */
export const report = { chain, common, figures, head, html, page };
