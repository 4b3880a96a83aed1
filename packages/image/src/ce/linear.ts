/**
 * Solves a system of n equations by elimination with row exchange.
 *
 * @param matrix n × n, row after row; overwritten
 * @param right n numbers; overwritten
 * @returns nothing when the matrix is singular
 */
export function solved(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
  const n = right.length;
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1) {
      if (Math.abs(matrix[row * n + column]) > Math.abs(matrix[pivot * n + column])) pivot = row;
    }
    if (Math.abs(matrix[pivot * n + column]) < 1e-9) return undefined;
    if (pivot !== column) swapRows(matrix, right, pivot, column);
    for (let row = column + 1; row < n; row += 1) {
      const factor = matrix[row * n + column] / matrix[column * n + column];
      if (factor === 0) continue;
      for (let k = column; k < n; k += 1) matrix[row * n + k] -= factor * matrix[column * n + k];
      right[row] -= factor * right[column];
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let value = right[row];
    for (let k = row + 1; k < n; k += 1) value -= matrix[row * n + k] * right[k];
    right[row] = value / matrix[row * n + row];
  }
  return right;
}

function swapRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
  const n = right.length;
  for (let k = 0; k < n; k += 1) {
    const kept = matrix[a * n + k];
    matrix[a * n + k] = matrix[b * n + k];
    matrix[b * n + k] = kept;
  }
  const kept = right[a];
  right[a] = right[b];
  right[b] = kept;
}
