/** Shows how many replies were read. */
export interface Counter {
  readonly add: (replies: number) => void
  /** Takes it away, so that something else can be shown in its place. */
  readonly hide: () => void
  /** Shows no more counts. */
  readonly stop: () => void
}

/**
 * Makes a counter on standard error, which says nothing unless a terminal shows it. The last count is `kept` on a line
 * of its own, where the output is elsewhere, or `erased`; then there is none before it is clear that the work is long.
 */
export function createCounter(last: 'kept' | 'erased'): Counter {
  const kept = last === 'kept'
  if (!process.stderr.isTTY || (kept && process.stdout.isTTY)) return { add() {}, hide() {}, stop() {} }
  let replies = 0
  let shown = kept ? 0 : performance.now() + LONG
  let visible = false
  const show = () => {
    process.stderr.write(`\r${replies.toLocaleString('en-US')} replies`)
    visible = true
  }
  const hide = () => {
    if (visible) process.stderr.write(ERASE)
    visible = false
  }
  return {
    add(more) {
      replies += more
      if (performance.now() - shown < INTERVAL) return
      shown = performance.now()
      show()
    },
    hide,
    stop() {
      if (!kept) return hide()
      show()
      process.stderr.write('\n')
    },
  }
}

/** Milliseconds between two counts. */
const INTERVAL = 100

/** Milliseconds until work is long. */
const LONG = 500

/** Goes back to the start of the line, and erases it. */
const ERASE = '\r\x1b[K'
