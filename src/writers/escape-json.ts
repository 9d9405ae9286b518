/**
 * What `JSON.stringify` leaves raw and should not: the separators that other languages take for line ends (U+0085,
 * U+2028, U+2029; Python's `splitlines` cuts a record there), the controls that a terminal obeys (DEL and C1), and the
 * marks of writing direction, with which a line shows as another than it is.
 */
export const RAW_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Anything but the rest: the quicker way to ask whether there is any of them, and in most stories there is none. */
const ANY = /[^\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\uffff]/;

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
