import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeSigns,
  compileSigns,
  createEncoder,
  createMatcher,
  loadSigns,
  OPERATORS,
  type Sign,
  type SignIndex,
  type SignLayers,
  saveSigns,
} from "../index.js";

const encode = createEncoder();

/** What is found, without the numbers that depend on how the index is laid out. */
function found(index: SignIndex | SignLayers, written: string): string[] {
  return createMatcher(index)(encode(written))
    .map((match) =>
      [match.mark, match.sign, match.start, match.end, match.form, match.confidence].join(" "),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

function sign(mark: number, name: string): Sign {
  return { mark, text: name, alias: false };
}

const word = fc
  .array(fc.constantFrom(..."abilo珂斯"), { minLength: 2, maxLength: 6 })
  .map((letters) => letters.join(""));
const text = fc
  .array(fc.oneof(word, fc.constantFrom("*", ".", " ", "-", "0", "1", "\u200b", "~")), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(""));

describe("an index that changed", () => {
  it("finds what an index compiled afresh finds, whatever was added and withdrawn", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(9), fc.option(word, { nil: undefined })), { maxLength: 6 }),
        text,
        (first, changes, written) => {
          const marks = new Map(first.map((name, mark) => [mark, name]));
          let index: SignIndex | SignLayers = compileSigns([...marks].map(([m, n]) => sign(m, n)));
          for (const [mark, name] of changes) {
            marks.delete(mark);
            if (name !== undefined) marks.set(mark, name);
            const added = name === undefined ? [] : [sign(mark, name)];
            index = changeSigns(index, { withdrawn: [mark], added });
          }
          const afresh = compileSigns([...marks].map(([m, n]) => sign(m, n)));
          expect(found(index, written)).toEqual(found(afresh, written));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("an index as bytes", () => {
  it("finds the same once it is loaded", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), text, (names, written) => {
        const index = compileSigns(names.map((name, mark) => sign(mark, name)));
        const loaded = loadSigns(saveSigns(index));
        if (typeof loaded === "string") throw new Error(loaded);
        expect(found(loaded, written)).toEqual(found(index, written));
      }),
      { numRuns: 100 },
    );
  });

  it("says what is wrong with bytes that are no index", () => {
    const bytes = saveSigns(compileSigns([sign(0, "Kestrovelle")]));
    expect(loadSigns(new Uint8Array(3))).toBe("no_index");
    expect(loadSigns(new Uint8Array(64))).toBe("no_index");
    expect(loadSigns(bytes.subarray(0, 40))).toBe("cut_off");
    expect(loadSigns(bytes.subarray(0, bytes.length - 16))).toBe("cut_off");
    const other = Uint8Array.from(bytes);
    other[4] = 99;
    expect(loadSigns(other)).toBe("other_version");
  });
});

describe("a sign with ways of writing that are switched off", () => {
  it("is found plainly and in no other way", () => {
    const watched = compileSigns([sign(0, "Kestrovelle")]);
    const plain = compileSigns([{ ...sign(0, "Kestrovelle"), off: OPERATORS }]);
    const written = ["K3strovelle", "Kestrovele", "Kes*rovelle", "k.e.s.t.r.o.v.e.l.l.e"];
    for (const each of [...written, "bestkestrovelleshop", "Kestroveelle", "Кestrovelle"]) {
      expect(found(watched, each).length, each).toBeGreaterThan(0);
      expect(found(plain, each), each).toEqual([]);
    }
    expect(found(plain, "new KESTROVELLE bag")).toHaveLength(1);
  });
});
