import { createRequire } from "node:module";
import { join } from "node:path";
import type {
  CryptoModule,
  OzoneModule,
  OzoneOrder,
  OzoneReady,
  XrpcServerModule,
} from "./ozone-parts.js";

// Ozone as it is published, from the folder into which it was installed. Its settings are in the environment.
const order = JSON.parse(process.argv[2] ?? "{}") as OzoneOrder;
const load = createRequire(join(order.folder, "package.json"));
const ozone = load("@atproto/ozone") as OzoneModule;
const { Secp256k1Keypair } = load("@atproto/crypto") as CryptoModule;
const { createServiceJwt } = load("@atproto/xrpc-server") as XrpcServerModule;

const env = ozone.readEnv();
const config = ozone.envToCfg(env);
const secrets = ozone.envToSecrets(env);

if (order.part === "service") {
  const db = new ozone.Database({ url: process.env["OZONE_DB_POSTGRES_URL"] ?? "" });
  await db.migrateToLatestOrThrow();
  await db.close();
  await (await ozone.OzoneService.create(config, secrets)).start();
  const keypair = await Secp256k1Keypair.create({ exportable: false });
  const own = await Secp256k1Keypair.import(process.env["OZONE_SIGNING_KEY_HEX"] ?? "");
  const token = await createServiceJwt({
    iss: order.reporterDid,
    aud: order.serverDid,
    lxm: "com.atproto.moderation.createReport",
    exp: Math.floor(Date.now() / 1_000) + 24 * 3_600,
    keypair,
  });
  tell({ kind: "ready", token, reporterKey: keypair.did(), serverKey: own.did() });
} else {
  const daemon = await ozone.OzoneDaemon.create(config, secrets);
  await daemon.start();
  tell({ kind: "ready" });
  process.on("message", () => void daemon.processAll().then(() => tell({ kind: "polled" })));
}

function tell(ready: OzoneReady): void {
  process.send?.(ready);
}
