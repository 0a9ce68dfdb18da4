import type { RuleText } from '../../finding-text.ts';

export const noCorner: RuleText<'no-corner'> = {
  finding: ({ unplaced, count, of }, say) =>
    count === of
      ? `${of === 1 ? 'Der einzige Akteur hat keinen Sektor' : `Keiner der ${say.number(of)} Akteure hat einen Sektor`}; über die Zusammenarbeit der Sektoren lässt sich daher nichts sagen.`
      : `${count === 1 ? 'Ein Akteur gehört' : `${say.number(count)} Akteure gehören`} zu keinem Sektor: ${say.allNamed(unplaced)}. Im Netzwerk ${count === 1 ? 'zählt er' : 'zählen sie'} mit, in den Zahlen zu Sektoren nicht.`,
  next: ({ count, of }) =>
    count === of
      ? 'In der Tabelle eine Spalte „Sektor“ ergänzen, mit einem Wort je Akteur.'
      : 'Den Sektor in der Tabelle nachtragen, wo einer passt. Manche Akteure, etwa eine Kasse oder ein Fahrdienst, haben zu Recht keinen.',
  reading:
    'Aufgeführt ist jeder Akteur, dessen Sektor in der Tabelle fehlt oder nicht bekannt ist. Geraten wird nichts.',
};
