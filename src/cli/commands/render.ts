import { filesOf } from '../analysis-formats.ts';
import { asUserError } from '../input-fault.ts';
import { loadAnalysis } from '../load.ts';
import { protect } from '../protect.ts';
import { UserError } from '../user-error.ts';
import { type ReportFlags, reportsOf, writeReports } from '../write-reports.ts';

/** `care-chain render <analysis.json>`: another format of a saved analysis, nothing computed anew. */
export async function runRender(path: string, flags: ReportFlags): Promise<void> {
  const wanted = reportsOf(flags);
  if (!/\.json$/i.test(path)) throw new UserError(({ command }) => command.files.notSaved(path));
  await protect([path], await filesOf(wanted.outputs));
  const analysis = await loadAnalysis(path).catch((error) => {
    throw asUserError(error);
  });
  try {
    await writeReports(analysis, wanted);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    // The file fits all that is checked, and holds what no care-chain writes all the same.
    throw new UserError(({ command }) => command.files.cannotShow(path));
  }
}
