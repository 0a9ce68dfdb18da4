export type { Decisions, Project } from './project.ts';
export { projectDataset, projectOptions } from './project-dataset.ts';
export { ProjectError, projectErrorText } from './project-error.ts';
export { readProject } from './read-project.ts';
export { writeProject } from './write-project.ts';
