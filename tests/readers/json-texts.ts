import * as fc from 'fast-check';

const PUT = ['', '{', '}', '[', ']', ',', ':', '"', '\\', '1', '-', '.', 'e', ' '];

/** JSON texts, and the same with one character put in, taken out or replaced. */
export const jsonOrDamaged = fc.oneof(
  fc.json(),
  fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...PUT)).map(([json, at, put]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + put + json.slice(place + (at % 2));
  }),
);
