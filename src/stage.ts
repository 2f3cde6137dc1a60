import type { Document, Stage } from './types.ts'

/** Where in the conversation a reply stands, from what it does and what was said before. */
export function stageOf({ draft, reply, customer }: Document): Stage {
  if (customer.signals('resolved')) return 'closing'
  const answered = (draft.thread ?? []).some((message) => message.from === 'agent')
  if (answered && draft.thread?.at(-1)?.from === 'agent') return 'follow-up'
  if (reply.does('refusal')) return 'refusal'
  if (!answered) return 'first'
  return reply.does('question') && !reply.does('action') ? 'clarify' : 'solution'
}
