/** What tables call the roles of the other chains. */
export { default as otherRoles } from './other-roles.json' with { type: 'json' };
/**
 * What tables call the other corners. Where a chain is about families, youth services take the place of elder care; where it is about
 * housing, help for people who lose their home or have none does.
 */
export { default as otherSectors } from './other-sectors.json' with { type: 'json' };
/** What tables call the roles of the chain that is meant by default, in both languages; a word stands in one entry, and several chains may take it. */
export { default as roles } from './roles.json' with { type: 'json' };
/** What tables call its corners, in both languages. */
export { default as sectors } from './sectors.json' with { type: 'json' };
