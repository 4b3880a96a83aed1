import { setTimeout as pause } from "node:timers/promises";
import { WELL } from "../../../house/receiver.js";
import type { Fault } from "../fault.js";

const ENDPOINT = "/v1/marketplaces/harbour/endpoint";

/** A final refusal parks the endpoint, never a decision; somebody of the operator resumes it. */
export const receiverGone: Fault = {
  name: "receiver-410",
  summary: "the receiver answers 410: its endpoint parks, and is resumed by the operator",
  store: "embedded",
  async inject({ receiver, operator, load, say, wrong }) {
    receiver.behave = ({ response }) => response.writeHead(410).end();
    const state = async () => {
      const { text } = await operator.ask({ path: ENDPOINT });
      return (JSON.parse(text) as { state: string }).state;
    };
    for (let tries = 0; (await state()) !== "parked"; tries += 1) {
      if (tries === 300) return wrong("the endpoint does not park");
      await pause(100);
    }
    say("parked");
    const before = receiver.arrivals.length;
    await load.flowOn(60);
    if (receiver.arrivals.length > before + 8) wrong("a parked endpoint is sent to");
    receiver.behave = WELL;
    await operator.post(`${ENDPOINT}/resume`);
    say("resumed");
  },
};
