/** Share of rows to be found, in percent, by operator; the others are reported without a demand. */
export const RECALL_DEMANDS: Readonly<Record<string, number>> = {
  folded: 100,
  invisible: 100,
  traditional: 100,
  separated: 98,
  confusable: 97,
  leet: 85,
  typo: 85,
  masked: 88,
  embedded: 80,
};

/** Over all rows of the operators above together, in percent. */
export const MICRO_DEMAND = 95;

/** Reports per 1,000 clean titles, by number of marks. */
export const FALSE_REPORT_DEMANDS: Readonly<Record<number, number>> = { 10000: 15, 100000: 40 };
