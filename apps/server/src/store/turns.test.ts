import { describe, expect, it } from "vitest";
import type { Priority } from "./store.js";
import { Turns } from "./turns.js";

/** Queues work behind one unit that holds the only turn, and gives back the order in which it is let through. */
async function orderOf(priorities: readonly Priority[]): Promise<string[]> {
  const turns = new Turns(1);
  const endFirst = await turns.take("bulk");
  const order: string[] = [];
  const waiting = priorities.map(async (priority, index) => {
    const end = await turns.take(priority);
    order.push(`${priority} ${index}`);
    end();
  });
  endFirst();
  await Promise.all(waiting);
  return order;
}

describe("turns", () => {
  it("go to interactive work first, and within a kind to who came first", async () => {
    expect(await orderOf(["bulk", "interactive", "bulk", "interactive"])).toEqual([
      "interactive 1",
      "interactive 3",
      "bulk 0",
      "bulk 2",
    ]);
  });

  it("go to bulk work now and then, however much interactive work there is", async () => {
    const crowd = Array.from({ length: 100 }, (): Priority => "interactive");
    const order = await orderOf(["bulk", ...crowd, "bulk"]);
    expect(order.indexOf("bulk 0")).toBe(16);
    expect(order.indexOf("bulk 101")).toBe(33);
  });

  it("are had by so many at once as there is room, and by no more", async () => {
    const turns = new Turns(2);
    const ends = [await turns.take("bulk"), await turns.take("bulk")];
    let third = false;
    const waiting = turns.take("interactive").then((end) => {
      third = true;
      return end;
    });
    await Promise.resolve();
    expect(third).toBe(false);
    ends[0]();
    await waiting;
    expect(third).toBe(true);
  });

  it("are all over once nobody has or waits for one", async () => {
    const turns = new Turns(1);
    await turns.idle();
    const end = await turns.take("bulk");
    const waiting = turns.take("bulk");
    let idle = false;
    const whenIdle = turns.idle().then(() => {
      idle = true;
    });
    end();
    const endLast = await waiting;
    expect(idle).toBe(false);
    endLast();
    await whenIdle;
    expect(idle).toBe(true);
  });
});
