/** Words and idioms of the rules on tone, wording and filler. */
export const wording = {
  // What companies say is important to them.
  Cherished:
    'feedback, feedbacks, {opinion}, {review}, {comment}, {suggestion}, satisfaction, comfort, {call}, {query}, {question}, {enquiry}, {inquiry}, {concern}, {complaint}, business, patronage, custom, loyalty, happiness, safety, security, privacy, trust, {experience}, support, convenience, time, peace of mind, association, stay, journey, wellbeing, partnership, input, relationship, membership',
  // How important it is.
  Matters:
    'important, importance, paramount, precious, valuable, valued, (our|a|my|the) .{0,4} (priority|priorities|concern|focus|goal|aim|mission), (at|in|close to) .{0,2} heart, (the world|everything|a lot|so much|a great deal) to (us|me), first, foremost',
  // Whom companies call dear.
  Patron: 'customer, customers, client, clients, guest, guests, member, members, user, users, shopper, shoppers, patron, patrons, passenger, passengers, patient, patients, subscriber, subscribers, policyholder, policyholders, tenant, tenants, resident, residents, traveler, travelers',
  // What a company is for, in its own words.
  Ideal:
    'best, excellence, excellent, exceptional, delightful, delight, superior, impeccable, memorable, seamless, smooth, great, good, top, highest, high, finest, world class, quality, {satisfy}, satisfaction, satisfied, personalized, better, hospitality, outstanding, wonderful, hassle free, pleasant, enjoyable, comfortable, perfect, flawless, amazing, positive, fantastic, stress free, five star, {standard}, happy, possible, consistent, comfort, timely, warm',
  // How it says that it works for that.
  Strive:
    '(we|our team|and|always|constantly|continuously|hotel) (strive|strives|striving|endeavor|endeavors|pledge), are striving, (we|are|is|remain) .{0,2} (dedicated|committed), (pride|prides) (ourselves|itself), (take|takes|taking) .{0,2} pride, (it is|our|is) .{0,4} (aim|goal|endeavor|priority|mission|motto|focus|objective|commitment|passion|vision) (is|are|remains|and)?',
} as const
