import type { Formatter } from '../findings/index.ts';

const de = {
  levels: 'Zwei Ebenen der Zusammenarbeit',
  levelsDescription: (
    planning: number,
    cases: number,
    both: number,
    share: string,
    managers: string[],
    say: Formatter,
  ) =>
    `Dieselben Akteure auf beiden Ebenen: links die Bögen der Planung (${say.count(planning, 'Paar', 'Paare')}), rechts die der Fallarbeit (${say.number(cases)}). ${both === 0 ? 'Kein Paar steht' : say.count(both, 'Paar steht', 'Paare stehen')} auf beiden (${share} aller Paare).${managers.length === 0 ? '' : ` Case Management: ${managers.join('; ')}.`}`,
  planningLevel: 'Ebene 1: Planung',
  caseLevel: 'Ebene 2: Fallarbeit',
  planningLevelShort: 'Planung',
  caseLevelShort: 'Fallarbeit',
  pairs: (n: number, say: Formatter) => say.count(n, 'Paar', 'Paare'),
  onBoth: (n: number, share: string, say: Formatter) => `${say.number(n)} auf beiden (${share})`,
  onBothLevels: 'auf beiden Ebenen',
  onOneLevel: 'nur auf dieser Ebene',
  notOnLevel: 'niemand auf dieser Ebene',
  caseManagement: 'Case Management',
  partnersOf: (name: string, planning: number, cases: number) =>
    `${name}: Partner in der Planung ${planning}, in der Fallarbeit ${cases}`,
  levelsCaption: 'Paare von Akteuren und die Ebenen, auf denen sie stehen',
  levelsColumns: ['Akteur', 'mit', 'Planung', 'Fallarbeit'],
  yes: 'ja',
  bodies: 'Gremien und Sektoren',
  bodiesDescription: (shown: number, all: number, joins: number, say: Formatter) =>
    `${say.count(all, 'Gremium', 'Gremien')} und die Sitze der Sektoren darin, jedes Zeichen ein Mitglied.${shown < all ? ` Gezeigt sind die ${say.number(shown)} größten.` : ''} ${joins === 0 ? 'Kein Paar von Gremien hängt an einem einzigen Mitglied.' : `${say.count(joins, 'Paar von Gremien hängt', 'Paare von Gremien hängen')} an einem einzigen Mitglied (Bögen).`}`,
  members: (n: number, say: Formatter) => say.count(n, 'Mitglied', 'Mitglieder'),
  onlyLinks: 'Einzige Verbindung',
  moreLinks: (n: number, say: Formatter) =>
    `… und ${say.count(n, 'weiterer, der', 'weitere, die')} allein verbinde${n === 1 ? 't' : 'n'} (in der Tabelle)`,
  joins: (name: string, a: string, b: string) => `Nur ${name} verbindet ${a} und ${b}`,
  bodiesCaption: 'Sitze der Sektoren in den Gremien und wer sie allein verbindet',
  body: 'Gremium',
  seats: 'Mitglieder',
  joinedTo: 'durch ein einziges Mitglied verbunden mit',
  radius: 'Sozialer Radius',
  radiusDescription: (involved: number, of: number, absent: string[], say: Formatter) =>
    `${say.number(involved)} von ${say.number(of)} Anspruchsgruppen stehen in den Daten. Jedes Feld reicht so weit zur Mitte, wie die Gruppe beteiligt ist.${absent.length === 0 ? '' : ` Es fehlen: ${absent.join('; ')}.`}`,
  radiusCaption: 'Anspruchsgruppen und wie tief sie beteiligt sind',
  group: 'Anspruchsgruppe',
  depths: {
    actors: 'in den Daten',
    connected: 'verbunden',
    seated: 'in einem Gremium',
    acrossGroups: 'mit anderer Gruppe verbunden',
  } as Record<string, string>,
  groups: 'Gruppen',
  absentGroup: 'fehlt in den Daten',
};

const en: typeof de = {
  levels: 'Two levels of cooperation',
  levelsDescription: (planning, cases, both, share, managers, say) =>
    `The same actors on both levels: at the left the arcs of planning (${say.count(planning, 'pair', 'pairs')}), at the right those of case work (${say.number(cases)}). ${both === 0 ? 'No pair stands' : say.count(both, 'pair stands', 'pairs stand')} on both (${share} of all pairs).${managers.length === 0 ? '' : ` Case management: ${managers.join('; ')}.`}`,
  planningLevel: 'Level 1: planning',
  caseLevel: 'Level 2: case work',
  planningLevelShort: 'Planning',
  caseLevelShort: 'Case work',
  pairs: (n, say) => say.count(n, 'pair', 'pairs'),
  onBoth: (n, share, say) => `${say.number(n)} on both (${share})`,
  onBothLevels: 'on both levels',
  onOneLevel: 'on this level only',
  notOnLevel: 'nobody on this level',
  caseManagement: 'Case management',
  partnersOf: (name, planning, cases) =>
    `${name}: partners in planning ${planning}, in case work ${cases}`,
  levelsCaption: 'Pairs of actors and the levels on which they stand',
  levelsColumns: ['Actor', 'With', 'Planning', 'Case work'],
  yes: 'yes',
  bodies: 'Bodies and sectors',
  bodiesDescription: (shown, all, joins, say) =>
    `${say.count(all, 'body', 'bodies')} and the seats of the sectors in them, each mark a member.${shown < all ? ` Shown are the ${say.number(shown)} largest.` : ''} ${joins === 0 ? 'No pair of bodies hangs on a single member.' : `${say.count(joins, 'pair of bodies hangs', 'pairs of bodies hang')} on a single member (arcs).`}`,
  members: (n, say) => say.count(n, 'member', 'members'),
  onlyLinks: 'Only link',
  moreLinks: (n, say) => `… and ${say.number(n)} more that join bodies alone (in the table)`,
  joins: (name, a, b) => `Only ${name} joins ${a} and ${b}`,
  bodiesCaption: 'Seats of the sectors in the bodies and who alone joins them',
  body: 'Body',
  seats: 'Members',
  joinedTo: 'Joined by a single member to',
  radius: 'Social radius',
  radiusDescription: (involved, of, absent, say) =>
    `${say.number(involved)} of ${say.number(of)} stakeholder groups stand in the data. Each field reaches as far to the middle as the group is involved.${absent.length === 0 ? '' : ` Absent: ${absent.join('; ')}.`}`,
  radiusCaption: 'Stakeholder groups and how deeply they are involved',
  group: 'Stakeholder group',
  depths: {
    actors: 'in the data',
    connected: 'tied to somebody',
    seated: 'in a body',
    acrossGroups: 'tied to another group',
  },
  groups: 'groups',
  absentGroup: 'absent from the data',
};

export type ViewWords = typeof de;

export const viewWords: Record<'en' | 'de', ViewWords> = { en, de };
