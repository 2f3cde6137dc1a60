import { expect, test } from 'vitest'
import { read } from './read.ts'

const cases: readonly (readonly [text: string, ...ignored: string[]])[] = [
  ['You said "it is late" to us', 'quote: "it is late"'],
  ['You said “it is late” to us', 'quote: “it is late”'],
  ["You said 'it is late' to us", "quote: 'it is late'"],
  ["we don't know the customers' order or 'late' ones"],
  ['> it is late\nSorry', 'quote: > it is late'],
  [
    'Sorry.\n\nOn Mon, 3 May 2027 at 10:00, Jo Lee wrote:\nit is late',
    'quoted-thread: On Mon, 3 May 2027 at 10:00, Jo Lee wrote:\nit is late',
  ],
  [
    'Sorry.\nOn Mon, 3 May 2027 at 10:00, Jo Lee <\njo@a.example> wrote:\nit is late',
    'quoted-thread: On Mon, 3 May 2027 at 10:00, Jo Lee <\njo@a.example> wrote:\nit is late',
  ],
  ['Sorry.\nAm 3.5.2027 um 10:00 schrieb Jo Lee:\nspät', 'quoted-thread: Am 3.5.2027 um 10:00 schrieb Jo Lee:\nspät'],
  ['Sorry.\nLe 3 mai 2027, Jo Lee a écrit :\ntard', 'quoted-thread: Le 3 mai 2027, Jo Lee a écrit :\ntard'],
  [
    'Sorry.\nDe: Jo Lee\nEnviado el: lunes\nPara: Ana\ntarde',
    'quoted-thread: De: Jo Lee\nEnviado el: lunes\nPara: Ana\ntarde',
  ],
  ['Sorry.\n*Von:* Jo Lee\n*Gesendet:* Montag\nspät', 'quoted-thread: *Von:* Jo Lee\n*Gesendet:* Montag\nspät'],
  ['On Monday we drove there\nand wrote: late'],
  ['El lunes llegó tarde'],
  ['Sorry.\n-----Original Message-----\nlate', 'quoted-thread: -----Original Message-----\nlate'],
  ['Type `go` here', 'code: `go`'],
  ['```\ngo\n```\nSorry', 'code: ```\ngo\n```'],
  ['See https://a.example/x or mail jo@a.example', 'url: https://a.example/x', 'email: jo@a.example'],
  [
    'Mail jo.van.lee+shop@a.example or j_lee-2@a.example today',
    'email: jo.van.lee+shop@a.example',
    'email: j_lee-2@a.example',
  ],
  ['@ana your order #4471 is £5', 'handle: @ana', 'id: #4471', 'number: £5'],
  ['It is here.\n-- \nMaya', 'signature: -- \nMaya'],
  ['It is here.\nKind regards,\nMaya Lee\nSupport', 'signature: Maya Lee\nSupport'],
  ['Sorry about that ^AB', 'signature: ^AB'],
  ['Sorry about that *SR', 'signature: *SR'],
  ['It is here.\nSent from my iPhone', 'signature: Sent from my iPhone'],
  ['Press Forgot Password to go', 'label: Forgot Password'],
  ['Click on Settings', 'label: Settings'],
  ['Hi {{customer.name}}, it is here', 'placeholder: {{customer.name}}'],
  ['Hi {{{Recipient.FirstName}}}, go', 'placeholder: {{{Recipient.FirstName}}}'],
  ['Hi {%customer.firstName,fallback=there%}, go', 'placeholder: {%customer.firstName,fallback=there%}'],
  ['Hi {!Contact.FirstName}, go', 'placeholder: {!Contact.FirstName}'],
  ['Hi #{ticket.customer.firstname}, go', 'placeholder: #{ticket.customer.firstname}'],
  ['Hi %{ticket.name.first}, go', 'placeholder: %{ticket.name.first}'],
  ['Hi %name%, go', 'placeholder: %name%'],
  ['Hi ${name}, go', 'placeholder: ${name}'],
  ['Hi {name}, go', 'placeholder: {name}'],
  ['Hi [Customer Name], go', 'placeholder: [Customer Name]'],
  ['Hi [[name]], go', 'placeholder: [[name]]'],
  ['Hi <<name>>, go', 'placeholder: <<name>>'],
  ['Hi <attribute key="user.name" default="there"/>, go', 'placeholder: <attribute key="user.name" default="there"/>'],
  ['{% if vip %}Sorry{% endif %}', 'placeholder: {% if vip %}', 'placeholder: {% endif %}'],
  ['the set {2, 4} and note [1]', 'number: 2', 'number: 4', 'number: 1'],
]

test.each(cases)('%j is masked as it should be', (text, ...ignored) => {
  expect(read(text).ignored).toEqual(ignored)
})

test('what is masked is one token, and no word is found in it', () => {
  expect(read('You said “calm down, sorry” to us').words).toEqual(['you', 'said', '#Quoted', 'to', 'us'])
})

test('a reply that stands in quotation marks as a whole is read', () => {
  expect(read('"Sorry, it is late."').words).toEqual(['sorry', 'it', 'is', 'late'])
})

test('front matter is not read in Markdown', () => {
  expect(read('---\ntitle: calm down\n---\nSorry', { format: 'markdown' }).words).toEqual(['sorry'])
})
