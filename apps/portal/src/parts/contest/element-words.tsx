import { createContext, type ReactNode, useContext } from "react";
import type { Regime } from "../../api/contest-file.js";
import { useInLanguage } from "./use-in-language.js";

const Regimes = createContext<readonly Regime[]>([]);

/** The laws of the case that is shown: their words for what they ask. */
export function WithRegimes(props: { regimes: readonly Regime[]; children: ReactNode }) {
  return <Regimes value={props.regimes}>{props.children}</Regimes>;
}

/** What an element says, in the words of the law that asks for it; its code where none does. */
export function useElementWords(): (code: string) => string {
  const regimes = useContext(Regimes);
  const inLanguage = useInLanguage();
  return (code) => {
    const elements = regimes.flatMap((regime) => regime.elements);
    const known = elements.find((element) => element.code === code);
    return known === undefined ? code : inLanguage(known.words);
  };
}
