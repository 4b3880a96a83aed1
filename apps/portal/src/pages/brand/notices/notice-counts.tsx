import { NOTICE_STATES, type NoticeState } from "../../../api/notices.js";
import { NoticeMark } from "../../../parts/notices/notice-mark.js";
import classes from "./notices.module.css";

/** How many listings of a batch stand where; what there is none of is left out. */
export function NoticeCounts({
  counts,
}: {
  counts: Readonly<Partial<Record<NoticeState, number>>>;
}) {
  const there = NOTICE_STATES.filter((state) => (counts[state] ?? 0) > 0);
  return (
    <ul className={classes["counts"]}>
      {there.map((state) => (
        <li key={state}>
          <b>{counts[state]}</b> <NoticeMark state={state} />
        </li>
      ))}
    </ul>
  );
}
