import { lacking } from '../src/lacking.ts'
import { isOwed, isPrivate } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'
import { missing } from '../src/weights/missing.ts'

export default {
  id: 'missing-apology',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'The customer reports a problem, and nothing in the reply says sorry.',
  explanation:
    'An apology that comes first tells customers that the harm was seen. It can regret what happened without admitting fault.',
  find: lacking((document) => {
    const { reply, customer } = document
    // Who tells of their own life is owed comfort, no sorry.
    if (!isOwed(document) || (customer.setting !== 'review' && isPrivate(customer))) return false
    const said = ['apology', 'regret']
    return !reply.does(...said) && !document.did(...said)
  }, missing['missing-apology']),
  rewrites: [
    {
      title: 'Be sorry for what happened',
      text: [
        "I'm sorry that {what happened to you}.",
        "I'm sorry about {problem}.",
        "I'm sorry to hear about {problem}.",
        'First of all, I am sorry about {problem}.',
      ],
      at: 'before',
    },
    {
      title: 'Be sorry for what it did',
      text: [
        "I'm sorry that you've had this trouble with {thing}.",
        "I'm sorry that {thing} has given you this trouble.",
      ],
      at: 'before',
    },
    {
      title: 'Own it, if it was ours',
      text: 'We should not have let {problem} happen, and I apologise.',
      at: 'before',
      ours: true,
    },
  ],
} satisfies Rule

export const docs = {
  sources: ['002#10', '002#11', '004#24', '003#15', '000#20'],
  bad: [
    {
      channel: 'email',
      thread: [{ from: 'customer', text: 'The leaflet says two hours and it was fifty minutes.' }],
      reply: '**You misread the leaflet.** Fifty minutes is what it says on page 2.',
    },
    {
      thread: [{ from: 'customer', text: 'A good view and friendly crew. My cabin was stuffy.' }],
      reply: '**Thank you for your review of your stay.** We shared your comments with the house.',
    },
    {
      thread: [{ from: 'customer', text: 'Your piano tuner did not come and the choir sat there for an hour.' }],
      reply: '**Tuners set their own hours.** You can choose a new slot on our site.',
    },
    {
      thread: [
        { from: 'customer', text: 'Hi, you lost my kayak.' },
        { from: 'agent', text: 'Hi Ana, what is the number of the booking?' },
        { from: 'customer', text: 'KX1922' },
      ],
      reply: '**Kayaks are traced within a week.**',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Worst stay in years. Filthy room, cold food, rude crew, broken lift. Thank you so much to Ida, who tried.',
        },
      ],
      reply: '**Thank you for your review of your stay with us.** We hope to see you again.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, you charged me twice!' }],
      reply: 'Hi Dev, **I can see two payments.** One will drop off in 3 days.',
    },
    {
      thread: [{ from: 'customer', text: '@net Third day with no internet and nobody cares.' }],
      reply: '**Please restart the hub and tell us the light colour.**',
    },
    {
      thread: [{ from: 'customer', text: "Hi, your driver left my parcel in the rain and it's ruined." }],
      reply: 'Hello,\n\n**Thanks for your message.** Please send photos.',
    },
    {
      thread: [{ from: 'customer', text: 'The kettle I bought on Friday leaks and the handle broke. Awful quality.' }],
      reply: 'Hi Mo! **A new kettle is on its way to you.**',
    },
    {
      thread: [{ from: 'customer', text: 'Could you tell me why my account was blocked? I cannot pay my rent.' }],
      reply: '**Your account was unlocked this morning.** You can sign in again.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Lovely cabin, friendly crew, great tea. The stairs were a bit steep and the lift was slow.',
        },
      ],
      reply:
        '**Thank you for your review of your stay.** We are delighted that you enjoyed the tea. We will improve the lift.',
    },
    {
      thread: [{ from: 'customer', text: '@choir The ushers lost our seats in a mix up. Thanks, awesome team!' }],
      reply: '@ana **We are glad you reached out.** Which row was it?',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'I put the wrong oil in your harp. My fault. I feel terrible.' }],
      reply: 'Thank you for telling us at once. We know what to do: please leave it in the shade until noon.',
    },
    {
      thread: [{ from: 'customer', text: 'A good view and friendly crew. My cabin was stuffy.' }],
      reply: 'Thank you for your review of your stay. I have shared your kind comments with Maria.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Lovely gardens, wonderful crew, great tea, fantastic food, beautiful view, excellent beds, amazing pool. My cabin was stuffy.',
        },
      ],
      reply: 'Thank you for your review of your stay. We are improving the gardens still.',
    },
    {
      channel: 'email',
      thread: [{ from: 'customer', text: 'Please move my booking to Friday.' }],
      reply: 'No worries, mistakes happen! I have moved it to Friday.',
    },
    {
      channel: 'email',
      thread: [{ from: 'customer', text: 'Please cancel my order 4417.' }],
      reply: 'You forgot to sign the form. Could you send it again?',
    },
    {
      thread: [{ from: 'customer', text: 'A good view and friendly crew. My cabin was stuffy.' }],
      reply: 'Thank you for your review of your stay. The crew wave from the deck.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, you printed my name as Bob on 300 bookmarks.' }],
      reply: "That's on us. New ones are in the press.",
    },
    {
      thread: [{ from: 'customer', text: 'Hi, I was wrong about the gate, it leaks by itself. My own fault.' }],
      reply: 'Not at all, those hinges confuse many.',
    },
    {
      thread: [{ from: 'customer', text: 'Where can I download my invoice?' }],
      reply: "It's under Account > Billing.",
    },
    { thread: [{ from: 'customer', text: 'Thanks, that fixed it!' }], reply: "Great, I'm glad it's working." },
    {
      thread: [
        { from: 'customer', text: "Hi, my order hasn't come." },
        { from: 'agent', text: "I'm sorry about that. Let me look." },
        { from: 'customer', text: "It still hasn't come." },
      ],
      reply: 'Could you confirm the postcode?',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, silly of me, I ordered the wrong size.' }],
      reply: 'Easy to do! I can swap it for you.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, this app crashes constantly.' }],
      reply: 'We got this wrong with the update of Tuesday. It works again in 4.2.',
    },
    {
      thread: [{ from: 'customer', text: 'I found a broken link on your pricing page, just letting you know.' }],
      reply: 'Thank you! I have mended it.',
    },
    'Your order has left our depot.',
    {
      thread: [{ from: 'customer', text: 'Nothing was too hard for the cook of this old barge.' }],
      reply: 'Thank you for your review of your stay. The crew waves from the deck.',
    },
    {
      thread: [{ from: 'customer', text: 'We did not have to use the bikes on deck.' }],
      reply: 'Thank you for your review of your stay. The crew waves from the deck.',
    },
    {
      thread: [{ from: 'customer', text: 'Your piper made a bad day better.' }],
      reply: 'The piper plays on Fridays and Sundays at noon.',
    },
    {
      thread: [{ from: 'customer', text: 'Pity that we could not stay another night.' }],
      reply: 'Thank you for your review of your stay. The crew waves from the deck.',
    },
    {
      thread: [{ from: 'customer', text: '@choir The ushers found our seats after a mix up. Awesome team!' }],
      reply: '@ana So happy our ushers were there for you. Come again!',
    },
    {
      thread: [{ from: 'customer', text: '@choir used the cloakroom tonight and it is a neat service!' }],
      reply: "@ana Yay! We're thrilled you left warm and dry.",
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Lovely cabin, friendly crew, great tea. The stairs were a bit steep and the lift was slow.',
        },
      ],
      reply: 'Thank you for your review of your stay. We are delighted that you enjoyed the tea.',
    },
  ],
} satisfies Docs
