/** A stretch of neighbours in one row, `to` exclusive. */
export interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Groups the cells of a map that are above a threshold with their eight neighbours, as runs of rows from top to
 * bottom.
 */
export function findBlobs(map: Float32Array, width: number, threshold: number): Run[][] {
  const runs: Run[] = [];
  const parent: number[] = [];
  let above = 0;
  for (let row = 0; row * width < map.length; row++) {
    const here = runs.length;
    collectRuns(map, width, row, threshold, runs);
    for (let i = here; i < runs.length; i++) parent.push(i);
    joinRows(runs, parent, above, here);
    above = here;
  }
  const blobs = new Map<number, Run[]>();
  runs.forEach((run, i) => {
    const root = rootOf(parent, i);
    const blob = blobs.get(root);
    if (blob === undefined) blobs.set(root, [run]);
    else blob.push(run);
  });
  return [...blobs.values()];
}

function collectRuns(
  map: Float32Array,
  width: number,
  row: number,
  threshold: number,
  runs: Run[],
): void {
  const start = row * width;
  for (let x = 0; x < width; x++) {
    if (map[start + x] <= threshold) continue;
    const from = x;
    while (x < width && map[start + x] > threshold) x++;
    runs.push({ row, from, to: x });
  }
}

/** Joins the runs from `here` on with those of the row above, which begin at `above`, that touch them. */
function joinRows(runs: readonly Run[], parent: number[], above: number, here: number): void {
  let i = above;
  let j = here;
  while (i < here && j < runs.length) {
    const upper = runs[i];
    const lower = runs[j];
    if (upper.from <= lower.to && lower.from <= upper.to)
      parent[rootOf(parent, j)] = rootOf(parent, i);
    if (upper.to < lower.to) i++;
    else j++;
  }
}

function rootOf(parent: number[], i: number): number {
  let root = i;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]];
    root = parent[root];
  }
  return root;
}
