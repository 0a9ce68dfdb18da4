/** The JSON Schemas that ship. */
export const schemaNames = [
  'analysis',
  'baseline',
  'chain',
  'check',
  'comparison',
  'config',
  'plan',
  'project',
  'trust',
];
