import { config } from './config.ts';
import { emptyTable } from './empty-table.ts';
import { shapes } from './shapes.ts';
import { topics } from './topics.ts';

/** What `explain` and `init` say. */
export const explain = { config, emptyTable, shapes, topics };
