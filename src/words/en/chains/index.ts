import { demenz } from './demenz.ts';
import { dischargeToAssess } from './discharge-to-assess.ts';
import { entlassmanagement } from './entlassmanagement.ts';
import { entlassungsmanagement } from './entlassungsmanagement.ts';
import { frueheHilfen } from './fruehe-hilfen.ts';
import { gemeindepsychiatrie } from './gemeindepsychiatrie.ts';
import { geriatrischeRehabilitation } from './geriatrische-rehabilitation.ts';
import { herzinsuffizienz } from './herzinsuffizienz.ts';
import { palliativversorgung } from './palliativversorgung.ts';
import { schlaganfall } from './schlaganfall.ts';
import { spitalaustritt } from './spitalaustritt.ts';
import { wohnungsnotfall } from './wohnungsnotfall.ts';

export { sectors } from './sectors.ts';

/** Names, reasons and limits of the shipped chains by their ids. */
export const chains = {
  demenz,
  'discharge-to-assess': dischargeToAssess,
  entlassmanagement,
  entlassungsmanagement,
  'fruehe-hilfen': frueheHilfen,
  gemeindepsychiatrie,
  'geriatrische-rehabilitation': geriatrischeRehabilitation,
  herzinsuffizienz,
  palliativversorgung,
  schlaganfall,
  spitalaustritt,
  wohnungsnotfall,
};
