export { entlassmanagement } from './entlassmanagement.ts';
