import type { MoveDefinition } from '../types.ts'
import action from './action.ts'
import agreementCheck from './agreement-check.ts'
import apology from './apology.ts'
import attack from './attack.ts'
import closing from './closing.ts'
import company from './company.ts'
import concern from './concern.ts'
import contact from './contact.ts'
import empathy from './empathy.ts'
import followUp from './follow-up.ts'
import greeting from './greeting.ts'
import option from './option.ts'
import owner from './owner.ts'
import question from './question.ts'
import rebuttal from './rebuttal.ts'
import refusal from './refusal.ts'
import regret from './regret.ts'
import request from './request.ts'
import response from './response.ts'
import responsibility from './responsibility.ts'
import restatement from './restatement.ts'
import reviewAnswer from './review-answer.ts'
import thanks from './thanks.ts'
import timeFrame from './time-frame.ts'

/** Everything a reply is seen to do for the customer: what a report lists. */
export const moves: readonly MoveDefinition[] = [
  greeting,
  thanks,
  apology,
  regret,
  responsibility,
  empathy,
  restatement,
  question,
  request,
  action,
  refusal,
  option,
  timeFrame,
  owner,
  agreementCheck,
  followUp,
  contact,
  closing,
]

/** What else code asks of a reply: how it speaks. */
export const cues: readonly MoveDefinition[] = [attack, concern, response, rebuttal, reviewAnswer, company]
