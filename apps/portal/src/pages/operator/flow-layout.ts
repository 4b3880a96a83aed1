import { sankey, sankeyLeft, sankeyLinkHorizontal } from "d3-sankey";
import type { Flow, FlowLink } from "../../api/flow.js";
import { orderOf } from "./flow-nodes.js";

export interface Placed {
  readonly nodes: readonly {
    readonly id: string;
    readonly count: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Its name stands left of it, because right of it the drawing ends. */
    readonly last: boolean;
  }[];
  readonly branches: readonly {
    readonly link: FlowLink;
    readonly path: string;
    readonly width: number;
  }[];
}

interface Node {
  readonly id: string;
  readonly count: number;
}
interface Link {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

const NODE_WIDTH = 10;
const NODE_PADDING = 22;
const MARGIN = 14;

/** Where nodes and branches stand, in pixels. Nodes keep their order, so that nothing changes places. */
export function layOut(flow: Flow, width: number, height: number): Placed {
  const links = flow.links.filter(({ count }) => count > 0);
  const used = new Set(links.flatMap(({ source, target }) => [source, target]));
  const nodes = flow.nodes.filter(({ id }) => used.has(id));
  if (links.length === 0) return { nodes: [], branches: [] };
  const graph = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeSort((a, b) => orderOf(a.id) - orderOf(b.id))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(NODE_PADDING)
    .extent([
      [0, MARGIN],
      [width, height - MARGIN],
    ])({
    nodes: nodes.map(({ id, count }) => ({ id, count })),
    links: links.map(({ source, target, count }) => ({ source, target, value: count })),
  });
  const draw = sankeyLinkHorizontal<Node, Link>();
  return {
    nodes: graph.nodes.map(({ id, count, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      count,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(1, y1 - y0),
      last: x1 > width - 4 * NODE_WIDTH,
    })),
    branches: graph.links.map((drawn, at) => ({
      link: links[at] ?? { source: "", target: "", count: 0 },
      path: draw(drawn) ?? "",
      width: Math.max(1.5, drawn.width ?? 0),
    })),
  };
}

/** The flow without what was clear: it begins with what brands were asked about. */
export function withoutClear({ since, nodes, links }: Flow): Flow {
  const leftOut = new Set(["listings", "clear"]);
  return {
    since,
    nodes: nodes.filter(({ id }) => !leftOut.has(id)),
    links: links.filter(({ source, target }) => !leftOut.has(source) && !leftOut.has(target)),
  };
}

export function countOf(flow: Flow, node: string): number {
  return flow.nodes.find(({ id }) => id === node)?.count ?? 0;
}

/** Which part of what came to its source a branch is, 0 to 1. */
export function shareOf(flow: Flow, { source, count }: FlowLink): number {
  const all = countOf(flow, source);
  return all === 0 ? 0 : count / all;
}
