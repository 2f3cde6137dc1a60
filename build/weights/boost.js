// Gradient boosting of small decision trees: logistic loss, soft targets 0 to 1, Newton steps.

/** How many trees, how many leaves each, how much of a step is taken, and how strongly a leaf is drawn to 0. */
const TREES = 40
const LEAVES = 8
const RATE = 0.17
const PENALTY = 1
/** So many rows at least are in a leaf. */
const FEWEST = 60
/** By so much at least a split must be better than another. */
const LEAST = 1e-9
/** Of so many values a measure has at most. */
const BINS = 48

/**
 * Trees over rows of measures by name, all of the same names; the first is a leaf. A tree is what it adds, in log-odds, or
 * {measure, bound, yes, no}: the trees for less than the bound and for others. More of a measure never adds less where
 * `signOf` it is 1, and never more where it is -1.
 */
export function boost(rows, targets, signOf) {
  const names = Object.keys(rows[0] ?? {})
  const signs = names.map(signOf)
  const bins = names.map((name) => binsOf(rows.map((row) => row[name])))
  const columns = names.map((name, index) => Uint8Array.from(rows, (row) => binOf(bins[index], row[name])))
  const mean = (targets.reduce((sum, one) => sum + one, 0) + 0.5) / (targets.length + 1)
  const base = Math.log(mean / (1 - mean))
  const odds = new Float64Array(rows.length).fill(base)
  const gradients = new Float64Array(rows.length)
  const curves = new Float64Array(rows.length)
  const all = Uint32Array.from(rows, (_, index) => index)
  const trees = [base]
  for (let round = 0; round < TREES; round++) {
    for (let row = 0; row < rows.length; row++) {
      const chance = 1 / (1 + Math.exp(-odds[row]))
      gradients[row] = chance - targets[row]
      curves[row] = chance * (1 - chance)
    }
    trees.push(grow())
  }
  return trees

  function grow() {
    const root = leafOf(all, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    const leaves = [root]
    while (leaves.length < LEAVES) {
      const best = leaves.reduce((a, b) => (b.split.gain > a.split.gain ? b : a))
      if (best.split.gain === 0) break
      const { column, bin, between } = best.split
      const [lowest, highest] = best.range
      // What is beyond the middle of two leaves belongs to one of them, so that no split below turns them around.
      const rising = signs[column] > 0
      const falling = signs[column] < 0
      const less = leafOf(
        best.rows.filter((row) => columns[column][row] < bin),
        falling ? between : lowest,
        rising ? between : highest,
      )
      const more = leafOf(
        best.rows.filter((row) => columns[column][row] >= bin),
        rising ? between : lowest,
        falling ? between : highest,
      )
      Object.assign(best, { measure: names[column], bound: boundOf(bins[column], bin), yes: less, no: more })
      leaves.splice(leaves.indexOf(best), 1, less, more)
    }
    for (const { rows: some, value } of leaves) for (const row of some) odds[row] += value
    return treeOf(root)
  }

  function leafOf(some, lowest, highest) {
    let gradient = 0
    let curve = 0
    for (const row of some) {
      gradient += gradients[row]
      curve += curves[row]
    }
    const range = [lowest, highest]
    return {
      rows: some,
      range,
      value: RATE * bestOf(gradient, curve, range),
      split: splitOf(some, gradient, curve, range),
    }
  }

  function splitOf(some, gradient, curve, range) {
    let best = { gain: 0 }
    const whole = gainOf(gradient, curve, range)
    for (let column = 0; column < names.length; column++) {
      const size = bins[column].length
      const sums = new Float64Array(size * 3)
      const values = columns[column]
      for (const row of some) {
        const at = values[row] * 3
        sums[at] += gradients[row]
        sums[at + 1] += curves[row]
        sums[at + 2]++
      }
      let slope = 0
      let bend = 0
      let count = 0
      for (let bin = 1; bin < size; bin++) {
        slope += sums[bin * 3 - 3]
        bend += sums[bin * 3 - 2]
        count += sums[bin * 3 - 1]
        if (count < FEWEST || some.length - count < FEWEST) continue
        const less = bestOf(slope, bend, range)
        const more = bestOf(gradient - slope, curve - bend, range)
        if ((more - less) * signs[column] < 0) continue
        const gain = gainOf(slope, bend, range) + gainOf(gradient - slope, curve - bend, range) - whole
        if (gain > best.gain + LEAST) best = { gain, column, bin, between: (less + more) / 2 }
      }
    }
    return best
  }
}

/** What a leaf is best, within its range. */
function bestOf(gradient, curve, [lowest, highest]) {
  return Math.min(highest, Math.max(lowest, -gradient / (curve + PENALTY)))
}

/** By how much a leaf is better than none. */
function gainOf(gradient, curve, range) {
  const value = bestOf(gradient, curve, range)
  return -(2 * gradient * value + (curve + PENALTY) * value * value)
}

function treeOf({ measure, bound, yes, no, value }) {
  return measure === undefined ? value : { measure, bound, yes: treeOf(yes), no: treeOf(no) }
}

/** The values at which a measure may be told apart: all where there are few, else as many that take equal shares. */
function binsOf(values) {
  const sorted = Float64Array.from(values).sort()
  const known = [...new Set(sorted)]
  if (known.length <= BINS) return known
  return [...new Set(Array.from({ length: BINS }, (_, index) => sorted[Math.floor((index * sorted.length) / BINS)]))]
}

/** A number between the values of a bin and those below; of whole numbers the first above. */
function boundOf(bins, bin) {
  return Number.isInteger(bins[bin]) ? bins[bin] : (bins[bin - 1] + bins[bin]) / 2
}

function binOf(bins, value) {
  let bin = bins.length - 1
  while (bin > 0 && value < bins[bin]) bin--
  return bin
}
