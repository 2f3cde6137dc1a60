// Logistic regression that keeps all weights small: L2, by Adam on all texts at once. Soft targets, 0 to 1.

/** How strongly weights are drawn to 0. */
const RIDGE = 4
const STEPS = 400

/** Log-odds by feature; the feature `@always` is not drawn to 0. Those that are in fewer texts than `many` are not learned, but circumstances. */
export function ridge(features, targets, many) {
  const counts = new Map()
  for (const some of features) for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => name[0] === '@' || counts.get(name) >= many)
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = features.map((some) => some.map((one) => ids.get(one)).filter((id) => id !== undefined))
  const weight = new Float64Array(names.length)
  const first = new Float64Array(names.length)
  const second = new Float64Array(names.length)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weight.map((value, id) => (names[id] === '@always' ? 0 : RIDGE * value))
    rows.forEach((row, index) => {
      const error = 1 / (1 + Math.exp(-row.reduce((sum, id) => sum + weight[id], 0))) - targets[index]
      for (const id of row) gradient[id] += error
    })
    for (let id = 0; id < names.length; id++) {
      first[id] = 0.9 * first[id] + 0.1 * gradient[id]
      second[id] = 0.999 * second[id] + 0.001 * gradient[id] ** 2
      weight[id] -= (0.05 * (first[id] / (1 - 0.9 ** step))) / (Math.sqrt(second[id] / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return new Map(names.map((name, id) => [name, weight[id]]))
}
