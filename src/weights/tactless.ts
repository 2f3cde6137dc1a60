import type { Weights } from '../types.ts'

// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a sentence is what a rule is about, by rule. */
export const tactless = {
  'blame-you': {
    circumstances: {
      always: -31,
      chat: -2,
      alone: -5,
      owed: 3,
      doubtful: -1,
      caring: -14,
      question: -4,
      request: -1,
      'self-blame': -1,
      'no apology': 4,
      'no responsibility': -7,
      'no thanks': 5,
      'no action': 3,
      'no empathy': -2,
    },
    words: {
      '31': `
         confusion presumably`,
      '27': `
         suppose`,
      '21': `
         handwriting`,
      '19': `
         guessing pressed`,
      '18': `
         likely`,
      '17': `
         guess`,
      '16': `
         sitting`,
      '15': `
         generally hurry looks perhaps surely`,
      '14': `
         gather language parents rating typed`,
      '13': `
         families kids maybe`,
      '12': `
         appreciation confident expect feels shoes signed`,
      '11': `
         calling parent person reads seem surprised times usually`,
      '10': `
         arrived fingers noticed picked probably reception ringing seems signature somebody sounds tag`,
      '9': `
         appears cheap early expired reading slipped upi who whoever youtube`,
      '8': `
         appear assume before bet customers during had household overall prices reason slow understand were where`,
      '7': `
         app been buyer dark due everybody folks immediately internet opened people phones sound tend think thinking
         washing`,
      '6': `
         chance concerns eyes front gets home hours life most must own profile save size tells thirty tried unanswered
         unhappy verify yourself`,
      '5': `
         about asked aspects attention backup beforehand clearly connection doubt end eye handle kept not proof some
         those visitors was windows you`,
      '4': `
         behavior bug condition devices down earlier enjoyed ensure everyone first get happens have how late leaving
         managed might money mould nobody phone problem room served sheet something standard staying tape time
         unpleasant used went when would`,
      '3': `
         address advice always are asking because between box brings button come count did different do door given hard
         house itself leaves light lol look minute off one printed properly quiet says sir stayed such that things
         turned what whatever which wrong your yours`,
      '2': `
         a actually best book booking child criteria encourage enough every experience feel finger floor forty gave
         giving going habit him in instead issue it learn leave left may mention mentioned neighbor offer owner payment
         property put raised read receive release services side small spent stay stood sure the their twice value
         visits wanted work worn`,
      '-2': `
         all also bring days desk evening ever find give help letter link means memorable more night prefer provide
         return shows support taken thrilled towards truly us welcoming worked`,
      '-3': `
         add again anything both but cost course covered date dates delivery dr for good hi i inconvenience message
         photo reach same team via will`,
      '-4': `
         business cut dm error fee morning my our please refunded show soon water working`,
      '-5': `
         and back below can city drop extra file great id just nice other pleasure price six we years`,
      '-6': `
         assist board love me monday mrs need new once passed thanks until want`,
      '-7': `
         full pm shall still tuesday`,
      '-8': `
         forward friday send should`,
      '-9': `
         free greetings here tonight`,
      '-10': `
         star`,
      '-11': `
         attached ms`,
      '-12': `
         mr regards sorry today`,
      '-14': `
         dear tomorrow`,
      '-15': `
         thank`,
    },
  },
  defensive: {
    circumstances: {
      always: -29,
      review: 4,
      chat: -2,
      alone: -2,
      owed: 4,
      doubtful: -3,
      caring: -12,
      upset: 5,
      praise: 1,
      question: -2,
      request: -2,
      resolved: 1,
      'self-blame': -6,
      'no apology': 2,
      'no responsibility': -4,
      'no thanks': 4,
      'no action': 2,
    },
    words: {
      '30': `
         merely`,
      '20': `
         imagine`,
      '17': `
         blame`,
      '16': `
         control recently shipping stars thousand`,
      '15': `
         due promotion`,
      '14': `
         respect`,
      '13': `
         depends ourselves`,
      '12': `
         area banking contractor county hotels maintenance thirty`,
      '11': `
         banks busy hair lunch said smell sometimes temporarily`,
      '10': `
         ads creator customers eleven guidelines likely nobody perfectly previous received traffic whole`,
      '9': `
         actually alive assure carrier complain families hundred items ladies machine mistakes other parking quickly
         serve therefore years youtube`,
      '8': `
         august beds chairs charges clock delivered investigated network processed rather record safe strict were`,
      '7': `
         bags bank category coffee complimentary daily decided discerning during employed everyone everything factory
         got group hands happen has heritage lad looks non not road seems sick sir sits standard stripe was`,
      '6': `
         additional against anz based complaint country department different difficult doors drivers eat every fail he
         high honest however never older our partners point protect recording rooms servers something strive system
         themselves times upi what whatever`,
      '5': `
         am between cheap degrees ear empty everybody features firm folks fully ground ours owner parents person prices
         printing products rain reception signed sit they unfortunately usually web work working`,
      '4': `
         accounts are believe changes cleaning contract devices does end flight front given god guests had have its
         large man manage minutes multiple my none price pride quality says server shows so streaming than their them
         these twenty users very weather word works world`,
      '3': `
         among as automatically being bottles breakfast bug case clean company computer count courtesy do doing emails
         fine get handled highest hot hotel is known linen longer mate most no nothing occasion occur of only otherwise
         own partner party passenger paypal picks pool reads resort restaurant sat security service sets shut side
         since stayed supplied tried up view wait we where who`,
      '2': `
         all always anyone be best by calendar cause debit delay ever feels forced forty four from hard in industry
         intended issues lady licensing many mind money offer passed people per place policies private property
         question raised regulations request responsible room round run safety save served space story the think this
         throughout town trained twice wants whoever`,
      '-2': `
         adult after afternoon appreciated ask assist below can check coming copy corrected done drop euro falls food
         for friday hide instead keep line met mistake morning need number once opened order policy post re sad sending
         sent slip still tap ten tuesday why within words`,
      '-3': `
         added anything apologize appreciate april away enjoy fault fee found free going great kindly lost memorable
         model month months name or out payment perhaps personal settings small support third together visit yes`,
      '-4': `
         announced answer battery box enjoyed good hope if important know label love manager march message meter missed
         open page review second stay steps sure telling thrilled towards under understand wednesday wrong yours
         yourself`,
      '-5': `
         back concerns covered engineer file fix form happy help i id invoice kind leaving letter link meeting minute
         moved ought paper pleased sign social start taken tell touch version worry you your`,
      '-6': `
         close date delighted dm heart little ms nice now pleasure recommend reference shall stays too truly wishes
         wonderful worked`,
      '-7': `
         feedback future let monday next refunded thursday tomorrow will`,
      '-8': `
         again apologies mrs oh shared team test thanks until`,
      '-9': `
         helps list regret should sincerely soon`,
      '-10': `
         hear thank`,
      '-11': `
         glad mr`,
      '-12': `
         forward please`,
      '-13': `
         attached`,
      '-14': `
         needed`,
      '-15': `
         send sorry`,
      '-16': `
         dear regards`,
      '-17': `
         today`,
      '-25': `
         greetings`,
    },
  },
  minimizing: {
    circumstances: {
      always: -21,
      chat: 2,
      alone: -9,
      caring: -12,
      problem: 2,
      upset: 4,
      question: -3,
      request: -2,
      'self-blame': -3,
      'no apology': 2,
      'no responsibility': -9,
      'no thanks': 4,
      'no action': 3,
      'no empathy': -2,
    },
    words: {
      '25': `
         harm`,
      '20': `
         hardly`,
      '17': `
         breaths feed`,
      '15': `
         hurt incident worries`,
      '14': `
         sometime`,
      '13': `
         areas flying occasion quid`,
      '12': `
         everybody everywhere`,
      '11': `
         cause complaint features folks ideas life nature`,
      '10': `
         bucks hungry little satisfactory things usually worked worry`,
      '9': `
         difficult forty perfectly plenty renovation sleep sometimes`,
      '8': `
         bit busy feels happen laugh nothing others weekend worse`,
      '7': `
         arrival everyone everything grateful kids nobody prices speak sun youtube`,
      '6': `
         actually believe children fit got hair just ladies less most move people requests same some think tried`,
      '5': `
         apologize area bad based convenience disappointed dollars end enjoy experienced get gets going honestly mate
         modern normal not received rectify something stay than these`,
      '4': `
         a always anything anyway are ask between colour eleven enjoyed euro eyes ideal issue issues live lovely
         maintenance managed matter means neither nor opportunity over person problem rare see serious services
         standard temporary water well whole wish`,
      '3': `
         app as cheaper come customers deal during enjoyable facing feel go happens hot hotels impression internet is
         its lol other pen pleased settle sit stable take them they times what`,
      '2': `
         about an bank being bug cold feature feedback find fine first four good had half happy items kitchen makes
         meant much offer one part positive service somewhere then thought thousand town users weeks`,
      '-2': `
         account assist away back booked booking by call called clear cut days different fee file for form full general
         great guest having hey hospitality location may meter months oh page please provide quality seriously sharing
         six soon the tuesday update valued welcome wishes word words wrong you`,
      '-3': `
         address after against and appreciated been bill can drop forward from helps here hi how i last looked on own
         payment priority should sincerely tell tonight took wednesday went why`,
      '-4': `
         again at check each error far free hello info information line memorable need open ours photo picture put set
         since tap team thank told twice us we`,
      '-5': `
         before center door her me name new number pleasant promise today top version`,
      '-6': `
         email id kind monday morning needed next paid send sent show tomorrow`,
      '-7': `
         especially hold month refunded thanks yours`,
      '-8': `
         details until`,
      '-9': `
         box sorry under`,
      '-10': `
         mrs`,
      '-11': `
         thursday`,
      '-12': `
         dear`,
      '-13': `
         attached greetings`,
      '-17': `
         ms regards`,
      '-22': `
         mr`,
    },
  },
  'passive-aggressive': {
    circumstances: {
      always: -24,
      review: -1,
      chat: -1,
      alone: -7,
      owed: 2,
      caring: -17,
      upset: 1,
      praise: -3,
      question: -4,
      request: -2,
      'self-blame': -4,
      'our-fault': 2,
      'no apology': 7,
      'no responsibility': -8,
      'no thanks': 5,
      'no action': 3,
      'no empathy': -3,
    },
    words: {
      '31': `
         surprised`,
      '25': `
         scale`,
      '23': `
         explained scroll`,
      '20': `
         grown slowly`,
      '19': `
         presumably stated`,
      '18': `
         faced tend`,
      '16': `
         believe`,
      '15': `
         actually eyes knows`,
      '14': `
         discussed stars`,
      '13': `
         mentioned parents record`,
      '12': `
         clearly folk genuine language letters word`,
      '11': `
         buys certain curious during funny knowing lady perhaps quite threshold whether who wonder`,
      '10': `
         answer aware count eye mails noticed reads respect tone`,
      '9': `
         already answers attention big buttons calendar conversation families imagine ladies most person phone rating
         says silent thinks thought yourself`,
      '8': `
         always cameras confirm counted everybody gather heard hide people saying seen stories think third`,
      '7': `
         country daily doubt evidently find informed needs others own partners products read recovering simple times
         told where`,
      '6': `
         anyone ask asking before channel comment cooking easily everyone exists given hard managed maybe mean negative
         not one paying personal picture plain previous rather say somebody story telephone themselves things why words
         writing written`,
      '5': `
         as carry counting deal dollars effort exactly feed fingers first follow generally glasses how kindly looking
         man means might note numbers problem proper records room something sometimes than those were what would`,
      '4': `
         a above adults against anybody bit broken budget button carries considered ended expect false habit internet
         length manage my point pretty reason residents review seconds see seem slept some subject such surely these
         thing website`,
      '3': `
         also any appeal be blue careful correct door draw english fourth had hospital in investigate life members
         messages mother nineteen of patience phones prove rate received refunds round saw seeing seems signed sort
         standard takes then thinking thirty time training type unhappy was work years`,
      '2': `
         advise are been body bottom called chasing child children did eat empty end every forty get guest happens has
         home issues january know leaving lol money nature opening perfectly poor put reception remember reservation
         same size sleep sticker tape this tried twice value whoever with you`,
      '-2': `
         account anything attach below building charge comments council create credit desk extra fault fine floor
         friday full happen he hear helpful hour instead latest lift link local model morning needed night number
         office online paid party side soon stops support taken them thrilled tickets trip via video worry wrong`,
      '-3': `
         address and back cancelled course device fix for form free help id label manager nice only or press shall
         share store taking tap updated wait we`,
      '-4': `
         close day drop ensure experience gone kind location longer me open ours questions refunded removed return
         sounds try trying unless upload us water`,
      '-5': `
         app branch but currently fee hello here hey i machine our pm saturday select services settings sincerely stays
         system town wednesday`,
      '-6': `
         can dm enjoyed hi hope ms new next plus refund should test version will wonderful yes`,
      '-7': `
         good health info payment pleased reach send thursday until`,
      '-8': `
         attached available delighted feedback great mrs please pleasure runs within`,
      '-9': `
         few regret team`,
      '-10': `
         glad rule safe`,
      '-11': `
         oh thanks`,
      '-12': `
         forward greetings today`,
      '-13': `
         dear tonight`,
      '-14': `
         mr`,
      '-16': `
         happy thank`,
      '-17': `
         sorry`,
      '-18': `
         tomorrow`,
      '-19': `
         regards`,
    },
  },
} as const satisfies Record<string, Weights>
