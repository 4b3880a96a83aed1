import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { createLog } from "./create-log.js";

/** What a log writes of a record. */
function written(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = "";
  const keep = new Writable({
    write(chunk, _encoding, next) {
      text += String(chunk);
      next();
    },
  });
  write(createLog({ logLevel: "trace" }, keep));
  return text;
}

const FORGED = '{"level":"info","msg":"an administrator signed in"}';

it.each([
  ["a line of its own", `x\n${FORGED}`],
  ["a carriage return", `x\r${FORGED}`],
  ["both", `x\r\n\r\n${FORGED}`],
  ["colours of a terminal", "\u001b[2J\u001b[31mred\u001b]0;title\u0007"],
  ["an end of the text", `","level":"fatal","msg":"x`],
  ["separators of lines", "a\u2028b\u2029c"],
  ["half of a pair", "a\ud800b"],
  ["NUL", "a\0b"],
])("%s in what somebody sent is data of one line", (_, text) => {
  for (const write of [
    (log: ReturnType<typeof createLog>) => log.warn({ listing: text }, "refused"),
    (log: ReturnType<typeof createLog>) =>
      log.error({ err: new Error(`${text}\u009b31m`) }, "failed"),
    (log: ReturnType<typeof createLog>) => log.info({ [text]: 1 }, "named"),
  ]) {
    const lines = written(write).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe("");
    const record = JSON.parse(lines[0] ?? "") as { level: string; msg: string };
    expect(["refused", "failed", "named"]).toContain(record.msg);
    expect(record.level).not.toBe("fatal");
    // Nothing that moves the cursor of whoever reads it.
    expect(lines[0]).not.toMatch(/\p{Cc}/u);
  }
});

it("the message of a failure is cut, however long what it speaks of is", () => {
  const line = written((log) => {
    log.error({ err: new Error("a".repeat(5_000_000)) }, "failed");
  });
  expect(line.length).toBeLessThan(20_000);
});
