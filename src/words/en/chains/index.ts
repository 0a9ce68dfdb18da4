import { demenz } from './demenz.ts';
import { entlassmanagement } from './entlassmanagement.ts';
import { frueheHilfen } from './fruehe-hilfen.ts';
import { palliativversorgung } from './palliativversorgung.ts';
import { schlaganfall } from './schlaganfall.ts';
import { wohnungsnotfall } from './wohnungsnotfall.ts';

export { sectors } from './sectors.ts';

/** Names, reasons and limits of the shipped chains. */
export const chains = {
  demenz,
  entlassmanagement,
  frueheHilfen,
  palliativversorgung,
  schlaganfall,
  wohnungsnotfall,
};
