import nlp from 'compromise/two'
import { expect, test } from 'vitest'
import { formsOf, irregularVerbs } from '../src/matching/inflections.ts'
import { american } from '../src/reading/spelling.ts'

// All of this file runs with compromise's debugging switched on, which prints the words it handles.
for (const name of ['DEBUG_TAGS', 'DEBUG_MATCH', 'DEBUG_CHUNKS']) process.env[name] = '1'
const { inflect } = await import('../src/rewriting/inflection.ts')

/** Infinitive, past, participle where it is not the past, gerund. */
const VERBS = `
accept accepted accepting
add added adding
agree agreed agreeing
apologise apologised apologising
apologize apologized apologizing
ask asked asking
bear bore borne bearing
become became become becoming
begin began begun beginning
bill billed billing
break broke broken breaking
bring brought bringing
build built building
buy bought buying
cancel cancelled cancelling
carry carried carrying
charge charged charging
chase chased chasing
check checked checking
choose chose chosen choosing
clarify clarified clarifying
come came come coming
commit committed committing
cut cut cutting
die died dying
do did done doing
drink drank drunk drinking
email emailed emailing
enrol enrolled enrolling
escalate escalated escalating
find found finding
fix fixed fixing
forget forgot forgotten forgetting
fulfil fulfilled fulfilling
get got getting
give gave given giving
go went gone going
have had having
hear heard hearing
hold held holding
honour honoured honouring
keep kept keeping
know knew known knowing
label labelled labelling
lay laid laying
leave left leaving
locate located locating
lose lost losing
make made making
mislay mislaid mislaying
mistake mistook mistaken mistaking
misunderstand misunderstood misunderstanding
order ordered ordering
overcharge overcharged overcharging
overcome overcame overcome overcoming
panic panicked panicking
pay paid paying
prefer preferred preferring
put put putting
quit quit quitting
read read reading
rebook rebooked rebooking
recognise recognised recognising
refer referred referring
refund refunded refunding
relay relayed relaying
reply replied replying
resend resent resending
reset reset resetting
run ran run running
say said saying
see saw seen seeing
send sent sending
ship shipped shipping
speak spoke spoken speaking
swap swapped swapping
take took taken taking
tell told telling
text texted texting
tie tied tying
track tracked tracking
transfer transferred transferring
travel travelled travelling
troubleshoot troubleshot troubleshooting
undo undid undone undoing
uninstall uninstalled uninstalling
unsubscribe unsubscribed unsubscribing
wake woke woken waking
withdraw withdrew withdrawn withdrawing
worry worried worrying
write wrote written writing`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([infinitive, past, ...rest]) => ({
    infinitive,
    past,
    participle: rest.length === 2 ? rest[0] : past,
    gerund: rest.at(-1),
  }))

test.each(VERBS)('inflects $infinitive', (forms) => {
  const { infinitive, past, participle, gerund } = forms as Record<string, string>
  for (const given of [infinitive!, past!, participle!, gerund!]) {
    expect({
      infinitive: inflect(given, 'infinitive'),
      past: inflect(given, 'past'),
      participle: inflect(given, 'participle'),
      gerund: inflect(given, 'gerund'),
    }).toEqual(forms)
  }
})

test('takes third persons and American spellings for what they are', () => {
  expect(inflect('carries', 'gerund')).toBe('carrying')
  expect(inflect('does', 'past')).toBe('did')
  expect(inflect('has', 'participle')).toBe('had')
  expect(inflect('fixes', 'infinitive')).toBe('fix')
  expect(inflect('canceled', 'gerund')).toBe('cancelling')
})

test('leaves the past of to be open, which depends on the subject', () => {
  expect(inflect('are', 'infinitive')).toBe('be')
  expect(inflect('was', 'gerund')).toBe('being')
  expect(inflect('is', 'participle')).toBe('been')
  expect(inflect('be', 'past')).toBeUndefined()
})

test.each([
  'the',
  'quickly',
  'kettle',
  'app',
  'parcel',
  'customer',
  'happy',
  'sorry',
  'monday',
  'must',
  'can',
  'not',
  'login',
  'zorble',
  '',
  'constructor',
  '__proto__',
])('does not inflect %j, which is no verb', (word) => {
  expect(inflect(word, 'infinitive')).toBeUndefined()
  expect(inflect(word, 'past')).toBeUndefined()
})

test('prints nothing when compromise is told to, and sets nothing on it', () => {
  const { log } = console
  const printed: unknown[] = []
  const before = JSON.stringify(nlp.model()).length
  console.log = (...words) => printed.push(words)
  try {
    for (const { infinitive } of VERBS) inflect(infinitive!, 'past')
    expect(printed).toEqual([])
    expect(JSON.stringify(nlp.model()).length).toBe(before)
    nlp('Check the label')
    expect(printed, 'a parse prints, so the switches are on').not.toEqual([])
  } finally {
    console.log = log
  }
})

const SUPPORT_VERBS =
  'accept access activate add adjust advise agree allow amend answer apologise apply appreciate approve arrange arrive ask assist attach authorise bill block book browse call cancel care carry change charge chase check choose claim clarify clear click close collect commit compare compensate complain complete confirm connect contact correct cover create credit damage debit decline delay delete deliver depend describe disable discuss dispatch dispute download email enable ensure enter escalate exchange expect expire explain express extend fail file fit fix follow forward guarantee handle help hope identify improve include inform install investigate invoice issue join label like locate lock log look manage match miss move need note notice notify offer open order organise pack paste perform phone place plan post prefer prepare press prevent process promise provide purchase qualify query raise reach realise receive recognise recommend record reduce refer refund refuse register regret reject release remain remember remind remove repair repeat replace reply report request require reschedule resolve respond restart restore return review scan schedule select share ship sign solve sort stop store submit subscribe suggest supply support swap switch tap test track transfer travel try turn understand unlock unsubscribe update upgrade upload use verify visit wait waive want warn work worry'.split(
    ' ',
  )

/** Where compromise is wrong. */
const ACCEPTED: Readonly<Record<string, string>> = {
  resend: 'resended',
  slay: 'slayed',
  wake: 'waked',
  text: 'text', // as a gerund
}

test.each([...new Set([...irregularVerbs.keys(), ...SUPPORT_VERBS, 'text'])])(
  'patterns and compromise have the same forms of %s',
  (root) => {
    const { two } = nlp.methods() as {
      two: { transform: { verb: { conjugate: (root: string, model: object) => Record<string, string> } } }
    }
    const { PastTense, Participle, PresentTense, Gerund } = two.transform.verb.conjugate(root, nlp.model())
    const forms = formsOf(root).map(american)
    const gerunds = forms.filter((form) => form.endsWith('ing'))
    const differing = [
      ...[PastTense, Participle, PresentTense].filter((form) => form !== undefined && !forms.includes(american(form))),
      ...[Gerund!].filter((form) => !gerunds.includes(american(form))),
    ]
    expect(differing).toEqual(root in ACCEPTED ? [ACCEPTED[root]] : [])
  },
)
