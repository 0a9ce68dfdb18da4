import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

export const thinSide: RuleText<'thin-side'> = {
  finding: (e, say) =>
    `Zwischen ${sectorsWithSizes(e, say)} ${e.ties === 1 ? 'besteht' : 'bestehen'} ${e.ties === 1 ? 'eine' : say.number(e.ties)} von ${say.count(e.possible, 'möglichen Beziehung', 'möglichen Beziehungen')} (${say.percent(e.density)}): weniger als die Hälfte der Dichte des gesamten Netzwerks (${say.percent(e.overall)}).${chance(e, say)}${silence(e, say)}`,
  next: ({ sectors }, say) =>
    `Die wenigen fragen, die zwischen ${say.sectors(sectors)} schon zusammenarbeiten: Was würde es anderen erleichtern, und wird überhaupt mehr gebraucht?`,
  reading: `Genannt werden zwei Sektoren mit mindestens einer Beziehung, deren Dichte unter der Hälfte der Dichte des gesamten Netzwerks liegt. Auffälligkeit ist das, wo es rein zufällig selten so wenige wären (p höchstens 0,05, wenn die Sektoren neu verteilt werden), sonst Anmerkung. Zwischen großen Sektoren ist die Dichte leichter gering als zwischen kleinen, weil niemand mit allen zusammenarbeiten kann. ${scope}`,
};

const chance = ({ p }: Evidences['thin-side'], say: Formatter) =>
  p === null
    ? ''
    : ` Rein zufällig wäre eine so starke Abweichung in ${say.percent(p)} der Fälle zu erwarten (p = ${say.number(p, 3)}).`;
