import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type FileFault, faultBefore } from "../../../api/file-fault.js";
import { PICTURE_MEDIA, type PictureSearch, searchByPicture } from "../../../api/picture-search.js";

/** What was searched with, where it is read in this browser, and what was found. */
interface Searched {
  readonly address: string;
  /** How much has gone, from 0 to 1; at 1 the server looks. */
  readonly share: number;
  readonly answer: PictureSearch | null;
  readonly error: Error | null;
}

const KEY = ["picture", "search"];

/** The last search by picture: it goes on, and is still there, when one comes back from another page. */
export function usePictureSearch() {
  const queries = useQueryClient();
  const { data = null } = useQuery<Searched>({
    queryKey: KEY,
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const [refused, setRefused] = useState<FileFault | null>(null);
  const running = useRef<AbortController | null>(null);

  const note = (address: string, change: Partial<Searched>) =>
    queries.setQueryData<Searched>(KEY, (before) =>
      before?.address === address ? { ...before, ...change } : before,
    );

  function search(file: File) {
    const problem = faultBefore(file, PICTURE_MEDIA);
    setRefused(problem);
    if (problem !== null) return;
    running.current?.abort();
    if (data !== null) URL.revokeObjectURL(data.address);
    const stop = new AbortController();
    running.current = stop;
    const address = URL.createObjectURL(file);
    queries.setQueryData<Searched>(KEY, {
      address,
      share: 0,
      answer: null,
      error: null,
    });
    searchByPicture(file, (share) => note(address, { share }), stop.signal).then(
      (answer) => note(address, { share: 1, answer }),
      (error: Error) => note(address, { error }),
    );
  }
  return { searched: data, refused, search };
}
