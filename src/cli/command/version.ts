declare const COPYDESK_VERSION: string;

/** The version in package.json; the build and the test runner put it in. */
export const VERSION = COPYDESK_VERSION;
