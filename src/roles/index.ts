export {
  type RolesHandoverStatus,
  type RolesOptions,
  type RolesReport,
  rolesOnly,
} from './roles-only.ts';
