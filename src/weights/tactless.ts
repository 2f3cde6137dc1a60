import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a sentence is what a rule is about, by rule. */
export const tactless = {
  'blame-you': {
    circumstances: {
      always: -30,
      chat: -2,
      alone: 3,
      owed: 3,
      doubtful: -1,
      caring: -15,
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
      '19': `
         gather`,
      '17': `
         handwriting sitting surely tend`,
      '16': `
         brave generally gently guess`,
      '15': `
         arrived calling confident drove expect homeowner hurry kids likely passengers perhaps proper`,
      '14': `
         appreciation maybe rating seem typed washing`,
      '13': `
         backup cheap folks looks parent parents somebody upi youtube`,
      '12': `
         appears declined ignored probably reception ringing signature signed sounds whoever`,
      '11': `
         appreciating bet early entered families feels fingers leaving person picked prices ratings slipped surprised
         tag thinking times unhappy`,
      '10': `
         assume buyer dog mixing modern noticed owners phones reads sound tells traveller usually`,
      '9': `
         attention clicked documents during eye finger gets happens pressing shoes size slowly stayed stood understand
         unpleasant who whose`,
      '8': `
         advice asking before behavior caused chance doubt immediately internet kept language late lid overall paying
         pocket properly reading recognize seems sir slow swimming template updating verify were windows wonder
         yourself`,
      '7': `
         accepted app been bell clearly concerns due everybody evidently feet flats front gave had home laundry life
         might must opened printed profile reason ribbon switched tape think`,
      '6': `
         anyway choice chose condition connection customers dark end eyes forty headphones hours lol losing mentioned
         most nobody opens own people phone rated sheet some tree understanding watching where`,
      '5': `
         appear aspects car cause damage devices down earlier enjoyed enough failed forced given habit handle hands
         household known look lose managed offered picture quiet save slept something spent things thirty those
         travellers tried was went you`,
      '4': `
         about actually address android asked between brings bug child different door encourage expired figure get
         greatly grown guest himself holding lady leaves light lives mirror money never none not offer owner past
         problem raised release replied staying such ticked time travel trouble twice unless visits when would wrong
         yours`,
      '3': `
         age always anybody are bags because budget buffet care chicken choose come complain confirmation count
         criteria did do enjoying ensure especially everyone experience filled first gate have hot how imagine instead
         itself ladies languages left mention mould off often one only opening others plan press proof rain read
         realize receive room says services seven sign standard suggest sure taste tent that themselves troubleshooting
         unread used value what whatever your`,
      '2': `
         a ahead an another approved around basic be beach behind booking box button came children clear each facing
         fast feel floor form going got gym hard house in it keep keyed leave longer made man mind nowhere on property
         put puts reaching renew served sleep sort stay steps stop stuff the traveling type understood uploaded
         upsetting using visitors which win work`,
      '-2': `
         all also alternatively amount born both center charge colleagues contact corrected crew days depot doctor
         error feature felt few find fine fixed for found further glad help her hope list lunch march mean means model
         months more noon plus priority refunds return run second sell settings spot strive trip try updates us welcome
         working yesterday`,
      '-3': `
         airport better card corner dates even far fourth half helps letter manager memorable month nothing now or
         provide reach safe screenshot shows soon store suit support tea thousand thrilled via week will year`,
      '-4': `
         again anything average back business but course covered ever fault give good hi i ill link lost message my
         other safety same show team truly version wants wednesday writing years yes`,
      '-5': `
         and assist bill can clarify company department describe desk difference great just night our paid please
         prefer six sold taken thursday until want we welcoming worked`,
      '-6': `
         add cost date dm drop full inconvenience legal me morning new nice once pleasure pm price real refunded
         towards town`,
      '-7': `
         dr file focus id thanks`,
      '-8': `
         below camera free friday love need should test`,
      '-9': `
         here passed send shall water`,
      '-10': `
         board city forward mrs still tuesday`,
      '-11': `
         monday`,
      '-13': `
         star`,
      '-14': `
         greetings regards sorry`,
      '-15': `
         dear mr ms today tomorrow tonight`,
      '-16': `
         attached thank`,
    },
  },
  defensive: {
    circumstances: {
      always: -26,
      review: 4,
      chat: -3,
      alone: -8,
      owed: 4,
      doubtful: -3,
      caring: -12,
      upset: 7,
      question: -2,
      request: -3,
      resolved: 1,
      'self-blame': -8,
      'no apology': 3,
      'no responsibility': -5,
      'no thanks': 3,
      'no action': 2,
    },
    words: {
      '31': `
         merely`,
      '21': `
         promotion`,
      '19': `
         blame`,
      '18': `
         control county imagine recently`,
      '17': `
         factory linen respect thousand`,
      '16': `
         shipping`,
      '15': `
         crews due lunch mate stars`,
      '14': `
         depends lad perfectly therefore thousands`,
      '13': `
         creator forced hotels ourselves`,
      '12': `
         ads area carrier contractor discerning likely protect sick stripe`,
      '11': `
         alive banking banks busy cheap customers differ employed fail investigated mistakes nurses processed quickly
         robot serve smell temporarily whatever`,
      '10': `
         actually assure context guidelines human hundred items maintenance nobody parking partners previous products
         received roadworks sometimes youtube`,
      '9': `
         additional delivered department eleven everyone everything families group network prices record said thirty
         vans virtual won years`,
      '8': `
         among anz bank based category chairs complaint complimentary computer courtesy decided difficult disappointing
         drivers eaten folks girl hair hands machine paypal porter road seems sun theirs whole`,
      '7': `
         animals august bags cashback charges charm city clock complaints country eat forty gives homes industry looks
         man million mirror non occur other provider recording refers resolves rooms sir spotless streaming strict
         supplier traffic upi wants warehouse were what`,
      '6': `
         accommodations automatically believe bug carpet christmas cleaning coffee company conversation degrees delay
         doors during every everybody fully got ground handled handwriting happen hot however intended lie manage mind
         multiple never not occasion opinion our owner parents partner passenger printing rain safe servers state
         stayed supplies system transit unfortunately was work`,
      '5': `
         according against allows am bear certified complain completely contract counted daily devices different doing
         ear fine forgive government has he heritage high honest knock known ladies licensing local men minutes my
         nineteen older oversight party pictures professionals quality rates reception sat save signature signed sit
         something spoke strive tested their these they throughout times town twenty users weather whoever`,
      '4': `
         answered are authority beds built changes chicken constantly courier delayed end ever eye fast features flight
         get given god have hidden hotel inspected intention isolated lab lady large mattress minor offline ours parcel
         passed people picks point policies pool price pride print pulled quite reports safety says school served sits
         standard story strike students supplied surgery tests than them themselves trained tried unable very waiting
         went word`,
      '3': `
         accounts aircraft as be between beyond bottles boxes breakfast by clean comfortable complete depot do does dog
         dozen empty everywhere experiencing firm flowers four grass guests had hardly highest india is its lounge
         maximum no offered only person pointing property question rather rbi reads remove restaurant sealed seller
         sends server service sets shows side since so some space style sums supposed trade train trees twice up verify
         where who whose wifi working works world writes`,
      '2': `
         a affiliate agency all always announcement anyone attention band basis bedroom begin being big building
         calendar called carry cars case cause channel chef chosen colleague count customer delays demand door double
         else emails english experienced floors front goes homeowner house issues knows ledger level lines longer
         lovely noise none nothing of offer one ordering paid per photograph port pretty private product promised
         regarding request resort round row run rush same say seat sheet shift shut single six snow spent stand
         standing taking the thing things this visitors visits wait we winter would`,
      '-2': `
         accept address after allergy any anything at behind cable collections considered definitely details did
         enclosed falls first flat for hey honor hour if improve info live love meantime menu mobile model morning move
         moving need new noon once order part perhaps return sent serial shown special started step still stop support
         terms test ticket towards wall week welcome welcoming`,
      '-3': `
         afraid agree amazing apologize appreciated assist box but can center check child closed colour concern copy
         cost course folder food found general getting goal great habit happened hello hi holding improving keep know
         line lucky manager month myself number out pan parent patience personal pick provided receipt ride sense tell
         telling third thought thrilled transfer turn understand valued values whether why worry yes yours yourself`,
      '-4': `
         adult answer appreciate away below clause closer date enjoy euro far fault free going good heart kind mean
         memorable memory met mistake monday or photo probably remain reply saved second september sign slip sure ten
         under used valid words worked`,
      '-5': `
         ahead backup battery enjoyed fee final form friday i important march message name page payment planning
         pleased re rule sad sending small start stay too tracking traveling tuesday visit you your`,
      '-6': `
         announced april back concerns corrected cotton ended help hope label letter little meeting months nice open
         paper policy post red review swapped taken tonight truly wonderful wrong`,
      '-7': `
         covered delighted engineer feedback file future happy harm hide id invoice lid list missed now pleasure shared
         social stays steps team`,
      '-8': `
         added fix instead let link missing moved ms reference shall soon tap thursday touch version wednesday will`,
      '-9': `
         again apologies close dm euros mrs next ought settings should tomorrow`,
      '-10': `
         hear leaving meter mr please recommend until`,
      '-11': `
         helps refunded regret thank thanks wishes`,
      '-12': `
         oh sincerely`,
      '-14': `
         forward glad`,
      '-15': `
         send`,
      '-16': `
         attached needed`,
      '-17': `
         today`,
      '-18': `
         sorry`,
      '-19': `
         dear`,
      '-20': `
         regards`,
      '-31': `
         greetings`,
    },
  },
  minimizing: {
    circumstances: {
      always: -19,
      chat: 1,
      alone: -6,
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
      '28': `
         harm`,
      '27': `
         isolated`,
      '25': `
         proportion`,
      '21': `
         hardly`,
      '19': `
         feed`,
      '18': `
         breaths`,
      '17': `
         worries`,
      '16': `
         breathe flying grows occasion`,
      '15': `
         bucks renovation`,
      '14': `
         areas drama honestly ideas incident jumper laugh laughing minor quid`,
      '13': `
         hurt lilies pen penguins resolves satisfactory`,
      '12': `
         camping installing managed nature sometime`,
      '11': `
         barely believe difficult everybody everywhere folks merely oversight sometimes sun worry`,
      '10': `
         bothers cause children complaint features ladies life nor`,
      '9': `
         bit boy feels happen hungry modern nerves nothing stairs things unhappy whole worked worse`,
      '8': `
         actually anyway based drip everyone everything forty grateful haha happily ideal kill little most normal
         others plenty problems requests simply sleep stable think usually water`,
      '7': `
         arrival busy copyright end english get got hair kids live lovely nicely nobody perfect perfectly professionals
         rare rectify solved surprised temporary thousand tried youtube`,
      '6': `
         area bringing bus cheaper convenience despite disappointed facing items just language ma'am means myself
         neither opportunity products real received same sea speak transit`,
      '5': `
         apologize ask basis ceiling confusion deal decided enjoy enjoyable equally experienced find fit going issues
         matter meantime move ninety not people prices slower some something stay stuff take than weekend wish worst`,
      '4': `
         a alive among anything are bad colour conversation couple customers delay dip during enjoyed euro extra
         feature fine four gets happier hotels hundred is least less looking looks maintenance makes mate noise popular
         problem processed ratings reviewed scheduled see settle somewhere sounds strict surely then these they users
         well wine`,
      '3': `
         an anybody app availability bath cents difference expect feel folk fresh fully go had its lobby lol mind offer
         one only ordering over person positive recommend residents service services several shoes side sit standard
         submit sum tend thought tips tub what worth`,
      '2': `
         about ads age already always ample anyone appreciate as assure bank between cold come confident cup delighted
         dollars ended feedback good grass half happens heads impression issue issued kitchen many mar much occur of
         other pandemic pleased pretty regarding remember serious she situation smell story talk teenagers them times
         try view weeks years`,
      '-2': `
         and bell below by called came car charge comfortable course cover desk different drop full general goes hard
         hour if leaving left may nights order ordered our ours phone public receipt refund seen sharing shut since
         spring the those ticket tickets to took trouble typed want when word yes you`,
      '-3': `
         account against asked away back bag been bill call can choosing clean clear copy covers driver fault five
         fixed forward from having helps here his hold how into last location march office on passport perhaps please
         process put second self should such tell through touch towards tuesday us welcome went whenever whoever
         written`,
      '-4': `
         address after at booking delivered far free held her hey hi i information itself line need oh opening paid
         pride said sales seriously tap tax team told trip update valued we words wrong`,
      '-5': `
         afternoon again appreciated box check dr each form hello info keeping memorable months morning page payment
         priority settings shown tonight top why`,
      '-6': `
         before booked center door email error file kind number open send set signature sincerely test thank twice
         wednesday`,
      '-7': `
         cut fair me meter month name new photo pleasant sent version wishes`,
      '-8': `
         cards monday next picture promise today tomorrow`,
      '-9': `
         id needed show thanks until yours`,
      '-10': `
         details especially under`,
      '-11': `
         sorry`,
      '-12': `
         refunded`,
      '-13': `
         dear`,
      '-14': `
         mrs thursday`,
      '-18': `
         attached greetings`,
      '-19': `
         regards`,
      '-21': `
         mr ms`,
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
      'self-blame': -6,
      'our-fault': 2,
      'no apology': 8,
      'no responsibility': -8,
      'no thanks': 6,
      'no action': 2,
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
         scroll stated tend threshold`,
      '20': `
         false presumably`,
      '19': `
         respect rocket slowly`,
      '17': `
         actually discussed eyes grown stories tone`,
      '16': `
         believe funny genuine seldom wonder`,
      '15': `
         counted knowledge knows olds stars`,
      '14': `
         brave folk languages mentioned parents proper spared`,
      '13': `
         bless buttons forgive insight knowing ladies word`,
      '12': `
         attention aware buys certain chasing count delicate evidently eye gather language learns mails products prove
         quite record sea`,
      '11': `
         argue conversation cooking curious curtain length nets perhaps relative weigh whether who`,
      '10': `
         answer answers appeal ball calendar doubt during exists imagine informed letters noticed partners reads
         reminders telephone thought`,
      '9': `
         already asking big budget clearly comment confirm deal easily find forty generally heard hide inspected legs
         means negative news nineteen patience person plain records says seen simple sitting surprise third yourself`,
      '8': `
         advised cameras country daily internet lady looking manage managed most others planet previous rather rating
         recovering silent somebody sometimes think told training writes`,
      '7': `
         always backup bit carries confusion draw everybody everyone expect feed fingers habit investigate kindly man
         might own paragraph people phone picture problem read realize say seem suppose surely things thinks times
         traveller unhappy where world writing written`,
      '6': `
         anybody anyone ask before blue button called channel counting families gift glasses hardly holding hoping
         known leaving lock mostly nature not note owners personal pretty putting rate residents slept sofa spent story
         tag thing those wants watching worth`,
      '5': `
         actual adults advise animals as basic carry deluxe father figures folks generous given guess happens hard how
         kids learned maybe mean meaning messages mixing mood needs numbers one paying provided reason recall rectify
         refer room saying seems sir some something sticker subject themselves thinking transit usually website were
         what whose winter wrote`,
      '4': `
         a above advice answered begin body bug child clock considered eat effort eleven emails english felt first
         honest inform itself members my neighbor point poor proof repeat reproduce reservation saw secret see seeing
         sleep standard students tenants than these time twice type why words would years`,
      '3': `
         against age also answering any arrive be block bottom broken calls children cope correct correspondence detail
         directly dollars door ended evidence exactly explain follow guest had home in intended life makes many money
         mother of paint photograph put quicker received remember reported reports requests review round same seconds
         sees size such sure takes tape temperature then truth unread wife work`,
      '2': `
         allergy an another are born car careful cats city communicated courtesy dictionary did discount do early end
         enough every expecting figure finger friend get go has head hospital invite issues kept know linen lived long
         lose made meant memory nights nothing odd parent persons phones photos printed reception ringing said seat
         sensible sick sort staff tell thirty this tried value was which with`,
      '-2': `
         account appointment appreciate appreciated assistance back batch breakfast carrier certificate changes copy
         cut deep ends fair file fill flight for form gone harm holder instead like main mobile moved myself nice
         number offer only paid part pm pop possible pounds print public questions regulations risk rooms row sad sent
         side started support talking thrilled under update via visit week weight wrong`,
      '-3': `
         added address and anything below cost day decision desk device enclosed experience fine finished firm fix full
         happened he helpful him invoice kind latest link longer machine monday months morning noon open pin press
         process red stays taken them too try unit unless wait we wishes`,
      '-4': `
         airport app attach battery billing cause charge comments company contractor current fee files free heat help
         label or ours party resolve return saturday server services space tables tap updated us video whenever`,
      '-5': `
         blocked building course create credit ensure few floor good haha happen here id lift location manager me next
         passport removed shall share soon sounds store tickets town trying warm wonderful`,
      '-6': `
         branch but can close confirmed fault fit hello hey hi hope i missed needed night office our power refund
         should version will`,
      '-7': `
         currently dm drop hour hurt new payment pleasure refunded runs send stable system test trip until upload yes`,
      '-8': `
         available council enjoyed feedback health ms please pleased reach regret select sincerely team wednesday`,
      '-9': `
         cancelled great info thursday`,
      '-10': `
         glad plus rule settings within`,
      '-11': `
         attached delighted`,
      '-12': `
         mrs safe`,
      '-13': `
         dear oh today`,
      '-14': `
         thanks tonight`,
      '-15': `
         happy`,
      '-16': `
         forward mr thank`,
      '-17': `
         greetings`,
      '-18': `
         tomorrow`,
      '-21': `
         sorry`,
      '-22': `
         regards`,
    },
  },
} as const satisfies Record<string, Weights>
