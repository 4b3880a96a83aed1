import { setTimeout as pause } from "node:timers/promises";
import { type Behaviour, WELL } from "../../../house/receiver.js";
import type { Fault } from "../fault.js";

const LASTS = 6_000;

/** A receiver that behaves badly for a while and is well again by itself. */
function receiverThat(name: string, summary: string, behaviour: Behaviour, lasts = LASTS): Fault {
  return {
    name: `receiver-${name}`,
    summary,
    store: "embedded",
    async inject({ receiver, say, note }) {
      const before = receiver.arrivals.length;
      receiver.behave = behaviour;
      await pause(lasts);
      receiver.behave = WELL;
      const met = receiver.arrivals.length - before;
      note(`${met} deliveries met it while it was so`);
      say("well again");
    },
  };
}

export const receiver500 = receiverThat(
  "500",
  "the receiver answers 500 and has done nothing",
  ({ response }) => response.writeHead(500).end(),
);

export const receiver429 = receiverThat(
  "429",
  "the receiver answers 429 with Retry-After: 3",
  ({ response }) => response.writeHead(429, { "retry-after": "3" }).end(),
);

/** Longer than the 15 s that a sender waits, so that some are given up and sent again. */
export const receiverHangs = receiverThat(
  "hangs",
  "the receiver does what it is told and never answers",
  ({ apply }) => apply(),
  20_000,
);

export const receiverLosesAnswers = receiverThat(
  "cuts",
  "the receiver does what it is told, then cuts the connection instead of answering",
  ({ apply, response }) => {
    apply();
    response.socket?.destroy();
  },
);

export const receiverAnswersTwice = receiverThat(
  "twice",
  "the receiver sends two answers to each request, the second of them a failure",
  ({ apply, response }) => {
    apply();
    response.writeHead(204);
    response.end();
    response.socket?.write("HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n");
  },
);
