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
    doubtful: 7,
    greeting: -5,
    helper: -9,
    long: 6,
    praise: -7,
    question: -6,
    request: -6,
    resolved: -7,
    seen: 16,
    'self-blame': -13,
  },
  words: {
    '11': `
       says`,
    '10': `
       opened paid times why`,
    '9': `
       #Quoted`,
    '8': `
       asked every fix fraud marked money reads said since went`,
    '7': `
       brown came congratulations euro gave has point response seat signed suddenly takes telling took`,
    '6': `
       again another app behind chips comes customer deposit different drove eleven hai hall happened internet join
       light lists min neighbour ordered qr reset roof same sent server service short twice useless view waste working
       worst`,
    '5': `
       's ads agent answer blank channels chatbot checked cream data debit degrees delivered down error excuse
       experience fantastic floor foot forty fucking given gta however hp install left lesson letter literally lovely
       meant pack paying payments permit photo poor reserved round showed shows six sofa sold someone still stone stood
       subscribe support taken this though told truck waiting was wheel where window wtf`,
    '4': `
       #Money above according aid almost back bath bathroom battery bill birth black both bought bundle call calls
       cancelled card cards carpet certificate charge collected connect connection court customers disabled door
       drivers engineer ex facing feedback figure finish fixed frustrating fuck full game gate generator gets ground
       guess having hedge inside least legs man menu message music online orange package page patch pays pillar plastic
       pool portal press pump quarter repeat report ring sat screen seats seven site solve somebody stays sticker stops
       stupid tap they third three transcript trousers trying tub unable updating walked website were when whenever
       work worse written yo you`,
    '3': `
       #Time absolutely across additional against agreed already annoying appears asking attached auto automatically
       bag bike birthday block booked bread breakfast bug bus called carton cause ceiling charged cheese class cleaning
       coach comfort comments crashes credited cup cut damn debited deliver did disappointed driveway dry each eight
       else empty episode expect fall fast fed fence fi file filled flat four frame front garden goes gone green guard
       guy hair handling happening hard headstone help hit hole human inches information its keeps kettle kit kitchen
       knee label landed learned load look looked low loyal lying machine mattress minecraft mouth nine non none not
       nothing oclock of only onto orders otp over packages packet packs parking paypal pension photos pink pipe pixel
       plays polite popped printer product proof provide provided pulled purchased quoted raise randomly reading
       received reply resolution respond rest return retwitter reward ridiculous row running sale say saying sea seem
       self seller servers sheet shipping show signature slow smaller smart smell smells soup speed spent story suit
       supposed tablets tech tells terminal the then tin toddler tooth total touch tour train trains twenty updated
       user vegetarian video voice walking washing watched whole wrote yall`,
    '2': `
       #Date #Handle aap access account after ah airline allow allowed apart applied arm as asleep assistance assistant
       audio bank become belt beta better billed blocked boots born bottom bugs but cabin cake calling camera camp
       cancel case cashback casino chain charges charging chat claims clean client clock cold collection coming
       companies complaint complete continue corner courier creating crown current cylinder dated daylight days dead
       dear description despite difficult doors downloaded drawer drilled drive drops during ear either email emails
       ending ends enjoy enough enter entered errors euros even everytime export face felt fifty files fill finished
       fish five forward fourth freezing funds further garage gas getting gift give gives glass gorgeous grey half
       handed hanging heat heating hell hired hold holding hospital hour hrs hung ideas improve in inch info installed
       interface into keyboard kidding knew lamp lane lawn legal lessons letters level lie lights link listed lobby
       locked log login logs longer luggage main maintenance manager marketing me membership mine mins my neither nice
       note notes now offered offers on operation order ours pages parcel path pay pc picked plate playlist plus pop
       premium pressed previously price print printed profile program ps purpose quality queue quit ran rang read
       reason recharge red redeem refund regards regular replaced reported restore rewards roll ruined screenshot
       sealed seconds seen sending sends seriously set settings shame shit shower showing sim sitting skin sleeping
       slip slot sms sometimes sound space stayed staying stuck submitted swimming switching table tea teacher
       technical tel telephone ten testing text these till tiny top tracking transactions transferred truly turn turned
       turning tweet unacceptable unavailable uninstall until upi upload us useful volume voucher walk wall warm water
       web wedding wet white with won wrist yard your`,
    '-2': `
       #Id address advise afternoon ahead alone along alright annual anymore anytime apartment apartments ashamed
       attachments attendant basic because between big bin bit bmw books broken budget button carried cash center chair
       check connected control copy could cross damage date daughter deadline decided delicious dentist dev development
       dinner doctor drinks dropped everything example excellent expected explained failed fair feature feeling flights
       form go great guest guys hacked hands he head hidden him honestly hot image immediately incorrect instead
       insurance interested international key lad lead like lines list locker lounge lunch mail managed mark marriage
       master may maybe mcp mean meet mention minute missed mistake morning mortgage most name nan nervous nicely night
       notice number numbers office old ones options or ordering part perfect places platform plumber pm po pocket
       policy pottery pricing promotion property quite random reach remove rental reserve scheduled seems serve share
       shop signal situation small soon sorry sounds statement steak steps stopped store stores stuff such suggest
       summer talk terrible that their thru tip tips today tonight totally trouble turns twelve understand upgrade
       upgraded vaccine very vet want wanted way weird whether wife wonderful wondering words worry`,
    '-3': `
       #Url add added adults advice airport am appreciated away awful bags begin bench bowl burgers buying carry church
       codes college console correct couple covered covid crash cried curious dates delivery device drop easy eat
       employees evening favorite fits found function fyi gmail here holidays hoping house id idea included interview
       just keys kids kind lab leaflet life limit little local love married means meeting mode mom must near network ok
       once pandemic perhaps pet place plan plans plant pls problem putting quick rain really recommended replacement
       request resources returns risk savings seeing setting she shed ship sign sleep somewhere spend start status
       superb sure take taxi tell thanks thing tickets time to too traveling treated trick using wallet war weekend who
       will wish within worried write year yours`,
    '-4': `
       airlines amazing anything anyway awesome bakery believe below best book can cat claim complaints consider cover
       create credit dad delete deleted diesel difference dm document everyone excited fee fell few find fit flight fly
       fresh fun funny heard keep kindly know let made manage metres mobile move moving much noticed partner passed
       pick pickup pin planning playing power problems question registration rent road scared sick single sister sorted
       step suggestions ta travel true vehicle wants weather whoever would`,
    '-5': `
       available blog bring broke brother change cheers club coffee cracked direct does due father girl helps hurt
       husband item late looking might myself papers password persons play pre quote rather rating restaurant safe
       school season shout song stay those thx together trip wait`,
    '-6': `
       accounts branch burrito dozen flying hope learn many need okay party ready scratch suggestion thinking treat
       university years`,
    '-7': `
       bless boorito burritos delay do early etc forget forgot friends job shall think`,
    '-8': `
       costume feel if remember yes`,
    '-9': `
       friend lost town wrong`,
    '-10': `
       afraid thank`,
  },
} as const satisfies Weights
