import { overlap } from '../overlap.ts'
import type { Move, Range, Report, Stage } from '../types.ts'
import { checkReport } from '../unexpected.ts'

/** A step of the guides. */
export type StepId =
  | 'greet'
  | 'thank'
  | 'acknowledge'
  | 'empathise'
  | 'apologise'
  | 'clarify'
  | 'restate'
  | 'solve'
  | 'offer-choice'
  | 'agree'
  | 'say-when'
  | 'follow-up'
  | 'thank-again'

/** A step, and whether the reply takes it. */
export interface Step {
  readonly id: StepId
  /** What the step is, as a person would tell a colleague. */
  readonly title: string
  /** What a rule of the report finds missing is due. What is not due may still be done: nothing is lost by it. */
  readonly status: 'done' | 'due' | 'not-due'
  /** Where in the reply it is done, in reading order. */
  readonly ranges: readonly Range[]
}

/**
 * The steps of the guides in their order, each as done, due, or not due at this stage of the conversation. A step is
 * due where the customer's messages call for it; without any, nothing is. Throws a TypeError where it is given no report.
 */
export function checklist(report: Report): readonly Step[] {
  checkReport(report)
  const facts = factsOf(report)
  return STEPS.map(({ id, title, done, due, rules = [] }) => {
    // Stock words make the move and do not do what it is for: then the rule knows better.
    if (report.findings.some(({ ruleId }) => rules.includes(ruleId))) return { id, title, status: 'due', ranges: [] }
    const ranges = (typeof done === 'function' ? done(facts) : facts.made(...done)).map(({ range }) => range)
    return { id, title, status: ranges.length > 0 ? 'done' : due(facts) ? 'due' : 'not-due', ranges }
  })
}

/** What steps are told by. */
interface Facts {
  readonly stage: Stage
  /** Where the reply makes one of these moves, in reading order. */
  readonly made: (...ids: readonly string[]) => readonly Move[]
  /** Whether it makes one of them. */
  readonly does: (...ids: readonly string[]) => boolean
  /** Whether the customer's messages say one of these for certain. */
  readonly says: (...ids: readonly string[]) => boolean
  /** Whether something went wrong for the customer that is not mended yet. */
  readonly complains: boolean
  /** Whether the customer is angry, or wrote before. */
  readonly upset: boolean
}

interface StepDefinition {
  readonly id: StepId
  readonly title: string
  /** Moves that do it. */
  readonly done: readonly string[] | ((facts: Facts) => readonly Move[])
  readonly due: (facts: Facts) => boolean
  /** Rules that find it missing. */
  readonly rules?: readonly string[]
}

const STEPS: readonly StepDefinition[] = [
  {
    id: 'greet',
    title: 'Greet them by name',
    done: ['greeting'],
    due: ({ stage, says }) => stage === 'first' && says('greeting'),
    rules: ['missing-greeting'],
  },
  {
    id: 'thank',
    title: 'Thank them for telling us',
    done: (facts) => thanksOf(facts).first,
    due: ({ stage, complains, says }) =>
      stage === 'first' && (complains || says('praise')) && says('effort', 'praise', 'helper', 'offer', 'greeting'),
    rules: ['missing-thanks'],
  },
  {
    id: 'acknowledge',
    title: 'Acknowledge what happened',
    done: ['restatement', 'empathy', 'regret', 'apology', 'responsibility'],
    due: ({ stage, complains, upset }) => complains && (upset || stage === 'first' || stage === 'refusal'),
  },
  {
    id: 'empathise',
    title: 'Show that you understand how it feels',
    done: ['empathy'],
    due: ({ complains, upset }) => complains && upset,
    rules: ['missing-empathy'],
  },
  {
    id: 'apologise',
    title: 'Say sorry for it',
    done: ['apology', 'regret', 'responsibility'],
    due: ({ stage, complains, upset }) => complains && (upset || stage === 'first'),
    rules: ['missing-apology'],
  },
  {
    id: 'clarify',
    title: 'Ask what you still need to know',
    done: ['question', 'request'],
    due: (facts) => facts.complains && facts.stage === 'first' && !movesOn(facts),
  },
  {
    id: 'restate',
    title: 'Say it back in your own words',
    done: ['restatement'],
    due: ({ stage, complains }) => complains && stage === 'first',
    rules: ['missing-restatement'],
  },
  {
    id: 'solve',
    title: 'Say what you do about it',
    done: ['action'],
    due: (facts) => (facts.complains || facts.says('question', 'request')) && !movesOn(facts),
    rules: ['missing-next-step'],
  },
  {
    id: 'offer-choice',
    title: 'Offer what you can do, as a choice',
    done: ['option'],
    due: ({ stage }) => stage === 'refusal',
    rules: ['dead-end-refusal'],
  },
  {
    id: 'agree',
    title: 'Ask whether it suits them',
    done: ['agreement-check'],
    due: ({ complains, upset, does }) => complains && upset && does('action', 'option') && !does('question'),
    rules: ['no-agreement-check'],
  },
  {
    id: 'say-when',
    title: 'Say by when',
    done: ['time-frame'],
    due: ({ complains, does }) => complains && does('follow-up'),
    rules: ['vague-commitment'],
  },
  {
    id: 'follow-up',
    title: 'Say when you will be in touch again',
    done: ['follow-up'],
    due: ({ complains, says, does }) => complains && says('repeat-contact') && does('action', 'owner'),
  },
  {
    id: 'thank-again',
    title: 'Thank them once more at the end',
    done: (facts) => thanksOf(facts).last,
    due: ({ stage, does }) => stage === 'closing' && !does('thanks'),
  },
]

/** Rules that mark the sentence where something is missing, or how it is written: what stands there is no harm. */
const HARMLESS = new Set(['unanswered-question', 'shouting', ...STEPS.flatMap(({ rules = [] }) => rules)])

function factsOf({ findings, moves, signals, stage }: Report): Facts {
  // A reproach that is a question clarifies nothing, and a non-apology is none.
  const harms = findings.filter(({ ruleId, severity }) => severity !== 'info' && !HARMLESS.has(ruleId))
  const kind = moves.filter(({ range }) => !harms.some((harm) => overlap(range, harm.match ?? harm.range)))
  const made: Facts['made'] = (...ids) => kind.filter(({ id }) => ids.includes(id))
  const says: Facts['says'] = (...ids) => signals.some(({ id, holds }) => holds === 'yes' && ids.includes(id))
  return {
    stage,
    made,
    does: (...ids) => made(...ids).length > 0,
    says,
    complains: says('problem', 'upset') && !says('resolved', 'automatic'),
    upset: says('upset', 'repeat-contact'),
  }
}

/** Whether the reply brings the matter on: by doing, offering, asking or saying where. */
function movesOn({ does }: Facts): boolean {
  return does('action', 'option', 'question', 'request', 'contact', 'refusal')
}

/** The thanks that open a reply, and those that close it: they come after what is done about the matter. */
function thanksOf({ made }: Facts): { readonly first: readonly Move[]; readonly last: readonly Move[] } {
  const thanks = made('thanks')
  const [work] = made('action', 'option', 'request', 'question', 'refusal')
  const opens = ({ range }: Move, at: number) => at === 0 && (thanks.length > 1 || !work || range[0] <= work.range[0])
  return { first: thanks.filter(opens), last: thanks.filter((move, at) => !opens(move, at)) }
}
