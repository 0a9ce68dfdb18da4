import type { ExampleWords } from '../../measure-text.ts';

/** The networks of the worked examples. */
export const examples: ExampleWords = {
  five: 'A–B, A–C, B–C, A–D, D–E; A, D und E gehören zur Gesundheit, B und C zur Altenhilfe',
  weighted: 'A–B (Gewicht 3), A–C (1), B–C (2), A–D (2), D–E (1)',
  arrows: 'gerichtet, A → B, B → C, C → A, A → D, D → E',
  square:
    'ein Ring mit Anhang, A–B, A–C, B–D, C–D, D–E; A, D und E gehören zur Gesundheit, B und C zur Altenhilfe',
  apart: 'A–B, A–C, B–C, A–D; E hat keine Beziehung',
  seats: 'am Runden Tisch sitzen A, B und C, in der Planungsgruppe A, B, D und E',
};
