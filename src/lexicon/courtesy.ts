/** Words of those who greet, take leave and address somebody. */
export const courtesy = {
  // Anybody who buys: no form of address.
  Clientele: `
    {customer}, {client}, {user}, {member}, {subscriber}, {guest}, {patron}, {shopper}, {buyer}, {consumer},
    {passenger}, {traveller}, {patient}, {tenant}, {resident}, {applicant}, (account|policy|card) (holder|holders),
    accountholder, policyholder, cardholder`,
  // Forms of address that take a gender, an age or a friendship for granted.
  Address: `
    sir, sirs, madam, ma'am, maam, mam, miss, mister, ladies, gents, gentlemen, guys, folks, dude, bro, bruv, mate,
    buddy, pal, boss, hun, hon, honey, love, sweetie, sweetheart, darling, dear, lads, champ, babe, luv`,
  // What a reply does that wants something from the customer.
  Ask: `
    provide, share, send, resend, give, tell, need, confirm, have, get, know, include, quote, what, whats, which,
    attach, supply, forward, state, mention, require, dm, message, email, text, upload, enter, specify`,
} as const
