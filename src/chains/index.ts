/**
 * Dementia. A regional network can be funded under § 45e SGB XI when self-help, volunteers and the district can take part: a condition
 * for funding, no duty. Case management was a project (DemStepCare), so it is optional; arrows are mostly judgement.
 */
export { default as demenz } from './demenz.json' with { type: 'json' };
/**
 * Discharge to assess in England: the statutory guidance of January 2024 with its pathways 0 to 3, the care transfer hub, and the duty
 * of NHS bodies and local authorities to co-operate (section 82 NHS Act 2006). What it does not state is judgement.
 */
export { default as dischargeToAssess } from './discharge-to-assess.json' with { type: 'json' };
/**
 * Hospital discharge: the twelve actors that Herbert Schubert named in "Integrierte und kooperative Sozialplanung als Element von
 * lokaler Governance" (81. Deutscher Fürsorgetag, Stuttgart, 16 May 2018), in his order, and three optional ones. He does not assign
 * them to the corners of the quadrangle; the sector of each role is a default. No public source lists who hands over to whom: where a
 * law, contract or standard is named it states the duty, and reading it as an arrow between these two roles is this template's
 * expectation; all else is judgement.
 */
export { default as entlassmanagement } from './entlassmanagement.json' with { type: 'json' };
/**
 * Hospital discharge in Austria. That hospital and practice hand over to each other is stated by the quality standard on admission and
 * discharge of 2018; all else is judgement. It differs from the German chain mostly in words.
 */
export { default as entlassungsmanagement } from './entlassungsmanagement.json' with {
  type: 'json',
};
/**
 * Pregnancy and the first years of life. In the quadrangle, youth services take the place of elder care. Who belongs to the network is
 * listed by § 3 KKG; every handover of a family is judgement and needs the parents' consent, and the path is still expected. The
 * coordinator's contacts concern no family.
 */
export { default as frueheHilfen } from './fruehe-hilfen.json' with { type: 'json' };
/**
 * Mental illness. A community mental health network binds the essential providers of a region, with joint planning across them (BAG
 * GPV); networks of practices work with hospitals under the directive on complex care. The laws of the Länder on community mental
 * health services differ, so none is cited. In the quadrangle, services for participation take the place of elder care.
 */
export { default as gemeindepsychiatrie } from './gemeindepsychiatrie.json' with { type: 'json' };
/**
 * Rehabilitation before care. Practices prescribe it under § 15 of the rehabilitation directive; hospitals and rehabilitation
 * facilities hand over under their contracts on discharge; mobile rehabilitation and specialist practices are there in few regions.
 */
export { default as geriatrischeRehabilitation } from './geriatrische-rehabilitation.json' with {
  type: 'json',
};
/**
 * Heart failure. The national guideline states that practice and cardiologist refer to and report to each other, that a cardiologist keeps a
 * close watch after decompensation, and that rehabilitation follows acute treatment; telemonitoring is a service of the insurers since 31
 * March 2021, and who refers to it is left open, so it is judgement. A disease management programme (annex 13 of the directive of the G-BA,
 * as decided on 18 April 2024) frames the treatment; no arrow rests on it.
 */
export { default as herzinsuffizienz } from './herzinsuffizienz.json' with { type: 'json' };
/**
 * The end of life. Which services belong to a regional hospice and palliative network is sourced; most arrows are judgement. The
 * coordinator of § 39d SGB V is optional: insurers pay at most 15,000 euros, and only with an equal share of the district.
 */
export { default as palliativversorgung } from './palliativversorgung.json' with { type: 'json' };
/**
 * Stroke: emergency service, stroke unit, rehabilitation, home. A guide is optional: after the project STROKE OWL there was no
 * recommendation for one (2023). About half of the patients go home without inpatient rehabilitation
 * (Stiftung Deutsche Schlaganfall-Hilfe 2011), so the direct way from the stroke unit to practices and home care is the one to look at
 * first.
 */
export { default as schlaganfall } from './schlaganfall.json' with { type: 'json' };
/**
 * Hospital discharge in Switzerland. Doctors order care at home and, after a hospital stay, acute and transitional care (art. 25a KVG);
 * officials report to the adult protection authority (art. 443 ZGB). Cantons regulate the rest, so it is judgement.
 */
export { default as spitalaustritt } from './spitalaustritt.json' with { type: 'json' };
/**
 * Keeping people in their home or bringing them back into one. The roles follow the chapters of the recommendations of the Deutscher
 * Verein on help in housing emergencies, and a national plan of action against homelessness stands since 24 April 2024; who hands over to whom is stated there for the specialist unit, and is judgement elsewhere. In
 * the quadrangle, housing assistance takes the place of elder care.
 */
export { default as wohnungsnotfall } from './wohnungsnotfall.json' with { type: 'json' };
