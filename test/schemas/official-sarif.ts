import official from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import { Ajv } from 'ajv';

/**
 * The schema of SARIF 2.1.0 as Microsoft's packages for SARIF carry it (rtm.5; the address says which one it is). It is written in draft 4
 * of JSON Schema, of which it uses nothing that draft 7 reads in another way but the word `id`.
 */
const { $schema: _, id: $id, ...schema } = official;

const uriReference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns is no expression in the strict kind.
  unicodeRegExp: false,
  formats: {
    'uri-reference': uriReference,
    uri: (text: string) => uriReference.test(text) && URL.canParse(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
});
const validate = ajv.compile({ $id, ...schema });

/** Every place of a SARIF log that breaks the schema of OASIS. */
export function sarifBreaches(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
