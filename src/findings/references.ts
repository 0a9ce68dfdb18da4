import type { RuleId } from './evidence.ts';
import { reference as areaBlankSpot } from './rules/area-blank-spot.ts';
import { reference as bodiesJoinedByOne } from './rules/bodies-joined-by-one.ts';
import { reference as broker } from './rules/broker.ts';
import { reference as caseManagerAbsentFromPlanning } from './rules/case-manager-absent-from-planning.ts';
import { reference as chainWeakestPlace } from './rules/chain-weakest-place.ts';
import { reference as cutpoint } from './rules/cutpoint.ts';
import { reference as departmentIsolated } from './rules/department-isolated.ts';
import { reference as doubleStructure } from './rules/double-structure.ts';
import { reference as emptyCorner } from './rules/empty-corner.ts';
import { reference as emptySide } from './rules/empty-side.ts';
import { reference as freeChoiceOne } from './rules/free-choice-one.ts';
import { reference as handoverHangsOnOne } from './rules/handover-hangs-on-one.ts';
import { reference as handoverInternal } from './rules/handover-internal.ts';
import { reference as handoverMissing } from './rules/handover-missing.ts';
import { reference as handoverOneSided } from './rules/handover-one-sided.ts';
import { reference as isolatedActor } from './rules/isolated-actor.ts';
import { reference as localProviderWithoutAssociation } from './rules/local-provider-without-association.ts';
import { reference as noCorner } from './rules/no-corner.ts';
import { reference as oneSided } from './rules/one-sided.ts';
import { reference as roleAbsent } from './rules/role-absent.ts';
import { reference as roleUnconnected } from './rules/role-unconnected.ts';
import { reference as sideCarriedByOne } from './rules/side-carried-by-one.ts';
import { reference as stakeholderGroupAbsent } from './rules/stakeholder-group-absent.ts';
import { reference as thinSide } from './rules/thin-side.ts';

/** Where each rule comes from: a rule without a source does not compile. */
export const ruleReferences: { readonly [Id in RuleId]: string } = {
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
};
