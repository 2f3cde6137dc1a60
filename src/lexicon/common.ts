/** Words that both agents and customers use. */
export const common = {
  // The adverbs that may stand in a slot without changing what is said; #Adverb also takes any word in -ly.
  Adverb: `
    just, also, so, very, really, quite, too, still, already, always, ever, again, now, then, even, well, soon, please,
    kindly, simply, indeed, perhaps, maybe, rather, once, therefore, further, hereby, much, more, most, all, certainly,
    definitely, surely, absolutely, truly, sincerely, extremely, highly, totally, completely, fully, actually, clearly,
    obviously, probably, personally, once again, at all, in fact, of course, by all means, very much, as well`,
  Pronoun: 'i, you, he, she, it, we, they, me, him, her, us, them, this, that, these, those',
  Determiner: `
    the, a, an, this, that, these, those, your, our, my, his, her, their, its, any, some, all, every, each, such, no`,
  NumberWord: `
    one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, thirty, half, several, few, a few,
    a couple of, many`,
  Count: '#Number, #NumberWord',
  Unit: `
    {minute}, min, mins, {hour}, hrs, hr, {day}, working {day}, business {day}, {week}, {month}, {year}, {night}`,
  Hour: '(half past|quarter (past|to))? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
  Weekday: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun`,
  Month: `
    january, february, march, april, june, july, august, september, october, november, december, jan, feb, apr, jun,
    jul, aug, sep, sept, oct, nov, dec`,
  Date: `
    #Weekday, #Month, today, tomorrow, tonight, yesterday, this (morning|afternoon|evening|week|weekend),
    next (week|month), end of (the|this)? (day|week|month)`,
  // A time that can be held to: it names an end, not only a direction.
  TimeFrame: `
    (by|before|on|until|from|at|around|after|this|next|every|end) (#Date|#Time|#Number (am|pm)|noon|midday|midnight|
    #Count #Unit), (by|on|before|until|from|after) (the #Number|#Number may),
    (by|before|until|till|at|around|about|after) #Hour, #Time, today, tomorrow, tonight, (within|in) (the next|about|
    around|approximately|under|less than|up to|a|the)? (#Count|next #Count|an|a|couple of|#Count to #Count)? #Unit,
    #Count (#Unit|#Adverb #Unit), (#Number|#NumberWord) (to|or) (#Number|#NumberWord) #Unit, #Weekday, #Date,
    (this|the) (morning|afternoon|evening|week|weekend), (next|this) (week|month), end of (the|this)? (day|week|month),
    first thing, straight away, right away, immediately, overnight,
    (once|as soon as|the moment|after) (#Pronoun|the|your|our|my|everything) .{1,5}`,
} as const
