import type { RuleText } from '../../finding-text.ts';

export const cutpoint: RuleText<'cutpoint'> = {
  finding: ({ actor, parts, cutOff, rest, names, sectors }, say) =>
    `Ohne ${say.named(actor)} ${cutOff === 1 ? 'verlöre ein Akteur' : `verlören ${say.number(cutOff)} Akteure`}${parts.length > 1 ? ` in ${say.number(parts.length)} Teilen` : ''} jeden Weg ${rest === 1 ? 'zum einzigen anderen' : `zu den übrigen ${say.number(rest)}`}: ${cutOff > shown ? 'darunter ' : ''}${say.allNamed(names.slice(0, shown))}.${sectors.length > 0 ? ` Aus ${say.sectors(sectors)} wäre dann niemand mehr im größeren Teil.` : ''}`,
  next: ({ actor, secondWay }, say) =>
    secondWay
      ? `Einen zweiten Weg schaffen: ${say.named(secondWay[0])} und ${say.named(secondWay[1])} zusammenbringen und für ${say.named(actor)} eine Vertretung vereinbaren.`
      : `Regeln, wer einspringt, wenn ${say.named(actor)} ausfällt.`,
  reading:
    'Ein Akteur ist ein Nadelöhr (Artikulationspunkt), wenn die anderen seines Netzwerks einander ohne ihn nicht mehr alle erreichen. „Abgeschnitten“ sind alle Teile außer dem größten; die Richtung der Beziehungen spielt keine Rolle. Der zweite Weg ist der nützlichste Vorschlag, der am Nadelöhr vorbeiführt; wo Menschen frei wählen, wird keiner gemacht. Der Befund beschreibt eine Abhängigkeit, kein Versäumnis; wo Antworten fehlen, kann es weitere Wege geben.',
};

/** Names in a sentence. */
const shown = 4;
