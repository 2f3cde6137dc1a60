import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a sentence is what a rule is about, by rule. */
export const tactless = {
  'blame-you': {
    circumstances: {
      always: -44,
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
        appreciation pressed suppose tend`,
      '19': `
        sitting`,
      '18': `
        connection ratings`,
      '17': `
        gather`,
      '16': `
        drove folks maybe perhaps proper typed`,
      '15': `
        arrived cheap expired generally guess understanding`,
      '14': `
        pegs picked surely washing`,
      '13': `
        expect handwriting happens owners pressing surprised tape thinking traveller`,
      '12': `
        appreciating backup chance confident customers early fingers noticed parents probably rating shoes sound tried
        unanswered upi usually`,
      '11': `
        bet broke leaving likely lying must slipped tag unhappy yourself youtube`,
      '10': `
        asking clicked condition passengers person phones reception seems signature signed somebody stayed stood tells
        times windows`,
      '9': `
        android anyway attention bent etc evidently fitted had home kept laundry lid looks overall paying properly
        recognize save sir such thirty whoever`,
      '8': `
        before brave buyer calling carried choice clicking documents during enough eye failed forty gets handle kids
        past problem sounds swimming understand unpleasant verify were who whose`,
      '7': `
        advice app approved been bell enjoyed enjoying especially everyone eyes front gave guest hours immensely lady
        living lose most reads reason spent steps think typing watch`,
      '6': `
        actually appears aspects between cause coat due end everybody feel feels finger flats headphones heat honestly
        ladies languages opens phone picture proof reading seem sheet something staying themselves travellers where worn
        you`,
      '5': `
        address advance button child door doubt expecting facing families first forget hands having hurry life might
        mind opening others own people prices receive reminders services things travel unfortunately visits was what
        when would`,
      '4': `
        about always amazing anybody asked best buffet car children chose clear code concerns different experience feet
        household how immediately itself late leaves look mentioned nobody offer offered old opened parent plan pocket
        printed recommend release room side some spend sun those ticked time used whatever yours`,
      '3': `
        a accepted alarm another behavior budget category confirmation delighted devices do down each field fully going
        gym have himself husband language leave left liked made money not ok one only put read request says size sofa
        standard stuff sure takes telephone that there trouble under updating went wonder work world your`,
      '2': `
        after an appear are arrivals bag bags be big box came careful come common confirm could did easily everything
        get grown happy however in included informed internet it last longer managed member mixed mouth move never none
        notice off ones open out owner payments possible profile puts rather risk rung someone stay the then three
        traveling unless waiter wall watching which`,
      '-2': `
        all anz chef covered crew date days difference evening excellent felt focus he hi label letter manager message
        more number or pay photo pm priority provide refund regarding row safety shared short sits store this trip
        trying us use using week wishes word`,
      '-3': `
        day find fixed for fourth help let lost months nice noon other same shall stopped test thousand try video will
        writing year`,
      '-4': `
        again back but closed corner describe even fee glad great half ill inconvenience just legal march morning my
        send team years`,
      '-5': `
        and below bill can cost friday give good me now once pleasure price reach refunded show sold thursday towards we
        welcoming worked`,
      '-6': `
        assist class dr full i id our paid passed six taken thanks town until wednesday`,
      '-7': `
        city desk drop forward new please`,
      '-8': `
        company error file need should star want`,
      '-9': `
        free love night still tuesday version water`,
      '-10': `
        board kettle real`,
      '-11': `
        greetings here mrs tonight`,
      '-12': `
        fault monday`,
      '-13': `
        attached depot mr ms`,
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
      owed: 6,
      doubtful: -6,
      caring: -11,
      problem: -2,
      upset: 4,
      question: -1,
      request: -3,
      resolved: 7,
      'self-blame': -8,
      'our-fault': -1,
      'no apology': 4,
      'no thanks': 3,
      'no action': 3,
      'no empathy': 2,
    },
    words: {
      '33': `
        promotion`,
      '32': `
        merely`,
      '24': `
        recently`,
      '20': `
        blame linen`,
      '19': `
        county thousands vans`,
      '18': `
        control demanded`,
      '17': `
        respect`,
      '16': `
        due roadworks`,
      '15': `
        carrier cheap imagine sick stars therefore`,
      '14': `
        automatically based lad serve thousand`,
      '13': `
        area attic constantly contractor courier customers depends hotels previous shipping slowed sometimes transit`,
      '12': `
        ads banks busy complained demand employed everyone fail lunch products theirs`,
      '11': `
        assure complaint disappointing drivers group lie mistakes parking protect robot supplier whatever`,
      '10': `
        according actually animals august ball bank courtesy department depot deserve festival landlord said traffic
        tried years`,
      '9': `
        city daily delivered differ forgive ground human hundred machine million occasion ourselves perfectly prices
        printing received servers smell sun thirty warehouse`,
      '8': `
        anz basis company computer eleven everything factory flowers fully government hair hidden high homes however
        mind network never nobody partner policies porter recording simple strict strive suggested town trade weather
        were`,
      '7': `
        accommodations beds changes charm clock country dawn during eat gives hands handwriting happen maintenance man
        manage minor not other passed point processed quality record reflection rooms school server state tries youtube`,
      '6': `
        agency am begin category complain complimentary degrees discerning end families fine folks forty has knock large
        non occur our pride pupils restaurant riverside road rush sat seems sit sits spent stayed suited tested their
        very was what`,
      '5': `
        additional against agent among bags breakfast business calendar completely confirm conversation create double
        enjoyable every friendly girl got guidelines hardly he hotel its known mar men mirror nineteen older owner
        plenty rain reception river says several signature signed surgery them towel trying upi virtual whoever whole
        wifi working`,
      '4': `
        accounts answered available between boxes candle cashback chairs children clean community culture delivery
        different dogs doing excellent front goes had have hired hot hum interest ledger offline only ours packed person
        premium quickly records renovation seat snow some system taps these they times trained users waiting world`,
      '3': `
        able all always are as bath big boats break built came camera coffee debit delayed devices do door dry efforts
        else empty experienced expert features feels garden get girls hard ideal investigated is items keen licensing
        like logs loss mate maximum mentioned minutes most must my no of offer ownership parcel people per playing pool
        price private promised property provide providing rates reasons reports request row rude scanner sends shift
        signs since single so something story streaming style supposed taste temporarily tests than themselves thing
        unfortunately wait wants weekend went who word works`,
      '2': `
        accordingly allow anyone appears banking being believe by colleague counted doors driver dust each everybody
        eyes fan firm fridge from god guests heritage house hun inspected internet issues lads lady latest lead level
        local longer mails many multiple nothing one otherwise parents party port print product question rather resort
        run safe sealed security seller sets shut signing sir strike the things this throughout train twenty up video
        voice walls water we would`,
      '-2': `
        after assist at aware cable can center charge charged child colour cover covered desk enclosed enjoy euro
        expectations faced final fitter floor folder food for form free going habit heart hello honor improve invoice
        keep know letters memory met missed months morning necessary on opening out over phone places plate provided
        reach reduce resolve step support test third ticket together truly under views want week zero`,
      '-3': `
        about answer apologize backup below but check clause copy details if important item kind leave letter live
        manager mean media meeting minute new or order re remain route seats september shown stays steps still
        unfortunate used why wonderful wrote yours`,
      '-4': `
        anything appreciate asks away battery better compare corrected engineer error first friday good harm id june
        menu mistake month myself part perhaps planning receipt reply return shared slip small start swapped ten too
        turn understand you your yourself`,
      '-5': `
        april caller concern enjoyed fault feature happy hide hour improving info label open page photo plan red ring
        sad saved second sign stay stop tell tracking tuesday valued version`,
      '-6': `
        back delighted euros hope i instead message moved nice paper payment pleasure policy post recommend reference
        value visit whether words`,
      '-7': `
        announced closed committed dm help helps lol ms review rule settings taken thursday tonight touch wrong`,
      '-8': `
        ahead cost exchange far fee file fix link list missing name now ought pleased repair soon tap taxi team
        wednesday worries`,
      '-9': `
        apologies concerns ended feedback future hear little send should will wishes`,
      '-10': `
        again march mr mrs next please shall sincerely until values`,
      '-11': `
        let regret`,
      '-12': `
        added leaving thanks`,
      '-13': `
        close needed refunded thank tomorrow`,
      '-15': `
        attached`,
      '-16': `
        forward glad`,
      '-17': `
        kettle`,
      '-19': `
        regards today`,
      '-20': `
        dear sorry`,
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
      owed: 2,
      doubtful: -4,
      caring: -9,
      upset: -4,
      praise: 2,
      question: -1,
      request: -1,
      'self-blame': -5,
      'no apology': 3,
      'no thanks': 5,
      'no action': 3,
    },
    words: {
      '34': `
        harm`,
      '27': `
        worries`,
      '24': `
        blast`,
      '22': `
        grows`,
      '21': `
        happily occasion products`,
      '20': `
        honestly`,
      '19': `
        breathe breaths hardly`,
      '18': `
        incident`,
      '17': `
        feed`,
      '16': `
        flying jumper laugh renovation`,
      '15': `
        drip`,
      '14': `
        areas drama resolves sometime`,
      '13': `
        availability folks life modern requests`,
      '12': `
        based bit bucks ceiling features introducing nature`,
      '11': `
        grateful merely supervisor`,
      '10': `
        alive children complaint difficult enjoy everywhere haha kids language plenty rare sleep solved sun things think
        worse`,
      '9': `
        arrival busy camping everybody forty happen little normal nothing sea settle sometimes spite stairs worked`,
      '8': `
        believe cause convenience employer fully get ladies lovely means meantime myself nerves pandemic satisfactory
        strict water`,
      '7': `
        basis end everyone everything experienced favorite got inform inside just mar matter move nobody problem
        recommend submit`,
      '6': `
        apologize confusion facing feels fine funny hair issues items less lobby nor others popular positive processed
        same scheduled services taste than then thousand whole`,
      '5': `
        a ads are ask colour during ended enjoyable feel find fresh going honest hundred maintenance makes most not
        occur other perfect reviewed several sounds stay story take these walk weekend well`,
      '4': `
        actually area asking between cup customers dollars english enjoyed euro extra fit happy heads hide hosting hurt
        is maybe much people pretty prices school season see sit slower surely usually wish worth`,
      '3': `
        acceptable anybody as brother choice culture deal deeply delay every expected gets go had hear hotels ideal
        impression interested issue its learn lower neither one only over planet point receive received serious service
        some standard stuff sure times truly users view weather wine`,
      '2': `
        about always ample an apologies app appreciate bank bread bus city come delighted dip disappointing down
        entirely equally fail feedback friends home in indeed know live lol looking many meant mind neighbors of offer
        opportunity orders overall part person plastic product rate real reviews side solution something tend their them
        there they time transit understand up were what worry`,
      '-2': `
        afternoon and back because bell by call can car clear days do drop fair form forward friday goes guests having
        hello itself june mean needs office our page phone possible printed priority quality receipt rooms says seeing
        seriously should such taking team tell test trip valued want wednesday welcome when while word you`,
      '-3': `
        address been box came comes comfortable day depot dr exchange fixed from held months noon on ought ours paid
        payment please put reaching right sealed settings sheet sincerely somebody spring the ticket told towards turned
        update using voucher who`,
      '-4': `
        after at bill cards check delivered error free full here id into left month morning photo promise seats seen tap
        tonight us went whenever wrong`,
      '-5': `
        again assistance copy cost cut each email how i link message need opening picture refund second twice we`,
      '-6': `
        before blocked center far file label me new number perhaps said sent sharing signature thank why wishes`,
      '-7': `
        access booked door especially his march meter monday set show`,
      '-8': `
        needed open pleasant send today top until`,
      '-9': `
        invoice lid name`,
      '-10': `
        desk next thanks`,
      '-11': `
        kind refunded tomorrow under yours`,
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
        grown presumably stated`,
      '19': `
        genuine slowly`,
      '17': `
        discussed eyes rocket`,
      '16': `
        actually ladies mentioned respect scroll`,
      '15': `
        certain proper seldom tone wonder`,
      '14': `
        folk languages mails olds quite stories`,
      '13': `
        evidently eye informed length perhaps records`,
      '12': `
        believe chasing clearly count draw during find forgive forty knowledge language noticed parents record residents
        telephone traveller weigh`,
      '11': `
        budget calendar counted crying delicate generally picture seem stars tag whether word worth`,
      '10': `
        attention aware bless carried curious daily doubt false investigate knows learns looking might patience person
        planet products relative think who`,
      '9': `
        anybody brave buttons confirm easily everyone feed gather known lady letters lived manage means nineteen plain
        rate reads requests says scale sitting those world written`,
      '8': `
        bit child comment deal deluxe fingers hardly honest lock man maybe needs others own pretty read seen slept story
        surely things third truth wise`,
      '7': `
        already always answer basic carry counting discount encountered everybody fact funny generous happens heard
        leaving mostly negative people phone rather saw sees somebody spent suppose temperature thinking thought times
        told training writing`,
      '6': `
        advise answers any anyone as asking backup cooking glasses internet kindly managed most numbers owners previous
        problem refer remember reminders repeat sea sir standard themselves thing towels type usually would yourself`,
      '5': `
        appeal ask before body button called cameras conversation door enough face families felt first folks guest hard
        how itself kids news not one pocket proof putting reason received room round say secret seems sleep some
        sometimes tenants than time wants what where years`,
      '4': `
        a adults advice advised age answering carries cheap colleagues country early else english exists has inspected
        invite log manner my noise of paragraph rating realize reviews see takes then these were work writes`,
      '3': `
        actual april be big block booking calls careful communicated courtesy do eight eleven end figure forced gift
        girl head home imagine in issues learning makes measured memory mood note past phones pick point poor recording
        reservation result same search seeing sofa such sure value why words`,
      '2': `
        against also an channel clock confirmation considered contract correspondence could culture details did directly
        doors emails entirely every figures follow gets go guests guide had hair having heads hours however included
        inform information know learn lose made master meant minimum money often passengers put recall review rolled
        saying seat serious settles show skin surprise tell that there this three tried tuesday unread used very was
        website which winter with without wrote yet you`,
      '-2': `
        account airport appreciate at back bell booked branch breakfast confirmed continue crew crisis currently dm ends
        ensure evening for friday got happen hey hold let like link needed now number offer only open party print red
        return sent share stays still support taken too took try trying under weather your`,
      '-3': `
        address agency and anything app billing close closed course day file files free he id machine match monday
        morning moved or ours password pleased pleasure regulations saturday side stop store tap them town valued
        welcome`,
      '-4': `
        buy charge class comments credit delivered enjoyed floor full hello hi june manager noon payment power should
        taking trip us warm we whenever`,
      '-5': `
        attach cause changes council depot drop fault fix form good happening here hour label me plus rewards row runs
        send system team`,
      '-6': `
        blocked can cancelled cost desk fit haha help helpful hope lift ms next night our refunded repair rule sad
        sincerely test wishes`,
      '-7': `
        attached fee feedback i select thursday tickets version wednesday will within`,
      '-8': `
        bigger but delighted great new office passport reach refund regret shall soon until yes`,
      '-9': `
        cut info kettle missed please safe`,
      '-10': `
        current glad mrs settings`,
      '-11': `
        thanks`,
      '-12': `
        hurt tonight`,
      '-13': `
        available greetings happy lid thank`,
      '-14': `
        dear`,
      '-15': `
        mr today`,
      '-17': `
        forward`,
      '-21': `
        regards tomorrow`,
      '-22': `
        sorry`,
    },
  },
} as const satisfies Record<string, Weights>
