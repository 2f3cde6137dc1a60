import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a sentence is what a rule is about, by rule. */
export const tactless = {
  'blame-you': {
    circumstances: {
      always: -29,
      chat: -2,
      alone: 3,
      owed: 3,
      doubtful: -2,
      caring: -16,
      upset: -2,
      question: -4,
      request: -1,
      resolved: -1,
      'self-blame': -1,
      'no apology': 5,
      'no responsibility': -9,
      'no thanks': 5,
      'no action': 3,
      'no empathy': -2,
    },
    words: {
      '31': `
         presumably`,
      '30': `
         confusion`,
      '25': `
         suppose`,
      '24': `
         guessing spared`,
      '21': `
         pressed`,
      '20': `
         unanswered`,
      '18': `
         gather`,
      '17': `
         handwriting sitting`,
      '16': `
         generally gently guess perhaps surely tend`,
      '15': `
         arrived brave calling expect homeowner kids likely maybe passengers proper`,
      '14': `
         confident drove rating seem traveller typed washing`,
      '13': `
         appreciation backup cheap folks parent probably somebody unhappy youtube`,
      '12': `
         appears hurry ignored looks parents reception ringing signature signed sir slipped sounds upi whoever`,
      '11': `
         appreciating bet declined early entered feels fingers leaving person picked ratings tag thinking`,
      '10': `
         assume documents dog lying mixing owners phones prices surprised tells times usually`,
      '9': `
         attention behavior buyer during families finger forced gets happens late must noticed pressing reads size
         slowly sound stayed stood thirty understanding unpleasant who whose`,
      '8': `
         advice app asking before caused chance clicked doubt eye immediately internet kept language lid overall paying
         pocket properly seems shoes slow template understand updating were windows yourself`,
      '7': `
         accepted agreed been bell choice concerns due everybody evidently eyes flats front gave had home laundry life
         might printed reading reason recognize signing swimming switched tape think travellers`,
      '6': `
         appear clearly condition connection customers end enough feet given hands known ladies lol losing mentioned
         modern most nobody opened opens own pack people profile rated ribbon sheet some tree verify watching wonder`,
      '5': `
         anyway aspects car carried cause chose damage dark devices down earlier enjoyed expired failed forty guest gym
         habit handle headphones hours look lose managed offered phone quiet replied save slept something spent
         themselves things those travel tried was went where you`,
      '4': `
         about address advance age asked beach between category child different door encourage experience figure first
         get greatly grown himself holding leaves lives money never not only owner past picture problem raised release
         seven staying such sure tent time twice visits when would yours`,
      '3': `
         actually always android anybody are because brings budget bug care changed chicken children choose come
         complain confirmation criteria did do enjoying ensure especially everyone gate have having household imagine
         instead itself lady languages left mention mirror mould none off offer often one opening others plan press
         proof put puts rain realize receive room says services side sign standard suggest taste that ticked trouble
         troubleshooting unless unread used value what whatever wrong your`,
      '2': `
         a another approved around bags be big book box buffet button cable came checked clear count each facing fast
         feel filled form fridge going got hard hot house how in it keep keyed leave light longer made mind mixed on
         property reaching read rung served sort stay steps stuff sun the three traveling type understood uploaded
         using visitors which work`,
      '-2': `
         all also alternatively amount better born both center closed contact corrected crew days depot doctor error
         feature felt few find fine fixed flight for found further glad hello help her hope lunch march model more
         nothing plus pride refunds return run sell settings soon spot strive trip try updates us warehouse within
         working`,
      '-3': `
         airport bill camera card charge colleagues corner dates even ever fourth half helps letter list lost manager
         mean means month months noon now or priority provide reach safe screenshot shows store support thousand
         thrilled via week will year yesterday`,
      '-4': `
         add again anything average back cost course covered department give hi i link memorable message my other
         safety same show suit team truly version wednesday welcoming writing years yes`,
      '-5': `
         and assist business but can clarify describe difference drop fault good ill just our paid please price sold
         taken tea thursday want wants we worked`,
      '-6': `
         company date desk dm great inconvenience legal me morning new nice night pm real refunded shall six towards
         town until`,
      '-7': `
         file free full id once pleasure thanks water`,
      '-8': `
         below city dr focus friday love need should test`,
      '-9': `
         here passed send`,
      '-10': `
         forward mrs tuesday`,
      '-11': `
         board monday still`,
      '-13': `
         star`,
      '-15': `
         greetings mr ms regards sorry today tomorrow tonight`,
      '-16': `
         attached dear thank`,
    },
  },
  defensive: {
    circumstances: {
      always: -25,
      review: 4,
      chat: -3,
      alone: -8,
      owed: 4,
      doubtful: -3,
      caring: -13,
      upset: 7,
      question: -3,
      request: -3,
      resolved: 1,
      'self-blame': -7,
      'no apology': 3,
      'no responsibility': -5,
      'no thanks': 2,
      'no action': 3,
    },
    words: {
      '31': `
         merely`,
      '20': `
         promotion`,
      '19': `
         blame`,
      '18': `
         control county imagine recently`,
      '17': `
         factory`,
      '16': `
         crews linen shipping thousand`,
      '15': `
         due lunch mate respect stars therefore`,
      '14': `
         creator lad thousands`,
      '13': `
         depends discerning ourselves perfectly`,
      '12': `
         ads area authority carrier mistakes sick stripe`,
      '11': `
         alive banking banks busy contractor customers differ employed fail forced hotels investigated likely previous
         processed protect serve smell temporarily whatever`,
      '10': `
         actually assure chairs cheap context delivered families human items mirror nobody nurses parking partners
         products quickly received roadworks robot sun virtual youtube`,
      '9': `
         additional august complaint decided department eleven everyone group guidelines hundred maintenance network
         prices seems sometimes supplier thirty vans won years`,
      '8': `
         anz bank based category charges company complimentary computer courtesy difficult disappointing drivers
         everything folks girl hair hands machine paypal porter road said spotless theirs`,
      '7': `
         animals bags cashback charm complaints conversation country culture daily delay demand during eat forty hidden
         homes looks million occur ordering provider record recording resolves rooms strict throughout traffic upi
         wants weather were what whole writes`,
      '6': `
         accommodations according allows among automatically believe bug christmas city cleaning clock degrees doors
         eaten every everybody fully gives got ground handled handwriting happen hot however intended ladies lie man
         manage mind never non not opinion other our oversight owner partner party passenger printing professionals
         rain refers safe servers sit state streaming supplies system trade transit warehouse was work`,
      '5': `
         against am carpet completely counted delayed devices different doing ear eye forgive girls given god
         government has he heritage high inspected interest isolated knock known licensing local mattress men minor
         multiple my nineteen occasion older parents policies pride private quality rates reception save school
         signature something spoke stayed strive tested tests their these they times town trained unfortunately users
         whoever`,
      '4': `
         answered bear beds built changes chicken coffee complain constantly contract courier designed end ever
         everywhere fine get have hotel its lady large lines minutes offline ours parcel people picks pictures point
         pointing pool property pulled quite reports restaurant safety sat says served several signed simple single sir
         sits spent standard story strike students supplied than them themselves twenty unable very waiting went word`,
      '3': `
         accounts agent anyone appears are as be begin between beyond boxes breakfast by clean comfortable complete
         delays depot do does dog double dozen empty experiencing fast features firm four front grass guests had hardly
         hence highest india industry is knowledge lab listings maximum neighbors no of only paid passed person price
         print question rather rbi remove sealed seller sends server service shows since so some sums supposed taking
         train trees tried twice up verify where who whose wifi working works world`,
      '2': `
         affiliate agency aircraft all always announcement arrivals attention band basis bedroom being big bottles
         building business calendar carry cars cause certified channel chosen colleague comes customer door else emails
         english enjoyable experienced expert flight floors flowers friendly goes homeowner honest house intention
         issues knows ledger lounge noise none nothing offer offered one others per premium pretty product reads
         regarding request resort round row run rush seat sets sheet shut side snow space standing style the thing this
         visitors we winter would`,
      '-2': `
         accept account address afraid after any anything at aware bill charge checking child collections cost
         definitely did difference first flat for goal grateful hey home hour if improve improving info letters live
         meantime menu mobile month morning move moving need new number once order plate profit return rules sent
         serial services sharing shown special started step still stop support table telling terms test ticket towards
         trip understand wall week wish worked`,
      '-3': `
         agree amazing apologize asks assist behind box can colour concern course details enclosed folder food found
         getting good habit happened heart hello hi honor keep kind know love lucky memory minute model myself noon out
         pan part patience perhaps personal pick provided receipt ride sense sign taxi tell third thought thrilled
         transfer turn under valued welcoming whether why worry yes yours yourself`,
      '-4': `
         adult answer appreciate appreciated away backup but center check clause closed closer copy date engineer enjoy
         fault form free friday going great holding line manager mean memorable met monday name or parent photo
         probably saved sending slip small sure ten used valid values you your`,
      '-5': `
         battery below cable euro far fee final i letter march message mistake page payment pleased re reply review
         rule second september start stay too tracking traveling tuesday visit words`,
      '-6': `
         ahead announced april back concerns corrected cotton ended enjoyed help hope important label little meeting
         months nice open paper planning policy post remain sad steps`,
      '-7': `
         covered delighted feedback file future happy harm hide id invoice lid list meter missed ms pleasure red
         reference social stays swapped taken tonight truly wonderful wrong`,
      '-8': `
         added fix instead let link missing mr now shall shared soon tap team thursday touch version wednesday will`,
      '-9': `
         again apologies close dm euros moved mrs next ought settings tomorrow`,
      '-10': `
         hear leaving please should until`,
      '-11': `
         helps recommend regret`,
      '-12': `
         forward oh refunded sincerely thank thanks`,
      '-13': `
         wishes`,
      '-14': `
         glad`,
      '-15': `
         send`,
      '-16': `
         attached needed`,
      '-17': `
         today`,
      '-18': `
         sorry`,
      '-20': `
         dear regards`,
      '-32': `
         greetings`,
    },
  },
  minimizing: {
    circumstances: {
      always: -19,
      chat: 1,
      alone: -7,
      caring: -13,
      problem: 2,
      upset: 2,
      question: -3,
      request: -2,
      resolved: -1,
      'self-blame': -3,
      'no apology': 2,
      'no responsibility': -9,
      'no thanks': 4,
      'no action': 3,
      'no empathy': -3,
    },
    words: {
      '27': `
         harm isolated`,
      '25': `
         proportion`,
      '20': `
         hardly`,
      '19': `
         feed`,
      '18': `
         breaths happily`,
      '16': `
         breathe flying occasion worries`,
      '15': `
         bucks grows jumper`,
      '14': `
         areas honestly ideas incident laugh minor modern pen quid renovation`,
      '13': `
         camping drama hurt laughing lilies nature penguins resolves satisfactory`,
      '12': `
         children culture installing sometime`,
      '11': `
         believe boy difficult folks managed solved worry`,
      '10': `
         barely cause everybody features ladies life sometimes sun whole`,
      '9': `
         based bit bothers complaint employer everything everywhere feels haha happen hungry nerves nor nothing stable
         stairs supervisor things worked worse`,
      '8': `
         anyway drip everyone ideal kill little merely most normal others oversight plenty problems requests simply
         usually warmth`,
      '7': `
         actually arrival busy copyright disappointed end english facing forty got grateful hair just kids live matter
         nicely nobody perfect perfectly professionals rectify sea spite surprised temporary think thousand tried water
         youtube`,
      '6': `
         bringing bus cheaper convenience despite enjoy enjoyable get items language lobby lovely myself neither
         opportunity products rare real received same settle sleep transit`,
      '5': `
         apologize area basis ceiling confusion deal dip experienced feel generated going issues means meantime move
         ninety people problem processed ratings several slower some something speak stay stuff surely take than these
         unhappy weekend wish`,
      '4': `
         a alive anything are ask bad colour conversation customers decided during enjoyed euro feature find fit gets
         happier hundred is least less looks ma'am makes mate mood noise not one popular practice prices reviewed
         scheduled see somewhere sounds strict taste users well wine worst`,
      '3': `
         age among an app availability bank bath cents come couple delay difference expect extra fine folk four fresh
         fully go had honest impression inform issued its lol looking maintenance mar only over person positive
         recommend residents services side sit small standard story submit teenagers tend then they thought tips tub
         weeks what worth`,
      '2': `
         about ads already always anybody anyone appreciate as assure between bug choice confident cup delighted ended
         fairly feedback good half happens heads home hotels inside issue lamps many mind much of offer ordering other
         pandemic pleased pretty school serious service she shoes situation smell sum them times try two view walk`,
      '-2': `
         and asked bell bill call car charge checked comfortable cover different drop far five full goes guide hour if
         information leaving link our ours public reach receipt refund second sharing shut since spring star such the
         those through ticket tickets to took typed want when word yes you`,
      '-3': `
         account address against appreciated away back been called can choosing clean clear copy course covers desk
         driver fault fixed forward from hard helps here hold how into left location may nights office on order ordered
         paid please process put seen self should tell touch us welcome went whoever written`,
      '-4': `
         after at delivered each free having held her hey hi his i itself last line march oh opening page perhaps
         promise said sales seriously tap tax team told towards tuesday update valued whenever words`,
      '-5': `
         afternoon again before box check dr hello info memorable months morning need payment photo pride priority
         shown tonight trip we why wrong`,
      '-6': `
         email error file form new number open send set settings sincerely test thank top twice`,
      '-7': `
         booked center cut door fair kind me month signature version wednesday`,
      '-8': `
         cards meter monday name next sent today tomorrow until`,
      '-9': `
         id needed picture pleasant thanks wishes`,
      '-10': `
         details especially show yours`,
      '-11': `
         sorry under`,
      '-12': `
         refunded`,
      '-13': `
         dear mrs`,
      '-14': `
         thursday`,
      '-18': `
         attached`,
      '-19': `
         greetings mr regards`,
      '-21': `
         ms`,
    },
  },
  'passive-aggressive': {
    circumstances: {
      always: -23,
      review: -1,
      chat: -2,
      alone: -11,
      owed: 2,
      doubtful: -1,
      caring: -17,
      upset: -1,
      praise: -3,
      question: -4,
      request: -2,
      resolved: -2,
      'self-blame': -5,
      'our-fault': 2,
      'no apology': 8,
      'no responsibility': -8,
      'no thanks': 5,
      'no action': 3,
      'no empathy': -3,
    },
    words: {
      '29': `
         gently surprised`,
      '28': `
         scale`,
      '25': `
         fyi`,
      '24': `
         explained`,
      '23': `
         faced`,
      '22': `
         tend threshold`,
      '21': `
         stated`,
      '20': `
         false presumably scroll`,
      '18': `
         discussed respect rocket slowly tone`,
      '17': `
         actually grown seldom stories wonder`,
      '16': `
         believe eyes funny`,
      '15': `
         genuine olds`,
      '14': `
         folk forgive knows languages proper spared stars`,
      '13': `
         aware bless brave buttons count counted eye gather generous knowing knowledge learns mentioned parents word`,
      '12': `
         animal answers attention buys certain chasing evidently exists informed insight ladies language mails perhaps
         quite record`,
      '11': `
         argue cooking delicate length mostly nets products prove weigh whether who`,
      '10': `
         advise ball calendar comment conversation crying curious curtain doubt during forty imagine inspected letters
         noticed partners patience records relative reminders surprise telephone thought`,
      '9': `
         answer appeal clearly daily deal draw easily find generally hide known legs manage meaning means negative news
         nineteen others person previous reads recovering says sitting third traveller yourself`,
      '8': `
         advised already asking basic big budget cameras confirm families heard internet lived looking managed own
         plain planet rather sea seem seen silent sir somebody suppose surely think training truth unhappy`,
      '7': `
         always anybody bit carries channel confusion country everybody everyone expect fingers gift investigate kindly
         lady man maybe might most people phone picture problem rate rating read realize say simple sometimes thing
         things those times told where world writing written`,
      '6': `
         anyone ask backup before blue careful counting feed glasses habit hardly holding lock nature not note owners
         paragraph putting repeat residents rolled sees sleep sofa story subject tag themselves thinks trade wants
         watching worth wrote`,
      '5': `
         actual animals as button called carried carry considered directly father figures folks given guess happens
         honest hoping how kids learned leaving mixing mood needs numbers one paying personal poor pretty provided
         reason room saying seeing seems slept some something spent sticker thinking transit usually were what why
         writes`,
      '4': `
         a adults advice age answered begin bug child deluxe discount effort eleven english fact felt first follow hard
         itself makes mean members messages my neighbor point proof recall rectify refer remember reproduce same
         surgery tenants than these time twice type website whose wife winter words work would years`,
      '3': `
         above against also answering any arrive be block body bottom calls clock cope correct dollars door eat emails
         ended enough evidence exactly guest had has home in inform life log lose marks money mother of papers persons
         photograph printed put quicker received reported reservation review reviews round saw seconds secret see
         standard students such takes tape temperature then thirty unread wise`,
      '2': `
         an another are broken car cats children city correspondence detail dictionary did do early eight end every
         expecting explain figure finger get go guide head heads hospital intended invite issues keeping kept know made
         many meant memory nothing odd paint parent phones photos reply reports requests ringing said seat sensible
         serious shop sick size skin sort staff sure this towels tried twenty value was which wish with`,
      '-2': `
         appreciate assistance batch breakfast card certificate changes charged checking closed deep ends evening fair
         fantastic file fill for form harm hotel instead late like main mobile myself neither nice number offer only
         party possible pounds questions remain risk rooms row sad school sent sold strive talking them under update
         via visit week weight wrong`,
      '-3': `
         added address and anything appointment back below carrier day decision desk experience fine fix flight full
         happened he helpful him invoice kind link longer machine monday moved noon open paid part pm pop press print
         process red regulations started stays support thrilled too try unit unless we`,
      '-4': `
         airport app appreciated attach battery cause comments contractor device finished firm free good health heat
         help latest months morning or ours saturday server services space tables taken tap us video wait whenever`,
      '-5': `
         billing blocked building charge confirmed course create credit current fee few files floor haha happen here
         label manager me next night our passport removed resolve return share soon sounds store tickets town trying
         updated wishes wonderful`,
      '-6': `
         branch but can close enjoyed ensure fit hello hey hope i id location needed pleased shall should version warm
         will`,
      '-7': `
         currently dm drop fault hi hour lift missed ms new office payment power refund runs send stable test trip
         until upload yes`,
      '-8': `
         available council feedback hurt please pleasure reach refunded regret select sincerely system team wednesday`,
      '-9': `
         attached cancelled great info rule thursday within`,
      '-10': `
         settings`,
      '-11': `
         delighted glad mrs plus`,
      '-13': `
         oh safe`,
      '-14': `
         dear mr today tonight`,
      '-15': `
         thank thanks`,
      '-16': `
         forward happy`,
      '-18': `
         greetings tomorrow`,
      '-21': `
         sorry`,
      '-22': `
         regards`,
    },
  },
} as const satisfies Record<string, Weights>
