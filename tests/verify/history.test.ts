// The published program finds every change to a history, and nothing where nothing was changed but what may be left out.
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainHash } from '../../events/chain.ts';
import { chainExport, stubOf } from '../../events/chainExport.ts';
import type { Envelope } from '../../events/envelope.ts';
import { canonical, fails, Unreadable, verify } from '../../functions/site/verify.mjs';
import { changedAt, type Json, pathsIn } from './changing.ts';
import { current, exportOf, history } from './sampleExport.ts';

const linesFor = (exported: unknown) => verify(JSON.stringify(exported));

/** Refused either way: as not holding, or as no export at all. */
async function refused(exported: unknown): Promise<boolean> {
  try {
    return (await linesFor(exported)).some(fails);
  } catch (error) {
    if (error instanceof Unreadable) return true;
    throw error;
  }
}

describe('the canonical form', () => {
  it('is the one of RFC 8785, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(
          canonicalize(JSON.parse(JSON.stringify(value))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('sorts names by UTF-16 and writes numbers as ECMAScript does', () => {
    for (const value of [
      {
        '\u20ac': 1,
        '\r': 2,
        '\ufb33': 3,
        '1': 4,
        '\u{1f600}': 5,
        '\u0080': 6,
        '\u00f6': 7,
        ['__proto__']: 8,
      },
      JSON.parse(
        '[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0, 9007199254740993]',
      ),
    ]) {
      expect(canonical(value)).toBe(canonicalize(value));
    }
  });

  it.each([['\ud800'], [{ '\udead': 1 }], [Number.POSITIVE_INFINITY]])(
    'refuses what JSON cannot hold',
    (value) => {
      expect(() => canonicalize(value)).toThrow();
      expect(() => canonical(value)).toThrow(Unreadable);
    },
  );
});

describe('a history that nobody changed', () => {
  it('holds, whole, and leads to the head of the case', async () => {
    const exported = exportOf(history);
    expect(chainExport.parse(exported)).toEqual(exported);
    expect(exported.head).toBe(current.chain);
    const lines = await linesFor(exported);
    expect(lines.filter((line) => !line.startsWith('✓'))).toEqual([
      expect.stringContaining('Zonder ontvangstbevestiging'),
    ]);
  });

  it('holds whatever is left out, and says how much that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(history.length - 1), { minLength: 1 }), async (hidden) => {
        const exported = exportOf(history, (_, index) => hidden.includes(index));
        expect(chainExport.parse(exported)).toEqual(exported);
        const lines = await linesFor(exported);
        expect(lines.filter(fails)).toEqual([]);
        expect(lines).toContainEqual(expect.stringContaining(`${hidden.length} van de ${history.length}`));
      }),
    );
  });

  it('says which form it could not see', async () => {
    const { forms: _, ...rest } = exportOf(history);
    expect(await linesFor(rest)).toContainEqual(expect.stringMatching(/^– De inhoud van formulier 1/));
  });
});

describe('whatever is changed', () => {
  /** Some events left out, so that stubs are changed as well. */
  const exported = exportOf(history, (_, index) => index % 3 === 1) as unknown as Json;
  const paths = pathsIn(exported).filter(
    ([name, ...rest]) =>
      name !== undefined && name !== 'exportedAt' && !(name === 'forms' && rest.length < 2),
  );
  const anyPath = fc.constantFrom(...paths);
  const isSame = (changed: Json) => canonicalize(changed) === canonicalize(exported);

  it('in a value of any field of any event, stub or form is noticed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, fc.jsonValue({ maxDepth: 2 }), async (path, put) => {
        const changed = changedAt(exported, path, () => put as Json);
        fc.pre(!isSame(changed));
        expect(await refused(changed), path.join('/')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('into what cannot even be written as text is noticed', async () => {
    for (const path of [['format'], ...paths]) {
      const changed = changedAt(exported, path, () => ({ toString: false }));
      expect(await refused(changed), path.join('/')).toBe(true);
    }
  });

  it('by one character of any text is noticed', async () => {
    for (const path of paths) {
      const changed = changedAt(exported, path, (old) =>
        typeof old === 'string' ? `${old.slice(0, -1)}${old.endsWith('0') ? '1' : '0'}` : old,
      );
      if (!isSame(changed)) expect(await refused(changed), path.join('/')).toBe(true);
    }
  });

  it('by taking any field away is noticed', async () => {
    for (const path of paths) {
      expect(await refused(changedAt(exported, path, () => undefined)), path.join('/')).toBe(true);
    }
  });

  it('by adding a field anywhere is noticed', async () => {
    for (const path of [[], ...paths]) {
      const added = (old: Json): Json =>
        typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, toegevoegd: 'x' } : old;
      const changed = path.length === 0 ? added(exported) : changedAt(exported, path, added);
      if (!isSame(changed)) expect(await refused(changed), path.join('/')).toBe(true);
    }
  });

  const reordered = (rearrange: (events: unknown[]) => unknown[]) => {
    const { events, ...rest } = exportOf(history, (_, index) => index % 3 === 1);
    return refused({ ...rest, events: rearrange([...events]) });
  };

  it('by removing, doubling, swapping or inserting events is noticed, with and without the numbers put right', async () => {
    const renumbered = (events: unknown[]) =>
      events.map((event, index) => ({ ...(event as object), sequence: String(index + 1).padStart(10, '0') }));
    const inserted = stubOf({ ...(history[3] as Envelope), time: '2026-03-02T12:30:00.000Z' });
    for (const asGiven of [(events: unknown[]) => events, renumbered]) {
      for (const index of history.keys()) {
        expect(await reordered((events) => asGiven(events.toSpliced(index, 1)))).toBe(true);
        expect(await reordered((events) => asGiven(events.toSpliced(index, 0, events[index])))).toBe(true);
        expect(await reordered((events) => asGiven(events.toSpliced(index, 0, inserted)))).toBe(true);
        for (const other of history.keys()) {
          const swapped = (events: unknown[]) => events.with(index, events[other]).with(other, events[index]);
          if (other > index) expect(await reordered((events) => asGiven(swapped(events)))).toBe(true);
        }
      }
    }
  });

  it('by cutting the end off is noticed, unless the head is changed with it', async () => {
    const cut = exportOf(history.slice(0, -1));
    expect(await refused({ ...exportOf(history), events: cut.events })).toBe(true);
    expect(await refused({ ...exportOf(history), events: cut.events, version: cut.version })).toBe(true);
    expect(await refused(cut)).toBe(false);
  });

  it('is noticed when time runs backwards though every link was made anew', async () => {
    const late = rewritten(history, 3, (event) => ({ ...event, time: '2026-12-31T00:00:00.000Z' }));
    expect(await linesFor(exportOf(late))).toEqual([expect.stringContaining('Event 5 is older')]);
  });

  it('is noticed when the history of another case is put in its place', async () => {
    expect(await refused({ ...exportOf(history), caseNumber: 'KL-2026-0043' })).toBe(true);
  });
});

/** The history with one event changed and every link after it made anew: what only a receipt can tell. */
function rewritten(
  events: readonly Envelope[],
  at: number,
  change: (event: Envelope) => Envelope,
): Envelope[] {
  const made: Envelope[] = [];
  for (const [index, event] of events.entries()) {
    const before = made.at(-1);
    made.push({
      ...(index === at ? change(event) : event),
      ...(before === undefined ? {} : { previoushash: chainHash(before) }),
    });
  }
  return made;
}

describe('what is no export is refused with what to do', () => {
  it.each([
    ['', 'geen JSON'],
    ['From: a@example.nl', 'geen JSON'],
    ['[]', 'geen geschiedenis'],
    ['null', 'geen geschiedenis'],
    [JSON.stringify({ type: 'urn:zorgpact-loket:problem:not-found', status: 404 }), '/api/v1/cases/'],
    [JSON.stringify(history), '/api/v1/cases/'],
    [JSON.stringify({ ...exportOf(history), format: 'zorgpact-loket.chain.v3' }), 'not the history'],
    [JSON.stringify({ ...exportOf(history), events: [1, 2] }), 'not the history'],
  ])('%.40s', async (text, says) => {
    await expect(verify(text)).rejects.toThrow(says);
    await expect(verify(text)).rejects.toThrow(Unreadable);
  });

  it('an empty history is no whole one', async () => {
    expect(await refused({ ...exportOf(history), events: [], version: 0, forms: [] })).toBe(true);
  });
});
