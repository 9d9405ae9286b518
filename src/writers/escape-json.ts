/**
 * What `JSON.stringify` leaves raw and should not: the separators that other languages take for line ends (U+0085,
 * U+2028, U+2029; Python's `splitlines` cuts a record there) and the controls that a terminal obeys (DEL and C1).
 */
export const RAW_IN_JSON = /[\u007f-\u009f\u2028\u2029]/g;
/** Anything but the rest: the quicker way to ask whether there is any of them, and in most stories there is none. */
const ANY = /[^\n -~\u00a0-\u2027\u202a-\uffff]/;

/**
 * Escapes those characters in JSON or in YAML's double quotes. They can stand only inside a string there, so the value
 * stays the same.
 *
 * @example
 * escapeJson('"a\u2028b"') // '"a\\u2028b"'
 */
export function escapeJson(json: string): string {
  if (!ANY.test(json)) return json;
  return json.replace(RAW_IN_JSON, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
