import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { inHouse } from "./house.mjs";
import { checkHygiene } from "./hygiene.mjs";

/** @param {Record<string, string>} files */
async function problemsOf(files) {
  /** @type {string[]} */
  let problems = [];
  await inHouse(files, (root) => {
    execFileSync("git", ["init", "-q"], { cwd: root });
    problems = checkHygiene(root)
      .problems.filter(({ where }) => !where.startsWith(".dependency-cruiser.cjs"))
      .map(({ where, what }) => `${where}: ${what}`);
  });
  return problems;
}

// Put together here, so that this file does not hold what it looks for.
const HOME = ["", "home", "someone", "touchstone"].join("/");
const NOTE = ["TO", "DO"].join("");
const PAGE = ["docs", "a.md"].join("/");
const LOCKED = JSON.stringify({ resolved: "https://registry.example/a.tgz" }, null, 1);

describe("the repository holds no", () => {
  it.each([
    ["absolute path of one machine", { "a.md": `see ${HOME}/a\n` }, "a.md:1"],
    ["note of work not done", { "src/a.ts": `\n// ${NOTE} later\n` }, "src/a.ts:2"],
    ["conflict that was not resolved", { "a.md": `${"<".repeat(7)} ours\n` }, "a.md:1"],
    [
      "address of a package registry",
      { "package-lock.json": `${LOCKED}\n` },
      "package-lock.json:2",
    ],
    ["type any", { "src/a.ts": "export const a: any = 1;\n" }, "src/a.ts:1"],
    ["empty catch", { "src/a.ts": "try {\n  f();\n} catch {}\n" }, "src/a.ts:3"],
    ["command that cannot be executed", { "script/serve": "#!/bin/sh\n" }, "script/serve"],
    ["file of more than a megabyte", { "a.txt": "a".repeat(1024 * 1024 + 1) }, "a.txt"],
    ["link that leads nowhere", { [PAGE]: "[b](../b.md)\n" }, PAGE],
    ["document that is named and not there", { "a.ts": `// see ${PAGE}\n` }, "a.ts"],
  ])("%s", async (_, files, where) => {
    const problems = await problemsOf(files);
    expect(problems.map((problem) => problem.replace(/: .*/, ""))).toEqual([where]);
  });

  it("fault where there is none", async () => {
    const text = `// any word, https://host.example${HOME}\ntry {\n  f();\n} catch {\n  // Not there.\n}\n`;
    const files = {
      "src/a.ts": text,
      [PAGE]: "[home](../a.md#top), [web](https://a.example), [here](#b)\n",
      "a.md": `${NOTE.toLowerCase()}: Spanish for all\n`,
      "src/tables/generated/a.ts": `export const a = "${"a".repeat(1024 * 1024)}";\n`,
    };
    expect(await problemsOf(files)).toEqual([]);
  });

  it("fault in what git ignores", async () => {
    expect(await problemsOf({ ".gitignore": "dist/\n", "dist/a.md": `${HOME}/a\n` })).toEqual([]);
  });
});
