import { CHUNKS } from "./buckets.js";
import { flipCount } from "./flips.js";

/**
 * What visiting a bucket, comparing a hash out of order and one in order cost, in nanoseconds; measured at 50,000 and
 * at a million hashes.
 */
const COST = { bucket: 40, member: 90, scanned: 15 };

/** Above this many flipped bits in sixteen a scan is always cheaper. */
const MOST_FLIPS = 3;

/**
 * How many bits to flip in each sixteen so that no hash within `radius` is missed: if each chunk differed by more,
 * all of them together would differ by more than the radius. Undefined when comparing with all of `size` is cheaper.
 */
export function probePlan(radius: number, size: number): readonly number[] | undefined {
  const flips = Array.from({ length: CHUNKS }, (_, chunk) =>
    Math.ceil((radius + 1 - chunk) / CHUNKS - 1),
  );
  if ((flips[0] ?? 0) > MOST_FLIPS) {
    return;
  }
  const probes = flips.reduce((sum, most) => sum + flipCount(most), 0);
  const cost = probes * (COST.bucket + (COST.member * size) / 65536);
  return cost < size * COST.scanned ? flips : undefined;
}
