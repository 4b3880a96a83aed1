/** Log-odds are kept to three decimals, so that the terms in the output add up to the risk. */
export function roundWeight(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

/** The probability whose natural log-odds are given. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
