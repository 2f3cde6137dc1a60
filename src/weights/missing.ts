// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a reply lacks what a rule is about, by rule: decision trees. */
export const missing = {
  'missing-apology': `
    -27 seems<1 concern<1 unkind<1 -12 1 -29 customer-question<1 caring<1 balance<1 19 chat<1 31 24 10 12 unkind<1
    seems<1 concern<1 -12 -25 -1 customer-question<1 seems<1 concern<1 16 -1 owner<1 24 16 9 unkind<1 seems<1 concern<1
    -11 -23 -1 seems<1 concern<1 customer-self-blame<1 12 -1 -1 customer-question-marks<1 19 12 seems<1 concern<1
    customer-words<31 chat<1 0 -11 -15 -21 owner<1 customer-question-marks<1 balance<1 10 18 10 3 unkind<1 regret<1
    apology<1 -1 -13 -21 customer-question<1 balance<0.25 2 named<0.23 chat<1 17 12 8 4 seems<1 concern<1 balance<-2 -17
    chat<1 -1 -9 -19 owner<1 customer-question-marks<1 chat<1 14 8 7 1 regret<1 apology<1 balance<0 1 chat<1
    customer-question-marks<1 named<0.23 social<1 15 9 5 5 5 -6 -19 regret<1 apology<1 balance<0 0 chat<1
    customer-question<1 named<0.23 social<1 14 8 4 4 4 -7 -19 regret<1 seems<1 apology<1 customer-words<31 chat<1 2 -3
    -3 -7 owner<1 balance<2 6 12 2 -18 regret<1 apology<1 thanks<1 chat<1 customer-request<1 customer-question-marks<1
    11 3 3 3 balance<2 -1 3 -7 -17 regret<1 apology<1 response<1 question-marks<1 customer-words<31 10 -2 -1 balance<2
    -1 company<3 3 16 -7 -17 regret<1 apology<1 chat<1 balance<0.25 -2 customer-question<1 owner<1 social<1 11 6 2 2 -2
    -7 -16 regret<1 caring<1 customer-words<31 chat<1 action<2 social<1 9 2 -2 company<1 -2 6 -2 -7 -16 seems<1 regret<1
    apology<1 customer-words<31 -2 -6 -10 -15 owner<1 balance<3 company<2 5 1 12 -2 regret<1 apology<1 response<1
    question-marks<1 customer-question-marks<1 8 -1 -2 attack<1 concern<1 -3 6 13 -7 -15 regret<1 apology<1 chat<1
    customer-words<48 named<0.23 customer-question-marks<1 6 1 -3 trouble<5 -3 12 -3 -7 -14 caring<1 seems<1 unkind<1 -6
    0 customer-question-marks<1 customer-request<1 5 0 0 time-frame<2 apology<1 -6 -14 -21 apology<1 regret<1 question<1
    thanks<1 attack<1 customer-words<16 2 social<1 6 2 11 -1 -3 -7 -15 apology<1 regret<1 balance<4 customer-words<48
    question-marks<1 customer-self-blame<1 response<1 5 1 -3 -3 -3 11 -7 -14 caring<1 customer-words<48 regret<1 chat<1
    social<1 4 -1 -2 -5 trouble<5 -5 8 time-frame<2 -6 -20 customer-self-blame<1 apology<1 balance<4 regret<1
    customer-words<31 action<2 question-marks<1 3 0 -2 -2 -5 12 -11 -22 regret<1 customer-self-blame<1 response<1
    customer-words<31 customer-words<8 -3 option<2 4 -3 -3 balance<2 -3 2 -6 -11 apology<1 time-frame<2 trouble<5 chat<1
    customer-words<57 request<1 4 -1 -3 company<1 -3 4 12 -7 -13 time-frame<3 apology<1 trouble<5 thanks<1 company<1 -1
    shared<1.23 5 -1 -3 customer-upset<1 6 20 -9 -17 customer-self-blame<1 regret<1 balance<-2 -4 question<1 attack<1
    customer-question-marks<1 social<1 3 0 0 9 -2 -9 -18 caring<1 customer-question-marks<1 attack<1 chat<1 balance<0.25
    -4 2 company<1 -4 4 9 -3 time-frame<2 -4 -18 apology<1 response<5 owner<1 balance<-2 -3 chat<1 balance<3 social<1 2
    -1 9 -1 -6 10 -11 customer-self-blame<1 regret<1 customer-words<57 responsibility<1 question<1 contact<1 3 0 -2 -4
    response<4 -4 4 -8 -15 time-frame<3 apology<1 trouble<8 shared<3 chat<1 company<2 request<1 4 -1 -2 -2 -4 18 -7 -14
    responsibility<1 customer-self-blame<1 named<1 chat<1 balance<0.25 -2 customer-words<16 0 4 -2 -4 -7
    customer-words<26 -20 -7 owner<2 agreement-check<1 apology<1 response<5 thanks<1 company<1 -1 shared<1.23 4 -1 -3 9
    -5 -10 -19 time-frame<3 customer-self-blame<1 regret<1 customer-question<1 attack<1 customer-words<31 action<2 2 -2
    -2 8 -2 -3 -6 -12 owner<2 responsibility<1 regret<1 customer-words<48 chat<1 1 customer-words<13 customer-words<9 -2
    8 -2 -2 -4 -8 -16 customer-self-blame<1 apology<1 trouble<8 response<5 thanks<1 question<1 customer-words<16 0 2 -1
    -3 6 17 -6 -11 agreement-check<1 shared<3 customer-words<9 -2 customer-question-marks<1 social<1 question-marks<1 2
    -2 trouble<3 -2 9 -2 -5 -10 time-frame<3 balance<-2 -5 owner<1 attack<1 chat<1 request<1 2 -1 company<1 -1 3 6 -3
    -10 responsibility<1 regret<1 customer-words<57 action<2 customer-sensitive<1 0 11 -3 review-answer<4 -3 4 -5
    customer-words<26 -17 -5 customer-self-blame<1 apology<1 trouble<8 response<5 thanks<1 chat<1 1 company<1 -1 5 -3 6
    16 -5 -10 owner<2 apology<1 trouble<8 shared<3 chat<1 balance<2 0 customer-words<21 2 6 -2 -4 13 -7 -14
    agreement-check<1 customer-words<9 -4 response<2 customer-words<57 option<2 1 -4 -4 company<3 -4 trouble<2 -2 7 -8`,
  'missing-empathy': `
    -44 unkind<1 seems<1 concern<1 -10 time-frame<1 -18 -27 0 thanks<1 owner<1 22 13 seems<1 0 10 unkind<1 seems<1
    regret<1 -9 customer-words<28 -23 -15 -1 thanks<1 seems<1 10 18 seems<1 -1 8 seems<1 concern<1 thanks<1 1 -10
    time-frame<1 regret<1 -6 -14 -22 owner<1 thanks<1 16 9 1 unkind<1 seems<1 regret<1 -7 time-frame<1 -13 -21 -1
    response<1 14 owner<1 balance<2 5 13 -1 regret<1 thanks<1 caring<1 customer-praise<1 11 6 3 seems<1 -4 3
    customer-words<28 seems<1 -18 -4 -4 seems<1 concern<1 caring<1 0 -14 time-frame<1 shared<0.23 -2 -11 -18 owner<1
    balance<4 8 19 0 caring<1 seems<1 concern<1 customer-praise<1 2 -6 -6 balance<4 thanks<1 8 2 17 customer-words<36
    -17 -6 regret<1 response<1 request<1 9 3 seems<1 -4 3 customer-words<28 shared<1 time-frame<1 -4 -12 -18 -4 caring<1
    balance<0.25 -5 regret<1 response<1 customer-question-marks<1 8 2 customer-words<18 2 6 -1 customer-words<28 -15 -5
    regret<1 thanks<1 owner<1 request<1 7 3 1 balance<2 -3 1 time-frame<1 shared<1.23 -3 -10 -16 caring<1 balance<0.25
    -5 time-frame<1 balance<2 2 shared<0.23 11 5 -1 customer-words<23 response<1 -6 -16 -5 named<0.23 owner<1 balance<2
    unkind<1 0 social<1 4 1 7 -3 unkind<1 customer-words<22 -16 -8 -3 regret<1 thanks<1 customer-words<12 0
    customer-question-marks<1 customer-praise<1 6 0 0 -3 customer-words<22 shared<0.23 -5 -16 -3 owner<1 balance<3
    concern<1 customer-praise<1 social<1 4 0 -4 -4 8 response<1 -4 customer-words<28 -14 -4 caring<1 trouble<4
    response<2 customer-question-marks<1 customer-words<9 -4 customer-praise<1 4 -3 -3 -4 8 customer-words<23 -12 -4
    time-frame<2 named<0.23 customer-sensitive<1 balance<2 question<1 1 -1 4 15 -4 concern<1 -4 trouble<3 -16 -4 owner<1
    shared<1.23 trouble<5 customer-words<16 0 balance<-2 0 4 10 unkind<1 -3 0 regret<1 -4 -14 time-frame<2 response<2
    customer-question<1 balance<6 unkind<1 -1 3 17 -2 trouble<4 -3 4 concern<1 -3 -13 response<1 customer-words<8 -8 3
    customer-words<18 regret<1 action<1 0 -7 -12 shared<1.23 3 balance<0.25 -13 -2 owner<1 balance<2 thanks<1 request<1
    1 -1 -3 trouble<5 2 7 regret<1 chat<1 -3 -8 -13 agreement-check<1 shared<3 response<1 customer-words<11 -3 social<1
    5 -2 attack<1 trouble<4 -2 5 10 -6 -12 time-frame<1 balance<1 -1 response<2 customer-question<1 4 0 0 concern<1
    question<1 -1 -9 customer-words<41 -12 -1 balance<-2 -9 customer-words<28 regret<1 customer-sensitive<1 request<1 1
    -2 13 -4 empathy<1 review-answer<1 2 8 -4 responsibility<1 question<1 shared<0.23 review-answer<5 2 17 thanks<1 1 -2
    company<1 -2 -5 customer-words<28 -15 -5 agreement-check<1 shared<3 customer-words<16 action<1 1 -2 balance<-2 -2
    review-answer<1 response<2 2 0 6 -5 -10 thanks<1 customer-words<12 -1 social<1 request<1 3 -1 -1 owner<1 balance<-2
    -6 -1 review-answer<2 -15 -6 time-frame<2 shared<1.23 customer-sensitive<1 review-answer<3 0 6 11 unkind<1 -2 -1
    regret<1 customer-words<12 -8 -2 -12 empathy<1 balance<3 action<1 time-frame<1 2 -1 customer-words<18 -3 shared<2.23
    -1 -3 customer-upset<1 2 8 -6 balance<-2 review-answer<4 -11 -4 apology<1 chat<1 question<1 shared<0.23
    customer-words<16 2 5 1 -2 -2 -4 customer-self-blame<1 balance<2 regret<1 customer-praise<1 customer-words<9 -1
    social<1 1 -1 -3 shared<1 -3 -6 2 -11 responsibility<1 action<2 customer-sensitive<1 customer-question<1 chat<1
    balance<-2 -2 customer-words<41 1 5 -2 -2 9 -4 -9 agreement-check<1 named<1.18 customer-question-marks<1 response<2
    customer-upset<1 customer-words<9 -2 1 6 review-answer<2 -2 4 -2 -4 -8 time-frame<2 thanks<1 request<1
    customer-words<28 social<1 2 1 question-marks<1 3 12 0 -2 regret<1 -2 -11 empathy<1 balance<6 time-frame<1 balance<1
    -1 action<1 2 0 concern<1 -1 -3 7 chat<1 -3 -13 customer-self-blame<1 question<1 attack<1 shared<0.23 company<2 0 3
    -1 response<1 3 10 response<2 -1 -5 -10 responsibility<1 chat<1 question<1 shared<0.23 review-answer<5 2 12 0 -3
    response<1 0 -4 customer-words<28 -13 -4 action<2 customer-sensitive<1 attack<1 thanks<1 customer-words<12 -1 1 -2 4
    8 customer-words<16 -12 question-marks<1 -2 -15 apology<1 thanks<1 request<1 customer-words<28 customer-sensitive<1
    1 8 6 0 -1 time-frame<1 -1 company<3 -15 -6 chat<1 balance<0 -3 customer-words<21 concern<1 social<1 1 -1 -1 2
    owner<1 thanks<1 0 -6 -11 agreement-check<1 shared<3 customer-question-marks<1 chat<1 named<1.18 social<1 2 0 -1
    attack<1 -1 7 -1 -3 -7`,
  'missing-next-step': `
    -206 seems<1 concern<1 request<1 response<2 owner<1 social<1 12 2 -4 -4 -12 -14 shared<2.23 63 26 seems<1 caring<1
    contact<1 unkind<1 -5 time-frame<1 request<1 12 4 -1 -10 -17 shared<2.23 32 12 seems<1 caring<1 request<1 response<2
    time-frame<1 question-marks<1 customer-words<31 7 2 2 -4 -5 -10 -16 21 seems<1 option<1 response<2 time-frame<1
    social<1 5 0 concern<1 0 -7 -7 concern<1 -10 -16 16 seems<1 caring<1 contact<1 unkind<1 -4 time-frame<1 4 -1 -9 -15
    balance<4 customer-praise<1 13 4 22 seems<1 option<1 response<2 contact<1 time-frame<1 3 -2 -6 -6 concern<1 social<1
    -6 -16 -15 10 action<1 request<1 time-frame<1 customer-words<28 social<1 11 5 5 2 -2 regret<1 contact<1 -2 -9 -15
    option<1 action<1 question-marks<1 balance<-2 0 time-frame<1 concern<1 7 shared<1.23 17 6 3 0 -4 -10 contact<1
    caring<1 question-marks<1 time-frame<1 customer-words<28 request<1 shared<1.23 10 5 2 2 -2 -2 -7 -15 contact<1
    owner<1 request<1 time-frame<1 refusal<1 customer-words<28 company<1 3 9 2 20 0 -3 -7 -14 caring<1 contact<1
    question-marks<1 balance<-2 -2 shared<1.23 customer-words<15 2 7 0 -2 -6 regret<1 -6 -15 owner<1 request<1
    time-frame<2 customer-words<28 social<1 regret<1 5 0 0 balance<7 0 17 -2 -6 -12 contact<1 owner<1 question-marks<1
    time-frame<2 balance<-2 0 shared<1.23 customer-words<15 3 6 1 -3 -3 -7 -13 option<1 time-frame<2 balance<7
    response<2 social<1 review-answer<2 owner<1 3 -2 -2 -2 -2 12 -4 -8 caring<1 contact<1 balance<0.25 -3
    question-marks<1 company<2 customer-words<20 -1 4 5 -1 -6 regret<1 -6 -14 contact<1 owner<1 question-marks<1
    balance<-2 -3 shared<1.23 customer-words<15 1 concern<1 3 9 -1 -3 -6 -12 balance<-2 -15 time-frame<2 request<1
    customer-request<1 action<2 1 -2 company<1 chat<1 -2 13 11 -4 -8 action<2 question-marks<1 balance<-2 -5 shared<1.23
    customer-words<15 customer-request<1 0 8 social<1 4 0 -2 -5 -10 contact<1 caring<1 shared<2.23 refusal<1 social<1
    customer-words<28 regret<1 2 -1 -1 -1 10 -3 -6 -11 balance<-2 -14 caring<1 social<1 time-frame<1 option<1 2 -1
    regret<1 -1 -4 concern<1 -4 2 -8 owner<1 request<1 review-answer<2 time-frame<2 refusal<1 company<1 0 2 10 -2 -2 -5
    regret<1 -5 -16 balance<-2 -14 question-marks<1 time-frame<2 balance<7 shared<2.23 action<2 1 -1 -3 9 -7
    customer-words<17 -3 -7 contact<1 action<2 trouble<8 shared<2.23 refusal<1 customer-words<11 -1 social<1 1 -1 6 -3
    12 -5 -9 balance<-2 -13 regret<1 social<1 customer-words<28 company<2 1 shared<1 11 2 -2 -2 action<1 -2 -7 option<1
    balance<7 response<2 0 shared<1 action<1 4 0 -3 company<3 4 15 named<0.68 -3 -11 action<2 question-marks<1
    time-frame<2 trouble<8 review-answer<2 response<3 1 -2 -2 8 -4 -4 regret<1 -4 -14 balance<-2 -12 contact<1 regret<1
    social<1 customer-words<28 company<2 1 5 -1 -1 customer-words<25 -3 -1 -6 owner<1 social<1 customer-request<1
    customer-words<11 -4 named<0.68 1 -4 4 concern<1 -4 3 regret<1 -4 -15 request<2 shared<2.23 option<1 concern<1
    chat<1 -1 2 action<1 customer-words<8 15 4 -1 -3 -5 -11 balance<-2 -11 question-marks<1 time-frame<2 0
    customer-words<19 -6 -2 customer-words<19 request<1 customer-question<1 -1 11 -6 -6 agreement-check<1 contact<1
    balance<7 shared<2.23 time-frame<1 concern<1 0 3 -2 -3 company<3 3 11 -6 -11 balance<-2 -11 question-marks<1
    action<2 customer-words<11 -3 named<1 1 -3 -5 social<1 response<2 1 -6 -6 request<2 owner<1 social<1
    customer-request<1 trouble<8 review-answer<2 regret<1 1 -3 -3 8 4 -3 -5 -9 agreement-check<1 contact<1 time-frame<2
    company<7 response<3 review-answer<2 1 -1 -1 shared<1 14 -1 -3 -5 -10 balance<-2 -10 question-marks<1
    customer-words<6 -5 0 customer-words<19 response<2 social<1 option<1 6 -5 -5 -5 -5 action<2 company<7 response<3
    review-answer<2 request<1 1 -3 -3 -3 customer-words<74 19 -1 regret<1 -3 -13 question-marks<1 customer-words<5 -10
    balance<-2 -9 0 social<1 response<2 company<2 customer-words<19 4 -5 -11 -13 -15 responsibility<1 question-marks<1
    balance<7 action<2 shared<1.23 concern<1 0 3 -2 -4 5 -3 customer-words<26 -13 -4 request<2 attack<1 option<1
    time-frame<1 company<1 -1 customer-words<28 1 -1 -2 -3 response<1 1 10 -8 agreement-check<1 shared<2.23 social<1 0
    concern<1 -2 response<1 10 -2 concern<1 -2 balance<3.25 -5 -2 -9`,
} as const
