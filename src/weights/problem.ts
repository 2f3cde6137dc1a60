import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a customer has a problem. */
export const problem = {
  circumstances: {
    always: -15,
    doubtful: 7,
    chat: -6,
    asks: -4,
    several: 5,
    short: -7,
    full: 1,
    long: 8,
    letter: 4,
    states: 6,
    'states-yes': -4,
    'states-self': -6,
    'states-thing': -5,
    'states-past': 3,
    'states-future': -2,
    'chat-states': 5,
    'chat-states-yes': -11,
    'chat-states-self': -6,
    'chat-states-thing': 6,
    'chat-states-past': 9,
    'chat-states-future': -6,
    praise: -2,
    question: -2,
    request: -6,
    'self-blame': -7,
    helper: -6,
    automatic: -2,
    greeting: -7,
  },
  words: {
    '13': `
      says`,
    '12': `
      why`,
    '9': `
      reads times`,
    '8': `
      into money since`,
    '7': `
      delivered euro has point said telling when`,
    '6': `
      again another behind different down drove every excuse fix full given inside internet online paid report showing
      shows stone stood supposed takes view where`,
    '5': `
      asked bus comes data foot forty join menu message opened orange ordered package photo reset sat saying service
      sheet short sold still taken though till took twice was went wheel written`,
    '4': `
      #Time across agent ago aid app asking bag birthday black bought but came card certificate checked cleaning
      collected cream customer cut each email empty four gave gets gives gone handed its kitchen looked lovely man
      needed non of oh park program provide quarter reading reason receive registered reply roof screen seats shipping
      show showed site somebody someone sound support tap this ticket told truck walking working you your`,
    '3': `
      above already answer as back been bike bill birth booked boy brown car click close cold complete currently deposit
      eleven else fast garden give goes guess half hard help hey hour however info itself keeps least left license light
      look machine mine music neighbour nice nine no nobody not note only over page parking pay paying printed purchased
      regards return room row same seven shut sitting sofa tablets than these they three through trying type waiting
      watch were whole with writing`,
    '2': `
      #Money a account after application around ask bank bottom box cake called care case charge clean coach code colour
      cup customers dear did done double dropped either february filled five fixed flat game garage gas hand having
      hearing her hit hours inch invoice ios january lady less level link login middle midnight minutes miss month my
      now on other out outside paper photos plus premium read say seat seen sent set shoes six skip slip sort stays
      system tea teacher test text then third total twenty under updated van video walk wall water well wrote`,
    '-2': `
      actually add advice afternoon ahead airport alone anyway apartment appreciate away bad big bit blue board cancel
      chair changed coffee could course dates day discount eight evening everyone everything excellent extra family far
      fine flights forgot friday getting gift holiday just key landlord leaves let like lunch made makes meet milk more
      morning move needs night number nurse ones or own parents piano picked plumber pm pretty purchase put quick rain
      refund ride security seems share sign sir so son sounds start stay stuff such taking tax tickets tomorrow tonight
      up version visit west work write yeah`,
    '-3': `
      about adults awesome bin can cash cat channel claim correct country cover credit crew dinner doctor eat ever
      father fee few flight food found great head heard hello hot house how id interested keys leave live loan may
      missed monday most near notice noticed opening part past pick pin place plan question quite quote rather results
      size small status step store that their thursday time too trip tv using very wanted way we weather wish works
      would`,
    '-4': `
      accounts am amazing available bags best book bring brother change cheers contract copy dad date delivery does he
      helps here hi him hope instead iphone kindly looking lost love map matter might moving much name rating really
      safe saturday soon sorry stopped sunday take thing think to today wants year years`,
    '-5': `
      aunt buying club excited feel find first fit friends job keep kids kind making meeting myself okay once party
      passed ready rent restaurant she single sister sure thanks those travel treat twelve wait will yes`,
    '-6': `
      anything blog branch due fun if late need partner problems school together who wrong`,
    '-7': `
      afraid know many`,
    '-8': `
      do early friend husband remember town`,
    '-9': `
      costume`,
    '-11': `
      thank`,
  },
} as const satisfies Weights
