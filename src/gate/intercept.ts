import { CHANNELS } from '../draft.ts'
import { make, rootIn } from '../page/make.ts'
import type { Draft, Report } from '../types.ts'
import { type Decision, decide } from './decide.ts'
import { type Answer, askBeforeSend } from './dialog.ts'
import { checkPolicy, type Policy } from './policy.ts'

/** How a form is held back. */
export interface Interception {
  /** What the form would send. */
  readonly read: () => string | Draft
  /** As `lint` of `replylint/core`, or of `createWorkerLinter`. */
  readonly lint: (draft: string | Draft) => Report | Promise<Report>
  readonly policy?: Policy
  /** Asks the agent. Default: {@link askBeforeSend}. */
  readonly ask?: (decision: Decision) => Promise<Answer>
  /** Hears of each decision and what came of it, before the form is sent: for `auditEvent(decision, answer.override)`. */
  readonly onDecision?: (decision: Decision, answer: Answer) => void
}

/**
 * Holds back a form until its reply was looked at, and returns what stops that. What the page itself does on *submit*
 * is done only then. A linter that fails is told to `reportError`, and the reply is treated as not read. Throws a
 * TypeError where the policy is wrong.
 */
export function interceptSubmit(form: HTMLFormElement, interception: Interception): () => void {
  const { read, policy = {}, ask = askBeforeSend, onDecision } = interception
  checkPolicy(policy)
  const notice = noticeAfter(form)
  let passing = false
  let held = false

  const hold = (event: SubmitEvent) => {
    if (passing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (held) return
    held = true
    notice.show('')
    pass(event.submitter)
      .catch(reportError)
      .finally(() => {
        held = false
      })
  }
  form.addEventListener('submit', hold, { capture: true })
  return () => {
    form.removeEventListener('submit', hold, { capture: true })
    notice.remove()
  }

  async function pass(submitter: HTMLElement | null): Promise<void> {
    // While the event of a form is on its way, the form submits nothing else.
    await new Promise((resolve) => setTimeout(resolve))
    const { decision, answer, unchanged } = await decideOn(interception, policy, ask)
    try {
      onDecision?.(decision, answer)
    } catch (error) {
      reportError(error)
    }
    if (!answer.send) return
    // What was agreed to is not what would be sent.
    if (!unchanged()) return pass(submitter)
    if (decision.action === 'nudge') notice.show(decision.summary)
    passing = true
    try {
      form.requestSubmit(submitter && 'form' in submitter && submitter.form === form ? submitter : null)
    } finally {
      passing = false
    }
  }

  /** What is to be done with what the form would send now, and whether it would still send that. */
  async function decideOn({ lint }: Interception, policy: Policy, ask: (decision: Decision) => Promise<Answer>) {
    const draft = read()
    const key = JSON.stringify(draft)
    const unchanged = () => JSON.stringify(read()) === key
    let report = UNREAD
    try {
      report = await lint(draft)
    } catch (error) {
      // Who types on has the draft before dropped.
      if (unchanged()) reportError(error)
    }
    if (!unchanged()) return decideOn(interception, policy, ask)
    const { channel } = typeof draft === 'string' ? {} : draft
    // One that there is not, which the linter has told of, is not to keep the form for good.
    const decision = decide(report, policy, channel && CHANNELS.includes(channel) ? { channel } : {})
    return { decision, answer: await ask(decision), unchanged }
  }
}

/** What is known of a reply that the linter failed on. */
const UNREAD: Report = {
  findings: [],
  moves: [],
  signals: [],
  stage: 'first',
  ignored: [],
  incomplete: 'out-of-time',
  undecided: [],
}

/** A line after the form that is read out when it changes. */
function noticeAfter(form: HTMLFormElement) {
  const host = make('div', {})
  const line = make('p', { role: 'status' })
  rootIn(host, 'p { margin: 0.5rem 0; color: var(--warning); } p:empty { margin: 0; }').append(line)
  form.after(host)
  return {
    show(text: string) {
      line.textContent = text
    },
    remove: () => host.remove(),
  }
}
