/**
 * Solves a symmetric system of equations by elimination; `matrix` is `n` × `n`, row after row, and both arguments are
 * used up. Undefined if it has no single solution.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
  const n = right.length;
  for (let column = 0; column < n; column += 1) {
    const pivot = pivotOf(matrix, n, column);
    if (Math.abs(matrix[pivot * n + column]) < 1e-9) {
      return;
    }
    swapRows(matrix, right, column, pivot);
    for (let row = column + 1; row < n; row += 1) {
      const factor = matrix[row * n + column] / matrix[column * n + column];
      for (let k = column; k < n; k += 1) {
        matrix[row * n + k] -= factor * matrix[column * n + k];
      }
      right[row] -= factor * right[column];
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < n; k += 1) {
      right[row] -= matrix[row * n + k] * right[k];
    }
    right[row] /= matrix[row * n + row];
  }
  return right;
}

function pivotOf(matrix: Float64Array, n: number, column: number): number {
  let pivot = column;
  for (let row = column + 1; row < n; row += 1) {
    if (Math.abs(matrix[row * n + column]) > Math.abs(matrix[pivot * n + column])) {
      pivot = row;
    }
  }
  return pivot;
}

function swapRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
  if (a === b) {
    return;
  }
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
