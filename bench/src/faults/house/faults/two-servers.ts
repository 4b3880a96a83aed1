import type { Fault } from "../fault.js";

export const twoServers: Fault = {
  name: "two-servers",
  summary: "a second server on the folder of the embedded database",
  store: "embedded",
  async inject({ load, startAnother, server, note, wrong }) {
    const second = await startAnother();
    if (second.isUp) wrong("the second server runs");
    const said = second.said.trim().split("\n").at(-1) ?? "";
    if (!said.includes(String(server().pid))) wrong(`it does not say who has it: ${said}`);
    note(`the second ended with status ${await second.stop()}`);
    if (!server().isUp) wrong("the first ended");
    await load.flowOn(30);
  },
};
