import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Caller } from "../house/caller.js";

const MARKET = new URL("../../../connectors/sample-market/bin/sample-market.mjs", import.meta.url);

/** The sample storefront, in a process of its own. */
export class MarketProcess {
  readonly #child: ChildProcess;
  readonly url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(folder: string): Promise<MarketProcess> {
    const flags = ["--port=0", `--data=${folder}`, "--id=harbour", "--listings=0"];
    const child = spawn(process.execPath, [fileURLToPath(MARKET), ...flags], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    return new MarketProcess(child, (JSON.parse(line) as { address: string }).address);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  connect(touchstone: string, key: string, secret: string): Promise<unknown> {
    return new Caller(this.url).post("/control/connection", { touchstone, key, secret });
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.kill();
    await ended;
  }
}
