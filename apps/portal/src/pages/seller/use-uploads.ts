import { useEffect, useRef, useState } from "react";
import { LARGEST_FILE, UPLOAD_MEDIA, uploadFile } from "../../api/upload-file.js";

/** As many as one contest may carry. */
export const MOST_FILES = 20;

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** How much has gone, from 0 to 1. */
  readonly share: number;
  /** What the server calls it, once it has it. */
  readonly key: string | null;
  readonly problem: "wrong_media" | "too_large" | "not_sent" | null;
}

/** Files on their way to the server, each by itself; those that were removed stop. */
export function useUploads() {
  const [files, setFiles] = useState<readonly Upload[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const change = (id: string, changed: Partial<Upload>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...changed } : one)));

  function start(id: string, file: File) {
    const stop = new AbortController();
    stops.current.set(id, stop);
    uploadFile(file, (share) => change(id, { share }), stop.signal).then(
      (key) => change(id, { key, share: 1 }),
      () => change(id, { problem: "not_sent" }),
    );
  }

  return {
    files,
    tooMany,
    add(chosen: readonly File[]) {
      const room = MOST_FILES - files.length;
      setTooMany(chosen.length > room);
      const added = chosen.slice(0, Math.max(0, room)).map((file) => {
        const { name, size } = file;
        const problem = problemWith(file);
        return {
          file,
          upload: { id: crypto.randomUUID(), name, size, share: 0, key: null, problem },
        };
      });
      setFiles((all) => [...all, ...added.map(({ upload }) => upload)]);
      for (const { file, upload } of added) if (upload.problem === null) start(upload.id, file);
    },
    remove(id: string) {
      stops.current.get(id)?.abort();
      stops.current.delete(id);
      setTooMany(false);
      setFiles((all) => all.filter((one) => one.id !== id));
    },
  };
}

function problemWith({ type, size }: File): Upload["problem"] {
  if (!UPLOAD_MEDIA.includes(type)) return "wrong_media";
  return size > LARGEST_FILE ? "too_large" : null;
}
