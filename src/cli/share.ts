/** What comes, for so many readers: each has all of it, and what comes is kept only until the slowest has read it. */
export function share<Item>(source: AsyncIterable<Item>, readers: number): readonly AsyncIterable<Item>[] {
  const items = source[Symbol.asyncIterator]()
  const first = linkOf(items)
  return Array.from({ length: readers }, () => read(first))
}

/** An item, once it came, and what comes after it. */
interface Link<Item> {
  readonly item: () => Promise<IteratorResult<Item>>
  readonly next: () => Link<Item>
}

function linkOf<Item>(items: AsyncIterator<Item>): Link<Item> {
  let item: Promise<IteratorResult<Item>> | undefined
  let next: Link<Item> | undefined
  return { item: () => (item ??= items.next()), next: () => (next ??= linkOf(items)) }
}

async function* read<Item>(link: Link<Item>): AsyncGenerator<Item> {
  for (;;) {
    const { done, value } = await link.item()
    if (done) return
    // The parameter itself goes on, so that nothing holds the first, which leads to all.
    link = link.next()
    yield value
  }
}
