import { NOTICE_STATES, type NoticeState } from "../../../api/notices.js";

/** What the address says of one batch. */
export interface NoticeSearch {
  /** Without it, all of its listings. */
  readonly state?: NoticeState;
}

export function noticeSearch({ state }: Record<string, unknown>): NoticeSearch {
  const known = NOTICE_STATES.find((one) => one === state);
  return known === undefined ? {} : { state: known };
}
