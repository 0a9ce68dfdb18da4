import { configDocument } from '../document/explain/input.ts';
import type { ExplainOptions } from './explain.ts';
import { documentText } from './text/document.ts';

/** What can stand in a config, a setting a line. */
export const explainConfig = (options: ExplainOptions): string =>
  documentText(configDocument(options), options);
