import { isCaring } from '../src/caring.ts'
import type { Docs, Rule } from '../src/types.ts'

export default {
  id: 'insult',
  severity: 'error',
  preset: 'recommended',
  message: 'This is contemptuous of the customer.',
  explanation:
    'No wording softens contempt, and what was written can be passed on. Take it out, and keep the fact if there is one.',
  patterns: {
    contempt: [
      'you (are|were|seem|sound|look|must be) #Adverb? (being|acting)? #Adverb? (a|an|bit|so|such a|nothing but a)? #Adverb? (#Contempt|#Abuse)',
      '(you|such|another|every|bunch of|only|any|serial|habitual|professional|chronic|like|typical) #Adverb? (a|an|of|little)? (serial|habitual|professional|chronic|bunch of)? #Abuse',
      '(a|an|the|our|some|every|its|this|that|your) .{0,2} #Abuse',
      'what (a|an) .{0,1} (#Abuse|#Contempt (little)? (message|email|question|thing to|complaint|remark|comment|demand|review|post|person|attitude|letter|expectation)|(entitled|ungrateful|rude) .)',
      '(are|were) you #Adverb? (dumb|illiterate|(a|an) #Abuse)',
      'your .{0,1} #Rubbish',
      'your .{0,1} (#Account|email|message|question|request|expectations) (is|are) #Adverb? (laughable|a joke|#Contempt)',
      '(you|your) .{0,3} (lack|lacks|shows|show|showing|reflects|reflect|reveals|have no|has no) .{0,3} #Character',
      '(shows|show|showing|reflects|reveals) (your|you are) .{0,4} #Character',
      '(says|speaks|tells) .{0,2} (lot|lots|volumes|everything|all|more) .{0,3} (about|of) (you|your)',
      '(guests|guest|people|customers|customer|folk|clients|passengers|patients|users|someone|parents|tenants) (of|with) your (kind|sort|ilk|type|budget|means|#Character)',
      '(people|guests|customers|folk|folks|clients|passengers|patients|users|someone) like (you|yourself|yourselves) .{0,6} (misery|worst|nightmare|ruin|ruins|cheat|lie|complain|miserable|hell|deserve|tired|sick|quit|waste)',
      '(some|certain|difficult) (people|customers|guests|folk|folks|clients|passengers|tenants|parents) .{0,2} (never|not|nothing|impossible|always) .{0,3} (happy|satisfied|pleased|content|please|enough|cry|complain|{find})',
      '(another|yet another|here comes) one (of (those|them)|who) .{0,3} (scared|afraid|can|think|thinks|could|does|did|has|never|wants)',
      '(more|out of|beyond|above) .{0,1} your (speed|league|intellect|level)',
      '#Profanity',
      '#Jibe',
    ],
    // Idioms, which may be meant as they stand where the reply takes care.
    sneers: ['#Sneer'],
  },
  find: ({ reply }, matches) => [...matches('contempt'), ...(isCaring(reply) ? [] : matches('sneers'))],
  unless: [
    '(if|whether) you .{0,1} (are|were|seem|feel) .{0,3}',
    '(not|never|felt|feel|(he|she) (is|was)|(called|calling) .{0,2}) #Adverb? (a|an|the) .{0,2}',
    '#Reported',
  ],
  rewrites: [
    { title: 'Take it out', text: '', at: 'sentence' },
    { title: 'Ask for a way forward', text: 'I want to find a way forward with you on {problem}.', at: 'sentence' },
    { title: 'Say what can be done', text: 'Here is what I can do about {problem}: {option}.', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['000#3', '001#5', '004#22'],
  bad: [
    '**That is a stupid question**.',
    '**Are you serious**? It has only been two days.',
    '**You are an idiot**.',
    '**What an idiot**, who orders soup with a fork?',
    'The sign is red. **Are you a clown**?',
    'Honestly, **you are being quite childish** about a £2 locker fee.',
    'Line 4 was written for **some numpty** with a drill.',
    'So **another liar** wants a free breakfast.',
    'We got **your silly letter** about the bins.',
    '**Your request is frankly laughable**.',
    '**Your mails reflect your lack of education**, sir.',
    'Such a post only **shows your wrong attitude**.',
    'Asking a tutor that **says a lot about you**.',
    'We do not open our doors to **people of your sort**.',
    '**Patients like you are why nurses quit**.',
    '**Another one who thinks** the app reads minds.',
    'A hostel may be **more your level**.',
    'Your router is **fucked**, mate.',
    'Honestly, **some guests will never be happy**.',
    '**Get a life** and stop mailing the lab.',
    {
      thread: [{ from: 'customer', text: 'My kettle never came, and I am furious.' }],
      reply: "I am so sorry that it has not come. **Shut up**. I've sent you a new one today, and it comes on Friday.",
    },
    '**Poor you**!',
  ],
  good: [
    'You told us the driver said you were being stupid; he will not drive for us again.',
    'If you are insane about chillies, try the red one.',
    'You are entitled to a full refund.',
    'It was rude, and nobody here thinks that he is a clown or that you are never the fool.',
    'The guard should not have called your son a brat.',
    'You are not being unreasonable, and I would have asked too.',
    'It is our regulars, guests like you, who keep the stove warm.',
    'That is a ridiculous wait for a tap, and I am sorry.',
    'On your wedding day you had better things to do, and I am sorry that we rang.',
    'You called the form “pathetic”, and it is too long.',
  ],
} satisfies Docs
