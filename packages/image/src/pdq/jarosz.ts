/** The window that lets a picture of so many rows or columns be sampled 64 times without aliasing. */
export function windowFor(length: number): number {
  return Math.ceil(length / 128);
}

/**
 * Runs a box of `window` samples along each line, twice: a tent. At the ends only what is there is averaged.
 * Works on lines of `length` samples `step` apart, `lines` of them `stride` apart.
 */
export function boxTwice(data: Float32Array, lines: Lines, window: number): void {
  if (window < 2) {
    return;
  }
  const copy = new Float32Array(lines.length);
  for (let line = 0; line < lines.count; line += 1) {
    for (let pass = 0; pass < 2; pass += 1) {
      boxLine(data, line * lines.stride, lines, copy, window);
    }
  }
}

interface Lines {
  readonly count: number;
  readonly stride: number;
  readonly length: number;
  readonly step: number;
}

function boxLine(
  data: Float32Array,
  from: number,
  { length, step }: Lines,
  copy: Float32Array,
  window: number,
): void {
  for (let i = 0, at = from; i < length; i += 1, at += step) {
    copy[i] = data[at];
  }
  // The box of an even window reaches one sample further ahead than back.
  const ahead = (window + 2) >> 1;
  const back = window - ahead;
  let sum = 0;
  for (let i = 0; i < Math.min(ahead - 1, length); i += 1) {
    sum += copy[i];
  }
  for (let i = 0, at = from; i < length; i += 1, at += step) {
    const entering = i + ahead - 1;
    const leaving = i - back - 1;
    if (entering < length) {
      sum += copy[entering];
    }
    if (leaving >= 0) {
      sum -= copy[leaving];
    }
    data[at] = sum / (Math.min(entering, length - 1) - Math.max(leaving, -1));
  }
}
