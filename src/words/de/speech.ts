import type { Speech } from '../book.ts';

export const speech: Speech = {
  code: 'de',
  locale: 'de',
  name: 'Deutsch',
  quoted: (name) => `„${name.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  quotesNames: true,
  person: { alone: 'Person', of: (sector) => `Person (${sector})` },
  state: { asOf: (date) => `Stand ${date}`, asAmended: 'in der jeweils geltenden Fassung' },
  rest: {
    actors: (n, say) => `${say.number(n)} weitere`,
    actorsDative: (n, say) => `${say.number(n)} weiteren`,
    names: (n, say) => `${say.number(n)} weitere`,
    pairs: (n, say) => `und ${say.number(n)} weitere`,
  },
};
