/** Words of the rules on how to say sorry and to feel with somebody. */
export const apology = {
  // Who may have done it for the company.
  Us: '(we|i|us|the company|(our|my) (own)? (company|firm|team|staff|office|hotel|shop|driver|drivers|engineer|engineers|courier|couriers|technician|technicians|nurse|nurses|colleague|colleagues|agent|agents|bank|clinic|school|kitchen|people|side))',
  // What the law calls somebody who has to pay.
  Culpable: 'negligent, liable, culpable, reckless, careless in law, in breach, guilty, (legally|contractually) (responsible|at fault|to blame|obliged|bound|in the wrong)',
  // What the law calls it.
  LegalFault: 'negligence, recklessness, liability, culpability, legal responsibility, (breach|breaches|violation|dereliction|infringement) of .{0,1}, malpractice, (duty|standard) of care',
  // What can be broken without anything falling.
  Law: 'law, laws, contract, contracts, gdpr, hipaa, act, rights, regulation, regulations, legislation, duty, duties, confidentiality, privacy, data protection, code, warranty, agreement, statute, terms',
  // What can be claimed.
  Loss: '{loss}, {cost}, {damage}, {expense}, {fee}, (legal|medical|vet) .',
} as const
