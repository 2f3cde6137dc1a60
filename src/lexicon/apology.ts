/** Words of the rules on how to say sorry and to feel with somebody. */
export const apology = {
  // Who may have done it for the company.
  OurSide: `
    (we|i|us|the company|(our|my) (own)? (company|firm|team|staff|office|hotel|shop|driver|drivers|engineer|engineers|
    courier|couriers|technician|technicians|nurse|nurses|colleague|colleagues|agent|agents|bank|clinic|school|kitchen|
    people|side))`,
  // What the law calls somebody who has to pay.
  Culpable: `
    negligent, liable, culpable, reckless, careless in law, in (breach|violation), guilty,
    (legally|contractually) (responsible|at fault|to blame|obliged|bound|in the wrong)`,
  // What the law calls it.
  LegalFault: `
    negligence, recklessness, liability, culpability, legal responsibility,
    (breach|breaches|violation|dereliction|infringement) of .{0,1}, malpractice, (duty|standard) of care`,
  // What can be broken without anything falling.
  Law: `
    law, laws, contract, contracts, gdpr, hipaa, act, rights, regulation, regulations, legislation, duty, duties,
    confidentiality, privacy, data protection, code, warranty, agreement, statute, terms`,
  // What can be claimed.
  Loss: '{loss}, {cost}, {damage}, {expense}, (legal|medical|vet) .',
  // What is claimed of another's heart.
  Felt: `
    pain, frustration, frustrations, disappointment, anger, annoyance, irritation, feelings, feeling, emotions, anguish,
    upset, grief, hurt, stress, anxiety, distress`,
  // All of it, or so it is said.
  Wholly: `
    completely, totally, fully, absolutely, perfectly, entirely, wholly, wholeheartedly, thoroughly, utterly, truly,
    deeply, #Number, #Number percent, hundred percent, only too well, all too well, exactly, precisely, just`,
  // That it was the same with the agent.
  SameHere: `
    (have|has|had)? (all|also|both|certainly|definitely)? been (there (myself|too|ourselves|before|done)|in your shoes|
    in (the same|that) .), (have|has) (all|also)? been there, had (this|that|it) happen to me,
    (trust|believe) me (i|we) #Adverb? (know|understand|get|feel), (know|knows) (the|that) feeling, same (here|boat),
    tell me about it, i (have|had) #Adverb? (been through|gone through|had|faced|experienced|lived through)? (the|
    exactly the)? (very)? (same (issue|problem|thing|trouble|experience|fault)|something similar), (same|this|that|it)
    (thing|problem|issue)? #Adverb? (has|had)? #Adverb? (happened|happens) to (me|us|my .|all of us),
    (know|knows) (exactly|just|all too well|only too well|precisely)? what (it|that|this) is like`,
  // What somebody did, when nobody did it.
  Slip: `
    {mistake}, {error}, {oversight}, {omission}, {blunder}, mix up, mix ups, slip, slip up, slips, miscommunication,
    {lapse}, {breakdown}, mishap, miscalculation, mishandling, hiccup, communication gap, confusion`,
  // What was done to things in our hands, and should not have been.
  Mishandled: `
    lost, missed, mishandled, misplaced, mislaid, misrouted, misfiled, misdirected, overlooked, forgotten, neglected,
    botched, dropped, mixed up, muddled up, . (to|under|into|with|from|on) the wrong .,
    . (wrongly|incorrectly|in error|by mistake|by accident|prematurely),
    (wrongly|incorrectly|mistakenly|accidentally|inadvertently|erroneously) .,
    (processed|charged|billed|applied|booked|entered|sent) twice,
    not #Adverb? (answered|actioned|passed on|followed up|logged|recorded|acted upon|relayed|handed over|. in time)`,
  // What takes the words before it back.
  Yet: 'but, however, though, although, nevertheless, nonetheless',
  // What stands after it, when they are taken back.
  TakenBack: `
    (unfortunately|regrettably|sadly|alas),
    (as per|per|due to|because|given|in accordance|under) (our|the|your|company|my) .,
    as (i|we|you|already|stated|mentioned|informed|explained), kindly (adjust|bear|understand|cooperate|accept|note),
    .{0,1} (mistakes|accidents|things) #Adverb? happen, these are,
    (please|you) .{0,2} (understand|remember|realize|note|appreciate) (that|we|you|it|the|this|our), (you|your .{1,2})
    #Adverb? (should|did|chose|agreed|signed|accepted|knew|clicked|picked|booked|ordered|were (told|informed|warned|
    aware|late|given)|have to|need to|must|will have to|never|are (responsible|wrong|mistaken)|had (the|every|a)|have
    (been|control|only)), (that|this|it|these|those|such things) (is|are|was|has) #Adverb? (just|simply|how|what|the
    way|our .|a matter|part of|company|standard|normal|final|clearly|stated|written|life|business|expected|common|
    beyond|out of (our|my)), .{0,4} (policy|policies|rules|terms|procedure|procedures|decision) .{0,2} (is|are|stands|
    stand|apply|applies|state|states|say|says|remains|do|does|allow), .{0,2} (decision|fee|charge|answer|rule|rules|
    terms|fine|price|bill|deadline) .{0,1} (stands|stand|remains|applies|apply|is final), .{0,4} hands are tied,
    there (is|are) (a|the|rules|terms|only), .{1,4} (has|have|is|are|was|were) #Adverb? (expired|ended|void|over|closed|
    lapsed|sold|gone|busy|full|short|closing|late|binding|correct|final|announced|missing|incomplete|non .|outside .|
    beyond .), your .{1,2} (came|arrived|was) .{0,2} late, (we|our .{1,2}|the .{1,2}) (have|was|were|are|is)? #Adverb?
    (followed|following|close|acted|did everything|warned you|informed you|told you), (we|i|they|our .{1,2}|the .{1,2})
    (do|does|have|had|must) #Adverb? (to|follow|charge|need|require|expect|ask|insist|stick|adhere|try|treat|rely|
    depend), (old|most|every|everyone|everybody|kids|dogs|natural|real) .{1,3}, it (happens|does)`,
} as const
