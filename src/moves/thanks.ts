import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply thanks the customer for something. */
export default {
  id: 'thanks',
  find: [
    '(thank|thanks|thankful|thanking) (you|to you)? #Adverb? (much|a lot|a bunch|again|once again)? (for|that)?',
    '(we|i|do|really|greatly|truly|sincerely|highly|much) #Adverb? {appreciate} (#Pronoun|the|your|all|any|such|every|hearing|having|being)',
    '(appreciate|appreciated) (it|that|you|your|the|this|all|hearing)',
    '(much|highly|greatly|really|very|so) appreciated',
    '(grateful|gratitude|indebted|obliged|honored|flattered)',
    'cheers for',
  ],
  unless: [
    '(no|any) thanks',
    'thanks to .{1,8}',
    '(thank|thanks) (you)? in advance',
    'thank you (card|cards|note|page)',
    '(would|will|should) .{0,3} (appreciate|appreciated|grateful|obliged) .{0,2} (if|that|you|your|it)',
    '(thank|thanks) (you)? for nothing',
    '(no|not) need to thank',
    '(appreciate|appreciated) if',
    'thank (me|us|them|him|her) .{0,1}',
    '^ (thank|thanks|thanking) (you)? and? .{0,1} (regards|regard|wishes)? $',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**Thank you for** sending the photos, Lena.',
    '**Thanks so much**!',
    '**I really appreciate you** telling us.',
    'Your patience is **much appreciated**.',
    'We are **grateful** that you told us.',
    'ta and **cheers for** the reminder',
  ],
  no: [
    'Thanks to a fault at the exchange, lines are down.',
    'No thanks needed.',
    'Thanks in advance for paying today.',
    'We would appreciate it if you sent a photo.',
    'Your order is here.\nThanks and regards',
  ],
} satisfies MoveExamples
