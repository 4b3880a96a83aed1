/** The two storefronts of the sample's operator. */
export interface Shop {
  readonly id: string;
  readonly name: string;
  readonly language: "en" | "zh";
  readonly profile: string;
  readonly territory: string;
  /** Its first choice of a port. */
  readonly port: number;
}

export const SHOPS: readonly Shop[] = [
  {
    id: "harbour",
    name: "Harbour Market",
    language: "en",
    profile: "EU_DSA",
    territory: "DE",
    port: 8090,
  },
  {
    id: "qingmu",
    name: "青木集市",
    language: "zh",
    profile: "CN_ECL",
    territory: "CN",
    port: 8091,
  },
];
