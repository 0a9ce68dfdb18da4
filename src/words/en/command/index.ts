import { changes } from './changes.ts';
import { files } from './files.ts';
import { options } from './options.ts';
import { runs } from './runs.ts';

/** What the command says beside its reports: of files and options, of changes that cannot be made, of how a run goes. */
export const command = { changes, files, options, runs };
