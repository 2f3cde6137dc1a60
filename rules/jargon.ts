import { before, firstMatches } from '../src/bounds.ts'
import { overlap } from '../src/overlap.ts'
import type { Docs, Document, Found, Range, Rule } from '../src/types.ts'

// What everybody knows, and what is a name.
const KNOWN = words(
  'ID IDs TV PC UK US USA EU OK AM PM ATM PIN OTP SMS DM DMs FAQ FAQs PDF PDFs URL USB WIFI GPS QR CV CEO VIP VAT GST NHS DVD CD HD HDMI LED LCD AC DC RSVP ASAP BBQ SIM APP DIY DNA DHL UPS DPD USPS BBC IBM BMW PS4 PS5 AI IT HR GMT BST EST PST CET UTC IST EUR GBP USD INR VPN IP CPU GPU RAM GB MB TB MM CM KG MR MRS MS JR UPI RBI KYC CCTV SPA PAN IBAN BIC IMEI OS API FYI TBC PO EV HTML CSV CSS UI PNG PNGs JPG GIF ZIP RAR NSFW SFW TM PSN DNS HTTP HTTPS SSL TLS SQL PHP XML JSON SDK CDN SSD HDD BIOS LAN WAN MFA SEO CMS RSS NPM TS JS ES MDX AWS CI NYC LA DVR HBO ESPN ABC NBC XL XXL IMAX M-F ET NOT AND ALL THE FOR YOU YOUR OUR ARE BUT CAN NO YES OR IF DO GO HE WE MY IS TO IN ON OF AT VERY MUST READ HELP BAR FULL FREE NEW HI',
)

// Such as stand for something of the house alone; one is enough.
const INTERNAL = words(
  'RMA SLA SLAs SOP SOPs TAT AHT FCR CRM EOD COB BAU SME POC RCA UAT NOC KPI KPIs OMS ERP WMS PMS GRN HOD FOM GSA CSAT NCR MTTR QBR EOB ETR P1 P2 P3 P4 L1 L2 L3 WIP AWB NDR RTO MTA EDD CLI ONT OLT DLM SNR NTF WIP2 MPAN MPRN RDC NNDR VOA AHJ RTM PTL SR SRs CX SRE',
)

const ACRONYM = /(?<![\p{L}\p{N}^/@#*&_.-])[A-Z](?:[&+-]?[A-Z0-9])+s?(?:'d)?(?![\p{L}\p{N}@_])/gu
const LONG = /\b[A-Z]{5,}\b/g
// What a case is with, or escalated to; a car park has a level 2.
const TO = /\b(?:to|with|as|an?|our|by)\s$/i
// A code of the house, and not the number of an order.
const CODE = /^[A-Z]{1,3}[.-]?\d{1,4}[A-Z]?$/

export default {
  id: 'jargon',
  severity: 'info',
  preset: 'recommended',
  message: '“{match}” is a word of the house that customers need not know.',
  explanation: 'Words that only insiders know shut people out, and few of them ask. Everyday words reach everybody.',
  always: true,
  patterns: { words: ['#OfficeTalk', '#Legalese'] },
  find: (document, matches) => {
    const terms = [...matches('words'), ...acronyms(document)]
    if (terms.length === 0) return []
    const said = document.customer.messages.map(({ text }) => text.toLowerCase()).join(' ')
    const isTheirs = ([start, end]: Range) => said.includes(document.reply.text.slice(start, end).toLowerCase())
    return terms
      .filter(({ range }) => !isTheirs(range) && !isExplained(document.reply.text, range))
      .map((found) => withPlain(found, document.reply.text))
  },
  unless: ['#Reported', 'revert (it|this|that|the|your|back to the)', '(terms|policy) .{0,3} (hereunder|herein)'],
  rewrites: [
    { title: 'Say it in everyday words', text: '$plain', when: 'plain', safe: true },
    { title: 'Say what it is', text: '{plain words}', when: 'term' },
    { title: 'Explain it', text: '$term ({plain words})', when: 'term' },
  ],
} satisfies Rule

/** Acronyms of the house: known as such, or two strangers in one sentence. What stands in brackets or before them is explained. */
function acronyms({ reply, customer }: Document): Found[] {
  const { text, sentences, ignored } = reply
  if (!/[A-Z][A-Z0-9]/.test(text)) return []
  return sentences.flatMap(([begin, end], sentence): Found[] => {
    // Names and shouts are written in capitals too.
    const long = firstMatches(text.slice(begin, end), LONG).filter(([word]) => !KNOWN.has(word) && !INTERNAL.has(word))
    const strangers = firstMatches(text.slice(begin, end), ACRONYM)
      .map(({ 0: word, index }) => ({
        word: word.replace(/'d$/, ''),
        range: [begin + index, begin + index + word.length] as const,
      }))
      .filter(
        ({ word, range }) =>
          !KNOWN.has(word) &&
          !/^[A-Z]{5}/.test(word) &&
          (INTERNAL.has(word) ? isSaid(text, range) : !/^[A-Z]\d*$/.test(word) && !isNamed(text, range)) &&
          !ignored.some(
            ({ range: unread, reason }) =>
              overlap(unread, range) && !(reason === 'id' && INTERNAL.has(word) && TO.test(before(text, range[0]))),
          ),
      )
    const lone = strangers.filter(({ word }) => INTERNAL.has(word))
    const distinct = new Set(strangers.map(({ word }) => word)).size
    const codes = ignored.filter(
      ({ range: [from, past], reason }) =>
        reason === 'id' && begin <= from && past <= end && CODE.test(text.slice(from, past)),
    )
    const isHouse = distinct + codes.length >= 2 && long.length < distinct && long.length < 2
    const found = isHouse && customer.setting !== 'review' ? strangers : long.length === 0 || isHouse ? lone : []
    return found.map(({ range }) => ({ range, sentence, captures: {} }))
  })
}

function isExplained(text: string, [, end]: Range): boolean {
  return /^(?::|\s+\()/.test(text.slice(end))
}

/** Whether it stands in running text, where no name or signature is. */
function isSaid(text: string, [start, end]: Range): boolean {
  const after = text.slice(end)
  return /\p{Ll}\s$/u.test(before(text, start)) ? !/^\s+[A-Z][a-z]/.test(after) : /^\s+[\p{Ll}\d]/u.test(after)
}

/** Whether it is part of a name or heading in capitals, initials, or explained before. */
function isNamed(text: string, [start, end]: Range): boolean {
  return (
    /(?:\(|\b[A-Z]{2,}\s|\d\s|[-–—]\s*)$/.test(before(text, start)) ||
    /^(?:\)|\s+[A-Z]{2,}\b|\s+[A-Z][a-z]|\s*$|\s*\n)/.test(text.slice(end))
  )
}

// What some are called outside.
const PLAIN: Readonly<Record<string, string>> = {
  eod: 'the end of the day',
  cob: 'the end of the day',
  sla: 'reply time',
  rma: 'return number',
  'in the event that': 'if',
  'in lieu of': 'instead of',
  'pursuant to': 'under',
  notwithstanding: 'despite',
  forthwith: 'at once',
  'at your earliest convenience': 'when you can',
  'subsequent to': 'after',
  'in respect of': 'about',
  'it has been decided': 'we have decided',
  'revert to us': 'reply to us',
  'please revert': 'please reply',
  'kindly revert': 'please reply',
  'touch base': 'talk',
  'circle back': 'come back',
  learnings: 'lessons',
}

/** A finding with the everyday words for it, or else with itself as the term to explain. */
function withPlain(found: Found, text: string): Found {
  const term = text.slice(...found.range)
  const plain = PLAIN[term.toLowerCase()]
  // *The EOD report* has no place for *the end of the day*.
  if (plain?.startsWith('the ') && !WHEN.test(before(text, found.range[0])))
    return { ...found, captures: { term: found.range } }
  return plain ? { ...found, fills: { plain } } : { ...found, captures: { term: found.range } }
}

// What leads to a time.
const WHEN = /(?:^|[^\p{L}\d])(?:by|before|until|till|at|after|towards?)\s$/iu

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

export const docs = {
  sources: ['001#43', '000#35'],
  bad: [
    'Your boiler case has gone to **L2**.',
    'Sorry, it was logged on Friday, **TAT** 48 hours.',
    'Your boiler case went to our **escalation desk** on Monday.',
    'Please sign it, and return the form **forthwith**.',
    'We expect the part by **EOD**.',
    'The **EOD** report has your part.',
    '**In lieu of** a visit, somebody rings you.',
    'The **MPR** came back from the **DNO** with no match.',
    'The **MPAN** shows a D10 read that never landed.',
    'hi, the **SKU** is stuck in **WMS**, sorry',
    'A **tier 2** colleague has your router case, **in lieu of** a visit.',
  ],
  good: [
    'Your agent said it was deemed appropriate, and I am sorry for that word.',
    'Please revert the update under Settings if the app is slow.',
    'The lease terms set out hereunder are the old ones.',
    { thread: [{ from: 'customer', text: 'My RMA number is 77, what now?' }], reply: 'Thanks, RMA 77 is approved.' },
    'Our service level agreement (SLA) is two days.',
    'GREETINGS FROM HOTEL SEA VIEW, Goa',
    'Have a good trip! Jo, GSA',
    'Your cab, KX19 UJP or LF21 ABZ, is at the gate.',
    'Please send a PDF or PNG of your ID.',
    'The show tickets are in the app.',
    'Use the lever to lift the seat.',
  ],
} satisfies Docs
