/** What a report calls the ids that views carry, in English. */
export const vocabulary = {
  /** The levels of action. */
  tiers: {
    local: 'Local (neighbourhood)',
    municipal: 'Municipality',
    association: 'County and its associations',
    state: 'State and its league',
  },
  /** The fields that an integrated planning joins. */
  departmentFields: {
    social: 'Social affairs',
    care: 'Care',
    health: 'Health',
    education: 'Education',
    sport: 'Sport',
    culture: 'Culture',
    economy: 'Economy',
    employment: 'Employment',
    'urban-planning': 'Urban planning',
    transport: 'Transport',
    housing: 'Housing supply',
  },
  /** The units of a planning network’s architecture. */
  units: {
    initiative: 'Initiative (mayor, county head, department head)',
    'steering-group': 'Steering group in the administration',
    'planning-group': 'Planning group in the administration',
    'round-table': 'Round table with civil society',
    'participation-circles': 'Participation circles with (older) residents in the neighbourhoods',
    'topic-groups': 'Topic working groups of the stakeholders',
  },
  /** The groups of the social radius. */
  stakeholderGroups: {
    citizens: 'Committed (older) citizens, seniors’ council, self-help',
    administration: 'Professionals and heads of the municipal departments',
    'welfare-providers':
      'Providers of social services, associations and regional league of the welfare organisations',
    'key-infrastructure': 'Key infrastructure such as church-run and social care stations',
    'private-companies':
      'Private companies (home care, residential care, other services, investors)',
    'advice-centres': 'Advice centres (housing advice, care support centres)',
    housing: 'Housing (public, private, cooperative)',
    insurers: 'Health and care insurers',
    'local-business': 'Local service and business companies such as transport',
    churches: 'Churches and religious institutions, parishes',
    'culture-education': 'Local culture and education (e.g. adult education centre)',
    'local-associations': 'Associations and initiatives of the place or the people concerned',
    'key-persons': 'Key persons of the neighbourhood',
  },
};
