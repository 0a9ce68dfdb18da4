import type { WholeBook } from '../../book.ts';
import { changes } from './changes.ts';
import { files } from './files.ts';
import { options } from './options.ts';
import { runs } from './runs.ts';

export const command: WholeBook['command'] = { changes, files, options, runs };
