import { hydrate } from './hydrate.ts';

hydrate(document);
