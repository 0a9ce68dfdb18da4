/** A table to fill in, and its legend: header, example and meaning of each column. */
export const emptyTable = {
  file: 'actors.csv',
  legendFile: 'LEGEND.md',
  /** As spreadsheet programs of the language open it. */
  delimiter: ',',
  heading: 'How to fill in the table',
  lead: 'Only the column actor must be filled in. Please delete the example row.',
  columns: [
    ['actor', 'Example: Home care North', 'name of the organisation; each has a row'],
    ['sector', 'Elder care', 'Health, Elder care, Municipality or Civil society'],
    ['role', 'social enterprise', 'link of the care chain; separate several with |'],
    ['setting', 'outpatient', 'outpatient or inpatient'],
    ['ownership', 'non-profit', 'municipal, non-profit, church, private, public'],
    ['stakeholder group', '', 'group of stakeholders, for example insurers or housing'],
    ['department', '', 'department of the administration, for municipal actors only'],
    ['tier', 'neighbourhood', 'neighbourhood, municipality, district or state'],
    ['area', 'North', 'district or neighbourhood'],
    ['core', 'yes', 'yes if the actor belongs to the core of the network'],
    ['status', 'active', 'active, planned, missing or no capacity'],
    [
      'partners',
      'Example: Senior office|Example: Hospital',
      'names as in the column actor, separated by |; n/a if not known',
    ],
    ['committees', 'Round table', 'committees in which the actor sits, separated by |'],
    ['responded', 'yes', 'yes if the actor answered, otherwise no'],
  ] as [header: string, example: string, meaning: string][],
};
