// How many of the findings called firm, likely or open are true: thirty complete networks, a fifth of whose actors are made silent, ten times
// each. A finding, alone or in a group, is true where the complete network gives one with the same fingerprint. Figures for the README.

import { certaintyGrade } from '../dist/document/certainty.js';
import { ruleList } from '../dist/findings/find.js';
import { everyResult } from '../dist/findings/results.js';
import { analyze } from '../dist/index.js';
import { completeNetworks, silenced } from './lib/care-networks.js';

const times = Number(process.argv[2] ?? 10);
const basedOn = new Map(ruleList.map((rule) => [rule.id, rule.basedOn]));

const told = {};
const count = (name, isTrue) => {
  told[name] ??= [0, 0];
  told[name][0] += isTrue ? 1 : 0;
  told[name][1]++;
};
for (const { data, chain } of completeNetworks()) {
  const options = { chain };
  const whole = analyze(data, { ...options, draws: 0 });
  const known = new Set(everyResult(whole.findings).map(({ fingerprint }) => fingerprint));
  for (let k = 0; k < times; k++) {
    const part = analyze(silenced(data, 1000 + k), options);
    for (const finding of everyResult(part.findings)) {
      const { rule, fingerprint } = finding;
      const word = basedOn.get(rule) ? certaintyGrade(finding) : null;
      if (word === null) continue;
      count(`${basedOn.get(rule)} ${word}`, known.has(fingerprint));
      count(`all ${word}`, known.has(fingerprint));
      if (word === 'firm') count(`  ${rule}`, known.has(fingerprint));
    }
  }
}
for (const [name, [right, all]] of Object.entries(told).sort())
  console.log(
    `${name.padEnd(40)} ${String(right).padStart(5)} of ${String(all).padStart(5)}  ${((100 * right) / all).toFixed(1)} %`,
  );
