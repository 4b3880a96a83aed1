import { statfs } from "node:fs/promises";
import type { Check, Patient } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";

const MEGABYTE = 1_024 * 1_024;

/** Whether bytes can be kept and read again, and whether the disk has room for more. */
export const objectsCheck: Check = {
  name: "pictures and evidence",
  needs: "nothing",
  look: async (patient) => [
    ...(await ofStore(patient)),
    ...(await ofDisk(patient.config.dataFolder)),
  ],
};

/** One small object an hour, the same for whoever asks: what is there already is not written, so it must be new. */
async function ofStore({ objects, clock }: Patient): Promise<Finding[]> {
  const hour = new Date(clock()).toISOString().slice(0, 13);
  const bytes = Buffer.from(`touchstone doctor ${hour}`);
  try {
    await objects.check();
    const key = await objects.put(bytes);
    const back = await objects.get(key);
    if (back !== null && bytes.equals(back)) return [];
    return [finding("objects.unreachable", { reason: "what was kept does not come back" })];
  } catch (error) {
    return [finding("objects.unreachable", { reason: reasonOf(error) })];
  }
}

/** A code says enough: what a store writes about itself may name keys and hosts. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const cause = error.cause instanceof Error ? error.cause : error;
  return "code" in cause ? String(cause.code) : cause.name;
}

async function ofDisk(folder: string): Promise<Finding[]> {
  const disk = await statfs(folder).catch(() => null);
  if (disk === null || disk.blocks === 0) return [];
  const free = Math.floor((disk.bavail * disk.bsize) / MEGABYTE);
  const percent = Math.floor((100 * disk.bavail) / disk.blocks);
  const isFull = free < LIMITS.diskMegabytes;
  if (!isFull && percent >= LIMITS.diskPercent) return [];
  return [finding("objects.folder_full", { free, percent }, isFull ? "error" : "warning")];
}
