/** Vectors of one thing said in several ways. */
export type Ways = readonly Float32Array[];

/**
 * Fisher's linear discriminant as a projection: axes along which things differ, measured by how much the ways to say one
 * thing differ (in language, courtesy, length), the most telling first. A row an axis. `shrink` in (0, 1]: how far the
 * scatter within things is taken for the same in all directions, since there are few ways for each.
 */
export function discriminantAxes(things: readonly Ways[], dimensions: number, shrink: number): Float32Array {
  const n = things[0]![0]!.length;
  const means = things.map((ways) => meanOf(ways, n));
  const within = scatter(
    things.flatMap((ways, at) => ways.map((way) => minus(way, means[at]!))),
    n,
  );
  let trace = 0;
  for (let d = 0; d < n; d++) trace += within[d * n + d]!;
  for (let at = 0; at < within.length; at++) within[at]! *= 1 - shrink;
  for (let d = 0; d < n; d++) within[d * n + d]! += (shrink * trace) / n;
  const lower = cholesky(within, n);
  const centre = meanOf(means, n);
  const white = means.map((mean) => forward(lower, minus(mean, centre), n));
  const between = scatter(white, n);
  const axes = mainAxes((axis) => times(between, axis, n), n, dimensions, 30);
  // An axis of the whitened space, taken back: its product with a vector is the product with the whitened one.
  const projection = new Float32Array(dimensions * n);
  for (let axis = 0; axis < dimensions; axis++) projection.set(backward(lower, axes[axis]!, n), axis * n);
  return projection;
}

function meanOf(vectors: readonly ArrayLike<number>[], n: number): Float64Array {
  const mean = new Float64Array(n);
  for (const vector of vectors) for (let d = 0; d < n; d++) mean[d]! += vector[d]! / vectors.length;
  return mean;
}

function minus(left: ArrayLike<number>, right: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: left.length }, (_, d) => left[d]! - right[d]!);
}

function scatter(vectors: readonly Float64Array[], n: number): Float64Array {
  const sum = new Float64Array(n * n);
  for (const vector of vectors)
    for (let row = 0; row < n; row++) {
      const value = vector[row]! / vectors.length;
      for (let column = 0; column <= row; column++) sum[row * n + column]! += value * vector[column]!;
    }
  for (let row = 0; row < n; row++)
    for (let column = 0; column < row; column++) sum[column * n + row] = sum[row * n + column]!;
  return sum;
}

function cholesky(given: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row++)
    for (let column = 0; column <= row; column++) {
      let sum = given[row * n + column]!;
      for (let k = 0; k < column; k++) sum -= lower[row * n + k]! * lower[column * n + k]!;
      lower[row * n + column] = row === column ? Math.sqrt(sum) : sum / lower[column * n + column]!;
    }
  return lower;
}

/** L⁻¹x. */
function forward(lower: Float64Array, x: Float64Array, n: number): Float64Array {
  const solved = Float64Array.from(x);
  for (let row = 0; row < n; row++) {
    let sum = solved[row]!;
    for (let k = 0; k < row; k++) sum -= lower[row * n + k]! * solved[k]!;
    solved[row] = sum / lower[row * n + row]!;
  }
  return solved;
}

/** L⁻ᵀx. */
function backward(lower: Float64Array, x: Float64Array, n: number): Float64Array {
  const solved = Float64Array.from(x);
  for (let row = n - 1; row >= 0; row--) {
    let sum = solved[row]!;
    for (let k = row + 1; k < n; k++) sum -= lower[k * n + row]! * solved[k]!;
    solved[row] = sum / lower[row * n + row]!;
  }
  return solved;
}

/** The eigenvectors of the largest eigenvalues of a symmetric matrix, given by what it makes of a vector, by orthogonal iteration. */
export function mainAxes(
  image: (axis: Float64Array) => Float64Array,
  n: number,
  count: number,
  rounds: number,
): Float64Array[] {
  let seed = 20261130;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648 - 0.5;
  };
  let axes = orthonormal(
    Array.from({ length: count }, () => Float64Array.from({ length: n }, random)),
    n,
  );
  for (let round = 0; round < rounds; round++) axes = orthonormal(axes.map(image), n);
  return axes;
}

function times(matrix: Float64Array, vector: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (let column = 0; column < n; column++) sum += matrix[row * n + column]! * vector[column]!;
    product[row] = sum;
  }
  return product;
}

/** Gram and Schmidt, twice over for the rounding. */
function orthonormal(vectors: readonly Float64Array[], n: number): Float64Array[] {
  const made: Float64Array[] = [];
  for (const vector of vectors) {
    const own = Float64Array.from(vector);
    for (let pass = 0; pass < 2; pass++)
      for (const other of made) {
        let dot = 0;
        for (let d = 0; d < n; d++) dot += own[d]! * other[d]!;
        for (let d = 0; d < n; d++) own[d]! -= dot * other[d]!;
      }
    const size = Math.hypot(...own) || 1;
    made.push(own.map((value) => value / size));
  }
  return made;
}
