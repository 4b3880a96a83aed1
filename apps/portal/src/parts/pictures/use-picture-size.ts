import { useQuery } from "@tanstack/react-query";
import type { Size } from "./outline.js";

/** The size of a picture as browsers show it, upright; `null` while it is not known, or cannot be. */
export function usePictureSize(address: string): {
  readonly size: Size | null;
  readonly failed: boolean;
} {
  const { data, isError } = useQuery({
    queryKey: ["picture", "size", address],
    queryFn: () => sizeOf(address),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { size: data ?? null, failed: isError };
}

async function sizeOf(address: string): Promise<Size> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  // A drawing may have no size of its own; it fits itself into any.
  return { width: picture.naturalWidth || 300, height: picture.naturalHeight || 300 };
}
