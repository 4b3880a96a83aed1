/** What the bench uses of Ozone's published modules. */
export interface OzoneModule {
  readonly envToCfg: (env: object) => { readonly service: { readonly port: number } };
  readonly envToSecrets: (env: object) => object;
  readonly readEnv: () => object;
  readonly Database: new (options: {
    readonly url: string;
  }) => {
    migrateToLatestOrThrow(): Promise<unknown>;
    close(): Promise<void>;
  };
  readonly OzoneService: {
    create(config: object, secrets: object): Promise<{ start(): Promise<unknown> }>;
  };
  readonly OzoneDaemon: {
    create(
      config: object,
      secrets: object,
    ): Promise<{ start(): Promise<void>; processAll(): Promise<void> }>;
  };
}

interface Keypair {
  did(): string;
}

export interface CryptoModule {
  readonly Secp256k1Keypair: {
    create(options: { readonly exportable: boolean }): Promise<Keypair>;
    import(hex: string): Promise<Keypair>;
  };
}

export interface XrpcServerModule {
  readonly createServiceJwt: (options: {
    readonly iss: string;
    readonly aud: string;
    readonly lxm: string;
    readonly exp: number;
    readonly keypair: Keypair;
  }) => Promise<string>;
}

/** What the process is started with, as one argument of JSON. */
export interface OzoneOrder {
  /** Where Ozone is installed. */
  readonly folder: string;
  /** Both parts are processes of their own, as in Ozone's own deployment. */
  readonly part: "service" | "daemon";
  readonly reporterDid: string;
  readonly serverDid: string;
}

/** Told once it is ready. */
export interface OzoneReady {
  readonly kind: "ready" | "polled";
  /** A reporter's token, and the public keys that the directory has to tell. */
  readonly token?: string;
  readonly reporterKey?: string;
  readonly serverKey?: string;
}
