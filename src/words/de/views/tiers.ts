import type { Book } from '../../book.ts';

export const tiers: Book['views']['tiers'] = {
  title: 'Handlungsebenen',
  reading:
    'Träger vor Ort kennen die älteren Menschen und die Probleme im Alltag, Verbände und Ligen bündeln dieses Wissen und tragen es in die Planung. Ein Träger ohne Verbindung zu einem Verband ist damit nicht beurteilt: Vielleicht gehört er einem Verband an, der nicht in der Tabelle steht, oder der Kontakt wurde nicht erfragt. Wer laut Spalte „Spitzenverband“ zu einem Verband der Tabelle gehört, gilt als mit ihm verbunden. Gezählt werden Einrichtungen der Freien Wohlfahrtspflege, wo die Trägerart genannt ist, sonst alle außerhalb der Verwaltung; Kirchengemeinden, Vereine und Personen der Zivilgesellschaft zählen nicht als Träger.',
  column:
    'eine Spalte „Handlungsebene“ (Quartier, Kommune, Kreis oder Verband, Land oder Liga); „Spitzenverband“ für die Zugehörigkeit',
  overview: (levels, say) => `Besetzt: ${say.list(levels)}.`,
  without: (without, all, say) =>
    `${all.length === 1 ? 'Der einzige örtliche Träger' : `${without.length === 1 ? 'Einer' : say.number(without.length)} von ${say.number(all.length)} örtlichen Trägern`} ${without.length === 1 ? 'hat' : 'haben'} keine Verbindung zu einem Verband oder einer Liga: ${say.allNamed(without)}.`,
  all: (count, say) =>
    count === 1
      ? 'Der örtliche Träger hat eine Verbindung zu einem Verband oder einer Liga.'
      : `${count === 2 ? 'Beide' : `Alle ${say.number(count)}`} örtlichen Träger haben eine Verbindung zu einem Verband oder einer Liga.`,
  noAssociation:
    'Ein Verband oder eine Liga der Freien Wohlfahrtspflege steht nicht in der Tabelle.',
  associations: (ids, say) =>
    `Verband ohne Verbindung zu einem örtlichen Träger: ${say.allNamed(ids)}.`,
  other: (words, say) => `Keiner Handlungsebene zugeordnet: ${say.list(words)}.`,
  caption: 'Beziehungen zwischen den Handlungsebenen',
  columns: ['Ebenen', 'Beziehungen', 'möglich', 'Dichte'],
  umbrellas: 'Spitzenverbände laut Tabelle und ihre örtlichen Träger',
  umbrellaColumns: ['Spitzenverband', 'örtliche Träger', 'Verband in der Tabelle', 'mit Beziehung'],
  counted: (label, count, say) => `${label} (${say.number(count)})`,
};
