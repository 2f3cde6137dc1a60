/** Shows how many replies were read. */
export interface Counter {
  readonly add: (replies: number) => void
  /** Shows the last count and goes on to the next line. */
  readonly stop: () => void
}

/** Makes a counter on standard error, which says nothing unless a terminal shows it and the output is elsewhere. */
export function createCounter(): Counter {
  if (!process.stderr.isTTY || process.stdout.isTTY) return { add: () => {}, stop: () => {} }
  let replies = 0
  let shown = 0
  const show = () => process.stderr.write(`\r${replies.toLocaleString('en-US')} replies`)
  return {
    add(more) {
      replies += more
      if (performance.now() - shown < INTERVAL) return
      shown = performance.now()
      show()
    },
    stop() {
      show()
      process.stderr.write('\n')
    },
  }
}

/** Milliseconds between two counts. */
const INTERVAL = 100
