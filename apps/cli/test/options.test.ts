import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { touchstone } from "./touchstone.js";
import { createWorkspace, listing, ndjson } from "./workspace.js";

const space = createWorkspace();
space.write("listings.ndjson", ndjson(listing(1)));
const GOOD = ["screen", "--rights", "rights.ndjson", "--listings", "listings.ndjson"];
const run = (...args: string[]) => touchstone(args, { cwd: space.folder });

describe("the touchstone command", () => {
  it("helps, for the program and for the command, with an example", async () => {
    for (const args of [["--help"], ["screen", "--help"], ["help", "screen"]]) {
      const { status, stdout, stderr } = await run(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/Example/);
    }
  });

  it("tells its version", async () => {
    expect(await run("--version")).toEqual({ status: 0, stdout: "0.1.0\n", stderr: "" });
  });

  it.each([
    [[], /Usage/],
    [["scren"], /scren/],
    [["screen"], /--rights/],
    [["screen", "--rights", "rights.ndjson"], /--listings/],
    [[...GOOD, "--colour"], /--colour/],
    [[...GOOD, "surplus"], /arguments/],
    [[...GOOD, "--threads", "0"], /--threads/],
    [[...GOOD, "--threads", "257"], /--threads/],
    [[...GOOD, "--threads", "two"], /--threads/],
    [[...GOOD, "--threads", "1.5"], /--threads/],
    [[...GOOD, "--pictures", "some"], /full.*tiered.*off/],
    [[...GOOD, "--images", "nowhere"], /nowhere.*--images/],
    [[...GOOD, "--images", "rights.ndjson"], /rights\.ndjson.*--images/],
    [[...GOOD, "--brands", "none.ndjson"], /none\.ndjson.*--brands/],
    [[...GOOD, "--policy", "none.json"], /none\.json.*--policy/],
    [[...GOOD, "--out", "no/such/folder"], /no\/such\/folder.*--out/],
    [[...GOOD, "--out", "."], /--out.*folder/],
    [[...GOOD, "--rights", "none.ndjson"], /none\.ndjson.*--rights/],
    [[...GOOD, "--listings", "none.ndjson"], /none\.ndjson.*--listings/],
    [[...GOOD, "--listings", "."], /--listings.*folder/],
    [[...GOOD, "--listings", "-", "--rights", "-"], /standard input.*--rights.*--listings/],
  ])("says what is wrong with %j and ends with 2", async (args, complaint) => {
    const { status, stdout, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(complaint);
  });

  it.skipIf(process.getuid?.() === 0)("says that a file may not be read", async () => {
    chmodSync(space.write("secret.ndjson", ""), 0);
    const { status, stderr } = await run(...GOOD, "--brands", "secret.ndjson");
    expect(status).toBe(2);
    expect(stderr).toMatch(/secret\.ndjson.*--brands.*permission denied/);
  });

  it("leaves an earlier output alone when it cannot start", async () => {
    space.write("kept.ndjson", "kept\n");
    space.write("bad.ndjson", "{}\n");
    const { status } = await run(...GOOD, "--rights", "bad.ndjson", "--out", "kept.ndjson");
    expect(status).toBe(2);
    expect(space.read("kept.ndjson")).toBe("kept\n");
  });

  it("sums up on standard error, and is silent when asked to", async () => {
    const { stderr, stdout } = await run(...GOOD);
    expect(stderr).toMatch(
      /^touchstone: 1 listing, \d+ findings?, \d+ clear, \d+ to ask, \d+ to remove, 0 bad lines, [\d.]+ s, [\d,]+ listings\/s\n$/,
    );
    expect(await run(...GOOD, "--quiet")).toEqual({ status: 0, stdout, stderr: "" });
  });
});
