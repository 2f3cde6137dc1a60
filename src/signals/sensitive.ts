import type { SignalDefinition, SignalExamples } from '../types.ts'

const KIN =
  '(father|dad|mother|mum|mom|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|nan|gran|grandma|grandpa|uncle|aunt|friend|child|baby|parent|fiance|dog|cat|pet)'

/** The customer is in a situation in which cheer and scripts hurt: death, illness, danger, need. */
export default {
  id: 'sensitive',
  find: [
    `(my|our|his|her) (late)? .{0,1} ${KIN} (has|have|had|who|just|recently|sadly)? #Adverb? (died|dying|passed away|passed on|passed|deceased)`,
    `(lost|losing|loss of|death of|buried|burying|mourning) (my|our) .{0,1} ${KIN}`,
    `(my|our) late (${KIN.slice(1, -1)}|dads|mums|moms|grans|husbands|wifes)`,
    '(lost|losing) (the|my|our) (baby|pregnancy|unborn .)',
    '(passed away|bereaved|bereavement|death certificate|probate|funeral|deceased)',
    '(kill|harm|hurt) myself',
    '(end|ending) (my life|it all)',
    '(suicidal|suicide|self harm)',
    'want to die',
    'death in (the|my|our) family',
    '(diagnosed with|have|has|had|with) (cancer|dementia|leukaemia|leukemia|a stroke|terminal)',
    '(chemo|chemotherapy|miscarriage|miscarried|stillborn|terminally ill|intensive care|hospice|palliative|cancer|tumor|dialysis|transfusion|life support|heart attack|insulin|epipen|inhaler)',
    '(his|her|my|on|portable) oxygen',
    'heart (tablet|tablets|pill|pills|medication|medicine|condition|surgery)',
    '(was|were|been|got|is|being) #Adverb? (assaulted|mugged|raped|molested|groomed|abused)',
    '(in|from|to) (the)? hospital',
    '(caught|on) fire',
    '(electric shock|carbon monoxide|smell of gas|smelled gas|smell gas)',
    '({burn}|injured|bleeding|cut) (my|his|her|our|myself) .{0,2} (hand|hands|arm|face|finger|fingers|leg|son|daughter|child|skin)',
    '(allergic reaction|choking|choked|ambulance)',
    '(domestic abuse|domestic violence|stalking|stalked|identity theft)',
    '(lost (my|his|her|our) job|laid off|made redundant|can not afford|behind on (rent|my|the)|bailiffs|food bank|bankrupt|bankruptcy|homeless|evicted)',
    '(disabled|wheelchair|carer|disability)',
    '(panic attack|panic attacks)',
  ],
  unless: [
    '(phone|battery|laptop|car|device|account|screen|feature|button|option|link|login|function) (is|was|has been|got|became|has|just)? #Adverb? (disabled|died|dying)',
    '(dying|die) to .{0,3}',
    'lost (my|our) (cat|dog) .{0,4} (tag|food)',
    'fire (stick|tv|tablet|alarm|event)',
    'cancer (research|charity|walk|run|awareness)',
    '(was|got|been|is|are|temporarily|permanently) disabled',
    '(give|gives|gave|giving) (me|us) .{0,3} heart attack',
    '(company|bank|shop|store|airline|firm|brand) (is|are|was|went|going) .{0,1} bankrupt',
  ],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'My dad nearly had a heart attack.',
    'They made us bankrupt and I lost my home.',
    'My dad died and I need to close his account.',
    'Your heater burned my hand.',
    'I lost my job and cannot pay.',
    'We had a death in the family.',
    'I am in hospital until Friday.',
    'I have dialysis on Tuesdays.',
    'It holds her heart pills.',
    'My husband needs his oxygen.',
    'She was mugged on the way home.',
    'I lost the baby in May.',
    'It was my late dads coat.',
    'I want to end it all.',
  ],
  no: [
    'My phone died.',
    'I am dying to see the show.',
    'My account is disabled.',
    'The Fire Stick is broken.',
    'We raise money with a cancer walk.',
    'I lost my card.',
    'You gave me a heart attack with that bill!',
    'I read that your bank is going bankrupt.',
  ],
} satisfies SignalExamples
