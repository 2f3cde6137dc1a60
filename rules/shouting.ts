import type { Docs, Document, Range, Rule } from '../src/types.ts'

// Words that are put in capitals to press a point.
const EMPHATIC =
  'NOT|NEVER|MUST|READ|PLEASE|ONLY|AGAIN|NOW|STOP|ALREADY|CANNOT|CAN[’\']T|WON[’\']T|DON[’\']T|DIDN[’\']T|WILL|EVERY|ALWAYS|VERY|IMMEDIATELY|BEFORE|ALL|NO|YOU|YOUR|TWICE|TODAY|FIRST|BOTH|ANY|CHECK|AND|ARE|IS|DO|THIS|THAT|WHAT|WHY|HOW|THERE|HERE|ANYTHING|NOTHING|EXACTLY|REALLY|STILL|AUTOMATICALLY|WE|THE|WAS|WERE|HAVE|HAS|NONE|WARNING|IMPORTANT|ATTENTION|URGENT|STANDARD|POSSIBLE|FREE|LAST|FINAL|REQUESTED|ONCE|FULL|EVER|ZERO|MORE|LESS|NEED|WANT|STATED|CLEARLY|TERMS|SAME'
const FUNCTION = /^(?:THE|A|AN|IS|ARE|AM|WAS|WERE|BE|TO|OF|IN|ON|AT|BY|FOR|WITH|AND|OR|BUT|NOT|NO|YOU|YOUR|WE|OUR|I|IT|THIS|THAT|DO|DOES|DID|HAVE|HAS|CAN|WILL|PLEASE|AS|IF|SO|ALL|ONLY|UNTIL|BEFORE|AFTER|SORRY|THANK|READ|CHECK|MUST|NEVER|FROM|WHAT|ANY|ME|US|MY|DAY|WORKING|UP|OUT)$/
const KEYWORD = /\b(?:reply|text|send|type|press|click|tap|select|choose|enter|say|hit|word|code|to|option|button|tab|menu|called|labelled|labeled|named|titled|marked|says|reads)\s+(?:[A-Z]+\s+)*["'“‘]?$/i

export default {
  id: 'shouting',
  severity: 'warning',
  preset: 'recommended',
  message: 'Capitals or stacked marks read as shouting.',
  explanation: 'Volume in type is a raised voice, and it heats up whoever is upset. The words alone say it.',
  find(document) {
    const { reply } = document
    return [...marks(reply.text), ...capitals(document)]
  },
  rewrites: [
    { title: 'One mark is enough', text: '$calm', when: 'calm', safe: true },
    { title: 'Say it in a normal voice', text: '$quiet', when: 'quiet', safe: true },
  ],
} satisfies Rule

/** Runs of exclamation and question marks, with the word they shout. */
function marks(text: string): Range[] {
  return [...text.matchAll(/[!?](?:\s?[!?])+/g)]
    .filter(({ 0: run, index }) => !/^[!?]\s[!?]$/.test(run) || text[index - 1] !== ' ')
    .map(({ 0: run, index }) => [index, index + run.length])
}

/** Emphatic words in a sentence that is not in capitals itself, and runs of three words in capitals. */
function capitals({ reply }: Document): Range[] {
  const { text } = reply
  const found: Range[] = []
  for (const run of text.matchAll(/(?<![\p{L}\p{N}@#_./-])\p{Lu}+(?:[’']\p{Lu}+)*(?:[ ,:;-]+\p{Lu}+(?:[’']\p{Lu}+)*)*(?![\p{L}\p{N}_/-])/gu)) {
    const words = run[0].split(/[ ,:;-]+/)
    const range: Range = [run.index, run.index + run[0].length]
    if (KEYWORD.test(text.slice(Math.max(0, run.index - 40), run.index))) continue
    const functional = words.filter((word) => FUNCTION.test(word)).length
    const letters = words.join('').length
    if (words.length >= 3 ? functional >= 1 && letters >= 8 : isEmphatic(words) && isLowerAround(text, range)) found.push(range)
  }
  return found
}

const EMPHASIS = new RegExp(`^(?:${EMPHATIC})$`)

function isEmphatic(words: readonly string[]): boolean {
  return words.every((word) => EMPHASIS.test(word)) && words.join('').length > 1 && words[0] !== 'I'
}

/** Whether the line around is written in small letters, so that the capitals stand out. */
function isLowerAround(text: string, [start, end]: Range): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return /\p{Ll}{2,}/u.test(before.split('\n').at(-1) ?? '') || /^[^\n]*?\p{Ll}{2,}/u.test(after)
}

export const docs = {
  sources: ['000#15', '001#38', '001#6'],
  bad: [
    'We will **NOT** be able to find it there.',
    '**PLEASE READ THE TERMS** before you reply.',
    'What exactly should we do**?!**',
    'Welcome to our house**!!!**',
    'I sent it **TWICE** already.',
    'It is open **ONLY** on Mondays.',
    '**WE DO NOT HOLD STOCK BY PHONE**',
  ],
  good: [
    'Reply STOP to opt out of texts.',
    'The IBAN and BIC are below.',
    'Press ENTER and wait.',
    'Your order SKU is KT-NOW-22.',
    'Choose I STILL NEED HELP in the menu.',
    "I'm thrilled it works!",
    'Please share your specs (OS, CPU, RAM, GPU).',
    'COVID-19 rules for NHS and HMRC staff changed.',
    'She said “I AM SO ANGRY!!”, which I understand.',
  ],
} satisfies Docs
