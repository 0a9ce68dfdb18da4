/** Makes src/render/html/script.ts where it is missing or not that of src/app/report. */
export function writeReportScript(): Promise<void>;
