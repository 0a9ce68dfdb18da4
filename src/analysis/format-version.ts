/** The version of the result contract. It rises only when a field is removed, renamed or changes meaning. */
export const FORMAT_VERSION = 2;
