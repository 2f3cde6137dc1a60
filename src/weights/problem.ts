import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a customer has a problem. */
export const problem = {
  circumstances: {
    always: -13,
    doubtful: 7,
    chat: -5,
    asks: -5,
    long: 9,
    praise: -5,
    question: -5,
    request: -7,
    greeting: -6,
    'self-blame': -10,
    helper: -8,
    automatic: -3,
  },
  words: {
    '14': `
      says`,
    '12': `
      why`,
    '10': `
      reads times`,
    '9': `
      delivered into said`,
    '8': `
      every has money since was`,
    '7': `
      again another behind came down euro full inside ordered point report shows supposed telling view`,
    '6': `
      asked different drove excuse fix foot forty given internet join opened package sat showing stone stood takes took
      went wheel when where`,
    '5': `
      agent app bag black bus certificate cleaning comes customer each empty gave gets handed menu message mine non oh
      online orange paid photo reset roof saying service sheet shipping short showed sold somebody still tap they this
      though till told truck twice walking were you your`,
    '4': `
      #Time above ago aid answer asking back bill birthday booked bought but card checked collected complete cream cut
      deposit eleven four gives gone however info its kitchen left link man needed neighbour not note of only over park
      parking printed program provide quarter reading registered return screen seats sent seven site sofa someone sound
      support tablets taken these through ticket water whole working written`,
    '3': `
      #Money a account across after already as been bike birth boy brown called care click code cold currently dear did
      double else email fast filled finished five fixed flat game goes guess half hand hard help hey hit hour ios itself
      keeps level license light look lovely machine middle music my nice nine nobody on out pay paying premium purchased
      reason receive regards reply row same seat show shut signed slip teacher than three trying type under waiting
      watch with wrote`,
    '2': `
      ask august baby bank both bottom box breakfast buy car case chance charge clean close coach colour cup done
      dropped either february file floor garage garden give got guy had having hearing her hold hospital hours in
      invoice it january kid least less letter lol me mean midnight minutes miss month next no nothing now other our
      outside page paper photos plus pool read rest right ring room round say seen sitting six soup system the then
      third total tried turned twenty update updated video writing`,
    '-2': `
      able about add afternoon ahead airport alone anyone anyway apartment appointment away big bin bit blue building
      chair channel cheers children coming correct could couple course dates day discount eight evening ever excellent
      extra finally food forgot friday getting gift heard hello holiday hot instead key lad lamp landlord leaves let
      little made meet missed more needs night notice number nurse ones or parents past please possible problem put
      quick reserve ride share size son sounds stopped stuff switch ten tickets too tv visit wanted way weekend west
      whether wonderful works`,
    '-3': `
      accounts advice awesome bad bags can cash cat claim coffee credit crew dad date dinner doctor eat everyone family
      father fee fine flight great here house how id interested iphone keys leave live loan lost lunch monday morning
      most move name noticed ok passed piano pin plan plumber pm question quite quote really results small sorry start
      status stay such that their thing think thursday time to today tomorrow trip using very we wish work would years`,
    '-4': `
      adults am amazing available best book brother club copy cover delivery does excited feel few first he head helps
      hi hope job kids kindly looking love making map meeting might moving much near once opening part place rather safe
      saturday single soon step store sunday thanks twelve wait wants weather year`,
    '-5': `
      aunt bring buying change contract find friends him keep kind matter may pick rating ready rent restaurant she take
      those travel treat will yeah`,
    '-6': `
      anything due fit fun if know late myself need okay partner party problems school sister sure together who wrong`,
    '-7': `
      afraid blog branch early yes`,
    '-8': `
      do friend husband many`,
    '-9': `
      costume remember town`,
    '-11': `
      thank`,
  },
} as const satisfies Weights
