/** Shows how many replies were read. */
export interface Counter {
  readonly add: (replies: number) => void
  /** Shows no more counts. */
  readonly stop: () => void
}

/**
 * Makes a counter on standard error, which says nothing unless a terminal shows it. The last count is `kept` on a line
 * of its own, where the output is elsewhere, or `erased`; then there is none before it is clear that the work is long.
 */
export function createCounter(last: 'kept' | 'erased'): Counter {
  const kept = last === 'kept'
  if (!process.stderr.isTTY || (kept && process.stdout.isTTY)) return { add() {}, stop() {} }
  let replies = 0
  let shown = kept ? 0 : performance.now() + LONG
  const show = () => {
    process.stderr.write(`\r${replies.toLocaleString('en-US')} replies`)
    visible = true
  }
  return {
    add(more) {
      replies += more
      if (performance.now() - shown < INTERVAL) return
      shown = performance.now()
      show()
    },
    stop() {
      if (!kept) return eraseCount()
      show()
      process.stderr.write('\n')
      visible = false
    },
  }
}

/** Erases the count that is shown, so that something else can be shown in its place. */
export function eraseCount(): void {
  if (visible) process.stderr.write(ERASE)
  visible = false
}

/** Whether a count is shown: there is one terminal, and one line on it. */
let visible = false

/** Milliseconds between two counts. */
const INTERVAL = 100

/** Milliseconds until work is long. */
const LONG = 500

/** Goes back to the start of the line, and erases it. */
const ERASE = '\r\x1b[K'
