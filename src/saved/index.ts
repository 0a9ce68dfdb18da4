export { AnalysisError, analysisErrorText } from './analysis-error.ts';
export { readAnalysis } from './read-analysis.ts';
