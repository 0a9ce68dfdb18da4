/** A report or document without its own style and script, which the page has already. */
export function pagesOf(report: string): string {
  const style = report.indexOf('<style>');
  const behind = report.indexOf('</style>', style);
  const bare = style < 0 || behind < 0 ? report : report.slice(0, style) + report.slice(behind + 8);
  return bare.replace(/<script[\s\S]*$/, '');
}
