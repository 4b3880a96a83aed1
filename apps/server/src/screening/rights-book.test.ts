import type { CompiledSet } from "@touchstone/runtime";
import { describe, expect, it } from "vitest";
import { brandRights, gather } from "./brand-rights.js";
import { RightsBook } from "./rights-book.js";

const brand = (name: string, text = name) =>
  brandRights(
    { id: `id-${name}`, name },
    [{ kind: "word_mark", id: `right-${text}`, brand: name, text }],
    { brand: name },
  );

/** Compiles when it is told to. */
function handCompiler() {
  const waiting: (() => void)[] = [];
  return {
    finish: () => waiting.shift()?.(),
    // The book only hands on what was compiled.
    compile: () =>
      new Promise<CompiledSet["compiled"]>((resolve) => {
        waiting.push(() => resolve({} as CompiledSet["compiled"]));
      }),
  };
}

async function openBook(...names: string[]) {
  const compiler = handCompiler();
  const book = new RightsBook(compiler);
  const reading = book.update(
    1,
    names.map((name) => brand(name)),
    [],
  );
  await Promise.resolve();
  compiler.finish();
  await reading;
  return { book, compiler };
}

describe("the book of rights", () => {
  it("lays a change over what is compiled, and compiles it with the rest when told", async () => {
    const { book, compiler } = await openBook("Alba", "Borea");
    const before = book.current;
    await book.update(2, [brand("Alba", "Albana")], ["id-Borea"]);
    expect(book.isLayered).toBe(true);
    expect(book.current).toMatchObject({
      version: 2,
      set: { under: before?.set, replaced: ["Alba", "Borea"] },
    });
    expect([...(book.current?.brandIds.keys() ?? [])]).toEqual(["Alba"]);
    const compiling = book.compile();
    await Promise.resolve();
    compiler.finish();
    await compiling;
    expect(book.isLayered).toBe(false);
    expect(book.current?.hash).toBe(gather([brand("Alba", "Albana")]).hash);
  });

  it("keeps what changes while everything is compiled", async () => {
    const { book, compiler } = await openBook("Alba");
    await book.update(2, [brand("Borea")], []);
    const compiling = book.compile();
    await Promise.resolve();
    await book.update(3, [brand("Cirro")], []);
    expect(book.current?.set).toMatchObject({ replaced: ["Borea", "Cirro"] });
    compiler.finish();
    await compiling;
    expect(book.current).toMatchObject({ version: 3, set: { replaced: ["Cirro"] } });
  });

  it("has one hash for the same rights in any order, and another for others", () => {
    const [alba, borea] = [brand("Alba"), brand("Borea")];
    expect(gather([alba, borea]).hash).toBe(gather([borea, alba]).hash);
    expect(gather([alba, brand("Borea", "Boreas")]).hash).not.toBe(gather([alba, borea]).hash);
    const silent = brandRights({ id: "id-Cirro", name: "Cirro" }, [], { brand: "Cirro" });
    expect(gather([alba, silent]).hash).toBe(gather([alba]).hash);
  });
});
