/**
 * The little statistics that the benchmark needs. No assumption on how times are distributed: medians, and intervals
 * from the sign test, which are exact for any number of rounds.
 */

/** @param {readonly number[]} values */
const sorted = (values) => [...values].sort((a, b) => a - b);

/** The middle value; of an even number, the mean of the two in the middle. @param {readonly number[]} values */
export const median = (values) => {
  if (!values.length) return NaN;
  const order = sorted(values);
  const half = order.length >> 1;
  const upper = order[half] ?? NaN;
  return order.length % 2 ? upper : ((order[half - 1] ?? NaN) + upper) / 2;
};

/** How likely at most `most` of `count` fair coins fall on heads. @param {number} count @param {number} most */
export const coins = (count, most) => {
  let ways = 1;
  let sum = 0;
  for (let heads = 0; heads <= most; heads += 1) {
    sum += ways;
    ways = (ways * (count - heads)) / (heads + 1);
  }
  return sum / 2 ** count;
};

/**
 * The interval that holds the true median with at least this confidence: between the k-th smallest and the k-th largest
 * value, with the largest k for which the sign test allows it. Of 9 values that is the second smallest to the second
 * largest (96.1 %); fewer than 6 values allow none.
 * @param {readonly number[]} values
 * @returns {{low: number, high: number}} NaN where there are too few values
 */
export const medianInterval = (values, confidence = 0.95) => {
  const order = sorted(values);
  let leftOut = -1;
  while (leftOut + 1 < order.length / 2 && 2 * coins(order.length, leftOut + 1) <= 1 - confidence) leftOut += 1;
  if (leftOut < 0) return {low: NaN, high: NaN};
  return {low: order[leftOut] ?? NaN, high: order[order.length - 1 - leftOut] ?? NaN};
};

/** @typedef {{median: number, low: number, high: number}} Estimate */

/** @param {readonly number[]} values @returns {Estimate} */
export const estimate = (values) => ({median: median(values), ...medianInterval(values)});

/** Round by round the ratio of two pages, so that what slows a whole round cancels out. @param {readonly number[]} values @param {readonly number[]} others */
export const pairedRatio = (values, others) => estimate(values.map((value, round) => value / (others[round] ?? NaN)));

/** Round by round what one page costs above another. @param {readonly number[]} values @param {readonly number[]} others */
export const pairedDifference = (values, others) =>
  estimate(values.map((value, round) => value - (others[round] ?? NaN)));

/** The slope of the least-squares line. @param {readonly number[]} xs @param {readonly number[]} ys */
export const slope = (xs, ys) => {
  const mean = (/** @type {readonly number[]} */ all) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let above = 0;
  let below = 0;
  xs.forEach((x, at) => {
    above += (x - meanX) * ((ys[at] ?? NaN) - meanY);
    below += (x - meanX) ** 2;
  });
  return above / below;
};

/**
 * Whether something is below a limit: `reached` and `not reached` only where the whole interval says so.
 * @param {Estimate} value @param {number} limit
 * @returns {'reached' | 'not reached' | 'not shown'}
 */
export const judge = ({low, high}, limit) => (high <= limit ? 'reached' : low > limit ? 'not reached' : 'not shown');
