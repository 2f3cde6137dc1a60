import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a customer has a problem. */
export const problem = {
  circumstances: {
    always: -11,
    doubtful: 6,
    chat: -4,
    asks: -5,
    brief: -10,
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
       times`,
    '9': `
       into reads said`,
    '8': `
       delivered every money since`,
    '7': `
       again another behind came euro full has inside ordered point report shows supposed telling view was`,
    '6': `
       asked different down drove excuse fix foot forty given internet join online opened sat sheet showing stone stood
       takes took when where`,
    '5': `
       agent app bag black bus certificate checked comes each empty gave gets handed menu message mine needed non
       orange package paid photo reset roof saying service shipping short showed sold somebody still tap they this
       though till told truck twice walking went were wheel you`,
    '4': `
       #Time above ago aid answer asking back bill birthday booked bought but card cleaning collected complete cream
       customer cut deposit eleven email four gives gone however info kitchen left link man neighbour not note of oh
       only over park printed program provide quarter reading registered return screen seats sent seven site slip sofa
       someone sound support tablets taken these through ticket water whole working written your`,
    '3': `
       a across already as been bike birth boy brown called care click close code cold currently dear did else fast
       filled finished five fixed flat guess half hand hard help hey hit hour its keeps level license light look lovely
       machine middle music nice nine nobody nothing out parking pay paying premium purchased reason receive regards
       reply row same show shut teacher than three total trying type under waiting watch with wrote`,
    '2': `
       #Money account after ask august baby bank both bottom box breakfast buy car case chance charge clean coach
       colour cup customers done double dropped either february file floor game garage garden gate give goes got guy
       had having hearing her hold hours in invoice ios it itself january kid least less letter me midnight minutes
       miss month my next no now on other our outside page paper photos plus pool read rest right ring room round say
       seat seen signed sitting six soup system the then third tried turned twenty updated video writing`,
    '-2': `
       able about add ahead airport alone anyone anyway apartment appointment attend away big bin bit blue building
       chair channel cheers children coming correct could couple course dates day discount eight evening ever
       everything excellent extra fee food forgot friday gift heard hello holiday hot i just key lad lamp landlord
       leaves let little made meet missed more needs notice number nurse ones or parents past pizza pm possible problem
       put quick reserve results ride share son sounds stopped stuff such switch ten tickets too tv visit way weekend
       wonderful works`,
    '-3': `
       accounts advice afternoon awesome bad bags can cash cat claim coffee credit crew dad date dinner doctor eat
       everyone family father fine flight great here house how id instead interested keys leave live loan lost lunch
       monday morning most move name night noticed ok passed piano pin plan please plumber question quite quote rather
       really size small sorry start status stay that their thing think thursday time to today tomorrow trip using very
       wanted we west wish work would years`,
    '-4': `
       adults am amazing best book brother club copy cover delivery excited feel few first he head helps hi hope iphone
       job kids looking love making map may meeting might moving much near once opening part pick place safe saturday
       single soon step store sunday take thanks twelve wait wants weather year`,
    '-5': `
       anything aunt available bring buying change contract does find fit friends him keep kind kindly matter rating
       ready rent she those travel treat wrong yeah`,
    '-6': `
       due fun if know late myself need okay partner party problems restaurant school sister sure together who will`,
    '-7': `
       afraid blog branch early many yes`,
    '-8': `
       do friend husband`,
    '-9': `
       costume remember town`,
    '-10': `
       thank`,
  },
} as const satisfies Weights
