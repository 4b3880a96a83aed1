import { describe, expect, it } from "vitest";
import { neighbour, nextRequest } from "./next-request.js";

const queue = [{ id: "a" }, { id: "b" }, { id: "c" }];

describe("after an answer", () => {
  it("the request below comes next", () => {
    expect(nextRequest(queue, "b")).toBe("c");
  });
  it("the one above comes after the last", () => {
    expect(nextRequest(queue, "c")).toBe("b");
  });
  it("the first comes when the answered one is in no list", () => {
    expect(nextRequest(queue, "x")).toBe("a");
  });
  it("nothing comes after the only one", () => {
    expect(nextRequest([{ id: "a" }], "a")).toBeNull();
  });
});

it("the keys stop at both ends of the queue", () => {
  expect(neighbour(queue, "a", -1)).toBeNull();
  expect(neighbour(queue, "c", 1)).toBeNull();
  expect(neighbour(queue, "a", 1)).toBe("b");
});
