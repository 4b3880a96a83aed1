import { infiniteQueryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Page } from "./page.js";
import type { PictureOf } from "./picture-search.js";

/** Sellers of one marketplace whose listings show the same photographs. */
export interface SellerCluster {
  readonly id: string;
  readonly marketplace: { readonly id: string; readonly name: string };
  /** `listings` counts those that show them. */
  readonly sellers: readonly { readonly id: string; readonly listings: number }[];
  /** Some of the photographs, and how many of the sellers use each. */
  readonly pictures: readonly (PictureOf & { readonly sellers: number })[];
  readonly sharedPictures: number;
  readonly updatedAt: string;
}

export const clustersQuery = infiniteQueryOptions({
  queryKey: ["clusters"],
  queryFn: ({ pageParam, signal }) =>
    member.get<Page<SellerCluster>>("/v1/seller-clusters", { cursor: pageParam }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});
