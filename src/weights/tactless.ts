import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a sentence is what a rule is about, by rule. */
export const tactless = {
  'blame-you': {
    circumstances: {
      always: -28,
      review: 2,
      chat: -2,
      owed: 5,
      doubtful: -6,
      caring: -15,
      problem: -3,
      upset: -7,
      praise: 1,
      question: -3,
      request: -1,
      'our-fault': 1,
      'no apology': 5,
      'no responsibility': -9,
      'no thanks': 5,
      'no action': 2,
      'no empathy': -2,
    },
    words: {
      '27': `
         presumably`,
      '26': `
         confusion`,
      '22': `
         guessing`,
      '20': `
         pressed suppose tend`,
      '19': `
         appreciation`,
      '18': `
         ratings sitting`,
      '16': `
         drove folks gather perhaps typed washing`,
      '15': `
         arrived expired generally maybe proper unanswered understanding`,
      '14': `
         cheap guess pegs picked surely`,
      '13': `
         connection expect handwriting happens pressing surprised tape thinking traveller`,
      '12': `
         appreciating backup calling early fingers noticed owners probably rating sound upi usually youtube`,
      '11': `
         bet customers leaving likely lying parents shoes signature signed slipped somebody stayed tag yourself`,
      '10': `
         asking clicked condition confident must person phones reception recognize seems stood tells times unhappy
         whoever`,
      '9': `
         anyway attention bell bent documents during etc evidently fitted home overall passengers paying properly save
         sir sounds such thirty unpleasant windows`,
      '8': `
         app brave buyer chance choice clicking eye failed forty gets had kept laundry lid looks spent swimming
         understand were who whose`,
      '7': `
         advice been before broke carried due enjoyed enjoying enough especially everyone eyes finger guest hours
         immensely kids lady living lose most past reason sheet think travel tried typing verify watch worn`,
      '6': `
         android appears approved aspects between cause end ensure everybody flats front gave handle heat honestly
         ladies languages opens problem profile reading reads release something staying travellers visits where you`,
      '5': `
         actually address advance car child coat concerns door families feel first forget hands headphones hurry
         immediately life opened opening others own people phone picture prices proof receive reminders seem services
         steps themselves things was when would`,
      '4': `
         about alarm always anybody asked budget buffet button category chose code delighted doubt expecting experience
         feels field having himself how itself late leave leaves look mentioned might mind nobody not offer old owner
         parent pocket printed room side size some spend sun sure those ticked time troubleshooting unfortunately used
         what yours`,
      '3': `
         a accepted amazing another are arrivals behavior best children clear confirmation different do down feet
         figure fully get going grown gym have household however language left made money offered one only plan put
         recommend request sign sofa standard stuff takes that traveling trouble updating watching went whatever wonder
         work world`,
      '2': `
         after appear bag be big booked box came come common could devices did each easily everything facing happy hot
         husband in informed it last leaflet liked longer managed member mixed mouth move never nine none notice off ok
         open out possible puts raised read rung says someone stay telephone the their then there three under unless
         waiter wall which your`,
      '-2': `
         all anything anz card course covered crew date days evening excellent felt fourth ground he label letter
         manager missed model months noon nothing or photo pm priority provide run safe shout sits step store suit this
         trip try us week word yesterday`,
      '-3': `
         corner day difference find for glad half hi ill inconvenience let lost message mistake nice other refund
         regarding same short stopped team thousand version video writing year`,
      '-4': `
         again back but closed even fee friday give great help legal my once please test will worked years`,
      '-5': `
         and bill can describe good just march morning now pleasure price refunded shall show thursday we welcoming`,
      '-6': `
         class cost desk dr full i id me our paid reach send six sold taken towards town wednesday`,
      '-7': `
         assist below city drop forward new passed thanks until`,
      '-8': `
         company file need star tuesday want`,
      '-9': `
         error free love night should water`,
      '-10': `
         board here mrs real still`,
      '-11': `
         kettle`,
      '-12': `
         monday tonight`,
      '-13': `
         depot fault greetings mr ms`,
      '-14': `
         attached`,
      '-15': `
         dear sorry today`,
      '-16': `
         regards thank`,
      '-19': `
         tomorrow`,
    },
  },
  defensive: {
    circumstances: {
      always: -26,
      review: 7,
      chat: -4,
      owed: 4,
      doubtful: -6,
      caring: -13,
      problem: -2,
      upset: 5,
      praise: -1,
      question: -1,
      request: -3,
      resolved: 6,
      'self-blame': -7,
      'no apology': 4,
      'no responsibility': -5,
      'no thanks': 3,
      'no action': 3,
    },
    words: {
      '32': `
         merely promotion`,
      '23': `
         recently`,
      '20': `
         linen`,
      '19': `
         blame county thousands vans`,
      '18': `
         control`,
      '16': `
         demanded due respect`,
      '15': `
         carrier cheap roadworks sick stars therefore`,
      '14': `
         automatically based imagine lad serve shipping thousand`,
      '13': `
         area attic constantly contractor customers depends previous sometimes transit`,
      '12': `
         banks busy courier everyone fail hotels lunch products slowed`,
      '11': `
         ads animals assure complained complaint delivered demand drivers employed lie parking protect said supplier
         theirs whatever`,
      '10': `
         august bank department depot disappointing group landlord mistakes robot traffic`,
      '9': `
         according actually ball basis city company courtesy daily deserve differ festival forgive ground hundred
         machine network nobody occasion ourselves partner perfectly prices received servers smell thirty warehouse
         years youtube`,
      '8': `
         anz computer eleven everything factory flowers fully government hidden high homes however human million mind
         minor never owner policies porter printing processed simple strict strive suggested sun town trade were`,
      '7': `
         accommodations beds changes charm clock country dawn discerning during eat gives hair hands handwriting happen
         maintenance man manage not other pupils quality recording rooms school state tries weather`,
      '6': `
         additional agency am begin category complain complimentary degrees families fine folks forty has knock large
         men non occur our passed point pride record reflection restaurant sat seems server sit sits spent stayed
         suited tested their very was what`,
      '5': `
         against agent among bags calendar chairs conversation create double end enjoyable every friendly girl
         guidelines hardly he investigated known offline older plenty rain reception river riverside road row rush says
         several signature signed students surgery system tried upi users whoever whole wifi working`,
      '4': `
         accounts answered available between break breakfast built business candle children coffee community completely
         delayed delivery different front garden goes got hot hotel interest its logs mar mirror nineteen only ours
         parcel person premium private reports snow some temporarily them these they times towel trained trying virtual
         waiting wants went`,
      '3': `
         able all always are as bath boxes came camera cashback clean culture devices do dogs doing door else excellent
         experienced expert features get girls had hard have hired house hun ideal is items keen ledger loss mate
         maximum mentioned minutes my no offer packed people per playing pool price property provide providing rather
         reasons records request rude seat sends shift signs since single so something speak story streaming style
         supposed taps taste tests themselves wait weekend who word world`,
      '2': `
         accordingly allow anyone appears banking be being believe big boats by card case colleague counted debit does
         doors dry each efforts empty ever everybody eyes fan feels firm fridge from god grass guests heritage hum
         inspected issues lads lady level licensing like local mails making many most must nothing of one otherwise
         parents party personally port print product promised quickly rates renovation resolves resort run rung safe
         scanner sealed security seller sets shows signing sir strike than the thing things this those throughout
         twenty unable unfortunately up voice walls water we works would`,
      '-2': `
         about after appreciated at aware bill cable can center charged child clause collections colour comments
         connection covered desk enclosed euro expectations folder for form going great habit happened here hi honor if
         into invoice job keep kindly know least less letter letters line mean missed morning necessary need on opening
         order out over patient phone plate problem reach read reduce ride right table third together towards under
         wish`,
      '-3': `
         answer apologize assist backup but charge check copy cover details enjoy final friday heart id important
         improving item june kind lol manager media memory minute months new remain ring route seats shown stays step
         still test truly used want week why wonderful wrote yours zero`,
      '-4': `
         appreciate away below better concern engineer error first happy hello hour live meeting menu month myself or
         perhaps photo receipt reply return september shared sign small start swapped tuesday turn understand valued
         you your yourself`,
      '-5': `
         anything april asks battery committed compare corrected enjoyed feature good harm hide label open page part
         plan planning re red repair sad saved second slip stay stop taxi tell ten too tracking unfortunate version`,
      '-6': `
         back closed delighted euros fault i info instead mistake ms paper payment pleasure post recommend reference
         steps visit whether words wrong`,
      '-7': `
         announced caller dm help helps hope link message moved nice now pleased policy review settings taken tap
         thursday tonight touch value`,
      '-8': `
         ahead cost fee file fix name ought rule soon team wednesday`,
      '-9': `
         again apologies close concerns ended exchange far feedback future hear list little missing mrs will wishes
         worries`,
      '-10': `
         mr next shall should until`,
      '-11': `
         added let march please regret send sincerely values`,
      '-12': `
         leaving needed thanks`,
      '-13': `
         refunded thank`,
      '-14': `
         oh tomorrow`,
      '-15': `
         forward`,
      '-16': `
         attached glad`,
      '-18': `
         kettle`,
      '-19': `
         sorry today`,
      '-20': `
         dear regards`,
      '-24': `
         lid`,
      '-32': `
         greetings`,
    },
  },
  minimizing: {
    circumstances: {
      always: -19,
      review: 1,
      owed: 1,
      doubtful: -3,
      caring: -12,
      upset: -3,
      praise: 1,
      question: -2,
      request: -1,
      'self-blame': -5,
      'no apology': 3,
      'no responsibility': -8,
      'no thanks': 3,
      'no action': 3,
      'no empathy': -2,
    },
    words: {
      '33': `
         harm`,
      '25': `
         worries`,
      '23': `
         blast`,
      '22': `
         grows`,
      '21': `
         happily`,
      '20': `
         honestly occasion products`,
      '19': `
         breaths hardly`,
      '18': `
         breathe incident`,
      '17': `
         feed`,
      '16': `
         flying jumper laugh resolves`,
      '15': `
         drip renovation`,
      '14': `
         drama sometime`,
      '13': `
         areas availability folks solved`,
      '12': `
         based bucks life modern nature requests`,
      '11': `
         bit features haha introducing supervisor`,
      '10': `
         alive ceiling children complaint grateful installing kids language merely plenty sleep spite sun things think
         worse`,
      '9': `
         arrival busy difficult enjoy everybody everywhere ladies little nothing settle stairs worked`,
      '8': `
         basis believe camping cause convenience experienced forty fully happen lovely mar nerves normal rare sea
         sometimes water`,
      '7': `
         employer end everything favorite get hurt inform inside lobby ma'am matter means meantime move myself nobody
         pandemic problem processed satisfactory strict`,
      '6': `
         confusion everyone facing fine funny got hair items just less nor others positive recommend same scheduled
         services stay submit taste than thousand walk whole`,
      '5': `
         a ads apologize are ask colour ended enjoyable feel feels fresh going heads honest hundred issues maintenance
         most not other perfect popular several sounds stable take then these tried`,
      '4': `
         app area as asking between cup customers dollars during english enjoyed euro extra find fit gets happy hide
         hosting impression is makes occur people pretty prices school season see sit slower story usually weekend well
         wish worth`,
      '3': `
         actually anybody bath choice come deal equally every expected fail friends go had hear ideal issue lol many
         maybe much neighbors neither one only point receive received reviews service some speak standard stuff sure
         surely though times truly understand users wine`,
      '2': `
         about always an anyone anything apologies appreciate attended bank better bread brother build bus city
         continue conversation culture deeply delay delighted dip disappointing feedback hotels interested its know
         learn live looking lower main meant mind offer opportunity orders over overall part person planet product rate
         real rectify release reviewed serious side something tend their them they time transit up view weather were
         what`,
      '-2': `
         address afternoon and away back by call called can choosing cover days delivered do driver drop fair fixed
         form forward friday goes guests hard having her if itself mean needs noon oh our page phone possible printed
         priority receipt says seeing seriously such tell ticket valued want welcome when while word you`,
      '-3': `
         because been bill came clear comes comfortable day dr free from held hi link months morning office on ought
         ours paid photo please put quality reach reaching refund right rooms sealed serve sheet should sincerely
         somebody spring tap team test the told towards trip turned update voucher wednesday went who`,
      '-4': `
         after at box cards check copy depot exchange full hello here id into left message month payment promise seats
         seen tonight us version whenever wrong`,
      '-5': `
         again each error how i need number opening said second twice we`,
      '-6': `
         before center cost email file label monday new perhaps picture sent sharing signature thank why wishes`,
      '-7': `
         access booked cut door especially far his me meter needed send set`,
      '-8': `
         march open pleasant show today top`,
      '-9': `
         desk invoice kind name next until`,
      '-10': `
         details lid`,
      '-11': `
         refunded sorry thanks tomorrow under yours`,
      '-12': `
         mrs`,
      '-13': `
         dear thursday vans`,
      '-15': `
         kettle`,
      '-16': `
         attached`,
      '-17': `
         greetings regards`,
      '-19': `
         ms`,
      '-20': `
         mr`,
    },
  },
  'passive-aggressive': {
    circumstances: {
      always: -24,
      review: 1,
      chat: -2,
      owed: 3,
      doubtful: -4,
      caring: -17,
      problem: -2,
      upset: -8,
      praise: -3,
      question: -3,
      request: -2,
      'self-blame': -6,
      'our-fault': 2,
      'no apology': 8,
      'no responsibility': -7,
      'no thanks': 6,
      'no action': 2,
      'no empathy': -2,
    },
    words: {
      '36': `
         insight`,
      '28': `
         fyi`,
      '24': `
         faced surprised`,
      '23': `
         tend`,
      '22': `
         explained gently`,
      '20': `
         grown presumably stated`,
      '19': `
         genuine slowly`,
      '18': `
         discussed`,
      '17': `
         eyes ladies`,
      '16': `
         rocket scale scroll wonder`,
      '15': `
         actually mentioned respect seldom tone`,
      '14': `
         folk languages mails olds proper quite stories`,
      '13': `
         believe evidently eye length perhaps`,
      '12': `
         certain chasing clearly draw forgive informed knowledge language parents record records residents traveller`,
      '11': `
         bless calendar count counted crying daily delicate during false find forty noticed picture seem stars tag
         telephone weigh whether word worth`,
      '10': `
         attention aware brave confirm curious doubt generally knows lady learns letters might patience person relative
         think those who`,
      '9': `
         already anybody budget comment deluxe easily everyone feed gather investigate lived looking manage means plain
         planet products rate requests says sitting world written`,
      '8': `
         answer bit buttons carried child deal fact fingers generous heard honest known maybe needs nineteen others own
         pretty read reads seen slept story surely third told wise`,
      '7': `
         always basic carry counting discount everybody funny happens hardly leaving lock man mostly negative people
         phone rather repeat sees somebody temperature things thinking thought times training tried truth`,
      '6': `
         advise answers anyone appeal as asking backup encountered face glasses kindly managed most news numbers owners
         previous refer remember saw say sir spent suppose themselves towels usually would writing yourself`,
      '5': `
         age any ask before button cameras channel conversation cooking door families felt first folks how internet
         itself kids not one paragraph pocket problem proof putting realize reason received reminders room round sea
         seems sleep some standard tenants than these thing time wants where`,
      '4': `
         a adults advice advised april body carries cheap country early english enough exists figure forced guest hard
         has inspected log manner my noise note rating recovering reservation result review reviews secret see
         sometimes type were what work writes years`,
      '3': `
         actual answering be big block booking called calls careful closer colleagues communicated courtesy do eleven
         else end gift girl head home imagine in invite issues learning makes measured minimum mood of past pick point
         poor same seeing serious sofa something such sure takes then why words`,
      '2': `
         against also an clock confirmation contract correct correspondence could details did directly doors eight
         emails every father figures fourth gets guests guide habit had hair having heads hours however included inform
         information know long lose made master meant members memory money often order passengers phones put recall
         recording rolled search seat seconds settles show signed skin subject surprise tell that there this three
         tuesday unread used very was watching website which winter with without wrote yet you`,
      '-2': `
         airport appreciate back bank breakfast by closed concern confirmed connection crew deep error excellent for
         free got happen hold mobile monday months needed now offer online only open part print red repair return still
         support taken tap too took try trying under want weather worry your`,
      '-3': `
         address agency and anything below billing branch comments continue course day dm evening file files happening
         he id latest like machine match morning moved noon or ours pleased pleasure regulations row saturday side
         stable stays stop store taking them valued we welcome whenever`,
      '-4': `
         app buy charge desk enjoyed ensure fix floor form full june password payment rewards share system town trip us
         warm`,
      '-5': `
         blocked cause changes class council credit cut depot drop good haha help here hour label lift manager me next
         plus power runs should team wishes`,
      '-6': `
         attach can cancelled cost fault fit hello helpful hey hi hope ms night our refunded rule send sincerely soon
         version`,
      '-7': `
         attached fee feedback i passport sad shall test thursday will`,
      '-8': `
         bigger but delighted new office oh reach refund regret select tickets until wednesday within yes`,
      '-9': `
         current great hurt info missed mrs please`,
      '-10': `
         glad kettle safe settings`,
      '-12': `
         thanks tonight`,
      '-13': `
         available happy thank`,
      '-14': `
         dear lid`,
      '-15': `
         mr today`,
      '-16': `
         greetings`,
      '-17': `
         forward`,
      '-21': `
         regards sorry tomorrow`,
    },
  },
} as const satisfies Record<string, Weights>
