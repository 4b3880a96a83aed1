import type { Message } from "./message.js";

type Reminder = Extract<Message, { kind: "due_reminder" }>["data"];

/** A reminder of requests that are due: what waits, until when, and that silence removes nothing. */
export function composeReminder({ brand, count, dueAt, stage }: Reminder) {
  const day = dueAt.slice(0, 10);
  const requests = count === 1 ? "1 request" : `${count} requests`;
  const lastDay = stage === "last_day";
  return {
    subject: lastDay
      ? `${brand}: ${requests} due on ${day}, the last day · 即将到期`
      : `${brand}: ${requests} due on ${day} · 请在到期前答复`,
    en: [
      `${requests} of ${brand} ${count === 1 ? "waits" : "wait"} for an answer until the end of ${day} (UTC).`,
      "After that the listings stay online, and your account manager will get in touch.",
    ],
    zh: [
      `${brand}有${count}个请求等待答复，截止${day}（UTC）结束。`,
      "逾期未答复，商品保持在线，您的客户经理将与您联系。",
    ],
  };
}
