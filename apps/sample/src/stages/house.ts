import type { Diary } from "../diary.js";
import type { SampleState } from "../sample-state.js";

/** Where the stages of the first start work. */
export interface House {
  /** Of the server. */
  readonly url: string;
  readonly state: SampleState;
  readonly diary: Diary;
}
