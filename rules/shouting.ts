import { before } from '../src/bounds.ts'
import { overlap } from '../src/overlap.ts'
import { sentenceAt } from '../src/sentences.ts'
import type { Docs, Document, Found, Range, Reply, Rule } from '../src/types.ts'

// Words that are put in capitals to press a point.
const PRESSED = words(
  'not never must read please only again now stop already cannot will every always very immediately before all no you your yours twice today first both any check do does did this that what why how there here anything nothing everything exactly really still we was were have has none important attention urgent possible free last final once full ever zero more less need want same nobody right wrong soon enough until myself yourself ourselves can should would could might so too much most think look wait listen please sorry thank thanks late early same day whole entire actually standard original exact correct maximum minimum limit deadline rules policy receipt proof written valid strict three four five six seven eight nine ten twelve twenty thirty sender seller buyer customer owner courier hold',
)

// Words that may stand between them. Alone, or in a name, they press nothing.
const BETWEEN = words(
  'a an i is are am be been it its he she they them me us my our his her their if as or and but than then at by in of on to up out for from with after off over into next who which when where go get got make let see say said ask tell told use keep know means mean sent send paid pay hold stock day days time working work per just back down one two phone email terms non says shows works goes comes does done made needs wants had order orders parcel refund refunds account card bill return returns minutes hours weeks',
)

// Words of names and titles: of these alone no run is pressed.
const TITLE = words('a an the of and at by in on to for from with or s')

// Words that are written so, because they stand for several.
const ACRONYMS = words(
  'uk us usa eu uae nhs iban bic vat gst pin otp sim sms mms kyc upi atm id tv pc ac dc hdmi usb gps dns vpn ios faq pdf ups dhl dpd usps bbc irs hmrc dvla nfc sos diy rsvp asap etc ceo hr am pm bst gmt est pst utc iso sku imei qr led lcd ssd wifi cctv hq',
)

// Names that keep their capital.
const PROPER = words(
  'i monday mondays tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english',
)

// How most other words end that are no name and no acronym.
const COMMON_ENDING = /(?:.{3}(?:ly|ed)|.{4}(?:ing|ion|ions|ble|ment|ments|less|ful|ness))$/
const NO_WORDS = words('united limited redacted beijing boeing')

// What is typed, pressed or chosen is spelled so on a screen.
const SPELLED =
  /\b(?:reply|text|texting|send|sending|type|typing|press|click|tap|select|choose|enter|say|hit|pick|word|words|code|codes|keyword|option|button|tab|menu|page|called|labelled|labeled|named|titled|marked|says|reads|reading)\s*(?:with|the|a|on|in)?[\s:]+(?:\p{Lu}+\s+(?:or|and|then)\s+)*["'“‘]?$|[>›→]\s*$/iu

const RUN =
  /(?<![\p{L}\p{N}@#^~_./&-])\p{Lu}+(?:[’']\p{Lu}+)*(?:[ ,:;–—-]+(?:\p{Lu}+(?:[’']\p{Lu}+)*|\d+)(?![\p{L}\p{N}_/…-]))*(?![\p{L}\p{N}_/-]|[’']\p{L})/gu

// Two marks, or capitals. Most replies have neither.
const RAISED = /[!?]\s*[!?]|[A-ZÀ-Þ]{2}/

export default {
  id: 'shouting',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'Capitals or stacked marks read as shouting.',
  explanation: 'Volume in type is a raised voice, and it heats up whoever is upset. The words alone say it.',
  find(document) {
    const { reply } = document
    if (!RAISED.test(reply.text)) return []
    return [...marks(document), ...capitals(reply)]
      .filter(({ range }) => !reply.ignored.some((one) => one.reason !== 'number' && overlap(one.range, range)))
      .map((found) => ({ ...found, sentence: sentenceAt(reply.sentences, found.range[0]) }))
  },
  rewrites: [
    { title: 'One mark is enough', text: '$mark', when: 'mark', safe: true },
    { title: 'Close it calmly', text: '$stop', when: 'stop' },
    { title: 'Say it in a normal voice', text: '$quiet', when: 'quiet', safe: true },
    { title: 'Say it in a normal voice, and check the names', text: '$lower', when: 'lower' },
    { title: 'Leave the stress out', text: '', when: 'stress' },
  ],
} satisfies Rule

type Shout = Omit<Found, 'sentence'>

/** Runs of exclamation and question marks. Joy with a customer who is content is no shouting. */
function marks({ reply, customer }: Document): Shout[] {
  const joyful = customer.signals('praise') && !customer.signals('problem', 'upset')
  return reply
    .search(/[!?](?:[ \t]?[!?])+|![^\S\n]{0,9}\n\s{0,9}!/g)
    .filter(
      ({ 0: run, index }) =>
        !(joyful && !run.includes('?')) && !(/^[!?]\s[!?]$/.test(run) && reply.text[index - 1] === ' '),
    )
    .map(({ 0: run, index }) => ({
      range: [index, index + run.length],
      captures: {},
      fills: run.includes('?') ? { mark: '?' } : { mark: '!', stop: '.' },
    }))
}

/** Pressed words in a line that is not in capitals itself, and runs of three words in capitals. */
function capitals(reply: Reply): Shout[] {
  const { text } = reply
  const words = text.match(/[A-ZÀ-Þ][A-ZÀ-Þ’']+/g)
  if (!words || (words.length < 2 && !words.some(isPressed))) return []
  return reply.search(RUN).flatMap(({ 0: run, index }): Shout[] => {
    const range: Range = [index, index + run.length]
    const shouted = run.split(/[ ,:;–—-]+/)
    if (!isShouted(shouted, text, range)) return []
    const { quiet, sure } = lower(run, /(?:^|[.!?\n][^\S\n]*)$/.test(before(text, index)))
    return [{ range, captures: STRESS.test(run) ? { stress: range } : {}, fills: sure ? { quiet } : { lower: quiet } }]
  })
}

// Words that only press, and can go.
const STRESS = /^(?:VERY|REALLY|ALREADY|ACTUALLY|EXACTLY|PLEASE|CLEARLY|ABSOLUTELY|COMPLETELY|TOTALLY)$/

function isShouted(shouted: readonly string[], text: string, [start, end]: Range): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (SPELLED.test(before)) return false
  // The initials of whoever wrote it, `^DO`, and a warm *thank YOU*.
  if ((/[\^*~]\s?$/.test(before) && end - start <= 3) || (/\bthank\s$/i.test(before) && shouted[0] === 'YOU'))
    return false
  if (shouted.length < 3) {
    return (
      shouted.some(isPressed) &&
      shouted.every((word) => isPressed(word) || BETWEEN.has(plain(word)) || /^(?:THE|\d+)$/.test(word)) &&
      isLowerAround(text, [start, end])
    )
  }
  const letters = shouted.join('').length
  return letters >= 8 && shouted.map(plain).some((word) => PRESSED.has(word) || (BETWEEN.has(word) && !TITLE.has(word)))
}

/** Whether a word in capitals is one that is pressed, and neither a name nor an acronym. */
function isPressed(word: string): boolean {
  const small = plain(word)
  return (
    PRESSED.has(small) ||
    /^(?:ca|wo|do|did|does|is|are|was|were|has|have|should|would|could)nt$/.test(small) ||
    (small.length > 5 && COMMON_ENDING.test(small) && !NO_WORDS.has(small))
  )
}

/** Whether the line around is written in small letters, so that the capitals stand out. */
function isLowerAround(text: string, [start, end]: Range): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return /\p{Ll}{2,}/u.test(before.split('\n').at(-1) ?? '') || /^[^\n]*?\p{Ll}{2,}/u.test(after)
}

/** A run in small letters, with acronyms and names left as they are, and whether each of its words is known. */
function lower(run: string, begins: boolean): { readonly quiet: string; readonly sure: boolean } {
  let sure = true
  const quiet = run.replace(/\p{Lu}+(?:[’']\p{Lu}+)*/gu, (word) => {
    const small = plain(word)
    const ordinary = isPressed(word) || BETWEEN.has(small) || TITLE.has(small)
    if (PROPER.has(small.split(/[’']/)[0]!) || /^I[’']/.test(word)) return word[0] + word.slice(1).toLowerCase()
    if (!ordinary && (ACRONYMS.has(small) || !/[AEIOUY]/.test(word))) return word
    sure &&= ordinary
    return word.toLowerCase()
  })
  return { quiet: begins ? quiet[0]!.toUpperCase() + quiet.slice(1) : quiet, sure }
}

/** A word in small letters, without its apostrophe. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[’']/g, '')
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

export const docs = {
  sources: ['000#15', '001#38', '001#6'],
  bad: [
    'The deposit is **NON-REFUNDABLE**, as the form says.',
    'We sent you **THREE** cards.',
    'We will **NOT** be able to find it there.',
    '**PLEASE READ THE TERMS** before you reply.',
    'What exactly should we do**?!**',
    'Welcome to our house**!!!**',
    'I sent it **TWICE** already.',
    'It is open **ONLY** on Mondays.',
    '**WE DO NOT HOLD STOCK BY PHONE**',
    'The gate shuts **AUTOMATICALLY AFTER 5 MINUTES**, so drive on.',
    'Your bulbs went out **AS PROMISED** on the 3rd.',
    'The tank is **COMPLETELY** safe at that level.',
    'Spare lids come **ONLY FROM THE UK BY DHL ON MONDAYS**.',
    {
      thread: [{ from: 'customer', text: 'My tyre burst again and nobody answers!!' }],
      reply: 'A van is on its way**!!**',
    },
  ],
  good: [
    'Reply STOP to opt out of texts.',
    'The IBAN and BIC are below.',
    'Press ENTER and wait.',
    'Your order SKU is KT-NOW-22.',
    'Choose I STILL NEED HELP in the menu.',
    'Open Settings > Login > I CANNOT SIGN IN and follow the steps.',
    "I'm thrilled it works!",
    'Please share your specs (OS, CPU, RAM, GPU).',
    'COVID-19 rules for NHS and HMRC staff changed.',
    'She said “I AM SO ANGRY!!”, which I understand.',
    'Your table is booked at THE OLD MILL.',
    'It was full because of the VIP GUESTS MOVEMENT that day.',
    'The engineer has your number. ^DO',
    'And thank YOU for the cake, Ana.',
    {
      thread: [{ from: 'customer', text: 'Best haircut ever!!! Thank you Priya!!!' }],
      reply: 'Aw, Priya will love this!!',
    },
  ],
} satisfies Docs
