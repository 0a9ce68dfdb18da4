import type { RuleText } from '../../finding-text.ts';

export const caseManagerAbsentFromPlanning: RuleText<'case-manager-absent-from-planning'> = {
  finding: ({ role, managers, casePartners, planningPairs, bodiesKnown }, say) =>
    `Das Case Management (${say.role(role)}: ${say.allNamed(managers)}) hat auf der Fallebene ${casePartners === 1 ? 'eine Partnerorganisation' : `${say.number(casePartners)} Partnerorganisationen`}, auf der Planungsebene, auf der ${planningPairs === 1 ? 'ein Paar zusammenarbeitet' : `${say.number(planningPairs)} Paare zusammenarbeiten`}, aber keine Beziehung${bodiesKnown ? ' und sitzt in keinem Gremium' : ''}.`,
  next: ({ managers }, say) =>
    `${say.allNamed(managers, 2)} fragen, welche Form der Mitwirkung in den Arbeitstag passt: ein fester Termin, eine Vertretung oder eine schriftliche Runde.`,
  reading:
    'Genannt, wenn alle, die das Case Management übernehmen, auf der Fallebene Partner haben, auf der Planungsebene aber niemand von ihnen eine Beziehung hat und niemand in einem Gremium der Tabelle sitzt. Welche Aufgabe das Case Management hat, gibt die Muster-Kette vor; das lässt sich ändern. Ob eingeladen und abgesagt wurde, steht nicht in der Tabelle.',
};
