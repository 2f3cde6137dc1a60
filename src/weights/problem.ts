import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a customer has a problem. */
export const problem = {
  circumstances: {
    always: -8,
    doubtful: 6,
    chat: -7,
    asks: -5,
    brief: -11,
    long: 8,
    praise: -7,
    question: -6,
    request: -8,
    greeting: -7,
    'self-blame': -10,
    helper: -9,
    automatic: -3,
  },
  words: {
    '14': `
       says`,
    '12': `
       why`,
    '11': `
       reads`,
    '10': `
       times`,
    '9': `
       has said took`,
    '8': `
       asked delivered into opened shows since`,
    '7': `
       again came every excuse gave money point report sent takes telling view was went`,
    '6': `
       another comes different down drove email euro fix full gets inside internet join left light non ordered paid
       photo six sofa supposed told when where`,
    '5': `
       app back bag behind bought bus card eleven foot given goes hall handed message mine neighbour oh online package
       reset sat service sheet showing signed sold stone stood taken till twice`,
    '4': `
       agent ago aid answer april asking boy brown but car certificate checked complete cream customer empty five flat
       forty four gives however info menu needed note park provide quarter reply same saying seats seven shipping short
       showed site somebody sound still support tap these this though truck walking watch window wrote you`,
    '3': `
       #Time above account across after as bank bill birth birthday black booked both breakfast cake called care clean
       click code cold collected cut dear did door each else fast file filled finished floor gate guess hand hard help
       hey in invoice its january kitchen less letter license link look lovely machine man middle moved my nice nobody
       not now of on only over parking pay paying pool premium printed program purchased read reading regards
       registered return round row screen seat show shut someone the then they three through ticket total trying turned
       type under used waiting wall water were whole with working written your`,
    '2': `
       #Money a already august been bottom box case chance charge class currently deposit done double either fish fixed
       game gas give gone got green gym half her hit hour hours keeps least level me midnight minutes month music new
       next nine nothing order other our out outside page photos plus reason receive ring room seen set slip third turn
       twenty usually video well white writing`,
    '-2': `
       actually address afternoon anyway attend big bin bit building cancel channel check child company concert could
       couple dates day discount dm documents drop ever excellent extra far finally flights forgot found getting hear
       hot instead just leave life like little lot making more morning name needs night notice number office ok old
       ones pass piano pizza plan play possible pretty print problem quick rain refund reserve ride share sir some son
       sounds stars start stuff such sunday tax thing tickets today tonight want way weekend whether which wonderful
       works`,
    '-3': `
       about add advice ahead airport alone apartment aunt away awesome bad bags can cash cat chair cheers claim coffee
       copy correct credit dad date dinner doctor evening everyone everything family father fee fine flight food great
       heard hello here how interested lad leaves let live loan lost made map meet missed most move or please pm
       question quite results small stay step stop stopped take that their to too twelve using visit wanted west`,
    '-4': `
       accounts best book crew delivery eat feel he head hi id iphone job kids looking love may monday moving much near
       noticed once opening part passed pick pin place quote rather really rent safe school soon sorry status thanks
       think those thursday time trip very wait wants weather wish would years`,
    '-5': `
       am amazing anything available buying change club does early excited few find friends helps hope keep kind matter
       might myself rating ready saturday she sister store travel treat who will yeah year`,
    '-6': `
       blog branch bring fun him kindly know okay party problems restaurant sure wrong`,
    '-7': `
       afraid contract due friend if late need together`,
    '-8': `
       do husband remember yes`,
    '-9': `
       costume many town`,
    '-10': `
       thank`,
  },
} as const satisfies Weights
