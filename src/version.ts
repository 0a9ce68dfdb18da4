/** The version of the package; a test holds it to package.json. */
export const VERSION = '0.1.0';

/** The version of the result contract. It rises only when a field is removed, renamed or changes meaning. */
export const FORMAT_VERSION = 2;
