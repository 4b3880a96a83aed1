import type { Message } from "./message.js";

type Digest = Extract<Message, { kind: "daily_digest" }>["data"];

/** Subject and text, in English and then in Chinese: nobody has said yet which one reads. */
export function compose(
  message: Message,
  name: string,
  publicUrl: string,
): { readonly subject: string; readonly text: string } {
  const { subject, en, zh } = wordsFor(message);
  const link = `${publicUrl}/requests`;
  const text = [
    `Dear ${name},`,
    ...en,
    `Open your requests: ${link}`,
    "– – –",
    `${name}，您好：`,
    ...zh,
    `打开您的请求：${link}`,
  ].join("\n\n");
  return { subject, text: `${text}\n` };
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
  }
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
