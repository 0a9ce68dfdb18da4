import type { Book } from '../book.ts';

export const chartViews: Book['chartViews'] = {
  levels: 'Zwei Ebenen der Zusammenarbeit',
  levelsDescription: (planning, cases, both, share, managers, say) =>
    `Dieselben Akteure auf beiden Ebenen: links die Bögen der Planung (${say.count(planning, 'Paar', 'Paare')}), rechts die der Fallarbeit (${say.number(cases)}). ${both === 0 ? 'Kein Paar steht' : say.count(both, 'Paar steht', 'Paare stehen')} auf beiden (${share} aller Paare).${managers.length === 0 ? '' : ` Case Management: ${managers.join('; ')}.`}`,
  planningLevel: 'Ebene 1: Planung',
  caseLevel: 'Ebene 2: Fallarbeit',
  planningLevelShort: 'Planung',
  caseLevelShort: 'Fallarbeit',
  pairs: (n, say) => say.count(n, 'Paar', 'Paare'),
  onBoth: (n, share, say) => `${say.number(n)} auf beiden (${share})`,
  onBothLevels: 'auf beiden Ebenen',
  onOneLevel: 'nur auf dieser Ebene',
  notOnLevel: 'niemand auf dieser Ebene',
  caseManagement: 'Case Management',
  partnersOf: (name, planning, cases) =>
    `${name}: Partner in der Planung ${planning}, in der Fallarbeit ${cases}`,
  levelsCaption: 'Paare von Akteuren und die Ebenen, auf denen sie stehen',
  levelsColumns: ['Akteur', 'mit', 'Planung', 'Fallarbeit'],
  yes: 'ja',
  bodies: 'Gremien und Sektoren',
  bodiesDescription: (shown, all, joins, say) =>
    `${say.count(all, 'Gremium', 'Gremien')} und die Sitze der Sektoren darin, jedes Zeichen ein Mitglied.${shown < all ? ` Gezeigt sind die ${say.number(shown)} größten.` : ''} ${joins === 0 ? 'Kein Paar von Gremien hängt an einem einzigen Mitglied.' : `${say.count(joins, 'Paar von Gremien hängt', 'Paare von Gremien hängen')} an einem einzigen Mitglied (Bögen).`}`,
  members: (n, say) => say.count(n, 'Mitglied', 'Mitglieder'),
  onlyLinks: 'Einzige Verbindung',
  moreLinks: (n, say) =>
    `… und ${say.count(n, 'weiterer, der', 'weitere, die')} allein verbinde${n === 1 ? 't' : 'n'} (in der Tabelle)`,
  joins: (name, a, b) => `Nur ${name} verbindet ${a} und ${b}`,
  bodiesCaption: 'Sitze der Sektoren in den Gremien und wer sie allein verbindet',
  body: 'Gremium',
  seats: 'Mitglieder',
  joinedTo: 'durch ein einziges Mitglied verbunden mit',
  radius: 'Sozialer Radius',
  radiusDescription: (involved, of, absent, say) =>
    `${say.number(involved)} von ${say.number(of)} Anspruchsgruppen stehen in den Daten. Jedes Feld reicht so weit zur Mitte, wie die Gruppe beteiligt ist.${absent.length === 0 ? '' : ` Es fehlen: ${absent.join('; ')}.`}`,
  radiusCaption: 'Anspruchsgruppen und wie tief sie beteiligt sind',
  group: 'Anspruchsgruppe',
  depths: {
    actors: 'in den Daten',
    connected: 'verbunden',
    seated: 'in einem Gremium',
    acrossGroups: 'mit anderer Gruppe verbunden',
  },
  groups: 'Gruppen',
  absentGroup: 'fehlt in den Daten',
};
