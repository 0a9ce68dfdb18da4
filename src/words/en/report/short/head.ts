/** What stands at the head of a report, and above its quadrangle. */
export const head = {
  title: (name: string) => `${name} – network analysis`,
  kicker: 'Network analysis',
  noResponse: 'Who answered is not in the table',
  sections: {
    quadrangle: 'The cooperation quadrangle',
    sides: 'The sectors and their cooperation',
  },
};
