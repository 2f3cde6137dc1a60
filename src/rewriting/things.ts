// What people buy, book and own. What is here may be given back, so it is spelt right on both sides of the ocean.
const THINGS =
  'parcel, package, order, delivery, shipment, item, letter, card, ticket, booking, reservation, appointment, refund, invoice, bill, payment, transfer, deposit, account, subscription, membership, app, phone, tablet, laptop, computer, monitor, screen, keyboard, mouse, printer, scanner, camera, watch, battery, charger, cable, router, hub, modem, box, broadband, internet, wifi, connection, signal, line, landline, kettle, toaster, blender, mixer, microwave, oven, hob, fridge, freezer, dishwasher, washing machine, washer, dryer, iron, vacuum, boiler, heater, heating, hot water, shower, bath, toilet, sink, tap, radiator, thermostat, meter, lamp, light, sofa, bed, mattress, table, chair, desk, wardrobe, shelf, door, lock, key, window, roof, fence, gate, car, van, bike, bicycle, scooter, bus, train, flight, ferry, taxi, bag, suitcase, luggage, coat, jacket, dress, shirt, jumper, skirt, suit, ring, necklace, bracelet, lens, book, magazine, meal, food, pizza, soup, starter, dessert, coffee, cake, hamper, room, lift, elevator, pool, television, tv, remote, machine, drill, mower, software, website, site, page, login, password, code, voucher, discount, statement, policy, claim, prescription, medicine, repair, installation, service, upgrade, licence, license, certificate, lesson, course, video, game, console, speaker, toy, pram, buggy, cot, tent, guitar, piano, violin, harp, cello, zip, zipper, strap, handle, button, heel, sole, hinge, lid, wheel, hose, pump, seam, buckle, link, video, profile, channel, controller, headset, server, verification, transaction, purchase, money, balance, pin, otp, playlist, email, file, receipt, loan, cashback, reward, hair dryer, safe, remote control, air conditioning, air conditioner, aircon, ac, wi-fi, carpet, bathroom, washroom, bathtub, geyser, breakfast, dinner, lunch, restaurant, bar, gym, spa, reception, lobby, corridor, parking, hotel, property, balcony, furniture, bedding, linen, tea, buffet, check-in, skin, crew, emblem, bonus, gift, ride, trip, seat, map, browser, homepage, dashboard, feature, project, plugin, licence key, license key, key, template, class, workshop, module, exercise, tutorial, burrito, salad, sandwich, drink, drink order, burger, chat, inbox, mailbox, stream, episode, scroll wheel, scroll, fan, curtain, blanket, hairdryer, swimming pool, jacuzzi, sauna, street, upi id, upi, wallet, id, application, cab, pickup, launcher, installer, mic, microphone, voice id, fingerprint, qr code, data, update, wifi connection, internet connection'
const PLURALS =
  'parcels, packages, orders, items, letters, cards, tickets, payments, headphones, earphones, earbuds, glasses, shoes, boots, trainers, sandals, jeans, trousers, gloves, curtains, blinds, towels, lights, keys, batteries, speakers, flowers, books, tiles, chairs, bags, lenses, contact lenses, vouchers, photos, prints, meals, messages, emails, calls, notifications, videos, servers, rooms, beds, pillows, sheets, bathrooms, toilets, washrooms, carpets, walls, lifts, elevators, facilities, transactions, tabs, features, seats, drinks, fries, subtitles, captions, calls, apps, games, songs, playlists, blankets, exercises, lessons, modules, points, rewards, links, files, pictures, contacts, bed sheets'
const KINDS =
  'new, old, replacement, second, first, third, whole, entire, online, red, blue, green, black, white, grey, gray, brown, pink, yellow, large, small, gas, water, electricity, energy, mobile, hotel, return, home, house, kitchen, bathroom, bedroom, hall, front, back, garden, monthly, annual, weekly, leather, wooden, electric, wireless, bluetooth, credit, debit, bank, gift, travel, dinner, birthday, wedding, christmas, sim, air, smart, central, direct, music, tracking, insurance, season, festival, concert, cinema, theatre, january, february, march, april, june, july, august, september, october, november, december, physical, virtual, apple, android, windows, reward, learning, voice, video, chat, internet, bed, confirmation, verification, reset, activation, app, main, standard, deluxe, executive, online banking, gaming, savings, user, payment, gmail, google, desktop, live, family, swimming'

const KIN = 'wife, husband, partner, mother, mum, mom, father, dad, son, daughter, sister, brother'

// What people judge of a place, and what it can lack, which is no thing of theirs.
const JUDGED =
  'room, rooms, bathroom, bathrooms, washroom, toilet, toilets, shower, bed, beds, mattress, pillows, food, breakfast, dinner, lunch, buffet, restaurant, staff, front desk staff, hotel staff, reception staff, restaurant staff, service, room service, customer service, customer support, housekeeping, reception, pool, swimming pool, gym, spa, hotel, property, decor, furniture, ac, wifi, internet, app, website, check-in, check in, check-in process, coffee, parking, facilities, lobby, corridors, carpet, carpets'
const LACKED =
  'hot water, water, wifi, wi-fi, internet, internet connection, broadband, signal, power, electricity, heating, air conditioning, ac, towels, toiletries, soap, shampoo, toilet paper, parking, lift, elevator, breakfast, room service, housekeeping, hair dryer, kettle, fridge, service, phone signal, gas, water pressure'

const setOf = (words: string) => new Set(words.split(', '))
const singular = setOf(THINGS)
const plural = setOf(PLURALS)
const kinds = setOf(KINDS)
const judged = setOf(JUDGED)
const lacked = setOf(LACKED)

/** Whether people judge such a thing in what they think of a place. */
export function isJudged(what: string): boolean {
  return judged.has(what)
}

/** Whether there can be none of it. */
export function canLack(what: string): boolean {
  return lacked.has(what)
}

/** Whether a thing is several. */
export function isSeveral(what: string): boolean {
  return plural.has(what) || plural.has(what.split(' ').at(-1)!)
}

/** Where a clause may begin: after a mark, a handle, or a word that joins clauses. */
export const BEGIN =
  /(?<=^["'\s]{0,3}|[.!?,;:\n()…–—-][^\S\n]{0,3}|(?:^|\s)[@#]\w{1,40}\s|\b(?:and|but|because|as|since|hi|hello|hey|again|so|also|plus|that|that's|unfortunately|today|yesterday|now|ok|okay|well|sorry|team|guys|help|lol|ugh|wow|nope|yes|no|yeah|however|overall|though|while|like|very|really) )(?=\p{L})/giu

// What stands before a thing; it may also begin a clause.
const DETERMINER = new RegExp(
  `^(?:my|our|the|this|these|your|an?|any|no|without|wrong|rude|unhelpful|unfriendly|bad|poor|terrible|horrible|awful|pathetic|worst|disappointing|disgusting|dirty|filthy|(?:${KIN.split(', ').join('|')})['’]s)$`,
)

/**
 * A text in small letters with its things in capitals, so that a frame finds them by their shape: *my SSSSSSSSSS is late* for
 * one, *MMMM* for several, *JJJJ* for what can only be judged or lacked.
 */
export function marked(text: string, begins: readonly number[]): string {
  const words = [...text.matchAll(/[a-z][a-z'’-]*/g)].map(({ 0: word, index }) => ({ word, index }))
  const starts = new Set(begins)
  let out = ''
  let past = 0
  for (let at = 0; at < words.length; at++) {
    const { index } = words[at]!
    if (index < past || !(starts.has(index) || (at > 0 && DETERMINER.test(words[at - 1]!.word)))) continue
    const length = lengthOfThing(words, at, 2)
    if (length === 0) continue
    const last = words[at + length - 1]!
    const end = last.index + last.word.length
    out += text.slice(past, index) + shapeOf(text.slice(index, end)).repeat(end - index)
    past = end
  }
  return out + text.slice(past)
}

interface Word {
  readonly word: string
  readonly index: number
}

/** How many words from one on name a thing, with up to so many words before it that say of which kind; none: 0. */
function lengthOfThing(words: readonly Word[], at: number, kindsLeft: number): number {
  let longest = 0
  let phrase = ''
  for (let length = 1; length <= 3 && at + length <= words.length; length++) {
    const { word, index } = words[at + length - 1]!
    const before = words[at + length - 2]
    if (length > 1 && index !== before!.index + before!.word.length + 1) break
    phrase += (phrase && ' ') + word
    const isThing = singular.has(phrase)
    if (isThing || plural.has(phrase) || judged.has(phrase) || lacked.has(phrase)) longest = Math.max(longest, length)
    if (kindsLeft === 0 || !(isThing || kinds.has(phrase))) continue
    const next = words[at + length]
    const isNear = next && next.index === index + word.length + 1
    const rest = isNear ? lengthOfThing(words, at + length, kindsLeft - 1) : 0
    if (rest > 0) longest = Math.max(longest, length + rest)
  }
  return longest
}

function shapeOf(thing: string): 'S' | 'M' | 'J' {
  const last = thing.split(' ').at(-1)!
  if (singular.has(thing) || singular.has(last)) return 'S'
  return plural.has(thing) || plural.has(last) ? 'M' : singular.has(thing.split(' ').slice(-2).join(' ')) ? 'S' : 'J'
}
