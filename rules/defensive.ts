import { mayBeComplaint } from '../src/owed.ts'
import type { Docs, Found, Rule } from '../src/types.ts'

const CAUSE = '(due to|because of|owing to|on account of|thanks to|in view of|caused by|result of|down to|as a result of|attributed to|attributable to|amid|amidst|considering|cause of|reason (is|was|being|for (this|that|it) (is|was)))'
const NEGATED = '(not|never|no|hardly|nothing|neither|nor|without)'
const OUR_THINGS =
  '(price|prices|rate|rates|tariff|fee|fees|charges|pricing|rooms|room|staff|team|food|kitchen|chef|chefs|drivers|engineers|products|product|equipment|property|hotel|facilities|amenities|linen|pool|vehicles|systems|procedures|nurses|doctors|teachers|agents|colleagues|service|services|standards|coaches|trainers|clinic|shop|store|courses|app|website)'

export default {
  id: 'defensive',
  severity: 'warning',
  preset: 'recommended',
  message: 'This defends the company or gives an excuse.',
  explanation: "It protects us at the customer's cost. Own the outcome, whoever caused it, and move to what you do about it.",
  patterns: {
    // A counter-case is announced or made: whatever was said before, the reply argues.
    rebuttal: [
      '(would like|want|wanted|wish|like|need|have|allow me|allow us|let me|let us|permit me|permit us|may (i|we)|worth|important) (to)? #Adverb? (clarify|clarifying|make .{0,2} (point|points|clear|clarification|clarifications)|set .{0,2} record|point out|pointing out|state (that|the|here)|put (on record|forth|across|it on record)|bring .{0,3} (notice|light|attention|knowledge)|highlight that|mention (here|that)|correct (you|this|the)|draw your attention|share (our|the) (side|facts|perspective|version)|explain (our|that|the fact)|defend|stress that|emphasize that|reiterate that|say in our)',
      '(make|making|made) .{0,1} (point|clarification|clarifications) (here|that)?',
      '(for the record|in (all)? fairness|(in|for) (our|my) (own)? (defense|defence)|to be fair (here|we|i|it|our|though|on|this|that|the|you)|contrary to (your|what|the)|with (all (the)? due|all|due|great|the greatest) respect|(begs|beg|begged) to (differ|disagree)|believe it or not|(have to|must|strongly|respectfully) disagree|(can|do) not (agree|accept) (with|that|this|your)|(the)? (truth|fact|reality) (is|of the matter|remains) (that)?|contrary to|in the (right|correct|proper|true) (perspective|light|spirit)|two sides to every|our side of the)',
      '^ .{0,2} with respect (we|i|you|our|the|this|it|that|there)',
      `${NEGATED} .{0,4} (my|our|the (hotel|company|shop|store|team|restaurant|clinic|bank|school) s) (own)? (fault|faults|mistake|error|doing|responsibility|negligence|making|lapse|blame)`,
      '(no|not any|without any) .{0,2} (fault|mistake|error|lapse|negligence|wrongdoing|failure|issue|problem|responsibility|liability) (of|on|from|at|by|with|for) (ours|our .{1,2}|us|the (hotel|team|staff|company))',
      '(we|i|hotel|staff|team|they|nobody here) (am|are|is|was|were|can|could|will|would|do|did)? #Adverb? (not|no way|never|hardly) #Adverb? (be)? (to blame|responsible|at fault|liable|accountable|to be blamed|(be)? (blamed|held)|take (the)? (blame|responsibility)|accept (the|any)? (blame|responsibility|liability)|in the wrong)',
      '(we|i|staff|team|driver|he|she|they|our .{1,2}|hotel) (have|has|had)? (did|done|not do|not done|does) (nothing|anything|everything) #Adverb? (wrong|right|correctly|by the book|properly|(we|i|they|he|she) could|in (our|their) power)',
      '(we|i|staff|team|our .{1,2}) (have|has)? #Adverb? (acted|behaved|followed|handled|adhered|maintained|complied|performed|did|stuck) .{0,3} (correctly|properly|professionally|by the book|schedules|protocol|procedure|procedures|guidelines|as per|appropriately|in good faith)',
      '((just|only|simply|merely) (doing|do) (my|our|their|his|her) (job|jobs|work|best)|(only|just) the messenger|(do not|please do not|no need to) (blame|shoot) (me|us|the (messenger|staff|team))|(only|just) human|(two|one pair of|only so many) (hands|pairs of hands)|(can|could) not be everywhere|am (only)? (one|a single) person|(doing|did|done|do|tried) (my|our|the) (level|very|utmost)? best (here|under|in the|with what|considering|given))',
      'what (else|more|on earth|exactly)? ((do|did|can|could|would|were|are) (you|one|they|people) #Adverb? (expect|expecting)|(else|more) (do|did) you want|(else|more) (can|could) (we|i) (do|say)|am i supposed|are we supposed)',
      '(with|at|for) (what|how little|(the|that|such a|this) .{0,1} (price|rate|budget|tariff|fare|money|low .{1,2})) you (are|have|had)? #Adverb? (pay|paid|paying|booked|spent|spend)',
      '(you get what you pay|(quality|good .{1,2}|excellence|luxury|comfort) .{0,3} ((is|are|does|do) not (free|cheap|come (cheap|free))|comes (at|with) a (price|cost)|costs (money|more)|has its price)|there is no such thing as a free|nothing is free|(is|are) not a (charity|five star|hotel|mind reader|magician))',
      '((by all means|feel free|welcome|go ahead|good luck|always|suggest you|could always) .{0,4} (elsewhere|somewhere else|competitor|competitors|the competition|(another|other|different) (hotel|shop|company|provider|bank|store|restaurant|operator|place|app)|try (them|others|another)|(finding|find) (others|anyone|someone|somebody|better|cheaper))|(go|try|shop|book|stay|eat|look|complain|buy) (elsewhere|somewhere else)|see (if|whether) (they|he|she|others|anyone) .{0,4} better)',
      '(try|imagine|have you tried|if you had to|you try|like to see you) (being|running|doing|managing|handling|serving|shipping|building|answering|cooking|dealing|looking after|working|to (run|serve|manage|answer|cook|handle)) .{1,8} (and|see|at once|then|every|a day|a night|yourself|sometime|alone)',
      'how (can|could|would|should|are|is|were|was) (we|i|anyone|one|a|the|they|staff) .{0,4} (know|known|supposed|control|possibly|expected|accommodate|open|guess|predict|prevent|stop)',
      '(it|this|that|which|to) (justify|justifies|justified) (the|our|this|that|a)',
      '(our|the)? #Number? (stars|star)? .{0,2} (rating|ratings|reviews|score|scores|track record|figures|numbers|stats|statistics|feedback|awards|results) .{0,3} (speak|speaks|says otherwise|say otherwise|show otherwise|shows otherwise|prove|proves|begs to|beg to|tell a different|tells a different|disagree|disagrees)',
      '(deserve|deserves|merit|merits) .{0,2} (another|second|one more|better|more than|a) .{0,1} (chance|opportunity|review|rating|stars)',
      '(please|kindly|you) (have to|need to|must|should|also|try to)? #Adverb? ((understand|realize|consider|bear in mind|acknowledge|put yourself in) (that|how|our|the fact|we|the (situation|pressure|nature|position))|appreciate (that|how|the (fact|pressure|position|situation)) (we|our|it|this|not|the)?)',
    ],
    // Our own quality in place of an answer.
    boast: [
      `#Us (do|does|always|also|already)? #Adverb? (have|has|offer|offers|provide|provides|serve|serves|maintain|maintains|use|uses|follow|follows|employ|employs|hire|run|make|makes|keep|keeps|deliver|delivers|give|gives|build|set|sets|carry|carries) .{0,4} #Excellent`,
      `#Us (do|does|always|also|already|have|has|are|is)? #Adverb? (clean|cleans|check|checks|train|trains|inspect|inspects|test|tests|maintain|maintains|monitor|monitors|wash|vet|verify|sanitize|service|service|pack|inspected|cleaned) (every|all|each|our|the|them|it|daily|everything|regularly|after) .{0,4} (standard|standards|day|week|night|month|hours|hour|guest|use|stay|regularly|thoroughly|daily|room|rooms|order|orders|time|properly|vehicle|parcel|product|box)`,
      `(our|all our|all the|all|every|these|the) .{0,2} ${OUR_THINGS} .{0,2} (is|are|has|have|gets|get|was|were|do|does) .{0,3} #WellKept`,
      `(our|the) .{0,3} ${OUR_THINGS} .{0,4} (is|are|was|were|has been|remain|remains) #Adverb? (always|among|amongst|in line|competitive|reasonable|fair|intentional|cheapest|lowest|nominal|justified|standard|comparable|low|as per|excellent|first class|second to none|fine|highly|award|the (best|highest|cheapest|lowest|safest|cleanest|finest|industry))`,
      '(known|famous|renowned|recognized|appreciated|acclaimed|popular|reputed|praised|celebrated|loved) (for|as|all over|across|in) .{0,4} (#Excellent|service|services|hospitality|cleanliness|food|standards|hygiene|reliability|speed|quality)',
      '#Us (do|does|will|would|have|has)? #Adverb? (never|not) #Adverb? (ever)? (compromise|disrespect|cheat|mislead|ignore|misbehave|overcharge|discriminate|intend|neglect|refuse|lie|deny|skimp|cut corners|settle|treat|let)',
      '((we|i|our .{1,2}|hotel|company|team) .{0,3} (pride|prides) (ourselves|itself|myself|themselves)|(take|takes|took|taking) .{0,2} pride in|(proud) of (our|the))',
      '(we|i|our .{1,2}) (have|has)? #Adverb? (always|constantly|continuously|consistently|continually|forever) #Adverb? (strive|strives|strived|try|tries|tried|aim|aims|endeavor|ensure|ensures|maintain|maintains|maintained|make sure|given|follow|followed|provide|provided|offer|offered|delivered|put .{0,3} (first|best|effort))',
      '(our|the) (property|hotel|staff|team|company|teams|crew|business) .{0,2} (operates|operate|adheres|adhere|complies|comply|follows|follow|works|work) .{0,3} (under|with|in|to|by|hard|tirelessly|around the clock|strict|all|every|full|highest|every .{1,2})',
      '(we|i) (stand|stands|stood) (by|behind) (our|the|my|every)',
      '(put|made|gave|given) .{0,3} (maximum|best|all|utmost|every|sincere) .{0,2} (effort|efforts|best|attempt)',
      '(we|i) (have|had) (already|even|also)? #Adverb? (offered|upgraded|given|provided|managed|accommodated|extended|arranged|waived) .{0,4} (free|complimentary|extra|upgrade|discount|without|you|very less|out of|as a|beyond|charges)',
      '((gone|went|going|goes) (unnoticed|out of (our|their) way|above and beyond|the extra mile)|(bent|bend) over backwards)',
      '(every|all|each) .{0,2} (amenities|amenity|facility|facilities|comfort|effort|care|precaution|measure|safeguard|step) .{0,6} (is|are|was|were|has been|have been|being) (provided|given|available|made|there|taken|in place)',
      '((won|received|awarded|holds|hold|we have|ranked|voted|certified|accredited|scored) .{0,4} (award|awards|rated|rating|ratings|stars|number one|#Number (on|out of|stars)|best|iso|certificate)|(we|our .{1,2}) (have|has|is|are|got|hold|score)? .{0,2} #Number (out of|stars|star|on (booking|google|trustpilot|tripadvisor|the app)))',
      '((in|been in|been) .{0,2} (business|doing this|industry|trade|operating|running|serving|around) .{0,3} (for|since|over) .{0,3} (years|decades|#Number|#Count|generations)|#Count (years|decades) (of experience|in (the|this) (business|industry|trade)))',
      '((hundreds|thousands|millions|dozens|loads|tons|#Number|#Count (thousand|million|hundred)) (of)? .{0,1} (customers|orders|journeys|guests|users|parcels|emails|calls|messages|tickets|people|passengers|bookings|patients|transactions|deliveries|meals|covers|visitors|requests|claims|chats) .{0,1} (a|per|every|each) (day|week|month|year|night|hour)|(hundreds|thousands|millions) of .{0,2} (customers|guests|users|people|clients|families) .{0,2} (trust|love|use|choose|rely|happy|each|every)|sold .{0,2} (hundreds|thousands|millions|#Count (thousand|million|hundred)|#Number) .{0,2} (of|units|without|and)|with (hardly|barely|almost no|zero|no) .{0,1} (errors|complaints|problems|issues))',
      '(best|finest|safest|largest|leading|top|cleanest|fastest|most .{1,2}|biggest|cheapest) .{0,4} in (town|the (city|country|industry|region|area|business|world|market|trade|state|county)|europe|india|africa|asia|britain|the uk|the us|america)',
      '(so|hence|thus) .{0,5} (is|are) always (there|available|provided|maintained)',
      '(serve|serves|provide|provides|offer|offers|have|available|open) .{0,4} (24 hours|24 7|24x7|round the clock|#Number hours)',
      '(we|i) (put|lay|place) .{0,3} emphasis',
      '(must|clearly|obviously|probably) (be)? .{0,1} doing something right',
    ],
    // It was not typical, others are content.
    untypical: [
      `${NEGATED} .{0,4} (reflection|reflective|typical|indicative|representative|characteristic|our usual|a true|how we (usually|normally|operate|work)|normally|usually|the norm|common|a regular|like us|(a)? (part|feature) of our (service|services|standard|standards|culture|normal|values|usual|offering|hospitality)|what we are about|our style)`,
      '(does|do|did) not #Adverb? (reflect|represent|define|characterize|portray) (our|the|what|us|who|how)',
      '((rare|unusual|uncommon|one off|unheard of) (case|cases|occurrence|occurrences|for us|event|incident|situation|instance|exception)|out of character|unlike us|so unlike our)',
      '#Others .{0,3} #Content',
      '(no one|nobody|none of .{1,2}|not a single .{1,2}|not one .{1,2}|hardly anyone|no (such|other|one other|previous|single) .{1,2}|no .{0,1} (guest|customer|user|patient|tenant|passenger|parent|complaints|complaint|concerns|issues)) (else|other)? (was|were|has|have|had|ever|before|did)? (ever|been|so far|before|else)? #Complain',
      '(we|i|hotel|staff|team) .{0,2} (never|not) #Adverb? (had|received|get|come across|came across|faced|heard|hear|have|had) .{0,4} (complaint|complaints|complain|feedback|(issue|issues|problem|problems|trouble) .{0,2} (before|with|like|from))',
      '(you|this|that|it|yours) (are|is|was|were) #Adverb? the (only|first|sole|one) .{0,2} (one|person|customer|guest|time|complaint|to|who|user|client|tenant|passenger|patient|parent|member|report)',
      '(industry|standard|common|normal|usual|universal) (practice|everywhere)',
      '(usually|generally|consistently|always|normally|regularly) (get|gets|receive|receives|got|received|have|had) .{0,2} (good|great|positive|excellent|glowing|five star|compliments|praise|nothing but)',
      '(every|all) .{0,1} (other|the other|our)? .{0,1} (operator|operators|company|companies|provider|providers|bank|banks|hotel|hotels|shop|shops|airline|airlines|store|stores|competitor|competitors|restaurant|restaurants|app|apps) .{0,2} (is|are|was|were|do|does|did|has|have|had|charge|charges) .{0,3} (worse|the same|same|this|it|more|too|slower|similar)',
      '(works|worked|working|was|is|were|are|looks|looked|left|seems|all|everything|ran|running|went) .{0,4} (fine|perfectly|perfect|ok|okay|as expected|as designed|correctly|normal|in (perfect|good|full|excellent) (condition|order|working order)|well) (here|for (us|me|most|everyone|other|others|all|the)|on (our|my) (end|side|part)|when|at (our|my|the) (end|side|time|warehouse|depot|shop|office))',
      '(left|leaves|leave|dispatched from|when it left) (us|our .{1,2}|the (warehouse|depot|shop|store|kitchen|factory|workshop|building)) .{0,3} (fine|perfect|intact|undamaged|on time|working|in (perfect|good|excellent|full|one))',
      '(it|this|that|everything|all) (works|worked|is working|was working|was fine|is fine|looks fine|looks good|functions) .{0,2} (on (our|my)|for (us|me|most|others)|here|at our)',
    ],
    // Somebody or something else did it.
    excuse: [
      `${CAUSE} .{0,6} (#External|#Occasion|#Strained (period|time|times|week|day|days|month)|unavoidable .{0,1} (reasons|reason)|staff (being|leaving|calling))`,
      '(beyond|out of|outside|not (in|within|under)|not really (in|within|under)) (our|my|anyone s|the|human|anybody s)? .{0,2} (control|hands)',
      '(can|could|do|did|does|have|had|has|not something (we|i|that) (can|could|is)|(there is)? (little|nothing|not much) (we|i) (can|could)) (not|no|little|any|hardly)? .{0,3} (control (the|over|that|it|what|this|them|how|when)|predict|foresee|help (it|that|the|what)|influence)',
      '(no|not any|little|limited|not much|zero) (direct)? (control|influence|say|power) (over|on|in)',
      '(#Us|they) (am|are|is|was|were|have been|has been|had been|got|get|gets) #Adverb? #Adverb? (running|nearly at|at|almost|all|a bit|a little|a tad|rather)? #Adverb? #Strained',
      '(it|things|everything|everyone|everybody|nights|days|shift|day|night|week|weekend|evening|inbox|queue|office|floor|#Occasion) (are|is|was|were|has been|have been|got|get|gets) #Adverb? #Adverb? (a bit|a little|rather|all|pretty)? #Strained',
      '(high|increased|heavy|large|unprecedented|exceptional|sheer|huge|massive|record|unusual|extreme|higher than (usual|normal|expected)) .{0,2} (volume|volumes|demand|number|numbers|workload|occupancy|influx|rush|levels of)',
      '(staff|staffing|driver|manpower|labor|resource|stock|supply|skill|skills) (shortage|shortages|sickness|issues|crunch|illness|absence|absences|constraints|problems|turnover|crisis)',
      '((called|call|calling|off|out|phoned) (in)? sick|(staff|colleague|colleagues|team|people|drivers|manager|chef|agent|agents|person|of us|man|girl|lady|guy|of them|half|member|members|specialist|engineer) .{0,3} (off (sick|ill|today|that day|this week|last week|yesterday)|on (leave|holiday|vacation|strike|annual leave)|absent|sick|ill|quit|walked out|not (turn|come|show) (up|in)))',
      '((only|just) (have|got|had|has|the)? .{0,2} (#Count|me|one|a few|so many) .{0,3} (of us|staff|agents|drivers|engineers|on (shift|duty|today)|hands|working|nurses|chefs|doctors)|(on|by|all by) (my|our) (own|self|myself) (today|tonight|here|in|on|this)|(handling|dealing with|looking after|serving|covering|juggling|running) #Count .{0,3} (chats|calls|people|customers|tickets|emails|things|tables|patients|branches|jobs|accounts|cases|at once))',
      '(we|i|team|they) #Adverb? (get|gets|receive|receives|handle|handles|deal with|have|answer|process|see|serve) .{0,3} (thousands|hundreds|dozens|so many|too many|tons|loads|millions|a lot|#Number|#Count) (of)? .{0,3} (emails|messages|calls|orders|tickets|requests|queries|enquiries|customers|people|guests|parcels|patients|cases|a (day|week|night)|every (day|week)|claims|applications)',
      '#Scapegoat #Adverb? #Botched',
      '(blame|it (was|must have been)|thank) #Adverb? #Scapegoat','it is #Adverb? #Scapegoat (who|that|which|not (us|me)|again|fault)',
      '(fault|problem|responsibility|mistake|issue|error|delay|mix up|decision|failure) (is|was|came|comes|lies|lie|lay|sits|rests|stems|originated|arose|happened|occurred) .{0,3} #Scapegoat',
      '#Scapegoat .{0,1} (fault|problem|responsibility|mistake|doing|shortcoming|negligence)',
      '(it|that|this|which|they|delay|error|mistake|fault|problem) (is|was|comes|came|will be|would be|has to be|must be|must have been|could be|might be|lies|stems) #Adverb? (all|entirely|mostly|largely|really|purely)? #Adverb? (down to|up to|the fault of|the responsibility of|caused by) .{0,1} (#Scapegoat|#External)',
      '(booked|paid|ordered|reserved|purchased|bought|(booking|reservation|order|payment) (was|is|were)? (made|done|placed|booked)) (it|this|that|the .{1,2}|your .{1,2}|with us)? ((through|via) (a|an|the|your|another|someone|.) (agent|agency|portal|site|website|platform|app|partner|party|marketplace|reseller|travel .|online .)?|(from|by|with|on) .{0,2} (agent|agency|booking|third|portal|ota|partner|expedia|makemytrip|goibibo|agoda|yatra|marketplace|travel|reseller))',
      '(set|imposed|controlled|handled|managed|run|provided|operated|owned|done|decided|maintained|developed|levied|taken|supplied|made|delivered|fitted|installed|organized|performed|looked after|carried out|packed|prepared|sorted|staffed|employed) (and .)? by ((a|an|another|third|separate|different|outside|external|independent) .{0,2} (company|agency|party|provider|vendor|team|department|firm|franchise|contractor|operator|business|entity|supplier|partner|subcontractor)|(our|the) .{0,2} (partner|partners|bank|agency|provider|vendor|government|airport|contractor|contractors|authority|authorities|processor|supplier|franchisee|operator|landlord|council|subcontractor|manufacturer|courier))',
      '(partner|partners|processor|provider|supplier|vendor|bank|banks|authority|authorities|courier|carrier|manufacturer) .{0,2} (who|which|that) (control|controls|handle|handles|manage|manages|decide|decides|set|sets|run|runs|caused|lost|made|sent|delivers|deliver|supplied|supplies)',
      '(is|are|was|were|be|by) #Adverb? (a|an)? ((separate|different|another|independent|outside|external|third party|outsourced|subcontracted|freelance|agency) (company|companies|team|teams|firm|department|entity|business|party|staff|organization|people|contractor|contractors|agency|franchise)|subbie|subcontractor|outsourced|subcontracted|self employed|agency staff|third party|third parties|franchise|franchisee)',
      '(we|i) (are|am) #Adverb? (only|just|merely|simply) (a|an|the)? .{0,1} (middleman|middle man|intermediary|agent|agents|platform|marketplace|messenger|messengers|reseller|booking site|host|front desk|call center|shop|broker|support|sales)',
      '(nothing|not|never|not anything) #Adverb? ((to do|involved|connected|related) (with|in|to) (us|our|me|this|that|there)|(us|our side|our end|from (us|our side|our end)|on (us|our side|our end)|our .{0,1} (department|team|side|end|remit|area)))',
      '(my|our|the|these|those|this) (old|new|online|booking|billing|computer|phone|ordering|ticketing|payment|stock)? (system|systems|database|software|server|servers|computer|computers|app|site|website|platform|till|tills|machine|machines|scanner|records|algorithm|bot|printer|lift|boiler|tool|line|lines) #Adverb? (had|has|have|would|picked|showed|shows|was|were|is|are|decided|thought|did|seems|must|automatically|went|got|keep|keeps|sometimes|tends|tend) .{0,4} (went down|for some reason|wrong|glitch|glitchy|error|errors|acting|crashed|issue|issues|a mind|playing|hiccup|slow|picked|updated|not update|not pick|migrated|old|temperamental|freezing|offline|froze|moody|unreliable|failed|overloaded|bug|bugs|imperfect|to blame|upgraded|migration)',
      '(for (some|whatever|unknown|no) (reason|reasons|apparent)|(a|its|their) (own)? mind of (its|their) own|(acting|playing|acted|played) up|gremlins|teething (issues|problems|troubles)|murphy s law|act of god|luck of the draw|perfect storm|sod s law|bad luck)',
      '(it|this|that|there|we) (was|were|being|had|is) #Adverb? (the|a|an|our|such a|only)? .{0,1} (#Occasion|(a|on a|busy) #Weekday)',
      '(#Occasion|#External) #Adverb? (threw|throws|has thrown|hit|hits|has hit|caught|slowed|slows|slow|put|puts|means|meant|delayed|delays|disrupted|disrupts|caused|causes|knocked|played|plays|messed) .{0,1} (us|everything|it|things|the|our|all|you|your|out|that|this|havoc|a|on)',
      '(unavoidable|unforeseen|unfortunate|exceptional|extenuating|unexpected|uncontrollable|mitigating) (circumstances|circumstance|reasons|situation|situations|reason|events|factors|delays|delay)',
      '(new|inexperienced|trainee|junior|temporary|seasonal) .{0,1} (staff|member|hire|joiner|recruit|employee|guy|colleague|starter|lad|girl|driver|waiter|chef|temp|on)',
      '(he|she|they|staff|team|we|person|trainee|colleague|agent) (are|is|was|were|had|has|have)? #Adverb? (learning the|in training|under training|finding (his|her|their) feet|just started|only started|just joined|recently joined|new to (the|this)|settling in)',
      '(as|being|since|because) (we|this|it|ours)? (are|is)? (a|an) .{0,3} (heritage|old|older|budget|small|new|historic|hill|ancient|family|boutique|eco|forest|beach|tiny|startup|start up|listed|city|busy|charity|volunteer) .{0,1} (hotel|property|building|house|resort|company|business|shop|restaurant|team|school|town|city|area|region|station|place|farm|venue|organization|lodge|app|developer)',
      '(located|situated|nestled) (in|on|near|at) .{0,4} (hilly|main road|market|city|heart|forest|jungle|busy|highway|hill)',
      'in (hilly|hill|remote|rural|such|these) (regions|region|areas|area|places|stations|locations|terrain|terrains)',
      '((due to|because of|given|considering|being|by|in) (the|its|their|our) .{0,2} nature (of)?|natural (product|products|material|materials|variation|variations|stone|wood|leather))',
      '(tough|difficult|hard|easy|impossible) to (remember|control|manage|handle|predict|avoid|please|monitor|keep track|police)',
      '(do|does|did) not (come|originate|stem|arise) from us',
      '(we|i) (post|share|show|display|list|quote|print|advertise) .{0,3} as (received|provided|given|sent|supplied) (by|from)',
    ],
  },
  find(document, matches) {
    const { reply, customer } = document
    if (!mayBeComplaint(document)) return []
    // In a review praise and blame stand side by side; elsewhere who states a fault complains.
    const complains = customer.setting !== 'review' || customer.signals('problem', 'upset')
    const owns = reply.moves('responsibility')
    const isOwned = ({ sentence, range }: Found) =>
      owns.some((own) => own.sentence === sentence) || /\b(?:sorry|apolog\w+)\b/i.test(reply.text.slice(range[1], reply.sentences[sentence]![1]))
    const sentenceOf = ({ sentence }: Found) => reply.text.slice(...reply.sentences[sentence]!)
    const asks = (found: Found) => sentenceOf(found).trimEnd().endsWith('?')
    const cheers = (found: Found) => /\b(?:glad|delighted|pleased|thrilled|happy to (?:hear|know|read|see)|thank you|thanks|wonderful|lovely|fantastic)\b/i.test(sentenceOf(found))
    const regrets = ({ sentence, range }: Found) => {
      const before = reply.text.slice(reply.sentences[sentence]![0], range[0])
      return /\b(?:sorry|apolog\w+)\b/i.test(before) && !/\b(?:but|however|although|though|actually)\b|[;:–—]/i.test(before)
    }
    const strong = matches('rebuttal')
    const weak = [...(complains ? [...matches('untypical'), ...matches('boast')] : []), ...matches('excuse').filter((found) => !regrets(found))]
    return [
      ...strong,
      ...weak.filter((found) => !asks(found) && !cheers(found) && !strong.some(({ sentence }) => sentence === found.sentence)),
    ].filter((found) => !isOwned(found))
  },
  unless: [
    '#Conditional',
    '#Reported',
    '(sorry|apologize|apologies|regret) .{0,5} (inconvenience|delay|trouble|disruption|noise|discomfort|disturbance|problems|issues)? .{0,2} (due to|because of|caused by|owing to) .{0,4}',
    '(standard|standards|quality|service|services|experience|level|hospitality|care|comfort) .{0,8} (we|staff|team|i) #Adverb? (strive|strives|aim|aims|want|pride|prides|try|endeavor|maintain|expect|wish|take|takes) .{0,5}',
    '(fell|fall|fallen|falls) short .{0,3}',
    '(up to|meet|match|meeting|matching|short of|below|at|to) our (usual|normal|own) .{0,2}',
    '(would like|want|wish|like|need|happy) to #Adverb? (inform|clarify|mention|point out|highlight|share|explain|state) .{0,4} (good news|pleased|refunded|refund|how|which|a few|two|some|details|information|what|if|whether|resolved|fixed|has been)',
    '(other|many|several|all) (customers|users|guests) .{0,3} (affected|impacted|too|also|experiencing) .{0,2}',
    '(due to|because of) (your|you) .{0,4}',
    '(our|my) (mistake|fault|error|bad)',
    '(when|while|once|until|before) (you|the|it|we) .{0,6}',
    'not (responsible|liable) for (customs|third)',
    '(ensure|any|make sure|train|training) .{0,3} new .{0,2}',
  ],
  rewrites: [
    { title: 'Drop the defence', text: '', at: 'sentence' },
    { title: 'Own it', text: 'Whatever the cause, I want to put this right for you.', at: 'sentence' },
    { title: 'Say what you checked', text: 'What I have checked since: {fact}.', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['004#6', '003#9', '004#26', '002#12'],
  bad: [
    "**It's not our fault**, sir.",
    '**In our defence**, the week was long.',
    'We **would like to clarify** that the water was on.',
    {
      thread: [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }],
      reply: '**We have the best rooms in town**.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: 'It is late **due to the holiday rush**.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: '**The courier lost your** parcel.',
    },
    {
      thread: [{ from: 'customer', text: 'The noise was unbearable, we are so disappointed.' }],
      reply: '**Most of our guests love** the music.',
    },
    {
      thread: [{ from: 'customer', text: 'The noise was unbearable, we are so disappointed.' }],
      reply: 'It is **not a true reflection of our house**.',
    },
    '**you get what you pay for** mate',
  ],
  good: [
    "It's not your fault that the code expired.",
    "Our courier lost it, and that's on us to put right.",
    "We're responsible for the parcel until it reaches you.",
    'The fault is on our side.',
    'The warehouse has found your second box.',
    'Busy periods are shown in the calendar.',
    'You were told “it’s not our fault”, and that wasn’t good enough.',
    'High volume printing starts at 500 copies.',
    "I'd like to clarify two details so I can refund you.",
  ],
} satisfies Docs
