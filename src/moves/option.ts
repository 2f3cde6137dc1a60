import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply offers something that can be done, or a choice. */
export default {
  id: 'option',
  find: [
    'what (i|we) can (do|offer|say)',
    '(may|can|shall|should|could) (i|we) (check|try|look|book|find|suggest|offer|get|do|help)',
    '(i|we) can #Adverb? (still|instead|now|also|certainly|gladly)? #Service',
    '(i|we) (could|would be happy to|would be glad to|am happy to|are happy to|will be happy to|would love to) #Adverb? #Service',
    '(or|alternatively|instead|otherwise) (i|we|you) (can|could|may|will)',
    '(alternatively|instead|meanwhile|in the meantime|until then)',
    '(another|an alternative|a different|the other|one) (option|way|route|possibility|alternative)',
    '(two|three|other|several|#Count) (ways|options|routes|possibilities)',
    'here (is|are) .{0,2} (way|ways|route|options) .',
    '(i|we) would (like|love) to offer',
    'would you (prefer|like|rather)',
    '(which|what) would (you prefer|you like|suit|work|be)',
    'you (can|could|may|might|are welcome to|are able to) #Adverb? (still|always|also|instead)? .',
    'if you (would|wish|prefer|like|want) .{0,6} (i|we|you) (can|will|could)',
    'either .{1,8} or',
    '(form|link|page|guide|list|address|number|steps) (is|are) (on|in|at|below|here|attached|under)',
    '({offer}|{arrange}|{send}|{give}|{issue}|{process}|{provide}|{get}|{credit}|as|with|have) .{0,4} #Remedy',
    '(full|partial|free|complimentary) #Remedy',
    '!(it|there|that|this|which|here) (will|can|could|shall) #Adverb? (get|provide|arrange|offer|send|let|keep|check|update|notify|contact|call|resend|refer)',
    '(can|could) #Adverb? be',
    '(i|we|you|he|she|they|#Team|#Name|someone|somebody) (will|shall) #Adverb? be',
    'as soon as (we|i|it|you|they|the|your|our)',
    'once (we|i|it|you|they|the|your|our)',
    '(please|kindly|could you|can you|would you|try|feel free to) .{0,2} #Service',
    '(please|kindly) .{0,2} ({visit}|{try}|{use}|{see}|{follow}|{click}|{refer}|{contact}|{reach}|{download}|{select}|{choose}|{log}|{go}|{open}|{complete}|{fill}|{give}|{allow}|{provide}|{dm}|{read})',
    '(i|we) (would)? (recommend|suggest|advise|encourage) .{0,2} ({try}|{use}|{visit}|{contact}|you|{check}|that|{reach}|the|{take}|{look})',
    '(does|would) .{0,3} (suit|work|help)',
    '^ (is|would) .{0,4} (ok|okay|alright|fine)',
  ],
  unless: [
    '(could|might) have',
    '(will|shall) #Adverb? be #Adverb? (treated|handled|dealt|looked after|there|done when)',
    '#RitualCloser',
    '(if|should) you have any .{0,12}',
    '(i|we|you) (can|could|may|might) #Adverb? (not|only|hardly|never|see|imagine|understand|appreciate|tell|be sure|rest)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**What I can do** is exchange it today.',
    '**Would you prefer a repair**?',
    '**Alternatively**, collect it from the shop.',
    '**Either Monday or** Tuesday is free.',
    'I am **offering a voucher** for it.',
    'There are **two ways** forward.',
    'The **form is on** our site.',
    '**Here is the quickest way back**.',
    '**We would like to offer** you a lesson.',
  ],
  no: [
    'You could have sent it back.',
    'That is fine.',
    'If you have any questions, let us know.',
    "We can't refund this.",
    'We hope to see you again.',
  ],
} satisfies MoveExamples
