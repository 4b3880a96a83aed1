import fc from "fast-check";
import { expect, it } from "vitest";
import { createIds } from "./ids.js";

it("ids rise whatever the clock does, and are UUIDs of version 7", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 200 }), (times) => {
      let call = 0;
      const newId = createIds(() => 1_790_000_000_000 + (times[call++] ?? 0));
      const ids = times.map(() => newId());
      expect(ids).toEqual([...new Set(ids)].sort((one, other) => (one < other ? -1 : 1)));
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
    }),
  );
});

it("an id tells the millisecond in which it was made", () => {
  const id = createIds(() => 0x0123_4567_89ab)();
  expect(id.startsWith("01234567-89ab-7")).toBe(true);
});
