import * as z from 'zod/mini';

/** Those parts of SARIF 2.1.0 that care-chain writes, and no other keys: stricter than the schema of OASIS, which `official-sarif.ts` holds. */
const message = z.strictObject({ text: z.string() });
const level = z.enum(['none', 'note', 'warning', 'error']);
const language = z.string().check(z.regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/));
/** A URI reference holds no blank, no letter beyond ASCII, and its percent signs are escapes. */
const uri = z.string().check(z.regex(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/));
const rule = z.strictObject({
  id: z.string(),
  shortDescription: message,
  fullDescription: z.optional(message),
  defaultConfiguration: z.strictObject({ level }),
});
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri }),
    region: z.optional(z.strictObject({ startLine: z.int().check(z.gte(1)) })),
  }),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().check(z.gte(-1)),
  level,
  message,
  locations: z.optional(z.array(location)),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.optional(z.array(z.strictObject({ kind: z.enum(['inSource', 'external']) }))),
});

export const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          language,
          rules: z.array(rule),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(result),
    }),
  ),
});

/** The entries of a GitLab code quality report, as its documentation demands them. */
export const codeQualitySchema = z.array(
  z.strictObject({
    description: z.string().check(z.minLength(1)),
    check_name: z.string().check(z.minLength(1)),
    fingerprint: z.string().check(z.minLength(1)),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      /** Relative, without "./" before it. */
      path: z.string().check(z.regex(/^(?!\/|\.\/).+/)),
      lines: z.strictObject({ begin: z.int().check(z.gte(1)) }),
    }),
  }),
);
