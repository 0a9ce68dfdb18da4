import fc from 'fast-check';
import { runs } from './runs.ts';

// What a property is tried on where it does not say how often.
fc.configureGlobal({ numRuns: runs(100) });
