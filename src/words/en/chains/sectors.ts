import type { sectors as corners, otherSectors } from '../../../chains/catalogue.ts';

/** The corners of the shipped chains in English. */
export const sectors = {
  'civil-society': 'Civil society',
  'elder-care': 'Elder care',
  health: 'Health',
  'housing-assistance': 'Housing assistance',
  municipality: 'Municipality',
  participation: 'Participation and supported living',
  'youth-services': 'Child and youth services',
} satisfies { [id in keyof (typeof corners & typeof otherSectors)]: string };
