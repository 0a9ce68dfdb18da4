/**
 * Dementia. A regional network can be funded under § 45c Abs. 9 SGB XI when at least three actors join and self-help, volunteers and
 * the district can take part: these three are required here. Roles are sourced, arrows are mostly judgement.
 */
export { default as demenz } from './demenz.json' with { type: 'json' };
/**
 * Hospital discharge: the twelve actors that Herbert Schubert named in "Integrierte und kooperative Sozialplanung als Element von
 * lokaler Governance" (81. Deutscher Fürsorgetag, Stuttgart, 16 May 2018), in his order, and three optional ones. He does not assign
 * them to the corners of the quadrangle; the sector of each role is a default. No public source lists who hands over to whom: where a
 * law, contract or standard is named it states the duty, and reading it as an arrow between these two roles is this template's
 * expectation; all else is judgement.
 */
export { default as entlassmanagement } from './entlassmanagement.json' with { type: 'json' };
/**
 * Pregnancy and the first years of life. In the quadrangle, youth services take the place of elder care. Who belongs to the network is
 * listed by law; every handover of a family is judgement and needs the parents' consent, so its absence is never counted as a gap. The
 * coordinator's contacts concern no family and are expected.
 */
export { default as frueheHilfen } from './fruehe-hilfen.json' with { type: 'json' };
/**
 * The end of life. Which services belong to a regional hospice and palliative network is sourced; most arrows are judgement. The
 * coordinator of § 39d SGB V is paid by insurers and, in equal share, by the district.
 */
export { default as palliativversorgung } from './palliativversorgung.json' with { type: 'json' };
/** What tables call a role, in both languages; a word stands in one entry, and several chains may take it. */
export { default as roleWords } from './roles.json' with { type: 'json' };
/**
 * Stroke: emergency service, stroke unit, rehabilitation, home. About half of the patients go home without inpatient rehabilitation
 * (Stiftung Deutsche Schlaganfall-Hilfe 2011), so the direct way from the stroke unit to practices and home care is the one to look at
 * first.
 */
export { default as schlaganfall } from './schlaganfall.json' with { type: 'json' };
/**
 * What tables call a corner, in both languages. Where a chain is about families, youth services take the place of elder care; where it
 * is about housing, help for people who lose their home or have none does.
 */
export { default as sectorWords } from './sectors.json' with { type: 'json' };
/**
 * Keeping people in their home or bringing them back into one. The roles follow the chapters of the recommendations of the Deutscher
 * Verein on help in housing emergencies; who hands over to whom is stated there for the specialist unit, and is judgement elsewhere. In
 * the quadrangle, housing assistance takes the place of elder care.
 */
export { default as wohnungsnotfall } from './wohnungsnotfall.json' with { type: 'json' };
