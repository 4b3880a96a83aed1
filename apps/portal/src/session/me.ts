import { queryOptions, useQuery } from "@tanstack/react-query";
import { Problem } from "../api/problem.js";
import { member } from "./member.js";
import { chooseOrganisation, chosenOrganisation } from "./organisation.js";

export type Role = "admin" | "reviewer" | "submitter" | "auditor" | "read_only";
export type OrganisationKind = "operator" | "brand" | "agent";

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
}

export interface Me {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly member: { readonly memberId: string; readonly role: Role };
  readonly organisation: Organisation;
  readonly memberships: readonly {
    readonly memberId: string;
    readonly role: Role;
    readonly organisation: Organisation;
  }[];
  readonly secondFactor: boolean;
}

/** Who is signed in; `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await member.get<Me>("/v1/me", {}, signal);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // The choice of an organisation that one has left locks nobody out.
      if (error.status === 403 && chosenOrganisation() !== null) {
        chooseOrganisation(null);
        return member.get<Me>("/v1/me", {}, signal);
      }
      if (error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** For pages below the sign-in, which are not shown without one. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (data === undefined || data === null) throw new Error("this page is for people signed in");
  return data;
}

/** Whether the person decides things here, or only looks. */
export function mayDecide({ member: { role } }: Me): boolean {
  return role === "admin" || role === "reviewer";
}
