import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPicture } from "./picture-path.js";

const base = realpathSync(mkdtempSync(join(tmpdir(), "touchstone-")));
const root = join(base, "images");
mkdirSync(join(root, "..folder"), { recursive: true });
mkdirSync(join(base, "images-elsewhere"));
writeFileSync(join(root, "inside.png"), "");
writeFileSync(join(root, "..folder", "odd.png"), "");
writeFileSync(join(base, "outside.png"), "");
writeFileSync(join(base, "images-elsewhere", "near.png"), "");
symlinkSync(join(base, "outside.png"), join(root, "link-out.png"));
symlinkSync(join(root, "inside.png"), join(root, "link-in.png"));
symlinkSync("loop.png", join(root, "loop.png"));

describe("findPicture", () => {
  it("finds pictures in the folder, by whatever way inside it", async () => {
    const path = join(root, "inside.png");
    for (const name of ["inside.png", "./inside.png", "..folder/../inside.png", "link-in.png"]) {
      expect(await findPicture(root, name)).toEqual({ ok: true, path });
    }
    expect((await findPicture(root, "..folder/odd.png")).ok).toBe(true);
  });

  it.each([
    ["../outside.png", /leads out/],
    ["..", /leads out/],
    ["../images-elsewhere/near.png", /leads out/],
    ["..folder/../../outside.png", /leads out/],
    ["link-out.png", /link that leads out/],
    [join(root, "inside.png"), /absolute/],
    ["https://plaza.example/inside.png", /fetches nothing/],
    ["HTTP://plaza.example/inside.png", /fetches nothing/],
    ["missing.png", /no such file/],
    ["inside.png/more.png", /no such file/],
    ["loop.png", /no such file/],
    ["nul\0byte.png", /no such file/],
    ["x".repeat(4_096), /no such file/],
  ])("does not look at %s", async (name, reason) => {
    const found = await findPicture(root, name);
    expect(found.ok ? found.path : found.detail).toMatch(reason);
  });
});
