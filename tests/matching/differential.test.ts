import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise/three'
import { expect, test } from 'vitest'
import { createMatching } from '../../src/matching/index.ts'
import { pastSentence, rangeOf } from '../../src/reading/tokens.ts'

/*
 * Same sentences, same matches, on the syntax that we share with compromise. Left out is where we differ on purpose:
 *
 * - We try every way to match; compromise takes the first and does not come back: `(a|a b) c`, `.{0,3} x? y`.
 * - A gap takes as little as will do; where nothing follows it, compromise takes all it may.
 * - `don't` in a pattern is *do not* in every spelling; to compromise it is the contraction alone.
 * - Groups may nest, and an alternative may hold optional words.
 * - `customer's` is two tokens, and a match of one word of `follow-up` or `don't` is reported as the written word.
 * - Spellings and typos of one word are one word; quotations, addresses and numbers with their unit are one token.
 * - `'s` and `'d` are both words that they may stand for; compromise decides for one.
 * - `{send}` is the forms of a word; compromise adds adverbs, adjectives and *sender*.
 * - Sentences are cut otherwise, so each of these is one sentence to both.
 */
const PATTERNS = `
calm down
sorry
i am sorry
i am afraid
sorry about
sorry to
thank you
thank you for
thanks for
you should have
you should
we are unable
we can
we can not
can only give
do not
does not
did not
not our
our policy
our records
let me know
let us know
get back to you
back to you
on its way
look into
as soon as
there is nothing
nothing
how you feel
to be honest
the label on the box
take care
was delivered
be in touch
will not
will be
be able to
has not been
(sorry|apologies)
(i|we) am sorry
(i|we) (am|are) sorry
(i|we) (can|will) (refund|offer|help)
(our|company) policy
(thank you|thanks)
(thank you|thanks) for
(you|we) should have
(it|this|that) is
(it|this|that) (is|was) (not|our)
not (our|my|your) (problem|fault)
(can|could|would) you
(can|could|would) you (please|like|check)
(why|what|when|how) (did|do|would)
(monday|tuesday|friday)
by (friday|monday|noon)
(is|are|was|were) (wrong|mistaken|right)
(just|only|simply)
(already|just|never) (sent|refunded|received)
(you are|we were) mistaken
(as i said|as we said|like i) .
(called|call|calls)
(a refund|your refund|refunds)
(let me|let us) (know|check|look)
(up to|at most) .
have (never|already|just|not)
please? calm down
please do? not
you (clearly|simply)? did
we (are|were)? (able|sorry|sure)
am (so|very|really)? sorry
are (so|very|really)? sorry
thank you (so|very)? much?
thank you again? for
we (really|do)? appreciate
will (definitely|probably)? arrive
is (only|just)? a (small|big)? delay
we (have|had)? (already|just)? refunded
i (have|had)? just? sent
(can|could) you please? send
please? let (me|us) know
(will|should) be? (arrive|delivered)
get your money back (by|on)? friday?
we will not? be
take (a|another)? look
you (will|may)? need to contact
i am (so|very)? sure (that|you)?
not? only
are you sure (that|you)?
we? (refunded|sent) (your|you)?
the (new|wrong|blue)? lid
you . not
you . .
i . you
we . .
. sorry
we . your
we .{0,1} sent
we .{0,2} refunded
we .{0,3} parcel
you .{0,2} charged
you .{1,2} need
you .{2,4} label
it .{0,2} our (fault|problem|mistake)
if .{0,4} send
send .{0,5} label
please .{0,3} (box|back|again|online)
let me .{0,2} (know|this|warehouse)
our .{0,1} show that
(i|we) .{0,2} (refund|refunded)
(will|would) .{0,2} (refund|call|send)
your (order|orders) .{0,3} delivered
the .{0,2} (bank|courier|driver)
(this|that|it) .{0,2} not
(this|that|it) .{0,4} (happen|happened)
there .{0,1} nothing .{0,3} do
(it|this) .{0,1} (took|taken) .{0,2} long
how .{0,2} (feel|help|find)
(never|not) .{0,1} (received|delivered)
as .{1,2} said
(someone|nobody|everyone) .{0,3} (me|touch|answered)
take .{0,2} seriously
i .{0,2} understand
know .{0,3} (happens|shipped|wanted)
{send}
{refund}
{call}
{contact}
{receive}
{deliver}
{charge}
{happen}
{pass} .{0,3} on
{take} care
{take} .{0,2} seriously
{take} .{0,3} (days|long)
{look} (into|at)
(we|i) {look} into
you {forget} to
{have} you {contact}
(will|can) {refund}
we .{0,2} {receive}
{apologise} (if|for)
{promise} (that|anything)
{let} (me|us) know
the .{0,2} {say} that
[<who>(i|we)] am sorry
[<who>(i|we)] can [<what>(refund|help|offer)]
you (should|could) have [<verb>.]
[<verb>{send}] (you|your|a|us)
[<subject>(someone|nobody|everyone)] .
by [<day>(friday|monday|noon)]
(can|could) you (please)? [<verb>.]
[<thing>your (order|parcel|refund)] (is|was|has)
please [<verb>(check|send|let|wait|restart)] [<rest>. .]
let [<who>(me|us)] [<verb>.]
not our [<noun>(fault|problem)]
[<what>. .] by friday
[<whole>thank you for . .]
we [<how>(really|do|already)] .
!not our
!(is|was) our (fault|problem|mistake)
we !(can|will|are) .
(is|was) !not .
you !(should|could|can) have
i !am .
!(i|we) (are|were)
will !(be|not) .
you (are|were) !(not|right) .
please !(let|do|be) .
^sorry
^please
^(please|just|simply) .
^i am
^(thank you|thanks)
^you (should|could) have
^we .{0,2} (sent|refunded)
^there
^(why|how|when) .
^if you
^(this|that) is not
down$
friday$
(you|us|me)$
as well$
. today$
^calm down$
^the answer is no$
^(have|take) .{0,2} day$
(tomorrow|today|soon)$
for (your|the|letting) .{0,4}$
`
  .split('\n')
  .filter((pattern) => pattern !== '')

const SENTENCES = readFileSync(fileURLToPath(new URL('sentences.txt', import.meta.url)), 'utf8')
  .trim()
  .split('\n')

const matching = createMatching({ patterns: PATTERNS, lexicon: new Map() })
const matcher = matching.matcher(PATTERNS.map((pattern) => [pattern]))
const parsed = PATTERNS.map((pattern) => nlp.parseMatch(pattern))

test('there are 150 patterns and 300 sentences, and no pattern idles', () => {
  expect(PATTERNS.length).toBeGreaterThanOrEqual(150)
  expect(SENTENCES.length).toBeGreaterThanOrEqual(300)
  expect(new Set(PATTERNS).size).toBe(PATTERNS.length)
  expect(new Set(SENTENCES).size).toBe(SENTENCES.length)
  const ours = SENTENCES.map(ourMatches)
  expect(PATTERNS.filter((_, index) => ours.every((found) => found[index]!.length === 0))).toEqual([])
})

test.each(SENTENCES)('%s', (sentence) => {
  const ours = ourMatches(sentence)
  const theirs = theirMatches(sentence)
  const differing = PATTERNS.map((pattern, index) => ({ pattern, ours: ours[index], theirs: theirs[index] })).filter(
    ({ ours: a, theirs: b }) => JSON.stringify(a) !== JSON.stringify(b),
  )
  expect(differing).toEqual([])
})

/** By pattern, its matches in a sentence: what was matched, with its offset, and what was captured. */
function ourMatches(sentence: string): string[][] {
  const passage = matching.reader.read(sentence)
  const { tokens } = passage
  expect(pastSentence(tokens, 0), 'one sentence').toBe(tokens.length)
  const { found } = matcher.match(passage)
  const say = (first: number, past: number) => written(sentence, rangeOf(tokens, first, past))
  const matches = PATTERNS.map((_, index) =>
    (found.get(index) ?? []).map(({ first, past, captures }) =>
      [say(first, past), ...[...captures].map(([name, [from, to]]) => `${name}: ${say(from, to)}`).sort()].join(', '),
    ),
  )
  matching.reader.release(passage)
  return matches
}

/** The parts of compromise's views that its types do not tell of. */
interface View {
  readonly docs: readonly (readonly {
    readonly text: string
    readonly offset: { readonly start: number; readonly length: number }
  }[])[]
  readonly fullPointer: readonly (readonly [sentence: number, first: number, past: number])[]
  compute(what: 'offset'): View
  match(pattern: readonly object[]): View & { groups(): Readonly<Record<string, View>> }
}

function theirMatches(sentence: string): string[][] {
  const view = nlp(sentence) as unknown as View
  const terms = view.compute('offset').docs[0]!
  expect(view.docs.length, 'one sentence').toBe(1)
  // The second part of a contraction has no text of its own: it is written with the part before.
  const say = (first: number, past: number) => {
    while (terms[first]!.text === '') first--
    let last = past - 1
    while (terms[last]!.text === '') last--
    const { start, length } = terms[last]!.offset
    return written(sentence, [terms[first]!.offset.start, start + length])
  }
  return parsed.map((pattern) => {
    const found = view.match(pattern)
    const groups = Object.entries(found.groups())
    return found.fullPointer.map(([, first, past]) => {
      const inside = groups.flatMap(([name, { fullPointer }]) =>
        fullPointer
          .filter(([, from, to]) => from >= first && to <= past)
          .map(([, from, to]) => `${name}: ${say(from, to)}`),
      )
      return [say(first, past), ...inside.sort()].join(', ')
    })
  })
}

function written(sentence: string, [start, end]: readonly [number, number]): string {
  return `${start} ${sentence.slice(start, end)}`
}
