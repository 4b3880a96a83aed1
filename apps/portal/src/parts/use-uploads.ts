import { useEffect, useRef, useState } from "react";
import { type FileFault, faultBefore, faultOf } from "../api/file-fault.js";
import type { Upload } from "../api/upload-file.js";

/** As many as can be sent at a time. */
export const MOST_FILES = 20;

export interface UploadedFile {
  readonly id: string;
  readonly file: File;
  /** How much has gone, from 0 to 1. */
  readonly share: number;
  /** What the server calls it, once it has it. */
  readonly key: string | null;
  readonly problem: FileFault | "not_sent" | null;
}

export interface Uploads {
  readonly files: readonly UploadedFile[];
  /** Keys of those that have arrived, each once. */
  readonly keys: readonly string[];
  /** Whether some are still on their way. */
  readonly busy: boolean;
  readonly tooMany: boolean;
  add(chosen: readonly File[]): void;
  remove(id: string): void;
}

/** Files on their way to the server, each by itself; those that were removed stop. */
export function useUploads(media: readonly string[], upload: Upload): Uploads {
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const change = (id: string, changed: Partial<UploadedFile>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...changed } : one)));

  function start(id: string, file: File) {
    const stop = new AbortController();
    stops.current.set(id, stop);
    upload(file, (share) => change(id, { share }), stop.signal).then(
      (key) => change(id, { key, share: 1 }),
      (error: unknown) => change(id, { problem: faultOf(error) ?? "not_sent" }),
    );
  }

  return {
    files,
    keys: [...new Set(files.flatMap(({ key }) => key ?? []))],
    busy: files.some(({ key, problem }) => key === null && problem === null),
    tooMany,
    add(chosen) {
      const room = MOST_FILES - files.length;
      setTooMany(chosen.length > room);
      const added = chosen.slice(0, Math.max(0, room)).map((file) => {
        const problem = faultBefore(file, media);
        return { id: crypto.randomUUID(), file, share: 0, key: null, problem };
      });
      setFiles((all) => [...all, ...added]);
      for (const { id, file, problem } of added) if (problem === null) start(id, file);
    },
    remove(id) {
      stops.current.get(id)?.abort();
      stops.current.delete(id);
      setTooMany(false);
      setFiles((all) => all.filter((one) => one.id !== id));
    },
  };
}
