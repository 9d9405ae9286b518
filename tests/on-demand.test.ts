import { describe, expect, it } from 'vitest';
import { NotLoaded, onDemand, withLibraries } from '../src/on-demand.js';

describe('withLibraries', () => {
  it('does the work again once every library it lacks is there, and loads none twice', async () => {
    const loads: string[] = [];
    const library = (name: string) =>
      onDemand(async () => {
        loads.push(name);
        return name.toUpperCase();
      });
    const [a, b] = [library('a'), library('b')];
    const work = () => a.get() + b.get();
    expect(work).toThrow(NotLoaded);
    expect(await withLibraries(work)).toBe('AB');
    expect(await withLibraries(work)).toBe('AB');
    expect(loads).toEqual(['a', 'b']);
  });

  it('asks for nothing that was given', async () => {
    const library = onDemand((): Promise<string> => Promise.reject(new Error('asked for')));
    library.give('here');
    expect(await withLibraries(() => library.get())).toBe('here');
  });

  it('lets every other error through, and that of a library that cannot be loaded', async () => {
    await expect(
      withLibraries(() => {
        throw new RangeError('no');
      }),
    ).rejects.toThrow(RangeError);
    const broken = onDemand(() => Promise.reject(new Error('not there')));
    await expect(withLibraries(() => broken.get())).rejects.toThrow('not there');
  });
});
