/**
 * Steps that suit each parameter by how its slopes have been (D. Kingma and J. Ba, "Adam", 2015). What draws parameters to
 * zero stays out of these slopes (I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", 2019).
 */

const SLOPES = 0.9;
const SQUARES = 0.999;
const EPSILON = 1e-8;

/**
 * Gives a function that moves parameters down the slopes of a loss.
 *
 * @param decay the share of each parameter, times the rate, that a step takes away
 * @param most slopes that are longer than this together are shortened to it (clipping)
 * @example
 * const parameters = Float32Array.of(1, -1);
 * adam(parameters, 0, 1)(Float64Array.of(0.5, -0.5), 0.1); // parameters is now about [0.9, -0.9]
 */
export function adam(
  parameters: Float32Array,
  decay: number,
  most: number,
): (slopes: Float64Array, rate: number) => void {
  const mean = new Float64Array(parameters.length);
  const square = new Float64Array(parameters.length);
  let steps = 0;
  return (slopes, rate) => {
    steps += 1;
    let sum = 0;
    for (const slope of slopes) sum += slope * slope;
    const shorter = Math.min(1, most / (Math.sqrt(sum) + EPSILON));
    const ofMean = 1 - SLOPES ** steps;
    const ofSquare = 1 - SQUARES ** steps;
    for (let i = 0; i < parameters.length; i++) {
      const slope = (slopes[i] as number) * shorter;
      mean[i] = SLOPES * (mean[i] as number) + (1 - SLOPES) * slope;
      square[i] = SQUARES * (square[i] as number) + (1 - SQUARES) * slope * slope;
      const step = (mean[i] as number) / ofMean / (Math.sqrt((square[i] as number) / ofSquare) + EPSILON);
      const old = parameters[i] as number;
      parameters[i] = old - rate * (step + decay * old);
    }
  };
}
