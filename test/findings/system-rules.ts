/** The rules on the planners' views, by their exported names; `system-rules.test.ts` has the cases. */
export const viewRules = [
  'areaBlankSpot',
  'bodiesJoinedByOne',
  'caseManagerAbsentFromPlanning',
  'departmentIsolated',
  'doubleStructure',
  'localProviderWithoutAssociation',
  'stakeholderGroupAbsent',
] as const;
