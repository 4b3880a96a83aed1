import type { Fault } from "@touchstone/interface";

/** Finds keys that stand in a file twice. `pointer` is where the key stands in its line. */
export function createRepetitionCheck(
  pointer: string,
): (key: string, line: number) => Fault | undefined {
  const lineOfKey = new Map<string, number>();
  return (key, line) => {
    const earlier = lineOfKey.get(key);
    if (earlier !== undefined) {
      return { pointer, detail: `${JSON.stringify(key)} stands in line ${earlier} already` };
    }
    lineOfKey.set(key, line);
    return undefined;
  };
}
