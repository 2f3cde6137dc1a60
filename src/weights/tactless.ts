import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a sentence is what a rule is about, by rule. */
export const tactless = {
  'blame-you': {
    circumstances: {
      always: -43,
      review: 3,
      chat: -2,
      owed: 6,
      doubtful: -6,
      caring: -11,
      problem: -4,
      upset: -8,
      praise: 1,
      question: -3,
      request: -1,
      'no apology': 6,
      'no thanks': 6,
      'no action': 3,
    },
    words: {
      '27': `
        confusion`,
      '26': `
        presumably`,
      '23': `
        guessing`,
      '20': `
        appreciation connection pressed suppose tend`,
      '19': `
        sitting`,
      '18': `
        proper`,
      '17': `
        gather ratings typed`,
      '16': `
        drove folks generally maybe perhaps`,
      '15': `
        cheap expired guess understanding`,
      '14': `
        arrived pegs picked surely washing`,
      '13': `
        handwriting happens pressing surprised tape thinking traveller`,
      '12': `
        appreciating backup chance confident early expect fingers noticed owners parents probably rating shoes sound
        tried unanswered upi usually`,
      '11': `
        bet broke customers leaving lying must recognize slipped stood tag unhappy yourself youtube`,
      '10': `
        asking clicked condition overall passengers person phones properly reception seems signature signed somebody
        stayed tells times windows`,
      '9': `
        android anyway approved attention bent documents during evidently failed fitted home kept laundry lid looks
        paying save sir such thirty understand verify whoever`,
      '8': `
        before buyer calling carried choice clicking enjoying enough everyone eye forty had handle kids likely past
        sounds swimming unpleasant were who`,
      '7': `
        advice app been bell brave enjoyed especially eyes front gave gets honestly hours living lose most reads reason
        spent steps think typing watch whose`,
      '6': `
        actually appears aspects between cause coat due end everybody feel feels finger flats guest headphones heat
        immensely ladies lady languages opens phone reading seem sheet something staying travel travellers where worn
        you`,
      '5': `
        advance button child door expecting families first forget hands having hurry life mentioned might mind opening
        others own people picture prices problem proof receive release reminders services themselves things visits was
        what when would`,
      '4': `
        about address always amazing anybody best buffet car children chose clear concerns different doubt experience
        feet fully household how immediately itself late leaves look nobody not offered old opened parent plan pocket
        printed recommend room side spend sun those ticked time unfortunately used whatever yours`,
      '3': `
        a accepted alarm another are asked behavior budget code confirmation delighted devices do down each followed
        going gym have himself husband language leave left liked longer made money none offer ok one only put read size
        sofa some standard stuff sure takes telephone that there trouble under updating went wonder work world your`,
      '2': `
        after an appear arrivals bags be bit box came careful come confirm could did easily everything facing field get
        grown happy in included it last managed member mixed moment mouth move never notice off ones open out owner
        payments profile puts rather request rung says someone stay stuck the their then three traveling trust waiter
        wall watching which without wrong`,
      '-2': `
        airport all card chef covered crew date days difference evening excellent focus he hi label letter manager
        message missed more nothing number or pay photo priority provide refund row safety short sits store sunday this
        trip try us use using view week wishes word yesterday`,
      '-3': `
        corner day even find fixed for fourth half lost months nice noon other same shall stopped suit test thousand
        video writing year`,
      '-4': `
        again back bill but describe fee give glad good help ill inconvenience just legal let march morning my now send
        team will years`,
      '-5': `
        and assist below can closed cost dr friday great once pleasure price reach refunded show sold thursday towards
        we welcoming worked`,
      '-6': `
        class drop full i id me our paid six taken town until wednesday`,
      '-7': `
        city desk file forward new passed please thanks`,
      '-8': `
        company error need star want`,
      '-9': `
        free love night should still tuesday version water`,
      '-10': `
        board kettle real`,
      '-11': `
        greetings here tonight`,
      '-12': `
        fault mrs`,
      '-13': `
        attached depot monday mr ms`,
      '-14': `
        dear`,
      '-15': `
        regards sorry`,
      '-16': `
        thank today`,
      '-19': `
        tomorrow`,
    },
  },
  defensive: {
    circumstances: {
      always: -34,
      review: 7,
      chat: -4,
      owed: 5,
      doubtful: -6,
      caring: -11,
      problem: -2,
      upset: 5,
      question: -1,
      request: -3,
      resolved: 7,
      'self-blame': -9,
      'our-fault': -1,
      'no apology': 4,
      'no thanks': 3,
      'no action': 4,
      'no empathy': 2,
    },
    words: {
      '32': `
        merely promotion`,
      '24': `
        recently`,
      '21': `
        linen`,
      '20': `
        blame`,
      '19': `
        county demanded thousands vans`,
      '18': `
        control`,
      '17': `
        respect`,
      '16': `
        due roadworks stars`,
      '15': `
        carrier cheap sick therefore`,
      '14': `
        automatically based imagine lad previous serve sometimes thousand`,
      '13': `
        attic constantly contractor courier customers depends hotels mistakes shipping slowed transit`,
      '12': `
        ads area banks busy complained demand employed everyone fail lunch products theirs`,
      '11': `
        assure disappointing group landlord lie parking protect robot supplier whatever`,
      '10': `
        according actually animals august ball complaint courtesy delivered department depot deserve drivers festival
        non occasion received said traffic tried years`,
      '9': `
        bank city differ factory forgive ground however human hundred machine nobody ourselves prices printing servers
        smell strict sun thirty warehouse`,
      '8': `
        anz company computer daily eleven fully government hair handwriting hidden high homes manage million mind
        network never partner perfectly porter record simple strive suggested town trade weather were`,
      '7': `
        accommodations basis beds changes charm country dawn discerning during eat everything flowers hands maintenance
        man minor not other our passed point policies pride processed quality recording reflection rooms school server
        sit state tries`,
      '6': `
        begin category clock complain complimentary enjoyable families fine folks forty happen hardly has knock large
        men occur pupils records restaurant road rush sat spent stayed tested their trained very was what youtube`,
      '5': `
        additional against agency agent am among answered bags business calendar confirm conversation delivery different
        double end every front girl gives got he hum its known licensing mar mirror offline older owner plenty rain
        reception river riverside says seems several signature signed sits suited towel upi virtual whoever working`,
      '4': `
        able accounts are available between boxes breakfast candle cashback chairs children clean coffee culture dogs
        doing door excellent friendly have hot hotel interest ledger nineteen only ours packed person premium price
        quickly renovation seat snow some streaming supposed surgery system taps them these they times users wait
        waiting wants went whole wifi`,
      '3': `
        accordingly all allow always as atm big break built by came cancel completely create debit decided degrees
        delayed devices do dry efforts else empty experienced expert features feels garden get girls goes guidelines had
        hard hired investigated is items keen longer loss mate mentioned minutes my no of offer ownership parcel people
        per personally playing pool private promised property provide providing rates reports request resort row rude
        run safe seller sends shift signs since single so something story strike taste tests than themselves trying
        walls water weekend who word works world`,
      '2': `
        anyone appears banking bath be believe boats booking bug channel colleague community contract counted doors
        driver dust each everybody eyes family fan firm from god guests heritage house ideal inspected internet issues
        lads lady latest lead level like logs mails many maximum most multiple must nothing offered one otherwise
        parents party print product question rather reasons restaurants scanner sealed security sets shut sir style the
        thing things this throughout twenty up video voice we would zoom`,
      '-2': `
        after air assist at aware cable can center charge charged child colour cover covered definitely euro
        expectations faced fitter folder for form free going habit hello honor if important invoice keep know leave less
        mean memory met missed months morning necessary need on out over photos places probably provided reach reduce
        resolve services step table takes test third together towards truly under`,
      '-3': `
        about address answer backup below check clause desk details enjoy getting heart item kind letter live manager
        meeting minute month myself new or order plate re refund remain route seats september shown stays steps still
        ticket unfortunate used want week why wonderful wrote yours zero`,
      '-4': `
        anything apologize appreciate asks away battery better but copy corrected error first friday good happy harm
        hour id june menu mistake part perhaps receipt repair reply return shared sign slip start swapped ten too turn
        valued you your yourself`,
      '-5': `
        april caller compare concern enjoyed fault feature hide improving info label open page paper photo plan planning
        red ring sad saved second small stay stop tell tracking tuesday understand version`,
      '-6': `
        back delighted engineer euros helps i instead message moved nice pleasure policy post recommend reference value
        visit whether words`,
      '-7': `
        announced closed committed dm hope link lol missing ms payment pleased review rule settings taken thursday
        tonight touch wrong`,
      '-8': `
        ahead apologies concerns cost ended exchange far fee file fix help name now ought soon tap taxi wednesday
        worries`,
      '-9': `
        feedback future hear list little send should team will wishes`,
      '-10': `
        again march mr mrs next please shall sincerely until values`,
      '-11': `
        let regret`,
      '-12': `
        added`,
      '-13': `
        close leaving needed thank thanks tomorrow`,
      '-15': `
        attached forward`,
      '-16': `
        glad`,
      '-17': `
        kettle refunded`,
      '-19': `
        today`,
      '-20': `
        dear regards sorry`,
      '-23': `
        lid`,
      '-29': `
        greetings`,
    },
  },
  minimizing: {
    circumstances: {
      always: -34,
      review: 2,
      owed: 3,
      doubtful: -4,
      caring: -9,
      problem: -1,
      upset: -4,
      praise: 2,
      question: -2,
      request: -1,
      'self-blame': -5,
      'no apology': 3,
      'no thanks': 5,
      'no action': 3,
    },
    words: {
      '32': `
        harm`,
      '27': `
        worries`,
      '23': `
        blast`,
      '22': `
        grows`,
      '21': `
        happily occasion products`,
      '20': `
        honestly`,
      '19': `
        breaths hardly`,
      '18': `
        breathe incident`,
      '17': `
        feed`,
      '16': `
        flying jumper laugh renovation`,
      '15': `
        areas`,
      '14': `
        drama drip resolves sometime`,
      '13': `
        availability based folks modern`,
      '12': `
        bit bucks ceiling life requests`,
      '11': `
        features grateful introducing merely supervisor`,
      '10': `
        alive children difficult enjoy haha kids language rare sleep solved stairs sun things think worse`,
      '9': `
        arrival busy camping complaint everybody everywhere forty little mar normal nothing plenty scheduled sea settle
        sometimes spite worked`,
      '8': `
        basis believe cause convenience employer fully get happen ladies lovely means meantime myself pandemic
        satisfactory strict water`,
      '7': `
        end everyone everything experienced facing favorite got inform inside just lobby matter move nerves nobody
        processed recommend submit taste`,
      '6': `
        confusion fine funny hair hundred issues items most nature nor others popular positive problem same services
        stay than then thousand whole`,
      '5': `
        a ads apologize are ask during ended enjoyable feel feels find fresh honest less maintenance makes not occur
        other perfect reviewed school season several take walk weekend well`,
      '4': `
        actually as between colour customers deeply dollars english enjoyed equally euro extra fit going happy hide
        hosting hurt is issue maybe much people pretty prices see sit slower sounds standard story surely these usually
        wish worth`,
      '3': `
        acceptable anybody apologies asking choice cup deal disappointing every expected gets go had hotels ideal
        impression interested its live lower neither one only over planet point receive received serious service side
        some stuff sure times truly view weather wine`,
      '2': `
        always an app appreciate attended bank better bread brother bus city come conversation culture delay dip down
        entirely fail feedback friend friends hear home imagine in indeed know learn lol looking many meant mind
        neighbors of opportunity orders overall part person plastic product rate real reviews something them there they
        though time transit users walls were what worry`,
      '-2': `
        address afternoon and back by call can car choosing clear comfortable drop fair form forward friday goes guests
        hello itself june mean needs office our page payment phone printed quality receipt says seriously should
        sincerely such taking tell test trip valued want wednesday welcome when while word you`,
      '-3': `
        because been bell box came comes day depot dr exchange fixed from full held her months noon on ought ours paid
        priority put reaching rooms sealed seats seeing settings sheet somebody spring team the ticket told towards
        trouble turned update using voucher who`,
      '-4': `
        after at bill cards check delivered error free here id into left month morning need photo please promise refund
        right seen tap tonight us went whenever wrong`,
      '-5': `
        again assistance copy each how i link message opening picture second twice we`,
      '-6': `
        before blocked center cost cut email far file label me new number perhaps said sent sharing signature thank why
        wishes`,
      '-7': `
        access booked door especially his march meter monday needed set show top`,
      '-8': `
        open pleasant send today until`,
      '-9': `
        invoice lid`,
      '-10': `
        desk name next refunded thanks tomorrow`,
      '-11': `
        kind under yours`,
      '-12': `
        dear details mrs sorry`,
      '-13': `
        greetings kettle thursday vans`,
      '-15': `
        attached regards`,
      '-19': `
        ms`,
      '-20': `
        mr`,
    },
  },
  'passive-aggressive': {
    circumstances: {
      always: -37,
      review: 1,
      chat: -2,
      owed: 4,
      doubtful: -4,
      caring: -14,
      problem: -2,
      upset: -9,
      praise: -3,
      question: -3,
      request: -1,
      'self-blame': -8,
      'our-fault': 2,
      'no apology': 8,
      'no thanks': 6,
      'no action': 3,
      'no empathy': 1,
    },
    words: {
      '37': `
        insight`,
      '28': `
        fyi`,
      '25': `
        faced`,
      '23': `
        explained surprised tend`,
      '22': `
        gently`,
      '20': `
        grown presumably`,
      '19': `
        genuine slowly`,
      '18': `
        proper stated`,
      '17': `
        discussed eyes rocket`,
      '16': `
        actually ladies mentioned respect scroll`,
      '15': `
        certain seldom wonder`,
      '14': `
        folk languages mails olds quite tone`,
      '13': `
        clearly evidently eye informed length perhaps stars stories`,
      '12': `
        believe chasing count draw during find forgive forty knowledge language parents residents telephone traveller
        weigh`,
      '11': `
        budget calendar counted crying delicate generally noticed picture record records tag whether word worth`,
      '10': `
        attention aware bless brave carried curious daily doubt false investigate knows learns looking manage might
        patience person planet products relative seem think who`,
      '9': `
        anybody buttons confirm easily everyone feed gather known lady lived nineteen plain pretty rate reads says scale
        sitting those world written`,
      '8': `
        bit child deal fingers happens hardly honest letters man maybe means needs others own read repeat seen slept
        story surely things third wise`,
      '7': `
        already always answer carry comment counting discount encountered everybody fact funny generous heard leaving
        lock mostly people phone rather somebody spent temperature thinking thought times told training truth writing`,
      '6': `
        advise answers anyone as asking backup before cooking face glasses internet kindly managed most negative not
        numbers owners previous proof refer remember reminders saw sea sees sir standard suppose themselves thing towels
        type usually would yourself`,
      '5': `
        advice any appeal ask button called cameras door enough families felt first folks hard how itself kids news one
        pocket problem putting rating reason received requests room round say seems sleep some sometimes tenants than
        time wants were what where years`,
      '4': `
        a adults advised age body carries cheap colleagues conversation country do early else english exists guest has
        inspected log manner my noise of paragraph past point realize reservation result reviews secret see such takes
        then these work yet`,
      '3': `
        actual answering april basic be big block booking calls careful eight eleven figure forced gift girl guide head
        home however imagine in inform invite issues learning makes measured members note pick poor recording same
        search seeing sofa sure there this value why words writes`,
      '2': `
        against also an channel clock confirmation considered correspondence could courtesy culture details did directly
        doors emails end entirely every follow gets go guests had hair having hours included information learn long lose
        master meant memory minimum money mood often passengers phones put recall reported review rolled saying seat
        serious settles show skin something staff surprise tell that tried tuesday unread used very was website which
        winter with without wrote you`,
      '-2': `
        account airport appreciate at back bell booked branch breakfast confirmed continue crew crisis dm ends file
        friday got happen hey hold link morning moved needed now number only open party password print return sent share
        stays store support too took try under weather your`,
      '-3': `
        address agency and anything billing close closed course day evening files free he id let like machine match
        monday offer or ours pleased pleasure power regulations saturday side stop tap them town valued we welcome`,
      '-4': `
        app buy charge comments credit delivered enjoyed floor full good hello hi june manager noon payment row should
        taking trip trying us warm whenever`,
      '-5': `
        attach cancelled cause changes class council depot drop fix form happening here hour label me plus runs send
        system team test`,
      '-6': `
        blocked can cost desk fault fit haha help hope i lift ms next our rewards rule sad sincerely version wishes
        within`,
      '-7': `
        attached fee feedback helpful night reach refund select thursday tickets wednesday will`,
      '-8': `
        bigger but delighted new office passport refunded regret shall soon until yes`,
      '-9': `
        cut great info kettle missed please safe`,
      '-10': `
        current glad mrs settings`,
      '-12': `
        available hurt thanks tonight`,
      '-13': `
        greetings happy thank`,
      '-14': `
        dear lid`,
      '-15': `
        mr today`,
      '-17': `
        forward`,
      '-21': `
        regards sorry tomorrow`,
    },
  },
} as const satisfies Record<string, Weights>
