import type { MeasureText } from '../../measure-text.ts';

/** What the measures say of themselves in German: centrality. */
export const centrality = {
  betweenness: {
    name: 'Betweenness (Zwischenzentralität)',
    says: 'Wie oft ein Akteur auf dem kürzesten Weg zwischen zwei anderen liegt: wer dazwischen steht, wenn ein Teil des Netzwerks sich an einen anderen wendet.',
    range: '0 … (n − 1)(n − 2) / 2, gerichtet (n − 1)(n − 2)',
    formula: 'B_i = Σ_{s<t} σ_st(i) / σ_st, gerichtet Σ_{s≠t}',
    undefinedWhen: 'Nur normiert: Es gibt weniger als drei Akteure.',
  },
  centralization: {
    name: 'Zentralisierung',
    says: 'Wie sehr das Netzwerk um einen einzigen Akteur gebaut ist: 1 ist ein Stern, 0, wo alle gleich stehen. Einmal nach Kontakten, einmal nach der Lage dazwischen.',
    formula: 'Σ_i (max c − c_i) / dieselbe Summe im Stern',
    undefinedWhen:
      'Es gibt weniger als drei Akteure; nach Betweenness auch, wo diese nur geschätzt ist.',
  },
  closeness: {
    name: 'Nähe (Closeness)',
    says: 'Wie nah ein Akteur denen ist, die er erreicht, gemindert um den Anteil derer, die er nicht erreicht. Zerfällt das Netzwerk in Teile, ist die harmonische Nähe aussagekräftiger.',
    formula: 'C_i = (r / (n − 1)) · (r / Σ d_ij), r Erreichbare',
    undefinedWhen: 'Der Akteur erreicht niemanden.',
  },
  degree: {
    name: 'Grad',
    says: 'Mit wie vielen anderen ein Akteur verbunden ist.',
    undefinedWhen: 'Nie.',
  },
  eigenvector: {
    name: 'Eigenvektor-Zentralität',
    says: 'Wie gut vernetzt die Kontakte eines Akteurs ihrerseits sind: hoch, wo er die kennt, die viele kennen.',
    formula: 'A x = λ x, λ der größte Eigenwert, Σ x_i² = 1',
    undefinedWhen:
      'Der Akteur gehört nicht zum größten zusammenhängenden Teil, oder die Beziehungen sind gerichtet, oder es gibt keine.',
  },
  harmonicCloseness: {
    name: 'Harmonische Nähe',
    says: 'Wie kurz die Wege eines Akteurs zu allen anderen sind: 1, wo er alle direkt kennt, 0, wo er niemanden erreicht.',
    undefinedWhen: 'Es gibt weniger als zwei Akteure.',
  },
  inDegree: {
    name: 'Eingangsgrad',
    says: 'Wie viele andere an diesen Akteur übergeben oder ihn nennen.',
    undefinedWhen: 'Nie.',
  },
  outDegree: {
    name: 'Ausgangsgrad',
    says: 'An wie viele andere dieser Akteur übergibt oder wen er nennt.',
    undefinedWhen: 'Nie.',
  },
  strength: {
    name: 'Stärke',
    says: 'Wie viel Kontakt ein Akteur insgesamt hat: die Summe der Gewichte seiner Beziehungen.',
    formula: 'ungerichtet Σ_j a_ij; gerichtet Σ_j (a_ij + a_ji)',
    undefinedWhen: 'Nie.',
  },
} satisfies Record<string, MeasureText>;
