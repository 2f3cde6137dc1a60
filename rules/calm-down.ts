import { beginsClause } from '../src/clause.ts'
import type { Docs, Rule } from '../src/types.ts'

const ORDER =
  '[<order>(please|kindly|just|simply|you (must|should|ought to|had better|better|could|would|might want to)|(need|have|got|best|advised|requested|important) to|try (to|and)|(like|ask|want|advise|request|urge|tell) you to|suggest (that)? (you)?|(can|could|would|will) you|let us (all|both|everybody|everyone)?|(everybody|everyone|you all|all of (you|us)|we all) #Adverb? (needs|need|should|must|could|can)? to?)]?'
const PURPOSE = '[<purpose>(so (that)?|and then|before) (i|we) (can|could|may)]?'

export default {
  id: 'calm-down',
  severity: 'error',
  preset: 'recommended',
  message: 'This tells the customer how to feel or speak.',
  explanation:
    'To be told to calm down is to be told that the anger is the problem. Speak to what caused it, and move on to help.',
  patterns: {
    // Orders: they begin a clause, or follow a word that makes an order of them.
    orders: [
      `${ORDER} #Adverb? (#Composure|relax|chill|chill out|breathe|cooperate|behave (yourself|yourselves)) (a bit|a little|now|sir|madam)? ${PURPOSE}`,
      `${ORDER} #Adverb? (stay|keep|remain|be|behave|speak|talk|write|act) (it|this|things|the (conversation|chat)|to (me|us)|with (me|us))? (a bit|a little|more|like)? (#Civil|civilly|politely|respectfully|properly|calmly|nicely|(an)? (adult|adults)|(a)? (grown up|grown ups|grownup|grownups)|mature|sensible)`,
      `${ORDER} (be|have|keep|show|exercise|learn) (some|your|a (bit|little) of|a little|a bit|more)? #Adverb? (patient|patience) (sir|madam|maam|mam|please)? $`,
      `${ORDER} (steady on|steady|easy|patience|manners|temper temper|language|deep breaths|whoa) (please)? (sir|madam|maam|dear|mam)? $`,
    ],
    // What holds wherever it stands.
    remarks: [
      'you #Adverb? (need|must|should|ought|(have|got) to) .{0,4} (patient|patience)',
      '((little|some|more|bit of) patience (goes|will|would|never)|(little|bit|some) (more|of) (politeness|civility|courtesy|respect|decorum|manners)|patience is a virtue|no panic|now now|rome was not built|(drop|lose|(do|done) without|less of|enough of|spare (us|me)) (the|that|your|this) .{0,1} (#Manner|#Outburst)|good things come to those|(wait|await) your turn|all in good time|we are all adults|think (twice|carefully)? before you (write|type|speak|post|email|send)|do not be like (that|this)|one thing at a time|(turn|switch|take) .{0,2} caps (lock)? .{0,1} off|turn off .{0,2} caps|lower the temperature|learn to wait|(wait|sit) (patiently|quietly|peacefully|calmly|nicely|tight)|(when|once|after) you (have|had)? (cooled|calmed|settled|had time to (cool|calm)) .{0,1})',
      '(watch|mind|moderate|lower|mend|check|improve|adjust|change|control|soften|temper|consider|reconsider|rethink|keep|regulate|clean up|think about|careful (with|about|of)) (your .{0,2} #Manner|that (tone|language|mouth|attitude)|(how|what|the way) you (speak|talk|write|address|say|are (speaking|talking|writing|saying|addressing)))',
      '(refrain|desist|abstain|avoid|quit) (from)? .{0,6} (#Outburst|#Agitated|language|tone|words|remarks)',
      '(maintain|keep|show|observe|speak|talk|write|treat|address|ask|expect|demand) .{0,4} (decorum|dignity|respect|civility|politeness|courtesy|manners|professionalism)',
      '(use|using|used|adopt|(write|speak|talk|reply|communicate|email|message|put) .{0,4} in) .{0,2} (#Civil|good|better|clean) (tone|language|words|manner|way)',
      '(leave|keep) .{0,1} (emotion|emotions|feelings|anger|personal .{0,1}|insults|drama) (out|aside|to yourself|in check|under control)',
      '(do not|no|never|not) #Adverb? (need|reason|cause|call|point|use|sense|justification|necessity|worth|warrant) (to|for|in|of)? (be|get|getting|being|act|acting|become|feel|use|using|start|raise|keep|all|losing)? .{0,2} (#Outburst|#Agitated|your temper|(that|this|such|your|the|that kind of|this kind of|rude|bad) .{0,1} #Manner)',
      '(necessary|needed|required|called for|helpful|fair|appropriate) (for you)? to (be|get|use|become|start) .{0,2} (#Agitated|#Outburst)',
      'nothing to be #Adverb? (scared|afraid|alarmed|angry|upset)',
      '(do not|let us not|not to|to not|never|stop) #Adverb? (be|get|getting|being|act|acting|start|keep|go|use|take|give me|give us)? #Adverb? (#Outburst|#Agitated|(that|this|your) (tone|attitude)|(it|this|that) out on|worrying|stressing|obsessing)',
      '(why|what is with|what is) .{0,2} (all)? (the|this|that|so|such) .{0,1} (#Outburst|#Manner|angry|rude|aggressive|hostile|emotional|negative)',
      '(getting|being|becoming|acting|going) .{0,2} (#Agitated|off on one|caps) .{0,5} (will|does|is|would|can|could|has|have|did) (not|never|only|hardly)',
      '(#Outburst|your (anger|tone|attitude|language|behavior)) .{0,5} (will|does|is|would|can|could|do|are|has|did)? #Adverb? (not|never|only|hardly|unlikely) .{0,2} (help|helped|fixed|solved|got|made|changed|fill|dry|heat|open|find|turn|helping|get|getting|going|make|making|change|changing|solve|solving|speed|bring|fix|achieve|do|work|resolve|acceptable|necessary|appropriate|warranted|needed|required|conducive|constructive|productive)',
      '(chasing|prodding|poking|emailing|calling|ringing|messaging|nagging|pushing|badgering|pestering|hounding|complaining|arguing|demanding|repeating|#Outburst) .{0,4} (will|does|is|going) (#Adverb|to)? (get (you|us) nowhere|(not|never|hardly) .{0,2} (help|speed|make|change|move|bring|get|fix|solve|going to))',
      'you are #Adverb? ((being|getting|becoming|sounding|coming across|acting) .{0,3}|(a bit|far|way)? too|overly) #Agitated',
      'you (seem|appear|sound|look|come across) .{0,3} (hysterical|emotional|agitated|worked up|aggressive|irrational|dramatic|paranoid|overwrought|hostile|rude|unreasonable|childish|impatient|obsessed)',
      '(get|getting|got|work|working) (yourself|yourselves) .{0,2} (worked up|into a|upset|wound up|in a|up)',
      '(your .{0,2} #Manner|(this|that|such|abusive|foul|offensive|rude) (kind of|type of|sort of)? (language|tone|swearing)) (is|was|are|were|has been|does|do|will|leaves) .{0,3} (unacceptable|not|unnecessary|uncalled|rude|inappropriate|unwarranted|a lot to be|out of order|offensive|disrespectful|aggressive)',
      '(do|does|did|will|can|would) not #Adverb? (like|appreciate|care for|tolerate|accept|entertain|deserve|need|respond to|stand for|put up with|have to (take|put up with)) .{0,3} (#Outburst|(your|this|that|such|abusive|rude|foul|bad|aggressive|the) .{0,2} #Manner|(being|to be) (spoken|talked|sworn|shouted|yelled) (to|at))',
      '(i|we|staff|team|colleagues|people here) (will|am|are|do|should|refuse|deserve) (not|to) .{0,3} be (spoken|talked|sworn|shouted|yelled) (to|at)',
      '(appreciate|grateful|prefer|ask|request|be good) .{0,8} (#Civil (tone|language|manner|way)|(stay|remain|be|keep|kept|were|stayed|remained) .{0,3} (civil|polite|calm|respectful|courteous))',
    ],
  },
  find({ reply }, matches) {
    const orders = matches('orders').filter(
      ({ captures, range }) => captures.order || beginsClause(reply.text, range[0]),
    )
    return [...orders, ...matches('remarks')]
  },
  unless: [
    '#Reported',
    '(calm|cool|settle|wind|turn|tone|bring|take) down (the|your|a|an|any|this|that|for)',
    '(he|she|they|it|dog|baby|cat|puppy|engine|things|markets) .{0,3} (calm|cool|settle|relax|wind) down?',
    '(not|never) .{0,3} (ask|asking|tell|telling|expect|want) you to .{0,4}',
    'relax (and|with|at|in|by|the|your|on)',
    '(kind|nice|good) (enough|to) .{0,1}',
    '(coffee|tea|nap) .{0,2} on (us|me|the house)',
    'breath (and (hold|blow|count)|in|out|through|into)',
    '(language|voice|tone) (settings|setting|preference|preferences|option|options|under|in the|from|to)',
    '(#Outburst|#Agitated|attitude|behavior|language|tone) .{0,3} (from|by) (our|any of our|the|a) .{0,2}',
  ],
  rewrites: [
    { title: 'Keep the purpose', text: 'I want to $rest.', at: 'sentence', when: 'purpose' },
    {
      title: 'Name the feeling',
      text: 'I can hear how frustrating this has been, and I want to sort it out with you.',
      at: 'sentence',
    },
    {
      title: 'Take their side and act',
      text: 'You have every reason to be upset. Here is what I am doing now: {action}',
      at: 'sentence',
    },
    { title: 'Move to help', text: 'I do want to help you with this.', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['001#9', '004#14', '003#12'],
  bad: [
    '**Please just calm down so I can** look at your order.',
    'It is only a drill, **nothing to be afraid** of.',
    'Sir, **kindly be polite** with my colleagues.',
    '**Be patient**. We have a lot of mail.',
    'Hello ma’am, **patience please**.',
    '**You must learn to be more patient** with new software.',
    'Well, **good things come to those** who wait.',
    '**Watch your language**, please.',
    'Kindly **refrain from such remarks** in your mails.',
    'We would expect you to **address our nurses with respect**.',
    'Next time **write in a civil tone** and we will look at it.',
    "Let's **keep emotions out** of a boiler repair.",
    "There's **no need to get so angry** about a late parcel.",
    'Is it really **necessary to be so aggressive** over two euros?',
    '**stop shouting** pls',
    '**What is with the attitude**, sir?',
    '**Getting angry will not** empty the bin any faster.',
    'Those **exclamation marks are not helping** your case, mate.',
    'Madam, **you are being quite rude** about a towel.',
    '**You sound a bit hysterical**, if I may say so.',
    'There you go again, **working yourself into a** lather.',
    'I am sorry, but **that tone is uncalled** for.',
    'We **do not appreciate your tone**.',
    "I'd **appreciate it if you used a more polite tone**.",
    '**Pestering us is not going to** dry the paint.',
    '**We will not be talked to** like that.',
    'Could we **do without the temper**, please?',
    '**Everybody needs to calm down**.',
    'A **little patience goes** far.',
    {
      thread: [{ from: 'customer', text: "It's been 9 days with no broadband. I'm losing clients!" }],
      reply: 'hiya, **chill**, the engineer is booked for tomorrow',
    },
  ],
  good: [
    'You told us to pass on that he said mind your manners, and he has said sorry.',
    'Please cool down the bottle under the tap before you open it.',
    'Two cats on one ticket? They need to settle down first, so the cabin is dark.',
    "I'd never ask you to stay calm about this.",
    'Relax at the pool from seven: your room is ready.',
    'Please be kind enough to send us the serial number.',
    'Please grab a coffee on us while you wait.',
    'Please take a deep breath and hold it until the light turns green.',
    'You can change your language settings under Profile.',
    'We do not tolerate rudeness from our drivers, and I have spoken to him.',
    'You asked us to pass on that the driver told you to “calm down”; that should not have happened.',
    "Don't worry, your saved cards are safe.",
    'Let the battery cool down for ten minutes before you charge it again.',
    'Demand will calm down after the holidays, so slots open up.',
    'Your tone settings are under Sounds.',
    'You can relax now, the refund has gone through.',
  ],
} satisfies Docs
