/** What would be otherwise in a network. */
export const change = {
  'add-tie': (a: string, b: string) => `${a} and ${b} have a tie`,
  'remove-tie': (a: string, b: string) => `${a} and ${b} have no tie any more`,
  'add-actor': (name: string) => `${name} joins`,
  'remove-actor': (name: string) => `${name} drops out`,
  'rename-actor': (id: string, label: string) => `"${id}" is now called "${label}"`,
  silent: (name: string) => `${name} did not answer`,
};
