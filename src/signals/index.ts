import type { SignalDefinition } from '../types.ts'
import automatic from './automatic.ts'
import effort from './effort.ts'
import greeting from './greeting.ts'
import helper from './helper.ts'
import name from './name.ts'
import offer from './offer.ts'
import ourFault from './our-fault.ts'
import praise from './praise.ts'
import problem from './problem.ts'
import question from './question.ts'
import repeatContact from './repeat-contact.ts'
import request from './request.ts'
import resolved from './resolved.ts'
import selfBlame from './self-blame.ts'
import sensitive from './sensitive.ts'
import upset from './upset.ts'

/** Everything that is read in the customer's messages. */
export const signals: readonly SignalDefinition[] = [
  problem,
  upset,
  question,
  repeatContact,
  ourFault,
  selfBlame,
  helper,
  effort,
  offer,
  praise,
  resolved,
  sensitive,
  automatic,
  greeting,
  request,
  name,
]
