import { before } from './bounds.ts'
import type { Document, Found } from './types.ts'

// What the customer does, not we.
const THEIRS =
  /\b(?:(?:please|kindly)(?!\s+(?:rest|be|note|know|accept|understand|bear|allow)\b)|could you|can you|would you|you (?:can|could|may|might|should|need to|will (?:need|have|want)|would))\b/i

// What is asked for so that a promise can be kept.
const ASKS =
  /\b(?:dm|direct message|(?:send|email|tell|drop) us|(?:share|provide|confirm|send) (?:us )?(?:your|the|more|some)|could you|can you|would you mind|which|let us know (?:your|the|which|what))\b/i

// The same as a command, and what follows from it: *Post the receipt here and I'll take a look*.
const GIVES =
  /^\W*(?:(?:just|simply|then|so|or)\s+)?(?:send|post|write|show|reply|share|drop|pop|give|attach|upload|e-?mail|text|call|ring|bring|fill|message|dm|tell|let|forward|paste|leave|enter|say|press|tap|tick|sign)\b.*\band(?:\s+(?:I|we)(?:['’]ll|\s+\w+)?)?\s*$/i

// The same before it.
const QUESTION = /\b(?:which|what|whats|where|when|who|your)\b/i

// To wait is nothing given.
const WAITS = /\b(?:wait|bear|allow|give us|patien\w+|stay)\b/i

/** Whether it is asked for, or a sentence beside it asks for something in exchange: *send us the number so that we can look into it*. */
export function isExchange({ reply }: Document, { sentence, range: [start, end] }: Found): boolean {
  const [begin] = reply.sentences[sentence] ?? [start]
  const before = reply.text.slice(begin, start)
  if (THEIRS.test(before.split(/[,;:]/).at(-1)!) && !/\b(?:we|i|our)\b/i.test(before)) return true
  if (GIVES.test(before.split(/,\s(?!and\b)/).at(-1)!)) return true
  if (ASKS.test(reply.text.slice(...(reply.sentences[sentence + 1] ?? [0, 0])))) return true
  const last = reply.text.slice(...(reply.sentences[sentence - 1] ?? [0, 0]))
  if (last.trimEnd().endsWith('?') && QUESTION.test(last)) return true
  return reply
    .moves('request')
    .filter(({ range }) => !WAITS.test(reply.text.slice(...range)))
    .some(
      (request) =>
        request.sentence === sentence - 1 ||
        (request.sentence === sentence &&
          (request.range[1] <= start + 2 || /\b(?:so|and)\b/i.test(reply.text.slice(end, request.range[0])))),
    )
}

const UPDATE =
  /\b(?:updat\w+|writ\w+|call\w*|ring|rings|email\w*|text\w*|repl\w+|tell|know|hear|back|news|messag\w+)\b/i

// What we do or bring then: *Ten more chairs will be there by noon*.
const OURS =
  /^(?!.*\byou\b).*\b(?:will be|['’]ll be|arrives?|is due|are due|goes out|go out) (?:at|with|on|back|there|in|by|ready)\b/i

/** Of what is found, the first in each sentence. */
export function firstOfSentences(found: readonly Found[]): Found[] {
  return found.filter((one, index) => !found.slice(0, index).some(({ sentence }) => sentence === one.sentence))
}

// What happens at the time that is meant, or shortly before.
const EVENT =
  /\b(?:before|when|as soon as|once|until) (?:s?he|they|it|you) (?:comes?|arrives?|leaves?|sets? (?:off|out)|gets? (?:in|home|here)|(?:is|are) (?:at|here|home|outside|near|on (?:the|his|her|its|your) way))\b|\b(?:hour|minutes?|day|night|evening|morning) before\b/i

/** Whether it has a time that can be held to: *by 4pm*, and not *once we can*; or the next sentence says when they will hear. */
export function isDated({ reply }: Document, { sentence }: Found): boolean {
  if (EVENT.test(reply.text.slice(...(reply.sentences[sentence] ?? [0, 0])))) return true
  const next = reply.text.slice(...(reply.sentences[sentence + 1] ?? [0, 0]))
  return reply
    .moves('time-frame')
    .some(
      (time) =>
        isHeld(reply.text.slice(...time.range)) &&
        !/\bsome ?(?:point|time|stage)\b[^.]{0,9}$/i.test(before(reply.text, time.range[0])) &&
        (time.sentence === sentence || (time.sentence === sentence + 1 && (UPDATE.test(next) || OURS.test(next)))),
    )
}

function isHeld(time: string): boolean {
  if (/\b(?:few|some|several)\b|['’]s$/i.test(time)) return false
  return (
    !/^(?:once|as soon as|immediately|straight away|right away|the moment|after|first thing)\b/i.test(time) ||
    /\b(?:once|as soon as|the moment)\s+(?:the|your|it|you|they)\b(?! (?:are|have|get)\b|['’]re)/i.test(time)
  )
}
