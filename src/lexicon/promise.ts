/** Words and idioms of the rules on apologies and promises. */
export const promise = {
  // What says sorry, or only that something is sad.
  SorryOrSad:
    '#Sorry, sad, saddened, saddening, disappointed, disappointing, disheartened, disheartening, dismayed, unfortunate, a shame, a pity, pity, unhappy, concerned, upset, surprised, distressed, pained, gutted, hate, regrettable, too bad, felt bad, feel bad, feeling bad',
  // What puts a fact into somebody's head.
  Sensed:
    'feel, feels, felt, feeling, think, thinks, thought, believe, believed, find, found, perceive, perceived, see, saw, consider, considered, view, viewed, regard, regarded, reckon, sense, sensed, deem, deemed, judge, judged, imagine, imagined',
  // How customers took it.
  Displeased:
    'offended, upset, annoyed, inconvenienced, bothered, disappointed, hurt, unhappy, dissatisfied, displeased, unsatisfied, disgruntled, put out, put off, aggrieved, irritated, let down by, frustrated by, frustrated with, (not|never|less than) .{0,2} (happy|satisfied|pleased|impressed|comfortable|delighted|content|keen)',
  // What they did not do with pleasure.
  Pleased:
    'enjoy, enjoyed, enjoying, like, liked, love, loved, care for, appreciate, appreciated, agree, agreed, approve, approved, happy, satisfied, pleased, impressed, comfortable, delighted, fond, understand our, accept, see it (that|our|my) way, take to, warm to, have .{0,3} (good|great|nice|pleasant|lovely|memorable|enjoyable|better|best|smooth|wonderful|satisfactory|comfortable) .{0,2} #Dealings',
  // What customers have with a company.
  Dealings:
    'experience, experiences, stay, visit, time, trip, journey, holiday, purchase, shopping, treatment, impression, interaction, dining, meal, appointment, session, service, dealings, encounter',
  // How it was, without saying how.
  Subpar:
    'less than, unsatisfactory, unpleasant, negative, bad, poor, disappointing, unfortunate, underwhelming, not so good, below par, subpar, horrible, terrible, awful, frustrating, dissatisfactory, not .{0,2} (comfortable|pleasant|enjoyable|satisfactory|as expected|good|great|memorable|what you)',
  // Words for what happened that fit whatever happens.
  StockHarm:
    '{trouble}, {hassle}, {disruption}, {discomfort}, {distress}, {annoyance}, {displeasure}, {dissatisfaction}, {disturbance}, {upset}, unpleasantness, {frustration}, {stress}, {bother}, {disappointment}, {misunderstanding}, {difficulty}, upheaval, nuisance',
  Nondescript:
    '#StockHarm, {inconvenience}, {experience}, {situation}, {matter}, {incident}, {mishap}, {lapse}, {shortcoming}, {issue}, {problem}, {error}, {episode}, circumstances, misadventure, {challenge}, {service} {lapse}',
  // Things of which it is said what was wrong.
  Concrete:
    'room, rooms, food, breakfast, buffet, dinner, dining, dish, dishes, bed, beds, bathroom, towels, wifi, pool, cleanliness, parcel, sofa, dress, screen, battery, fruit, menu, decor, coffee, seat, seats, cake, paint, colour, size, fit, signal, picture',
  // What any apology may be for, when nobody says what.
  Trouble:
    '#Harm, {mistake}, {error}, {oversight}, {wait}, noise, mess, {lapse}, {shortcoming}, misinformation, wrong, bad, {mix} up, hurt, loss, damage, pain, rudeness, awkwardness, embarrassment, harm, nuisance, {inaccuracy}, {failure}, ill feeling, hardship, {setback}, {glitch}, {interruption}, {aggravation}',
  // What may have happened.
  Perhaps: 'if, incase, in case, should, in the event, insofar as, in so far as, to the extent, whether or not',
  Anyone: 'anyone, anybody, any (of our|of you|of the)? (guest|guests|customer|customers|user|users|member|members|client|clients|one|passenger|passengers|reader|readers|person|patient|patients|resident|residents), someone, somebody',
  // Apologies that are none.
  Grudging:
    'sorry not sorry, sorry (or|and) whatever, sorry i (guess|suppose), i (guess|suppose) (i|we) (am|are|should be|ought to be)? sorry, (there|fine) i (have|had)? said (it|sorry), happy now, sorry (already|then|happy), (sorry|apologize) (about|for) your luck, sorry for (breathing|existing|living|asking), (no|without) (offence|harm|disrespect) (was|is|were)? (meant|intended), mistakes were made, nobody is perfect but sorry, sorry if i am not a mind reader, if (it|that) makes you (feel)? .{0,2} (better|happy|happier), if you (want|need|insist on|are after|are looking for) (an|our|my|some|the) (apology|sorry), what (more|else) do you want, consider this (our|my|an|your) apology',
} as const
