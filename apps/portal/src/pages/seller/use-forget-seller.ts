import { useQueryClient } from "@tanstack/react-query";

const OF_A_SELLER = new Set<unknown>(["cases", "case", "picture", "vault"]);

/** Forgets what was read: whoever comes next in this tab may be somebody else. */
export function useForgetSeller(): () => void {
  const queries = useQueryClient();
  return () => queries.removeQueries({ predicate: ({ queryKey: [of] }) => OF_A_SELLER.has(of) });
}
