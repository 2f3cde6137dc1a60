import type { Found, Reply } from './types.ts'

// Says that the fault is ours, or makes it good.
const OURS =
  /(?<!\b(?:not|no|hardly|never|really) |n['’]t )\b(?:(?:our|my) (?:own )?(?:fault|mistake|error|doing|oversight|slip|delay)|ours|(?:on|down to|wrong of|poor of|careless of|unfair of) (?:us|me))\b|\b(?:we|I|some(?:one|body)) (?:should (?:not |never )?have|let you|forgot|failed|overlooked|lost|broke|got (?:it|this|that) wrong|(?:had |have )?promised)\b|\bshould(?:n['’]t| not| never) (?:have (?:to|had|been)|need|be)\b|\b(?:repl\w+|answer|word|call|text|thought|care|notice|work)\b.{0,12} (?:from (?:us|me)|on our (?:side|part|end))\b|\bso it is\b|\b(?:so|and) (?:(?:I|we)(?:['’](?:ve|ll|m|re)| have| will| am| are)? (?:\w+ly |also |now |all )?(?:refund|credit|waiv|revers|lift|halv|agree|replac|paid|pay|bear|owe|honou?r|stand by|keep to|done it|hold you|remov\w+ (?:it|that|the (?:fee|charge))|t(?:ake|aken|ook) (?:it|that|the \w+) off|put (?:it|this|that) right))/i
// The same, of what was said before.
const THAT =
  /^\W*(?:(?:that|this|it|both)(?:['’]s| is| was| were) (?:\w+ )?(?:(?:my|our) (?:fault|mistake|error|doing)|ours|on (?:us|me)|wrong|poor)|(?:the|my|our) (?:fault|mistake|error) (?:is|was) (?:ours|mine)|(?:we|i) (?:forgot|failed|should have|let you))/i

/** Whether the sentence of a finding, or the next one, says that the fault is ours, or makes it good. */
export function isOurs({ text, sentences }: Reply, { sentence }: Found, also?: RegExp): boolean {
  const said = (index: number) => text.slice(...(sentences[index] ?? [0, 0]))
  return OURS.test(said(sentence)) || THAT.test(said(sentence + 1)) || also?.test(said(sentence)) === true
}
