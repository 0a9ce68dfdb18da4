import type { MeasureText } from '../../measure-text.ts';

/** What the measures of structural holes say of themselves. */
export const structuralHoles = {
  constraint: {
    name: 'Constraint',
    says: 'How far an actor’s contacts lead back to each other: low where they lead to separate circles, high where all of them know each other or hang on one.',
    undefinedWhen: 'The actor has no tie.',
  },
  effectiveSizeBorgatti: {
    name: 'Effective size after Borgatti',
    says: 'How many of an actor’s partners lead to different circles, whatever the weights: partners less the mean number of ties that each has to the others.',
    undefinedWhen: 'The actor has no tie.',
  },
  effectiveSize: {
    name: 'Effective size',
    says: 'How many of an actor’s partners lead to different circles: partners less their overlap.',
    undefinedWhen: 'The actor has no tie.',
  },
  efficiency: {
    name: 'Efficiency',
    says: 'Which share of an actor’s partners is not redundant.',
    undefinedWhen: 'The actor has no tie.',
  },
  egoDensity: {
    name: 'Ego density',
    says: 'Which share of the possible ties among an actor’s partners exists without it.',
    undefinedWhen: 'The actor has fewer than two partners.',
  },
  hierarchy: {
    name: 'Hierarchy',
    says: 'Whether an actor’s constraint comes from all partners alike (0) or from a single one (1).',
    undefinedWhen: 'The actor has fewer than two partners.',
  },
  localBridgeSpan: {
    name: 'Span of a local bridge',
    says: 'How long the detour would be if this tie were gone: the larger, the more a tie shortens the way between two circles.',
    undefinedWhen:
      'The two ends share a partner, so the tie is no local bridge; or the tie is a bridge, and there is no detour.',
  },
  localConstraint: {
    name: 'Constraint by partner',
    says: 'On which of its partners an actor depends: how much of its constraint each of them brings.',
    undefinedWhen: 'Never; an actor without ties has no entry.',
  },
  neighborhoodOverlap: {
    name: 'Neighbourhood overlap',
    says: 'How far the two ends of a tie share their other partners; 0 where the tie joins two circles.',
    undefinedWhen: 'Neither end has another partner.',
  },
  redundancy: {
    name: 'Redundancy of partners',
    says: 'Which partner of an actor adds nothing new because the others reach the same circle.',
    undefinedWhen: 'Never; an actor without ties has no entry.',
  },
  weakTies: {
    name: 'Weak ties',
    says: 'Which ties are weaker than the threshold that was given.',
    undefinedWhen: 'No threshold is given.',
  },
} satisfies Record<string, MeasureText>;
