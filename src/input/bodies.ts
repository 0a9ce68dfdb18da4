import { plain } from './fold.ts';

/** Names under which people sit together, in either language. */
const BODY =
  /(?:^| )(?:ag|uag|ak|pg|runder tisch|beirat|round table|working group|steering group|planning group|task force|taskforce|board|council|committee|subcommittee|forum|panel|group|circle|network meeting)(?: |$)|(?:gruppe|kreis|beirat|ausschuss|konferenz|gremium|kommission|werkstatt|tisch|verbund|netzwerktreffen|plenum|forum|jour fixe|beteiligungskreis|initiative)(?: |$)/;

/** Whether a header reads like the name of a committee. */
export function isBodyName(header: string): boolean {
  return BODY.test(plain(header.slice(0, 200)));
}

/** The committees in a cell: a comma or a slash parts them only where every piece reads like the name of one. */
export function splitBodies(cell: string): string[] {
  for (const mark of [',', '/', /[,/]/]) {
    const parts = cell
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length > 1 && parts.every(isBodyName)) return parts;
  }
  return [cell];
}
