import { expect, it } from "vitest";
import type { Flow } from "../../api/flow.js";
import { layOut, shareOf, withoutClear } from "./flow-layout.js";

const FLOW: Flow = {
  since: "2026-03-01T00:00:00.000Z",
  nodes: [
    { id: "listings", count: 100 },
    { id: "clear", count: 90 },
    { id: "asked", count: 10 },
    { id: "waiting", count: 6 },
    { id: "answered_genuine", count: 4 },
    { id: "silent", count: 0 },
  ],
  links: [
    { source: "listings", target: "clear", count: 90 },
    { source: "listings", target: "asked", count: 10 },
    { source: "asked", target: "waiting", count: 6 },
    { source: "asked", target: "answered_genuine", count: 4 },
    { source: "asked", target: "silent", count: 0 },
  ],
};

it("draws no branch and no node that nothing came to", () => {
  const { nodes, branches } = layOut(FLOW, 800, 400);
  expect(branches).toHaveLength(4);
  expect(nodes.map(({ id }) => id)).not.toContain("silent");
});

it("gives every branch its own link, whatever order the layout draws in", () => {
  const { branches } = layOut(FLOW, 800, 400);
  expect(branches.map(({ link }) => link.target)).toEqual([
    "clear",
    "asked",
    "waiting",
    "answered_genuine",
  ]);
  const [clear, asked] = branches;
  expect(clear?.width).toBeGreaterThan((asked?.width ?? 0) * 5);
});

it("keeps nodes of a column in their order when figures change", () => {
  const turned: Flow = {
    ...FLOW,
    links: FLOW.links.map((link) =>
      link.target === "answered_genuine" ? { ...link, count: 400 } : link,
    ),
  };
  for (const flow of [FLOW, turned]) {
    const y = (id: string) => layOut(flow, 800, 400).nodes.find((node) => node.id === id)?.y ?? 0;
    expect(y("answered_genuine")).toBeLessThan(y("waiting"));
  }
});

it("begins with what was asked when what was clear is left out", () => {
  const { nodes, links } = withoutClear(FLOW);
  expect(nodes.map(({ id }) => id)).not.toContain("listings");
  expect(links.every(({ source }) => source === "asked")).toBe(true);
});

it("tells the share of a branch in what came to its source", () => {
  expect(shareOf(FLOW, { source: "asked", target: "waiting", count: 6 })).toBeCloseTo(0.6);
  expect(shareOf(FLOW, { source: "nowhere", target: "waiting", count: 6 })).toBe(0);
});

it("draws nothing where nothing flowed", () => {
  expect(layOut({ since: FLOW.since, nodes: FLOW.nodes, links: [] }, 800, 400)).toEqual({
    nodes: [],
    branches: [],
  });
});
