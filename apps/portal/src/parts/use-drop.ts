import { type DragEvent, useState } from "react";

interface DropPlace {
  /** Set while files are held over the place. */
  readonly "data-over": true | undefined;
  onDragOver(event: DragEvent): void;
  onDragLeave(event: DragEvent): void;
  onDrop(event: DragEvent): void;
}

/** What makes a place take files that are dropped on it. */
export function useDrop(onFiles: (files: readonly File[]) => void): DropPlace {
  const [over, setOver] = useState(false);
  const drag = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return {
    "data-over": over || undefined,
    onDragOver: drag(true),
    onDragLeave: drag(false),
    onDrop(event) {
      drag(false)(event);
      onFiles([...event.dataTransfer.files]);
    },
  };
}
