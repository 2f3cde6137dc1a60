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
      doubtful: -5,
      caring: -15,
      problem: -3,
      upset: -7,
      question: -3,
      request: -1,
      'our-fault': 1,
      'no apology': 5,
      'no responsibility': -9,
      'no thanks': 5,
      'no action': 3,
      'no empathy': -3,
    },
    words: {
      '27': `
         confusion`,
      '26': `
         presumably`,
      '22': `
         guessing`,
      '20': `
         pressed suppose tend`,
      '19': `
         appreciation connection proper sitting`,
      '18': `
         ratings`,
      '16': `
         drove expired folks gather typed`,
      '15': `
         cheap generally maybe perhaps understanding washing`,
      '14': `
         arrived guess surely traveller`,
      '13': `
         early expect handwriting happens owners pegs picked pressing surprised tape thinking unanswered upi`,
      '12': `
         appreciating backup customers fingers probably rating sound tried usually youtube`,
      '11': `
         bet chance leaving likely lying must noticed parents shoes signature slipped stayed tag unhappy yourself`,
      '10': `
         android asking attention clicked person phones properly reception recognize signed sir somebody stood tells
         times windows`,
      '9': `
         anyway bell bent calling condition confident evidently fitted home laundry looks overall passengers paying
         seems sounds such thirty whoever`,
      '8': `
         brave buyer clicking documents during enjoying eye eyes failed gets had kept lid past save swimming understand
         were who whose`,
      '7': `
         advice app appears been before broke carried due enough especially etc forty honestly hours kids lady living
         most problem sheet spent steps think typing verify watch worn`,
      '6': `
         actually address approved between child choice end enjoyed everyone finger flats front gave guest heat
         immensely ladies languages lose opens phone picture reading reads reason travel visits where you`,
      '5': `
         advance aspects button car coat door everybody experience facing feel first hands headphones hurry life mind
         offer opened opening others own people prices proof receive release seem something staying themselves
         travellers unpleasant was what when would`,
      '4': `
         about anybody asked buffet category children chose code delighted different doubt expecting families feels
         forget having himself how itself late leave leaves look might money nobody old one owner plan pocket profile
         room services side size some spend stuff sun things those ticked time trouble used yours`,
      '3': `
         a alarm always amazing another arrivals best clear common confirmation do down each everything feet field
         followed going grown gym happy have household left liked made not offered only put sofa sure takes that
         traveling under unfortunately updating watching went whatever wonder work world your`,
      '2': `
         accepted after age appear are bag bags be big box budget came cause come confirm did easily get however
         husband in informed internet it language last longer managed member mentioned mixed mouth move never nine none
         notice off ok open out payments printed puts quiet raised rather read request rung says someone stay telephone
         the then there three unless waiter wall which`,
      '-2': `
         airport all also course date days evening excellent felt fourth letter message missed more noon normal nothing
         number or photo pm priority provide refund sits store suit sunday thing this trip try trying us using week
         word yesterday`,
      '-3': `
         closed corner day difference even find for hi ill just let lost mistake months nice other pay safe short
         stopped team test thousand will writing year`,
      '-4': `
         again back bill but comfort describe fee friday glad great half help inconvenience label morning my once
         pleasure same shall thursday towards video worked years`,
      '-5': `
         and can class give legal march now price reach refunded send show we welcoming whenever`,
      '-6': `
         assist below cost desk dr full good i id me new our six sold taken town wednesday`,
      '-7': `
         city drop forward need paid passed please thanks until want`,
      '-8': `
         company error file star tuesday version`,
      '-9': `
         free night still water`,
      '-10': `
         board mrs real should`,
      '-11': `
         here kettle love`,
      '-12': `
         monday tonight`,
      '-13': `
         depot fault greetings mr ms`,
      '-14': `
         attached dear`,
      '-15': `
         sorry today`,
      '-16': `
         regards`,
      '-17': `
         thank`,
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
      '33': `
         promotion`,
      '32': `
         merely`,
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
         carrier cheap roadworks stars therefore`,
      '14': `
         automatically imagine lad previous serve shipping sick sometimes thousand`,
      '13': `
         attic based busy contractor customers depends slowed transit`,
      '12': `
         area banks constantly courier fail hotels whatever`,
      '11': `
         ads assure complained complaint delivered deserve drivers employed everyone group lie lunch maintenance
         parking products said supplier theirs tried`,
      '10': `
         animals august ball basis demand department depot disappointing landlord partner received robot traffic`,
      '9': `
         according actually city company differ festival forgive government ground hundred machine nobody occasion
         ourselves perfectly policies porter prices processed servers smell thirty warehouse years`,
      '8': `
         bank computer country daily eleven factory fully happen hidden high homes however human manage million mind
         network never owner printing protect recording strict suggested sun were`,
      '7': `
         accommodations beds charm complimentary courtesy everything flowers gives hair hands man minor not other
         pupils quality rooms simple state strive town trade tries weather youtube`,
      '6': `
         additional agency am anz begin category changes clock dawn degrees discerning eat enjoyable families fine
         folks forty handwriting has large non our point pride record sat school seems server sit sits spent stayed
         tested their upi users very was what working`,
      '5': `
         against agent answered bags breakfast calendar chairs children coffee complain confirm conversation double
         during end every excellent girl hardly he hotel interest knock known licensing men mistakes older passed
         plenty rain reception reflection restaurant riverside road rush says security several signature signed suited
         system trained trying whoever whole wifi`,
      '4': `
         accounts among available between boxes break built candle cashback delivery devices different expert friendly
         front goes got guidelines hired hot industry internet its ledger mirror nineteen offline only ours parcel
         person premium private providing request resort river row some students them these they virtual waiting went
         world`,
      '3': `
         all always anyone are as bath being business came camera clean counted create culture delayed do dogs door
         doors each efforts else experienced experiencing features get guests had hard have house hum hun ideal
         inspected is items keen latest logs loss mar mate mentioned minutes my no of people playing price provide
         rates rather records renovation reports resolves rude run scanner seat sends sets shift signs since single
         snow so something story streaming taps taste tests times towel unfortunately wait wants weekend who word`,
      '2': `
         able allow although appears attention believe beyond big by cancel card case completely debit doing dry empty
         ensure everybody eyes fan feels firm fridge girls god google grass heritage lads level like local longer mails
         making many most must nothing offer one parents party per personally pool port product promised question quick
         quickly reasons rung sealed seller shows signing sir standards strike style supposed than the themselves thing
         this throughout twenty up walls water we works would`,
      '-2': `
         about assist at cable can center charge charged clause collections colour comfort covered desk enclosed euro
         expectations faced folder for form going great happened heart honor improve into invoice job keep kindly know
         less letter letters manager mean memory missed morning on order out over pass phone probably provided read
         refund right route seats steps table test truly under zero`,
      '-3': `
         after answer aware backup below child concern copy cover final friday hi if improving item june kind lol
         meeting minute months new or plate receipt remain ring shared shown stays step still third together want week
         why wonderful wrote yours`,
      '-4': `
         apologize appreciate away battery better but check details engineer error first happy hello hide hour id live
         menu month myself open photo planning pleasure re resolve september sign slip small start stay swapped tuesday
         used valued you yourself`,
      '-5': `
         anything april asks corrected enjoyed euros feature good harm info label mistake page part perhaps plan policy
         red repair reply sad saved second stop taxi tell ten too tracking turn understand unfortunate value version
         your`,
      '-6': `
         back closed committed compare delighted fault i instead ms nice paper payment post reference return review
         visit whether words`,
      '-7': `
         announced caller dm helps hope important link message moved now recommend settings taken thursday tonight
         touch wrong`,
      '-8': `
         ahead cost fee file fix help name ought rule send tap wednesday`,
      '-9': `
         apologies close concerns ended exchange far hear list little missing mrs pleased will wishes worries`,
      '-10': `
         again feedback let march mr please shall should soon team until`,
      '-11': `
         added future next sincerely values`,
      '-12': `
         leaving needed regret thanks`,
      '-13': `
         oh refunded tomorrow`,
      '-14': `
         thank`,
      '-16': `
         attached forward glad`,
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
      doubtful: -4,
      caring: -12,
      upset: -4,
      praise: 1,
      question: -2,
      request: -2,
      'self-blame': -5,
      'no apology': 3,
      'no responsibility': -8,
      'no thanks': 3,
      'no action': 3,
      'no empathy': -2,
    },
    words: {
      '32': `
         harm`,
      '26': `
         worries`,
      '23': `
         blast`,
      '22': `
         grows`,
      '21': `
         happily products`,
      '19': `
         breaths honestly incident`,
      '18': `
         breathe hardly occasion`,
      '17': `
         feed`,
      '16': `
         jumper laugh resolves`,
      '15': `
         drip flying`,
      '14': `
         availability drama renovation sometime`,
      '13': `
         areas folks solved`,
      '12': `
         bucks life modern nature requests`,
      '11': `
         based bit features haha introducing language merely supervisor`,
      '10': `
         ceiling children enjoy grateful kids plenty sleep spite think`,
      '9': `
         alive arrival busy cause complaint difficult everybody everywhere ladies little nothing settle stairs sun
         things worked worse`,
      '8': `
         camping convenience employer everything forty happen lovely meantime nerves normal problem rare satisfactory
         sea sometimes water`,
      '7': `
         basis believe end everyone experienced facing favorite fully get hurt inform inside issues ma'am maintenance
         matter means move myself nobody others pandemic processed recommend strict`,
      '6': `
         apologize confusion enjoyable fine got items just less lobby mar popular positive same scheduled services stay
         submit taste thousand walk whole`,
      '5': `
         a ads are ask colour during ended english feel feels fresh funny going hair honest hundred makes most nor not
         other perfect several sounds take than then these well worth`,
      '4': `
         actually area asking between dollars enjoyed extra find happy heads hide hosting impression is issue only
         people prices school season see sit slower standard story sure surely usually weekend`,
      '3': `
         anybody app as brother come cup customers deal disappointing equally euro every expected fail fit friends gets
         had ideal interested its lol maybe much neighbors neither one point pretty rate receive received reviews
         service stuff though times truly understand users view weather wine wish`,
      '2': `
         about an anyone apologies appreciate attended bank better bread build bus city continue conversation culture
         deeply delay delighted dip feedback go hear hotels in know learn live looking lower many meant of offer
         opportunity orders over part person real release request serious side some something their they time transit
         up were what`,
      '-2': `
         address and assist back by call can cover days delivered do driver drop fair fixed form forward friday goes
         her information itself needs noon oh our paid phone printed priority receipt rooms says seeing serve such team
         tell test those ticket trip update valued want welcome when while word you`,
      '-3': `
         afternoon because been bill came clear comes comfortable day error exchange free from hard having held hi
         months office on ought ours page payment photo please possible put quality reaching right sealed seen settings
         sheet should sincerely somebody spring taking tap the told towards turned using voucher wednesday went
         whenever who`,
      '-4': `
         after at box cards check depot dr hello here id into left link month morning promise refund seats tonight us
         wrong`,
      '-5': `
         assistance copy each email full how i need number picture said second sharing twice we`,
      '-6': `
         again before center cost cut far file label me message monday new opening perhaps sent signature thank why
         wishes`,
      '-7': `
         access booked door especially his meter set show today`,
      '-8': `
         invoice march needed pleasant send top`,
      '-9': `
         name next open until`,
      '-10': `
         desk lid`,
      '-11': `
         details kind refunded sorry thanks tomorrow under yours`,
      '-12': `
         dear mrs`,
      '-13': `
         thursday vans`,
      '-15': `
         kettle`,
      '-16': `
         attached regards`,
      '-17': `
         greetings`,
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
      upset: -9,
      praise: -3,
      question: -3,
      request: -1,
      'self-blame': -7,
      'our-fault': 2,
      'no apology': 8,
      'no responsibility': -7,
      'no thanks': 6,
      'no action': 3,
      'no empathy': -2,
    },
    words: {
      '36': `
         insight`,
      '28': `
         fyi`,
      '25': `
         faced`,
      '24': `
         surprised`,
      '23': `
         tend`,
      '22': `
         explained`,
      '21': `
         gently`,
      '20': `
         grown presumably stated`,
      '19': `
         genuine proper`,
      '18': `
         slowly`,
      '17': `
         discussed eyes`,
      '16': `
         actually ladies mentioned rocket scroll`,
      '15': `
         certain mails olds respect seldom wonder`,
      '14': `
         folk languages quite stories tone`,
      '13': `
         believe evidently eye length perhaps records`,
      '12': `
         calendar chasing clearly crying draw during find forgive informed knowledge record residents traveller`,
      '11': `
         bless count counted false forty language noticed parents picture stars tag telephone weigh whether word`,
      '10': `
         attention brave budget curious daily delicate doubt generally knows learns looking might patience person
         products relative seem think who worth`,
      '9': `
         anybody aware buttons carried confirm deluxe easily everyone feed gather investigate lady letters lived manage
         plain planet rate repeat requests says sitting temperature those world written`,
      '8': `
         advise bit child comment deal encountered fingers heard honest known maybe means needs nineteen others own
         pretty reads scale seen story things third training wise`,
      '7': `
         already always answer basic carry counting discount everybody fact funny generous hardly leaving lock man
         mostly negative people phone rather read sees slept somebody surely thinking thought times told truth type`,
      '6': `
         answers anyone as asking backup cooking face glasses happens internet most numbers owners previous refer
         remember saw sir spent suppose themselves towels usually would writing yourself`,
      '5': `
         age any appeal ask before button cameras country door families felt first folks forced how invite itself kids
         kindly managed not one paragraph pocket problem proof putting reason received room round say sea sleep some
         standard sure tenants than thing time what where work`,
      '4': `
         a adults advice advised april body called carries cheap colleagues early else english enough exists figure
         guest hard has inspected log manner minimum mood my news of past rating realize reviews secret see sometimes
         then these wants were writes years`,
      '3': `
         actual answering be big booking calls careful communicated do eight eleven end gift girl guide head home
         imagine in issues learning makes measured members noise note pick point poor recording reservation result
         review same seeing seems serious sofa such takes value why words`,
      '2': `
         against also an auto channel clock confirmation contract conversation correspondence could details did
         directly doors email every experiencing father figures gets google guests hair having heads hours however
         included inform information learn leave long lose made master meant memory money often order passengers phones
         put recall rolled search seat seconds show skin staff tell that there this three tried tuesday unread used
         very was website which winter with without wrote yet you`,
      '-2': `
         airport back booked branch breakfast by carrier closed confirmed continue deep dm ends evening excellent for
         free got happen happened let like monday need needed now offer online only open party password print provide
         red repair return stays still support taken tap too took try under weather worry your`,
      '-3': `
         address agency and anything appreciate comments course day file files he hold id machine match morning moved
         noon or ours pleased pleasure regulations saturday side stop store taking them town we welcome whenever`,
      '-4': `
         app billing buy charge credit currently desk event fix floor form full happening june manager power row runs
         trip us valued warm`,
      '-5': `
         attach blocked cause changes class council depot enjoyed good haha helpful here hour label lift me payment
         plus rewards should system team test wishes`,
      '-6': `
         can cancelled cost drop fault feedback fit hello help hey hi hope i ms next our refunded rule send sincerely
         version`,
      '-7': `
         attached fee night passport reach refund sad thursday tickets wednesday will within`,
      '-8': `
         bigger but delighted great new office oh regret select shall soon until yes`,
      '-9': `
         cut hurt info missed mrs please safe`,
      '-10': `
         glad kettle settings`,
      '-11': `
         thanks`,
      '-12': `
         available happy tonight`,
      '-13': `
         current thank`,
      '-14': `
         dear lid today`,
      '-15': `
         mr`,
      '-16': `
         greetings`,
      '-17': `
         forward`,
      '-21': `
         sorry tomorrow`,
      '-22': `
         regards`,
    },
  },
} as const satisfies Record<string, Weights>
