import type { FindingText } from '../../finding-text.ts';

export const cutpoint: FindingText<'cutpoint'> = {
  title: 'Wessen Ausfall das Netzwerk teilt',
  finding: ({ actor, parts, cutOff, rest, names, sectors }, say) =>
    `Ohne ${say.actor(actor)} ${cutOff === 1 ? 'verlöre' : 'verlören'} ${say.count(cutOff, 'Akteur', 'Akteure')}${parts.length > 1 ? ` in ${say.number(parts.length)} Teilen` : ''} jeden Weg zu den übrigen ${say.number(rest)}: ${cutOff > shown ? 'darunter ' : ''}${say.actors(names.slice(0, shown))}.${sectors.length > 0 ? ` Aus ${say.sectors(sectors)} wäre dann niemand mehr im größeren Teil.` : ''}`,
  next: ({ actor, secondWay }, say) =>
    secondWay
      ? `Einen zweiten Weg schaffen: ${say.actor(secondWay[0])} und ${say.actor(secondWay[1])} zusammenbringen und für ${say.actor(actor)} eine Vertretung vereinbaren.`
      : `Regeln, wer einspringt, wenn ${say.actor(actor)} ausfällt.`,
  reading:
    'Ein Akteur ist ein Schnittpunkt, wenn die anderen seines Netzwerks einander ohne ihn nicht mehr alle erreichen. „Abgeschnitten“ sind alle Teile außer dem größten; die Richtung der Beziehungen spielt keine Rolle. Der zweite Weg ist der nützlichste Vorschlag, der am Schnittpunkt vorbeiführt; wo Menschen frei wählen, wird keiner gemacht. Der Befund beschreibt eine Abhängigkeit, keinen Fehler des Akteurs; wo Antworten fehlen, kann es weitere Wege geben.',
};

/** Names in a sentence. */
const shown = 4;
