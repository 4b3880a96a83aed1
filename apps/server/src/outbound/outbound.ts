/** Why nothing came back. `refused_address`: the name leads to a private or reserved address. */
export type OutboundFault =
  | "refused_address"
  | "invalid_url"
  | "unreachable"
  | "timed_out"
  | "too_large"
  | "too_many_redirects";

export interface OutboundRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Larger answers are given up (bytes after decompression). */
  readonly maxBytes: number;
  /** For everything together, in milliseconds. */
  readonly timeout: number;
  /** Redirects to follow, each checked like the first address; 0 gives the redirect back as the answer. */
  readonly redirects: number;
}

export type OutboundAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly fault: OutboundFault; readonly detail: string };

/** The only way out of this process to addresses that others gave. */
export interface Outbound {
  send(request: OutboundRequest): Promise<OutboundAnswer>;
}
