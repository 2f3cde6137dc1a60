/** Words of those who answer. */
export const reply = {
  // Who acts for the company.
  Team: `
    (our|the|my|a|an|your|each|one of our|one of the|respective|concerned|relevant) .{0,3} (team|teams|staff|management|
    department|departments|colleague|colleagues|specialist|specialists|authority|authorities|manager|managers|
    supervisor|engineer|engineers|technician|technicians|developers|representative|representatives|agent|agents|advisor|
    advisors|adviser|advisers|chef|executive|executives|professional|professionals|people|folks|guys|office|operations|
    heads|head|hod|associates|personnel)`,
  We: 'we, i, our team, our staff, our management, the management, the team, management, my team, #Team',
  Title: 'mr, mrs, ms, miss, dr, sir, madam, maam',
  // A case: what the customer wrote about.
  Case: `
    {issue}, {matter}, {concern}, {complaint}, {problem}, {point}, {feedback}, feed back, {suggestion}, {comment},
    {input}, {observation}, {shortcoming}, short comings, {lapse}, {gap}, {case}, {ticket}, {request}, {fault}, {error},
    {delay}, {query}, {review}, {situation}, {incident}, {enquiry}, {inquiry}, {report}, {discrepancy}, {deficiency},
    {shortfall}, {remark}, {grievance}, {claim}, {message}, {email}, {mistake}, {question}, {difficulty}, {experience},
    {area}, {opinion}, {view}`,
  CaseObject: `
    it, this, that, these, those, them, the same, same,
    (your|the|these|those|this|that|all|all the|all your|any|such|each|every) .{0,3} #Case,
    #Case (you|which|that|raised|mentioned|highlighted|reported), what (went wrong|happened|you said|has happened)`,
  // Harm that apologies name when they name nothing.
  Harm: `
    {inconvenience}, {trouble}, {hassle}, {disruption}, {distress}, {frustration}, {confusion}, {discomfort}, {upset},
    {annoyance}, {displeasure}, {dissatisfaction}, {misunderstanding}, {disappointment}, {concern}, {unpleasantness},
    {difficulty}, {issue}, {problem}, {disturbance}, {stress}, {worry}, {bother}, {offence}, {anxiety}, {upheaval},
    {delay}`,
  Undefined: `
    appropriate, necessary, corrective, remedial, suitable, required, needful, due, proper, immediate, further, strict,
    stringent, preventive, preventative, positive, relevant, adequate, requisite, needed, concerned, serious,
    best possible, stern, corrections, correction, correctional, rectifying, disciplinary, precautionary, swift, prompt,
    strong, strongest, severe, concrete, reasonable, essential, improvement, every possible, all possible, right`,
  // Ways to say sorry. Nouns stand for verbs, as real agents write.
  Sorry: `
    sorry, {apologize}, apology, apologies, {regret}, regretful, apologetic, forgive (me|us), pardon (me|us),
    excuse (us|me) for`,
  NegativeFeeling: `
    frustrated, frustrating, frustration, angry, anger, upset, upsetting, annoyed, annoying, disappointed,
    disappointing, disappointment, worried, worrying, stressed, stressful, unhappy, sad, furious, irritated, irritating,
    let down, inconvenienced, offended, hurt, bothered, dissatisfied, displeased, confused, confusing, concerned,
    concerning, distressed, distressing, disheartened, disheartening, aggrieved, uncomfortable, unsatisfied, fed up,
    exhausted, exhausting, anxious, scary, frightening, tough, difficult, hard, awful, terrible, horrible, painful,
    unpleasant, inconvenient, rough, dreadful, maddening, infuriating, unsettling, tiring, embarrassing, embarrassed,
    miserable, alarming, horrid, unacceptable, troubling, urgent, important, lonely`,
  // What agents do about a case.
  Service: `
    {send}, {refund}, {replace}, {book}, {fix}, {check}, {call}, {email}, {raise}, {chase}, {credit}, {cancel}, {reset},
    {update}, {order}, {arrange}, {ask}, {contact}, {trace}, {correct}, {remove}, {escalate}, {confirm}, {monitor},
    {forward}, {share}, {pass}, {report}, {investigate}, {address}, {resolve}, {review}, {issue}, {process}, {transfer},
    {improve}, {train}, {implement}, {note}, {log}, {discuss}, {inform}, {notify}, {highlight}, {ensure}, {consider},
    {reply}, {respond}, {attach}, {initiate}, {extend}, {help}, {assist}, {offer}, {provide}, {add}, {upgrade},
    {renovate}, {rectify}, {sort}, {change}, {rebuild}, {handle}, {upload}, {deploy}, {push}, {submit}, {request},
    {message}, {revise}, {counsel}, {connect}, {release}, {relay}, {swap}, {restore}, {unlock}, {reactivate}, {pursue},
    {conduct}, {prioritize}, {appoint}, {waive}, {reverse}, {reimburse}, {compensate}, {dispatch}, {ship}, {deliver},
    {collect}, {schedule}, {register}, {verify}, {activate}, {merge}, {speak}, {alert}, {brief}, {convey}, {enroll},
    {adjust}, {apply}, {amend}, {rebook}, {reopen}, {approve}, {text}, {ring}, {phone}, {mail}, {post}, {cover},
    {install}, {repair}, {clean}, {move}, {switch}, {set} up, {look} (into|in to|at|after), {follow} up,
    {get} (back|this|that|it|you|your|those|these|in touch),
    {take} (action|care|up|note|steps|measures|a look|seriously),
    {take} (this|it|that|these|the matter|the same|your .{1,2}|all .{0,2}) (up|on board|seriously|forward|into),
    {let} you know, {keep} you, {work} (on|with|towards|toward|to), {find} out, {make} sure,
    {put} (this|that|it|things|you|a|an|in|through), {give} you, {bring}, {sort} out, {see} (what|if|whether|to),
    {deal} with, {tell}, {write}, {refresh}, {enable}, {expedite}, {hold}, {track}, {reschedule}, {test}, {reinstate},
    {patch}`,
  Remedy: `
    refund, replacement, voucher, credit, discount, compensation, exchange, upgrade, repair, reimbursement, coupon,
    complimentary, goodwill`,
  // What ends a reply without doing anything.
  RitualCloser: `
    (if|should) you .{0,6} (question|questions|queries|query|concerns|assistance|help|issues|clarification|information)
    .{0,14}, (feel free|do not hesitate|please do not hesitate|hesitate) .{0,12}, (let|do let) (us|me) know if .{0,14},
    we (hope|look forward|are looking forward|would be delighted|would love) .{0,30}, look forward .{0,20},
    (another|one more|an|a) (chance|opportunity) .{0,14},
    have a (great|nice|lovely|good|wonderful|blessed|fantastic|pleasant) .{0,4}, (is|was) there anything else .{0,10},
    (here|happy) to help, (hope|hoping) (to|you|for|that) .{0,20}, thank you .{0,14}, thanks .{0,14}, take care,
    any other (question|questions|queries) .{0,8}`,
} as const
