// Logistic regression that drops what tells little: L1, by coordinate descent with Newton steps. Soft targets, 0 to 1.

/** How strongly each weight is drawn to 0, and how often all are gone through. */
const PENALTY = 2
const SWEEPS = 60

/** Log-odds by feature; the feature `@always` is not drawn to 0. Where `signOf` a feature is 1 or -1, its weight has no other. */
export function lasso(features, targets, many, signOf) {
  const counts = new Map()
  for (const some of features) for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => name[0] === '@' || counts.get(name) >= many).sort()
  const rowsOf = new Map(names.map((name) => [name, []]))
  features.forEach((some, row) => {
    for (const one of some) rowsOf.get(one)?.push(row)
  })
  const margins = new Float64Array(features.length)
  const weights = new Map(names.map((name) => [name, 0]))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const name of names) {
      let gradient = 0
      let curve = 1e-6
      for (const row of rowsOf.get(name)) {
        const odds = 1 / (1 + Math.exp(-margins[row]))
        gradient += odds - targets[row]
        curve += odds * (1 - odds)
      }
      const weight = weights.get(name)
      const aim = weight - gradient / curve
      const pull = name === '@always' ? 0 : PENALTY / curve
      const drawn = Math.abs(aim) <= pull ? 0 : aim - Math.sign(aim) * pull
      const next = drawn * signOf(name) < 0 ? 0 : drawn
      // Of steps that are far a part is gone, so that none overshoots.
      const step = Math.max(-1, Math.min(1, next - weight))
      if (step === 0) continue
      weights.set(name, weight + step)
      for (const row of rowsOf.get(name)) margins[row] += step
    }
  }
  return weights
}
