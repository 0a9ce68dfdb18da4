import type { ShapeId } from '../../../input/shape-ids.ts';

/** A kind of table: when to use it, how it is recognised, and an example. */
interface ShapeText {
  title: string;
  description: string;
  example: string;
}

/** The kinds of tables that can be read. */
export const shapes = {
  'tie-list': {
    title: 'Tie list',
    description:
      'One row for each tie, with a column for either end. A frequency or weight, the kind of tie, the year and the source of the statement may stand beside them. Recognised by two headers such as from and to; words such as from/to or sender/receiver make the ties run one way.',
    example: [
      'from,to,type,frequency,year',
      'Hospital social service,Rehab North,case,weekly,2026',
      'Rehab North,GP practice Miller,case,monthly,2026',
    ].join('\n'),
  },
  matrix: {
    title: 'Matrix',
    description:
      'The same actors down the first column and along the header. A number, a cross, a yes or a word such as weekly is a tie; 0 and no are none; where the matrix says no anywhere, a blank cell is not answered. Recognised because at least four in five names stand in both places.',
    example: [
      ',Hospital,Rehab North,GP practice',
      'Hospital,0,1,1',
      'Rehab North,1,0,',
      'GP practice,0,1,0',
    ].join('\n'),
  },
  stacked: {
    title: 'Actors and ties in one table',
    description:
      'Actors and ties below each other, told apart by a column of kinds. Read only with --shape stacked.',
    example: [
      'type,name,sector,from,to',
      'actor,Hospital,Health,,',
      'actor,Senior office,Municipality,,',
      'tie,,,Hospital,Senior office',
    ].join('\n'),
  },
  roster: {
    title: 'Survey',
    description:
      'One row for each respondent, one column for each actor that was asked about, as LimeSurvey, SoSci Survey, Qualtrics and similar programs export it. The names stand in brackets, after a dash or alone in the header, or in a legend beside the table (columns code and label). A column without a row is an actor that was asked and kept silent; several questions are several kinds of tie. Recognised because the headers name actors of the name column.',
    example: [
      'Your organisation,How often do you work with [Day care],How often do you work with [Senior office],How often do you work with [Hospital]',
      'Day care,,monthly,weekly',
      'Senior office,never,,yearly',
    ].join('\n'),
  },
  'membership-list': {
    title: 'Membership list',
    description:
      'One row for each seat: who sits in which committee, and as what. Or one row for each committee with all its members in a cell. Recognised by a header such as actor (or members) and one such as committee.',
    example: [
      'actor,committee,function',
      'Senior office,Round table,chair',
      'Home care,Round table,member',
      'Senior office,Steering group,member',
    ].join('\n'),
  },
  'membership-table': {
    title: 'Cross table of committees',
    description:
      'One row for each actor, one column for each committee, a cross where the actor sits. Recognised by crosses under names of committees that are not the names of actors.',
    example: [
      'actor,Steering group,Round table,Working group housing',
      'Planning officer,x,x,x',
      'Housing company,,,x',
    ].join('\n'),
  },
  'actor-list': {
    title: 'Actor list with partners',
    description:
      'One row for each actor, with its sector, role and other features, and its partners in one cell, separated by |, or in several columns; a word such as “weekly” in brackets after a partner is the strength of the tie. The table to start with: it holds sectors, roles and ties in one sheet. Recognised by a header such as actor and one such as partners; committees may stand in a column of their own.',
    example: [
      'actor,sector,role,partners,committees,responded',
      'Hospital social service,Health,Hospital social service,Rehab North|Senior office,Steering group,yes',
      'Senior office,Municipality,Municipal elder services,Hospital social service,Steering group|Round table,yes',
    ].join('\n'),
  },
} satisfies Record<ShapeId, ShapeText>;
