import { type ReactNode, useState } from "react";
import { Problem } from "../../api/problem.js";
import { ProofDialog } from "./proof-dialog.js";

interface Waiting {
  readonly proved: () => void;
  readonly given: () => void;
}

/** Thrown in place of the refusal when the person would rather not prove who it is. */
export class ProofDeclined extends Error {}

/** Does what may want a fresh proof of the person: asks for it, and then does it again. */
export function useProof(): {
  readonly run: <T>(act: () => Promise<T>) => Promise<T>;
  /** Stands somewhere on the page. */
  readonly dialog: ReactNode;
} {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  async function run<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "proof_needed") throw error;
    }
    await new Promise<void>((resolve, reject) => {
      setWaiting({ proved: resolve, given: () => reject(new ProofDeclined()) });
    });
    return act();
  }
  const close = (then: "proved" | "given") => {
    waiting?.[then]();
    setWaiting(null);
  };
  const dialog =
    waiting === null ? null : (
      <ProofDialog onProved={() => close("proved")} onClose={() => close("given")} />
    );
  return { run, dialog };
}
