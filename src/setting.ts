import type { Customer, Draft, Reply, Setting } from './types.ts'

/**
 * How the customer speaks, by the channel where it is given and else by the texts: a handle, a greeting or
 * a request goes to the agent; a reply that speaks of a review or stay answers one; short turns of two
 * people are a chat.
 */
export function settingOf(draft: Draft, customer: Customer, reply: Reply): Setting {
  const { latest } = customer
  if (latest.text.trim() === '') return 'none'
  if (draft.channel === 'chat') return 'chat'
  if (draft.channel === 'email' || draft.channel === 'social' || draft.channel === 'sms') return 'direct'
  if (/(?:^|\s)@\w/.test(latest.text) || /^\s*@\w/.test(reply.text)) return 'direct'
  const answersReview = reply.does('review-answer')
  if (answersReview) return 'review'
  if (customer.signals('greeting')) return 'direct'
  if (isChat(latest.words, reply)) return 'chat'
  if (customer.signals('request')) return 'direct'
  return latest.words >= 40 ? 'review' : 'direct'
}

/** Whether a reply reads like a turn of live chat: short, no greeting, no links, no company. */
function isChat(words: number, reply: Reply): boolean {
  const company = reply.does('company')
  return (
    (words < 110 || !company) &&
    (reply.words < 65 || !company) &&
    !reply.does('greeting', 'contact') &&
    !/\n|\d{6}/.test(reply.text)
  )
}
