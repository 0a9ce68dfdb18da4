import type * as z from 'zod/mini';
import type { chain } from './chain.ts';
import type { file, problem } from './dataset.ts';
import type { location } from './fields.ts';
import type { finding, nextStep } from './findings.ts';
import type { analysisSchema } from './schema.ts';

export type { Severity } from '../findings/severity.ts';
export type { Json } from '../network/json.ts';

export type Analysis = z.infer<typeof analysisSchema>;
export type AnalyzedActor = Analysis['actors'][number];
export type AnalyzedTie = Analysis['ties'][number];
export type AnalyzedSector = Analysis['sectors'][number];
export type Finding = z.infer<typeof finding>;
export type NextStep = z.infer<typeof nextStep>;
export type ChainResult = z.infer<typeof chain>;
export type RoleResult = ChainResult['roles'][number];
export type HandoverResult = ChainResult['handovers'][number];
export type Problem = z.infer<typeof problem>;
export type SourceFile = z.infer<typeof file>;
export type Location = z.infer<typeof location>;
export type ProblemSeverity = Problem['severity'];
