/** What the page says where one works on the data: doubles, what could be otherwise, two waves, further documents. */
export const work = {
  template: 'Empty template (Excel)',
  examples: 'Other examples',
  exampleFile: (chain: string) => `Example ${chain}`,
  alike: (n: number) => `${n} more of this kind`,
  hidden: { all: 'not shown: personal data', some: 'personal values are not shown' },
  takeBack: 'Take back',
  saveDocument: { html: 'Save as a page (HTML)', json: 'Save as data (JSON)' },
  files: {
    'what-if': 'what-if',
    compare: 'comparison',
    trust: 'how-far-it-holds',
    plan: 'plan',
    roles: 'by-role',
    pseudonyms: 'report-with-codes',
    key: 'key-KEEP-SECRET',
  },
  doubles: {
    heading: 'The same actor twice?',
    lead: (n: number) =>
      n === 1
        ? 'These names are nearly alike. Only you know whether they mean the same actor.'
        : `There are ${n} groups of names that are nearly alike. Only you know whether they mean the same actor.`,
    none: 'No name is left to decide on.',
    merge: 'All under this name',
    mergeInto: (name: string) => `All under this name: ${name}`,
    apart: 'Different actors',
    apartOf: (names: string) => `${names}: different actors`,
    partners: (n: number, some: readonly string[]) =>
      n === 0
        ? 'no partners'
        : `${n} ${n === 1 ? 'partner' : 'partners'}: ${some.join(', ')}${n > some.length ? ' …' : ''}`,
    merged: (alias: string, into: string) => `“${alias}” is “${into}”`,
    keptApart: (names: readonly string[]) =>
      `${names.map((name) => `“${name}”`).join(' and ')} are different actors`,
  },
  tries: {
    heading: 'What would be if …',
    lead: 'Change the network to see at once what that would do. Your data stay as they are until you take a change over.',
    tie: 'A tie',
    from: 'From',
    to: 'To',
    one: 'Actor',
    other: 'and',
    weight: 'Strength',
    average: 'average',
    addTie: 'Add',
    removeTie: 'Take away',
    actor: 'An actor',
    newName: 'New name',
    rename: 'Rename',
    silent: 'Did not answer',
    removeActor: 'Take away',
    newActor: 'A new actor',
    name: 'Name',
    addActor: 'Add',
    incomplete: 'Something is missing: name the actors; a strength is a number above 0.',
    steps: 'Next steps',
    stepsLead: 'The ties that the analysis proposes. Switch them on to see what they would do.',
    trial: 'Tried out',
    nothing: 'Nothing yet.',
    keep: 'Take over into the data',
    drop: 'Throw away',
    kept: 'Changes in the data',
    tryActor: (name: string) => `Try out what would be otherwise with ${name}`,
  },
  waves: {
    heading: 'Compare two waves',
    lead: 'Open an earlier or a later survey of the same network: tables, a project or a saved result. It is read as the first one is.',
    choose: 'Choose the second survey',
    other: 'Choose another one',
    isLater: 'It is the later one: swap',
    isEarlier: 'It is the earlier one: swap',
  },
  more: {
    heading: 'More from this network',
    lead: 'Further documents are computed when you open them.',
    documents: {
      trust: ['How far it holds', 'What changes if some had not answered, and whom to ask first'],
      plan: ['What to do first', 'Which ties would cure most, and what breaks without whom'],
      roles: ['Roles and sectors only', 'No actor is named; small numbers are left out'],
    },
    pseudonyms: 'Codes in the place of names',
    pseudonymsLead:
      'The report and the result bear a code for each actor; a third file says who is who. Keep that file apart, and pass on only the other two. Whoever knows the network may still guess.',
    savePseudonyms: 'Save report, result and key',
    chain: 'A care chain of your own',
    chainLead:
      'Save the chain as a file, change its roles and handovers in a text editor, and open it here: it then holds for this analysis, and goes into the project.',
    openChain: 'Open your own chain',
    saveChain: 'Save the care chain (JSON)',
  },
};
