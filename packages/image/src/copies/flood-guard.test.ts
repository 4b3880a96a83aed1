import { expect, it } from "vitest";
import { createFloodGuard } from "./flood-guard.js";

const counts = (first: number, ...others: readonly number[]) =>
  new Map([first, ...others].map((count, id) => [id, count]));

it("puts a reference in quarantine that suddenly matches far more than it did and than others do", () => {
  const guard = createFloodGuard();
  for (let i = 0; i < 5; i += 1) {
    expect(guard.close(counts(2, 3, 1))).toEqual([]);
  }
  expect(guard.close(counts(90, 3, 1))).toEqual([0]);
  expect([...guard.held]).toEqual([0]);
  expect(guard.close(counts(90, 3, 1))).toEqual([]);
  expect(guard.held.has(0)).toBe(true);
});

it("lets all of them grow together, as on a day of sales", () => {
  const guard = createFloodGuard();
  guard.close(counts(2, 3, 1));
  expect(guard.close(counts(80, 90, 60))).toEqual([]);
});

it("lets few matches be few", () => {
  expect(createFloodGuard().close(counts(15))).toEqual([]);
});

it("takes for usual, once it is released, what it did", () => {
  const guard = createFloodGuard();
  guard.close(counts(2, 3, 1));
  guard.close(counts(90, 3, 1));
  guard.release(0);
  expect(guard.held.size).toBe(0);
  expect(guard.close(counts(95, 3, 1))).toEqual([]);
});
