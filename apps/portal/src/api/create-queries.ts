import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.js";

const RETRIES = 3;

/** What was read stays for a minute and is brought up to date by live changes; refusals are not asked again. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          count < RETRIES &&
          (!(error instanceof Problem) || error.status === 0 || error.status >= 500),
      },
      mutations: { retry: false },
    },
  });
}
