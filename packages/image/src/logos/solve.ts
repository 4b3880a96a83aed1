/**
 * Solves a symmetric positive definite system of equations, row by row, by Gauss's elimination. Undefined where the
 * matrix is not definite.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
  const n = right.length;
  const a = matrix.slice();
  const x = right.slice();
  for (let k = 0; k < n; k += 1) {
    const pivot = a[k * n + k];
    if (pivot <= 1e-12) {
      return undefined;
    }
    for (let i = k + 1; i < n; i += 1) {
      const factor = a[i * n + k] / pivot;
      for (let j = k; j < n; j += 1) {
        a[i * n + j] -= factor * a[k * n + j];
      }
      x[i] -= factor * x[k];
    }
  }
  for (let k = n - 1; k >= 0; k -= 1) {
    for (let j = k + 1; j < n; j += 1) {
      x[k] -= a[k * n + j] * x[j];
    }
    x[k] /= a[k * n + k];
  }
  return x;
}
