/** Twelve words in plain language, and a walk through the example. */
export const help = {
  open: 'Help',
  close: 'Close',
  heading: 'Twelve words',
  lead: 'Where one of these words first occurs in the report, it leads here.',
  /** The word, what it means, and the forms in which texts have it. */
  terms: [
    [
      'actor',
      'Whoever takes part in the network: a hospital, a care service, an office, an association.',
      'actors?',
    ],
    [
      'tie',
      'Two actors work together, or one hands over to the other. Its strength says how much.',
      'ties?',
    ],
    [
      'sector',
      'Where an actor belongs: health, elder care, municipality or civil society.',
      'sectors?',
    ],
    [
      'quadrangle',
      'The four sectors as corners, with the ties between them as sides. An empty side means: these two do not work together.',
      'quadrangle',
    ],
    [
      'care chain',
      'Who should hand over to whom so that nobody is lost on the way, for example from the hospital to the home.',
      'care chains?',
    ],
    ['role', 'What an actor does in the care chain, for example hospital social work.', 'roles?'],
    ['handover', 'One link of the care chain: from one role to the next.', 'handovers?'],
    [
      'finding',
      'Something that stands out in the data. A gap is missing, a question only you can answer.',
      'findings?',
    ],
    [
      'bottleneck',
      'An actor without whom the network would fall into parts: everything between them runs through it.',
      'bottlenecks?',
    ],
    [
      'brokerage',
      'An actor stands between others who have no tie with each other, and joins them.',
      'brokerage|brokers?',
    ],
    [
      'density',
      'How many of all possible ties there are. 10 % means: of ten possible ones there is one.',
      'density',
    ],
    [
      'rank',
      'The place of an actor in a list by a figure. A rank is no mark: what is good depends on the task.',
      'ranks?',
    ],
  ] as [word: string, meaning: string, forms: string][],
  walk: 'A walk in five steps',
  walkOf: (step: number) => `Step ${step} of 5`,
  next: 'Next',
  back: 'Back',
  end: 'End the walk',
  steps: [
    [
      'The report',
      'This is the report on an invented town. At the top stands what matters; below it the quadrangle, the chain and the network. What you see here comes from one table.',
    ],
    [
      'The tables',
      'Here you see how each column was understood. If something is not right, choose another meaning: the report follows at once, and every step can be undone.',
    ],
    [
      'The actors',
      'Sector and role of each actor. Names that are nearly alike stand side by side, and words that nobody knows yet are placed once for all.',
    ],
    [
      'Try out',
      'Switch on one of the next steps: beside it stands what it would change. Your data stay as they are until you take it over.',
    ],
    [
      'Save',
      'At the top right “Save” keeps the project to go on later, the report to pass on, and the paper for the council. Now start over with your own table.',
    ],
  ] as [title: string, text: string][],
};
