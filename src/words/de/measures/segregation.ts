import type { MeasureText } from '../../measure-text.ts';

/** What the measures say of themselves in German: segregation. */
export const segregation = {
  actorEiIndex: {
    name: 'E-I-Index eines Akteurs',
    says: 'Ob die Partner eines Akteurs in anderen Sektoren sitzen (+1) oder im eigenen (−1). Zu lesen neben dem Erwartungswert des ganzen Netzwerks; bei wenigen Partnern mit Vorsicht.',
    undefinedWhen: 'Der Akteur hat keinen Sektor oder keinen Partner mit Sektor.',
  },
  adjustedRandIndex: {
    name: 'Angepasster Rand-Index',
    says: 'Ob die Gruppen, die der Kontakt bildet, die Sektoren sind: 1, wenn sie gleich sind, 0, wenn sie nicht besser übereinstimmen als durch Zufall. Der Erwartungswert ist eingerechnet.',
    undefinedWhen:
      'Das Netzwerk hat keine Beziehung, oder weder Gemeinschaften noch Sektoren trennen Akteure oder fassen sie zusammen.',
  },
  communities: {
    name: 'Gemeinschaften',
    says: 'In wie viele Gruppen sich das Netzwerk nach dem tatsächlichen Kontakt von selbst gliedert und ob diese Gruppen die Sektoren sind. Eine hohe Modularität allein besagt wenig, denn dünne Netzwerke erreichen sie durch Zufall; vergleichen Sie sie mit der der Sektoren. Der ARI ist 0, wenn Gemeinschaften und Sektoren nicht besser übereinstimmen als durch Zufall, und 1, wenn sie gleich sind.',
    range: 'Modularität −½ … 1; ARI ≤ 1; NMI 0 … 1',
    undefinedWhen: 'Das Netzwerk hat keine Beziehung.',
  },
  community: {
    name: 'Gemeinschaft',
    says: 'Die Nummer der Gruppe, in der ein Akteur den größten Teil seines Kontakts hat; ein Name, keine Menge. Akteure am Rand einer Gruppe können ebenso gut zu einer anderen gehören.',
    range: '1 … Zahl der Gemeinschaften',
    undefinedWhen: 'Das Netzwerk hat keine Beziehung.',
  },
  eiIndex: {
    name: 'E-I-Index',
    says: 'Ob Beziehungen über Sektoren hinweg laufen (+1) oder in ihnen bleiben (−1). Zu lesen neben dem Erwartungswert, nicht neben 0: Bei vielen Sektoren führen schon durch Zufall die meisten Beziehungen hinaus. p sagt, wie oft zufällig verteilte Sektoren ebenso weit von diesem Wert abweichen.',
    range: '−1 … 1; p über 0 … 1',
    formula:
      '(E − I) / (E + I); erwartet (E* − I*) / (E* + I*); max E = min(m, E*), min E = m − min(m, I*); umskaliert 2 (EI − min) / (max − min) − 1',
    undefinedWhen: 'Keine Beziehung verbindet zwei Akteure mit Sektor.',
  },
  freemanSegregation: {
    name: 'Segregation nach Freeman',
    says: 'Welcher Anteil der Beziehungen über Sektoren hinweg fehlt, die der Zufall erwarten ließe: 1, wenn es keine gibt, 0 bei so vielen wie erwartet, unter 0 bei mehr. Der Erwartungswert ist eingerechnet; zu lesen neben dem des E-I-Index.',
    range: '≤ 1; mit truncate 0 … 1',
    undefinedWhen:
      'Das Netzwerk ist gerichtet, hat nur einen Sektor oder keine Beziehung zwischen Akteuren mit Sektor.',
  },
  normalizedMutualInformation: {
    name: 'Normierte Transinformation',
    says: 'Wie viel die Gruppe, die der Kontakt um einen Akteur bildet, über dessen Sektor verrät: 1 alles, 0 nichts. Sie steigt schon durch Zufall mit der Zahl der Gruppen; zu lesen neben dem angepassten Rand-Index, dessen Erwartungswert 0 ist.',
    undefinedWhen:
      'Das Netzwerk hat keine Beziehung, oder es gibt nur einen Sektor und eine Gemeinschaft.',
  },
  oddsRatio: {
    name: 'Chancenverhältnis (Odds Ratio)',
    says: 'Um welchen Faktor die Chance auf eine Beziehung innerhalb eines Sektors höher ist als über Sektoren hinweg. 1 entspricht dem Zufall, gleich wie groß die Sektoren sind; zu lesen neben dem E-I-Index und seinem Erwartungswert.',
    formula: 'ad / (bc); mit haldane (a + ½)(d + ½) / ((b + ½)(c + ½))',
    undefinedWhen:
      'Keine Beziehung führt über Sektoren hinweg, oder in den Sektoren sind alle miteinander verbunden.',
  },
  sectorEiIndexEdges: {
    name: 'E-I-Index eines Sektors, nach Beziehungen',
    says: 'Ob die Beziehungen eines Sektors hinausführen (+1) oder drinnen bleiben (−1), jede Beziehung einmal gezählt. Zu lesen neben dem Erwartungswert des ganzen Netzwerks; große Sektoren bleiben schon durch Zufall öfter unter sich.',
    undefinedWhen: 'Kein Mitglied hat eine Beziehung zu einem Akteur mit Sektor.',
  },
  sectorEiIndex: {
    name: 'E-I-Index eines Sektors',
    says: 'Ob die Beziehungen der Mitglieder eines Sektors hinausführen (+1) oder drinnen bleiben (−1), eine Beziehung im Sektor an beiden Enden gezählt. Zu lesen neben dem Erwartungswert des ganzen Netzwerks; große Sektoren bleiben schon durch Zufall öfter unter sich.',
    undefinedWhen: 'Kein Mitglied hat eine Beziehung zu einem Akteur mit Sektor.',
  },
  sectorMatrix: {
    name: 'Sektorenmatrix',
    says: 'Wie viele der möglichen Beziehungen zwischen zwei Sektoren oder in einem bestehen und wie stark der Kontakt über alle hinweg ist. Zu lesen neben der Dichte des ganzen Netzwerks, dem Erwartungswert, wenn Sektoren keine Rolle spielten.',
    range: 'Dichte 0 … 1, Gewicht ≥ 0',
    formula:
      'D_kl = Beziehungen k → l / mögliche Beziehungen k → l; W_kl = Σ Gewichte k → l / mögliche Beziehungen k → l',
    undefinedWhen:
      'Keine Beziehung ist möglich: in einem Sektor mit einem Akteur oder einem leeren Sektor.',
  },
  sectorModularity: {
    name: 'Modularität der Sektoren',
    says: 'Ob die Sektoren zugleich die Gruppen sind, in denen Kontakt stattfindet: der Anteil des Kontakts innerhalb der Sektoren abzüglich des zufällig zu erwartenden. 0 ist der Erwartungswert; zu lesen neben der Modularität der Gemeinschaften, dem besten Wert, den eine Einteilung erreicht.',
    formula: 'Σ_c (L_c / m − γ (D_c / 2m)²); gerichtet Σ_c (L_c / m − γ K_out,c K_in,c / m²)',
    undefinedWhen: 'Keine Beziehung verbindet zwei Akteure mit Sektor.',
  },
  yuleQ: {
    name: 'Yules Q',
    says: 'Ob zwei Akteure desselben Sektors eher (über 0) oder seltener (unter 0) verbunden sind als zwei aus verschiedenen Sektoren. 0 entspricht dem Zufall, gleich wie groß die Sektoren sind; zu lesen neben dem E-I-Index und seinem Erwartungswert.',
    undefinedWhen:
      'Es gibt nur einen Sektor, kein Sektor hat zwei Akteure, oder Beziehungen und Lücken lassen keinen Vergleich zu.',
  },
} satisfies Record<string, MeasureText>;
