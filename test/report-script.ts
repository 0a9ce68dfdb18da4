import { writeReportScript } from '../scripts/report-script.js';

/** The report and what is built of it hold a script that is made of src/app/report. */
export default writeReportScript;
