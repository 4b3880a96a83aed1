import { useState } from "react";

/** What was ticked and written for the law. It is kept nowhere: ticks are made for one contest. */
export function useStated() {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  return {
    ticked,
    written,
    tick: (code: string, on: boolean) =>
      setTicked((before) => [...before.filter((one) => one !== code), ...(on ? [code] : [])]),
    write: (code: string, text: string) => setWritten((before) => ({ ...before, [code]: text })),
  };
}
