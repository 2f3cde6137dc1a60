// Made by `npm run weights`: do not edit by hand.

/** What speaks for it that a reply lacks what a rule is about, by rule: decision trees. */
export const missing = {
  'missing-apology': `
    -27 seems<1 concern<1 unkind<1 -12 1 -29 customer-question<1 caring<1 balance<1 19 chat<1 31 24 10 12 unkind<1
    seems<1 concern<1 -12 -25 -1 customer-question<1 seems<1 concern<1 16 -1 owner<1 24 16 9 unkind<1 seems<1 concern<1
    -11 -23 -1 seems<1 concern<1 customer-self-blame<1 12 -1 -1 customer-question-marks<1 19 12 seems<1 concern<1
    customer-words<31 chat<1 0 -11 -15 -21 owner<1 customer-question-marks<1 balance<1 10 18 10 3 unkind<1 regret<1
    apology<1 balance<-2 -7 -1 -13 -21 customer-question<1 balance<0.25 2 owner<1 16 8 4 regret<1 seems<1 unkind<1 -6 4
    customer-question-marks<1 owner<1 chat<1 balance<1 9 15 9 4 4 -20 regret<1 apology<1 chat<1 balance<0 1
    customer-question-marks<1 response<1 social<1 17 8 10 6 1 -7 -19 regret<1 seems<1 apology<1 customer-words<31 chat<1
    2 -3 -3 -7 owner<1 balance<2 8 13 2 -19 regret<1 apology<1 customer-words<31 chat<1 caring<1 customer-question<1 12
    5 -1 0 balance<2 -1 10 -7 -18 regret<1 apology<1 thanks<1 question-marks<1 customer-question-marks<1 social<1 11 3 3
    3 balance<2 -1 3 -7 -17 regret<1 apology<1 response<1 chat<1 customer-words<41 10 -2 company<1 -2 12 balance<2 -1 7
    -7 -17 seems<1 concern<1 customer-self-blame<1 customer-words<31 -2 -12 -22 -15 owner<1 customer-question-marks<1
    customer-request<1 8 2 2 -2 regret<1 apology<1 chat<1 balance<0 -2 customer-question<1 social<1 owner<1 10 2 2 2 -2
    -7 -16 regret<1 apology<1 question<1 thanks<1 customer-question<1 attack<1 response<1 8 3 15 3 1 -2 -7 -15 regret<1
    apology<1 chat<1 customer-words<48 caring<1 social<1 7 1 -3 trouble<5 -3 12 -3 -7 -15 regret<1 apology<1 response<1
    question-marks<1 customer-words<31 6 -3 -2 attack<1 concern<1 -3 5 12 -7 -14 apology<1 regret<1 balance<4
    customer-words<48 question-marks<1 customer-self-blame<1 contact<1 4 0 -3 -3 -3 12 -8 -16 caring<1 seems<1 -3
    balance<3 customer-question-marks<1 company<2 4 -1 -1 9 time-frame<2 apology<1 -6 -14 -21 apology<1 regret<1 chat<1
    balance<0.25 -3 customer-question<1 time-frame<2 request<1 7 3 0 0 -3 -7 -15 caring<1 balance<-2 -5 chat<1
    customer-request<1 concern<1 action<2 5 -2 -2 -2 -2 time-frame<2 -6 -20 apology<1 trouble<5 regret<1
    customer-words<48 question<1 customer-question<1 social<1 4 -1 -1 -3 -3 -7 13 -14 regret<1 customer-self-blame<1
    response<1 customer-words<31 social<1 5 -2 -3 attack<1 balance<2 -3 2 9 -6 -11 apology<1 time-frame<2 trouble<5
    customer-words<48 chat<1 action<2 3 -3 company<1 -3 4 -3 12 -7 -13 customer-self-blame<1 regret<1 balance<-2 -5
    owner<1 attack<1 chat<1 balance<2 1 5 0 8 -2 -10 -19 time-frame<3 apology<1 trouble<8 thanks<1 company<1 chat<1 2 -1
    owner<1 4 -1 -3 20 -9 -17 customer-self-blame<1 caring<1 customer-words<31 action<2 social<1 3 -1 -3 response<4 -3 5
    customer-words<23 -8 -3 -16 time-frame<3 apology<1 balance<4 customer-question-marks<1 question-marks<1 social<1
    response<1 5 0 -4 -3 -4 9 -7 -14 responsibility<1 regret<1 customer-words<57 chat<1 customer-words<16 -1
    customer-request<1 4 -2 customer-words<13 3 -4 -4 -7 -14 customer-self-blame<1 apology<1 trouble<8 response<5
    thanks<1 chat<1 2 company<1 -2 6 -4 8 18 -7 -14 owner<2 agreement-check<1 regret<1 customer-words<57 chat<1
    request<1 social<1 4 1 -1 -2 -2 -5 -10 -19 time-frame<3 apology<1 response<5 balance<-2 -3 trouble<4
    customer-question<1 0 -2 customer-upset<1 3 15 9 -6 -12 responsibility<1 customer-self-blame<1 regret<1
    customer-words<31 action<2 question-marks<1 2 0 -2 -2 -3 -7 customer-words<26 -19 -7 agreement-check<1
    customer-words<9 -5 response<2 customer-words<57 customer-self-blame<1 2 -5 -5 company<3 -5 trouble<2 -4 7 -10
    owner<2 apology<1 trouble<8 regret<1 attack<1 chat<1 balance<2 0 2 -2 5 -4 16 -8 -16 customer-self-blame<1
    time-frame<3 response<5 response<2 customer-words<9 -3 customer-words<31 social<1 3 -2 -3 -3 6 -6 -11
    responsibility<1 balance<-2 -5 action<2 customer-sensitive<1 customer-question-marks<1 chat<1 2 -1 -1 10 -3
    customer-words<26 -17 -5 time-frame<3 apology<1 concern<3 balance<3 customer-question-marks<1 0 -2 social<1
    company<5 1 17 10 16 -5 -9 agreement-check<1 owner<1 attack<1 company<1 chat<1 1 -2 balance<2 0 3 6 response<1 -2 -4
    -8 customer-self-blame<1 regret<1 customer-words<75 question<1 contact<1 response<1 3 0 -1 -2 review-answer<4 -2 6
    -5 -9 owner<2 apology<1 trouble<8 regret<1 customer-sensitive<1 customer-question<1 attack<1 0 3 -2 6 -3 13 -6 -13`,
  'missing-empathy': `
    -44 unkind<1 seems<1 concern<1 -10 time-frame<1 -18 -27 0 thanks<1 owner<1 22 13 seems<1 0 10 unkind<1 seems<1
    regret<1 -9 customer-words<28 -23 -15 -1 thanks<1 seems<1 10 18 seems<1 -1 8 seems<1 concern<1 thanks<1 1 -10
    time-frame<1 regret<1 -6 -14 -22 owner<1 thanks<1 16 9 1 unkind<1 seems<1 regret<1 -7 time-frame<1 -13 -21 -1
    response<1 14 owner<1 balance<2 5 13 -1 regret<1 thanks<1 caring<1 customer-praise<1 11 6 3 seems<1 -4 3
    customer-words<28 seems<1 -18 -4 -4 seems<1 concern<1 caring<1 customer-praise<1 0 -7 -14 time-frame<1 -8 -18
    owner<1 balance<4 8 19 0 caring<1 seems<1 concern<1 customer-praise<1 2 -6 -6 balance<4 thanks<1 8 2 17
    customer-words<36 -17 -6 regret<1 response<1 request<1 9 3 seems<1 -4 3 customer-words<28 time-frame<1 balance<2 -12
    -4 -18 -4 caring<1 balance<0.25 -5 regret<1 response<1 customer-question-marks<1 8 2 customer-words<18 2 6 -1
    customer-words<28 -15 -5 regret<1 thanks<1 owner<1 request<1 7 3 1 balance<2 -3 1 time-frame<1 trouble<2 -9 -3 -16
    caring<1 balance<0.25 -5 time-frame<1 balance<2 action<1 4 2 8 -1 customer-words<23 response<1 -5 -16 -5 seems<1
    regret<1 response<2 0 -5 customer-words<22 time-frame<1 -9 -17 -5 trouble<4 thanks<1 4 0 11 owner<1 concern<1
    customer-praise<1 customer-sensitive<1 4 17 -3 balance<4 -4 9 response<1 -4 customer-words<28 -14 -4 caring<1
    response<2 customer-question-marks<1 customer-words<9 -4 balance<0 -4 4 -3 trouble<4 -4 5 customer-words<23 -12 -4
    owner<1 balance<2 thanks<1 request<1 2 -1 -3 trouble<5 4 9 regret<1 chat<1 -3 -10 -15 time-frame<2 response<2
    customer-question<1 action<2 3 -4 -2 customer-words<23 -4 balance<-2 -4 3 concern<1 -4 -14 regret<1 thanks<1
    customer-words<12 0 social<1 4 balance<3 0 11 -2 time-frame<1 -2 trouble<3 -15 -7 owner<1 balance<2 concern<1
    social<1 customer-words<9 -3 customer-praise<1 2 -3 -3 -3 4 regret<1 -4 -14 time-frame<2 response<1 customer-words<8
    -3 request<1 4 0 seems<1 -3 attack<1 1 13 unkind<1 -12 -3 agreement-check<1 owner<1 trouble<3 thanks<1 request<1 2 0
    -2 4 response<1 -2 customer-words<28 -6 -2 -13 responsibility<1 question<1 thanks<1 customer-words<15 0
    customer-question-marks<1 4 0 -2 company<1 -2 -5 customer-words<28 -16 -5 time-frame<1 balance<1 -1 response<2
    customer-question<1 4 0 0 concern<1 chat<1 -1 -7 customer-words<41 -12 -1 agreement-check<1 balance<-2 -5
    customer-words<21 response<1 1 attack<1 -2 9 review-answer<1 2 concern<4 8 -2 -11 empathy<1 trouble<4 regret<1
    customer-praise<1 customer-words<16 0 customer-question<1 2 0 -2 -3 customer-upset<1 2 9 -7 action<2
    customer-sensitive<1 chat<1 customer-question-marks<1 balance<-2 -2 customer-words<41 1 5 -2 -2 10 customer-words<16
    -13 -2 apology<1 balance<2 response<2 customer-words<11 -2 customer-praise<1 1 -2 -2 customer-words<21 1 5
    time-frame<1 -2 -12 time-frame<2 question<1 thanks<1 customer-sensitive<1 customer-words<13 0 2 9 -1 -2 regret<1
    customer-words<12 -7 -2 -12 responsibility<1 balance<-2 -5 customer-words<21 action<1 1 -2 review-answer<1 1
    response<6 7 -2 customer-words<28 -14 -5 agreement-check<1 apology<1 response<2 customer-question-marks<1
    customer-words<10 -2 customer-praise<1 social<1 3 1 -2 -2 -2 -3 -9 customer-self-blame<1 balance<2 regret<1 social<1
    customer-words<9 -3 balance<-2 -3 0 -3 customer-words<21 -5 -3 2 -11 owner<1 customer-sensitive<1 trouble<3 0 2
    seems<1 3 13 chat<1 regret<1 -2 trouble<2 -16 -6 -12 empathy<1 balance<6 time-frame<1 action<1 request<1 3 0 -1
    concern<1 -1 -3 response<4 13 4 -5 chat<1 question<1 balance<0 -1 customer-upset<1 1 5 time-frame<1 -1 -9 response<1
    0 owner<1 -5 -15 responsibility<1 action<2 customer-sensitive<1 attack<1 chat<1 customer-question<1 1 -2 -2 4 8 -3
    customer-words<28 -13 -4 customer-self-blame<1 time-frame<2 apology<1 balance<2 customer-praise<1 request<1 1 0 -1 2
    -2 customer-words<21 -4 -2 -9 agreement-check<1 empathy<1 review-answer<3 thanks<1 request<1 customer-words<28 1
    question-marks<1 3 14 -1 -2 4 -3 -7 balance<-2 review-answer<4 -10 -3 customer-words<28 regret<1 social<1
    customer-words<11 -1 apology<1 2 -1 -1 -3 2 customer-self-blame<1 action<2 balance<6 attack<1 time-frame<1 balance<2
    0 1 -1 3 6 customer-words<21 -4 -1 -8 chat<1 question<1 balance<0 -1 1 action<2 -2 -13 thanks<1 regret<1 0 -5
    company<2 -14 -5 apology<1 attack<1 response<1 social<1 2 -1 -1 response<1 2 9 time-frame<1 -1 company<3 -14 -5`,
  'missing-next-step': `
    -206 seems<1 concern<1 request<1 response<2 owner<1 social<1 time-frame<1 20 2 2 -4 -4 -12 -14 59 seems<1 caring<1
    contact<1 unkind<1 -5 time-frame<1 request<1 customer-words<28 12 8 3 -1 -10 -17 31 seems<1 caring<1 request<1
    response<2 time-frame<1 question-marks<1 customer-words<31 7 2 2 -3 -5 -10 -16 21 seems<1 option<1 response<2
    contact<1 time-frame<1 5 -2 -7 -7 concern<1 social<1 -7 -16 -16 16 seems<1 regret<1 contact<1 option<1
    customer-words<28 owner<1 3 0 0 -3 -7 action<1 -7 -16 12 seems<1 caring<1 contact<1 question-marks<1 balance<-2 -4
    time-frame<1 2 -1 -4 -9 -15 balance<4 9 19 option<1 action<1 question-marks<1 time-frame<1 customer-words<31
    request<1 12 5 5 1 0 -4 concern<1 -8 -14 contact<1 caring<1 seems<1 unkind<1 -2 question-marks<1 3 0 balance<4
    customer-praise<1 7 3 17 -7 -15 option<1 action<1 refusal<1 social<1 balance<-2 0 time-frame<1 7 2 0 21 unkind<1 -4
    0 -10 owner<1 request<1 time-frame<2 customer-words<28 question-marks<1 regret<1 7 1 1 balance<7 1 16 -2 -6 -13
    contact<1 caring<1 question-marks<1 balance<-2 -3 time-frame<1 refusal<1 option<1 5 2 17 0 -3 -7 -14 caring<1
    contact<1 balance<0.25 -3 question-marks<1 time-frame<1 company<2 3 7 0 0 -6 regret<1 -6 -15 owner<1 request<1
    time-frame<2 customer-words<28 customer-request<1 3 11 balance<7 0 11 -2 -6 unkind<1 -16 -6 contact<1 owner<1
    question-marks<1 time-frame<2 review<1 request<1 company<2 3 8 -1 -1 -3 -3 -7 -13 contact<1 caring<1 balance<-2 -3
    time-frame<1 question-marks<1 refusal<1 social<1 3 0 12 0 -1 -6 -12 action<2 request<1 time-frame<2
    customer-words<28 social<1 regret<1 3 -1 -1 trouble<8 -1 13 -3 -6 -11 balance<-2 -15 owner<1 request<1 time-frame<2
    customer-request<1 1 company<1 1 10 -2 -4 trouble<4 -8 -4 contact<1 time-frame<2 question-marks<1 balance<-2 -3
    action<2 trouble<8 customer-words<15 0 2 12 -1 -3 -6 -11 balance<-2 -15 caring<1 social<1 regret<1 customer-words<24
    company<2 1 7 -1 action<1 -1 -4 -4 -8 option<1 balance<7 response<2 review-answer<2 social<1 time-frame<2 2 -3
    concern<1 -3 5 -3 -3 10 -6 owner<1 question-marks<1 balance<-2 -5 action<2 trouble<8 customer-words<15 -1 2 10 -2 -5
    regret<1 -5 -16 balance<-2 -14 contact<1 time-frame<2 question-marks<1 action<2 concern<2 1 response<3 14 1 -2 -2 -4
    -7 action<2 question-marks<1 time-frame<2 review-answer<2 response<3 customer-words<11 -2 2 -2 -2 -5 -5 regret<1 -5
    -15 contact<1 owner<1 response<2 social<1 review-answer<2 1 -2 concern<1 -2 6 attack<1 -2 12 -5 -9 balance<-2 -13
    caring<1 social<1 customer-request<1 regret<1 balance<7 customer-words<24 1 -1 10 -3 4 -3 -7 option<1 balance<7
    time-frame<1 concern<1 -1 thanks<1 4 -1 -2 8 apology<1 question-marks<1 -2 -8 -13 balance<-2 -12 action<2
    question-marks<1 customer-words<11 company<2 -3 action<1 10 -3 owner<1 1 -3 -3 -6 request<2 time-frame<2 social<1
    balance<-2 -3 1 concern<1 -3 option<1 7 -3 regret<1 -3 -5 -10 contact<1 owner<1 social<1 customer-words<13 -2
    thanks<1 customer-words<14 8 concern<1 0 6 -2 -2 -4 -7 agreement-check<1 action<2 social<1 time-frame<1 1 regret<1 0
    -3 concern<1 -3 response<1 9 -3 -6 -12 balance<-2 -11 regret<1 social<1 customer-words<28 company<2 0
    question-marks<1 6 -1 -1 -1 time-frame<1 -1 -6 request<2 option<1 balance<7 refusal<1 customer-words<15 -2 0 4
    company<3 4 13 concern<1 -2 -5 -9 balance<-2 -10 action<2 company<6 request<1 refusal<1 customer-words<74 0 4 8 -3
    review-answer<4 17 -2 -5 agreement-check<1 contact<1 time-frame<2 social<1 customer-request<1 0 customer-words<28
    company<1 1 10 -1 -1 -3 -5 -10 balance<-2 -9 regret<1 concern<1 chat<1 -1 customer-question<1 -1 12 response<3 6 -1
    action<1 -1 -5 agreement-check<1 contact<1 balance<7 response<2 review-answer<2 social<1 1 customer-words<25 -2 2 -2
    -2 5 -5 -10 request<2 company<7 response<3 review-answer<3 caring<1 0 -4 -4 seems<1 -4 4 customer-words<74 18 -1 -8
    customer-words<5 -9 balance<-2 -9 question-marks<1 0 customer-words<17 customer-question<1 response<2 social<1 4 -4
    -4 13 -4 responsibility<1 question-marks<1 0 customer-words<19 request<1 response<1 customer-words<15 1 14 0 -4 -4
    customer-words<26 -13 -4 question-marks<1 customer-words<5 -9 owner<1 0 -4 social<1 response<2 customer-words<19
    request<1 6 -6 -7 -13 -15`,
} as const
