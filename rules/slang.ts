import { before } from '../src/bounds.ts'
import { isClause } from '../src/clause.ts'
import { overlap } from '../src/overlap.ts'
import { isOwed } from '../src/owed.ts'
import { sentenceAt } from '../src/sentences.ts'
import type { Docs, Document, Found, Range, Rule } from '../src/types.ts'

// Text-speak, and what it is short for.
const SHORT: Readonly<Record<string, string>> = {
  pls: 'please',
  plz: 'please',
  plss: 'please',
  thx: 'thanks',
  thanx: 'thanks',
  tnx: 'thanks',
  thnx: 'thanks',
  ty: 'thank you',
  tysm: 'thank you very much',
  u: 'you',
  ur: 'your',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  kinda: 'rather',
  dunno: "don't know",
  lemme: 'let me',
  gimme: 'give me',
  yeah: 'yes',
  yea: 'yes',
  nah: 'no',
  nope: 'no',
  cuz: 'because',
  coz: 'because',
  bcoz: 'because',
  bcz: 'because',
  b4: 'before',
  gr8: 'great',
  l8r: 'later',
  '2day': 'today',
  '2moro': 'tomorrow',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  soz: 'sorry',
  ppl: 'people',
  abt: 'about',
  idk: "I don't know",
  np: "you're welcome",
  msg: 'message',
  gud: 'good',
  hav: 'have',
  wat: 'what',
  luv: 'love',
  rn: 'now',
  oki: 'okay',
}

// *ur right* is *you are right*, and *have gotta* is *have to*.
const TWO_WAYS = /^(?:ur|gotta)$/i

const SHORTENED = new RegExp(
  `(?<![\\p{L}\\p{N}'’/.@#^*&_+-])(?:${Object.keys(SHORT).join('|')})(?![\\p{L}\\p{N}'’/@_+-]|\\.\\p{L}|\\s*[-–]\\s*\\p{Lu})`,
  'giu',
)

export default {
  id: 'slang',
  severity: 'info',
  preset: 'strict',
  message: '“{match}” is too casual for somebody who has a problem.',
  explanation:
    'Slang claims a closeness that is not there, and looks like little effort. Written out it says the same.',
  always: true,
  patterns: { slang: ['#Slang'] },
  find(document, matches) {
    const { customer } = document
    if (customer.setting !== 'none' && !isOwed(document) && !customer.signals('upset')) return []
    return [...matches('slang').map((found) => withWayOut(found, document.reply.text)), ...shortened(document)]
  },
  unless: ['#Reported'],
  rewrites: [
    { title: 'Write it out', text: '$long', when: 'long', safe: true },
    { title: 'Write it out, and check it', text: '$perhaps', when: 'perhaps' },
    { title: 'Leave it out', text: '', when: 'aside' },
    { title: 'Say it in plain words', text: '{plain words}', when: 'word' },
  ],
} satisfies Rule

// What is said to somebody, or aside, and is missed by no sentence.
const ASIDE = /^(?:lol|lmao|rofl|smh|ha(?:ha)+|dude|bro|bruv|bruh|fam|buddy|hun|babe|mate|ta)$/i

/** A finding that knows whether it can go, and what it is elsewhere. */
function withWayOut(found: Found, text: string): Found {
  const [start, end] = found.range
  const word = text.slice(start, end)
  if (/^(?:my|our) bad$/i.test(word)) return { ...found, fills: { long: `${word.slice(0, -3)}mistake` } }
  const loose = isClause(text, found.range) || (ASIDE.test(word) && /^\s*(?:[.,;:!?…]|$)/.test(text.slice(end)))
  return { ...found, captures: loose ? { aside: found.range } : { word: found.range } }
}

/** Words of text messages. Those who write so themselves are answered in kind. */
function shortened({ reply, customer }: Document): Found[] {
  const { text, sentences, ignored } = reply
  if (!/[a-z]/.test(text)) return []
  const theirs = customer.messages.some((message) => message.text.match(SHORTENED) !== null)
  if (theirs) return []
  return reply
    .search(SHORTENED)
    .map(({ 0: word, index }): Found => {
      const range: Range = [index, index + word.length]
      const long = SHORT[word.toLowerCase()]!
      const capital = /^\p{Lu}/u.test(word) || begins(text, index)
      return {
        range,
        sentence: sentenceAt(sentences, index),
        captures: {},
        fills: { [TWO_WAYS.test(word) ? 'perhaps' : 'long']: capital ? long[0]!.toUpperCase() + long.slice(1) : long },
      }
    })
    .filter(({ range }) => text.slice(...range) !== 'U' && !ignored.some((one) => overlap(one.range, range)))
}

/** Whether a sentence begins at an offset. */
function begins(text: string, start: number): boolean {
  return /(?:^|[.!?\n][^\S\n]*)$/.test(before(text, start))
}

export const docs = {
  sources: ['001#6', '001#38', '003#1'],
  bad: [
    'Sorry, the fitter never came, **bummer**.',
    {
      thread: [{ from: 'customer', text: 'My card was blocked at the till, I am so angry.' }],
      reply: '**Oops**, sorry! I have unblocked it.',
    },
    {
      thread: [{ from: 'customer', text: 'The lens you sent is scratched and I want a refund.' }],
      reply: 'Sorry! Can **u** send a photo, **pls**?',
    },
    'Sorry the van broke down, the driver is **gonna** ring at six.',
    'sorry. **thx** for the meter photo',
    'The wrong hour was **my bad**, sorry.',
  ],
  good: [
    'Sorry that your driver said oops to you.',
    'Sorry, the U-bend under the sink is 40 mm.',
    {
      thread: [{ from: 'customer', text: 'hi pls help, u sent the wrong size, so annoying' }],
      reply: 'Sorry! Can u send a photo pls',
    },
    { thread: [{ from: 'customer', text: 'Brilliant trip, thank you all!' }], reply: 'Yay, come back soon!' },
    'Sorry for the delay. Take care. ^NP',
    'Sorry about that. The form is at bit.ly/ur-returns today.',
    'You wrote “lol, no idea”, sorry, so here it is step by step.',
  ],
} satisfies Docs
