/** The two low bits of a Latin word's flags. */
export const English = { Unknown: 0, Known: 1, Common: 2 } as const;

export const PROPER_NAME = 4;

export const FOREIGN = 8;
