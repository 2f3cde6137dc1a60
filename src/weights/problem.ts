import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a customer has a problem. */
export const problem = {
  circumstances: {
    always: -7,
    asks: -6,
    automatic: -4,
    brief: -11,
    chat: -7,
    doubtful: 6,
    greeting: -5,
    helper: -9,
    long: 6,
    praise: -7,
    question: -6,
    request: -6,
    resolved: -7,
    seen: 16,
    'self-blame': -14,
  },
  words: {
    '11': `
       says`,
    '10': `
       opened paid times why`,
    '9': `
       #Quoted`,
    '8': `
       asked came every fix fraud marked money reads said since suddenly took went`,
    '7': `
       brown congratulations euro gave has point response seat signed takes telling`,
    '6': `
       again another app behind chips customer deposit different down drove eleven hai hall happened join light lists
       neighbour ordered qr reset roof same sent server service short twice useless view waste when whenever working
       worst`,
    '5': `
       's ads agent answer battery blank channels chatbot checked comes connect data debit degrees delivered engineer
       error excuse experience fantastic floor foot forty fucking given gta however hp inside install internet left
       lesson letter literally lovely min pack payments permit photo poor reserved round showed shows six sofa sold
       someone still stone stood subscribe support taken this though told truck waiting was wheel where window wtf`,
    '4': `
       #Money above according aid almost back bath bathroom bill birth black bought bundle call calls cancelled card
       cards carpet certificate charge cheese collected connection court cream customers disabled door drivers ex
       facing feedback figure finish fixed front frustrating fuck full game gate generator gets ground having hedge
       keeps least legs look man meant menu message music online orange otp package page patch paying pays pillar
       plastic pool portal press pump quarter repeat report ring sat screen seats seven site slow solve somebody speed
       stays sticker stops tap they third three transcript trousers trying tub unable walked website were whole work
       worse written yall yo you`,
    '3': `
       #Time absolutely across additional against agreed already annoying appears asking attached auto automatically
       bag bike birthday block blocked booked both bread breakfast bug bus called carton cause ceiling charged class
       cleaning coach comfort comments crashes credited cup cut damn debited deliver did disappointed driveway dry
       during each eight either else empty episode expect fall fast fed fence fi file filled flat four frame funds
       garden goes gone green guard guess guy hair handling happening hard headstone hit hole human inches information
       its kettle kit kitchen knee label landed learned lights load looked low loyal lying machine mattress minecraft
       mouth nine non none not nothing oclock of only onto orders over packages packet packs parking paypal pension
       pink pipe pixel plays polite pop popped premium previously printer proof provide pulled purchased quoted raise
       randomly reading received recharge reply resolution respond rest return retwitter reward ridiculous row running
       sale say saying sea seem self seller servers sheet shipping show signature smaller smart smell smells soup spent
       staying story stupid suit supposed swimming tablets tech tells terminal the then tin toddler tooth total touch
       tour tracking train trains transferred twenty until updated updating vegetarian video voice walking washing
       watched web wrote`,
    '2': `
       #Date #Handle aap access account after ah airline allow allowed applied arm as asleep assistance assistant audio
       bank become belt beta better billed boots born bottom bugs but cabin cake calling camp cancel car case cashback
       casino chain charges charging chat claims clean client clock cold collection coming complaint complete confirm
       confirmation continue corner courier crazy crown cylinder dated daylight dead dear deducted description despite
       difficult doors downloaded drawer drilled drive ear emails ends enjoy enough enter entered errors euros even
       everybody everytime export face feet fifty files fill finished fish five forward fourth freezing further garage
       gas getting give gives gorgeous grey half handed hanging heat heating hell help hired hold holding hospital hrs
       hung ideas improve in inch info installed interface into issues keyboard kidding knew lamp lawn legal less
       lessons letters level lie link listed lobby locked log login logs longer lose luggage maintenance manager
       marketing me membership mine mins my neither nice note notes now offered on opens operation order ours pages
       parcel path pay pc photos picked plate playlist plus pressed price printed product profile program provided ps
       purpose quality queue ran rang read reason redeem regards regular replaced reported restore rewards roll ruined
       screenshot sealed seconds seen sends seriously services session set settings shame shit shower showing sim
       sitting skin sleeping slip slot sms sometimes sound space stayed stuck submitted switching table tea teacher
       technical tel telephone ten testing these till tiny top transactions truly turn turned turning tweet
       unacceptable unavailable uninstall upi upload us used useful user users volume voucher walk wall warm wedding
       well wet white with won wrist yard your`,
    '-2': `
       #Id address advise afternoon ahead alone alright annual anymore anytime apartment apartments ashamed attachments
       attendant basic because between big bin bit bmw books broken budget button center chair check college connected
       control copy could crash cross curious damage daughter deadline decided delicious delivery dentist dev
       development dinner doctor drinks dropped employees everything example excellent expected explained failed
       feature features feeling flights form giving go great guest guys hands he head hidden him honestly hot
       immediately incorrect interested international key lad lead leave like lines list locker lounge lunch mail makes
       managed mark marriage master maybe mcp mean meet mention minute missed mistake morning mortgage most name nan
       nervous nicely night notice number numbers office old ones options or ordering part perfect places platform
       plumber pm po pocket pottery pricing promotion property putting quite random reach remove rental reserve saved
       search seems serve ship shop signal situation small solution son soon sorry sounds statement steak steps stopped
       store stores stuff such suggest summer than that their thru tip tips today tonight totally turns twelve
       understand upgrade upgraded vaccine very vet want wanted way weird whether wife wondering words worried worry
       yet`,
    '-3': `
       #Url add added adults advice airport am appreciated away awful bags begin bench bowl burgers buying carried
       carry church codes console correct couple covered covid cried dates device drop easy eat evening favorite fits
       found function fyi gmail hacked here holidays hoping house id idea included instead interview just keys kids
       kind lab leaflet life limit little local married means meeting mobile mode mom must near network ok once
       pandemic perhaps pet place plan plans plant pls policy problem quick rain really recommended replacement request
       resources returns risk savings seeing setting she shed sign sleep somewhere spend start status superb take taxi
       tell thanks thing tickets time to too traveling treated trick using wallet war weekend who will wish write year
       yours`,
    '-4': `
       airlines amazing anything anyway awesome bakery believe below best book can cat claim complaints consider cover
       create credit dad delete deleted diesel dm document due everyone fee fell few find fit flight fly fresh fun
       funny heard keep kindly know let love made manage metres move moving much noticed partner passed pick pickup pin
       planning play playing problems question registration rent road scared sick single sister song sorted step
       suggestions sure ta true vehicle wants weather whoever within would`,
    '-5': `
       blog bring broke brother burrito change cheers club coffee cracked difference does excited father girl hurt
       husband item late looking might myself papers password persons power pre quote rather rating restaurant safe
       school scratch season shout stay those thx together travel trip wait`,
    '-6': `
       accounts available branch burritos direct dozen flying helps hope learn many need okay party ready suggestion
       thinking treat university years`,
    '-7': `
       bless boorito delay do early etc feel forget forgot friends if job shall think`,
    '-8': `
       costume remember yes`,
    '-9': `
       friend lost town wrong`,
    '-10': `
       afraid thank`,
  },
} as const satisfies Weights
