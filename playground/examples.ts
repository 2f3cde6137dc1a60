import type { Message } from 'replylint/core'
import bereavement from '../fixtures/bereavement.json' with { type: 'json' }
import chargedTwice from '../fixtures/charged-twice.json' with { type: 'json' }
import draftedByAModel from '../fixtures/drafted-by-a-model.json' with { type: 'json' }
import kettle from '../fixtures/faulty-kettle-third-contact.json' with { type: 'json' }
import happyCustomer from '../fixtures/happy-customer.json' with { type: 'json' }
import lateParcel from '../fixtures/late-parcel.json' with { type: 'json' }
import midChat from '../fixtures/mid-chat.json' with { type: 'json' }
import refusedRefund from '../fixtures/refused-refund.json' with { type: 'json' }
import refusedKindly from '../fixtures/refused-refund-kindly.json' with { type: 'json' }
import { messagesIn } from './state.ts'

/** A conversation with the reply that somebody drafted. */
export interface Example {
  readonly thread: readonly Message[]
  readonly reply: string
}

const GIVEN = {
  'Late parcel, upset customer': lateParcel,
  'Faulty kettle, third contact': kettle,
  'Charged twice': chargedTwice,
  'Refused refund': refusedRefund,
  'Refused refund, kindly': refusedKindly,
  'A death in the family': bereavement,
  'Drafted by a model': draftedByAModel,
  'Happy customer': happyCustomer,
  'In the middle of a chat': midChat,
}

/** The conversations to load, by what the page calls them. */
export const examples: ReadonlyMap<string, Example> = new Map(
  Object.entries(GIVEN).map(([title, { thread, reply }]) => [title, { thread: messagesIn(thread), reply }]),
)
