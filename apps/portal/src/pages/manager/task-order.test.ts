import { expect, it } from "vitest";
import type { Task, TaskKind } from "../../api/tasks.js";
import { inOrder } from "./task-order.js";

const NOW = Date.parse("2026-03-02T12:00:00.000Z");

function task(kind: TaskKind, hours: number, count = 1): Task {
  const since = new Date(NOW - hours * 3_600_000).toISOString();
  return { kind, subject: kind, since, detail: "", count };
}

const kindsOf = (tasks: readonly Task[]) => tasks.map(({ kind }) => kind);

it("puts a parked endpoint before a right that waits as long", () => {
  const tasks = [task("right_to_review", 5), task("endpoint_parked", 5)];
  expect(kindsOf(inOrder(tasks, NOW, "cost"))).toEqual(["endpoint_parked", "right_to_review"]);
});

it("lets a right that waits for weeks pass a contest of this hour", () => {
  const tasks = [task("contest_open", 1), task("right_to_review", 24 * 14)];
  expect(kindsOf(inOrder(tasks, NOW, "cost"))).toEqual(["right_to_review", "contest_open"]);
});

it("weighs overdue requests by how many there are", () => {
  const tasks = [task("contest_open", 10), task("request_expired", 10, 14)];
  expect(kindsOf(inOrder(tasks, NOW, "cost"))).toEqual(["request_expired", "contest_open"]);
});

it("goes by age alone when asked to", () => {
  const tasks = [task("endpoint_parked", 1), task("identity_to_check", 2)];
  expect(kindsOf(inOrder(tasks, NOW, "oldest"))).toEqual(["identity_to_check", "endpoint_parked"]);
});
