import { composeContest } from "./compose-contest.js";
import { composeReminder } from "./compose-reminder.js";
import type { Message } from "./message.js";

type Ending = Extract<Message, { kind: "right_ending" }>["data"];
type Digest = Extract<Message, { kind: "daily_digest" }>["data"];

/** Subject and text, in English and then in Chinese: nobody has said yet which one reads. */
export function compose(
  message: Message,
  name: string,
  publicUrl: string,
): { readonly subject: string; readonly text: string } {
  const { subject, en, zh } = wordsFor(message);
  const place = placeOf(message);
  const link = `${publicUrl}${place.path}`;
  const text = [
    `Dear ${name},`,
    ...en,
    `${place.en}: ${link}`,
    "– – –",
    `${name}，您好：`,
    ...zh,
    `${place.zh}：${link}`,
  ].join("\n\n");
  // Names that others gave stand in it: what ends a line would begin a header of its own.
  return { subject: subject.replace(/\p{Cc}+/gu, " "), text: `${text}\n` };
}

/** Where the reader goes on, and what that is called. */
function placeOf(message: Message) {
  if (message.kind === "contest_received") {
    const path = `/brand/contests/${message.data.case}`;
    return { path, en: "Open the contest", zh: "打开该异议" };
  }
  return message.kind === "right_ending"
    ? { path: `/brand/rights/${message.data.right}`, en: "Open the right", zh: "打开该权利" }
    : { path: "/requests", en: "Open your requests", zh: "打开您的请求" };
}

interface Words {
  readonly subject: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

function wordsFor(message: Message): Words {
  switch (message.kind) {
    case "first_waiting_request":
      return firstWaiting(message.data.brand);
    case "daily_digest":
      return digest(message.data);
    case "contest_received":
      return composeContest(message.data);
    case "due_reminder":
      return composeReminder(message.data);
    case "right_ending":
      return rightEnding(message.data);
  }
}

function rightEnding({ brand, name, expiresOn, expired }: Ending): Words {
  if (expired) {
    return {
      subject: `${brand}: the registration of ${name} has expired · 注册已到期`,
      en: [
        `The registration of ${name} ended on ${expiresOn}. It is no longer looked for and supports no new notice.`,
        "If it was renewed, enter the new last day and upload the proof. What was decided before stands.",
      ],
      zh: [
        `${name}的注册已于${expiresOn}到期，现不再监测，也不能作为新通知的依据。`,
        "如已续展，请填写新的到期日并上传证明。此前的决定仍然有效。",
      ],
    };
  }
  return {
    subject: `${brand}: the registration of ${name} ends on ${expiresOn} · 注册即将到期`,
    en: [
      `The registration of ${name} ends on ${expiresOn}. After that day it is no longer looked for and supports no new notice.`,
      "Once it is renewed, enter the new last day and upload the proof: the operator looks it up and confirms it.",
    ],
    zh: [
      `${name}的注册将于${expiresOn}到期。到期后将不再监测，也不能作为新通知的依据。`,
      "续展后请填写新的到期日并上传证明，由运营方核对登记簿后确认。",
    ],
  };
}

function firstWaiting(brand: string): Words {
  return {
    subject: `${brand}: a listing waits for your answer · 有商品等待您的答复`,
    en: [
      `A marketplace found a listing that may use the rights of ${brand}, and only you can tell.`,
      "Until you answer, the listing stays online and its seller hears nothing.",
    ],
    zh: [
      `某平台发现一件可能使用${brand}权利的商品，只有您能够判断。`,
      "在您答复之前，该商品保持在线，卖家不会收到任何通知。",
    ],
  };
}

function digest({ brand, count, exposure, oldest }: Digest): Words {
  const amounts = exposure.map(({ amount, currency }) => [amount, currency ?? ""].join(" ").trim());
  const day = oldest.slice(0, 10);
  return {
    subject: `${brand}: ${count} open ${count === 1 ? "request" : "requests"} · ${count}个待答复的请求`,
    en: [
      `${count} ${count === 1 ? "request of" : "requests of"} ${brand} ${count === 1 ? "waits" : "wait"} for an answer. The oldest has waited since ${day}.`,
      ...(amounts.length === 0 ? [] : [`At stake together: ${amounts.join(", ")}.`]),
    ],
    zh: [
      `${brand}有${count}个请求等待答复，最早的一个自${day}起等待。`,
      ...(amounts.length === 0 ? [] : [`涉及金额合计：${amounts.join("、")}。`]),
    ],
  };
}
