import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer took trouble for us: waited, wrote at length or again, sent proof, warned us. Thanks are due. */
export default {
  id: 'effort',
  find: [
    '(spent|took|takes) (me)? (ages|#Count #Unit|an hour|all (day|morning|evening|night)|my .{1,2}) .{0,2} (writing|filling|documenting|collecting|typing|testing|to (write|fill|collect|type|document|test|put)|on (this|it|your))',
    '(i|we) (have|just|also)? (sent|attached|uploaded|enclosed|emailed|included|posted|filled|collected) .{0,3} (photo|photos|picture|pictures|video|log|logs|screenshot|screenshots|scan|scans|proof|evidence|document|documents|paper|papers|form|receipt|receipts|report|reports|survey|steps|readings|everything)',
    '(photo|photos|picture|pictures|logs|screenshots|scans|video|steps|receipts) .{0,2} (attached|enclosed|below|included)',
    '(here|attached|enclosed) (is|are) .{0,3} (photo|photos|picture|pictures|logs|screenshots|scans|video|copy|drawing|survey|form)',
    'look at the (photo|picture|screenshot|video|log)',
    '(kept|saved|put aside|keeping|brought) .{0,3} for you',
    'please (warn (other|others|people|the|everyone)|(tell|thank|let) (him|her|them|the (cook|chef|team|driver|nurse|staff))) .{0,3}',
    'hope (it|this|that|they) (helps|help)',
    '(written|called|rung|phoned|asked|emailed|complained) .{0,3} (#Count times|every (day|week)|for (weeks|months))',
    '(on hold|in (the|this|your) (chat|queue|line)) .{0,3} #Count #Unit',
    '#Count #Unit .{0,2} (on hold|in (the|this|your) (chat|queue|line))',
    '(i|we) (also|just|have)? (found|noticed|saw) (a|an|one|that|some) .{0,6} (in|on|at) (your|the|page|exit|exercise|step|platform|aisle)',
    '(was|am) the one who (found|reported|told|called|noticed)',
    'called it in',
    'you (might|may) (want|wish|like) to (tell|know|look|check|fix|warn|put)',
    'before (someone|somebody|a child|anyone) (gets|is|falls|trips|else)',
    '(i|we) (have|also|already)? (spotted|reported|flagged)',
    '(just|only)? (wanted|writing|write|felt i (had|have)) to (say|tell|thank|let you know) .{0,3}',
    '#Helper',
    '(a|an|one|my|small) (idea|suggestion|tip|hint) (for|to|is)',
    '(sends|drew|made|wrote) (you|this|a piece|an article|about your) .{0,4}',
    '(somebody|someone|there is (somebody|someone|a man|a child)) (is)? (trying|breaking|climbing|stealing|smoking|lying|stuck) .{0,4}',
  ],
  unless: ['(if|whether|would|could|can|should) .{0,8}'],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'You may want to tell the gardener.',
    'Mend it before somebody falls.',
    'I spent two hours filling in your form.',
    'We sent the photos and the receipts on Monday.',
    'The logs are attached.',
    'I kept the wasp for you in a jar.',
    'Please warn the other parents.',
    'I have written four times.',
    '50 minutes in the queue and then nothing.',
    'I was the one who reported the gas.',
    'Someone is climbing over your fence.',
  ],
  no: ['Could you send the photos?', 'My order is late.', 'Is there a form that I could fill in?'],
} satisfies SignalExamples
