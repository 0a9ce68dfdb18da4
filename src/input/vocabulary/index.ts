/** What a column is called that says what the people concerned have of a tie. */
export { default as benefitColumn } from './benefits.json' with { type: 'json' };
/** Who leads a body, by the function in it. */
export { default as chairs } from './chairs.json' with { type: 'json' };
/** What a tie or its evidence is called where it rests on a contract or on money. */
export { default as contractTerms } from './contracts.json' with { type: 'json' };
/** The eleven fields that an integrated planning joins, as Schubert lists them. */
export { default as departmentFields } from './departments.json' with { type: 'json' };
/** The two levels of cooperation, in the words of a tie list. */
export { default as levels } from './levels.json' with { type: 'json' };
/** What shows that a name is that of an organisation, and what that it is, or holds, the name of a person. */
export { default as organisationWords } from './organisations.json' with { type: 'json' };
/** What the user’s own columns may mean to a view. */
export { default as ownColumns } from './own-columns.json' with { type: 'json' };
/** Who runs an organisation, as far as the views tell it apart. */
export { default as ownershipTerms } from './ownership.json' with { type: 'json' };
/** Whether an actor is a person. */
export { default as personTerms } from './persons.json' with { type: 'json' };
/** The planning professional, by the function in a body, by role or by name. */
export { default as planners } from './planners.json' with { type: 'json' };
/** The units of a planning network's architecture as Schubert draws it, in his order. */
export { default as units } from './planning-units.json' with { type: 'json' };
/** Where help takes place: in a house, or at home and by day. */
export { default as settingTerms } from './settings.json' with { type: 'json' };
/** The thirteen stakeholder groups of the social radius as Schubert lists them, in his order. */
export { default as stakeholderGroups } from './stakeholder-groups.json' with { type: 'json' };
/** The levels of action, from the place to the state. */
export { default as tierTerms } from './tiers.json' with { type: 'json' };
/** The six umbrella associations of the welfare organisations. */
export { default as umbrellas } from './umbrellas.json' with { type: 'json' };
