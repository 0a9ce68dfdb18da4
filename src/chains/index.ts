export { demenz } from './demenz.ts';
export { entlassmanagement } from './entlassmanagement.ts';
export { frueheHilfen } from './fruehe-hilfen.ts';
export { palliativversorgung } from './palliativversorgung.ts';
export { schlaganfall } from './schlaganfall.ts';
export { wohnungsnotfall } from './wohnungsnotfall.ts';
