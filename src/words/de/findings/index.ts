import { type FindingTexts, withOneStop } from '../../finding-text.ts';
import { headlines } from '../headlines.ts';
import { areaBlankSpot } from './area-blank-spot.ts';
import { bodiesJoinedByOne } from './bodies-joined-by-one.ts';
import { broker } from './broker.ts';
import { caseManagerAbsentFromPlanning } from './case-manager-absent-from-planning.ts';
import { chainWeakestPlace } from './chain-weakest-place.ts';
import { cutpoint } from './cutpoint.ts';
import { departmentIsolated } from './department-isolated.ts';
import { doubleStructure } from './double-structure.ts';
import { emptyCorner } from './empty-corner.ts';
import { emptySide } from './empty-side.ts';
import { freeChoiceOne } from './free-choice-one.ts';
import { handoverHangsOnOne } from './handover-hangs-on-one.ts';
import { handoverInternal } from './handover-internal.ts';
import { handoverMissing } from './handover-missing.ts';
import { handoverOneSided } from './handover-one-sided.ts';
import { isolatedActor } from './isolated-actor.ts';
import { localProviderWithoutAssociation } from './local-provider-without-association.ts';
import { noCorner } from './no-corner.ts';
import { oneSided } from './one-sided.ts';
import { roleAbsent } from './role-absent.ts';
import { roleUnconnected } from './role-unconnected.ts';
import { sideCarriedByOne } from './side-carried-by-one.ts';
import { stakeholderGroupAbsent } from './stakeholder-group-absent.ts';
import { thinSide } from './thin-side.ts';

/** What each rule says, by its id. */
export const findings: FindingTexts = withOneStop(headlines, {
  'area-blank-spot': areaBlankSpot,
  'bodies-joined-by-one': bodiesJoinedByOne,
  broker: broker,
  'case-manager-absent-from-planning': caseManagerAbsentFromPlanning,
  'chain-weakest-place': chainWeakestPlace,
  cutpoint: cutpoint,
  'department-isolated': departmentIsolated,
  'double-structure': doubleStructure,
  'empty-corner': emptyCorner,
  'empty-side': emptySide,
  'free-choice-one': freeChoiceOne,
  'handover-hangs-on-one': handoverHangsOnOne,
  'handover-internal': handoverInternal,
  'handover-missing': handoverMissing,
  'handover-one-sided': handoverOneSided,
  'isolated-actor': isolatedActor,
  'local-provider-without-association': localProviderWithoutAssociation,
  'no-corner': noCorner,
  'one-sided': oneSided,
  'role-absent': roleAbsent,
  'role-unconnected': roleUnconnected,
  'side-carried-by-one': sideCarriedByOne,
  'stakeholder-group-absent': stakeholderGroupAbsent,
  'thin-side': thinSide,
});
