/**
 * The vocabulary of replylint: every name of the public API, in the words of ESLint, the Language
 * Server Protocol and unified. Offsets are UTF-16 code units, half-open, into the reply as given.
 */

/** Where something stands in a text: `[start, end)`, as in `text.slice(start, end)`. */
export type Range = readonly [start: number, end: number]

/** How much a finding matters: should not be sent, very likely harms, or a matter of style. */
export type Severity = 'error' | 'warning' | 'info'

/** One thing said in a conversation. */
export interface Message {
  readonly from: 'customer' | 'agent'
  readonly text: string
}

/** What is linted: a reply not sent yet, and what was said before it. */
export interface Draft {
  readonly reply: string
  /** What was said before, oldest first. */
  readonly thread?: readonly Message[]
  /** Default: `text`. In `markdown`, front matter and link targets are not read. HTML is read by the command alone. */
  readonly format?: 'text' | 'markdown'
  /** Where the reply will be read; what is due depends on it. */
  readonly channel?: Channel
  /** Whose name a greeting is compared with, and filled into `{name}`. Default: as they sign in the thread. */
  readonly customer?: { readonly name?: string }
  /** Whose name is filled in where a reply is to be signed. */
  readonly agent?: { readonly name?: string }
  /** Whose fault it is, where the help desk knows; nothing is inferred that could admit liability. */
  readonly fault?: Fault
  /** Of a canned reply: its placeholders are meant, and checked. */
  readonly template?: Template
}

/** What is known of the placeholders of a canned reply. */
export interface Template {
  /** How they are written. Default: as they look. */
  readonly dialect?: Dialect
  /** Names of those that there are, as `ticket.id`, or `ticket.*` for all that begin so. Default: any. */
  readonly placeholders?: readonly string[]
  /** Names of those that are there for certain, as a condition around this text asked for them. */
  readonly given?: readonly string[]
}

/** A way of help desks to write placeholders: each has its brackets, and its words for who has no name. */
export type Dialect =
  | 'liquid'
  | 'intercom'
  | 'handlebars'
  | 'helpscout'
  | 'salesforce'
  | 'zammad'
  | 'osticket'
  | 'livechat'

/** Where a reply will be read. */
export type Channel = 'email' | 'chat' | 'social' | 'sms'

/** Who caused the problem. */
export type Fault = 'us' | 'customer' | 'third-party'

/** What the linter has to say about a draft. */
export interface Report {
  /** In reading order. */
  readonly findings: readonly Finding[]
  /** What the reply does: the steps of the guides, in reading order. */
  readonly moves: readonly Move[]
  /** What was read in the customer's messages. */
  readonly signals: readonly Signal[]
  /** Where in the conversation the reply stands. */
  readonly stage: Stage
  /** What was not read, and why, in reading order. */
  readonly ignored: readonly Ignored[]
  /** Why not everything was looked at; `language` where most likely the reply is not in English. A report with it is never a clean bill. */
  readonly incomplete?: 'too-long' | 'out-of-time' | 'too-many-branches' | 'too-many-findings' | 'language'
  /** Ids of the rules that wanted grammar and did not get it, in `replylint/core`. */
  readonly undecided: readonly string[]
}

/** What a rule found in a reply. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly range: Range
  /** What happened, in one sentence about the text. */
  readonly message: string
  /** Why it hurts. */
  readonly explanation: string
  /** The rule's page, which your own rules do not have. */
  readonly url?: string
  /** Where in `range` the words stand by which it was found: of rules that report sentences. */
  readonly match?: Range
  /**
   * Ways out, for a person to choose from; made on first access. Of a reply with more findings than an agent would ever work
   * through (over 20, and over 100,000 divided by its length), the later ones have only those that may be applied unasked.
   */
  readonly suggestions: readonly Suggestion[]
}

/** A way out: replace `range` of the reply by `text`. */
export interface Suggestion {
  /** Names the strategy, for a button: *Ask instead of order*. */
  readonly title: string
  readonly range: Range
  readonly text: string
  /** `fix` keeps the meaning and may be applied unasked; `suggestion` is complete, but a person decides; `template` has `{slots}` to fill. */
  readonly kind: 'fix' | 'suggestion' | 'template'
}

/** Something a reply does for the customer, such as to apologise, to ask or to say when. */
export interface Move {
  /** Such as `apology`: `rules/README.md` lists all. */
  readonly id: string
  /** The words that make it. */
  readonly range: Range
}

/** Something the customer's messages say, such as that there is a problem or that they are upset. */
export interface Signal {
  /** Such as `upset`: `rules/README.md` lists all. */
  readonly id: string
  /** Whether it holds. A rule that needs `yes` is silent on `unknown`. What does not hold is not listed. */
  readonly holds: 'yes' | 'unknown'
  /** How strongly, as the sum of the weights of its evidence. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Words of the thread that a signal was read from. */
export interface Evidence {
  /** Index into `thread`. */
  readonly message: number
  /** In that message. */
  readonly range: Range
  readonly weight: number
}

/** A part of the reply that no rule reports in. */
export interface Ignored {
  readonly range: Range
  readonly reason: MaskReason
}

/** Why a part of the reply was not read. */
export type MaskReason =
  | 'quote'
  | 'quoted-thread'
  | 'code'
  | 'url'
  | 'email'
  | 'handle'
  | 'id'
  | 'number'
  | 'signature'
  | 'placeholder'
  | 'label'
  | 'term'
  | 'front-matter'
  | 'too-long'

/** Reads a draft, or a string as a draft without a thread. Throws a TypeError where the draft is none. */
export type Linter = (draft: string | Draft) => Report

/** A pattern in a stated subset of compromise's match syntax; CONTRIBUTING.md of the repository has it. */
export type Pattern = string

/** Finds something in a passage by patterns, or by code where the answer depends on absence, place, quantity or the customer. */
export interface Recogniser<Find> {
  /** Lower case and dashes, such as `blunt-thing`; in the house the name of its file. */
  readonly id: string
  readonly find: Find
  /** Named patterns that the code of `find` asks for. A rule that has some is only asked where one of them is found. */
  readonly patterns?: Readonly<Record<string, readonly Pattern[]>>
  /** The code of `find` of a rule is asked of every reply, whether its patterns are found or not. */
  readonly always?: true
  /** What touches a match of one of these is fine, as is what begins in a context: `#Negated`, `#Conditional`. */
  readonly unless?: readonly Pattern[]
}

/** A match of a pattern in a text. */
export interface Found {
  readonly range: Range
  /** The index of its sentence. */
  readonly sentence: number
  /** What the pattern captured, by name. */
  readonly captures: Readonly<Record<string, Range>>
  /** Words for its rewrites that do not stand so in the text, by name: `$name` is these where nothing was captured. */
  readonly fills?: Readonly<Record<string, string>>
  /**
   * Whether only what was learned tells it, as the weights of a rule do: its severity is `whenWeighed`, and no suggestion is
   * held back for bringing it.
   */
  readonly weighed?: true
  /** Whether it is no worse than beside a calm customer: its severity is `whenCalm`, where the rule has that. */
  readonly mild?: true
  /** Of what a customer wrote: the index of the message in `thread`. */
  readonly message?: number
}

/** A text that was read, and what can be asked of it. */
export interface Text {
  readonly text: string
  /** The ranges of its sentences, with their closing marks. */
  readonly sentences: readonly Range[]
  /** How many words it has; an address or a number is one. */
  readonly words: number
}

/** The drafted reply. */
export interface Reply extends Text {
  /** What of it is not read, and why, in reading order. */
  readonly ignored: readonly Ignored[]
  /** Where the reply makes a move. */
  moves(id: string): readonly Found[]
  /** Whether it makes one of these moves. */
  does(...ids: readonly string[]): boolean
  /** The first matches of an expression, which must be global: at most 100. Of more, the report says that it is incomplete. */
  search(expression: RegExp): readonly RegExpExecArray[]
}

/** A message of the customer. */
export interface CustomerMessage extends Text {
  /** Its index in `thread`. */
  readonly index: number
}

/** What the customer wrote; all questions are about all their messages, the latest counting most. */
export interface Customer {
  /** The customer's messages, oldest first; none when the thread has none. */
  readonly messages: readonly CustomerMessage[]
  /** The latest message, or an empty text. */
  readonly latest: CustomerMessage
  readonly setting: Setting
  /** What a signal says: whether it holds, how strongly, and from which words it was read. */
  signal(id: string): Signal | undefined
  /** Whether a signal holds for certain. */
  signals(...ids: readonly string[]): boolean
}

/** A draft that was read: what the code of rules asks. Good for the time of the call. */
export interface Document {
  readonly draft: Draft
  readonly reply: Reply
  readonly customer: Customer
  /** Whether the agent made one of these moves in an earlier turn. */
  did(...ids: readonly string[]): boolean
  readonly stage: Stage
}

/**
 * Where in the conversation the reply stands: the first answer, asking for details, offering a solution,
 * refusing, coming back unasked, or taking leave.
 */
export type Stage = 'first' | 'clarify' | 'solution' | 'refusal' | 'follow-up' | 'closing'

/** How the customer speaks: to the agent, in a public review, or in short turns of chat. */
export type Setting = 'direct' | 'review' | 'chat' | 'none'

/** The matches of a rule's own named patterns. */
export type Matches = (name: string) => readonly Found[]

/** Code that finds: pure, and given everything it may ask. It returns where to report. */
export type Finder<Subject, Result> = (subject: Subject, matches: Matches) => Result

/**
 * One thing not to write, why, and what to write instead. Its id is lower case: that keeps the literal type of
 * each id, so that a mistyped one does not compile.
 */
export interface Rule<Id extends string = Lowercase<string>>
  extends Recogniser<readonly Pattern[] | Finder<Document, readonly (Range | Found)[]>> {
  readonly id: Id
  readonly severity: Severity
  /**
   * How severe it is beside a customer who is surely calm: has no problem, and chats, praises in a review or writes that
   * all is settled; and what is found `mild`. Default: as `severity`.
   */
  readonly whenCalm?: Severity
  /**
   * What is reported: the words that were found, or the sentence they are in, as rewrites of sentences replace it:
   * without greeting and signature, and of several clauses that can stand alone only theirs. Default: `match`.
   */
  readonly at?: 'match' | 'sentence'
  /** `recommended` is on by default; `strict` has all rules. */
  readonly preset: 'recommended' | 'strict'
  /** What happened, in one sentence about the text, never about the agent. `{match}` stands for what was found. */
  readonly message: string
  /** Why it hurts, for an agent who asks: two sentences at most. */
  readonly explanation: string
  /**
   * What to say instead. One after which this rule would find as much as before, or another one that is no `info` more, is
   * not offered.
   */
  readonly rewrites: readonly (string | Rewrite)[]
  /**
   * By which words a sentence is found in which no rule finds any, and this one excuses none, where the customer may complain:
   * few of them tell it alone. It is found from a sum of 0 on, in answers to reviews from 14. The whole sentence is what is
   * found then; of the rewrites, those for sentences are offered, and those that ask for it: `when: 'weighed'`.
   */
  readonly weights?: Weights<Circumstance>
  /**
   * How severe what only `weights` tell, or decision trees, is beside whatever customer, as it is less sure; `off`: it is not
   * told. Default: `info`.
   */
  readonly whenWeighed?: Severity | 'off'
}

/** A way to say it that saves the customer's face. A string is the text that replaces what was found. */
export interface Rewrite {
  /** The strategy, for a button. */
  readonly title: string
  /**
   * What to put there: words, `$name` of a capture or of words that the finding brings, and `$name.past`, `.participle`, `.gerund` or `.infinitive`
   * of it, `$rest` for what follows in the sentence, `{slot}` for what the agent must fill. Empty deletes. A
   * rewrite that asks for what the finding does not have is not offered. Slots are filled where the thread holds the
   * answer for certain: `{name}`, `{problem}`, `{what happened to you}`, `{thing}`, `{effort}` and `{order id}`. Of several
   * texts, which all mean the same, each reply is offered one that leaves least to fill, so that not all sound alike.
   */
  readonly text: string | readonly string[]
  /** What it replaces, or where it is put. Default: `match`. */
  readonly at?: 'match' | 'sentence' | 'before' | 'after' | 'end'
  /** Only where the finding captured or brings this name. */
  readonly when?: string
  /** Whether the meaning stays, so that it may be applied unasked. */
  readonly safe?: true
  /** Whether it says that we did wrong: only where the help desk or the draft itself says so. */
  readonly ours?: true
}

/** Something replies do: one file each in `src/moves`. */
export type MoveDefinition = Recogniser<readonly Pattern[] | Finder<Reply, readonly (Range | Found)[]>>

/** Something customers' messages say: one file each in `src/signals`. */
export interface SignalDefinition extends Recogniser<readonly Pattern[] | SignalFinder> {
  /** Words that the code of `find` asks for, which speak for the signal or against it: few of them tell it alone. */
  readonly words?: WordWeights
}

/** The code of a signal: a {@link Finder} that may also ask for the weighted words of its definition. */
export type SignalFinder = (customer: Customer, matches: Matches, weighed: Weighed) => Reading

/** Words between blanks, in their normal form and each once, by what one of them adds: whole numbers. A shape goes by its tag: `#Time`. */
export type WordWeights = { readonly [weight: number]: string }

/** What was learned from labelled texts: what circumstances and words add to the log-odds, in tenths. */
export interface Weights<Name extends string = string> {
  readonly circumstances: { readonly [name in Name]?: number }
  readonly words: WordWeights
}

/**
 * What weights of rules may hear of a draft beside words: `always`; the setting `review` or `chat`; that the customer is
 * `owed` an apology, or that it is `doubtful` whether there is a problem; that the reply is `caring`; signals of the customer;
 * and `no` of the moves of the reply.
 */
export type Circumstance =
  | 'always'
  | 'review'
  | 'chat'
  | 'owed'
  | 'doubtful'
  | 'caring'
  | 'problem'
  | 'upset'
  | 'praise'
  | 'question'
  | 'request'
  | 'resolved'
  | 'self-blame'
  | 'our-fault'
  | 'no apology'
  | 'no responsibility'
  | 'no thanks'
  | 'no action'
  | 'no empathy'

/** The weighted words of a signal in the messages of the customer from the one of this index on: each once, where it stands first. */
export type Weighed = (message: number) => readonly Evidence[]

/** Sentences that a move is in, with `**` around what is found, and sentences that it is not in. */
export interface MoveExamples {
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/** Messages that a signal holds for, and messages that it does not hold for. */
export type SignalExamples = MoveExamples

/** What the code of a signal reads. */
export interface Reading {
  readonly holds: 'yes' | 'unknown' | 'no'
  readonly evidence: readonly Evidence[]
}

/** A draft, or a reply alone. In a bad one, `**` stands around each thing that is to be found. */
export type Example = string | Draft

/** What is written about a rule beside its data; an own export, so that a bundler drops it. */
export interface Docs {
  /** Advice of the guides, as `001#9`, and papers. */
  readonly sources: readonly string[]
  /** Run as tests, and shown on the rule's page with their rewrites applied. */
  readonly bad: readonly Example[]
  /** Near misses that must stay silent. */
  readonly good: readonly Example[]
}

/** Parts of a rule that a configuration may change: its data are its options. */
export type RuleChange = Partial<
  Pick<
    Rule,
    | 'severity'
    | 'whenCalm'
    | 'whenWeighed'
    | 'at'
    | 'message'
    | 'explanation'
    | 'find'
    | 'patterns'
    | 'unless'
    | 'rewrites'
  >
>

/** What a configuration says about one rule. */
export type RuleSetting = 'off' | Severity | RuleChange

/**
 * Which rules run, how loud they are, and what the linter may take as known. A mistyped id of a rule does not compile in
 * `Config<RuleId>`.
 */
export interface Config<Id extends string = string> {
  /** What it builds on: presets or other configurations, the last of which wins. Default: `recommended`. */
  readonly extends?: Preset | Config<Id> | readonly (Preset | Config<Id>)[]
  /** By rule: off, a severity beside whatever customer, or other data. */
  readonly rules?: { readonly [id in Id]?: RuleSetting }
  /** Own rules, as those of the house, and on in whatever preset. One with the id of one of the house replaces it. */
  readonly add?: readonly Rule[]
  /** Names of products, brands and people, as written, that no pattern matches. */
  readonly terms?: readonly string[]
  /** More words for lists of the lexicon, by the name of their tag: `{ Harm: ['fuss'] }`. */
  readonly words?: Readonly<Record<string, readonly Pattern[]>>
  /** How suggestions spell. Default: as the draft does. */
  readonly locale?: Locale
  readonly limits?: Limits
  /**
   * Whether the texts of reports have stars for e-mail addresses and for the numbers of cards, bank accounts and
   * telephones. A suggestion that has some is a template, to be filled again; ranges stay. Default: false.
   */
  readonly redact?: boolean
}

/** {@link Config} with names of packages and with paths, which are from the folder of the file that says them. */
export interface ConfigLayer<Id extends string = string> extends Omit<Config<Id>, 'extends'> {
  /** Presets, paths that begin with `./` or `../`, packages, or other configurations, the last of which wins. Default: `recommended`. */
  readonly extends?: string | ConfigFile<Id> | readonly (string | ConfigFile<Id>)[]
  /** Paths of {@link RulePack}s, in YAML or JSON. */
  readonly packs?: readonly string[]
}

/** What a configuration file says. */
export interface ConfigFile<Id extends string = string> extends ConfigLayer<Id> {
  /** What is different for some files; counts more than what is said of all. */
  readonly overrides?: readonly (ConfigLayer<Id> & {
    /** As in a .gitignore, from the folder of the configuration that is found, or where `--config` names it the working folder: `*.html`, `!late.md`. */
    readonly files: readonly string[]
  })[]
  /** What is not to be reported in replies that have no room for a comment. */
  readonly disable?: readonly {
    readonly rules: readonly (Id | string)[]
    /** The titles or ids of the replies, or their paths in the file, as a report shows them. */
    readonly items: readonly string[]
    /** The files that they are in, as in {@link ConfigFile.overrides}. Default: any. */
    readonly files?: readonly string[]
    readonly reason?: string
  }[]
  /** How exports are laid out, tried before those that are known. */
  readonly shapes?: readonly Shape[]
  /** How placeholders of canned replies are written where their file does not tell. Default: as they look. */
  readonly dialect?: Dialect
  /** Names of the placeholders that there are, as `ticket.id`, or `ticket.*` for all that begin so. Default: any. */
  readonly placeholders?: readonly string[]
  /** For editors. */
  readonly $schema?: string
}

/** How the text of a field is written: `auto` is HTML where it looks like it. */
export type Notation = 'text' | 'markdown' | 'html' | 'auto'

/** A field that holds a reply. */
export interface TextField {
  /**
   * Names of members, parted by dots: `actions[].value` is the value of each action, `value[1]` the second
   * of a list, and `actions[name=set|add]` the actions whose name is one of these.
   */
  readonly path: string
  readonly format: Notation
}

/**
 * How an export of a help desk is laid out, as data: what gives it away, where its items are, and which of
 * their fields are read.
 */
export interface Shape {
  readonly name: string
  /** Paths in an item that all must lead to something. */
  readonly detect: readonly string[]
  /** The path of the items in the file, from its top; where a file holds a list or one item, that is fine too. */
  readonly itemsPath: string
  /** What is read; of a list of fields that say the same, the first that is there. */
  readonly textFields: readonly (TextField | readonly TextField[])[]
  readonly titleField: string
  /** How placeholders are written. Default: as they look. */
  readonly dialect?: Dialect
  /** What makes an item or a field a note for colleagues, which no customer reads. */
  readonly isInternal?: { readonly path: string; readonly is: readonly (string | boolean)[] }
}

/** Rules as data, in a file of YAML or JSON. Their examples run when it is read. */
export interface RulePack {
  /** By id. */
  readonly rules: Readonly<
    Record<
      string,
      Partial<Pick<Rule, 'severity' | 'whenCalm' | 'at' | 'unless' | 'rewrites'>> &
        Pick<Rule, 'message' | 'explanation'> & {
          readonly find: readonly Pattern[]
          /** `**` stands around what is to be found in a bad one; in a good one nothing is. */
          readonly examples: { readonly bad: readonly Example[]; readonly good?: readonly Example[] }
        }
    >
  >
  /** For editors. */
  readonly $schema?: string
}

/** The rules that are on: those that hardly ever annoy, or all. */
export type Preset = 'recommended' | 'strict'

/** A way of spelling English. */
export type Locale = 'en-US' | 'en-GB'

/** Where a lint stops. What is not looked at is said in {@link Report.incomplete}. */
export interface Limits {
  /** The longest reply that is read whole, in UTF-16 units. Default: 20,000. */
  readonly length?: number
  /**
   * The longest a lint may take, in milliseconds, before suggestions are looked at. Default: no limit, so that equal drafts
   * have equal reports.
   */
  readonly time?: number
}
