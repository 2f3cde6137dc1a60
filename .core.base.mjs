var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// rules/index.ts
var rules_exports = {};
__export(rules_exports, {
  acknowledgeFirst: () => acknowledge_first_default,
  askKnownInfo: () => ask_known_info_default,
  assumption: () => assumption_default,
  blameYou: () => blame_you_default,
  butEraser: () => but_eraser_default,
  calmDown: () => calm_down_default,
  clarifyingQuestions: () => clarifying_questions_default,
  comparingCustomers: () => comparing_customers_default,
  condescension: () => condescension_default,
  curtReply: () => curt_reply_default,
  deadEndRefusal: () => dead_end_refusal_default,
  defensive: () => defensive_default,
  deflection: () => deflection_default,
  directContradiction: () => direct_contradiction_default,
  doubtingCustomer: () => doubting_customer_default,
  hindsightBlame: () => hindsight_blame_default,
  insult: () => insult_default,
  jargon: () => jargon_default,
  liabilityAdmission: () => liability_admission_default,
  minimizing: () => minimizing_default,
  missingApology: () => missing_apology_default,
  missingClosing: () => missing_closing_default,
  missingEmpathy: () => missing_empathy_default,
  missingGreeting: () => missing_greeting_default,
  missingNextStep: () => missing_next_step_default,
  missingRestatement: () => missing_restatement_default,
  missingThanks: () => missing_thanks_default,
  mustDirective: () => must_directive_default,
  nameMismatch: () => name_mismatch_default,
  negativeFraming: () => negative_framing_default,
  noAgreementCheck: () => no_agreement_check_default,
  noOwner: () => no_owner_default,
  nonApology: () => non_apology_default,
  overApology: () => over_apology_default,
  overclaimedEmpathy: () => overclaimed_empathy_default,
  overpromise: () => overpromise_default,
  passiveAggressive: () => passive_aggressive_default,
  passiveResponsibility: () => passive_responsibility_default,
  policyShield: () => policy_shield_default,
  prematureClose: () => premature_close_default,
  roboticFiller: () => robotic_filler_default,
  rushing: () => rushing_default,
  salutation: () => salutation_default,
  sensitiveContext: () => sensitive_context_default,
  sensitiveData: () => sensitive_data_default,
  shouting: () => shouting_default,
  slang: () => slang_default,
  toneMismatch: () => tone_mismatch_default,
  ultimatum: () => ultimatum_default,
  unansweredQuestion: () => unanswered_question_default,
  unfilledPlaceholder: () => unfilled_placeholder_default,
  upsellInComplaint: () => upsell_in_complaint_default,
  vagueApology: () => vague_apology_default,
  vagueCommitment: () => vague_commitment_default,
  whyQuestion: () => why_question_default
});

// src/owed.ts
function isOwed({ customer: customer2, reply: reply2 }) {
  if (customer2.signals("resolved", "automatic") || !(customer2.signals("problem") || isStated(customer2))) return false;
  const { latest } = customer2;
  if (latest.words < 3 && !customer2.signal("problem").evidence.some(({ message }) => message === latest.index))
    return false;
  const harsh = (customer2.signal("problem")?.evidence ?? []).some(({ weight }) => weight >= 2);
  if (!harsh && customer2.signals("self-blame", "helper", "offer")) return false;
  return !isContinued(reply2);
}
var AMUSED = /\b(?:lol|lmao|ha(?:ha)*|hehe)\b|[😂🤣😄😆😁😊]/iu;
var NARRATION = 18;
function isAmused(text2) {
  return AMUSED.test(text2);
}
function isStated(customer2) {
  if ((customer2.signal("problem")?.score ?? 0) < 1) return false;
  if (customer2.setting === "chat" && customer2.latest.words >= NARRATION) return false;
  return !customer2.signals("praise", "question", "request", "offer", "self-blame", "helper") && !isAmused(customer2.latest.text);
}
function isComplaint({ customer: customer2, reply: reply2 }) {
  if (customer2.setting === "none") return true;
  return customer2.signal("problem") !== void 0 || customer2.signal("upset") !== void 0 || reply2.does("apology", "regret");
}
function mayBeComplaint(document) {
  return isComplaint(document) || !document.customer.signals("praise", "question", "request", "resolved", "offer", "automatic");
}
function isAwaited(document) {
  const { customer: customer2 } = document;
  if (isComplaint(document)) return true;
  return (customer2.setting === "direct" || customer2.setting === "chat") && !customer2.signals("praise", "resolved");
}
function isHot({ customer: customer2 }) {
  const problem = customer2.signal("problem");
  if (!problem) return false;
  return problem.score >= 4 || problem.evidence.some(({ weight }) => weight >= 2);
}
var LETTER = 25;
function isLetter({ draft, customer: customer2, stage }) {
  const { channel = "email", thread = [] } = draft;
  const { latest } = customer2;
  if (channel !== "email" || thread.some(({ from: from2 }) => from2 === "agent") || customer2.setting !== "direct" || stage === "closing")
    return false;
  if (/(?:^|\s)@\w/.test(latest.text) || customer2.signals("automatic")) return false;
  if (draft.channel) return true;
  return customer2.signals("greeting") && (latest.words >= LETTER || /\n/.test(latest.text.trim()));
}
function isContinued({ text: text2 }) {
  return /(?:^|\s)\(?[2-9]\s?\/\s?[2-9]\)?(?=[\s.]|$)/.test(text2);
}
function openingOf(reply2) {
  const greetings2 = reply2.moves("greeting");
  const { sentences: sentences2 } = reply2;
  for (const [index, [start2, end2]] of sentences2.entries()) {
    const greeted = greetings2.find(({ sentence }) => sentence === index);
    if (!greeted) return [[start2, end2]];
    const ink = reply2.text.slice(greeted.range[1], end2).search(/[\p{L}\p{N}]/u);
    const rest = greeted.range[1] + ink;
    if (ink !== -1 && (end2 - rest > 20 || index === sentences2.length - 1)) return [[rest, end2]];
  }
  return sentences2.slice(0, 1);
}
function isUnkind({ customer: customer2, reply: reply2 }) {
  if (customer2.setting === "none" || reply2.does("apology", "regret", "empathy") || customer2.signals("resolved", "automatic", "offer"))
    return false;
  if (customer2.signals("problem", "upset")) return true;
  const calm = customer2.signal("question") ?? customer2.signal("praise") ?? customer2.signal("request") ?? customer2.signal("greeting") ?? customer2.signal("self-blame") ?? customer2.signal("helper");
  return customer2.setting === "direct" && !calm;
}

// rules/acknowledge-first.ts
var SORRY = ["apology", "regret", "empathy", "responsibility"];
var KIND = [...SORRY, "restatement", "thanks", "concern"];
var COURTEOUS = /\b(?:understand|hear|lovely|glad|happy|grateful|know)\b/i;
var acknowledge_first_default = {
  id: "acknowledge-first",
  severity: "info",
  preset: "strict",
  message: "The reply comes to what happened to the customer only after it has asked or refused.",
  explanation: "People who are upset take nothing in before they are heard. Say that you are sorry, or see why, and then go on.",
  find(document) {
    const { reply: reply2, customer: customer2 } = document;
    if (!customer2.signals("upset") || customer2.signals("sensitive") || !reply2.does(...SORRY)) return [];
    if (!isOwed(document) || document.did(...SORRY)) return [];
    const kind = Math.min(...sentencesWith(reply2, KIND));
    const [opening] = openingOf(reply2);
    return opening && isBusiness(reply2, kind) && !COURTEOUS.test(reply2.text.slice(...opening)) ? [opening] : [];
  },
  rewrites: [
    { title: "See why first", text: "I can see why {problem} is frustrating.", at: "before" },
    { title: "Take their side first", text: "You shouldn't have had to {effort}.", at: "before" }
  ]
};
function isBusiness(reply2, before2) {
  if (sentencesWith(reply2, ["refusal", "request", "question"]).some((sentence) => sentence < before2)) return true;
  return sentencesWith(reply2, ["time-frame"]).some(
    (sentence) => sentence < before2 && !/\b(?:I|we)\b/i.test(reply2.text.slice(...reply2.sentences[sentence]))
  );
}
function sentencesWith(reply2, ids) {
  return ids.flatMap((id) => reply2.moves(id).map(({ sentence }) => sentence));
}

// src/memo.ts
function memo(map, key, make) {
  let value = map.get(key);
  if (value === void 0) map.set(key, value = make(key));
  return value;
}

// src/naming.ts
var PART = 0.45;
var SYNONYMS = [
  "clean cleaning cleanliness cleaned dirty dirt unclean filthy filth hygiene hygienic unhygienic housekeeping stain stained stains dust dusty sanitation untidy mould mold",
  "bath bathroom bathrooms washroom washrooms toilet toilets restroom restrooms shower showers loo bathtub",
  "wifi internet network connection broadband",
  "rude rudely rudeness behaviour behavior attitude arrogant arrogance misbehave misbehaviour misbehavior misbehaved behave impolite courtesy unprofessional polite",
  "smell smells smelly smelling stink stinking stinky odor odour musty stench",
  "noise noisy loud music noises",
  "reception receptionist frontdesk",
  "food foods meal meals dinner lunch breakfast buffet restaurant dining menu cuisine dish dishes chef",
  "wait waited waiting delay delayed delays late slow promptly promptness arrived overdue",
  "refund refunds refunded money reimbursement",
  "bill bills billing billed charge charged charges charging overcharged invoice payment payments",
  "price prices pricing priced overpriced expensive cost costs costly tariff tariffs rate rates pricey",
  "login signin signing logged logging log access accessing password",
  "lift lifts elevator elevators",
  "crash crashes crashing crashed",
  "lag laggy lagging slowness speed",
  "parcel package delivery order orders shipment packages parcels delivered",
  "phone mobile handset device devices",
  "insect insects cockroach cockroaches bug bugs bedbug bedbugs pest pests spider spiders flies",
  "maintenance maintain maintained renovation renovations renovate renovated upkeep refurbishment outdated dated old",
  "cheat cheated cheating cheaters fraud scam",
  "transaction transactions transfer transfers",
  "flight flights plane",
  "ac aircon conditioner conditioning",
  "picture pictures photo photos photographs pics images",
  "kettle kettles",
  "shop store branch",
  "engineer technician plumber",
  "holiday vacation",
  "broken broke faulty defective damaged damage"
];
var PARTS = "room rooms staff food facility facilities amenity amenities hospitality location booking booked book pay paid quality standard standards change website business charge price member maintenance";
var STOP_WORDS = "about above after again all also and any are because been before being below between both but can could did does doing down during each few for from further had has have having her here hers him his how into its itself just more most nor not now off once only other our out over own same she should some such than that the their them then there these they this those through too under until very was were what when where which while who whom why will with would you your yours dont cant wont didnt doesnt isnt im ive youre thats hotel hotels stay stayed staying experience experiences service services feedback review reviews issue issues problem problems team guest guests customer customers time times day days night nights week weeks month months year years hour hours minute minutes today tomorrow yesterday good great nice best better bad worst poor worse like liked really much many lot lots get got getting give given gave going goes went come came back make made making take taken took taking see seen saw seeing look looked looking say said says tell told telling know known think thought want wanted wants need needed needs use used using try tried trying find found help helped helping please thanks thank thankyou dear regards hello sorry sure even still ever never always yet already one two three first second last next another every everything anything nothing something someone anyone people person way ways thing things lot place places visit visited visiting management manager name number account details detail information info message messages email mail contact contacted contacting call called calling reply replied respond response answer question questions support supported understand understood appreciate appreciated avoid satisfactory satisfied satisfaction disappoint disappointed disappointing improve improved improving improvement improvements raised process bring brought immediate immediately recent recently additional affect positive negative friend friends family wife husband kids children welcome welcomed address addressed wish hope share shared sharing choose choosing chosen choice note noted value valued valuable important kind kindly personal personally attention assist assistance assure assured ensure regret regrets pleased glad happy delighted forward write writing written report reported send sent receive received general department members office real super free top busy continue follow following show shown different difference similar several various couple half full big small large huge short long high low easy hard simple main major minor specific detailed case reason reasons fact matter word words line page site web online link click open close run work works worked working check checked checking move moved leave left ask asked allow allowed happen happened happens include included including mention mentioned maybe perhaps else correct properly proper hence per total amount level type form able unable regarding inconvenience inconvenient comfortable comfort enjoy enjoyed love loved special wonderful lovely excellent amazing awesome terrible horrible pathetic disgusting awful face faced facing fix fixed resolve resolved resolving trouble troubles soon unfortunately direct directly cause caused state stated offer offers offered item items advantage live hear heard hearing read reading post posted extremely world resort trip travel suggest suggested suggestion suggestions recommend recommendation finally sort sorted handle handled apologise apologize apologies apology frustrating frustrated frustration upset annoying unfriendly action actions later earlier current currently upon towards almost across especially particularly without within though although however since cannot company thru let lets set put end right wrong new old out okay yes hey app";
var NOUNS_OF_TWO = [
  [/\bwi[- ]fi\b/gi, "wifi"],
  [/\bhouse keep\w*/gi, "housekeeping"],
  [/\bfront (?:desk|office)\b/gi, "frontdesk"],
  [/\bair[- ]?con\w*/gi, "aircon"],
  [/\bcheck(?:ed|ing)?[- ]?in\b/gi, "checkin"],
  [/\bcheck(?:ed|ing)?[- ]?out\b/gi, "checkout"],
  [/\b(?:log|sign)(?:ged|ging|ed|ing)?[- ]?in(?:to)?\b/gi, "login"]
];
var OF_TWO = /\b(?:wi[- ]?fi|house keep|front (?:desk|off)|air[- ]?con|check\w*[- ]?(?:in|out)|(?:log|sign)\w*[- ]?in)/i;
var synonym = new Map(
  SYNONYMS.flatMap((group2) => group2.split(" ").map((word2) => [word2, `=${group2.split(" ")[0]}`]))
);
var stopWords = new Set(STOP_WORDS.split(" "));
var parts = new Set(PARTS.split(" ").map(stemOf));
var known = /* @__PURE__ */ new Map();
var namings = /* @__PURE__ */ new WeakMap();
function nameProblem(document) {
  return memo(namings, document, read);
}
function read({ reply: reply2, customer: customer2 }) {
  const { latest } = customer2;
  const names = namesIn(reply2.text);
  const problem = customer2.signal("problem");
  const all = /* @__PURE__ */ new Set();
  const complained = /* @__PURE__ */ new Set();
  const evidence = (problem?.evidence ?? []).filter(({ message }) => message === latest.index);
  for (const [start2, end2] of latest.sentences) {
    const complains = evidence.some(({ range }) => start2 <= range[0] && range[0] < end2);
    for (const term of termsOf(latest.text.slice(start2, end2), names)) {
      all.add(term);
      if (complains) complained.add(term);
    }
  }
  const wanted = complained.size > 0 ? complained : all;
  const helps = customer2.setting === "review" || reply2.does("action", "option", "request", "question", "contact", "thanks", "apology", "regret", "responsibility");
  const seen = /* @__PURE__ */ new Map();
  let named = 0;
  reply2.sentences.forEach(([start2, end2], sentence) => {
    const frame = frameOf(reply2, sentence);
    let score = 0;
    for (const term of termsOf(reply2.text.slice(start2, end2), names)) {
      if (!all.has(term)) continue;
      const weight = parts.has(term) ? PART : 1;
      seen.set(term, weight);
      if (frame === "concern" || frame === "response" && helps && wanted.has(term)) score += weight;
    }
    named = Math.max(named, score);
  });
  return { named, shared: [...seen.values()].reduce((total, weight) => total + weight, 0) };
}
function frameOf(reply2, sentence) {
  const inSentence2 = (id) => reply2.moves(id).some((found) => found.sentence === sentence);
  if (inSentence2("rebuttal")) return void 0;
  if (inSentence2("concern")) return "concern";
  return inSentence2("response") ? "response" : void 0;
}
var WORD = /\p{L}[\p{L}’']+|\d{3,}/gu;
var LATIN_WORD = /[a-zà-öø-ɏ][a-zà-öø-ɏ’']+|\d{3,}/gi;
var OTHER_SCRIPT = /[\u0250-\u1fff\u2c00-\ufdff]/;
function termsOf(text2, names) {
  const terms = /* @__PURE__ */ new Set();
  const joined = OF_TWO.test(text2) ? NOUNS_OF_TWO.reduce((plain3, [pattern2, word2]) => plain3.replace(pattern2, word2), text2) : text2;
  for (const word2 of joined.match(OTHER_SCRIPT.test(joined) ? WORD : LATIN_WORD) ?? []) {
    const lower3 = word2.toLowerCase();
    const term = termOf(lower3);
    if (term !== "" && !names?.has(lower3)) terms.add(term);
  }
  return terms;
}
function termOf(word2) {
  let term = known.get(word2);
  if (term === void 0) {
    const stem = stemOf(word2);
    term = stopWords.has(word2) || stem.length < 3 && !stem.startsWith("=") ? "" : stem;
    if (known.size > 2e4) known.clear();
    known.set(word2, term);
  }
  return term;
}
function stemOf(written) {
  let word2 = written.replace(/['’]s?$/, "");
  const group2 = synonym.get(word2);
  if (group2) return group2;
  if (word2.length > 4) {
    if (word2.endsWith("ies")) word2 = `${word2.slice(0, -3)}y`;
    else if (/(?:ss|x|ch|sh|z)es$/.test(word2)) word2 = word2.slice(0, -2);
    else if (/[^su]s$/.test(word2)) word2 = word2.slice(0, -1);
    const ending = ["ingly", "edly", "ments", "ment", "ness", "ation", "ition", "ing", "ion", "ed", "ly"].find(
      (suffix2) => word2.endsWith(suffix2) && word2.length - suffix2.length >= 3
    );
    if (ending) word2 = word2.slice(0, -ending.length);
    word2 = word2.replace(/e$/, "").replace(/([bdfgklmnprt])\1$/, "$1").replace(/y$/, "i");
  }
  return synonym.get(word2) ?? word2;
}
function namesIn(text2) {
  const names = /* @__PURE__ */ new Set();
  for (const { 0: name, index } of text2.matchAll(/(?<=[\p{Ll},&] (?:the )?)\p{Lu}\p{Ll}+(?=[ ,.]|$)/gu)) {
    if (!/(?:mr|ms|mrs|dr|chef)\.? $/i.test(text2.slice(Math.max(0, index - 6), index))) names.add(name.toLowerCase());
  }
  return names;
}

// rules/ask-known-info.ts
var NOT_SO = /(?:n['’]?t|\bnot|\bno|\bnever|\bbefore|\bshould|\bcan|\bcould|\bif|\bhow (?:do|to)|\bunable|\bwithout)\b[^.?!\n]*$/i;
var NUMBERED = "order|booking|reservation|ticket|case|tracking|account|invoice|policy|confirmation|claim|membership|customer|reference|meter";
var sameWord = (asked, { groups }) => new RegExp(`\\b${groups.word}`, "i").test(asked);
var ITEMS = [
  {
    name: "number",
    called: "your number",
    given: new RegExp(
      `\\b(?<word>${NUMBERED})\\b(?: (?:number|no|id|code|ref|reference|is))*[.:# -]*(?:is |: ?)?#?(?<value>(?!(?:19|20)\\d\\d\\b)(?=[A-Z-]*\\d{3,})[A-Z0-9-]{4,})\\b(?! ?(?:days|am|pm|usd|gbp|eur|km|mb|gb|points|times|x)\\b)`,
      "gi"
    ),
    fits: sameWord
  },
  { name: "email", called: "your email address", given: /(?<value>[\w.+-]+@[\w-]+\.[\w.]*\w)/g },
  {
    name: "phone",
    called: "your phone number",
    given: /\b(?:phone|mobile|cell|call(?: me)?|ring(?: me)?|text(?: me)?|reach me|tel|number)\b[^.?!\n]{0,24}?(?<value>\+?\d[\d ()-]{7,}\d)\b/gi
  },
  {
    name: "postcode",
    called: "your postcode",
    given: /\b(?<value>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?<=(?:zip|postcode|post code|pin)[^.?!\n]{0,12})\d{5,6})\b/g
  },
  {
    name: "photo",
    called: "your photo",
    given: /\b(?:attach\w*|enclos\w*|here (?:is|are)|see|sending|sharing|added|uploaded|find)\b[^.?!\n]{0,20}\b(?:photo|picture|pic|screenshot|image|video)s?\b|\b(?:photo|picture|pic|screenshot|image|video)s?\b (?:is |are )?(?:attached|enclosed|below|above|included)/gi,
    fits: (_, __, after2, said3) => showsTheSame(after2, said3)
  },
  {
    name: "version",
    called: "the version",
    given: /\b(?<word>ios|android|macos|windows|app|firmware)(?: version)?(?: is)? v?(?<value>\d+(?:\.\d+)+)\b/gi,
    fits: sameWord
  },
  {
    name: "device",
    called: "your model",
    given: /\b(?:my|on an?|using an?|have an?|got an?|with an?|on my|using my|it'?s an?|is an?) (?:new |old )?(?<value>iphone ?(?:\d+s?|x[rs]?|se)(?: plus| pro| max| mini)*|ipad (?:pro|air|mini)|(?:samsung )?galaxy \w*\d+\w*|(?:google )?pixel \d\w*|macbook (?:pro|air)|oneplus \w+|redmi \w+)/gi
  },
  {
    name: "browser",
    called: "your browser",
    given: /\b(?:in|on|with|using|use|via) (?:my |google |mozilla |microsoft )?(?<value>chrome|firefox|safari|edge|opera|brave)\b/gi
  },
  {
    name: "system",
    called: "your operating system",
    given: /\b(?:on|with|using|use|running|run|have) (?<value>windows (?:7|8|10|11|xp)|macos|mac os|linux|ubuntu)\b/gi
  },
  {
    name: "name",
    called: "your name",
    given: /\bmy name(?:'s| is) (?<value>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu
  },
  {
    name: "tried",
    called: "that",
    given: /\b(?:i|we)(?:['’]?ve| have| had)? (?:already |just |also |even |tried |did |have )*(?<value>(?:restart|reboot|(?:un|re)-?install|unplug|power cycl)(?:ed|ing|e)?|(?:turn|switch)(?:ed|ing) (?:it|(?:my|the) \w+) off|(?:log|sign)(?:ged|ged|ging|ed|ing)? out|clear(?:ed|ing) (?:my |the )?(?:cache|cookies))\b/gi,
    fits: (asked, { groups }) => deed(asked) === deed(groups.value)
  }
];
var ask_known_info_default = {
  id: "ask-known-info",
  severity: "warning",
  preset: "recommended",
  message: "\u201C{match}\u201D asks for what the customer has already given.",
  explanation: "To be asked again says that the message was not read. Use what they gave, or show it and ask only whether it is right.",
  patterns: {
    number: [`#Ask .{0,4} (${NUMBERED}) .{0,1} (number|no|id|code|ref|reference)`],
    email: ["#Ask .{0,3} (your (email|mail) (address|id)?|(email|mail) (address|id))"],
    phone: ["#Ask .{0,4} (phone|mobile|contact|telephone|cell|callback) (number|no)"],
    postcode: ["#Ask .{0,4} (postcode|post code|zip|zip code)"],
    photo: ["#Ask .{0,4} (photo|photos|picture|pictures|pic|pics|screenshot|screenshots|image|images|video)"],
    version: [
      "#Ask .{0,4} (ios|android|macos|windows|app|firmware) .{0,2} version",
      "#Ask .{0,2} version of (the|your)? (ios|android|macos|windows|app|firmware)"
    ],
    device: [
      "(what|which) (device|phone|handset|mobile|model|tablet|laptop)",
      "#Ask .{0,4} (device|phone|make and|handset) model"
    ],
    browser: ["#Ask .{0,2} browser"],
    system: ["#Ask .{0,2} (operating system|os)"],
    name: ["#Ask .{0,2} your name"],
    tried: [
      "(have you|did you|has it been|can you|could you|please|kindly|you can|you could) #Adverb? (try|tried|attempted|attempt)? #Adverb? (to|a)? (restart|restarted|restarting|reboot|rebooted|rebooting|reinstall|reinstalled|reinstalling|unplug|unplugged|unplugging|uninstall|power cycle|(turn|turned|turning|switch|switching|switched) (it|(the|your) .{1,2}) off|(log|logged|logging|sign|signed|signing) out|(clear|cleared|clearing) .{0,2} (cache|cookies))"
    ]
  },
  find(document, matches) {
    const { reply: reply2, customer: customer2 } = document;
    const asked = ITEMS.filter(({ name }) => matches(name).length > 0);
    if (asked.length === 0) return [];
    const said3 = customer2.messages.map(({ text: text2 }) => text2).join("\n");
    if (said3 === "" || /\balready\b|\bno need to\b/i.test(reply2.text)) return [];
    return asked.flatMap((item) => askedAgain(item, said3, document, matches));
  },
  unless: [
    "(just to|only to|to) (confirm|double check|verify|be sure|make sure) .{0,12}",
    "(security|verification|verify|data protection) .{0,14}",
    "(another|different|clearer|better|more|additional|second|closer|alternative|other|full|new|next|again|exact|correct|hard|force|factory|advanced|last|do not) .{0,4}",
    "(operating system|os) version",
    "(number|address|email|id|mail|code|name|phone|postcode) .{0,3} (used|use|associated|registered|linked|on file|connected|attached|on (the|your)|under which|for the account|again|is correct|is right)",
    "^ (i|we) (have|got) .{0,4}",
    "#Conditional"
  ],
  rewrites: [
    {
      title: "Use what they gave",
      text: "I have $called from your message, $value, and I will {task}.",
      at: "sentence",
      when: "alone"
    },
    {
      title: "Ask only whether it is right",
      text: "Just to confirm, is $called $value?",
      at: "sentence",
      when: "alone"
    },
    {
      title: "Show that you have it",
      text: "I already have $called, $value, from your message.",
      at: "after",
      when: "among"
    },
    {
      title: "Thank them for it",
      text: "Thank you for $called, which came with your message. I will {task}.",
      at: "sentence",
      when: "thing"
    },
    {
      title: "Go on from there",
      text: "As you have already done that, the next step is to {task}.",
      at: "sentence",
      when: "deed"
    },
    {
      title: "Go on from there",
      text: "If that is what you have already done, the next step is to {task}.",
      at: "after",
      when: "done"
    }
  ]
};
function askedAgain(item, said3, document, matches) {
  const asked = matches(item.name);
  const { text: text2, sentences: sentences2 } = document.reply;
  const given = [...said3.matchAll(item.given)].filter(
    ({ index, groups }) => item.name !== "tried" && groups?.value || !NOT_SO.test(said3.slice(Math.max(0, index - 30), index))
  );
  return asked.flatMap((found) => {
    const request = text2.slice(...found.range);
    const fitting = given.filter((one2) => item.fits?.(request, one2, text2.slice(found.range[1]), said3) ?? true);
    const values = new Set(fitting.map(({ groups }) => groups?.value?.toLowerCase() ?? ""));
    const one = fitting[0]?.groups;
    if (!fitting[0] || values.size > 1) return [];
    const value = item.name === "phone" ? `the one ending ${one.value.slice(-3)}` : one?.value;
    if (value && text2.toLowerCase().includes(one.value.toLowerCase())) return [];
    const sentence = sentences2[found.sentence] ?? found.range;
    const alone = !/[,&@]|\b(?:and|or|also)\b/.test(text2.slice(...sentence));
    const called = item.name === "number" ? `your ${one.word.toLowerCase()} number` : item.called;
    return [{ ...found, fills: fillsOf(item, called, value, alone) }];
  });
}
function fillsOf({ name }, called, value, alone) {
  if (name === "tried") return alone ? { deed: "" } : { done: "" };
  if (value === void 0) return alone ? { called, thing: "" } : { called };
  return { called, value, [alone ? "alone" : "among"]: "" };
}
function showsTheSame(after2, said3) {
  const what = /^\s*(?:of|showing|that shows?)((?: [\w'’-]+){1,3})/i.exec(after2)?.[1];
  if (!what || /\b(?:it|this|that|them|damage|issue|problem|error|fault|defect|item|product)\b/i.test(what)) return true;
  const known2 = termsOf(said3);
  return [...termsOf(what)].some((term) => known2.has(term));
}
function deed(words5) {
  if (/install/i.test(words5)) return "install";
  if (/clear/i.test(words5)) return "clear";
  return /\b(?:log|sign)/i.test(words5) ? "leave" : "restart";
}

// rules/assumption.ts
var assumption_default = {
  id: "assumption",
  severity: "info",
  preset: "recommended",
  message: "This guesses what happened or what the customer thinks.",
  explanation: "A guess about somebody who knows better is heard as an accusation, and closes down their story. Say what you see, or ask.",
  patterns: {
    guesses: [
      "#Conjecture (you|someone|somebody) #Adverb? (have|has|had|are|were|was|did|do|left|gave|put|used|kept|tried|took|came|typed|set) .",
      "#Conjecture [<guess>(it|the .{1,2}|your .{1,2}) #Adverb? (has|have|had|was|were|got|did|fell|slipped|went|must have) .]",
      "(someone|somebody|(the|your|our|a|one of) .{1,3}) must have #Adverb? been? #Acted",
      "(looks|look|seems|seem|sounds|appears|appear|perhaps|maybe|think|believe) (like|as if|as though|that)? you (must)? (have|had)? #Unmeant ."
    ],
    agreement: [
      "[<who>(i|we)] (am|are|feel) #Adverb? (sure|certain|confident|positive) (that)? [<view>(you|your next .{1,2}|the next .{1,8}) (will|would|shall|can|must) #Adverb? (agree|understand|appreciate|see|accept|give|reconsider|change|forgive|be|come|return|have|love|enjoy)]",
      "[<aside>as (you|i am sure you) (can|will|would|must|may) #Adverb? (agree|appreciate|concede|acknowledge|imagine)]"
    ]
  },
  find: (document, matches) => [
    ...matches("guesses").map((found) => ({ ...found, fills: { seen: "On our side I can see" } })),
    ...isComplaint(document) ? matches("agreement") : []
  ],
  unless: [
    "#Conditional",
    "#Question",
    "#Reported",
    "#Conjecture .{0,5} (#NegativeFeeling|excited|happy|relieved|tired|waiting|referring|meaning|asking|talking|right|okay|ok|tried|seen|noticed)"
  ],
  rewrites: [
    { title: "Check it together", text: "Let us check whether $guess $rest.", at: "sentence", when: "guess" },
    { title: "Hope rather than know", text: "$who hope $view", when: "view" },
    { title: "Say what you see", text: "$seen {fact}.", at: "sentence", when: "seen" },
    { title: "Ask", text: "What do you see when you try it now?", at: "sentence", when: "seen" },
    { title: "Take it out", text: "", when: "aside" },
    { title: "Give the facts", text: "Here is what I know: {fact}.", at: "sentence", when: "aside" }
  ]
};

// rules/blame-you.ts
var blame_you_default = {
  id: "blame-you",
  severity: "warning",
  preset: "recommended",
  message: "This puts the fault on the customer.",
  explanation: "Told that it is their fault, people feel caught out and argue. Describe the problem without them as the culprit, and say what helps from here.",
  patterns: {
    accusation: [
      // What they did.
      "#Accused #Adverb? (have|had|has|must have)? #Adverb? #Adverb? #Fault",
      "#Accused #Adverb? (have|had|has)? #Adverb? #Misdeed",
      "#Accused #Adverb? ((have|had|has|must have|would have)? (#Adverb|only)? (#Acted|enter|select|choose|use|give|fill)|(have been|are|were|was) #Adverb? #Gerund) .{0,3} #Wrong",
      "#Accused (have|had|has)? #Careless #Acted",
      "#Accused #Adverb? (have|had)? #Adverb? #Meddled .{0,5} (yourself|yourselves)",
      "#Household #Adverb? (have|has|had)? #Adverb? (bit|chewed|ate|broke|spilled|knocked|pressed|clicked|opened|cancelled|turned|switched|moved|changed|deleted|threw|made|(were|was) (making|playing|running|shouting))",
      "(nobody|no one) (#Adverb? (opened|read|measured|signed|bothered|thought|told us|let us know|informed us)|.{0,2} (was|were) (in|at? home|there|available|around))",
      "by #Gerund .{1,4} you (have|had)? (missed|lost|caused|delayed|voided|agreed|accepted|waived|gave)",
      "(it (is|was)|you (are|were)) #Adverb? (#Household|you|the (one|ones|person|people|last person)) (who|that|to) .{0,1} (#Acted|use)",
      // What they were.
      "#Accused (are|were|was) #Adverb? (careless|negligent|unreachable|unprepared|to blame|at fault|in breach|over the limit|too (late|slow|busy)|not #Adverb? (in|at? home|at the|there|present|ready|available|reachable|careful|attending|having|paying|listening|on time|following|reading|using|picking|answering|responding))",
      // What they did not do.
      "#Accused ((did|have|had|has) #Adverb? not|(have|had|has)? #Adverb? never) #Adverb? #Adverb? .",
      "(at no (point|time|stage)|not once|never|neither|nor) .{0,6} (did|have) #Accused .",
      "(none|nothing) (was|were) #Adverb? (given|provided|reported|raised|mentioned|said|returned|sent|paid)",
      "(no|none|nothing|never|not) .{0,8} (was|were|been|come) #Adverb? (given|reported|raised|mentioned|brought|informed|communicated|to) .{0,3} (by you|to (us|our)|our (notice|attention)|during)",
      "(our|the|all|several|#Count) .{0,2} (emails|calls|letters|messages|reminders|texts|notices|requests|invoice) .{0,3} (unanswered|ignored|not (returned|answered)|without (a|any)? (reply|response|answer)|sitting)",
      "(by|you) not #Gerund (the|your|our|it|us|them|to)",
      // Whose it is.
      "(is|was|are|were|be|comes|remains|due to|owing to|because of|result of|caused by) #Adverb? (all|down to|due to|because of)? your .{0,1} #Guilt",
      "(due to|owing to|down to|because of|result of|caused by) .{0,1} (misuse|mishandling|user|customer|(incorrect|wrong|incomplete|improper) .{0,1} (details|information|usage|handling|address|number|use|installation|storage)|(your|you are) (not|late|delay|choice|decision|poor|careless|wrong|incorrect))",
      "your .{0,1} (#Guilt|delay) (caused|causes|led|cost|costed|meant|means|is (what|why))",
      "((user|customer|guest|operator) (side|end)? (error|mistake|fault)|user issue)",
      "(#Guilt|#Snag) (is|was|lies|lie|rests|must be|seems to be|started|began|sits|happened|came) #Adverb? (only)? ((with|on|at|from|in) (you|yourself|the .{1,2} you|the (customer|user|guest))|yours|when you)",
      "(it|this|that|#Snag) (is|was|must be|seems to be) #Adverb? (only)? (on|at|from) your (end|side|part)",
      "(#Wrong|#Guilt|careless|unanswered|keyed|delayed|delay|missing|no (response|reply|action|confirmation)) .{0,5} (on|at|from) your (end|side|part)",
      "((caused|damaged|broken|delayed|agreed|accepted|declined|refused|chosen|opened|tampered|#Wrong) .{0,4} by (#Household|you|yourself|the (customer|guest|user|client))|#Acted .{0,1} by (yourself|you (only|itself|alone)))",
      "your (phone|mobile|number) (was|is) #Adverb? (unreachable|(switched|turned)? off|not reachable|busy|engaged)",
      "(it|this|that|onus|burden|responsibility) (is|was|comes|falls|rests|remains|lies) #Adverb? (up to|on|down to|for|to|with) #Culprit (to|not) .{1,3}",
      "#Culprit (is|are|was|were) #Adverb? ((responsible|answerable|liable|accountable) for (#Gerund|(the|any|your|their) ({damage}|loss|cost|{fee}|{charge}|condition|safety|{item}|belongings|return|delay))|(responsible|expected|obliged) to !have)",
      "(is|was|remains) #Adverb? #Culprit .{0,2} (job|responsibility|duty)",
      // Why it happened.
      "(since|because|as|but) #Accused #Adverb? (have|had)? #Adverb? (chose|chosen|decided|preferred|wanted|opted|refused|declined|denied|left|waited|missed|lost|overslept|moved|ran late|got (the|it|up)|(were|was) (late|asleep|out|busy|away)|(could|would) not (pay|show|tell|answer|wait))",
      "we can only .{1,6} (we are|we were|you) (given|told|gave|sent|provided)",
      "#SelfMade",
      // What they are guessed to have done.
      "you can not have #Adverb? (been|#Acted)",
      "(your .{1,2} must be (weak|slow|old|faulty|wrong|full|off|expired)|must be your .{0,3} (problem|issue|fault|internet|phone|device|network|router|wifi|browser))",
      "#Accused #Certain #Adverb? been? #Adverb? ((did|were|have|had|do|are) not|(not|never)? (#Acted|#Distracted|had (it|the|your|other)|on (the|a)|new|unaware|under))",
      "#Accused must #Adverb? be (new|confused|unaware|one of|clicked|#Distracted|#Gerund)",
      "#Accused (may|might|could)? (have|had|were|are|did)? (perhaps|maybe|probably|likely|(may|might) not|presumably) (have|not)? (been|in|on|#Acted)",
      "#Guess (#Accused|nobody|no one) ((did|do|are|were|have|has) not .|(have|has|had)? #Adverb? (#Meddled|never|had|forget|(misread|misunderstood))|((are|were|was)|(have|had)? been) #Adverb? (#Distracted|on (the|a)))",
      "#Maybe (#Accused|someone|somebody) ((were|was|are) #Adverb? (#Distracted|not (looking|watching|paying|listening|checking|using|reading|following))|(do|did|have|has) not ({know}|{understand}|{read}|{check}|{use}|{look}|{bother}|{follow})|(have|has|had)? #Fumbled)",
      "(#Maybe|#Guess) #Household .{0,3} (has|have|had|got|is|was|did|forgot|knows|been)",
      "(#Accused|someone|somebody) (might|could) have #Adverb? #Fumbled",
      "(someone|somebody) (is|has)? #Adverb? (had (it|the)|been (at|playing|fiddling)|(obviously|clearly) #Acted)",
      "(probably|likely|presumably|obviously|clearly|mostly|only) because (you|of your|your)",
      "(must|will) have been (#Household|you|someone|somebody) (who|that|in|at)",
      "(i|i will|i would|willing to) (bet|wager) (that)? (it|your|the) .{0,3} (is|was|has|had|went|got)",
      "you (seem|appear) to (have)? #Adverb? (#Fault|missed|lost|left|misread|misunderstood|think|believe|expect|assume|forget|be (under|confused|after|unaware))"
    ],
    // Only what they did: an accusation where nobody is sorry.
    deed: [
      "^ (because|since|so|but|and|sir|madam|also|it seems|however|though|(dear|hi) .{1,2})? #Accused #Adverb? (have|had)? #Adverb? #Meddled",
      "(since|because|but|so|then|and) you #Adverb? (have|had)? #Adverb? #Meddled",
      "because (you|your) !rarely",
      "you (keep|insist on) !(getting|seeing|having|receiving|running|the|your|it|an|a)",
      "(was|were|been|is) #Adverb? (left (open|on|running|unlocked|unattended|out|unplugged)|(not|never) #Adverb? (closed|locked|plugged|fitted|installed|stored|followed|filled|read|collected|returned|paid|opened|signed))"
    ]
  },
  find(document, matches) {
    const accused = matches("accusation");
    return isUnkind(document) && document.customer.signals("problem", "upset") && !document.customer.signals("praise") ? [...accused, ...matches("deed").filter(({ sentence }) => !accused.some((found) => found.sentence === sentence))] : accused;
  },
  unless: [
    "#Conditional",
    "#Reported",
    "#Embedded",
    "#Question",
    "#Negated",
    "(did|have|had|has|do) #Adverb? (not|never) #Adverb? #Adverb? #Spared",
    "never #Adverb? #Spared",
    "(#Certain|#Guess) #Adverb? (you)? .{0,2} (#NegativeFeeling|{notice}|{receive}|{experience}|{expect}|waited|{wonder}|{want}|{need}|{enjoy}|{love}|{like}|tired|excited|relieved|aware)",
    "you (have)? #Adverb? (received|got (the|a)|noticed|found|reported|mentioned|told us|said|experienced) .{0,4} #Wrong",
    "(once|after|until|before|as soon as|as long as|so long as|in case|than) #Accused",
    "(ensure|make sure|check|verify|confirm|see|know|sure) (that|if|whether)? you (have|did|had|knew|were)",
    "(missed|lost) .{1,3} (because|thanks to|due to) .{0,1} (us|our|we)",
    "(exceeded (our|my|all) expectations|broke .{0,2} record|forgot nothing)",
    "(up|down|for) (to)? you (to (decide|choose|pick|say)|whether|if|which|how|when|what)",
    "not in (the (wrong|way)|any|trouble)",
    "(said|says|told (us|me)) (that)? (nobody|no one)",
    "nothing",
    "(as|like) you (wanted|preferred|decided|chose)",
    "(gave|given) (us|me) .{0,3} (best|great|good|stars)"
  ],
  rewrites: [
    { title: "Describe, don't accuse", text: "I don't see {item} here yet.", at: "sentence" },
    { title: "Ask for it", text: "So that I can go on, could you send me {item}?", at: "sentence" },
    { title: "Look ahead", text: "From here, the quickest way is {next step}.", at: "sentence" }
  ]
};

// rules/but-eraser.ts
var NO = ".{0,6} (not|unable|nothing|none|nobody|no|only|never|little|impossible|refused|declined)";
var UNDERSTAND = "(understand|sympathize|empathize|realize|recognize|(hear|acknowledge|agree|accept) (you|that|with|what|your (#Felt|{concern})))";
var heads = [
  "((i|we) (am|are|do|must|can only)? #Adverb? #Adverb?)? #Sorry .{0,10}",
  `(i|we) (can|do|could|am|are)? #Adverb? ${UNDERSTAND} .{0,12}`,
  "(i|we) (can|do|could)? #Adverb? (see|know|get|appreciate|feel|imagine) (how|why|where|it|this|that (it|this|is|must|was)|your (#Felt|{concern}|position|side)|the #Felt) .{0,10}",
  "((see|take|get|fair|valid|good) (your|the)? (point|argument) .{0,3}|((i|we) .{0,1}|#Adverb) (appreciate|know|get|see) (that|it)|feel (bad|sorry|for) .{0,2})",
  "(that|it|this) (must|is|sounds|was) .{0,3} (#NegativeFeeling|a shame|a pity) .{0,4}"
];
var but_eraser_default = {
  id: "but-eraser",
  severity: "info",
  preset: "recommended",
  message: "The \u201Cbut\u201D takes back the sorry or the understanding before it.",
  explanation: "What stands before a \u201Cbut\u201D is heard as a preface. End the sentence after it, and then say the rest.",
  patterns: {
    taken: heads.map((head) => `${head} [<turn>#Yet] (${NO}|#TakenBack)`)
  },
  find({ customer: customer2, reply: reply2 }, matches) {
    const calm = customer2.setting !== "none" && !customer2.signal("problem") && !customer2.signal("upset") && !customer2.signals("our-fault");
    if (calm) return [];
    const { text: text2 } = reply2;
    return matches("taken").filter((found) => !isAside(found, text2)).map((found) => endAtTurn(found, text2, reply2.sentences[found.sentence] ?? found.range));
  },
  unless: [
    "#Conditional",
    "#Reported",
    "(not|no|never) .{0,2} (need|cost|charge|charged|worry|longer|take long|matter|excuse|hesitate|lose|forgotten)",
    "only take .{0,1}",
    "rest assured .{0,8}"
  ],
  rewrites: [
    { title: "End the sentence there", text: "$split", at: "sentence" },
    { title: "End it there, and add what you can do", text: "$split What I can do is {option}.", at: "sentence" }
  ]
};
function isAside({ captures }, text2) {
  const before2 = text2.slice(0, captures.turn[0]);
  return before2.lastIndexOf("(") > before2.lastIndexOf(")");
}
function endAtTurn(found, text2, [start2, end2]) {
  const [from2, past] = found.captures.turn;
  const before2 = text2.slice(start2, from2).replace(/[\s,;:–—-]+$/, "");
  const after2 = text2.slice(past, end2).replace(/^[\s,;:–—-]+/, "");
  const word2 = /^[\s,;:–—-]*[\p{L}\p{N}'’]+/u.exec(text2.slice(past, end2))?.[0] ?? "";
  return {
    ...found,
    range: [found.range[0], past + word2.length],
    fills: {
      split: `${before2}. ${after2.charAt(0).toUpperCase()}${after2.slice(1)}${/[.!?…]\W*$/.test(after2) ? "" : "."}`
    }
  };
}

// src/clause.ts
function isClause(text2, [start2, end2]) {
  return beginsClause(text2, start2) && /^['"”’)\]\s]*(?:$|[.,;:!?…–—\n(-]|\p{Extended_Pictographic})/u.test(text2.slice(end2));
}
function beginsClause(text2, start2) {
  return /(?:^|[.,;:!?…–—\n(-]|\p{Extended_Pictographic})['"“‘\s]*$/u.test(text2.slice(0, start2));
}

// rules/calm-down.ts
var ORDER = "[<order>(please|kindly|just|simply|you (must|should|ought to|had better|better|could|would|might want to)|(need|have|got|best|advised|requested|important) to|try (to|and)|(like|ask|want|advise|request|urge|tell) you to|suggest (that)? (you)?|(can|could|would|will) you|let us (all|both)?)]?";
var PURPOSE = "[<purpose>(so (that)?|and then|before) (i|we) (can|could|may)]?";
var calm_down_default = {
  id: "calm-down",
  severity: "error",
  preset: "recommended",
  message: "This tells the customer how to feel or speak.",
  explanation: "To be told to calm down is to be told that the anger is the problem. Speak to what caused it, and move on to help.",
  patterns: {
    // Orders: they begin a clause, or follow a word that makes an order of them.
    orders: [
      `${ORDER} #Adverb? (#Composure|relax|chill|chill out|breathe|cooperate) (a bit|a little|now|sir|madam)? ${PURPOSE}`,
      `${ORDER} #Adverb? (stay|keep|remain|be|behave|speak|talk|write|act) (it|this|things|the (conversation|chat)|to (me|us)|with (me|us))? (a bit|a little|more|like)? (#Civil|civilly|politely|respectfully|properly|calmly|nicely|(an)? (adult|adults)|(a)? (grown up|grown ups|grownup|grownups)|mature|sensible)`,
      `${ORDER} (be|have|keep|show|exercise|learn) (some|your|a (bit|little) of|a little|a bit|more)? #Adverb? (patient|patience) (sir|madam|maam|mam|please)? $`,
      `${ORDER} (steady on|steady|easy|patience|manners|temper temper|language|deep breaths|whoa) (please)? (sir|madam|maam|dear|mam)? $`
    ],
    // What holds wherever it stands.
    remarks: [
      "you #Adverb? (need|have|must|should|ought|got) .{0,4} (patient|patience)",
      "(patience is a virtue|good things come to those|(wait|await) your turn|all in good time|we are all adults|think (twice|carefully)? before you (write|type|speak|post|email|send)|do not be like (that|this)|one thing at a time|(turn|switch|take) .{0,2} caps (lock)? .{0,1} off|turn off .{0,2} caps|lower the temperature|learn to wait|(wait|sit) (patiently|quietly|peacefully|calmly|nicely|tight)|(when|once|after) you (have|had)? (cooled|calmed|settled|had time to (cool|calm)) .{0,1})",
      "(watch|mind|moderate|lower|mend|check|improve|adjust|change|control|soften|temper|consider|reconsider|rethink|keep|regulate|clean up|think about|careful (with|about|of)) (your .{0,2} #Manner|that (tone|language|mouth|attitude)|(how|what|the way) you (speak|talk|write|address|say|are (speaking|talking|writing|saying|addressing)))",
      "(refrain|desist|abstain|avoid|quit) (from)? .{0,6} (#Outburst|#Agitated|language|tone|words|remarks)",
      "(maintain|keep|show|observe|speak|talk|write|treat|address|ask|expect|demand) .{0,4} (decorum|dignity|respect|civility|politeness|courtesy|manners|professionalism)",
      "(use|using|used|adopt|(write|speak|talk|reply|communicate|email|message|put) .{0,4} in) .{0,2} (#Civil|good|better|clean) (tone|language|words|manner|way)",
      "(leave|keep) .{0,1} (emotion|emotions|feelings|anger|personal .{0,1}|insults|drama) (out|aside|to yourself|in check|under control)",
      "(do not|no|never|not) #Adverb? (need|reason|cause|call|point|use|sense|justification|necessity|worth|warrant) (to|for|in|of)? (be|get|getting|being|act|acting|become|feel|use|using|start|raise|keep|all|losing)? .{0,2} (#Outburst|#Agitated|your temper|(that|this|such|your|the|that kind of|this kind of|rude|bad) .{0,1} #Manner)",
      "(necessary|needed|required|called for|helpful|fair|appropriate) (for you)? to (be|get|use|become|start) .{0,2} (#Agitated|#Outburst)",
      "(do not|let us not|not to|never|stop) #Adverb? (be|get|getting|being|act|acting|start|keep|go|use|take|give me|give us)? #Adverb? (#Outburst|#Agitated|(that|this|your) (tone|attitude)|(it|this|that) out on|worrying|stressing|obsessing)",
      "(why|what is with|what is) .{0,2} (all)? (the|this|that|so|such) .{0,1} (#Outburst|#Manner|angry|rude|aggressive|hostile|emotional|negative)",
      "(getting|being|becoming|acting|going) .{0,2} (#Agitated|off on one|caps) .{0,5} (will|does|is|would|can|could|has|have|did) (not|never|only|hardly)",
      "(#Outburst|your (anger|tone|attitude|language|behavior)) .{0,5} (will|does|is|would|can|could|do|are|has|did)? #Adverb? (not|never|only|hardly|unlikely) .{0,2} (help|helped|fixed|solved|got|made|changed|helping|get|getting|going|make|making|change|changing|solve|solving|speed|bring|fix|achieve|do|work|resolve|acceptable|necessary|appropriate|warranted|needed|required|conducive|constructive|productive)",
      "you are #Adverb? ((being|getting|becoming|sounding|coming across|acting) .{0,3}|(a bit|far|way)? too|overly) #Agitated",
      "you (seem|appear|sound|look|come across) .{0,3} (hysterical|emotional|agitated|worked up|aggressive|irrational|dramatic|paranoid|overwrought|hostile|rude|unreasonable|childish|impatient|obsessed)",
      "(get|getting|got|work|working) (yourself|yourselves) .{0,2} (worked up|into a|upset|wound up|in a|up)",
      "(your .{0,2} #Manner|(this|that|such|abusive|foul|offensive|rude) (kind of|type of|sort of)? (language|tone|swearing)) (is|was|are|were|has been|does|do|will|leaves) .{0,3} (unacceptable|not|unnecessary|uncalled|rude|inappropriate|unwarranted|a lot to be|out of order|offensive|disrespectful|aggressive)",
      "(do|does|did|will|can|would) not #Adverb? (like|appreciate|care for|tolerate|accept|entertain|deserve|need|respond to|stand for|put up with) .{0,3} (#Outburst|(your|this|that|such|abusive|rude|foul|bad|aggressive|the) .{0,2} #Manner|(being|to be) (spoken|talked|sworn|shouted|yelled) (to|at))",
      "(appreciate|grateful|prefer|ask|request|be good) .{0,8} (#Civil (tone|language|manner|way)|(stay|remain|be|keep|kept|were|stayed|remained) .{0,3} (civil|polite|calm|respectful|courteous))"
    ]
  },
  find({ reply: reply2 }, matches) {
    const orders = matches("orders").filter(
      ({ captures, range }) => captures.order || beginsClause(reply2.text, range[0])
    );
    return [...orders, ...matches("remarks")];
  },
  unless: [
    "#Reported",
    "(calm|cool|settle|wind|turn|tone|bring|take) down (the|your|a|an|any|this|that|for)",
    "(he|she|they|it|dog|baby|cat|puppy|engine|things|markets) .{0,3} (calm|cool|settle|relax|wind) down?",
    "(not|never) .{0,3} (ask|asking|tell|telling|expect|want) you to .{0,4}",
    "relax (and|with|at|in|by|the|your|a|on)",
    "(kind|nice|good) (enough|to) .{0,1}",
    "(coffee|tea|nap) .{0,2} on (us|me|the house)",
    "breath (and (hold|blow|count)|in|out|through|into)",
    "(language|voice|tone) (settings|setting|preference|preferences|option|options|under|in the|from|to)",
    "(#Outburst|#Agitated|attitude|behavior|language|tone) .{0,3} (from|by) (our|any of our|the|a) .{0,2}"
  ],
  rewrites: [
    { title: "Keep the purpose", text: "I want to $rest.", at: "sentence", when: "purpose" },
    {
      title: "Name the feeling",
      text: "I can hear how frustrating this has been, and I want to sort it out with you.",
      at: "sentence"
    },
    {
      title: "Take their side and act",
      text: "You have every reason to be upset. Here is what I am doing now: {action}",
      at: "sentence"
    },
    { title: "Move to help", text: "I do want to help you with this.", at: "sentence" }
  ]
};

// rules/clarifying-questions.ts
var CLOSED = 2;
var QUESTIONS = 4;
var THINGS = 4;
var clarifying_questions_default = {
  id: "clarifying-questions",
  severity: "info",
  preset: "strict",
  message: "These questions could bring more: ask openly, a few at a time, and say why.",
  explanation: "A list of closed questions feels like an interrogation and misses facts. An open one lets the customer tell the story, and a reason shows what it is for.",
  always: true,
  patterns: {
    asks: [
      "(please|kindly|pls|(can|could|would|will) you|(need|ask|asking|request|want) you to) .{0,2} (send|provide|share|give|confirm|supply|submit|attach|include|state|quote|mention|furnish|email|dm|tell|reply with|let (us|me) have)",
      "(i|we) (will|would)? #Adverb? (need|require)"
    ]
  },
  find(document, matches) {
    const { reply: reply2 } = document;
    if (document.customer.signals("resolved", "automatic") || REASON.test(reply2.text)) return [];
    const questions = reply2.moves("question").filter(({ range }) => !IDLE.test(reply2.text.slice(...range)));
    const texts = questions.map(({ range }) => reply2.text.slice(...range));
    const closed2 = questions.filter((_, index) => CLOSED_FORM.test(texts[index]) && !OPEN_FORM.test(texts[index]));
    if (closed2.length > CLOSED && closed2.length === questions.length)
      return [{ ...closed2[0], fills: { closed: "yes" } }];
    if (questions.length > QUESTIONS) return [questions[0]];
    const [list] = matches("asks").filter((found) => thingsAsked(document, found) > THINGS);
    return list ? [list] : [];
  },
  unless: ["(if|when|once|unless) .{0,8}"],
  rewrites: [
    {
      title: "Say first why you ask",
      text: "So that I can {task} on the first go, I need a few details.",
      at: "before"
    },
    {
      title: "Ask openly",
      text: "Could you talk me through what happened, step by step?",
      at: "before",
      when: "closed"
    },
    { title: "Say afterwards why you ask", text: "I ask because {reason}.", at: "after" }
  ]
};
var REASON = /\b(?:so (?:that )?(?:i|we|it|they|the|you|our)\b|because|in order|(?:this|that|these|it|they)(?: will|['’]ll| would)? helps?\b|to (?:help|check|find|verify|look|locate|process|match|order|trace|investigate|understand|get|make|ensure|assist|see|set|arrange|sort|fix|proceed|resolve|identify|start|begin|take|raise|open|complete|pull|access|give|serve|support|provide)\b|the more (?:info|details?)|help (?:me|us)\b|before (?:i|we) can|(?:once|when|as soon as|after|then|and) (?:i|we)\b|for (?:us|me|our|further|security|verification))/i;
var IDLE = /\b(?:anything else|something else|would you (?:like|prefer|rather)|(?:can|may|could|shall|should) (?:i|we)\b|(?:is|will|does|would|did) (?:that|this) (?:ok|okay|work|help|suit|fix|be)|right\?|how are you)|[?!]{2}/i;
var CLOSED_FORM = /(?:^|[,;:.–—•*\n-]\s*|\b(?:and|or|so|also|but|if so)\b,? )(?:is|are|was|were|do|does|did|have|has|had)(?:n['’]t)? \w/i;
var OPEN_FORM = /\b(?:what|how|when|where|which|who|whose|why)\b/i;
function thingsAsked({ reply: reply2 }, { range, sentence }) {
  const [, end2] = reply2.sentences[sentence] ?? range;
  const rest = reply2.text.slice(range[0], end2);
  const below = /^\s*(?:\n\s*(?:[-•*–]|\d[.)]) ?[^\n]+)+/.exec(reply2.text.slice(end2).replace(/^[^\n]*(?=\n)/, ""));
  const named = rest.includes(",") ? rest.split(/,(?: and)?|\band\b|&|;/i).filter((part) => /\w/.test(part)).length : 0;
  return Math.max(named, below ? below[0].trim().split(/\n+/).length : 0);
}

// rules/comparing-customers.ts
var comparing_customers_default = {
  id: "comparing-customers",
  severity: "warning",
  preset: "recommended",
  message: "This measures the customer against others.",
  explanation: "To be the only one who complains is to be the one at fault, and to be one of many is to matter less. Speak of this case alone.",
  patterns: {
    others: [
      "#NobodyElse",
      "#Others .{0,3} #Content",
      "(#Others|other .{0,2} (chats|calls|tickets|cases|orders|bookings|jobs)|#Count .{0,2} (customers|guests|people|chats|calls|tickets|callers|patients)) (are|is|were)? (waiting|queuing|in .{0,2} queue|ahead of you|to (help|serve|see|deal with|look after|attend|answer|think)|like you)",
      "(not|hardly) the only (one|person|customer|guest|client|patient|order|case|passenger)",
      "(everybody|everyone|#Others) #Adverb? (else)? #Adverb? (accepts|paid|pays|waits|waited|complied|reads|worked it out|knows (how|that|where))"
    ]
  },
  find: (document, matches) => isComplaint(document) ? matches("others") : [],
  unless: [
    "#Reported",
    "(thank|thanks|grateful) .{0,12}",
    ".{0,12} (thank|thanks|grateful)",
    "({ensure}|make sure|to|for|from|hope|want|like|wish) .{0,2} #Others .{0,4}",
    ".{0,3} (affected|impacted|without power|lost (signal|power|water))",
    ".{0,1} (who (can|has|have)|allowed to|able to|that can)"
  ],
  rewrites: [
    {
      title: "Look at this case",
      text: "Thank you for telling us; I want to see what happened with {thing}.",
      at: "sentence"
    },
    {
      title: "Give them their time",
      text: "I want to give this the time it needs, so may I call you at {time}?",
      at: "sentence"
    }
  ]
};

// rules/condescension.ts
var condescension_default = {
  id: "condescension",
  severity: "info",
  preset: "recommended",
  message: "\u201C{match}\u201D talks down.",
  explanation: "What is called obvious or easy was neither to the one who asks, and who is taught loses face. Give the fact or the step alone.",
  patterns: {
    anywhere: [
      "#PlainlySo",
      "#Lecture",
      "obviously",
      "to be #Adverb? (honest|frank|blunt)",
      "^ (frankly|honestly|quite frankly|evidently|in all honesty|truth be told)",
      "surely you",
      "(you|everybody|everyone|people) should #Adverb? (know|be aware)",
      "(most|normal|many|other) (people|customers|users|guests|adults|folk|folks|clients|passengers|patients) #Adverb? (manage|know|understand|can (manage|read|work|do|use|open|see)|realize|get it)",
      "if you #Adverb? (read|listen) .{1,8} you (will|would|can) #Adverb? (see|notice|understand|know|realize)",
      ". !(let|as|do|that|what|if|all|did|how|letting|things|thing|case|like|people|anyone|someone|everyone|and) you know $",
      "in #Adverb? (easy|simple|small|plain|short|basic|simpler) (language|words|steps|terms|english)"
    ],
    // Somebody for whom it went wrong did not find it easy.
    ease: [
      "(it|this|that|which) is #Adverb? (easy|simple|straightforward|basic) (to (do|use|find|follow|fix|understand))?",
      "(just|simply) (read|google|restart|search|follow|click|log|call|download|uninstall|reinstall|update)",
      "all you (need|have) to do",
      "^ actually (the|this|that|it|your|our|you|no|there)"
    ]
  },
  find: (document, matches) => [...matches("anywhere"), ...isOwed(document) ? matches("ease") : []].map((found) => withAside(found, document)),
  unless: [
    "#Reported",
    "(i|we|our .{0,1}) (am|are|have|had|do|did|would|was|were|is)? obviously",
    "obviously (there|we|i|our|very|disappointed|upset|frustrated|frustrating|not (good|what|acceptable|right|the)) .{0,3}",
    "#Negated",
    "needless to say .{0,4} #Sorry",
    "(best|important|want|try|need|ask you|asked|prefer|us|you|please) to be honest",
    "(if|when|once|where|whether) .{0,2} (easy|simple|obvious|straightforward)"
  ],
  rewrites: [
    { title: "Leave it out", text: "", when: "aside" },
    {
      title: "Offer help with the step",
      text: "Tell me which step is unclear, and I will go through it with you.",
      at: "sentence"
    },
    { title: "Give the fact alone", text: "Here is what applies: {fact}.", at: "sentence" }
  ]
};
var ASIDE = /^(?:obviously|frankly|honestly|quite frankly|evidently|in all honesty|truth be told|to be .*(?:honest|frank|blunt)|needless to say|fyi|for your (?:kind )?information|believe it or not|just|simply)\b/i;
function withAside(found, { reply: reply2 }) {
  const [start2, end2] = found.range;
  const words5 = reply2.text.slice(start2, end2);
  return ASIDE.test(words5) && beginsClause(reply2.text, start2) && /^\s*,/.test(reply2.text.slice(end2)) ? { ...found, captures: { aside: found.range } } : found;
}

// rules/curt-reply.ts
var BARE = /^(?:(?:duly |well )?noted|k+|whatever|and|so|wrong|as (?:above|below|stated|per above)|(?:please )?(?:see|refer) (?:below|above)|not possible|(?:we )?(?:can['’]?t|cannot) help)$/i;
var SHORT = /^(?:no|nope|yes|yep|ok|okay|done|fine|correct|incorrect|sure|will do|sorry|right|fixed|tough)$/i;
var POINTER = /^(?:you can |you should |just |pls |please |kindly )*(?:see|check|check out|read|refer to|visit|consult|look at|look on|look in|go to|google|try)(?: out)? (?:our |the |this |my |your )?(?:online )?(?:faqs?|web ?site|help ?(?:cent(?:re|er)|pages?|docs?|section)|knowledge ?base|manual|docs|documentation|user guide|instructions|small print|fine print|terms(?: (?:and|&|of) (?:conditions|service|use))?|t&cs?|policy|link|home ?page|internet|app)\b(?! (?:settings|store))[^.!?\n]{0,40}$/i;
var LONG = 25;
var STORY = 40;
var LINE = 12;
var curt_reply_default = {
  id: "curt-reply",
  severity: "info",
  preset: "recommended",
  message: "The reply is very short for what the customer wrote.",
  explanation: "A bare word or a pointer looks as though the message had gone past us. One line that takes it up and one that says what happens next are enough.",
  find(document) {
    const { reply: reply2, customer: customer2 } = document;
    if (reply2.words > 30 || customer2.signals("resolved", "automatic")) return [];
    const core = coreOf(document);
    if (!isBare(document, core) && !isLine(document) && !POINTER.test(core)) return [];
    return openingOf(reply2).map(
      (range) => ({
        range,
        sentence: sentenceAt(document, range[0]),
        captures: {},
        fills: fillsOf2(core)
      })
    );
  },
  rewrites: [
    {
      title: "Say what you noted",
      text: "Thank you, I've noted {thing} and will {task} by {time}.",
      at: "sentence",
      when: "noted"
    },
    { title: "Answer, then point", text: "The short answer is {answer}.", at: "before", when: "pointer" },
    {
      title: "Show that you read it",
      text: "Thank you for telling me about {problem}; I can see why you wrote.",
      at: "before",
      when: "more"
    },
    { title: "Say what happens next", text: "I'll {task} and write to you by {time}.", at: "end" }
  ]
};
function fillsOf2(core) {
  if (/noted$/i.test(core)) return { noted: core };
  return POINTER.test(core) ? { pointer: core } : { more: core };
}
function coreOf({ reply: reply2 }) {
  const text2 = reply2.ignored.filter(({ reason }) => reason === "signature").reduceRight((rest, { range: [start2, end2] }) => rest.slice(0, start2) + rest.slice(end2), reply2.text);
  return text2.replace(/^\s*(?:@\S+\s+)+/, "").replace(/^\s*(?:hi|hello|hey|dear)\b[^.!?\n,]{0,30}[,.!\n]\s*/i, "").replace(/\s*(?:(?:kind |best )?regards|thanks|thank you|cheers)[\s,.!]*$/i, "").replace(/https?:\S+/g, ".").replace(/[\s.!?,:()]+$/, "");
}
function isBare({ customer: customer2 }, core) {
  const hurt = customer2.signals("problem", "upset");
  if (customer2.setting === "chat" && !hurt) return false;
  return BARE.test(core) || SHORT.test(core) && (hurt || customer2.latest.words >= LONG);
}
function isLine(document) {
  const { reply: reply2, customer: customer2 } = document;
  return customer2.latest.words >= STORY && reply2.words <= LINE && isOwed(document) && !reply2.does("action", "question", "request", "contact", "apology", "time-frame");
}
function sentenceAt({ reply: reply2 }, at2) {
  return Math.max(
    0,
    reply2.sentences.findLastIndex(([start2]) => start2 <= at2)
  );
}

// rules/dead-end-refusal.ts
var WINDOW = 2;
var dead_end_refusal_default = {
  id: "dead-end-refusal",
  severity: "warning",
  preset: "recommended",
  message: "The reply says no and offers no way on.",
  explanation: "A bare no leaves the customer with nothing to do. Keep the answer, and add what you can do or where they can turn.",
  patterns: {
    // Final in themselves.
    dead: ["#DeadEnd"],
    flat: [
      "(i|we|you|it|they|#Team)? (am|are|is)? #Adverb? #Cannot be? #Adverb? #Grant",
      "(could|can|did) not #Adverb? (understand|follow|read) (the|your|this) (review|message|email|comment|complaint|request|letter)",
      "you (will|can|would) not be? ({get}|{receive}|have|having|{see}) .{0,3} (#Wanted|it|anything|penny|money)",
      "(we|i|hotel|company|management|bank|shop|store|team) #Adverb? (do not|no longer|does not) #Adverb? (#Grant|operate|manufacture|have .{0,3} (#Wanted|access|means|ability|authority))",
      "(we|i) #Adverb? only #Adverb? #Grant",
      "(it|this|that|they|which)? (is|are|get|gets|can|could|will|would|shall|may) #Adverb? (not|no longer) #Adverb? be? #Adverb? #Granted",
      "^ .{0,2} not #Adverb? (refundable|possible|available|eligible|allowed|accepted|covered|included|negotiable)",
      "(non|un) (refundable|returnable|transferable|negotiable|exchangeable|available)",
      "(is|are) #Adverb? (unavailable|ineligible|discontinued|sold out|fully booked|obsolete|invalid|void)",
      "(all|every) .{0,3} (is|are) #Adverb? (gone|sold|full|used up|over|finished)",
      "#Wanted (is|are) not there",
      "(nobody|no one|none of .{1,2}) (is|are|will|can|would|here) #Adverb? (#Grant|going|available|free|able)",
      "(do|does|have|has) (not|no) have? (the|any|enough)? (time|resources|capacity|people|bandwidth|staff|budget|space|room) (for|to)",
      "(has|have) been (withdrawn|discontinued|scrapped|phased out|given away|disposed of|destroyed|recycled)",
      "(#Wanted|{request}|claim|claims|application|complaint|case) (was|has been|have been|is|were|are|will be)? #Adverb? (declined|rejected|refused|denied|unsuccessful|turned down)",
      "(we|i|they|management|head office) (have|has|had)? #Adverb? ({decide}|chosen|opted|elected) (not|against)",
      "(there is|there are|there will be|have|has|got|offer|sorry|unfortunately|afraid|currently) #Adverb? (no|zero) .{0,3} #Wanted",
      "({deposit}|{fee}|{payment}|money|amount) (shall|will)? (is|are|{stay}|{remain}|{belong}) .{0,2} (with us|ours|with the|to us)",
      "(outside|past|beyond|missed|exceeded|out of) (the|your|our|of|its)? .{0,3} (window|period|deadline|warranty|guarantee|expiry|cut off|time limit|coverage|catchment)",
      "(warranty|guarantee|offer|window|deadline|promotion|sale|voucher|trial) (has|is|was) #Adverb? (expired|ended|passed|lapsed|over|void|up|gone|closed|finished|no longer valid)"
    ],
    // What is a refusal where a clause begins with it.
    opening: [
      "no (more|other|further|earlier|later|such|additional|free|cheaper|bigger|smaller|better|spare)? .{0,1} #Wanted"
    ],
    // What is one as the whole answer to a request.
    curt: [
      "((absolutely|certainly|definitely|sorry|really) not|not (for you|this time|happening)|none (at all|left)|nope|no (way|chance)|denied|declined|rejected|impossible|wrong (department|team|number|desk))"
    ]
  },
  find(document, matches) {
    const { customer: customer2, reply: reply2 } = document;
    const { text: text2 } = reply2;
    const dead = matches("dead").filter((found) => !hasWayOut(document, found, 1));
    const flat = [
      ...matches("flat"),
      ...matches("opening").filter(({ range }) => beginsClause(text2, range[0])),
      ...customer2.signals("request") ? matches("curt").filter(({ range }) => isClause(text2, range)) : []
    ].filter((found) => !hasWayOut(document, found) && !dead.some(({ sentence }) => sentence === found.sentence));
    return [...dead, ...flat].filter((found) => !isRegret(text2, found));
  },
  unless: [
    "#Conditional",
    "(nobody|no one) (will|can|would) .{0,1} ({call}|{phone}|{write}|{email}|{charge}|{bill}|{see}|{use}|{ask}) (you|your|it) .{0,4}",
    "#Reported",
    "#Embedded",
    "#Question",
    "(can|could|will|would) not (make (any|a)? (promise|promises)|let (you down|this)|agree)",
    "(not|never) #Adverb? be? ({share}|{sell}|{give}|{disclose}) .{0,3} (details|data|information|number|address|photo|photos|by|with)",
    "not possible for (anyone|someone|others|thieves|hackers) .{0,4}",
    "(i|we) (was|were|had been|have been) (not able|unable) .{0,4}",
    "no .{0,2} (need|cost|charge|fee|obligation)",
    "(can|could|do|did) not (have|hold|{get}) .{0,4} (yet|your (order|details|number|email|booking|payment))",
    "(so|so that|because|that|which) (it|they|you) .{0,3} not .{0,3}",
    "(what|which) (is|are) not .{0,2}",
    "(not|never) .{0,3} (lightly|for granted)",
    "(ensure|sure|confirm|hope|trust|know) that? (we|it|they|you) .{0,2} not .{0,2}",
    "not (just|only|merely|simply) .{0,2}",
    "let you .{0,2}",
    "do not do this to .{0,3}",
    "no .{0,2} (is|was|are) (needed|necessary|required)"
  ],
  rewrites: [
    { title: "Add what you can do", text: "What I can do is {option}.", at: "after" },
    {
      title: "Offer a choice",
      text: "I can offer {option A} or {option B} instead. Which would suit you better?",
      at: "after"
    },
    {
      title: "Show the way on",
      text: "If you see it differently, you can ask {route} to look at it again.",
      at: "after"
    }
  ]
};
function hasWayOut({ reply: reply2 }, { sentence, range }, window = WINDOW) {
  const [start2, end2] = reply2.sentences[sentence];
  const offers = ["option", "agreement-check", "contact"].flatMap((id) => reply2.moves(id)).filter((offer) => !WISH.test(reply2.text.slice(...offer.range)));
  if (reply2.sentences.slice(sentence, sentence + 2).some((one) => ONLY.test(reply2.text.slice(...one)))) return true;
  const after2 = offers.some(
    (offer) => offer.sentence >= sentence && offer.sentence <= sentence + window && offer.range[0] >= range[1]
  );
  if (after2 || offers.some(
    (offer) => offer.sentence === sentence && offer.range[1] <= range[0] && !/^(?:with|as|have)\b/i.test(reply2.text.slice(...offer.range))
  ))
    return true;
  if (/^\W*(?:although|though|even though|while|whilst)\b/i.test(reply2.text.slice(start2, range[0]))) return true;
  const next = reply2.sentences.slice(sentence + 1, sentence + 1 + window).map((rest2) => reply2.text.slice(...rest2));
  const rest = [reply2.text.slice(range[1], end2), ...next];
  return next.some((text2) => ASKS.test(text2)) || rest.some((text2) => ACTS.test(text2)) || rest.slice(0, 2).some((text2) => BUT.test(text2));
}
var ASKS = /^(?!.*\b(?:anything else|any other|any more|questions?)\b).*\?\W*$/is;
var WISH = /\b(?:would|['’]d) (?:like|love|wish|ask)\b/i;
var ONLY = /\b(?:I|we) can only (?:find|search|look|show|relay|request|suggest|recommend)\b/i;
var ACTS = /\bin the post\b|\bon (?:its|the) way\b|\b(?:(?:I|we)(?:['’](?:ll|ve|m|re)| will| have| am| are)|let me|let us)\s+(?:\w+ly\s+|also\s+|now\s+|just\s+|already\s+)?(?:add|arrang|ask|attach|book|call|chas|check|contact|credit|email|escalat|find|fix|forward|get|includ|log|look|messag|note|order|pass|put|rais|refund|send|sent|shar|sort|speak|spoken|tak|tell|try|updat|work)\w*/i;
var BUT = /\b(?:but|however|though)\b(?!.*(?:n['’]?t|\b(?:not|no|never|nothing|cannot|only|unfortunately|must|should have|policy|rules?))\b)(?:\W+\w+){3}/is;
function isRegret(text2, { range }) {
  const past = /\b(?:could|was|were|been|being|had)\b/i.test(text2.slice(Math.max(0, range[0] - 10), range[1]));
  return past && /\b(?:sorry|apolog\w+|regret\w*)\b[^.!?\n]*$/i.test(text2.slice(0, range[0])) && !/\b(?:but|however|though)\b[^.!?\n]*$/i.test(text2.slice(0, range[0]));
}

// rules/defensive.ts
var SORRY2 = /\b(?:sorry|apolog\w+)\b/i;
var TURN = /\b(?:but|however|although|though|actually)\b|[;:–—]/i;
var CHEERS = /\b(?:glad|delighted|pleased|thrilled|happy to (?:hear|know|read|see)|thank you|thanks|wonderful|lovely|fantastic)\b/i;
var defensive_default = {
  id: "defensive",
  severity: "warning",
  preset: "recommended",
  message: "This defends the company or gives an excuse.",
  explanation: "It protects us at the customer's cost. Own the outcome, whoever caused it, and move to what you do about it.",
  patterns: {
    // The reply argues, whatever was said before.
    argues: [
      "(like|want|wanted|wish|need|have|(allow|let|permit) (me|us)|may (i|we)) to? #Adverb? (clarify|make .{0,2} (point|points|clear)|set .{0,2} record|point out|state (that|the|here)|put on record|bring .{0,3} (notice|attention|knowledge)|highlight that|mention (here|that)|correct (you|this|the)|draw your attention|explain (our|that)|defend|(stress|emphasize|reiterate) that)",
      "#CounterCase",
      "#Denial",
      "#Messenger",
      "#Retort",
      "(please|kindly|you) (have to|need to|must|should)? #Adverb? ((understand|realize|consider|bear in mind|acknowledge) (that|how|our|we|the (fact|situation|pressure|nature|position))|appreciate (that|how))"
    ],
    // Our own quality stands in place of an answer.
    praises: [
      "#Pride",
      "#Us (do|does|always|also|already)? #Adverb? (have|has|got|{offer}|{provide}|{serve}|{use}|{follow}|{employ}|{hire}|{make}|{keep}|{deliver}|{give}|set) .{0,4} #Excellent",
      "#Us (do|does|always|also|have|has)? #Adverb? (clean|cleans|check|checks|train|trains|inspect|test|maintain|monitor|wash|sanitize|service|pack|change|replace) .{0,2} (every|all|each|our|the|it|daily|regularly|after) .{0,4} (standards|day|week|night|month|{hour}|guest|use|stay|regularly|thoroughly|daily|{room}|{order}|time|properly|vehicle|parcel|box)",
      "(our|all|the|every|these) .{0,3} #OurThings .{0,2} (is|are|has|have|gets|get|was|were|been|come|comes|go|goes|remain) .{0,3} (#WellKept|the #Excellent|(newly|recently|fully) (renovated|built|refurbished|equipped|licensed)|state of the art|excellent|competitive|always|among|amongst|in line|reasonable|fair|intentional|nominal|justified|comparable|low|genuine|accurate)",
      "#Us (do|does|will|would|have|has)? ((never|not) #Adverb? (compromise|disrespect|cheat|mislead|ignore|misbehave|overcharge|discriminate|intend|neglect|lie|cut corners)|never (sell|serve|send|deliver|provide|let))",
      "(we|i|our .{1,2}|hotel|company|team) (have|has)? #Adverb? (always|constantly|continuously|consistently|continually) #Adverb? ({strive}|{try}|{aim}|{endeavor}|{ensure}|{maintain}|{make} sure|given|{follow}|{provide}|{offer}|delivered|put)"
    ],
    // It was not typical, others are content, all was well on our side.
    contrasts: [
      "#Untypical",
      "#FineHere",
      "#Others .{0,5} #Content",
      "#NobodyElse",
      "#Outdoes",
      "#Testimony",
      "#Misconduct",
      "#Favours",
      "(we|i|our .{1,2}) (did #Adverb? (reply|respond|answer|call|ring|email|write|send|tell|inform|warn|explain|mention|offer|try|notify|ask|deliver|come|provide|give|arrange|check|clean|serve|upgrade)|do #Adverb? (serve|clean|maintain|train|follow|change|make sure)|(had|have) #Adverb? (offered|suggested) .{0,2} you)"
    ],
    // Somebody or something else did it.
    excuses: [
      "(due to|because of|owing to|on account of|thanks to|in view of|caused by|result of|down to|attributed to|amid|considering|reason (is|was|being)) .{0,6} (being #Adverb? #Strained|#External|#Occasion|#Strained (period|time|times|week|day|days|month)|unavoidable .{0,1} (reasons|reason)|staff (being|leaving|calling))",
      "#Fate",
      "#Shortage",
      "(#Us|they|it|things|everything|everyone|nights|day|shift|night|week|weekend|inbox|queue|floor|our .{1,2}|(all|the) .{0,1} (rooms|tables|beds|seats|slots)|#Occasion) (am|are|is|was|were|have been|has been|had been|{get}) #Adverb? #Adverb? (running|nearly at|at|almost|a bit|a little|rather|pretty)? #Adverb? #Strained",
      "#Scapegoat #Adverb? ((must|may|might|could|will|probably) have)? #Adverb? #Botched",
      "#PassedOn",
      "#Outsourced",
      "#BrokeDown",
      "(it|this|that|there|we) (was|were|being|had|is) #Adverb? (the|a|an|our|such a|only)? .{0,1} (#Occasion|(a|on a|busy) #Weekday)",
      "(#Occasion|#External) #Adverb? (threw|thrown|hit|hits|caught|slowed|slows|means|meant|delayed|delays|{disrupt}|caused|causes|knocked|messed) .{0,1} (us|everything|it|things|the|our|all|you|your|out|havoc)"
    ]
  },
  find(document, matches) {
    if (!mayBeComplaint(document)) return [];
    const { reply: reply2, customer: customer2 } = document;
    const fine = matches("contrasts");
    const owned2 = reply2.moves("responsibility").filter(({ range }) => !fine.some((found) => found.range[0] <= range[0] && range[1] <= found.range[1])).flatMap(({ sentence }) => [sentence - 1, sentence]);
    const textOf = ({ sentence }) => reply2.text.slice(...reply2.sentences[sentence]);
    const before2 = ({ sentence, range }) => reply2.text.slice(reply2.sentences[sentence][0], range[0]);
    const after2 = ({ sentence, range }) => reply2.text.slice(range[1], reply2.sentences[sentence][1]);
    const isOwned = (found) => owned2.includes(found.sentence) || SORRY2.test(after2(found));
    const argues = matches("argues").filter((found) => !isOwned(found));
    const excuses = matches("excuses").filter(
      (found) => !isOwned(found) && !(SORRY2.test(before2(found)) && !TURN.test(before2(found)))
    );
    const complains = customer2.setting === "none" ? reply2.does("apology", "regret") : customer2.setting !== "review" || customer2.signals("problem", "upset");
    const contrasts = complains || customer2.setting === "none" ? fine.filter((found) => !SORRY2.test(after2(found))) : [];
    const praises = complains ? matches("praises").filter((found) => !isOwned(found)) : [];
    const weaker = [...contrasts, ...praises, ...excuses].filter((found) => {
      const text2 = textOf(found);
      return !CHEERS.test(text2) && !/\?\W*$/.test(text2) && !argues.some(({ sentence }) => sentence === found.sentence);
    });
    return [...argues, ...weaker];
  },
  unless: [
    "#Conditional",
    "#Reported",
    "you have been .{0,4}",
    "(in|such|these) rare .{0,1}",
    "({standard}|quality|{service}|experience|level|hospitality|care|comfort) .{0,8} (we|staff|team|i) #Adverb? ({strive}|{aim}|want|{pride}|{try}|{endeavor}|maintain|expect|wish|{take}) .{0,5}",
    "(strive|try|aim|endeavor) to (improve|do better|learn|get better)",
    "(up to|meet|match|meeting|matching|short of|below|at|to) our (usual|normal|own) .{0,2}",
    "(like|want|wish|need|happy) to #Adverb? (mention|point out|explain|state|clarify) .{0,4} ({refund}|how|which|a few|two|some|details|information|what|if|whether|resolved|fixed)",
    "(due to|because of) (your|you) .{0,4}",
    "({reflect}|reflection|reflective|indicative|typical|represent) .{0,8} (we|team) #Adverb? ({strive}|{aim}|want|pride|{try}|wish|expect)",
    "not (responsible|liable) for (customs|third)",
    "(ensure|any|make sure|train|training) .{0,3} new .{0,2}"
  ],
  rewrites: [
    { title: "Drop the defence", text: "", at: "sentence" },
    { title: "Own it", text: "Whatever the cause, I want to put this right for you.", at: "sentence" },
    { title: "Say what you checked", text: "What I have checked since: {fact}.", at: "sentence" }
  ]
};

// rules/deflection.ts
var deflection_default = {
  id: "deflection",
  severity: "warning",
  preset: "recommended",
  message: "This passes the customer on.",
  explanation: "To be sent away is to start again with strangers. Own the hand-over, or say who will help and what has been done.",
  patterns: {
    disowned: [
      "(that|this|it|which) is not #Adverb? (something (i|we|our team|my team) (can|do|handle|deal|look|cover|control)|(my|our) (department|team|job|area|remit|role|responsibility|problem|business|concern|call|issue|side)|(handled|dealt with|managed) (by (me|us)|here))",
      "(nothing to do with|not on|not down to|(above|beyond) (my|our)) (me|us|our team|pay grade|remit)",
      "(i|we) #Adverb? (just|only|merely) (work here|work in|answer the (phone|phones|chat|chats|emails)|take the (calls|orders)|sell|book|deliver|pass)",
      "(i|we) #Adverb? (do|can|would) not #Adverb? (handle|deal with|look after|manage|oversee|(have|get) .{0,2} (access|visibility|control|say) (to|into|of|over|in|on)|do) .{0,2} (that|this|those|these|it|them|such .|{refund}|{order}|{delivery}|{return}|{billing}|{repair}|{payment}|their .|your .) $",
      "(wrong (department|team|desk|office|number|place|chat|people|person|queue))"
    ],
    sent: [
      "you #Adverb? (will|are going to)? #Adverb? (need|have|want|ought|got|must|should|had better|better|best) #Adverb? to? #Adverb? [<asked>#Approach] (the|your|our|a|an)? .{0,2} [<them>#Elsewhere]",
      "[<asked>take (it|this|that) up with] [<them>(the|your)? !(me|us|my|our|the|your|them)]",
      "(is|are) #Adverb? (between you and|a matter for|one for|a question for|down to|up to) (the|your|our|a)? .{0,2} #Elsewhere"
    ],
    // A pointer, which is a brush-off where something went wrong.
    pointed: [
      "(please|kindly)? [<asked>#Approach] (the|your) .{0,1} [<them>#Elsewhere] #Adverb? (directly|instead|yourself|about (it|this|that))"
    ]
  },
  find: (document, matches) => isHandedOver(document) ? [] : [
    ...matches("disowned"),
    ...matches("sent"),
    ...document.customer.signals("problem", "upset") ? matches("pointed") : []
  ].filter((found) => !isDirect(document, found)).map((found) => withAsking(document, found)),
  unless: ["#Conditional", "#Question", "#Reported", "#Embedded"],
  rewrites: [
    { title: "Offer to contact them", text: "Would you like me to $ask?", at: "sentence", when: "ask" },
    { title: "Bring them in", text: "I will ask {team} to take this on, and write to you by {time}.", at: "sentence" },
    {
      title: "Give the direct route",
      text: "{person} looks after this, and the direct route is {route}.",
      at: "sentence"
    }
  ]
};
var HANDED = /\b(?:I|we)(?:['’]ve| have)(?: \w+ly| also| already| just)? (?:asked|called|contacted|copied|emailed|escalated|forwarded|messaged|passed|raised|rung|sent|shared|spoken|told|written)\b|\b(?:me|us) to (?:ask|call|contact|email|ring|write)\b/i;
function isHandedOver({ reply: { text: text2 } }) {
  return HANDED.test(text2);
}
function isDirect({ reply: reply2 }, { sentence }) {
  const [start2] = reply2.sentences[sentence];
  const [, end2] = reply2.sentences[sentence + 1] ?? reply2.sentences[sentence];
  return /https?:|www\.|@\w|\d{3}|\b(?:link|here|below|emergency|police|gas|fire|urgent)\b/i.test(
    reply2.text.slice(start2, end2)
  );
}
function withAsking({ reply: { text: text2, sentences: sentences2 } }, found) {
  const { asked, them } = found.captures;
  const rest = text2.slice(found.range[1], sentences2[found.sentence][1]).replace(/[.!?…\s]+$/, "");
  return asked && them && rest === "" ? { ...found, fills: { ask: text2.slice(asked[0], them[1]) } } : found;
}

// rules/direct-contradiction.ts
var direct_contradiction_default = {
  id: "direct-contradiction",
  severity: "error",
  preset: "recommended",
  message: "This tells the customer bluntly that they are wrong.",
  explanation: "Contradicted flatly, people defend what they said and lose face. Show what you see beside what they see, and look at it together.",
  patterns: {
    denial: [
      // You are wrong.
      "[<verdict>you are #Adverb? (wrong|mistaken|incorrect|in the wrong|not (right|correct))]",
      "you (are|have|must|may|might|could) #Adverb? (be|have)? #Adverb? #Err",
      "you #Adverb? #Misread",
      "you .{0,1} (have|got|added|read) (it|that|your .{1,2}|the .{1,2}) .{0,2} (wrong|muddled|backwards|mixed|crossed)",
      "you (heard|read|saw|remember|(are)? (giving|saying)) (a|the)? (wrong|wrongly|false)",
      // What you say is wrong.
      "(that|this|it|which|everything .{0,5}|what you .{1,5}) {be} #Adverb? #Untrue",
      "(your|this|that|the|these) .{0,2} #Account .{0,4} ({be}|has|have) (#Adverb? (wrong|mistaken|off|out)|#Untrue|(no|without|not) .{0,1} (base|basis|merit|valid|right))",
      "(entirely|completely|totally|absolutely|factually|utterly) #Untrue",
      "(not one word|none) of .{1,4} (true|accurate|correct|happened)",
      "(afraid|sorry but) (that|this|it) is not right",
      "^ .{0,3} (that|this|it) #Adverb? {be} #Adverb? not #Adverb? the case",
      // I do not agree.
      "(i|we) .{0,5} (disagree|beg to differ|refute|would dispute|(do|can|am|are) not agree|(strongly|categorically|firmly) (deny|reject))",
      "(i|we) .{0,2} (reject|deny|dispute|contest|not (accept|recognize)) (what you|#Determiner .{0,1} #Account)",
      // No.
      "^ .{0,2} (wrong|incorrect|false|rubbish|nonsense|fiction) .{0,3} $",
      "^ .{0,2} (nope|untrue|not (at all)? (true|correct|what happened))",
      "#Contradiction",
      // It never was so.
      "(was|were|is|are) not (#Count|#Quoted|a|an|double|#Offence) .{0,4} (it|they|he|she) ({be} !not|came|went)",
      "(we|i|our .{0,2}|the .{0,3}|it) (never|did not|(have|has|had) (never|not|always)) #Adverb? #Assert",
      "(nobody|no one|none of .{1,2}) .{0,3} (#Assert|#Offence|(asked|charged) you (for|extra))",
      "{be} never #Adverb? (#Assert|part of|an option|free|included)",
      "(said|told|promised|did|not|never) .{0,2} (no such|any such|such thing|nothing of|nothing like)",
      "no such (promise|offer|thing|request|issue|problem|fee|rule)",
      "((this|that|it) (never|did not|(could|can) not have)|nothing like (this|that)) #Adverb? ({happen}|{occur}|{take} place)",
      "(can not|could not possibly) have (been|happened|#Participle|sent|lost|taken|gone)",
      "(impossible|not possible) (that|for (the|our) .{0,1} (system|meter|app|machine)|our|we)",
      "(your|the|amount) .{0,2} was never (cancelled|charged|booked|deducted|taken|opened)",
      "(we|you) (have)? never (had|took|charged|booked|paid|ordered|signed) (a|any|for|your|you)",
      "(we|i|they|he|she|our .{1,2}|the .{1,2}) (did|{be}|has|have) (not|never) #Adverb? (#Offence|wrong|at fault)",
      "(no|not|no any) (delay|fault|mistake|error) .{0,2} (from|on|of) our (side|end|part)",
      "{be} nothing wrong with (our|the) .",
      "{be} nothing wrong $",
      "(is|found|see|was) (no|zero) (fault|defect|evidence|damage|leak) (on|with|of|in) (a|any|our|the)",
      "(was|were) .{0,1} (in (full|perfect|good) .{0,1} (order|condition)|(fine|perfect|working|fresh|clean|sealed|intact) .{0,2} when)",
      "(you|he|she|they|#Witness) did #Adverb? (#Done|get|book)",
      "(it|#Paper) (does|did) (say|state|mention)",
      "(certainly|definitely|absolutely|indeed) (did|was|were) #Adverb? #Done",
      "({be}|working) #Adverb? as (designed|expected|intended)",
      "assure you (that)? (it|he|she|they|our .{1,2}|the .{1,2}) (was|were|did|had|never)",
      "you (have not paid|denied|refused) .{0,2} (extra|anything|taking|to take)",
      "(not know)? where .{0,1} you (get|got|heard|read) (that|this|the) (from|idea|impression)",
      "(where (is it|it is) (written|mentioned)|who (said|promised) (it|that|so|we))",
      "(do not|stop|please) (say|saying|claim|accuse|accusing|suggest) (that)? (us|we|our)",
      // The facts are ours.
      "(what you .{1,4}|your .{1,2}) {be}? not #Adverb? ({match}|{tally}|add up|consistent)",
      "not #Adverb? (match|tally|fit|square|consistent) (with)? (the facts|the truth|reality|what)",
      "(#Record|#Witness|it) .{0,2} ({say}|{show}|{tell}|{prove}|{suggest}|{beg}) .{0,2} (otherwise|different|differently|something else|opposite|another|to differ)",
      "(truth|fact|reality) is (that)? (you|your|nobody|it|they)"
    ],
    // A no is an answer where something was asked.
    no: [
      "you (were|are|have) not (been)? #Adverb? (kept waiting|cut off|(charged|billed) (twice|double)|#Offence)",
      "(meter|machine|system|wifi|app|site|lift|product|food|room|line|pool|bill|charge|reading|amount|price|pictures|photos) {be} #Adverb? (accurate|fine|correct|right|perfect|working|clean|fresh|valid|original|genuine) .{0,1} $",
      "(er|err|um|respect|actually|well|afraid|so) no $",
      "(no|nope|nah) (#Pronoun|our .{1,2}|the .{1,2}|#Witness) ({be}|do|does|did|has|have|had) (not|never)",
      "^ (it|the .|your .) (was|were|has been|have been) #Adverb? (delivered|cleaned|answered|working) $",
      "(was|were) (perfectly|absolutely|completely) (clean|fine|fresh|normal|safe|new|legal|polite)",
      "^ (absolutely|certainly|definitely) not (#Pronoun|the|our)"
    ],
    // A denial of what the customer said, in their words.
    flat: [
      "^ (no|nope|well|actually|sir|madam|sorry)? (we|i|it|he|she|they|there|our .{1,2}|the .{1,3}|your .{1,2}) ({be}|do|does|did|has|have|had) (not|never) #Adverb? !(receive|received|see|find|found|know|want|think|need|hold|mean|sure|able|offer|doubt|available|possible)"
    ]
  },
  find(document, matches) {
    const { customer: customer2, reply: reply2 } = document;
    if (customer2.setting === "none" || customer2.signal("question")) return matches("denial");
    const flat = isUnkind(document) && customer2.signals("problem", "upset") ? matches("flat").filter(({ sentence }) => {
      const text2 = reply2.text.slice(...reply2.sentences[sentence]);
      return isEcho(text2, customer2.latest) && !/\b(?:but|though|however)\b/i.test(text2);
    }) : [];
    return [...matches("denial"), ...matches("no"), ...flat];
  },
  unless: [
    "#Conditional",
    "#Reported",
    "^ (is|are|does|do|did|was|were|can|could|would|why) .{1,12}",
    "#Negated",
    ".{0,3} our (error|fault|mistake)",
    "(incorrect|inaccurate|wrong|misleading) (on our|(and|so) (i|we))",
    "you are wrong (attitude|information|number|address|email|details)",
    "(sorry !but|apologize|apologies|regret|maybe|perhaps|supposed|you are .{0,1} right) .{0,10}",
    "(make sure|ensure|tell (me|us)|let (me|us) know|hope|wish) .{0,6}",
    "happen (again|to)",
    "should (not|never)? have .{0,3}",
    "like that .{0,1} (at the moment|yet|right now|for now)",
    "your .{0,1} (camera|photo|video|bank|receipt) .{0,1}",
    "true that you (have|need|must|owe)",
    "(not disagree|disagree with (how|the way)) .{0,1}",
    "did {receive} the wrong"
  ],
  rewrites: [
    { title: "Disagree without a verdict", text: "I see it differently", when: "verdict" },
    {
      title: "Describe what you see",
      text: "I'm seeing something different here, so let's compare what we have.",
      at: "sentence"
    },
    {
      title: "Allow that you may be wrong",
      text: "I read it differently, but I may be missing something. Could you tell me what you have in front of you?",
      at: "sentence"
    },
    {
      title: "Give the fact without the verdict",
      text: "Here is what I can see: {fact}. Does that match yours?",
      at: "sentence"
    }
  ]
};
function isEcho(denial, { text: text2, sentences: sentences2 }) {
  const denied = stems(denial);
  return sentences2.some((range) => {
    const said3 = text2.slice(...range);
    return !/\b(?:not|no|never|nobody|nothing)\b|n['’]?t\b/i.test(said3) && stems(said3).some((stem) => denied.includes(stem));
  });
}
var EMPTY = /^(?:that|this|have|been|with|your|from|were|they|them|will|would|about|when|what|there|which|nobody|nothing|here|told|said)$/;
function stems(text2) {
  const words5 = text2.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words5.filter((word2) => !EMPTY.test(word2)).map((word2) => word2.replace(/(?:ing|ed|es|s|e)$/, "").slice(0, 6));
}

// rules/doubting-customer.ts
var doubting_customer_default = {
  id: "doubting-customer",
  severity: "warning",
  preset: "recommended",
  message: "This doubts the customer's account.",
  explanation: "It hints that they may be lying. Give back what they said in neutral words, and check it together.",
  find: [
    // Words that say: so they say.
    "you (have|are)? #Adverb? ({claim}|{allege}|{insist}|{pretend}|reckon) (to|not|never|nobody|#Pronoun|#Determiner)",
    "(your|the|this|that|these) (alleged|supposed|so called|imaginary) .",
    "(your|the|this|these|such|second|third) #Quoted ({complaint}|problem|issue|damage|emergency|theft|{order}|{parcel}|delay|promise|accident)",
    "you .{0,1} ({say}|{tell}) .{1,12} (but|however|yet) (#Witness|(our|the) .{0,1} #Record)",
    "^ .{1,5} you say $",
    // If it is true at all.
    "(if|assuming|supposing) what you (are|have)? #Adverb? ({say}|{tell}|{claim}|{describe})",
    "if you (are|were) #Adverb? .{0,3} (truth|honest|truthful|guest|customer|genuine)",
    "(if|whether) .{0,3} (is|was|were|are|did) .{0,1} #Really",
    "(if|whether) (or not)? (#Really|at all|.{1,3} #Really ({happen}|took|{be}|did|sent|bought|#Participle))",
    "(assuming|unless|if) it (was|has) not (been)? (tampered|opened|dropped|misused)",
    // Not believed.
    "#Disbelief",
    "(i|we) #Adverb? {find} (it|that|this|your .{1,3}) .{0,3} (hard|difficult|strange|odd|surprising|suspicious|interesting)",
    "(hard|difficult|impossible|{struggle}|trouble|time|unable) (for us)? (to)? ({believe}|{see} how|picture|imagine|trust|accept (that|your)|say you)",
    "(i|we) #Adverb? (do|can|could) not #Adverb? (believe|trust) (you|your|a word)",
    "(i|we) .{0,3} {doubt} (that|it|you|this|your|whether|one|our|the)",
    "(i|we) .{0,3} (question|wonder|{suspect}) (your|(whether)? you|misuse|fraud|this .{0,1} #Account)",
    "(how|why) ((do|can|could|should) (we|i)|we (can|will)) #Adverb? (know|trust|believe|verify|be sure)",
    "(validity|authenticity|genuineness|truth|credibility|timing) of (your|this|the) (#Account|request)",
    // Prove it.
    "(you|please) .{0,3} (prove|substantiate) (it|that|this|your|the|you)",
    "(need|want|require|show|give|provide|see|without|any|some) .{0,2} (proof|evidence) (before|first|that|you|it|from|for|to|of (your|this|such|what|that|any))",
    "(need|send|show|share) .{0,2} (proof|evidence) $",
    "(need|require) more than (your|just|a .{0,1} (photo|picture|email))",
    "(any|some|other|ulterior|hidden|personal) ({intention}|{motive}|agenda|vendetta|grudge)",
    // Are you sure?
    "(are|can|could) (you|we|i) (be)? #Adverb? #Adverb? (sure|certain|positive) (that|of|you|it|this|your|the|nobody)",
    "you (are)? #Adverb? sure (about|it was)",
    "(did|have) you (#Really|even|maybe) .",
    "^ (so|and|but)? (did|was|were|is|has) .{1,3} (#Really|definitely) .",
    // What they are after.
    "(people|customers|guests|someone|some|many) (wanting|hoping|trying|who|{say}|{claim}|often) .{0,5} (free|refund|to (get|avoid))",
    "(just|only|simply|order) to (get|claim|avoid) .{0,2} (#Gain|refund|money)",
    "(you #Adverb|you .{0,1} {be}|are you|maybe you|somebody|someone) #Adverb? #Adverb? (after|want|wants|angling|fishing|hoping|trying) (to get|for)? .{0,2} #Gain",
    "(attempt|trying|intention|intent) .{0,2} (tarnish|defame|malign|harm|blackmail|extort|ruin|cheat)",
    "(fake|false|fabricated|bogus|malicious|biased|fraudulent) .{0,1} ({review}|{allegation}|{claim}|{accusation}|{complaint}|{comment}|{story})",
    "(sure|whether|if|assuming) (your|this|the) .{0,1} #Account is #Adverb? (genuine|real|true|correct)",
    "(we|i) .{0,1} (get|see|hear) .{0,4} (stories|claims|excuses)",
    "(second|third|fourth|fifth) ((missing|lost|broken|damaged|#Quoted) .|claim|complaint|refund) (you|this|in|from|on)",
    "(seem to have (a lot|many|so many)|(lot|number|history) of (breakages|claims|refunds|losses|complaints|disputes))",
    // Somebody else, somewhere else.
    "(unless|maybe|perhaps) (you|he|she|they) ((are|were) .{0,3} (someone else|another|different|other)|(are|were|have)? (confused|confusing|mixed|mixing|mistaken|dreamt|imagined|forgot|received it))",
    "({mix}|{confuse}|{mistake}) (us|me) (up)? (with|for)",
    "(could|might) it .{0,1} be (something|someone) else",
    "(whether|unless|perhaps|maybe|that|if) (a|any|nobody|someone|somebody) .{0,2} (family|household|house)",
    // Our people would never.
    "#Witness #Adverb? (would|could) never .",
    "(#Witness|he|she|they) #Adverb? would not (have)? ({do}|{say}|{tell}|{behave}|{lie}|{steal}|{speak}|be|been)",
    "#Witness .{0,1} (is)? ({deny}|{swear}|{insist}|{maintain}|adamant)",
    "#Witness #Adverb? (do|does|did|are|is) not #Adverb? (behave|act|speak|treat|lie|steal|cheat|like that|the (type|sort|kind)|(do|say) (that|this|such))",
    "not (sound|looking) like (any|our|one|her|him|something)",
    "(dates|times|figures|story) .{0,3} not #Adverb? (fit|match|tally)",
    // What our records say.
    "(no|zero) .{0,1} (record|trace|evidence|log|proof|report|calls) (of|that|from|for) .{0,2} (your|you|such|any|this)",
    "(not|unable to) (find|locate|trace) .{0,3} (stay|booking|visit) .{0,2} (with us|in our|at our)",
    "(per|according to) (#Witness|(our|the) .{0,2} #Record) .{0,6} (you (were|did|had|signed|received|never|accepted|agreed)|he (has|gave)|nobody)",
    "(our|the) .{0,2} (cctv|{camera}|footage|gps|recording|log) .{0,4} ({show}|{have}|{prove}|{place}|{put}) (you|your|him|her|only)",
    "(not|rarely|never|hardly) .{0,1} (walk|vanish|crack|break|fall|move|open|delete|cancel|burn|leak|tear|smash|happen) (off|.{0,1} (by (itself|themselves)|on (its|their) own))",
    "(i|we) have #Adverb? never (heard of|known|come across|seen (one|that|such))",
    "((nobody|no one) else|no other ({guest}|{customer}|passenger|user)) .{0,2} ({have}|{complain}|{notice}|{report}|got|on)",
    // How odd.
    "^ #Adverb? (funny|strange|odd|interesting|weird) (that|how|because|nobody|you|since)",
    "(is|seems) #Adverb? (funny|strange|odd|interesting|weird|surprising) (that|how)? (nobody|no one|only|these|you (did|never|only|say))",
    "(surprised|astonished|amazed|shocked|puzzled) .{0,4} (your|you) .{0,2} (#Account|wrote|{say}|never|did not|wait|only)",
    "(only|just) #Adverb? ({mention}|{raise}|{tell}|{complain}) .{0,3} now",
    "(your|the|this) .{0,1} (#Account|{photo}|{picture}|receipt|screenshot|video) .{0,4} ({be}|{look}|{seem}|{sound}|{appear}) .{0,2} #Dubious",
    "(that|it|this|something) .{0,1} ({look}|{seem}|{sound}) .{0,2} (#Dubious|unlikely)",
    // Do they?
    "not .{1,9} (do|does|did|is) (it|they|you|he) $",
    "^ (so|and|oh|well) .{1,9} (did|has|was) (it|they|you|he|she) $"
  ],
  unless: [
    "#Reported",
    "(believe|imagine|picture) (how|what|(that)? we|our) .{0,1}",
    "sure you want",
    "(not {doubt}|doubt (it|that) will) .{0,1}",
    "funny you should",
    "(no|not any) record .{0,12} (yet|please|(may|could|can) (i|we|you))",
    "(can|could) you .{0,3} (send|share|provide|attach) .{0,3} (proof|evidence)",
    "(seen|found) .{0,1} evidence .{0,2}",
    "are you sure you (do|did) not have",
    "proof of (your)? (purchase|payment|address|delivery|id|identity)",
    "(check|checking|see) (if|whether) .{0,1}"
  ],
  rewrites: [
    {
      title: "Report it neutrally",
      text: "You told us about {event}, and I'm checking it with {team}. I'll write to you by {time}.",
      at: "sentence"
    },
    { title: "Check it together", text: "Let's look at this together. Could you send me {detail}?", at: "sentence" },
    {
      title: "Say what you see, and ask",
      text: "I don't have that on file yet, and I may be missing something. Could you send me {detail}?",
      at: "sentence"
    }
  ]
};

// rules/hindsight-blame.ts
var hindsight_blame_default = {
  id: "hindsight-blame",
  severity: "warning",
  preset: "recommended",
  message: "This holds the past against the customer.",
  explanation: "What should have been done can no longer help, so it reads only as reproach. Say what can be done from here.",
  find: [
    // What should have been done.
    "#Accused #Adverb? should (not)? #Adverb? (have|of|had) #Adverb? .",
    "you #Adverb? (ought (not)? to have|(might|may) (at least)? have (mentioned|told|called|asked|said|let|checked|thought)|would have done (well|better)|(could|might) (have)? at least|needed (only)? to|(only|just) (had|needed) to|had (only|just) to)",
    "you #Adverb? could #Adverb? have #Adverb? #Acted",
    "you (are (supposed|suppose|meant)|were #Adverb? (supposed|suppose|meant|asked|required|instructed|requested|expected)) to #Adverb? .",
    "((had|if only|only if) (#Accused|#Whoever|people) #Adverb? (had|would have)?|if (#Accused|#Whoever) (had|(would|could) have)|should you have) (not)? #Adverb? (been|#Acted|known|bothered)",
    "(shame|pity|regrettable|unfortunate) (that)? (#Whoever|you (did not|never|chose|had not)) #Adverb? ({tell}|{mention}|{say}|{ask}|{contact}|{call}|{speak}|{raise}|{let}|{check}|{read}|{think}|{report}|{bother}|to)",
    "(if (the|it|they|this|that) .{0,3} had|had (the|your|this|that|it|they) .{0,3}) been #Adverb? (followed|read|filled|used|closed|installed|completed|checked|kept|signed|paid|locked|returned|reported|raised|turned off)",
    "(a|one|quick|simple|single|little|bit of|some|#Count) .{0,2} #Effort .{0,8} (would|could|might) have .",
    "(would|could|might) (not|never)? have .{1,14} (had|if|but for) #Accused",
    "(could|would|might) #Adverb? have been #Adverb? (avoided|prevented|addressed|resolved|solved|sorted) .{0,4} (at the time|on the spot|there and then|during)",
    "(would|might) have been (better|easier|wise|wiser|sensible|best|nice|helpful|polite) (to|if|had)",
    "(all (it|that|you) (took|takes|needed|had to do|needed to do)|would (only|just)? have taken .{0,3} ({second}|{minute}|moment|click))",
    "with .{0,2} more (notice|time|warning|care|planning|patience|thought) (we|it|this|you|that|none)",
    // What should be done the next time.
    "(next time|in (the)? future|for future reference|going forward|from now on|from next time) (sir|madam|you)? .{0,2} (read|check|double check|plan|think|look|remember|listen|measure|ensure|make sure|be (sure|careful)|pay attention|do not|try to|should|must|need to|might want to|allow|set|bring|ask|call|choose|inform|tell)",
    "(read|check|measure|listen|think (first|twice|ahead)|plan (ahead|better|your)|be (a bit)? more|look (properly|closely|first|before)) .{0,6} (next time|in (the)? future|from now on)",
    "(read|check|look|think|ask|listen) .{0,8} before (you)? ({complain}|{message}|{write}|{contact}|{post}|{claim}|{accuse}|{blame})",
    "(perhaps|maybe|then) you (ought|should|need) (to)? #Adverb? (check|read|listen|learn|plan|look)",
    // What was there to be known.
    "(#Paper|it|this|that|which|these|as|they|everything|all|same|and) (is|was|are|were|(has|have) been)? #Plainly (#Stated|{state}|{say}|{mention}|{explain}|{list}|{indicate})",
    "(was|were|is) .{0,4} (all along|the whole time)",
    "(it|this|that|everything|all|same|which|(the|this|our) (#Paper|fee|charge|price|rule|deadline|date|limit|cost|change)) (was|were|(has|had|have) been) #Adverb? #Stated .{0,3} (in|on|at|during|to you|when|already|before|twice|last|by (us|our|me))",
    "(it|that|this|everything|all|all of it) (was|is (all|already|right|even)) (all|right)? (there)? (in|on) .{0,4} #Paper",
    "is in (the|my|your|our) #Paper $",
    "(is|are|was) #Adverb? #Stated (in|on) .{0,4} #Paper (only|itself|already)",
    "#Paper (says|say|said) (so|as much|it all|otherwise)",
    // What they were told.
    "you (were|have been|had been|are) #Adverb? #Adverb? #Told",
    "(we|i) did #Adverb? (tell|warn|inform|advise|mention|say|explain|ask you|remind|let you know|email|call you|ring|try to)",
    "(i|we|colleague|our .{0,2}) (have|has|had)? #Adverb? (already|repeatedly|twice|previously|many times) #Adverb? (#Told you|explained|answered|mentioned|said|clarified|stated|replied|told)",
    "(told|informed|advised|warned|explained|answered|replied|reminded|mentioned) .{0,4} (ago|just now|already|at length|in detail|twice|repeatedly|before|previously|at the time|(#Count|multiple|so many|countless) times)",
    "(as|like) (i|we|our .{0,3}|my .{0,3}) (have|has|had|did)? #Adverb? #Adverb? (#Said|say|tell|explain|mention)",
    "(as|like) #Adverb? #Said (above|below|before|earlier|previously|already|in (my|our)|to you|by (us|our|me)|several|many|twice)",
    "^ (as|like) (already|previously|earlier)? #Said",
    "(as|like|just as) (it|the .{1,2}) (says|states|explains|shows) (on|in|above|below|at)",
    "per (my|our|the) (last|previous|earlier|first|original|above) #Paper",
    "(we|i) (have|had)? #Adverb? (discussed|covered|talked|spoke|answered|explained|established|(been|gone|went) (through|over)) (about)? (this|that|it|all)",
    "you (have|had)? #Adverb? ((already|just) (asked|been told|know|knew)|(asked|raised|sent|said|mentioned|had|got|been given) (this|that|it|us this|me this|the (same|link|form|information|answer)) .{0,2} (before|already|again|from (me|us)|#Count times))",
    "(see|read|refer|check|look at|consult|go through) to? (my|our|the)? (trailing|trail|previous|last|earlier|first|below|above|original) (mail|email|message|reply|response|answer|letter|chat|conversation)",
    "if you (recall|remember|bother|bothered|go back|(took|take|had taken) the (time|trouble) to|(scroll|look|read|check) (up|back|again|closely|carefully|properly|above))",
    "you (had|have had) .{0,2} (plenty of|ample|enough|every|all the|(#Count|a|an) (#Unit|fortnight)|#Count|the) .{0,1} (time|opportunity|chance|notice|warning|option|to|in which|{reminder}|{email}|{letter}|{warning}|{message})",
    "(that is #Adverb? why we|we #Adverb? always) (ask|tell|recommend|remind|advise|warn|request|suggest|say|send)",
    "^ (already (replied|#Said)|(once)? again (no|it|as|(this|that) (is|was)|you (need|must|should|can|have|will)|the (answer|fee|policy|rule|refund|deadline|price)|please (read|note|see|check|refer|send|provide)))",
    "(i|we) (have)? ((wrote|written|emailed|texted|called|messaged) (to)? you .{0,2} (about (this|it|that)|on this|twice|times)|(sent|made|left) (you)? #Count (emails|messages|letters|reminders|texts))",
    "you were #Adverb? (sent|given|shown|provided|emailed|offered) (with)? #Determiner .{0,2} (link|form|information|answer|option|choice|details|notice|terms|instructions)",
    "(#Paper|reminder) (i|we) (sent|wrote|gave|shared) .{0,5} (explains|says|said|covers|told|answers)",
    "(i|we) #Adverb? (sent|gave|told|showed) you (this|that|the (link|form|answer|list|details|same)) .{0,3} (on|yesterday|already|last|before|twice|earlier|#Count)",
    "(mail|email|same|message|reply|details) (was|(has|have) been|is|were) already .",
    "#Lesson",
    "#Repeat",
    "#Obvious"
  ],
  unless: [
    "you #Adverb? should (not)? #Adverb? have #Adverb? (received|seen|gotten|got|been|had|access|heard|found|an|a|the|this|that|it|them|your|to|any|both|enough|noticed|plenty|no)",
    "(we|i|they|he|she|our .{0,2}) #Adverb? (should|could) have .{0,4}",
    "you (are|were) (supposed|meant|expected|required) to (receive|get|have|be #Participle|be (given|sent|told|paid|able)|see|hear) .{0,2}",
    "(sorry|apologize|apologies|regret) .{0,8}",
    "(wish|hope|thank|thanks|glad|appreciate|happy|great|wonderful|pleased) .{0,6} you .{0,6}",
    "you would have #Count",
    "have you had",
    "(if|had) (we|i|our .{0,2}) .{0,4}",
    "(check|know|see|ask|wonder|wondering|asked) if you",
    "(next time|in (the)? future) (you|we|i|our|your|when|if) !(should|must|need|ought|better|might|please|read|check)",
    "(we|i|our .{0,2}|team|staff|management|they|to) .{0,14} (next time|in (the)? future|going forward|from now on)",
    "(such|these|this|same|similar|the same) .{0,4} (do|does|is|are) not",
    "(that|which|what|all|everything|anything|things) you needed to",
    "(discussed|talked|gone|went|informed|explained) .{1,6} (with|to) (the|our|my|all|him|her|them|concerned) .{0,2}",
    "(in|on|by) (previous|your|other|many|past) .{0,1} (review|reviews|email|message|feedback|guests)",
    "(told|informed|advised|given) .{0,3} (wrong|otherwise|different|differently|something|#Money)",
    "you #Adverb? (were|have been|had been) (told|informed|advised) that? (it|we) (was|would|will)"
  ],
  rewrites: [
    { title: "Say what is possible now", text: "From here, the quickest way is {next step}.", at: "sentence" },
    { title: "Point, without the reproach", text: "You can find this under {page}.", at: "sentence" },
    { title: "Drop the hindsight", text: "", at: "sentence" },
    { title: "Offer it now", text: "I can still {action} for you now.", at: "sentence" }
  ]
};

// rules/insult.ts
var insult_default = {
  id: "insult",
  severity: "error",
  preset: "recommended",
  message: "This is contemptuous of the customer.",
  explanation: "No wording softens contempt, and what was written can be passed on. Take it out, and keep the fact if there is one.",
  find: [
    "you (are|were|seem|sound|look|must be) #Adverb? (being|acting)? #Adverb? (a|an|bit|so)? #Contempt",
    "(you|such|another|every|bunch of|only|any|serial|habitual|professional|chronic|like|typical) #Adverb? (a|an|of|little)? (serial|habitual|professional|chronic|bunch of)? #Abuse",
    "your .{0,1} #Rubbish",
    "(you|your) .{0,3} (lack|lacks|shows|show|showing|reflects|reflect|reveals|have no|has no) .{0,3} #Character",
    "(shows|show|showing|reflects|reveals) (your|you are) .{0,4} #Character",
    "(says|speaks|tells) .{0,2} (lot|lots|volumes|everything|all|more) .{0,3} (about|of) (you|your)",
    "(guests|guest|people|customers|customer|folk|clients|passengers|patients|users|someone|parents|tenants) (of|with) your (kind|sort|ilk|type|budget|means|#Character)",
    "(people|guests|customers|folk|folks|clients|passengers|patients|users|someone) like (you|yourself|yourselves) .{0,6} (misery|worst|nightmare|ruin|ruins|cheat|lie|complain|miserable|hell|deserve|tired|sick|quit|waste)",
    "(some|certain|difficult) (people|customers|guests|folk|folks|clients|passengers|tenants|parents) .{0,2} (never|not|nothing|impossible|always) .{0,3} (happy|satisfied|pleased|content|please|enough|cry|complain|{find})",
    "(another|yet another|here comes) one (of (those|them)|who) .{0,3} (scared|afraid|can|think|thinks|could|does|did|has|never|wants)",
    "(more|out of|beyond|above) .{0,1} your (speed|league|intellect|level)",
    "#Profanity",
    "#Sneer"
  ],
  unless: ["(if|whether) you .{0,1} (are|were|seem|feel) .{0,3}", "#Reported"],
  rewrites: [
    { title: "Take it out", text: "", at: "sentence" },
    { title: "Ask for a way forward", text: "I want to find a way forward with you on {problem}.", at: "sentence" },
    { title: "Say what can be done", text: "Here is what I can do about {problem}: {option}.", at: "sentence" }
  ]
};

// rules/jargon.ts
var KNOWN = words(
  "ID IDs TV PC UK US USA EU OK AM PM ATM PIN OTP SMS DM DMs FAQ FAQs PDF PDFs URL USB WIFI GPS QR CV CEO VIP VAT GST NHS DVD CD HD HDMI LED LCD AC DC RSVP ASAP BBQ SIM APP DIY DNA DHL UPS DPD USPS BBC IBM BMW PS4 PS5 AI IT HR GMT BST EST PST CET UTC IST EUR GBP USD INR VPN IP CPU GPU RAM GB MB TB MM CM KG MR MRS MS JR UPI RBI KYC CCTV SPA PAN IBAN BIC IMEI OS API FYI TBC PO EV HTML CSV CSS UI PNG PNGs JPG GIF ZIP RAR NSFW SFW TM PSN DNS HTTP HTTPS SSL TLS SQL PHP XML JSON SDK CDN SSD HDD BIOS LAN WAN MFA SEO CMS RSS NPM TS JS ES MDX AWS CI NYC LA DVR HBO ESPN ABC NBC XL XXL IMAX M-F ET NOT AND ALL THE FOR YOU YOUR OUR ARE BUT CAN NO YES OR IF DO GO HE WE MY IS TO IN ON OF AT VERY MUST READ HELP BAR FULL FREE NEW HI"
);
var INTERNAL = words(
  "RMA SLA SLAs SOP SOPs TAT AHT FCR CRM EOD COB BAU SME POC RCA UAT NOC KPI KPIs OMS ERP WMS PMS GRN HOD FOM GSA CSAT NCR MTTR QBR EOB ETR P1 P2 P3 L1 L2 L3 T1 T2 T3"
);
var ACRONYM = /(?<![\p{L}\p{N}^/@#*&_.-])[A-Z]{1,4}(?:[&+-]?[A-Z0-9]{1,4})+s?(?:'d)?(?![\p{L}\p{N}@_])/gu;
var LONG2 = /\b[A-Z]{5,}\b/g;
var CODE = /^[A-Z]{1,3}[.-]?\d{1,4}[A-Z]?$/;
var jargon_default = {
  id: "jargon",
  severity: "info",
  preset: "recommended",
  message: "\u201C{match}\u201D is a word of the house that customers need not know.",
  explanation: "Words that only insiders know shut people out, and few of them ask. Everyday words reach everybody.",
  always: true,
  patterns: { words: ["#OfficeTalk", "#Legalese"] },
  find: (document, matches) => {
    const said3 = document.customer.messages.map(({ text: text2 }) => text2.toLowerCase()).join(" ");
    const isTheirs = ([start2, end2]) => said3.includes(document.reply.text.slice(start2, end2).toLowerCase());
    return [...matches("words"), ...acronyms(document)].filter(({ range }) => !isTheirs(range) && !isExplained(document.reply.text, range)).map((found) => withPlain(found, document.reply.text));
  },
  unless: ["#Reported", "revert (it|this|that|the|your|back to the)", "(terms|policy) .{0,3} (hereunder|herein)"],
  rewrites: [
    { title: "Say it in everyday words", text: "$plain", when: "plain", safe: true },
    { title: "Say what it is", text: "{plain words}", when: "term" },
    { title: "Explain it", text: "$term ({plain words})", when: "term" }
  ]
};
function acronyms({ reply: reply2, customer: customer2 }) {
  const { text: text2, sentences: sentences2, ignored } = reply2;
  if (!/[A-Z][A-Z0-9]/.test(text2)) return [];
  return sentences2.flatMap(([begin, end2], sentence) => {
    const long = [...text2.slice(begin, end2).matchAll(LONG2)].filter(([word2]) => !KNOWN.has(word2) && !INTERNAL.has(word2));
    const strangers = [...text2.slice(begin, end2).matchAll(ACRONYM)].map(({ 0: word2, index }) => ({
      word: word2.replace(/'d$/, ""),
      range: [begin + index, begin + index + word2.length]
    })).filter(
      ({ word: word2, range }) => !KNOWN.has(word2) && !/^[A-Z]{5}/.test(word2) && !/^[A-Z]\d*$/.test(word2) && !isNamed(text2, range) && !ignored.some(({ range: [start2, past] }) => start2 < range[1] && range[0] < past)
    );
    const lone = strangers.filter(({ word: word2 }) => INTERNAL.has(word2));
    const distinct = new Set(strangers.map(({ word: word2 }) => word2)).size;
    const codes = ignored.filter(
      ({ range: [from2, past], reason }) => reason === "id" && begin <= from2 && past <= end2 && CODE.test(text2.slice(from2, past))
    );
    const isHouse = distinct + codes.length >= 2 && long.length < distinct && long.length < 2;
    const found = isHouse && customer2.setting !== "review" ? strangers : long.length === 0 || isHouse ? lone : [];
    return found.map(({ range }) => ({ range, sentence, captures: {} }));
  });
}
function isExplained(text2, [, end2]) {
  return /^(?::|\s+\()/.test(text2.slice(end2));
}
function isNamed(text2, [start2, end2]) {
  return /(?:\(|\b[A-Z]{2,}\s|[-–—]\s*)$/.test(text2.slice(0, start2)) || /^(?:\)|\s+[A-Z]{2,}\b|\s+[A-Z][a-z]|\s*$|\s*\n)/.test(text2.slice(end2));
}
var PLAIN = {
  eod: "the end of the day",
  cob: "the end of the day",
  sla: "reply time",
  rma: "return number",
  "in the event that": "if",
  "in lieu of": "instead of",
  "pursuant to": "under",
  notwithstanding: "despite",
  forthwith: "at once",
  "at your earliest convenience": "when you can",
  "subsequent to": "after",
  "in respect of": "about",
  "it has been decided": "we have decided",
  "revert to us": "reply to us",
  "please revert": "please reply",
  "kindly revert": "please reply",
  "touch base": "talk",
  "circle back": "come back",
  learnings: "lessons"
};
function withPlain(found, text2) {
  const term = text2.slice(...found.range);
  const plain3 = PLAIN[term.toLowerCase()];
  return plain3 ? { ...found, fills: { plain: plain3 } } : { ...found, captures: { term: found.range } };
}
function words(list) {
  return new Set(list.split(" "));
}

// rules/liability-admission.ts
var liability_admission_default = {
  id: "liability-admission",
  severity: "warning",
  preset: "recommended",
  message: "This may admit more before the law than was meant.",
  explanation: "An apology is no admission, but the words of the law are. Say sorry for what happened, and leave guilt and damages to those who decide on them.",
  find: [
    "#OurSide (was|were|am|are|is|have been|has been)? #Adverb? #Adverb? #Culpable",
    "#OurSide #Adverb? ({admit}|{accept}|{acknowledge}|{concede}|{bear}|{take}) .{0,4} #LegalFault",
    "(due to|because of|caused by|through|result of|{apologize} for|sorry for|was|is|it was)? (our|my) (own|gross|clear|driver s|company s|team s)? (negligence|recklessness|malpractice|breach)",
    "#OurSide (have|has)? #Adverb? ({break}|{breach}|{violate}|{infringe}|{contravene}|{fail} in) .{0,4} #Law",
    "#OurSide (have)? #Adverb? (acted|behaved|broke|did) .{0,3} (unlawfully|illegally|negligently|recklessly)",
    "breach of .{1,2} (by us|(on|from) our (part|side|end))",
    "(that|this|it|which) (was|is) #Adverb? (illegal|unlawful|against the law|negligent) (of|on) (us|our|my)",
    "#OurSide (have|has)? (mis sold|missold|missell|(illegally|unlawfully|fraudulently) .)",
    "you (are|will be|may be|might be|would be|could be) #Adverb? entitled to .{0,3} (compensation|damages|sue)",
    "(we|i) (do)? owe you .{0,2} (compensation|damages)",
    "we (will|shall|promise to|are going to) #Adverb? (pay|bear|cover|reimburse|refund|compensate|settle|(foot|pick up) the bill) (you)? (for)? (all|any|every|whatever|everything|each) .{0,4} (#Loss|(it|this|that) (costs|cost|takes))",
    "{compensate} you (fully|in full|for (everything|anything|whatever|all))",
    "you (could|can|should|may|might|have every right to|have (a|the) right to|would be right to|have grounds to) #Adverb? (sue|take us to (court|tribunal))",
    "you (have|would have) .{0,2} (grounds|case|claim) .{0,3} against us",
    "(accident|injury|injuries|your (fall|burn|burns)) .{0,3} (our|my) (fault|mistake|doing)",
    "(our|my) (fault|mistake|error|carelessness|doing|failure) .{0,8} (injured|injury|burned|burnt|scalded|hurt (yourself|your .)|accident|hospital|your (fall|burns))"
  ],
  unless: [
    "#Negated",
    "#Conditional",
    "#Reported",
    "#Question",
    "entitled to .{0,5} (under|by law|if|until|from your)",
    "(all|any) .{0,1} (reasonable|agreed|approved|documented) .{0,4}"
  ],
  rewrites: [
    { title: "Be sorry for what happened", text: "I'm sorry about {problem}.", at: "sentence" },
    { title: "Promise to put it right", text: "We are responsible for putting {thing} right.", at: "sentence" },
    {
      title: "Leave it to those who decide",
      text: "I'm sorry about {problem}. I've asked {team} to look at it, and they will write to you by {time}.",
      at: "sentence"
    }
  ]
};

// rules/minimizing.ts
var minimizing_default = {
  id: "minimizing",
  severity: "warning",
  preset: "recommended",
  message: "This plays the customer's problem down.",
  explanation: "It says that their reaction is out of proportion. Take the problem at the size they gave it.",
  patterns: {
    // What belittles whatever it is said of.
    always: [
      "#Platitude",
      "(not|hardly|scarcely|barely|never|no|far from) #Adverb? (so|such|exactly|quite|that|a|much)? #Ordeal",
      "#Overblown",
      "(most|many|other|nobody|no one|few|hardly (anyone|anybody)) .{0,2} (will|would|could|can|is going to|ever) #Adverb? (not|never|hardly)? #Adverb? #Minds",
      "#Excusable"
    ],
    // What belittles where somebody complains.
    complaint: [
      "#Slight",
      "#Merely",
      "#Consolation",
      "#Small .{0,1} [<mishap>#Mishap]",
      "#Bearable",
      "#Remediable",
      "#Trifling",
      "#OthersBear",
      "(is|are|was|were) (fairly|quite|pretty|perfectly|completely|very|rather) (normal|usual|common|acceptable)",
      "#Adverb? at least (you|it|we|your .{1,2}|they|the .{1,2}|nobody|no one|nothing|none|that|this|he|she|there) ."
    ],
    // What belittles where nothing kind is said.
    unkind: [
      "(it|this|that|these|those|they) (is|was|are|were) #Adverb? #Only (a|an|one|some|#Count|#Money) .",
      "(is|are|was|were) (acceptable|to be expected)"
    ],
    // Shrugs: they belittle where they are a clause of their own.
    shrug: [
      "(oh well|never mind|nevermind|whatever|so what|(tough|hard|bad) luck|big deal|what is done is done|chin up|no biggie|no drama|it happens|these things|stuff happens|shit happens|what can you do|problem solved|who cares|is that all)"
    ]
  },
  find(document, matches) {
    const { text: text2 } = document.reply;
    if (!mayBeComplaint(document)) return matches("always");
    const complaint = matches("complaint").filter(
      ({ range }) => !/^at least\b/i.test(text2.slice(...range)) || beginsClause(text2, range[0])
    );
    const unkind = document.reply.does("apology", "regret", "empathy") ? [] : matches("unkind");
    const shrugs = matches("shrug").filter(({ range }) => isClause(text2, range));
    return [...matches("always"), ...complaint, ...unkind, ...shrugs];
  },
  unless: [
    "#Conditional",
    "(scan|scans|test|tests|result|results|check|doctor|vet|engineer) .{0,4} nothing .{0,1}",
    "not (a|an|such a|just a|only a) #Small .{0,3}",
    "#Small (version|update|release|print|size|fix|bug|improvements|parcel|item|box|change|changes) .{0,2}",
    "(happen|occur|happens|go wrong) (when|if|because|on|after|during|again|in|at|next)",
    "(how|why|what|where|make sure|ensure|prevent|avoid|stop|such|so that|lets|let) .{0,6} (happen|occur|go wrong)",
    "(a|the|every|no|any|one|each) little .{0,2} (while|bit|longer|more|over|under|late)",
    "(fixed|fixes|fixing|resolved|solved|corrected|found) .{0,4} #Small .{0,3}",
    "(every|even a|even the|any|each|no|noticed .{0,2}) #Small .{0,2}",
    "(may|might|could|can|will) be .{0,1} #Small .{0,2}",
    "we will get over it"
  ],
  rewrites: [
    { title: "Drop the belittling word", text: "$mishap", when: "mishap", safe: true },
    { title: "Take it seriously", text: "I can see why this matters to you.", at: "sentence" },
    { title: "Say it should not be so", text: "This should have gone better for you.", at: "sentence" },
    { title: "Drop it", text: "", at: "sentence" }
  ]
};

// rules/missing-apology.ts
var missing_apology_default = {
  id: "missing-apology",
  severity: "warning",
  preset: "recommended",
  message: "The customer reports a problem, and nothing in the reply says sorry.",
  explanation: "An apology that comes first tells customers that the harm was seen. It can regret what happened without admitting fault.",
  find(document) {
    const { reply: reply2 } = document;
    if (!isOwed(document)) return [];
    const said3 = ["apology", "regret"];
    return reply2.does(...said3) || document.did(...said3) ? [] : openingOf(reply2);
  },
  rewrites: [
    {
      title: "Be sorry for what happened",
      text: [
        "I'm sorry about {problem}.",
        "I'm sorry to hear about {problem}.",
        "First of all, I am sorry about {problem}."
      ],
      at: "before"
    },
    {
      title: "Be sorry for what it did",
      text: [
        "I'm sorry that you've had this trouble with {thing}.",
        "I'm sorry that {thing} has given you this trouble."
      ],
      at: "before"
    },
    {
      title: "Own it, if it was ours",
      text: "We should not have let {problem} happen, and I apologise.",
      at: "before",
      ours: true
    }
  ]
};

// rules/missing-closing.ts
var missing_closing_default = {
  id: "missing-closing",
  severity: "info",
  preset: "strict",
  message: "The reply ends without a name and a way back.",
  explanation: "A name and a way to reach that person again leave the customer in control, and show that somebody stands by the answer.",
  always: true,
  patterns: {
    back: [
      "(reply|write|tell|ask for|get back to|let|drop|give|send) (here|us|me)",
      "(ref|reference|ticket|case) .{0,1} is? (#Number|#Id)",
      "(here|around|available|help) (if|until|till|whenever|should)",
      "(see|speak|talk) (to)? you (soon|on|at|then|again|tomorrow)"
    ]
  },
  find(document, matches) {
    if (!isLetter(document)) return [];
    const { draft, reply: reply2 } = document;
    if (reply2.does("closing", "contact", "question") || matches("back").length > 0 || isSigned(reply2)) return [];
    const sentence = reply2.sentences.length - 1;
    const range = reply2.sentences[sentence];
    if (!range) return [];
    const name = draft.agent?.name ?? "{your name}";
    return [
      { range, sentence, captures: {}, fills: { signed: `${reply2.text.slice(...range)}

Kind regards,
${name}` } }
    ];
  },
  rewrites: [
    {
      title: "Say how to reach you",
      text: "If anything is not right, just reply here and it comes to me.",
      at: "after"
    },
    { title: "Sign it", text: "$signed" }
  ]
};
function isSigned({ ignored, text: text2 }) {
  return ignored.some(({ reason }) => reason === "signature") || /(?:\n|[–—-]|\b(?:thanks|cheers|best|regards|wishes|soon),?)\s*\p{Lu}[\p{L}'’.-]*(?:[ ,]+\p{Lu}?[\p{L}'’.-]+){0,4}\s*$/iu.test(
    text2.slice(-90)
  );
}

// rules/missing-empathy.ts
var NAMED = 0.9;
var missing_empathy_default = {
  id: "missing-empathy",
  severity: "warning",
  preset: "recommended",
  message: "The customer is let down or upset, and nothing in the reply shows that it was understood.",
  explanation: "People take in a solution only once they feel heard. Name what went wrong, or say why it is trying, before you solve it.",
  find(document) {
    const { reply: reply2, customer: customer2 } = document;
    const { setting } = customer2;
    if (!isOwed(document) && !isGrave(document)) return [];
    const sorry = reply2.does("apology", "regret", "responsibility");
    if (reply2.does("empathy") || document.did("empathy")) return [];
    const real = reply2.does("apology", "regret") && !isStock(document);
    const long = customer2.latest.words >= 25;
    if (real && (setting !== "review" || !long || !isHot(document))) return [];
    const { named, shared } = nameProblem(document);
    if (named >= NAMED || sorry && shared >= 4) return [];
    const answered = !isHot(document) && setting === "direct" && shared >= (isHandle(document.draft.reply) ? 1.4 : NAMED) && reply2.does("action", "option", "request", "question", "contact");
    return answered ? [] : openingOf(reply2);
  },
  rewrites: [
    {
      title: "Name what happened",
      text: ["I can see why {problem} is frustrating.", "I understand why {problem} is frustrating."],
      at: "before"
    },
    { title: "Take their side", text: "You shouldn't have had to {effort}.", at: "before" },
    {
      title: "Say what it meant",
      text: "With {problem}, this is not what you should get from us.",
      at: "before"
    }
  ]
};
function isGrave({ customer: customer2, reply: reply2 }) {
  const { setting } = customer2;
  return (setting === "direct" || setting === "chat") && customer2.signals("sensitive") && !customer2.signals("resolved", "automatic", "offer") && !reply2.does("apology", "regret", "thanks");
}
function isStock({ reply: reply2 }) {
  if (reply2.words < 12 && !reply2.does("action", "option", "request", "question", "contact") && BARE2.test(reply2.text))
    return true;
  return [...reply2.moves("apology"), ...reply2.moves("regret")].every(
    ({ sentence }) => /inc\w{0,3}nv\w*|regret/i.test(reply2.text.slice(...reply2.sentences[sentence] ?? [0, 0]))
  );
}
var BARE2 = /(?:^|[.!,\n]\s*)(?:(?:we are|we're|i am|i'm|very|so|really)\s*)*sorry\s*[.!]/i;
function isHandle(reply2) {
  return /^\s*@\w/.test(reply2);
}

// rules/missing-greeting.ts
var missing_greeting_default = {
  id: "missing-greeting",
  severity: "info",
  preset: "recommended",
  message: "The reply starts without a greeting.",
  explanation: "A hello with the name takes a second, and says that this was written to a person.",
  always: true,
  patterns: {
    opening: [
      "^ (thank|thanks|thankyou|welcome|cheers|congratulations|#Name|#Placeholder|#Handle|hola|bonjour|ciao|namaste|oh|yes|sure|absolutely)"
    ]
  },
  find(document, matches) {
    const { reply: reply2, customer: customer2 } = document;
    if (!isLetter(document) || reply2.does("greeting")) return [];
    const [first = [0, 0]] = reply2.sentences;
    if (matches("opening").some(({ sentence }) => sentence === 0) || namesFirst(reply2.text)) return [];
    const formal = /^\s*dear\b/i.test(customer2.latest.text) && /\b(?:regards|sincerely|faithfully)\b/i.test(customer2.latest.text);
    const greeted = (greeting) => `${greeting},

${reply2.text.slice(...first)}`;
    const found = {
      range: first,
      sentence: 0,
      captures: {},
      fills: {
        [formal ? "formal" : "friendly"]: greeted(formal ? "Dear {name}" : "Hi {name}"),
        nameless: greeted("Hello")
      }
    };
    return [found];
  },
  rewrites: [
    { title: "Greet them by name", text: "$friendly", when: "friendly" },
    { title: "Greet them as they greeted", text: "$formal", when: "formal" },
    { title: "Greet without a name", text: "$nameless" }
  ]
};
function namesFirst(text2) {
  const [begin = ""] = text2.split(/(?<=[.!?\n])/);
  return /^\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s?[,!\n–-]|, \p{Lu}\p{L}+\s?[.!?]?$/u.test(begin);
}

// rules/missing-next-step.ts
var missing_next_step_default = {
  id: "missing-next-step",
  severity: "warning",
  preset: "recommended",
  message: "Nothing in the reply says what happens next or who does it.",
  explanation: "A reply without an action leaves the customer with the problem. One concrete step shows that it is shared.",
  find(document) {
    const { customer: customer2, reply: reply2 } = document;
    if (!isOwed(document)) return [];
    if (reply2.does("action", "request", "question", "contact", "option") || isDated(reply2)) return [];
    return customer2.setting !== "review" && hasFigure(reply2.text) ? [] : openingOf(reply2);
  },
  rewrites: [
    { title: "Say what you will do", text: "Next, I'll {action} and write to you by {time}.", at: "end" },
    {
      title: "Ask for what you need",
      text: "Could you send me {detail}, so that I can look into {problem}?",
      at: "end"
    },
    { title: "Offer a choice", text: "What I can do now is {option}. Would that help?", at: "end" }
  ]
};
function isDated(reply2) {
  return reply2.moves("time-frame").some(
    ({ range }) => /\b(?:by|on|at|before|until|from|within|in|today|tomorrow|tonight|this|next|as soon)\b|day\b/i.test(
      reply2.text.slice(...range)
    )
  );
}
function hasFigure(text2) {
  return /\d/.test(text2.replace(/@\w+|\d\s?\/\s?\d/g, ""));
}

// rules/missing-restatement.ts
var WORTH_REPEATING = 20;
var ROOM = 25;
var LITTLE = 10;
var missing_restatement_default = {
  id: "missing-restatement",
  severity: "info",
  preset: "strict",
  message: "Nothing in the reply is about what the customer wrote.",
  explanation: "A reply that could go to anyone shows that it was not read. Give the problem back in a few words.",
  find(document) {
    const { draft, reply: reply2, customer: customer2 } = document;
    const { setting, latest } = customer2;
    if (setting === "none" || setting === "chat" || reply2.words < ROOM || latest.words < WORTH_REPEATING) return [];
    if ((draft.thread ?? []).some(({ from: from2 }) => from2 === "agent") || !isOwed(document)) return [];
    if (reply2.does("restatement")) return [];
    return speaksOfOther(reply2.text) || nameProblem(document).shared > 0 ? [] : openingOf(reply2);
  },
  rewrites: [
    { title: "Give it back in a few words", text: "From what you wrote, {what happened to you}.", at: "before" },
    {
      title: "Give it back, and check",
      text: "Just so I have this right: {what happened to you}. Is that it?",
      at: "before"
    }
  ]
};
function speaksOfOther(text2) {
  if (/\b(?:troubles?|difficult(?:y|ies)|issues?|problems?) (?:with|using|in|at|on|of|getting|to)\b/i.test(text2))
    return true;
  return termsOf(text2.replace(/\S*[@/]\S*/g, " ")).size > LITTLE;
}

// rules/missing-thanks.ts
var missing_thanks_default = {
  id: "missing-thanks",
  severity: "info",
  preset: "recommended",
  message: "The customer took the trouble to tell us, and the reply does not thank them.",
  explanation: "Those who complain give us another chance; most simply leave. A thank-you makes the customer a partner in mending it.",
  find(document) {
    const { reply: reply2, customer: customer2 } = document;
    const { setting } = customer2;
    if (setting === "none" || customer2.signals("automatic") || reply2.does("thanks") || document.did("thanks")) return [];
    if (/(?:^|\s)@\w/.test(customer2.latest.text) || /^\s*@\w/.test(reply2.text) || document.draft.channel === "social")
      return [];
    const review = setting === "review" && customer2.signals("problem") && (reply2.does("review-answer") || isFeedback(customer2.latest.words));
    if (customer2.signals("helper", "offer", "effort")) return openingOf(reply2);
    return review || isPraise(document) && !JOY.test(reply2.text) ? openingOf(reply2) : [];
  },
  rewrites: [
    { title: "Thank and name it", text: "Thank you for telling us about {problem}.", at: "before" },
    {
      title: "Thank and say why it helps",
      text: "Thank you for taking the time to write; it helps us put {thing} right.",
      at: "before"
    },
    { title: "Thank at the end", text: "Thank you for giving us the chance to mend this.", at: "end" }
  ]
};
var JOY = /\b(?:glad|happy|delight|thrill|pleas|love|kind|wow|great|nice|good|enjoy|welcome|cheers|haha?|made (?:our|my)|touched|beam|smil|grin|compliment|congrat)|[!😀-🙏❤]/iu;
function isPraise({ customer: customer2 }) {
  if (customer2.signals("question", "request", "resolved", "problem")) return false;
  const { setting, latest } = customer2;
  if (latest.words < 5 || setting === "chat" && !/\b(?:your?|staff|team)\b/i.test(latest.text)) return false;
  return (customer2.signal("praise")?.score ?? 0) >= 2;
}
function isFeedback(words5) {
  return words5 >= 40;
}

// rules/must-directive.ts
var must_directive_default = {
  id: "must-directive",
  severity: "info",
  preset: "recommended",
  message: "This orders the customer about.",
  explanation: "An order takes the choice from people who came for help. Ask for it, or say what happens once it is done.",
  patterns: {
    strong: [
      "you (simply|also|still|first)? must (first|now|also|immediately)? [<verb>!(be|have|feel|know|not|of|admit|say|think|wonder|see|understand|agree|remember|never|also|always|still|already|really|only|all)]",
      "you (had|would)? better #Adverb? [<verb>#Demanded]",
      "you are #Adverb? (required|obliged|expected|supposed|instructed|directed) to [<verb>!(have|know|be)]",
      "you are #Adverb? to [<verb>#Demanded]",
      "(i|we) (will|would)? #Adverb? need you to #Adverb? [<verb>#Demanded]",
      "you (will)? want to [<verb>(read|check|look at) .{1,6} (before|next|first)]",
      "it is #Adverb? (imperative|mandatory|compulsory|obligatory) (that you|for you to) [<verb>.]",
      "[<passive>(is|are|must|has|have|needs|need) #Adverb? (to)? be (sent|submitted|provided|paid|returned|brought|shown|signed|filled|completed|uploaded) .{0,2} (by you|today|immediately|at once|without fail|in person|in full)]"
    ],
    // What only tells how, where nobody complains.
    weak: ["you #Adverb? (will|are going to)? #Adverb? (have to|need to|(have)? got to) #Adverb? [<verb>#Demanded]"],
    // What is an order where nothing kind is said.
    curt: ["^ (then|so|first|now|and|but|next time|sir|madam)? [<verb>#Ordered] ."],
    bare: [
      "^ [<verb>#Demanded] .{0,8} #Bluntly",
      "^ [<verb>(read|learn|try|get)] (the|your|our|someone|somebody) .{1,4} (came|sent|again|first|next time|for you)",
      "(do not|stop) (raise|raising|send|sending|write|writing|call|calling|open|opening|create|creating|post|posting|ask|asking|chase|chasing) .{0,2} (multiple|duplicate|again|any more|same|repeated|so many|every|more|#Count) .{0,1}"
    ]
  },
  find(document, matches) {
    const { customer: customer2, reply: reply2 } = document;
    const open = isComplaint(document) ? [...matches("strong"), ...matches("weak")] : matches("strong");
    const asked = customer2.setting !== "none" && (isComplaint(document) || customer2.signals("question"));
    const curt = asked && !SOFT.test(reply2.text) ? matches("curt") : [];
    const orders = open.filter((found) => !PURPOSE2.test(reply2.text.slice(...reply2.sentences[found.sentence])));
    return [...orders, ...matches("bare"), ...curt].map(
      (found) => withAsking2(found, reply2.text, reply2.sentences[found.sentence])
    );
  },
  unless: ["#Conditional", "#Question", "#Reported", "#Embedded", "#Negated", "(please|kindly) (do not|stop) .{0,1}"],
  rewrites: [
    { title: "Ask", text: "Could you $ask?", at: "sentence", when: "ask" },
    { title: "Say please", text: "please $first", when: "first" },
    { title: "Say what it does for them", text: "would let me {task}", when: "passive" },
    { title: "Say that it helps", text: "would be a great help", when: "passive" },
    { title: "Make it the next step", text: "the next step is to $verb", when: "plain" },
    { title: "Say what you need and why", text: "To {task}, I need {item} from you.", at: "sentence" },
    { title: "Say what happens then", text: "Once I have {item}, I can {task}.", at: "sentence" }
  ]
};
var PURPOSE2 = /^\W*(?:to|for|in order)\b|\b(?:by law|legal\w*|safe\w*|secur\w*|protect\w*|in order to|so (?:that )?(?:we|I|you|it)|emergency|fraud|999|911|112)\b/i;
var SOFT = /\b(?:please|kindly|pls|plz|thank\w*|thanks|(?:and|so|then|where) (?:that )?(?:we|I|our)\b|I['’]ll|we['’]ll|happy|glad|help\w*|assist|feel free|more|dm)\b|https?:|[!@]/i;
function withAsking2(found, text2, [start2, end2]) {
  const { verb } = found.captures;
  if (!verb) return found;
  const captures = { ...found.captures, ...verb[0] > found.range[0] && { plain: verb } };
  if (/[\p{L}\p{N}]/u.test(text2.slice(start2, found.range[0]))) return { ...found, captures };
  const lowered2 = (words5) => words5.charAt(0).toLowerCase() + words5.slice(1);
  const first = lowered2(text2.slice(verb[0], found.range[1]));
  const ask = lowered2(text2.slice(verb[0], end2).replace(/[.!?…\s]+$/, ""));
  return { ...found, captures, fills: { first, ...!JOINED.test(ask) && { ask } } };
}
var JOINED = /[,;:\n]|\b(?:and|but|or|because|as|since|before|if|until|then|we|will)\b/i;

// rules/name-mismatch.ts
var TITLE = "(?:[Mm](?:rs|r|s|x|iss)|[Dd]r|[Pp]rof)\\b\\.?";
var GREETED = new RegExp(
  `^\\s*(?:@\\S+\\s+)*(?:H(?:I|ELLO)|[Hh](?:i|ello|ey|iya)|[Dd]ear|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay))[ ,]+(?:again[ ,]+)?(?<title>${TITLE} )?(?<name>\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)?)(?=\\s?(?:[,.!:;\\n\u2013\u2014-]|$))`,
  "u"
);
var NOBODY = /^(?:there|again|all|everyone|everybody|folks|guys|team|sir|sirs|madam|ma|mam|customer|client|guest|guests|member|user|friend|friends|valued|both|you|dear|traveller|traveler|reviewer|patron|passenger|neighbour|mate|love|reader|student|parents|colleagues|none|null|undefined|nan|to|from|and|it|is|we|i|the|your|my|our|thanks|thank|just|so|good|morning|welcome|namaste)$/;
var MEANT = new RegExp(
  `(?:\\bname(?:['\u2019]?s| is)\\s+|(?:regards|wishes|sincerely|faithfully|truly)\\b[\\s,.!\u2013\u2014-]*|\\b(?:thanks|thank you|cheers|best|love)[ ,.!\u2013\u2014-]*\\n\\s*|(?:^|[\\n.!?])\\s*[\u2013\u2014-]\\s?)(?<title>${TITLE}\\s+)?$`,
  "i"
);
var COMPANY = /\b(?:team|staff|support|ltd|limited|inc|llc|gmbh|group|company|office|hotel|customer|user|member|iphone|ipad|android|goodbye|everyone|everybody|guys|all)\b/i;
var SHORT2 = "bob bobby robert|bill billy william|dick rick ricky richard|ted teddy ned edward theodore|tony anthony|liz lizzie lizzy libby betty elizabeth|peggy meg maggie margaret|jack john|harry hank henry|chuck charlie charles|jim jimmy james|kate katie kathy kit catherine|sasha sandy xander alexander alexandra|becky rebecca|nell nelly eleanor|molly polly mary|jerry gerry gerald|pepe jose|paco pancho francisco";
var shortForms = SHORT2.split("|").map((group2) => new Set(group2.split(" ")));
var name_mismatch_default = {
  id: "name-mismatch",
  severity: "error",
  preset: "recommended",
  message: "The reply greets \u201C{match}\u201D, and the customer goes by another name.",
  explanation: "A wrong name is worse than none: it says that the answer was meant for somebody else. Write it as the customer does.",
  find({ draft, reply: reply2, customer: customer2 }) {
    const greeted = GREETED.exec(reply2.text);
    if (!greeted) return [];
    const { title = "", name = "" } = greeted.groups;
    const [first = "", last] = parts2(name);
    if (NOBODY.test(first)) return [];
    const signed = signedIn(customer2);
    const actual = draft.customer?.name ?? signed?.name;
    if (!actual) return [];
    const own = [...parts2(actual), ...signed ? parts2(signed.name) : []];
    const called = parts2(name);
    if (own.length === 0) return [];
    const range = [greeted.index + greeted[0].length - name.length, greeted.index + greeted[0].length];
    const found = (from2, right) => [
      {
        range: [from2, range[1]],
        sentence: 0,
        captures: { hole: [from2, range[1]] },
        fills: { right, ...others(reply2.text.slice(0, from2), actual) }
      }
    ];
    if (called.some((part) => own.includes(part))) {
      const given = signed?.title;
      const other = title && given && plain(title) !== plain(given);
      return other ? found(range[0] - title.length, `${given.trim()} ${name}`) : [];
    }
    if (title && parts2(actual).length < 2) return [];
    const thread = customer2.messages.map(({ text: text2 }) => fold(text2)).join("\n");
    const rest = own.reduce((text2, part) => text2.replaceAll(part, ""), thread);
    if (called.some((part) => part.length > 2 && rest.includes(part))) return [];
    const wrong = own.every((part) => !isForm(first, part)) && (!last || own.every((part) => !isForm(last, part)));
    if (!wrong) return [];
    const keepsTitle = title !== "" && parts2(actual).length > 1;
    return found(
      keepsTitle ? range[0] - title.length : range[0],
      keepsTitle ? actual : called.length > 1 ? actual : actual.split(" ")[0]
    );
  },
  rewrites: [
    { title: "Write it as they do", text: "$right" },
    { title: "Greet without a name", text: "$anyone", when: "anyone" },
    { title: "Use the whole name", text: "$whole", when: "whole" }
  ]
};
function others(before2, actual) {
  return {
    .../\bdear\s+$/i.test(before2) ? {} : { anyone: "there" },
    ...actual.includes(" ") ? { whole: actual } : {}
  };
}
function signedIn({ signal, messages }) {
  const [evidence] = signal("name")?.evidence ?? [];
  const text2 = messages.find(({ index }) => index === evidence?.message)?.text;
  if (!evidence || text2 === void 0) return void 0;
  const meant = MEANT.exec(text2.slice(Math.max(0, evidence.range[0] - 40), evidence.range[0]));
  const written = text2.slice(...evidence.range);
  if (!meant || COMPANY.test(written)) return void 0;
  const within = new RegExp(`^(${TITLE}) `, "i").exec(written)?.[1];
  return { name: within ? written.slice(within.length + 1) : written, title: within ?? meant.groups.title };
}
function parts2(name) {
  return fold(name).split(/[^\p{L}]+/u).filter((part) => part.length > 1);
}
function fold(text2) {
  return text2.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
function plain(title) {
  return title.toLowerCase().replace(/[^a-z]/g, "");
}
function isForm(a, b) {
  if (a === b || shortForms.some((group2) => group2.has(a) && group2.has(b))) return true;
  const apart = Math.abs(a.length - b.length);
  if (apart > 1 && Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a))) return true;
  return a.slice(0, 2) === b.slice(0, 2) && distance(a, b) > 2;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

// rules/negative-framing.ts
var negative_framing_default = {
  id: "negative-framing",
  severity: "info",
  preset: "recommended",
  message: "This says what cannot happen, where it could say what can and when.",
  explanation: "A yes with a condition that is put as a no is heard as a no. The same facts the other way round sound like help.",
  patterns: {
    acts: [
      "[<who>(i|we|you)] (am|are|will|would)? #Cannot (be able to)? (be)? #Adverb? [<verb>!(be|charge|charged|bill|billed|share|sell|close|delete|stop|contact|touch|cancel|give|rest|mind|want|need|have|hesitate|worry|ask|asked|know|see|notice|imagine|go|let|leave|forget|lose|wait|find|seem|tell|live|thank) .{0,9}] [<hinge>(until|unless|without|before)]"
    ],
    states: [
      "[<be>(is|are|will)] not #Adverb? (be)? [<state>(available|possible|processed|shipped|dispatched|open|ready|released|active|activated|issued|sent|posted|visible|complete|confirmed)] [<hinge>(until|unless|before)]"
    ]
  },
  find: (document, matches) => [...matches("acts"), ...matches("states")].map((found) => turned(document, found)),
  unless: [
    "#Conditional",
    "#Reported",
    "#Embedded",
    "(before|without) (long|further|delay|asking|telling|your (consent|permission|knowledge|agreement)|#Count)",
    "can not .{1,4} without (a|your) (doubt|help|support|trust)"
  ],
  rewrites: [
    { title: "Turn it round", text: "$turned", at: "sentence", when: "turned" },
    { title: "Say from when", text: "$from", when: "from" },
    { title: "Say what can happen", text: "I can {task} as soon as I have {item}.", at: "sentence" },
    { title: "Say what can happen now", text: "What I can do now is {option}.", at: "sentence" }
  ]
};
var OPENINGS = {
  until: "As soon as",
  before: "Once",
  unless: "If",
  without: "With"
};
function turned({ reply: { text: text2, sentences: sentences2 } }, found) {
  const [start2, end2] = sentences2[found.sentence];
  const said3 = (name) => text2.slice(...found.captures[name] ?? [0, 0]);
  const hinge = said3("hinge").toLowerCase();
  const rest = text2.slice(found.range[1], end2).trim().replace(/[.!?…]+$/, "");
  const isClause2 = /^(?:you|we|I|it|they)\b/.test(rest);
  if (said3("be"))
    return {
      ...found,
      fills: {
        from: `${said3("be")}${said3("be") === "will" ? " be" : ""} ${said3("state")} ${isClause2 || hinge === "unless" ? hinge === "unless" ? "if" : "once" : "from"}`
      }
    };
  const begins2 = !/[\p{L}\p{N}]/u.test(text2.slice(start2, found.range[0]));
  const fits = begins2 && !/[,;:\n]|\b(?:and|but|so|or|ing)\b/.test(rest) && rest !== "" && (hinge === "without" ? !isClause2 && !/^\w+ing\b/.test(rest) : isClause2);
  return fits ? {
    ...found,
    fills: {
      turned: `${OPENINGS[hinge]} ${rest}, ${said3("who").toLowerCase().replace(/^i$/, "I")} can ${said3("verb")}`
    }
  } : found;
}

// rules/no-agreement-check.ts
var no_agreement_check_default = {
  id: "no-agreement-check",
  severity: "info",
  preset: "strict",
  message: "This decides for the customer without asking whether it suits.",
  explanation: "A solution handed down is one more thing that happens to somebody who is upset already. A question or a choice gives the say back.",
  patterns: { decided: ["#Decided"] },
  find(document, matches) {
    const { customer: customer2, reply: reply2 } = document;
    if (!customer2.signals("problem") || !(customer2.signals("upset") || isHot(document)) || customer2.signals("resolved", "automatic"))
      return [];
    if (customer2.setting === "review" || reply2.does("agreement-check", "question") || CHOICE.test(reply2.text)) return [];
    return matches("decided").filter((found) => !isWished(document, found)).slice(0, 1);
  },
  unless: ["(if|when|once|unless|until) .{0,6}", "({recall}|by law) .{0,6}"],
  rewrites: [
    { title: "Ask whether it suits", text: "Will that work for you?", at: "after" },
    { title: "Offer something else", text: "If you'd rather have {option}, just say so.", at: "after" },
    { title: "Sum up and ask", text: "That is the plan so far. Have I missed anything?", at: "end" }
  ]
};
var CHOICE = /\b(?:rather|prefer|either|alternatively|just say|let (?:me|us) know|up to you|your choice|choose|or (?:i|we|you) can|as you (?:asked|requested|wished))\b/i;
var REMEDY = /voucher|credit|discount|coupon|points|replac|repair|rebook|reschedul|exchang|swap|mov(?=e|ing)|transfer|switch|technician|engineer|courier|plumber|fitter|collect|clean|fix|mend/g;
function isWished({ customer: customer2, reply: reply2 }, { range }) {
  const asked = customer2.messages.map(({ text: text2 }) => text2.toLowerCase()).join(" ");
  const remedies = reply2.text.slice(...range).toLowerCase().match(REMEDY) ?? [];
  return remedies.some((remedy) => asked.includes(remedy));
}

// src/promised.ts
var THEIRS = /\b(?:(?:please|kindly)(?!\s+(?:rest|be|note|know|accept|understand|bear|allow)\b)|could you|can you|would you|you (?:can|could|may|might|should|need to|will (?:need|have|want)|would))\b[^,;:]*$/i;
var ASKS2 = /\b(?:dm|direct message|(?:send|email|tell|drop) us|(?:share|provide|confirm|send) (?:us )?(?:your|the|more|some)|could you|can you|would you mind|which|let us know (?:your|the|which|what))\b/i;
var WAITS = /\b(?:wait|bear|allow|give us|patien\w+|stay)\b/i;
function isExchange({ reply: reply2 }, { sentence, range: [start2, end2] }) {
  const [begin] = reply2.sentences[sentence] ?? [start2];
  const before2 = reply2.text.slice(begin, start2);
  if (THEIRS.test(before2) && !/\b(?:we|i|our)\b/i.test(before2)) return true;
  if (ASKS2.test(reply2.text.slice(...reply2.sentences[sentence + 1] ?? [0, 0]))) return true;
  return reply2.moves("request").filter(({ range }) => !WAITS.test(reply2.text.slice(...range))).some(
    (request) => request.sentence === sentence - 1 || request.sentence === sentence && (request.range[1] <= start2 + 2 || /\b(?:so|and)\b/i.test(reply2.text.slice(end2, request.range[0])))
  );
}
var UPDATE = /\b(?:updat\w+|writ\w+|call\w*|ring|rings|email\w*|text\w*|repl\w+|tell|know|hear|back|news|messag\w+)\b/i;
function isDated2({ reply: reply2 }, { sentence }) {
  return reply2.moves("time-frame").some(
    (time) => isHeld(reply2.text.slice(...time.range)) && (time.sentence === sentence || time.sentence === sentence + 1 && UPDATE.test(reply2.text.slice(...reply2.sentences[sentence + 1] ?? [0, 0])))
  );
}
function isHeld(time) {
  if (/\b(?:few|some|several)\b/i.test(time)) return false;
  return !/^(?:once|as soon as|immediately|straight away|right away|the moment|after|first thing)\b/i.test(time) || /\b(?:once|as soon as|the moment)\s+(?:the|your|it|you|they)\b/i.test(time);
}

// rules/no-owner.ts
var WILL = "(will|shall|would|is going to|are going to)";
var no_owner_default = {
  id: "no-owner",
  severity: "warning",
  preset: "recommended",
  message: "A promise stands here without an owner.",
  explanation: "A promise without a person leaves nobody to hold on to. Say who does it, best of all that you do.",
  patterns: {
    // It is done, and by nobody.
    passive: [
      `[<thing>(#CaseObject|#Case)] .{0,2} (${WILL} (be|get)|(is|are) (now|currently|still|already)? (being|getting)) #Adverb? #Adverb? [<handled>#Handled]`,
      "(noted|and|same|that|assured|assure you) (will|shall|would) (be|get) #Adverb? #Handled",
      "(is|are|currently|still) #Adverb? (under|in) (process|review|consideration|investigation|discussion|progress)"
    ],
    // Others have it now, and nothing comes back.
    handed: [
      "[<hand>({share}|{forward}|{pass}|{highlight}|{escalate}|{raise}|{convey}|{discuss}|{bring}|{relay}|{communicate}|{flag}|{refer}|{send}|{assign}|{hand}|{kick}|{bump}|{push}|fed back) .{0,14} (with|to|by|over to|on to)] (#Vaguely .{0,2} (#Team|{team}|{department}|people|folks|channels|authorities|authority|quarters|heads|management|desk|personnel|person|party|parties|staff)|higher ups|the powers that be)",
      "({flag}|{pass}|{send}|{push}|{escalate}|{bump}|{kick}|{raise}|{feed}) (it|this|that|these|your .{0,2}|the .{0,2}) (up|further up|on up|upstairs|upwards|internally|accordingly|back internally|(up|further up) the (chain|line|ladder|food chain))",
      "({kick}|{bump}|{punt}|{chuck}|{toss}|{lob}|{ping}|{hand}|{shove}|{pop}) (it|this|that|these|your .{0,2}|the .{0,2}) (over|on|across|along|up)? to",
      "({inform}|{notify}|{brief}|{alert}) #Vaguely .",
      "(#Team|#Vaguely .{1,2}) (has|have|had) been #Adverb? (informed|notified|made aware|alerted|told|briefed|conveyed)",
      "{ask} (someone|somebody|the guys|the lads|the team|one of .{1,3}) to"
    ],
    passed: [
      "[<hand>({share}|{forward}|{pass}|{highlight}|{escalate}|{raise}|{convey}|{discuss}|{bring}|{relay}|{communicate}|{flag}|{refer}|{report}|{take} up|take) .{0,2} (#CaseObject|#Case) .{0,12} (with|to|by)] #Team",
      "[<hand>(#CaseObject|#Case|same) .{0,6} (shared|forwarded|passed|escalated|conveyed|highlighted|communicated|discussed|brought|relayed|referred|raised|fed back) .{0,3} (with|to)] #Team"
    ],
    // It was written down.
    noted: [
      "(#CaseObject|#Case) .{0,3} (has|have|is|are)? (been)? #Adverb? (noted|acknowledged|taken note of)",
      "(i|we|{take}|{make}) (have|had|do|a|due)? #Adverb? (noted|note) (down|of)? .{0,3} #Case",
      "(bear|keep) (it|this|that|these|your .{0,2}) in mind",
      "(put|left|added|made) a note (on|to|in|of) (your|the|this|that|it)"
    ],
    // Somebody will be in touch.
    someone: [
      "#Somebody .{0,4} (will|shall|would|should|ought to|must|can|could|may|might|am going to|are going to|is going to|hope to|hopes to|{plan} to|{intend} to) #Adverb? #Adverb? [<act>#InTouch]",
      "you (will|shall|should|would) #Adverb? be (contacted|notified|informed|updated|called)"
    ],
    // What was done, so that a case is more than handed on.
    done: ["(i|we|#Team|have|has|had|been) #Adverb? #Mended"]
  },
  find(document, matches) {
    if (!isAwaited(document)) return [];
    const owed = isOwed(document) || document.customer.setting === "none" && document.reply.does("apology", "regret");
    const done = matches("done").length > 0;
    const families2 = ["passive", "someone", ...done ? [] : ["handed"], ...owed && !done ? ["passed"] : []];
    const isOpen4 = (found2) => !isExchange(document, found2) && !isDated2(document, found2);
    const promised = families2.flatMap((family) => matches(family)).filter(isOpen4);
    const isLast = ({ sentence }) => document.reply.moves("action").every((action) => action.sentence === sentence);
    const found = promised.length > 0 || !owed || done ? promised : matches("noted").filter((one) => isOpen4(one) && isLast(one));
    return found.filter((one, index) => !found.slice(0, index).some(({ sentence }) => sentence === one.sentence)).map((one) => owned(document, one));
  },
  unless: [
    "#Conditional",
    "#Reported",
    "#Question",
    "#Negated",
    "#KindWords .{0,12}",
    ".{0,8} #KindWords (words|feedback|comments|review|remarks|notes|message)",
    "#Pleasantry",
    "#Hoped .{0,14}",
    "#Handled by (#Name|me|us|my)",
    "(thank|thanks|time|effort) .{0,8} (share|sharing|bring|bringing|highlight|highlighting|report|reporting) .{0,8}",
    "(so that|so|such that|where|which|in order) .{0,2} (i|we|us|our team|they|the team) (can|could|may|to|will) .{0,6}",
    "({help}|{allow}|{enable}|{encourage}|{motivate}|{inspire}) .{0,8}",
    "(touch|contact) with (the|our|my|them|him|her|your) .{0,3}",
    "you (have|had)? noted",
    "to report .{0,10}",
    ".{0,16} (happy|delighted|pleased|thrilled) to (read|hear|see)"
  ],
  rewrites: [
    { title: "Do it yourself", text: "I will $handled.infinitive $object and write to you by {time}", when: "object" },
    { title: "Do it yourself", text: "I will $act by {time}.", at: "sentence", when: "act" },
    { title: "Name who does it", text: "{person} will $act by {time}.", at: "sentence", when: "act" },
    {
      title: "Say to whom, and what follows",
      text: "$handed {person}, and I will write to you by {time}",
      when: "handed"
    },
    {
      title: "Say who does what by when",
      text: "{person} will {task}, and you will hear from me by {time}.",
      at: "sentence"
    },
    { title: "Say what comes of it", text: "I have {done}, and I will write to you by {time}.", at: "sentence" }
  ]
};
function owned({ reply: { text: text2, sentences: sentences2 } }, found) {
  const { thing, act, hand, ...captures } = found.captures;
  const end2 = sentences2[found.sentence][1];
  const isLast = !/[\p{L}\p{N}]/u.test(text2.slice(found.range[1], end2));
  const rest = act && text2.slice(act[0], end2).replace(/[.!?…\s]+$/, "");
  const fills = {};
  if (thing) fills.object = text2.charAt(thing[0]).toLowerCase() + text2.slice(thing[0] + 1, thing[1]);
  if (hand && isLast) fills.handed = text2.slice(...hand);
  if (rest && !/[,;:\n]|\b(?:soon|shortly|asap|as soon as|course|and|but)\b/i.test(rest)) fills.act = rest;
  return { ...found, captures, fills };
}

// rules/non-apology.ts
var HEARD = "(to (hear|learn|see|know|note|read|find|be told|understand|discover) .{0,2}|about|for|by|with|of|at)?";
var non_apology_default = {
  id: "non-apology",
  severity: "error",
  preset: "recommended",
  message: "This apologises for the customer's feelings, or only if something happened.",
  explanation: "It puts the trouble in the customer and leaves open whether there was any. Apologise for what happened.",
  find: [
    // If it happened at all.
    "[<sorry>#Sorry .{0,3}] if [<subject>(we|i|our|my|this|that|it|the)]",
    "#Sorry .{0,6} #Perhaps (that|at all|in case)? (you|there|something|anything|anyhow|so|any|#Anyone|caused|faced|at all|applicable)",
    "#Sorry .{0,6} (should|incase|in case|in the event that|insofar as|to the extent|whether or not) (that)? (we|i|our|my|this|that|it|the)",
    "(if|should|in case|where|insofar as|in so far as|to the extent) (that)? (we|i|our|my|this|that|it|the|there|any|anything|something|#Anyone|you (feel|felt|were|think|thought|found|got|took|experienced|have been|perceived|see|consider)) .{1,12} #Sorry",
    "#Sorry (#Adverb|.{0,6} (for|about|of|over|regarding|and|or|to))? (any|whatever|whichever|what ever) .{0,3} #Trouble",
    "#Sorry .{0,6} #Harm .{0,4} (may|might|could) (have|be|cause)",
    "(any|whatever) .{0,2} #Trouble .{0,5} (is|are) .{0,2} (regretted|regrettable)",
    "#Sorry .{0,3} to #Anyone",
    "to (#Anyone|those) (who|that|whom|affected|inconvenienced) .{0,8} #Sorry",
    "#Sorry .{0,2} (for|about) (whatever|anything) (it is|that)? (you|we|i|may|might|happened|went|upset|offended)",
    "#Sorry .{0,4} (perceived|supposed|alleged|apparent|so called|imagined)",
    // How they took it.
    `#SorryOrSad ${HEARD} (that|how|the way|if|why)? .{0,3} you (may|might|have|had|are|were|would|did|do|could)? #Adverb? #Sensed`,
    `#SorryOrSad ${HEARD} (that|how|if|why)? .{0,4} you (are|were|have been|had been|got|feel|felt|became|remain|seem|left|ended up|appear)? #Adverb? #Displeased`,
    `#SorryOrSad ${HEARD} (that|how|if|why)? .{0,4} you (did|do|could|can|were|are|have|had|would) (not|never) #Adverb? #Pleased`,
    "#SorryOrSad .{0,4} you (have|had)? #Adverb? (misunderstood|misread|misinterpreted|mistook|mistaken|.{0,3} (take|took|taken|taking) .{0,5} (way|personally|offence|badly|amiss|wrongly)|can not (take|handle))",
    "#SorryOrSad .{0,8} (gave|give|given|giving|left|leave|leaving) you .{0,3} (feeling|impression|sense|idea)",
    "#SorryOrSad .{0,6} (came|come|comes|coming) .{0,2} across",
    "#SorryOrSad .{0,4} you (expected|wanted|hoped|were expecting|were hoping) (for)? (more|better|otherwise|differently|different|something (else|better|more|different))",
    "#SorryOrSad .{0,4} you (were|are|have been|got|came away|left|had) (left)? (with|under|of)? (the|that|this|a|an|such) .{0,1} (impression|idea|feeling|view|opinion)",
    "#Sorry .{0,8} (was|were|been|being) #Adverb? (perceived|interpreted|understood|misunderstood|construed|misinterpreted|misread|taken (badly|personally|that way|the wrong way))",
    `#Sorry (to (hear|learn|read|know|find out))? (about|for|of|with|by) your (recent|last|latest|overall|stay|customer|whole)? #Dealings`,
    `#Sorry (to (hear|learn|read|know) (about|of)|about|for|of|with|by)? your .{0,1} (disappointment|dissatisfaction|{frustration}|feeling|feelings|{perception}|interpretation|view|opinion|displeasure|unhappiness|anger|upset)`,
    // How it was for them.
    "#Sorry .{0,5} you (had|have had|have|experienced|received) .{0,2} #Subpar .{0,3} #Dealings",
    "#SorryOrSad .{0,12} (not|fail|failed|failing|unable|fell short|falling short|fall short|fallen short|below|less than) .{0,6} (expectation|expectations|satisfaction)",
    "#SorryOrSad .{0,8} #Dealings .{0,4} (not|less than) .{0,4} (expected|anticipated|hoped)",
    "(expectation|expectations) .{0,2} not (been)? (met|fulfilled) .{0,8} #Sorry",
    "#SorryOrSad .{0,4} you (are|were) (not|never) #Adverb? (aware|clear|familiar|certain|sure) .{0,1} (of|on|about|with|that)",
    "#SorryOrSad .{0,12} (standard|standards|level|service|quality) .{0,2} you (are|were|would|have|had)? #Adverb? (used|expect|expected|accustomed|come to expect)",
    "#SorryOrSad .{0,12} in the (spirit|way|tone|manner) (in which)? (it|that|we|i) .{0,2} (meant|intended)",
    "#SorryOrSad .{0,10} not .{0,3} (to|for|suit|meet) your (liking|taste|cup of tea|approval|standards|wishes)",
    "#Sorry .{0,3} ((we|i|our .{0,2}) (could|can|were|was|did) (not|never) .{0,3} (please|satisfy|impress) you|nothing .{0,4} good enough)",
    // Sorry, and then the contrary.
    "#Sorry (but|though|although|however) (you (did|chose|should|must|agreed|signed|clicked|picked|never|knew|ordered|were (told|informed|warned|aware))|(that|this|it) is (just|simply)? (how|the way|what|life|not our|your)|what (can|do|did)|(we|i) (do|did|can|could) not (agree|accept|see how|see why|think|believe|control)|we .{0,2} (warn|warned|told|inform|informed|say|said|state|advise)|rules|mistakes|(these|those|such) things|things)",
    "sorry (that is|it is) (just|simply)? (how|the way) (it|things|we|life)",
    "#Grudging"
  ],
  unless: [
    "(if|in case) (you|this|it|that) (have|had|are|was|were|is|did)? #Adverb? (not)? (already|yet|tried|seen|sent|heard|received|done|clear|clearer|obvious|late|long|asked) .{0,4}",
    "(if|in case) (i|we) (have|had|am|are|was|were|may have|might have|may be)? #Adverb? (not)? (already|misread|missed|misunderstood|misunderstand|repeat|repeating|repeated|wrong|mistaken|clear|asked|taken so long) .{0,4}",
    "(feel|felt|feeling) #Adverb? (unwell|ill|sick|poorly|unsafe|better|anxious|low|down|worse|faint|dizzy) .{0,2}",
    "(find|found|see|saw) (out|time|yourself|it (again|here|in your|useful|helpful)|him|her|them|your|a|an|no|#Count) .{0,4}",
    "#Dealings .{0,5} (on|at) (#Date|#Weekday|#Number)",
    "(would|will|might) be .{0,1} sorry (if|to) .{0,4}",
    "(will|would|do) not regret .{0,4}",
    "(forgive|excuse|pardon) me if .{0,4}",
    "regret to (inform|tell|advise|say|announce) .{0,6}",
    "sorry (i|we|it|there|can|could|the) .{0,8} if .{0,3}",
    "sorry to (ask|bother|disturb|keep) .{0,6}",
    "sorry (i|we) (thought|think|believe|feel|assumed) .{0,4}",
    "sorry to see you .{0,3}",
    "(made|make|making|left|leave) you (feel|felt|feeling|think) .{0,2}",
    "(that|know|hear|read|see) (our|the|my) .{0,2} #Concrete .{0,2}"
  ],
  rewrites: [
    { title: "Say it without the if, where it happened", text: "$sorry that $subject", when: "subject" },
    { title: "Be sorry for what happened", text: "I'm sorry about {problem}.", at: "sentence" },
    {
      title: "Be sorry, and ask what would help",
      text: "I'm sorry about {problem}. What would put it right for you?",
      at: "sentence"
    },
    { title: "Own it, if it was ours", text: "I'm sorry that we {failure}.", at: "sentence", ours: true },
    {
      title: "Be sorry, and see why",
      text: "I'm sorry about {problem}, and I can see why it let you down.",
      at: "sentence"
    },
    { title: "Leave it to the apology that is there", text: "", at: "sentence" }
  ]
};

// rules/over-apology.ts
var ENOUGH = 2;
var WORDS = 30;
var over_apology_default = {
  id: "over-apology",
  severity: "info",
  preset: "recommended",
  message: "The reply says sorry again and again.",
  explanation: "Sorry said too often is about the one who says it, and keeps the customer waiting for what is done. One apology that names what happened is worth more.",
  patterns: {
    sorry: ["#Sorry", "beg your pardon", "(accept|offer|extend|convey|express) .{0,2} regrets"]
  },
  find(document, matches) {
    const { reply: reply2 } = document;
    const said3 = matches("sorry");
    const enough = Math.max(ENOUGH, Math.round(reply2.words / WORDS));
    return said3.slice(enough).map((found, index) => ({ ...found, fills: waysOut(document, found, said3[index + enough - 1]) }));
  },
  unless: [
    "#Negated",
    "#Conditional",
    "#Reported",
    "sorry to (ask|bother|interrupt|disturb|trouble|keep)",
    "sorry (can|could|would|may|which|what|did|do|is|was) (i|you|we|that|it)",
    "(apology|apologies) (letter|template|form|accepted)",
    "(you|customer|he|she|they|your) #Adverb? #Sorry"
  ],
  rewrites: [
    { title: "Say it once", text: "I'm sorry about {problem}.", at: "sentence", when: "heap" },
    { title: "Drop it", text: "", at: "sentence", when: "bare" },
    { title: "Thank them instead", text: "Thank you for telling us.", at: "sentence", when: "bare" },
    { title: "Keep what you do", text: "$kept", at: "sentence", when: "kept" }
  ]
};
var GOES_ON = /^(?:[,;:–—-]|(?:,? and|,? but)\b)\s*(?=(?:I|we|you|your|our|the|it|this|my|please)\b)/i;
function waysOut({ reply: reply2 }, { sentence, range }, before2) {
  if (before2.sentence === sentence) return { heap: "yes" };
  const rest = reply2.text.slice(range[1], reply2.sentences[sentence]?.[1]);
  const next = /[,;:–—-]|,? (?:and|but)\b/.exec(rest);
  const kept = next && rest.slice(next.index).trimStart().replace(GOES_ON, "");
  if (kept && /^(?:I|we|you|your|our|the|it|this|my|please)\b/i.test(kept)) return { kept };
  const more = ["action", "option", "request", "question", "refusal", "time-frame", "thanks"].some(
    (id) => reply2.moves(id).some((found) => found.sentence === sentence)
  );
  return more ? {} : { bare: "yes" };
}

// rules/overclaimed-empathy.ts
var NAMED2 = 0.9;
var I = "(i|we) (can|do|could|really|am able to|are able to)?";
var YOU_FEEL = "(you|your family) (are|must|might|have|were)? (be|been)? #Adverb? (feel|felt|feeling|going through|gone through|experiencing)";
var overclaimed_empathy_default = {
  id: "overclaimed-empathy",
  severity: "info",
  preset: "recommended",
  message: "This claims to know the feelings of the customer.",
  explanation: "Nobody knows exactly how another feels, and customers quote these words as the ones that ring false. Say what was trying about the situation.",
  patterns: {
    // Knows how they feel.
    claims: [
      `${I} #Adverb? (know|understand|feel|get|appreciate|see|sense|relate to) #Wholly? (how|what) ${YOU_FEEL}`,
      `${I} #Adverb? imagine #Wholly (how|what) ${YOU_FEEL}`,
      `${I} #Adverb? (know|understand|feel|get) #Wholly? how (this|that|it) (feels|must feel|felt)`,
      `${I} (hear|feel|share|sense) (your|the|all your) .{0,1} #Felt`
    ],
    // Understands all of it, whatever it is.
    stock: [
      `${I} (and)? #Adverb? #Wholly (and #Adverb)? (understand|empathize|sympathize|relate|hear you|get (it|that|you|this)) (with (you|that)|to (that|you))?`,
      `${I} (understand|empathize|sympathize|relate|get it) #Wholly`,
      `${I} #Adverb? (understand|see|get) (your|the) .{0,1} (#Felt|{concern})`
    ],
    // Tells of the agent's own troubles.
    stories: ["#SameHere"]
  },
  find(document, matches) {
    const { customer: customer2, reply: reply2 } = document;
    if (customer2.setting !== "none" && !customer2.signal("problem") && !customer2.signals("upset")) return [];
    const { text: text2 } = reply2;
    const stock = matches("stock").filter(({ range }) => isEmpty(text2.slice(range[1])));
    return [
      ...matches("claims").map((found) => ({ ...found, fills: { claim: "how" } })),
      ...stock.length > 0 && !isSpecific(document) ? stock.map((found) => ({ ...found, fills: { claim: "all" } })) : [],
      ...matches("stories").map((found) => ({ ...found, fills: { story: "mine" } }))
    ];
  },
  unless: [
    "#Negated",
    "#Conditional",
    "#Question",
    "#Reported",
    "feels to .{0,1}",
    "been there (since|for|to|until|from|at|on|in)"
  ],
  rewrites: [
    { title: "See why, not how", text: "I can see why you'd feel that way", when: "claim" },
    { title: "Say what is trying about it", text: "I can see why {problem} is frustrating", when: "claim" },
    { title: "Take their side", text: "You shouldn't have had to {effort}.", at: "sentence", when: "story" },
    { title: "Speak of them", text: "I can see why {problem} is frustrating.", at: "sentence", when: "story" }
  ]
};
function isEmpty(rest) {
  return /^\s*(?:$|[.,;:!…–—\n(-]|\p{Extended_Pictographic}|(?:and|but|sir|madam|ma['’]?am|mate)\b)/iu.test(rest);
}
function isSpecific(document) {
  return nameProblem(document).named >= NAMED2;
}

// rules/overpromise.ts
var SURE = "({ensure}|{make} .{0,1} sure|{assure}|{guarantee}|{promise}|{see} (to it|that)|confident|certain|sure)";
var overpromise_default = {
  id: "overpromise",
  severity: "warning",
  preset: "recommended",
  message: "This promises what nobody can be sure of.",
  explanation: "A broken promise costs more than a modest one. Promise what you do and when they will hear, not how it must turn out.",
  patterns: {
    // Never again.
    again: [
      "#Assure .{0,9} (not|never|no|without) .{0,4} #Recur #Again?",
      "(will|shall|would) not #Adverb? (be|going to)? #Adverb? (#Recur|be .{0,1} (late|wrong|missed|delayed|forgotten)) .{0,2} #Again",
      "!(i|we|who|if|would) (will|shall|can|could|going to) (never|not ever) #Adverb? (ever|again)? !(know|forget|guess|again|ask)",
      "({ensure}|{make} .{0,1} (sure|certain)|{see} to it|{guarantee}|{promise}|{swear}|vow) .{0,8} (never|not ever) .",
      "(#Assure|will|shall|can|{make} .{0,1} certain) .{0,8} (not|no|never|without|nor) .{0,6} (ever again|ever|henceforth|hereafter|(from|going) (here|now) on|anymore)",
      "(#Assure|will|shall) .{0,3} (avoid|prevent|eliminate|rule out) .{0,5} (#Again|{recurrence}|{repetition}|{repeat}|reoccurrence|from (happening|occurring|recurring|being repeated))",
      "(impossible|not possible|no way) .{0,4} #Recur",
      "no (other|more|further) .{0,2} (guest|customer|guests|customers|complaints|issues|problems|mistakes|delays) .{0,4} #Again",
      "you will (never|not) #Adverb? (ever|again)? (have to|need to|face|see|experience|find|regret|wait|be disappointed|have|hear) .{0,6} (again|ever|any|single|one|mistake|trouble|problem|issue|complaint|us|this)"
    ],
    // Guarantees.
    guarantee: [
      "[<who>(i|we)] (can|will|do|would|could|hereby|personally)? #Adverb? (guarantee|promise|vow|pledge) you? ([<next>(that|it|this|you|we|i|our|your|the|a|there|he|she|they|everything|nothing|all|my|no)]|[<aim>to]|(i|we) will|of|on|not|never|better|improved)",
      "(guaranteed|guarantee) (that|to|it|you|we)",
      "(is|am|are|be) #Number percent? (sure|certain|guaranteed|fixed|resolved|sorted|positive|confident|safe)",
      "((absolutely|fully|totally|completely|very|extremely|quite) (sure|certain|confident|positive)|(i|we) (am|are) (positive|convinced)) (that|it|this|you|we|your|the|they|he|she)",
      "#OnMyLife"
    ],
    // Futures that are certain.
    certain: [
      "(will|shall|would) (#Absolutely|#Number percent?) #Adverb? [<verb>#Outcome]",
      "(will|shall) !(not|never) .{0,5} (for sure|for certain|for ever|forever|every time|each time|perfectly|surely|guaranteed|without question|no question|(hundred|#Number) percent|bang on time|on the dot)",
      "#Absolutely (it|this|that|you|we|they|your .{0,1})? (will|shall|going to) #Adverb? #Outcome",
      "(will|shall) always (be (on time|there|perfect|available|clean|ready|right|happy)|arrive|work|deliver|answer|reply|get)"
    ],
    // The next time will be perfect.
    perfect: [
      `${SURE} .{0,7} (you|your|next) .{0,8} #Superb`,
      "(assure|assuring|promise|guarantee) you? (of|to render|to provide|to offer|to give)? (a|an|our|the|that|much|my)? .{0,2} #Superb",
      "you will #Adverb? (see|notice|witness|find|experience|feel|have|enjoy|get) .{0,4} (improvement|improvements|difference|change|changes|better|best|memorable|pleasant)",
      `${SURE} .{0,4} (your|the) (next|future) (stay|visit|time|order|trip|delivery|email)`,
      "(we|i|will|would|shall) never #Adverb? (compromise|fail|miss|let you down|disappoint|repeat|forget)",
      "(each and every|every single|all our|every) .{0,2} (guest|customer|client|order|guests|customers|time) .{0,5} (satisfied|happy|perfect|on time|flawless|satisfaction)",
      "(from (now|here|today|this day|today onwards|now onwards) (on|onwards|forward|out|on out)? .{0,8} (never|always|every|not|on time|perfect)|(will|shall) (be|have|get|run|work|stay) .{0,4} from (now|today|here|tomorrow) (on|onwards))"
    ]
  },
  find(document, matches) {
    if (!isOpen(document)) return [];
    const { reply: reply2 } = document;
    const times = reply2.moves("time-frame");
    const isPlan = ({ captures, sentence }) => "aim" in captures && times.some(
      (time) => time.sentence === sentence && /\d|day\b|noon|tomorrow|tonight/i.test(reply2.text.slice(...time.range))
    );
    return ["again", "guarantee", "certain", "perfect"].flatMap((family) => matches(family)).filter((found) => !isPlan(found));
  },
  unless: [
    "#Negated",
    "#Question",
    "#Reported",
    "(#Hoped|aim|aims|aiming|try|trying|strive|(chance|opportunity) to|should|might|may|goal|want|wanted|wish|expect|would like|trust (that|you|we)) .{0,14}",
    "(if|unless|whether) .{0,16}",
    "(please|kindly|could you|can you|you can|you need to|you should) (make sure|ensure|be sure|double check|check) .{0,10}",
    "(to|please|kindly) (make sure|ensure|be sure) .{0,14} (please|kindly|you (can|could|should|need|may|must|will need))",
    "(guarantee|warranty|guaranteed|promise) .{0,3} (for|period|card|certificate|expires|covers|against)",
    "(money back|price match|price|best price|lifetime|bank|rate|quality) guarantee",
    "(have|has|had|already) #Adverb? (changed|added|replaced|fixed|moved|installed|set|put|removed|switched|rewritten|updated|corrected|blocked|turned|made sure|ensured) .{0,20}",
    "(ensuring|ensured) .{0,6} (was|were)",
    "(as|i|we|they) (promised|made sure|ensured|guaranteed|assured) .{0,6}",
    "(our|all our|every) .{0,3} (guarantee (for|covers|lasts|runs|is)|warranty|are guaranteed|is guaranteed) .{0,3}",
    "(time|level|standard|speed|what|which) (i|we) (promise|guarantee) .{0,3}",
    "(for|into) (further|future)? {improvement}",
    ".{0,6} #KindWords .{0,12}",
    "^ (please|also|just|then|and|but)? make sure .{0,14}"
  ],
  rewrites: [
    { title: "Say what you expect", text: "$who expect $next", when: "next" },
    { title: "Say what you aim for", text: "$who aim to", when: "aim" },
    { title: "Say what should happen", text: "should $verb", when: "verb" },
    { title: "Say what has changed", text: "To make this less likely, we've {change}.", at: "sentence" },
    {
      title: "Promise the action, not the outcome",
      text: "I'll {task} and tell you by {time} how it went.",
      at: "sentence"
    },
    {
      title: "Say what happens if it does",
      text: "If it ever happens again, write to me and I will {remedy}.",
      at: "sentence"
    }
  ]
};
function isOpen(document) {
  const { customer: customer2 } = document;
  if (isComplaint(document)) return true;
  return (customer2.setting === "direct" || customer2.setting === "chat") && !customer2.signals("praise", "resolved");
}

// rules/passive-aggressive.ts
var passive_aggressive_default = {
  id: "passive-aggressive",
  severity: "warning",
  preset: "recommended",
  message: "\u201C{match}\u201D reads as a dig.",
  explanation: "A dig under cover of manners is heard all the same, and cannot even be answered. Say it straight, or leave it out.",
  patterns: {
    digs: [
      "#Dig",
      "^ (once)? again (sir|madam)? (you|this|it|that|there|we|i|(the|our|your) .{1,2}) #Adverb? (can|could|must|need|needs|have to|has to|is|are|do|does|will|applies|apply)"
    ]
  },
  find(document, matches) {
    if (!mayBeComplaint(document)) return [];
    const { text: text2 } = document.reply;
    return matches("digs").map((found) => {
      const [start2, end2] = found.range;
      const loose = beginsClause(text2, start2) && /^\s*(?:[.,;:!?…–—]|but\b|$)/.test(text2.slice(end2));
      return loose ? { ...found, captures: { aside: found.range } } : found;
    });
  },
  unless: [
    "#Reported",
    "again .{0,8} (#Sorry|{thank}|{appreciate}|glad|happy|grateful|welcome)",
    "leave (a|your|us|feedback|any|it|the|early)"
  ],
  rewrites: [
    { title: "Leave it out", text: "", when: "aside" },
    { title: "Say it straight", text: "Here is where things stand: {fact}.", at: "sentence" },
    { title: "Say what is possible", text: "What I can offer is {option}.", at: "sentence" }
  ]
};

// rules/passive-responsibility.ts
var BEEN = "(was|were|is|are|got|gets|has been|have been|had been|have|has|had|seems to have|appears to have|seems to have been|appears to have been|may have been|must have been)";
var passive_responsibility_default = {
  id: "passive-responsibility",
  severity: "info",
  preset: "recommended",
  message: "This says that something happened, and leaves out whose doing it was.",
  explanation: "Readers of an apology look for somebody who owns it. Where it was ours, say \u201Cwe\u201D.",
  patterns: {
    // Mistakes that make themselves.
    slips: [
      `[<slip>(a|an|some|the|several)? #Adverb? #Slip (in .{1,2}|on .{1,2}|with .{1,3})?] (${BEEN}|do)? #Adverb? (made|occurred|occurring|happen|happened|arisen|arose|took place|taken place|(crept|slipped) (in|into|through)|introduced|committed)`,
      `there (was|were|has been|have been|had been|must have been|may have been|seems to have been|appears to have been) #Adverb? (some|a|an|the)? .{0,3} #Slip`,
      "(something|things|anything|it all) (has|have|had|must have|seems to have|appears to have|clearly)? #Adverb? ({go}|got) .{0,2} (wrong|awry|amiss|astray|pear shaped|sideways|south)",
      `(wires|lines) ${BEEN} #Adverb? (crossed|mixed up)`,
      "({fall}|{slip}|gone) (through|between) (the)? (cracks|net|gaps|gap)"
    ],
    // What was done to things by nobody.
    botched: [
      `[<thing>(your|the|this|these|those|a|an) .{1,3}] ${BEEN} #Adverb? [<deed>#Mishandled]`,
      `(wrong|incorrect|inaccurate|misleading|outdated) .{1,2} ${BEEN} #Adverb? (given|provided|sent|supplied|quoted|entered|delivered|used|applied|charged|told)`
    ]
  },
  find({ draft, customer: customer2, reply: reply2 }, matches) {
    if (draft.fault === "customer" || draft.fault === "third-party" || customer2.signals("self-blame") || reply2.does("responsibility"))
      return [];
    const alone = customer2.setting === "none";
    if (!alone && !customer2.signals("problem", "our-fault", "upset")) return [];
    const botched = alone && !reply2.does("apology", "regret") ? [] : matches("botched");
    return [
      ...matches("slips").map((found) => bring(found, reply2.text)),
      ...botched.map((found) => bring(found, reply2.text))
    ];
  },
  unless: [
    "#Conditional",
    "#Negated",
    "#Question",
    "#Reported",
    "(hear|learn|find|finding|where|see|check|tell) .{0,3} {go} wrong",
    "(#Mishandled|made|committed|introduced) by (us|our|the|my|your|a|one)",
    "(the|this|that|same) {error} .{0,2}",
    "(phone|wallet|card|cards|keys|purse|passport) .{0,3} (lost|misplaced|mislaid)"
  ],
  rewrites: [
    { title: "Say \u201Cwe\u201D, if it was us", text: "we $act", when: "act" },
    { title: "Own it, if it was ours", text: "I'm sorry that we {failure}.", at: "sentence", ours: true },
    { title: "Say that you are finding out", text: "I'm finding out how {problem} came about.", at: "sentence" }
  ]
};
function bring(found, text2) {
  const words5 = (name) => text2.slice(...found.captures[name] ?? [0, 0]);
  const [slip, thing, deed2] = [words5("slip"), words5("thing"), words5("deed")];
  if (/mistake|error|blunder/i.test(slip)) return { ...found, fills: { act: `made ${lower(slip)}` } };
  const [, verb, rest] = /^((?:\w+ly )?\w+)(.*)$/.exec(deed2.toLowerCase()) ?? [];
  if (!verb || verb === "not") return found;
  return { ...found, fills: { act: `${verb === "forgotten" ? "forgot" : verb} ${lower(thing)}${rest ?? ""}` } };
}
function lower(words5) {
  return words5.charAt(0).toLowerCase() + words5.slice(1);
}

// rules/policy-shield.ts
var policy_shield_default = {
  id: "policy-shield",
  severity: "error",
  preset: "recommended",
  message: "A rule is given as the reason.",
  explanation: "Customers have no interest in policy; it ends the talk and hides who decides. Give the reason behind it, and what you can do instead.",
  find: [
    // The rule is the reason.
    "#RuleIsReason",
    "(as per|per|in accordance with|according to|due to|because of|under|as stated in|in (line|keeping|compliance) with|governed by|against|contrary to|outside (our|the)|subject to|owing to|on account of|in terms of|pursuant to|by virtue of) .{0,4} #Policy",
    // A rule, an authority or a machine does it.
    "(#Policy|#Authority|#System) ((which|that|we|you|on) .{1,4})? .{0,2} not #Adverb? (be)? #Lets",
    "(#Policy|#Authority) (here|team|(on|for|that|you|we) .{1,2})? #Adverb? (has|have|will|would|does|do)? #Adverb? #Forbids",
    "(#Policy|#Authority|#System) #Adverb? only #Lets",
    "#System .{0,2} (says no|needs|insists|demands|{lock}|{reject}|{refuse}|{cancel}|{decline}|generated|{pick}|{decide}|{calculate}|{determine}|applied|charges)",
    "#Automated",
    "#BoundTo",
    "#Policy #Adverb? (apply|applied|applies|stand|stands|(is|are) #Adverb? (clear|final|binding|the same|strict|explicit|policy|rules)|must be followed|{come} first|still (apply|applies|stands|stand))",
    // What is allowed.
    "#NotAllowed",
    // Nobody is let off.
    "#NoException",
    // It is out of our hands and in writing.
    "you (have|had)? #Adverb? (agreed|signed|accepted|acknowledged|ticked|consented|subscribed|entered|committed) .{0,5} (#Policy|box|month|months|year|years|disclaimer|waiver|form)",
    "#InWriting",
    "#OnGrounds",
    // Sayings.
    "#RuleSaying"
  ],
  unless: [
    "#Conditional",
    "#Reported",
    "policy (number|team|manager|holder|document|update|page)",
    "(approved|refunded|accepted|covered|eligible|entitled|processed|granted|credited|waived|issued|extended) .{0,6} (in line|under|per|according|in accordance|by) .{0,6}",
    "((read|see|find|view|check) (our|the|this|more)|attached|{change}|{improve}|{review}|{update}|{revise}|{introduce}|here is|link to|copy of|about) .{0,4} #Policy",
    "(as per|according to|per|in line with|by|under) (your|his|her|their|my|what) .{0,4}",
    "(according to|under|per|by) .{0,4} #Policy .{0,2} you (have|can|may|are (entitled|covered|free)|get|will) !not .{0,4}",
    "you (can|may|have|are (free|entitled|allowed|able|covered)) !not .{0,8} (under|per|within|in line with|according to) .{0,4}",
    "prohibits .{0,3} (from|sellers|third|others|users) .{0,3}",
    "(sellers|they|he|she) (is|are) not (allowed|permitted) to .{0,4}",
    "(in|during|through|under) (the|our|this)? .{0,1} (process|processes|agreement)"
  ],
  rewrites: [
    {
      title: "Reason plus option",
      text: "I'm not able to do that because {reason}. What I can do is {option}.",
      at: "sentence"
    },
    { title: "Say what is possible", text: "What I can offer you here is {option}.", at: "sentence" },
    {
      title: "Take it to who decides",
      text: "I can't change this from here, so I'm asking {team} to look at it and will tell you by {time}.",
      at: "sentence"
    }
  ]
};

// rules/premature-close.ts
var CASE = "(this|the|your|that) .{0,1} (ticket|case|chat|complaint|enquiry|inquiry|query|request|issue|matter|thread|conversation|session)";
var premature_close_default = {
  id: "premature-close",
  severity: "warning",
  preset: "recommended",
  message: "This closes the conversation (\u201C{match}\u201D) before the problem is solved.",
  explanation: "To ask for more, or to say goodbye, takes it for granted that the answer was enough. Check whether it was, or keep the case open.",
  patterns: {
    more: [
      "(is|was|will|would|are) (there|that|this) (be)? #Adverb? (all|(anything|something) (else|more|further)|any (other|more|further) (thing|things|question|questions|issue|issues|query|queries))",
      "(can|may|could|shall) (i|we) (help|assist|do) .{0,4} anything (else|more|further)",
      "^ anything else"
    ],
    shut: [
      `(i|we) (will|shall|am|are|have|had)? (now|going to|go ahead and|be|been|therefore|hereby|proceeding to|also|then|just)? ({close}|{end}|{archive}|(mark|marking|marked)) (off|out)? ${CASE}`,
      `${CASE} (is|are|has been|will be|was|stands|shall be) (now|hereby|therefore|being)? (closed|concluded|archived|(considered|marked|treated) (as)? (closed|resolved|solved|settled))`,
      "(mark|marked|marking) (this|it|that|everything) (down)? as (resolved|solved|closed|done|completed)",
      `(consider|treat|regard) ${CASE} (as)? (closed|resolved|solved|settled)`
    ],
    bye: ["#Farewell"]
  },
  find(document, matches) {
    const { customer: customer2, reply: reply2 } = document;
    if (customer2.setting === "none" || customer2.signals("resolved", "automatic", "offer")) return [];
    const [more, shut, bye] = [
      matches("more").filter((found2) => isAsked(document, found2)),
      matches("shut"),
      matches("bye")
    ];
    const closers = new Set([...more, ...shut, ...bye].map(({ sentence }) => sentence));
    if (closers.size === 0) return [];
    const does = (...ids) => ids.some((id) => reply2.moves(id).some(({ sentence }) => !closers.has(sentence)));
    const refused = (reply2.does("refusal") || NO2.test(reply2.text)) && !does("option", "action", "agreement-check");
    const harmed = customer2.signals("problem") && !does("action", "option", "request", "contact");
    const hot = harmed && (customer2.signals("upset") || isHot(document));
    const upset = customer2.setting !== "review" && (refused && customer2.signals("problem", "upset") || hot);
    const found = [
      ...refused || harmed ? more : [],
      ...refused || customer2.signals("problem") ? shut : [],
      ...upset ? bye : []
    ];
    return found.map((one) => ({
      ...one,
      fills: { ...bye.includes(one) ? { bye: "yes" } : {}, [refused ? "refused" : "open"]: "yes" }
    }));
  },
  unless: [
    ".{0,3} (once|after|until|when|before|if|as soon as|unless) .{0,12}",
    "(not|never|sure|ensure|see) .{0,4}",
    ".{0,2} (you|that) (noticed|saw|remember|recall|changed|happened|tried)"
  ],
  rewrites: [
    {
      title: "Check whether it is solved",
      text: "Does this solve it for you, or is something still not right?",
      at: "sentence"
    },
    {
      title: "Keep it open",
      text: "I'll keep this open until you tell me that {problem} is solved.",
      at: "sentence",
      when: "open"
    },
    {
      title: "Offer what you can do",
      text: "What I can do is {option}. Would that help?",
      at: "sentence",
      when: "refused"
    },
    { title: "Leave it out", text: "", at: "sentence", when: "bye" }
  ]
};
var NO2 = /\b(?:unfortunately|unable|not able|can(?:no|['’])t|could ?n[o'’]t)\b/i;
function isAsked({ reply: reply2 }, { sentence }) {
  return /\?\W*$/.test(reply2.text.slice(...reply2.sentences[sentence] ?? [0, 0]));
}

// rules/robotic-filler.ts
var robotic_filler_default = {
  id: "robotic-filler",
  severity: "info",
  preset: "recommended",
  message: "\u201C{match}\u201D fits any reply to anybody.",
  explanation: "A stock phrase shows that nobody wrote it for this customer, and the kind words around it lose their worth. What is said to them alone carries more.",
  patterns: {
    // What could be said to anybody.
    creed: [
      "(your|customer|guest|client|user|member|patient|passenger) .{0,1} #Cherished (and #Cherished)? .{0,2} (is|are|remains|remain|means|mean|matters|comes|come|being) .{0,4} #Matters ((to|for) us)?",
      "(it|this|which) is #Adverb? important (for|to) us",
      "(value|values|cherish|treasure) (your .{0,3} #Cherished|you as)",
      "({take}|{treat}) .{0,6} (seriously|very serious)",
      "(is|are|remains) (at|in|close to) .{0,2} (heart|core|forefront) (of|and)",
      "(is|are|remains) our .{0,3} (priority|priorities)",
      "#Patron .{0,2} (come|comes|is|are) #Adverb? (first|god|king|everything|family)",
      "(this is to (inform|advise|notify|let you know)|(we|i) write to inform you)",
      "(we|i) (know|understand|realize|appreciate) how (important|frustrating|inconvenient|disappointing|upsetting|difficult|annoying|stressful) (this|it|that|.{1,3}) (is|can be|may be|must be) (for|to)? (you|our .|everyone)? $",
      "(above and beyond|go the extra mile) for (you|our|every|each)",
      "(we|team) (are|is) passionate about",
      "(not|never|hardly) .{0,4} (experience|standard|standards|service|level|quality|impression|hospitality) .{0,3} (we|us) .{0,3} (aim|want|strive|wish|hope|like|expect|known|pride|uphold|provide)",
      "(understand|hear|acknowledge) your (concern|concerns) $",
      "^ (we|i) hear you $",
      "(i|we)? (hope|trust) .{0,2} (email|message|mail|note|letter) finds you .",
      "(i|we)? (hope|trust) .{0,1} you are (doing|keeping)? (well|great|safe) $",
      "your .{0,2} (frustration|feelings|concern|concerns|anger) (is|are) #Adverb? (valid|understandable|justified)",
      "every step of the way",
      "{care} (deeply|greatly|a lot|so much|very much)? about (our|each|every|all our) .{0,1} #Patron"
    ],
    // The same, where it only grates on those who were let down.
    creedToOwed: [
      "#Strive .{0,1} (to|for|in|on|that) .{0,7} #Ideal",
      "(thank|thanks) .{0,2} for your (continued|kind|valued)? [<waited>(patience|understanding)] (and (patience|understanding|cooperation|support))?",
      "{appreciate} your (continued|kind)? [<waited>patience]",
      "({appreciate}|value) your (continued|kind|valued)? (loyalty|patronage|support|custom)",
      "(kind|your) (understanding|patience|cooperation|co operation) (and|in this (regard|matter)) (understanding|patience|cooperation|co operation)?",
      "((thank|thanks) .{0,2} for|{appreciate} you) (being .{1,4} (#Patron|family|community)|your .{0,1} (loyalty|custom|patronage|support))"
    ],
    // What is put before the matter.
    lead: [
      "[<lead>(and|but|please|kindly|you can|you may|so)? (do|be|to)? rest assured (that|of)?]",
      "[<lead>(please|kindly|and|you can|you may) be (rest)? (assured|advised|informed) (that|of)?]",
      "[<lead>as (a|an|our) (valued|esteemed|loyal) #Patron]"
    ],
    // What belongs in no answer to a message, and opens most answers to reviews.
    address: [
      "(thank|thanks|grateful) .{0,3} for choosing",
      "(we|and|team) (are|is)? (always|constantly|continually|continuously|forever) .{0,2} (looking|look|striving|strive|trying|try|seeking|seek|working|work|aiming|aim) .{0,3} (improve|improvement|improvements|do better|get better|be better|better)",
      "(feedback|comments|complaint|complaints|review|reviews|suggestions|insights|it|this) {help} us .{0,3} (improve|serve|get better|do better|grow)",
      "(valued|valuable|esteemed|treasured|discerning|privileged) .{0,1} [<noun>(#Patron|#Cherished)]"
    ],
    // What a machine writes about itself.
    machine: [
      "[<lead>as an (ai|artificial intelligence) (language)? (model|assistant|agent)?]",
      "here is (a|the|your) .{0,3} (draft|reply|response|version|email) (to|for|you) ."
    ]
  },
  find(document, matches) {
    const families2 = [];
    if (isOwed(document) || document.customer.setting === "none" && document.reply.does("apology", "regret"))
      families2.push("creed", "creedToOwed", "lead", ...document.customer.setting === "review" ? [] : ["address"]);
    else if (mayBeComplaint(document) && !document.customer.signals("praise")) families2.push("creed", "lead");
    const found = [...families2, "machine"].flatMap((family) => matches(family));
    return found.map((one) => one.captures.lead || one.captures.noun ? one : withPlace(one, document));
  },
  unless: ["#Conditional", "(to|better|fully) understand", "your next", "dear .{0,2} #Patron", ".{0,3} #KindWords"],
  rewrites: [
    { title: "Leave it out", text: "", when: "lead" },
    { title: "Leave the epithet out", text: "$noun", when: "noun" },
    { title: "Leave it out", text: "", at: "sentence", when: "whole" },
    {
      title: "Say that they waited",
      text: "I know that you have been waiting since {date}.",
      at: "sentence",
      when: "waited"
    },
    { title: "Say what is done about it", text: "About {problem}: {action}.", at: "sentence", when: "creed" },
    { title: "Leave it out", text: "", at: "sentence", when: "creed" },
    { title: "Leave it out", text: "", at: "sentence", when: "waited" }
  ]
};
function withPlace(found, { reply: reply2 }) {
  const { range, sentence, captures } = found;
  const [start2, end2] = reply2.sentences[sentence] ?? range;
  const rest = `${reply2.text.slice(start2, range[0])} ${reply2.text.slice(range[1], end2)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  const marks3 = {
    ...captures.waited ? {} : { creed: range },
    ...rest.length <= 4 && !/\d/.test(rest.join("")) ? { whole: range } : isClause(reply2.text, range) ? { lead: range } : {}
  };
  return { ...found, captures: { ...captures, ...marks3 } };
}

// rules/rushing.ts
var ORDER2 = "[<order>(please|kindly|just|(can|could|would|will) (you|we)|let us|(need|want|like|ask) you to|you (must|should|had better))]?";
var rushing_default = {
  id: "rushing",
  severity: "warning",
  preset: "recommended",
  message: "This hurries the customer, or puts them off.",
  explanation: "Who is hurried is not heard, and to be told to wait leaves no choice. Give them room, or a time.",
  patterns: {
    orders: [
      `${ORDER2} #Adverb? (hurry|(hurry|speed) (it|this)? up|be (quick|brief)|get (on with it|to the point)|come to the point|(make|keep) (it|this|that) #Adverb? (quick|brief|short|snappy)|wrap (this|it|things) up|finish up|cut (it|this) short)`,
      `${ORDER2} #Adverb? (wait|hold the line|stay in (line|the queue)|join the queue) ((for)? your turn|in line|like (everyone|everybody) .{0,1}|sir|madam)? $`
    ],
    remarks: [
      "(do|does|have|has) not .{0,2} (all (day|night)|much time|(the)? time (for|to) (this|chat|discuss|explain|read|go|listen))",
      "(i|we) (am|are) #Adverb? (busy|in a (rush|hurry)|about to (finish|close|clock|log|leave)|short (of|on) time|pressed for time)",
      "(my|our) (shift|lunch|break|day) .{0,2} (end|ends|ending|over|starts|starting|finishes|finished)",
      "(i|we) .{0,2} (need|have|got|want) to (move on|take (another|the next)|(close|end) (this|the) (chat|call))",
      "you (will|would|must|should|need to|have to|simply|just) .{0,3} (wait|be patient) (your turn|like .{1,2}|until (somebody|someone|we (get|can|are)))?",
      "bear with (us|me)",
      "(quickly|be quick|hurry) please"
    ]
  },
  find(document, matches) {
    if (!isComplaint(document)) return [];
    const orders = matches("orders").filter(
      ({ captures, range }) => captures.order || beginsClause(document.reply.text, range[0])
    );
    return [...matches("remarks"), ...orders];
  },
  unless: [
    "#Reported",
    "#Conditional",
    "(not|never|no need) .{0,3} wait",
    "hurry .{0,3} (offer|sale|deal|yours)",
    "wait (#Count|for the|until (the|it|#Time|#Date)|while (it|the))",
    "(keep|kept|made|make|making|let|have|had) you .{0,3} wait"
  ],
  rewrites: [
    { title: "Give the time", text: "The earliest I can do is {time}.", at: "sentence" },
    { title: "Give them room", text: "Tell me all of it, and I will read every word.", at: "sentence" },
    {
      title: "Say when they hear",
      text: "I know that you have been waiting since {date}; you will have an answer by {time}.",
      at: "sentence"
    }
  ]
};

// rules/salutation.ts
var HELLO = "(dear|hi|hello|hey|hiya|greetings|respected|good (morning|afternoon|evening|day))";
var LEAD = /(?:^|[.!?…:;\n–—-]|\p{Extended_Pictographic})['"“(\s]*(?:@\S+\s+)*(?<lead>(?:dear|hi|hello|hey|hiya|respected|good (?:morning|afternoon|evening|day)|(?:many |no )?thanks|thank you(?: (?:so|very) much)?|(?:so )?sorry|apologies|yes|yeah|no|ok|okay|alright|sure|certainly|absolutely|of course|right|no (?:problem|worries)|(?:you.?re |most )?welcome|noted|cheers)(?<comma>,?)\s+(?:my )?)$/iu;
var GENDERED = /^(?:sirs?|madam|ma['’]?am|mam|miss|mister|gents|gentlemen|ladies)$/i;
var AFTER_COMMA = /^(?:sir|madam|ma['’]?am|mam|miss|mister|dude|bro|bruv|mate|buddy|pal|hun|hon|sweetie|darling|champ|babe|luv)$/i;
var salutation_default = {
  id: "salutation",
  severity: "info",
  preset: "recommended",
  message: "\u201C{match}\u201D is for anybody, or guesses who reads it.",
  explanation: "A name, or a plain hello, says that this was written to one person. What is friendly or respectful for one customer is a slight to another.",
  patterns: {
    anyone: [
      `^ #Handle? [<hello>${HELLO} (to)?] (our|my|all)? (our)? (valued|esteemed|loyal|respected|precious|dear|cherished|honoured|#Adverb)? (valued|esteemed)? #Clientele`,
      "^ to (all our .{0,1} #Clientele|whom it may concern|whomsoever it may concern)"
    ],
    address: ["#Address"],
    two: [`^ #Handle? [<hello>${HELLO}] (sir|sirs|madam|mam) (or|and)? (sir|sirs|madam|mam|miss)`],
    group: ["[<who>you] (guys|lads|ladies)"]
  },
  find(document, matches) {
    if (["anyone", "two", "group", "address"].every((name) => matches(name).length === 0)) return [];
    const { reply: reply2, customer: customer2 } = document;
    const nameless = customer2.setting === "review" && !document.draft.customer?.name && !customer2.signals("name");
    const anyone = nameless ? [] : matches("anyone").map((found) => opened(reply2.text, found));
    const two = nameless ? [] : matches("two").map((found) => opened(reply2.text, found));
    const group2 = customer2.signals("praise", "resolved") ? [] : matches("group").map((found) => opened(reply2.text, found, "who"));
    const whole2 = [...anyone, ...two, ...group2];
    const single = nameless && !customer2.signals("problem") ? [] : matches("address").flatMap((found) => addressIn(document, found));
    return [
      ...whole2,
      ...single.filter(({ range }) => !whole2.some((other) => other.range[0] <= range[0] && range[0] < other.range[1]))
    ];
  },
  unless: ["#Clientele (service|services|care|support|team|relations|experience|success)", "#Clientele #Name"],
  rewrites: [
    { title: "Use their name", text: "$named", when: "named" },
    { title: "Leave the form of address out", text: "$plain", when: "plain" },
    { title: "Leave it out", text: "", when: "bare" }
  ]
};
function opened(text2, found, name = "hello") {
  const hello = found.captures[name];
  const word2 = hello ? text2.slice(...hello).replace(/ to$/i, "") : "Hello";
  const range = [hello?.[0] ?? found.range[0], found.range[1]];
  return {
    ...found,
    range,
    captures: { hole: [range[0] + (hello ? word2.length : 0), range[1]] },
    fills: name === "who" ? { plain: word2 } : greetings(word2)
  };
}
function greetings(word2) {
  const formal = /^(?:dear|respected)$/i.test(word2);
  return { named: `${/^respected$/i.test(word2) ? "Dear" : word2} {name}`, plain: formal ? "Hello" : word2 };
}
function addressIn({ reply: reply2, customer: customer2 }, found) {
  const { text: text2 } = reply2;
  const [start2, end2] = found.range;
  const word2 = text2.slice(start2, end2);
  if (!/^['"”)\s]*(?:$|[,.!?…\n–—;:-]|\p{Extended_Pictographic})/u.test(text2.slice(end2))) return [];
  if (!GENDERED.test(word2) && customer2.signals("praise", "resolved")) return [];
  const said3 = new RegExp(`\\b${word2}\\b`, "i");
  if (customer2.messages.some((message) => said3.test(message.text))) return [];
  const before2 = text2.slice(0, start2);
  const { lead, comma } = LEAD.exec(before2)?.groups ?? {};
  if (lead && !comma) {
    const plain3 = lead.trimEnd().replace(/ my$/i, "");
    const range = [start2 - lead.length, end2];
    return [
      {
        ...found,
        range,
        captures: { hole: found.range },
        fills: /^(?:dear|hi|hello|hey|hiya|respected|good )/i.test(plain3) ? greetings(plain3) : { named: `${plain3} {name}`, plain: plain3 }
      }
    ];
  }
  const begins2 = /(?:^|[.!?…\n])\s*$/.test(before2) && /^[,!]/.test(text2.slice(end2)) && !/^(?:love|miss)$/i.test(word2);
  if (!begins2 && !lead && !(/,\s*$/.test(before2) && AFTER_COMMA.test(word2))) return [];
  return [{ ...found, captures: { hole: found.range }, fills: { ...begins2 ? {} : { named: "{name}" }, bare: "" } }];
}

// rules/sensitive-context.ts
var sensitive_context_default = {
  id: "sensitive-context",
  severity: "error",
  preset: "recommended",
  message: "The customer wrote of a death, an illness, a danger or need, and this does not fit it.",
  explanation: "Here the usual scripts hurt. Acknowledge it first and plainly, sell and ask nothing that can wait, and bring in who can help.",
  always: true,
  patterns: {
    rote: ["#ByRote", "#Farewell", "#Upsell", "#MarkUs"],
    comfort: ["#ColdComfort"],
    dead: ["#AskedOfTheDead"]
  },
  find(document, matches) {
    const topics = topicsOf(document);
    if (topics.all.size === 0) return [];
    const { all } = topics;
    const grave = [...all].some((topic) => topic !== "trouble");
    return [
      ...due(document, topics.latest),
      ...(grave ? matches("rote") : []).map((found) => said(document, found)),
      ...matches("comfort").map((found) => said(document, found)),
      ...all.has("death") ? matches("dead").map((found) => ({ ...found, fills: { dead: "yes" } })) : []
    ];
  },
  unless: ["#Reported", "(not|never|no) .{0,4}", "(executor|solicitor|lawyer|doctor|notary|colleague) .{0,8}"],
  rewrites: [
    { title: "Say you are sorry for the loss", text: "I'm so sorry for your loss.", at: "before", when: "death" },
    {
      title: "Say it, and take work off them",
      text: "I'm so sorry. I'll keep this as simple for you as I can.",
      at: "before",
      when: "death"
    },
    {
      title: "Bring in who can help",
      text: "I'm really glad you told me. If you are in danger now, please call {crisis line}, and I'm asking {person} to come in here with us.",
      at: "before",
      when: "despair"
    },
    {
      title: "Ask whether they are safe",
      text: "Are you safe right now? People who will listen are at {crisis line}, at any hour.",
      at: "before",
      when: "despair"
    },
    {
      title: "Make it safe first",
      text: "Please stop using it now, and keep everyone away from it.",
      at: "before",
      when: "danger"
    },
    {
      title: "Ask whether anyone is hurt",
      text: "Is anyone hurt? Please leave it switched off, and I will bring in {team} today.",
      at: "before",
      when: "danger"
    },
    {
      title: "Acknowledge it plainly",
      text: "I'm so sorry for what you are going through.",
      at: "sentence",
      when: "said"
    },
    { title: "Leave it out", text: "", at: "sentence", when: "spare" },
    {
      title: "Ask only what they can give",
      text: "All I need from you is {item}, and only when you are ready.",
      at: "sentence",
      when: "dead"
    }
  ]
};
var TOPICS = [
  ["despair", /myself|my life|it all|suicid|want to die/i],
  ["trouble", /\bjob\b|laid|redundant|afford|behind|bailiff|food bank|bankrupt|homeless|evicted|panic/i],
  [
    "death",
    /\bdied|dying|pass(?:ed|ing)|\blate\b|deceased|bereave|funeral|death|probate|\blost\b(?!.*\b(?:dog|cat|pet|child|friend)\b)|losing|\bloss\b|bur(?:y|ied)|mourn/i
  ],
  ["danger", /caught|shock|monoxide|\bgas\b|^(?:burn\w*|injured|bleeding|cut) /i],
  ["illness", /cancer|dementia|leuk|stroke|terminal|chemo|miscarr|intensive|hospice|domestic|identity/i]
];
function topicsOf({ customer: customer2 }) {
  const all = /* @__PURE__ */ new Set();
  const latest = /* @__PURE__ */ new Set();
  const praised = customer2.setting === "review" && customer2.signal("praise") !== void 0;
  if (praised || customer2.signals("automatic")) return { all, latest };
  for (const { message, range } of customer2.signal("sensitive")?.evidence ?? []) {
    const { text: text2 } = customer2.messages.find(({ index }) => index === message) ?? customer2.latest;
    const topic = TOPICS.find(([, words5]) => words5.test(text2.slice(...range)))?.[0];
    if (!topic || /(?:n['’]t|\bnot|\bnever) $/.test(text2.slice(0, range[0]))) continue;
    all.add(topic);
    if (message === customer2.latest.index) latest.add(topic);
  }
  return { all, latest };
}
var CONDOLED = /\b(?:sorry|condolence|sympath|loss\b|sad)/i;
var HELPED = /\b(?:999|911|112|988|116 ?123|emergency|samaritan|lifeline|helpline|hotline|crisis|doctor|therap|counsel|professional|safe|glad (?:that )?you told|talk to|reach out|hospital|someone who)/i;
var SECURED = /\b(?:stop|unplug|switch|turn(?:ed)? (?:it )?off|do(?:n['’]t| not) (?:use|plug|touch)|keep|emergency|safe|urgent|doctor|medical|hospital|ambulance|999|911|112|leave|windows?|engineer|hurt|injur|recall|are you (?:ok|all ?right))/i;
function due(document, latest) {
  const { customer: customer2, draft, reply: reply2 } = document;
  if (customer2.setting === "review" || customer2.signals("resolved")) return [];
  const before2 = (draft.thread ?? []).filter(({ from: from2 }) => from2 === "agent").map(({ text: text2 }) => text2);
  const lacks = (words5) => ![...before2, reply2.text].some((text2) => words5.test(text2));
  const missing = [
    ["despair", HELPED],
    ["danger", SECURED],
    ["death", CONDOLED]
  ].find(([topic, words5]) => latest.has(topic) && lacks(words5));
  if (!missing) return [];
  return openingOf(reply2).map((range) => ({
    range,
    sentence: Math.max(
      0,
      reply2.sentences.findIndex(([, end2]) => end2 > range[0])
    ),
    captures: {},
    fills: { [missing[0]]: "yes" }
  }));
}
function said({ reply: reply2 }, found) {
  const sentence = reply2.text.slice(...reply2.sentences[found.sentence] ?? found.range);
  return { ...found, fills: { said: "yes", .../sorry|apolog|inconvenience/i.test(sentence) ? {} : { spare: "yes" } } };
}

// rules/sensitive-data.ts
var YOURS = "(me|us|over|back|here|across|with|to me|to us)? .{0,6}";
var sensitive_data_default = {
  id: "sensitive-data",
  severity: "error",
  preset: "recommended",
  message: "A secret such as a card number, PIN or password is asked for or written out here.",
  explanation: "Whoever reads the message later can use it, and customers learn to hand secrets to anyone who asks. Use the secure route, or the last four digits.",
  always: true,
  patterns: {
    asks: [
      `(send|provide|share|give|tell|(dm|email|mail|text|whatsapp|message) (me|us|over|the|your)|state|supply|forward|submit|quote|(reply|respond|revert|come back|get back) .{0,4} with|drop|read|let (me|us) (have|know)|(please|pls|kindly|just) (confirm|verify)) ${YOURS} #Secret`,
      "^ .{0,3} (i|we) (will|would|must|do)? #Adverb? (need|require|want|confirm|verify|take|check) .{0,5} #Secret",
      "(pop|put|type|enter|write|key) (in|down)? (your|the) .{0,5} #Secret .{0,2} (here|below|in (this|the) chat|in your reply)",
      "(can|could|may|might|would) (i|we|you) #Adverb? (have|get|take|confirm|verify|ask (for|you for)|see|type) .{0,9} #Secret",
      "what (is|are|was) (your|the) .{0,2} #Secret",
      "^ (and|also|ok|okay|now|your|the|full)? (your|the|full)? #Secret .{0,4} please $",
      "(photo|photos|picture|pictures|pic|pics|scan|scans|copy|copies|image|screenshot|snap|front and back|both sides) of .{0,6} (credit|debit|bank|payment) (card|cards)"
    ]
  },
  find: (document, matches) => [...matches("asks").map((found) => withKind(document, found)), ...echoes(document)],
  unless: [
    "#Negated",
    "(last|final|first) (#Count|few|digits) .{0,8}",
    ".{0,4} (on|in|into|via|through|at|using) (the|our|your|this|a|that) .{0,2} (secure|page|form|portal|app|website|site|link|checkout|field|box|screen|keypad|terminal|section|tab|reset|login)",
    "(to|and|then) (reset|change|update|set|create|recover) .{0,3}",
    "(anyone|someone|others|somebody|anybody|scammers|fraudsters|criminals|strangers) .{0,7}",
    "(send|text|email|give|mail|message|provide) (you|out) .{0,5}",
    "(new|temporary|wifi|different|strong|stronger) .{0,1} (password|passcode|pin)",
    "pin (code|board|drop|location)",
    "(drop|place) a pin"
  ],
  rewrites: [
    { title: "Keep the last four digits", text: "$masked", when: "masked" },
    {
      title: "Ask for the last four digits",
      text: "Could you tell me just the last four digits of the card?",
      at: "sentence",
      when: "card"
    },
    {
      title: "Use the secure route",
      text: "So that your details stay safe, please enter them on our secure page: {link}",
      at: "sentence"
    },
    {
      title: "Ask for what is safe to send",
      text: "Please keep card numbers, codes and passwords to yourself. Could you tell me {detail} instead?",
      at: "sentence",
      when: "asked"
    }
  ]
};
function withKind({ reply: reply2 }, found) {
  const card = /\bcard\b/i.test(reply2.text.slice(...found.range));
  return {
    ...found,
    captures: { ...found.captures, hole: reply2.sentences[found.sentence] ?? found.range },
    fills: { asked: "yes", ...card ? { card: "yes" } : {} }
  };
}
var CARD = /(?<![\d-])(?:3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4})(?![\d-])/g;
var SECRETS = [
  /(?<![\d-])(?!000|666|9)\d{3}-\d{2}-\d{4}(?![\d-])/g,
  /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  /(?<!wi-?fi |guest |network |meeting |zoom |default )\b(?:password|cvv|cvc)(?: (?:is|was)(?: now)?|:) ?["'“‘]?(?=\S*\d)[^\s"'”’,]{2,}[^\s"'”’,.](?! ?(?:characters|letters|digits|days|minutes|hours))/gi
];
var LABEL = /\b(?:order|tracking|reference|ref|invoice|booking|case|ticket|parcel|serial|imei|meter|po|voucher|gift card|coupon)\b[^\d\n]{0,20}$/i;
function echoes({ reply: reply2 }) {
  const { text: text2 } = reply2;
  if (!/\d[\d -]{3}|passw|\bcv[vc]\b/i.test(text2)) return [];
  const open = ([start2, end2]) => !reply2.ignored.some(
    ({ range, reason }) => (reason === "url" || reason === "email" || reason === "code") && range[0] < end2 && start2 < range[1]
  );
  const at2 = (range) => ({
    range,
    sentence: Math.max(
      0,
      reply2.sentences.findIndex(([start2, end2]) => start2 <= range[0] && range[0] < end2)
    ),
    captures: { hole: range }
  });
  const cards = [...text2.matchAll(CARD)].flatMap(({ 0: card, index }) => {
    const before2 = text2.slice(Math.max(0, index - 40), index);
    if (!isCheckedSum(card) || LABEL.test(before2)) return [];
    const masked = `${/\bcard(?: (?:number|no\.?))?[\s:#]*$/i.test(before2) ? "" : "the card "}ending ${card.slice(-4)}`;
    return [{ ...at2([index, index + card.length]), fills: { masked } }];
  });
  const others2 = SECRETS.flatMap(
    (secret) => [...text2.matchAll(secret)].map(({ 0: match, index }) => at2([index, index + match.length]))
  );
  return [...cards, ...others2].filter(({ range }) => open(range));
}
function isCheckedSum(card) {
  const digits = [...card.replace(/\D/g, "")].reverse().map(Number);
  return digits.reduce(
    (total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
    0
  ) % 10 === 0;
}

// rules/shouting.ts
var PRESSED = words2(
  "not never must read please only again now stop already cannot will every always very immediately before all no you your yours twice today first both any check do does did this that what why how there here anything nothing everything exactly really still we was were have has none important attention urgent possible free last final once full ever zero more less need want same nobody right wrong soon enough until myself yourself ourselves can should would could might so too much most think look wait listen please sorry thank thanks late early same day whole entire actually standard original exact correct maximum minimum limit deadline rules policy receipt proof written valid strict"
);
var BETWEEN = words2(
  "a an i is are am be been it its he she they them me us my our his her their if as or and but than then at by in of on to up out for from with after off over into next who which when where go get got make let see say said ask tell told use keep know means mean sent send paid pay hold stock day days time working work per just back down one two three phone email terms order orders parcel refund refunds account card bill return returns minutes hours weeks"
);
var TITLE2 = words2("a an the of and at by in on to for from with or s");
var ACRONYMS = words2(
  "uk us usa eu uae nhs iban bic vat gst pin otp sim sms mms kyc upi atm id tv pc ac dc hdmi usb gps dns vpn ios faq pdf ups dhl dpd usps bbc irs hmrc dvla nfc sos diy rsvp asap etc ceo hr am pm bst gmt est pst utc iso sku imei qr led lcd ssd wifi cctv hq"
);
var PROPER = words2(
  "i monday mondays tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english"
);
var COMMON_ENDING = /(?:.{3}(?:ly|ed)|.{4}(?:ing|ion|ions|ble|ment|ments|less|ful|ness))$/;
var NO_WORDS = words2("united limited redacted beijing boeing");
var SPELLED = /\b(?:reply|text|texting|send|sending|type|typing|press|click|tap|select|choose|enter|say|hit|pick|word|words|code|codes|keyword|option|button|tab|menu|page|called|labelled|labeled|named|titled|marked|says|reads|reading)\s*(?:with|the|a|on|in)?[\s:]+(?:\p{Lu}+\s+(?:or|and|then)\s+)*["'“‘]?$|[>›→]\s*$/iu;
var RUN = /(?<![\p{L}\p{N}@#^~_./&-])\p{Lu}+(?:[’']\p{Lu}+)*(?:[ ,:;–—-]+(?:\p{Lu}+(?:[’']\p{Lu}+)*|\d+)(?![\p{L}\p{N}_/…-]))*(?![\p{L}\p{N}_/-]|[’']\p{L})/gu;
var RAISED = /[!?]\s*[!?]|[A-ZÀ-Þ]{2}/;
var shouting_default = {
  id: "shouting",
  severity: "warning",
  preset: "recommended",
  message: "Capitals or stacked marks read as shouting.",
  explanation: "Volume in type is a raised voice, and it heats up whoever is upset. The words alone say it.",
  find(document) {
    const { reply: reply2 } = document;
    if (!RAISED.test(reply2.text)) return [];
    return [...marks(document), ...capitals(reply2.text)].filter(
      ({ range: [start2, end2] }) => !reply2.ignored.some(({ range, reason }) => reason !== "number" && range[0] < end2 && start2 < range[1])
    ).map((found) => ({ ...found, sentence: sentenceAt2(reply2.sentences, found.range[0]) }));
  },
  rewrites: [
    { title: "One mark is enough", text: "$mark", when: "mark", safe: true },
    { title: "Close it calmly", text: "$stop", when: "stop" },
    { title: "Say it in a normal voice", text: "$quiet", when: "quiet", safe: true },
    { title: "Say it in a normal voice, and check the names", text: "$lower", when: "lower" },
    { title: "Leave the stress out", text: "", when: "stress" }
  ]
};
function marks({ reply: { text: text2 }, customer: customer2 }) {
  const joyful = customer2.signals("praise") && !customer2.signals("problem", "upset");
  return [...text2.matchAll(/[!?](?:[ \t]?[!?])+|!\s*\n\s*!/g)].filter(
    ({ 0: run2, index }) => !(joyful && !run2.includes("?")) && !(/^[!?]\s[!?]$/.test(run2) && text2[index - 1] === " ")
  ).map(({ 0: run2, index }) => ({
    range: [index, index + run2.length],
    captures: {},
    fills: run2.includes("?") ? { mark: "?" } : { mark: "!", stop: "." }
  }));
}
function capitals(text2) {
  const words5 = text2.match(/[A-ZÀ-Þ][A-ZÀ-Þ’']+/g);
  if (!words5 || words5.length < 2 && !words5.some(isPressed)) return [];
  return [...text2.matchAll(RUN)].flatMap(({ 0: run2, index }) => {
    const range = [index, index + run2.length];
    const shouted2 = run2.split(/[ ,:;–—-]+/);
    if (!isShouted(shouted2, text2, range)) return [];
    const { quiet, sure } = lower2(run2, /(?:^|[.!?\n]\s*)$/.test(text2.slice(0, index)));
    return [{ range, captures: STRESS.test(run2) ? { stress: range } : {}, fills: sure ? { quiet } : { lower: quiet } }];
  });
}
var STRESS = /^(?:VERY|REALLY|ALREADY|ACTUALLY|EXACTLY|PLEASE|CLEARLY|ABSOLUTELY|COMPLETELY|TOTALLY)$/;
function isShouted(shouted2, text2, [start2, end2]) {
  const before2 = text2.slice(Math.max(0, start2 - 60), start2);
  if (SPELLED.test(before2)) return false;
  if (/[\^*~]\s?$/.test(before2) && end2 - start2 <= 3 || /\bthank\s$/i.test(before2) && shouted2[0] === "YOU")
    return false;
  if (shouted2.length < 3) {
    return shouted2.some(isPressed) && shouted2.every((word2) => isPressed(word2) || BETWEEN.has(plain2(word2)) || /^(?:THE|\d+)$/.test(word2)) && isLowerAround(text2, [start2, end2]);
  }
  const letters = shouted2.join("").length;
  return letters >= 8 && shouted2.map(plain2).some((word2) => PRESSED.has(word2) || BETWEEN.has(word2) && !TITLE2.has(word2));
}
function isPressed(word2) {
  const small = plain2(word2);
  return PRESSED.has(small) || /^(?:ca|wo|do|did|does|is|are|was|were|has|have|should|would|could)nt$/.test(small) || small.length > 5 && COMMON_ENDING.test(small) && !NO_WORDS.has(small);
}
function isLowerAround(text2, [start2, end2]) {
  const before2 = text2.slice(Math.max(0, start2 - 60), start2);
  const after2 = text2.slice(end2, end2 + 60);
  return /\p{Ll}{2,}/u.test(before2.split("\n").at(-1) ?? "") || /^[^\n]*?\p{Ll}{2,}/u.test(after2);
}
function lower2(run2, begins2) {
  let sure = true;
  const quiet = run2.replace(/\p{Lu}+(?:[’']\p{Lu}+)*/gu, (word2) => {
    const small = plain2(word2);
    const ordinary = isPressed(word2) || BETWEEN.has(small) || TITLE2.has(small);
    if (PROPER.has(small.split(/[’']/)[0]) || /^I[’']/.test(word2)) return word2[0] + word2.slice(1).toLowerCase();
    if (!ordinary && (ACRONYMS.has(small) || !/[AEIOUY]/.test(word2))) return word2;
    sure &&= ordinary;
    return word2.toLowerCase();
  });
  return { quiet: begins2 ? quiet[0].toUpperCase() + quiet.slice(1) : quiet, sure };
}
function plain2(word2) {
  return word2.toLowerCase().replace(/[’']/g, "");
}
function words2(list) {
  return new Set(list.split(" "));
}
function sentenceAt2(sentences2, at2) {
  const after2 = sentences2.findIndex(([start2]) => start2 > at2);
  return Math.max(0, (after2 === -1 ? sentences2.length : after2) - 1);
}

// rules/slang.ts
var SHORT3 = {
  pls: "please",
  plz: "please",
  plss: "please",
  thx: "thanks",
  thanx: "thanks",
  tnx: "thanks",
  thnx: "thanks",
  ty: "thank you",
  tysm: "thank you very much",
  u: "you",
  ur: "your",
  gonna: "going to",
  wanna: "want to",
  gotta: "have to",
  kinda: "rather",
  dunno: "don't know",
  lemme: "let me",
  gimme: "give me",
  yeah: "yes",
  yea: "yes",
  nah: "no",
  nope: "no",
  cuz: "because",
  coz: "because",
  bcoz: "because",
  bcz: "because",
  b4: "before",
  gr8: "great",
  l8r: "later",
  "2day": "today",
  "2moro": "tomorrow",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  soz: "sorry",
  ppl: "people",
  abt: "about",
  idk: "I don't know",
  np: "you're welcome",
  msg: "message",
  gud: "good",
  hav: "have",
  wat: "what",
  luv: "love",
  rn: "now",
  oki: "okay"
};
var TWO_WAYS = /^(?:ur|gotta)$/i;
var SHORTENED = new RegExp(
  `(?<![\\p{L}\\p{N}'\u2019/.@#^*&_+-])(?:${Object.keys(SHORT3).join("|")})(?![\\p{L}\\p{N}'\u2019/@_+-]|\\.\\p{L}|\\s*[-\u2013]\\s*\\p{Lu})`,
  "giu"
);
var slang_default = {
  id: "slang",
  severity: "info",
  preset: "strict",
  message: "\u201C{match}\u201D is too casual for somebody who has a problem.",
  explanation: "Slang claims a closeness that is not there, and looks like little effort. Written out it says the same.",
  always: true,
  patterns: { slang: ["#Slang"] },
  find(document, matches) {
    const { customer: customer2 } = document;
    if (customer2.setting !== "none" && !isOwed(document) && !customer2.signals("upset")) return [];
    return [...matches("slang").map((found) => withWayOut(found, document.reply.text)), ...shortened(document)];
  },
  unless: ["#Reported"],
  rewrites: [
    { title: "Write it out", text: "$long", when: "long", safe: true },
    { title: "Write it out, and check it", text: "$perhaps", when: "perhaps" },
    { title: "Leave it out", text: "", when: "aside" },
    { title: "Say it in plain words", text: "{plain words}", when: "word" }
  ]
};
var ASIDE2 = /^(?:lol|lmao|rofl|smh|ha(?:ha)+|dude|bro|bruv|bruh|fam|buddy|hun|babe|mate|matey|ta|no cap|you know what i mean|and stuff|or whatever)$/i;
function withWayOut(found, text2) {
  const [start2, end2] = found.range;
  const word2 = text2.slice(start2, end2);
  if (/^(?:my|our) bad$/i.test(word2)) return { ...found, fills: { long: `${word2.slice(0, -3)}mistake` } };
  const loose = isClause(text2, found.range) || ASIDE2.test(word2) && /^\s*(?:[.,;:!?…]|$)/.test(text2.slice(end2));
  return { ...found, captures: loose ? { aside: found.range } : { word: found.range } };
}
function shortened({ reply: reply2, customer: customer2 }) {
  const { text: text2, sentences: sentences2, ignored } = reply2;
  if (!/[a-z]/.test(text2)) return [];
  const theirs = customer2.messages.some((message) => message.text.match(SHORTENED) !== null);
  if (theirs) return [];
  return [...text2.matchAll(SHORTENED)].map(({ 0: word2, index }) => {
    const range = [index, index + word2.length];
    const long = SHORT3[word2.toLowerCase()];
    const capital = /^\p{Lu}/u.test(word2) || begins(text2, index);
    const sentence = Math.max(
      0,
      sentences2.findIndex(([, end2]) => index < end2)
    );
    return {
      range,
      sentence,
      captures: {},
      fills: { [TWO_WAYS.test(word2) ? "perhaps" : "long"]: capital ? long[0].toUpperCase() + long.slice(1) : long }
    };
  }).filter(
    ({ range }) => text2.slice(...range) !== "U" && !ignored.some(({ range: [start2, end2] }) => start2 < range[1] && range[0] < end2)
  );
}
function begins(text2, start2) {
  return /(?:^|[.!?\n]\s*)$/.test(text2.slice(0, start2));
}

// rules/tone-mismatch.ts
var tone_mismatch_default = {
  id: "tone-mismatch",
  severity: "warning",
  preset: "recommended",
  message: "The cheer of \u201C{match}\u201D jars with what the customer wrote.",
  explanation: "Cheer beside trouble looks careless, and makes an answer look less able. Keep them for when it is solved.",
  always: true,
  patterns: { levity: ["#Levity"], cheer: ["#Cheer"], eager: ["#Eager"], liked: ["#Liked"] },
  find(document, matches) {
    const { customer: customer2, reply: reply2 } = document;
    const { text: text2 } = reply2;
    const grave = customer2.signals("sensitive");
    const mayBe = mayBeComplaint(document) && !customer2.signals("resolved") && !customer2.signal("praise") && !reply2.does("thanks") && !GLAD.test(text2);
    if ((!grave || customer2.setting === "review") && (!(mayBe || isTroubled(document)) || JOKES.test(customer2.latest.text)))
      return [];
    const found = [...matches("levity"), ...faces(document, LAUGHS)];
    if (customer2.signal("problem") && !reply2.does("apology", "regret", "empathy")) found.push(...faces(document, GRINS));
    if (grave || customer2.signals("problem") && (customer2.signals("upset") || isHot(document))) {
      found.push(
        ...faces(document, BEAMS),
        ...matches("cheer").filter(({ range }) => isClause(text2, range)),
        ...matches("eager").filter(({ range }) => /^\s?!/.test(text2.slice(range[1]))),
        ...customer2.signal("praise") ? [] : matches("liked")
      );
    }
    return found.filter(({ range }) => !DONE.test(text2.slice(0, range[0]))).map((one) => withKind2(document, one));
  },
  unless: ["#Negated", "(called|named|titled) .{0,3}"],
  rewrites: [
    { title: "Leave it out", text: "" },
    {
      title: "Name the trouble instead",
      text: "I can see how much trouble {problem} has caused.",
      at: "sentence",
      when: "alone"
    },
    {
      title: "Say what you are doing",
      text: "I'm taking this up now, and I'll write to you by {time}.",
      at: "sentence",
      when: "alone"
    }
  ]
};
function isTroubled({ customer: customer2 }) {
  const problem = customer2.signal("problem");
  return problem !== void 0 && !customer2.signals("resolved", "automatic", "offer") && problem.score >= 2 * (customer2.signal("praise")?.score ?? 0);
}
var JOKES = /\b(?:lol|haha\w*|lmao|hehe)\b|[😂🤣😊🙂😉😅]|(?:^|\s)[:;]-?[)DP](?=\s|$)/iu;
var GLAD = /\b(?:glad|thrilled|delighted|congrat\w+|lovely|enjoy|love|cute|well done|bravo|welcome|made (?:my|our)|can't wait)\b/i;
var DONE = /\b(?:refunded|credited|replaced|fixed|sorted|solved|resolved|restored|unlocked|rebooked|upgraded|dispatched|shipped|on (?:its|the) way|work(?:s|ing) (?:again|now))\b/i;
var LAUGHS = /(?<!["“'‘])[😂🤣😅😆😜😝😛🤪🥳🎉🎊🍰🙃😹]\uFE0F?|(?:(?<=\s)|^)(?:[xX]D|[:;=]-?[DPp])(?=\s|$|[.,!])/gmu;
var GRINS = /(?<!["“'‘])[😀😁😃😄😉😎]\uFE0F?/gmu;
var BEAMS = /(?<!["“'‘])[😀😁😃😄😉😊😇😍😎🙂🤗🤩🥰😘👍👏🙌💪🚀✨🌟🔥💯🌈🌞💃]\uFE0F?|(?:(?<=[\s.,!?])|^)(?:[:;=]-?[)\]]|\^_\^|<3)(?=\s|$|[.,!])/gmu;
function faces({ reply: reply2 }, kind) {
  return [...reply2.text.matchAll(kind)].map(
    ({ 0: face, index }) => ({
      range: [index, index + face.length],
      sentence: sentenceAt3(reply2.sentences, index),
      captures: {}
    })
  ).filter(
    ({ range: [start2, end2] }) => !reply2.ignored.some(({ range, reason }) => reason !== "number" && range[0] < end2 && start2 < range[1])
  );
}
function withKind2({ reply: reply2 }, found) {
  const [start2, end2] = reply2.sentences[found.sentence] ?? found.range;
  const rest = reply2.text.slice(start2, found.range[0]) + reply2.text.slice(found.range[1], end2);
  return /(?:\w+\W+){2}/.test(rest) || !/\w/.test(reply2.text.slice(...found.range)) ? found : { ...found, fills: { alone: "yes" } };
}
function sentenceAt3(sentences2, at2) {
  const after2 = sentences2.findIndex(([start2]) => start2 > at2);
  return Math.max(0, (after2 === -1 ? sentences2.length : after2) - 1);
}

// rules/ultimatum.ts
var WILL2 = "(will|shall|would|may|might|can|could|risk|must|is|are|be|gets|get|stands|lead|leads|goes|am|have|result|results|mean|means)";
var ultimatum_default = {
  id: "ultimatum",
  severity: "warning",
  preset: "recommended",
  message: "This reads as a threat.",
  explanation: "A threat takes away the choice and ends the goodwill. Say what keeps things going and by when, with a way out for those who find it hard.",
  patterns: {
    threats: [
      `(#Provoked|otherwise|failing (which|that)) .{0,10} (${WILL2} .{0,6}|(i|we|and the) #Adverb?) #Sanction`,
      `${WILL2} .{0,3} #Sanction .{0,6} #Provoked`,
      "(pay|return|send|reply|delete|confirm|settle|sign|respond|collect|stop|remove|bring|take|move|clear|finish) .{0,8} or ((i|we|you|your .{0,2}|the .{0,2}|it) .{0,4} #Sanction|{lose}|{forfeit}|face)",
      "#Threat",
      "(will|shall|may|might) (be (forced|obliged|compelled)|have no (choice|option|alternative) but) to .{0,3} (you|your|police|authorities)",
      "(keep|carry|go|do|try|post|say|call|send|miss|shout|swear|talk|break|leave) (#Gerund|this|that|it|on|one|another|again|once) .{0,5} and (i|we|you|your .{1,2}) .{0,4} #Sanction",
      `(incomplete|late|unpaid|unsigned|overdue) .{1,2} ${WILL2} .{0,2} #Sanction`,
      "^ (and|so|remember)? no .{1,3} no (refund|return|entry|boarding|claim|service|exception|exchange|payment|credit|key|supply|appointment|visit|delivery) $",
      "(never|not|no longer) be welcome (here|back|in|at|again)",
      "(handed|passed|referred|reported|hand|pass|refer|go|goes) .{0,4} (to|for) .{0,1} #Collectors",
      "#Collectors (will|shall|may|can) (be|follow)"
    ]
  },
  find: (document, matches) => matches("threats").map((found) => withTime(document, found)),
  unless: [
    "#Reported",
    "#Question",
    "(will|would|shall|can|do|are|is) not .{0,3} (#Sanction|affected)",
    ".{0,5} and .{0,1} ({refund}|{resend}|{replace}|{send}|{issue}|{rebook})",
    ".{0,4} (for you|straight away|free|no (cost|charge|fee))"
  ],
  rewrites: [
    {
      title: "Say how to avoid it",
      text: "To keep {thing} going, please {request} $by. If that is difficult, tell me and I will look for another way.",
      at: "sentence",
      when: "by"
    },
    {
      title: "Say how to avoid it",
      text: "To keep {thing} going, please {request} by {date}. If that is difficult, tell me and I will look for another way.",
      at: "sentence"
    },
    {
      title: "Ask, and offer help",
      text: "Could you {request} $by? I would like to help you keep {thing}.",
      at: "sentence",
      when: "by"
    },
    {
      title: "Ask, and offer help",
      text: "Could you {request}? I would like to help you keep {thing}.",
      at: "sentence"
    },
    { title: "Take it out", text: "", at: "sentence" }
  ]
};
function withTime({ reply: reply2 }, found) {
  const time = reply2.moves("time-frame").find(({ sentence }) => sentence === found.sentence);
  return time ? { ...found, fills: { by: reply2.text.slice(...time.range).replace(/^(?=today|tomorrow|tonight|\p{Lu})/u, "by ") } } : found;
}

// rules/unanswered-question.ts
var KINDS = [
  {
    asks: /\b(?:when (?:is|are|was|will|do|does|did|can|could|would|should|am)|how (?:long|soon)|(?:what|which|by what) (?:time|date|day)|eta)\b/i,
    answer: /\d|\b(?:today|tomorrow|tonight|now|soon|shortly|later|early|\w+day|weeks?|days?|months?|hours?|minutes?|mins|always|anytime|already|yet|once|after|before|until|end|next|dates?|time|ready|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/i
  },
  {
    asks: /\bhow (?:much|many)\b|\bwhat (?:is|are|does|do|['’]s) .{0,30}\b(?:cost|price|fees?|charges?|rates?)\b/i,
    answer: /\d|\b(?:free|costs?|price|pricing|charged?|none|no|one|two|three|both|all|each|complimentary|included)\b/i
  },
  {
    asks: /\bwhere (?:is|are|was|do|does|did|can|could|should|will)\b/i,
    answer: /https?:|www\.|\b(?:at|on|under|here|there|inside|via|page|section|link|app|from|to|transit|near|in)\b/i
  }
];
var HELLO2 = /^(?:@\S+\s+|(?:hi|hello|hey|dear)\b[^,.!?]{0,20}[,.!]\s*)+/i;
var DEFERRAL = /\b(?:check\w*|look\w*|ask\w*|find|chas\w+|investigat\w+|back to|let you know|keep you|updat\w*|escalat\w*|forward\w*|pass\w*|confirm\w*|follow\w*|touch|contact\w*|reach out|respon\w+|repl(?:y|ies)|call\w*|e-?mail\w*|dm|messag\w*|see if|sure|know|unable|can(?:not|['’]?t)|moment|minute|wait|hold|depends?|information|details|inside|attach\w*|shortly)\b/i;
var unanswered_question_default = {
  id: "unanswered-question",
  severity: "warning",
  preset: "recommended",
  message: "The customer asked something that the reply does not take up.",
  explanation: "A question that is passed over is asked again, by a customer who now feels unheard. Answer it, or say when you will.",
  find(document) {
    const { reply: reply2, customer: customer2 } = document;
    const { setting } = customer2;
    if (setting === "none" || setting === "review" || customer2.signals("resolved", "automatic", "offer")) return [];
    if (reply2.does("question", "request", "contact")) return [];
    const asked = questionsOf(document);
    if (asked.length === 0) return [];
    const unmet = isStock2(document) || !DEFERRAL.test(reply2.text) && asked.some((question2) => KINDS.find(({ asks }) => asks.test(question2))?.answer.test(reply2.text) === false);
    const question = asked.map((words5) => words5.trim().replace(HELLO2, "")).find((words5) => words5.length <= 90);
    return unmet ? openingOf(reply2).map((range) => ({
      range,
      sentence: reply2.sentences.findLastIndex(([start2]) => start2 <= range[0]),
      captures: {},
      fills: question ? { question } : {}
    })) : [];
  },
  rewrites: [
    {
      title: "Answer it in their words",
      text: "You asked: \u201C$question\u201D The answer is {answer}.",
      at: "end",
      when: "question"
    },
    {
      title: "Say when you will answer",
      text: "You asked about {thing}: I'm checking, and will write to you by {time}.",
      at: "end"
    }
  ]
};
function questionsOf({ reply: reply2, customer: customer2 }) {
  const { latest } = customer2;
  const asked = (customer2.signal("question")?.evidence ?? []).filter(({ message }) => message === latest.index).map(({ range }) => latest.text.slice(...range)).filter((question) => question.includes("?"));
  if (asked.length === 0) return [];
  const said3 = termsOf(reply2.text);
  return asked.filter((question) => {
    const terms = [...termsOf(question)];
    return terms.length > 0 && !terms.some((term) => said3.has(term));
  });
}
var FACT = /\b(?:is|are|was|were|has|have|had|will|can|could)\b/i;
var MORE = /\d|https?:|n['’]t\b|\b(?:not|no|nope|yes|yeah|correct|right|absolutely|true|of course|sure|unable|only|but|because|need|due|pass\w*|shared?|question|dm)\b/i;
function isStock2({ reply: reply2 }) {
  const { text: text2, sentences: sentences2 } = reply2;
  const sentencesWith2 = (...ids) => ids.flatMap((id) => reply2.moves(id).map(({ sentence }) => sentence));
  const thanks = sentencesWith2("thanks", "closing");
  const sorry = sentencesWith2("apology", "regret", "empathy");
  if (thanks.length + sorry.length === 0) return false;
  const greetings2 = reply2.moves("greeting");
  return sentences2.every(([start2, end2], sentence) => {
    const greeted = greetings2.find((found) => found.sentence === sentence)?.range[1] ?? start2;
    const rest = text2.slice(greeted, end2);
    const said3 = thanks.includes(sentence) || sorry.includes(sentence) && !FACT.test(rest);
    return !/\p{L}{3}|\d/u.test(rest) || said3 && !MORE.test(rest);
  });
}

// rules/unfilled-placeholder.ts
var WHAT = "insert|add|enter|your|customer|client|guest|patient|member|user|first|last|full|agent|company|order|ticket|case|tracking|product|item|name|date|time|timeframe|amount|number|link|reason|issue|team|department|tbc|tbd|todo|placeholder|location|day|phone|email|address|store|brand|event|url|policy|refund|price|city|hotel|x+";
var HOLES = [
  /\{\{\{?[^{}\n]{1,80}\}?\}\}/g,
  /\{%[^%\n]{1,80}%\}/g,
  // In `import {x}` and `={x}` braces are meant.
  /(?<![$#%{\w=(<]|=>\s?|\b(?:import|export|const|let|var|type|function|return|class)\s)\{!?[A-Za-z][\w. ,'/-]{0,60}\}(?!\})/g,
  /[$#%]\{[^}\n]{1,60}\}/g,
  /%[A-Za-z][A-Za-z0-9_.]{2,40}%/g,
  /\[\[[^\]\n]{1,40}\]\]|<<[^>\n]{1,40}>>/g,
  new RegExp(`\\[(?:${WHAT})\\b[^\\]\\n]{0,40}\\](?!\\()`, "gi"),
  /<(?:insert|customer|first ?name|last ?name|name|order(?: number)?|date|amount|agent|your)\b[^>\n]{0,30}>/gi,
  /\((?:insert|add) (?:your|the|a|customer|date|name|link|reason|amount|order)\b[^)\n]{0,40}\)/gi,
  /(?<=\S )_{3,}(?=[ .,!?]|$)/gm,
  /\b(?:TODO|FIXME|TBC|TBD)\b(?=:|\s*[.!)]?\s*$)|\blorem ipsum\b/gm,
  /(?<=^\W{0,3}(?:hi|hello|dear|hey) )(?:null|undefined|none|nan|\[object object\])(?=[\s,!.]|$)/gim,
  /^(?:Hi|Hello|Dear|Hey)[ \t]+,/gm,
  /(?<![\w*•-])(?:x{4,}(?=[ ,.:!]*\S)|X{3,})(?![\w*]|[ -]?(?:\d|large|long|small|l\b|s\b))/g
];
var SIGN_OF_HOLE = /[{[<%]|_{3}|TODO|FIXME|TB[CD]|lorem|xxx|XXX/;
var HOLE_IN_GREETING = /^\W{0,3}(?:hi|hello|dear|hey)[ \t]+(?:null|undefined|none|nan|,)/im;
var HOLE_IN_PARENTHESES = /\((?:insert|add) /i;
var GREETING = /(?<![\w'’])(?<word>good (?:morning|afternoon|evening|day)|hi|hello|hey|dear)[ \t]+(?<title>(?:mr|mrs|ms|miss|mx|dr)\b\.?[ \t]+)?$/i;
var PARTING = /(?:^|\n)[ \t]*(?:(?:kind|best|warm|many|yours)[ \t]+)?(?:regards|wishes|thanks|thank you|sincerely|truly|cheers|yours|best|[–—-])[ \t]*[,.!]?\s*$/i;
var UNREAD = /* @__PURE__ */ new Set(["code", "quote", "quoted-thread", "url", "front-matter"]);
var unfilled_placeholder_default = {
  id: "unfilled-placeholder",
  severity: "error",
  preset: "recommended",
  message: "This looks like a hole in a template that was not filled.",
  explanation: "It proves that nobody wrote this for the customer, and can leave out what they need.",
  find(document) {
    const { text: text2 } = document.reply;
    if (!SIGN_OF_HOLE.test(text2) && !HOLE_IN_GREETING.test(text2) && !HOLE_IN_PARENTHESES.test(text2)) return [];
    const holes = HOLES.flatMap(
      (hole2) => [...text2.matchAll(hole2)].map(({ 0: match, index }) => [index, index + match.length])
    );
    return holes.filter((hole2, index) => isOpen2(document, hole2) && !holes.slice(0, index).some((other) => overlap(other, hole2))).map((hole2) => toFound(document, hole2));
  },
  rewrites: [
    { title: "Use their name", text: "$customer", when: "customer" },
    { title: "Leave the name out", text: "$anyone", when: "anyone" },
    { title: "Sign with your name", text: "$agent", when: "agent" },
    { title: "Fill it in", text: "$slot", when: "slot" }
  ]
};
function isOpen2({ reply: reply2 }, hole2) {
  return !reply2.ignored.some(({ range, reason }) => UNREAD.has(reason) && overlap(range, hole2));
}
function overlap(a, b) {
  return a[0] < b[1] && b[0] < a[1];
}
function toFound({ draft, reply: reply2, customer: customer2 }, [start2, end2]) {
  const { text: text2 } = reply2;
  const sentence = sentenceAt4(reply2.sentences, start2);
  const before2 = text2.slice(Math.max(0, start2 - 60), start2);
  const hole2 = text2.slice(start2, end2);
  const found = { range: [start2, end2], sentence, captures: { hole: [start2, end2] } };
  const empty = /^(\w+)\s+,$/.exec(hole2);
  const greeting = GREETING.exec(before2);
  if (greeting || empty) {
    const name = draft.customer?.name ?? nameIn(customer2);
    const { word: word2 = empty?.[1], title = "" } = greeting?.groups ?? {};
    const close2 = empty ? "," : "";
    const formal = /^dear$/i.test(word2);
    const whole2 = formal || title !== "" || empty !== null;
    const anyone = formal ? "Hello" : title ? word2 : `${word2} there`;
    return {
      ...found,
      range: [greeting && whole2 ? start2 - greeting[0].length : start2, end2],
      captures: { hole: [start2 - title.length, end2] },
      fills: {
        ...name && !title ? { customer: whole2 ? `${word2} ${name}${close2}` : name } : {},
        anyone: whole2 ? anyone + close2 : "there"
      }
    };
  }
  const what = meaningOf(hole2);
  if (PARTING.test(before2) || /\b(?:agent|your|my|rep|advis[eo]r)\b.*\bname\b/.test(what)) {
    return { ...found, fills: draft.agent?.name ? { agent: draft.agent.name } : { slot: "{your name}" } };
  }
  return { ...found, fills: { slot: `{${what === "name" ? "person" : what || "missing words"}}` } };
}
function nameIn({ signal, messages }) {
  const [evidence] = signal("name")?.evidence ?? [];
  return evidence && messages.find(({ index }) => index === evidence.message)?.text.slice(...evidence.range);
}
function meaningOf(hole2) {
  return hole2.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[^A-Za-z]+/g, " ").toLowerCase().replace(/\b(?:insert|add|enter|the|a|an|x+|todo|fixme|tbc|tbd|lorem ipsum)\b/g, " ").replace(/ +/g, " ").trim();
}
function sentenceAt4(sentences2, at2) {
  const after2 = sentences2.findIndex(([start2]) => start2 > at2);
  return Math.max(0, (after2 === -1 ? sentences2.length : after2) - 1);
}

// rules/upsell-in-complaint.ts
var upsell_in_complaint_default = {
  id: "upsell-in-complaint",
  severity: "warning",
  preset: "recommended",
  message: "This sells or asks for a good mark while a complaint is open.",
  explanation: "It puts what the company wants before what the customer lacks. Customers recommend a company once they are satisfied, not before.",
  patterns: { plugs: ["#Upsell", "#MarkUs"] },
  find: (document, matches) => isOpen3(document) ? matches("plugs").filter((found) => !isRedress(document, found)).map((found) => withHole(document, found)) : [],
  unless: [
    "(do|did|would|will|does|can) not .{0,4}",
    "(if|before|when|should) you .{0,5} (write|leave|post|share|submit|give)",
    "({thank}|thanks|appreciate|grateful|time|moment|effort|trouble|sorry|noticed|see) .{0,10} #MarkUs",
    ".{0,2} (version|android|ios|software|firmware|windows|browser)"
  ],
  rewrites: [
    { title: "Leave it out for now", text: "", at: "sentence" },
    { title: "Put the problem first", text: "First I want to get {problem} sorted out with you.", at: "sentence" },
    { title: "Ask whether it is solved", text: "Is anything about {problem} still not right?", at: "sentence" }
  ]
};
function isOpen3({ customer: customer2 }) {
  return customer2.signals("problem") && !customer2.signals("resolved", "automatic", "offer");
}
var REDRESS = /\b(?:sorry|apolog|gesture|goodwill|make (?:it|this|that) (?:up|right)|as a thank|on us|on the house|free|complimentary|without (?:extra )?charge|at no|credited|refund)/i;
function isRedress({ reply: reply2 }, { sentence }) {
  return REDRESS.test(reply2.text.slice(...reply2.sentences[sentence] ?? [0, 0]));
}
function withHole({ reply: reply2 }, found) {
  return { ...found, captures: { ...found.captures, hole: reply2.sentences[found.sentence] ?? found.range } };
}

// rules/vague-apology.ts
var NAMED3 = 0.9;
var HAD = "(that|which|this|it)? (you|your .{0,2})? (have|has|may have|had|was|were|is)? (been)? (caused|faced|experienced|encountered|endured|suffered|incurred|undergone|had|felt|occurred|facing|experiencing|having|{go} through|{put} you through|bear) (to you|you|by you)?";
var vague_apology_default = {
  id: "vague-apology",
  severity: "warning",
  preset: "recommended",
  message: "The apology does not say what it is for.",
  explanation: "A stock phrase shows that nobody took in what went wrong. An apology that names it shows that the problem was heard.",
  patterns: {
    // Whatever it was, it was an inconvenience.
    stock: [
      `([<sorry>(sorry|{apologize}|apology|apologies)] #Adverb? (for|about|regarding|over)|[<regret>{regret}] for?) (all|all of)? (the|this)? #Adverb? {inconvenience} (${HAD})?`,
      "#Sorry .{0,7} {inconvenience}",
      "{inconvenience} .{0,6} {regret}",
      "(bear|bearing|put up) with (the|this|any|all)? .{0,1} {inconvenience}",
      "(#Sorry|regrets) (for|about|regarding) (the|this)? same"
    ],
    // Words for what happened that fit whatever happens.
    empty: [
      `#Sorry .{0,5} (for|about|of|regarding|over|with|to|towards|#Adverb|#Sorry) (the|this|that|these|those|your|all|all the|some of the|such|such a|an|a|not so good)? .{0,3} #Nondescript (and|or)? #Nondescript? ${HAD}`,
      "#Sorry (for|about|of|regarding|over) (the|this|that|such|such an|an|a|your|that kind of) (whole|entire|recent|#Subpar)? (experience|situation|incident|matter|issue|episode|occurrence|event|circumstances)"
    ],
    // Light words, which do for a slip.
    light: [
      "#Sorry (for|about|over|regarding) (the|this|that|these|all|all the|such|your)? #Adverb? .{0,1} (#StockHarm|mess|mishap|{lapse}|{delay}|confusion|{wait}|mix up|{mistake}|{error}|oversight|glitch)",
      "#Sorry (for|about|over) (that|this|it|it all|everything|all this|all that)",
      "#Sorry (about|for|that)? (this|that|it|what) (has|had)? (happened|occurred|happening|went wrong)",
      "(accept|offer|extend|convey|express) .{0,4} #Sorry $"
    ]
  },
  find(document, matches) {
    const stock = matches("stock");
    if (!isOwed(document)) return stock;
    const rest = [...matches("empty"), ...isBare2(document) ? matches("light") : []];
    return rest.length > 0 && nameProblem(document).named < NAMED3 ? [...stock, ...rest] : stock;
  },
  unless: [
    "(no|not|without) .{0,2} (need|have) .{0,2} (apologize|sorry) .{0,4}",
    "(#Nondescript|{delay}|confusion) (of|in|getting|logging|((with|over|around|regarding|at|on) (#Gerund|the|your|our|a|an|my|this|that|not|having))) .{0,3}",
    "(#Nondescript|{delay}|confusion) .{0,5} (as a result of|due to|because|caused by|when|while) .{0,3}",
    "to (hear|learn|know|read|see|note) (about|of|that)? .{0,4}"
  ],
  rewrites: [
    { title: "Name it in the same words", text: "$sorry for {problem}", when: "sorry" },
    { title: "Name it in the same words", text: "$regret {problem}", when: "regret" },
    { title: "Name what happened", text: ["I'm sorry about {problem}.", "I am sorry for {problem}."], at: "sentence" },
    { title: "Say it in their words", text: "I'm sorry that {what happened to you}.", at: "sentence" },
    { title: "Name its effect", text: "I'm sorry that this cost you {effect}.", at: "sentence" },
    { title: "Leave it to the apology that is there", text: "", at: "sentence" }
  ]
};
function isBare2({ reply: reply2 }) {
  return !reply2.does(
    "action",
    "request",
    "question",
    "option",
    "restatement",
    "responsibility",
    "time-frame",
    "empathy"
  );
}

// rules/vague-commitment.ts
var WILL3 = "(will|shall|would|am going to|are going to|is going to|{plan} to|{intend} to)";
var MAY = "(will|shall|would|should|must|can|could|may|might|am going to|are going to|is going to|hope to|hopes to|{plan} to|{intend} to)";
var vague_commitment_default = {
  id: "vague-commitment",
  severity: "warning",
  preset: "recommended",
  message: "This promises something without saying what, by whom or by when.",
  explanation: "An undated promise cannot be relied on, and not knowing is what makes people write again. Say what you will do and when they will hear.",
  patterns: {
    // Measures that are none.
    undefined: [
      "({take}|{initiate}|{implement}|{make}|{adopt}|{carry} out|{ensure}|{put}|{undertake}|{introduce}|{devise}) .{0,3} (#Undefined|every|all) (and|or)? #Undefined? .{0,1} #Measure",
      "(will|shall|are|is|am|be|been|being) .{0,2} ({take} (steps|measures|action|actions|precautions)|{make} (some|further|more|the)? (improvements|changes|adjustments))",
      "#Undefined (and|or)? #Undefined? .{0,1} #Measure .{0,3} (taken|implemented|initiated|made|underway|in place|followed|put|adopted|introduced|done|issued|given)",
      "(steps|measures|action|actions|precautions|improvements) (are|is|have|has|will) .{0,2} (taken|initiated|put|made)",
      "({do} the (needful|necessary|needed)|(needful|necessary) (is|will|shall) .{0,2} done|{do} (what|whatever|all that) .{0,1} (is)? (required|needed|necessary|possible)|{act} accordingly)",
      "(what ever|whatever) .{0,8} (will|shall|can) be .{0,2} (done|taken care of|looked into|improved)"
    ],
    // A look into it, and that is all.
    look: [
      `(#We|#Somebody)? ${WILL3} #Adverb? #Adverb? (be|be able to|be sure to|make sure to|try to|try and)? #Adverb? #Probe .{0,1} (#CaseObject|#Case|what|where|all|each|every)`,
      `(someone|somebody|one of (us|them|our .{0,3})|a colleague|the guys|the team|they) .{0,3} ${WILL3} #Adverb? #Probe`,
      "(assure|promise|assured|promised) (you)? (to|of) #Adverb? #Probe",
      "(conduct|carry out|conducting|carrying out|undertake|undertaking|launched|begun|started) .{0,3} (review|investigation|enquiry|inquiry|audit|probe)",
      "(#We|#Somebody|am|are|is) #Adverb? #Adverb? (working|looking|investigating|reviewing|addressing|checking) .{0,6} (with|it|this|that|these|the same|fix|#Case|{improve}|{resolve}|solution|things|cause|causes|resolution)",
      "(#We|#Somebody) .{0,3} #OnIt",
      "(i|we) (will|shall|can|have|am|are)? #Adverb? (get|have|getting|having) (it|this|that|these|#CaseObject) #Adverb? (looked (at|into)|seen to|checked (out)?|investigated|reviewed)",
      "(will|shall) #Adverb? (check|see|look) and (revert|update|get back|let you know|confirm|come back|respond)",
      "(leave (it|this|that) (with|to) (me|us)|bear with us) $",
      "(please|kindly)? ((allow|give|grant) (us|me) (a|some|more|a bit|a little|little|bit|few|sufficient) .{0,3} (time|days|weeks|while)|(wait|have patience) (for)? (some|a few|few|more|a little|a bit) (more)? (days|time|while|weeks|longer))",
      "(it|this|that|things|everything|wheels|all|ball) (is|are|has been)? #Adverb? (in hand|being worked on|being looked (at|into)|under control|in motion|getting sorted|rolling|underway) $",
      "^ (watch this space|stay tuned|hang (tight|in there)|more to follow|(updates|news|details) .{0,2} to follow|(check|try) (back|again) (later|soon|in a (bit|while)))",
      "(it|this|that|your .{0,2}) is (now|currently|still|already)? with (our .{0,3} (team|dept)|#Team|billing|accounts|finance|engineering|the warehouse|operations)",
      "(on|in) (our|the|my|their) (list|radar|books|agenda|to do list)"
    ],
    // We will be in touch.
    contact: [
      "(we|i) (will|shall|would) #Adverb? #Adverb? (be in (touch|contact)|get (back|in touch|in contact)|reach out|revert|contact you|circle back|touch base|come back to you)",
      "you (will|shall|should|would) #Adverb? (hear (from|back|something)|(get|have|receive) (a|some|our|the|your)? (response|reply|answer|news|revert|feedback|update))"
    ],
    // A time that is none.
    soon: [
      `[<promise>(#We|#Somebody|he|she|it|that|this|everything|all|your .{0,2}|the .{0,2}|a .{0,2}|#Case) .{0,2} ${MAY} .{0,12}] #Soon`,
      "(#We|#Somebody|#Case|it|this) (are|is|am) #Adverb? #Adverb? (working|looking|getting|fixing|being|trying|resolving|processing|chasing|waiting) .{0,10} #Soon",
      "^ .{0,3} (will|shall|should|would|going to|gonna) .{0,10} #Soon",
      "(fixed|resolved|sorted|done|processed|refunded|delivered|shipped|dispatched|credited|completed|rectified|addressed|attended|replied|answered|actioned|reviewed) .{0,3} #Soon",
      "(fix|update|patch|it|that|this) (is)? in the (pipeline|works)",
      "(should|will) (be|not be|not take) .{0,3} (too long|much longer|long now|grand|sorted|with you)"
    ],
    // No more than a try.
    try: [
      "(#We|#Somebody) (will|shall|would|are|am) #Adverb? #BestTry .{0,1} (to|and|for|on|towards|our) #Adverb? (improve|improving|fix|resolve|rectify|ensure|make|provide|better|correct|address|overcome|enhance|serve|avoid|prevent|work|offer|deliver|bring|maintain|upgrade|help|assist|find|get|sort|incorporate|meet|do|keep|turn|reduce|send|give|check|reach|solve|the|best)",
      "(i|we) (will|can|shall) .{0,6} see (where|how) (it|this|that|we|i|they|things) #Adverb? (get|gets|goes|go|turns out|come|comes|stand)",
      "(i|we) (will|can) see (what|if) .{0,3} (can|could|possible) .{0,3} (do|done|help|sort|sorted|manage|managed|arrange|arranged|find)"
    ]
  },
  find(document, matches) {
    const { reply: reply2, customer: customer2 } = document;
    if (!isAwaited(document)) return [];
    const owed = isOwed(document) || customer2.setting === "none" && reply2.does("apology", "regret");
    const families2 = ["undefined", "look", "soon", "contact"];
    if (owed || !customer2.signals("praise")) families2.push("try");
    const found = families2.flatMap((family) => matches(family)).filter((one) => !isExchange(document, one) && !isDated2(document, one));
    return found.filter((one, index) => !found.slice(0, index).some(({ sentence }) => sentence === one.sentence)).map((one) => withoutMiddle(one, reply2.text));
  },
  unless: [
    "#Conditional",
    "#Reported",
    "#Question",
    "#Negated",
    "#KindWords .{0,12}",
    "#Pleasantry",
    "#Hoped .{0,14}",
    "(soon|shortly) (after|before)",
    "as soon as (!(possible|we|i|practicable|is|they|can)|((we|i|they) (hear|have|get|receive|know|find|are done|complete|finish)))",
    "(i|we) (have|has|had) #Adverb? (had|taken|checked|looked|reviewed|investigated) .{0,6}",
    "(recommend|suggest|advise|like|want|ask) (you|that you|to) .{0,4}",
    "(always|constantly|continuously|continually|regularly) .{0,4}",
    "(touch|contact) with (the|our|my|them|him|her|your) .{0,3}",
    "(so that|so|such that|where|which|in order) .{0,2} (i|we|us|our team|they|the team) (can|could|may|to|will) .{0,6}",
    "({help}|allows|allowed|allowing|allow (you|the|our|your)|{enable}|{encourage}|{motivate}|{inspire}) .{0,8}",
    "(happy|glad|like|love|need|here|able|willing|ask|asking|asked|want|pleased|keen) to .{0,2} #Probe .{0,5}",
    "({launch}|live|{open}|{reopen}|opening|{unlock}|{unpause}|feature|features|released|release|coming) .{0,3} #Soon",
    "#Measure .{0,3} (such as|including|namely|by #Gerund)"
  ],
  rewrites: [
    { title: "Give the time", text: "$promise by {time}", when: "promise" },
    { title: "Say by when they hear", text: "I'll write to you by {time} with what I find.", at: "after" },
    { title: "Say what and when", text: "I'll {task} and write to you by {time}.", at: "sentence" },
    { title: "Say who does it", text: "{person} will {task}, and you will have an answer by {time}.", at: "sentence" },
    { title: "Say what is already done", text: "I've {done}, and {person} checks it by {time}.", at: "sentence" }
  ]
};
function withoutMiddle(found, text2) {
  return /^\s*(?:[.,;:!?)…–—-]|$|and\b|but\b)/.test(text2.slice(found.range[1])) ? found : { ...found, captures: {} };
}

// rules/why-question.ts
var why_question_default = {
  id: "why-question",
  severity: "warning",
  preset: "recommended",
  message: "This asks the customer to justify themselves.",
  explanation: "A *why* about what they did sounds like an interrogation. Ask what happened, and say why you need to know.",
  find: [
    "why (on earth|the hell|in the world)? #Adverb? ((did|have|had|would|are|were|can|could|must|should) (not)? (you|#Whoever)|do you|do not you (read|listen|understand|follow|learn|trust|believe))",
    "^ (then|so|but|and|also|sir|madam)? why (you|nobody|no one) (have|are|did|do|had|were|can|could|never|not)",
    "^ .{0,2} why (bother|complain|so late|only now|the (delay|rush|silence|hurry)|wait (so|until|this|all|#Count)|(buy|book|order|pay|sign|open|accept|use|take|keep) (it|this|that|for it)|not (just|simply|read|check|ask|say|look))",
    "(explain|justify|clarify|state|specify|tell (me|us)|may i know|can i ask) .{0,2} why (#Accused|#Whoever|your|it took you|the .{1,2} (is|was) (not|late|missing|incomplete|delayed))",
    "(how come|how is it|why (is|was) it) (possible)? (that)? (#Accused|#Whoever|your|only|it took you)",
    "what (on earth|exactly|the hell|else|then)? ((made|makes|possessed|prompted|led) you (to)? (think|believe|do|order|wait|assume|expect|open|leave|buy|ignore|decide|suppose)|(stopped|prevented|kept|is stopping|hindered) you|were you (thinking|expecting|playing)|are you (complaining|on about|playing at|even)|did you (expect|imagine|think|suppose|do (to|with|this))|do you expect)",
    "how (could|can|did) you (not|have|even|possibly|miss|fail|manage|forget|ignore|overlook)",
    "(any|is there a|(what (is|was)|know) the|for what|valid|proper|good|give .{0,2}) reason (why|that|for|behind)? .{0,1} (you|your|not|cancellation|ignoring|leaving|waiting|opening)",
    "what (is|was) your (problem|excuse|reason|reasoning|point|justification|explanation)",
    "(what is|is it|was it) (so|too|that|really) (so|that)? (hard|difficult|much|complicated|confusing) (about|in|to|for)",
    "^ (so|but|and|then|sir|madam)? (did|have|had|do|does|were) (not (you|#Whoever)|you (not|never)|nobody|no one) #Adverb? ({read}|{check}|{see}|{look}|{notice}|{listen}|{ask}|{tell}|{think}|{bother}|{realize}|{know}|{consider}|{learn}|{try}|{follow}|{understand}|{hear}|{remember}|{keep}|{care}|paying|aware)",
    "(have not we|could (not you|you (not|at least)) (at least)? (have|just|simply)) .",
    "would it (have)? (been|be)? (kill|killed|hurt|too much|so (hard|difficult|much))",
    "^ .{0,2} who (forced|allowed|authorized|(told|asked|instructed) you to)",
    "whose (fault|mistake|job|responsibility|idea|decision) (is|was)",
    "do you (really|honestly|seriously|actually) (expect|think|believe|imagine)"
  ],
  unless: [
    "(i|we|me|will|can) #Adverb? (explain|clarify|tell you) .{0,2} why .{0,5}",
    "why you (chose|love|like|picked|stayed)",
    "why (do|would|did|are|were|have) you (been)? #Adverb? (think|feel|feeling|say|like|love|sad|upset|angry|worried|unhappy|stressed|in|seeking|contacting|calling|stuck|charged|billed|get|getting|see|seeing)",
    ".{0,12} so (that)? (we|i) can .{0,12}",
    "#Reported"
  ],
  rewrites: [
    { title: "Ask what happened", text: "Could you tell me a bit more about what happened?", at: "sentence" },
    { title: "Presume good faith", text: "Was there anything that got in the way?", at: "sentence" },
    {
      title: "Say why you ask",
      text: "So that I can find the right way to help, what would you like to be different?",
      at: "sentence"
    }
  ]
};

// src/reading/spelling.ts
var TYPOS = {
  please: "pls plz plss plese pleas pleaze",
  thanks: "thx thnx tnx thanx thnks tks thankx thnaks tanks",
  you: "u yu yuo",
  your: "yr yor",
  are: "r",
  sorry: "sry sorrry soory sory srry soz sorri",
  because: "cuz coz bcoz becuz bcos becoz",
  with: "wth wid",
  their: "thier",
  the: "teh hte",
  and: "adn nd n",
  not: "nto noy",
  order: "oder ordr ordeer",
  calm: "clam",
  wrong: "worng wrng",
  issue: "isue issu isssue",
  email: "emial e-mail",
  tomorrow: "tmrw tmr 2moro tomorow tommorow tommorrow",
  people: "ppl",
  message: "msg mesage",
  about: "abt abot",
  before: "b4",
  which: "wich whch",
  want: "wnat",
  whether: "wether",
  until: "til till untill",
  though: "tho",
  through: "thru",
  okay: "ok okey",
  would: "wud woud wuld",
  could: "cud coud",
  should: "shud shoud",
  unfortunately: "unforunately unfortunatly unfortunetly",
  inconvenience: "inconvience inconvenince incovenience inconveninece inconvenence incovinience inconveince",
  apologize: "appologise appologize apolgise",
  experience: "experiance exprience experince expirience",
  receive: "recieve",
  received: "recieved recived",
  immediately: "immediatly imediately",
  definitely: "definately definitly defiantly",
  regret: "regreet",
  regretted: "regreted regreeted",
  regards: "regrads reagards",
  refund: "refnd",
  check: "chek cheque",
  soon: "sooon",
  again: "agian",
  customer: "cutomer custmer",
  management: "managment",
  happen: "happn",
  occurred: "occured",
  occur: "occurr",
  guarantee: "garantee gaurantee guarentee",
  appreciate: "apreciate",
  feedback: "feed-back",
  disappointed: "dissapointed",
  service: "servise",
  problem: "probelm prblem"
};
var SPELLINGS = [
  [
    /(?<!^(?:adv|dev|rev|superv|telev|improv|surpr|compr|enterpr|appr|repr|a?r|sunr|ra|app?ra|pra|bra|lia|w|otherw|likew|no|po|exerc|exc|prec|conc|inc|prom|prem|comprom|surm|dem|advert|expert|franch|merchand|parad|disgu|gu|cru|bru|desp))is(?=(?:e[drs]?|ing|ations?)$)/,
    /(?<!^(?:pr|s|se|caps|downs|overs|res|ma))iz(?=(?:e[drs]?|ing|ations?)$)/,
    "is",
    "iz"
  ],
  [/(?<=anal|paral|catal)ys(?=(?:e[drs]?|ing)$)/, /(?<=anal|paral|catal)yz(?=(?:e[drs]?|ing)$)/, "ys", "yz"],
  [
    /(?<=behavi|col|fav|hon|lab|neighb|hum|rum|endeav|flav)our/,
    /(?<=behavi|col|fav|hon|lab|neighb|hum|rum|endeav|flav)or/,
    "our",
    "or"
  ],
  [
    /(?<=trave|cance|labe|mode|fue|signa|tota|channe|counse|leve|dia|marve|initia|equa|tunne|quarre)ll(?=(?:ed|ing|ations?|ers?)$)/,
    /(?<=trave|cance|labe|mode|fue|signa|tota|channe|counse|leve|dia|marve|initia|equa|tunne|quarre)l(?=(?:ed|ing|ations?|ers?)$)/,
    "ll",
    "l"
  ],
  [/(?<=cent|lit|met|theat)re(?=s?$)/, /(?<=cent|lit|met|theat)er(?=s?$)/, "re", "er"],
  [/(?<=defen|offen|licen)c(?=es?$)/, /(?<=defen|offen|licen)s(?=es?$)/, "c", "s"],
  [/(?<=program)me(?=s?$)/, /(?<=program)(?=s?$)/, "me", ""]
];
var SPELT_IN_TWO_WAYS = /[iy][sz](?:e[drs]?|ing|ations?)$|l(?:ed|ing|ations?|ers?)$|[n][cs]es?$|[^h]ou?r|t(?:re|er)s?$|programm?e?s?$/;
function hasTwoSpellings(word2) {
  return SPELT_IN_TWO_WAYS.test(word2);
}
function american(word2) {
  return hasTwoSpellings(word2) ? SPELLINGS.reduce((spelt, [british, , , to]) => spelt.replace(british, to), word2) : word2;
}
function otherSpellingsOf(word2) {
  if (!hasTwoSpellings(word2)) return NONE;
  const others2 = [];
  for (const [british, americanPattern, from2, to] of SPELLINGS) {
    if (british.test(word2)) others2.push(word2.replace(british, to));
    else if (americanPattern.test(word2)) others2.push(word2.replace(americanPattern, from2));
  }
  return others2;
}
var NONE = [];
function skeletonOf(text2, start2, end2) {
  let hash = text2.charCodeAt(start2) | 32;
  let before2 = hash;
  for (let index = start2 + 1; index < end2; index++) {
    const code = text2.charCodeAt(index) | 32;
    const vowel = code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121 || code === 39;
    if (!vowel && code !== before2) hash = Math.imul(hash, 31) + code | 0;
    before2 = code;
  }
  return hash;
}
var SHORTEST_GUESS = 6;
var REAL_WORDS = new Set(
  "compliant stores thorough prefect accidental patiently probable pleases misses honesty complements analysis courses diary angle causal casual desert dessert trail trial united untied sketch personal incredibly seattle rising appeals appealing batter denise overlay filing feather remainder announced colleges lunches".split(
    " "
  )
);
function isMisspelling(written, word2) {
  if (REAL_WORDS.has(written)) return false;
  const differs = distance2(written, word2);
  if (differs > 2) return false;
  if (written.length === word2.length && !isSwap(written, word2)) return differs === 1 && word2.length >= 9;
  return differs === 1 || word2.length >= 10 && differs === 2;
}
function isSwap(a, b) {
  let at2 = 0;
  while (at2 < a.length && a[at2] === b[at2]) at2++;
  return a[at2] === b[at2 + 1] && a[at2 + 1] === b[at2] && a.slice(at2 + 2) === b.slice(at2 + 2);
}
function distance2(a, b) {
  let before2 = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before2[column - 2] + 1);
      }
      current.push(cost);
    }
    before2 = above;
    above = current;
  }
  return above[b.length];
}

// src/unexpected.ts
function unexpected(what, given, names, expected = listed(names)) {
  const [nearest] = [...names].sort((a, b) => distance2(given, a) - distance2(given, b));
  const near = nearest !== void 0 && nearest !== given && (nearest.startsWith(given) || distance2(given, nearest) <= Math.max(2, given.length / 3));
  return new TypeError(
    `Unexpected ${what} \`${given}\`, expected ${expected}${near ? `; did you mean \`${nearest}\`?` : ""}`
  );
}
var MANY = 12;
function listed(names) {
  return names.length > MANY ? "a known one" : names.map((name) => `\`${name}\``).join(" or ");
}

// src/config/resolve.ts
var DEFAULTS = { length: 2e4, time: Number.POSITIVE_INFINITY };
var PRESETS = ["recommended", "strict"];
var SEVERITIES = ["off", "error", "warning", "info"];
var CONFIG_KEYS = ["extends", "rules", "add", "terms", "words", "locale", "limits"];
var CHANGES = ["severity", "message", "explanation", "find", "patterns", "unless", "rewrites"];
function resolve(config, house) {
  const layers = flatten(config, []);
  const added = [...new Set(layers.flatMap((layer) => typeof layer === "string" ? [] : layer.add ?? []))];
  for (const rule of added) checkRule(rule);
  const known2 = [...house.filter(({ id }) => !added.some((rule) => rule.id === id)), ...added];
  const ids = known2.map(({ id }) => id);
  let preset = "recommended";
  const settings = /* @__PURE__ */ new Map();
  const terms = /* @__PURE__ */ new Set();
  const words5 = /* @__PURE__ */ new Map();
  let locale;
  let limits = DEFAULTS;
  for (const layer of layers) {
    if (typeof layer === "string") {
      preset = layer;
      continue;
    }
    for (const [id, setting] of Object.entries(layer.rules ?? {})) {
      if (setting === void 0) continue;
      if (!ids.some((known3) => known3 === id)) throw unexpected("rule", id, ids);
      checkSetting(id, setting);
      settings.set(id, [...settings.get(id) ?? [], setting]);
    }
    for (const term of layer.terms ?? []) terms.add(term);
    for (const [tag2, entries] of Object.entries(layer.words ?? {}))
      words5.set(tag2, [...words5.get(tag2) ?? [], ...entries]);
    locale = layer.locale ?? locale;
    limits = { ...limits, ...layer.limits };
  }
  const rules2 = known2.flatMap((rule) => {
    const own = settings.get(rule.id) ?? [];
    const inPreset = preset === "strict" || rule.preset === "recommended" || added.includes(rule);
    return apply(rule, own, inPreset);
  });
  return { rules: rules2, terms: [...terms], words: words5, locale, limits };
}
function flatten(config, path) {
  checkConfig(config);
  if (path.includes(config)) throw new TypeError("Unexpected circular `extends`, expected configurations that end");
  const parents = config.extends === void 0 ? [] : Array.isArray(config.extends) ? config.extends : [config.extends];
  return [
    ...parents.flatMap((parent) => {
      if (typeof parent !== "string") return flatten(parent, [...path, config]);
      if (!PRESETS.includes(parent)) throw unexpected("preset", parent, PRESETS);
      return [parent];
    }),
    config
  ];
}
function apply(rule, settings, on) {
  let result = rule;
  let enabled = on;
  for (const setting of settings) {
    enabled = setting !== "off";
    if (setting === "off") continue;
    result = typeof setting === "string" ? { ...result, severity: setting } : { ...result, ...setting };
  }
  return enabled ? [result] : [];
}
function checkConfig(config) {
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new TypeError(`Unexpected configuration ${kindOf(config)}, expected an object`);
  }
  for (const key of Object.keys(config))
    if (!CONFIG_KEYS.includes(key)) throw unexpected("key of the configuration", key, CONFIG_KEYS);
  const { locale, terms, limits, add: add2, rules: rules2 } = config;
  if (locale !== void 0 && locale !== "en-US" && locale !== "en-GB")
    throw unexpected("locale", String(locale), ["en-US", "en-GB"]);
  if (terms !== void 0 && !(Array.isArray(terms) && terms.every((term) => typeof term === "string"))) {
    throw new TypeError(`Unexpected \`terms\` ${kindOf(terms)}, expected an array of strings`);
  }
  if (add2 !== void 0 && !Array.isArray(add2))
    throw new TypeError(`Unexpected \`add\` ${kindOf(add2)}, expected an array of rules`);
  if (rules2 !== void 0 && (typeof rules2 !== "object" || rules2 === null || Array.isArray(rules2))) {
    throw new TypeError(`Unexpected \`rules\` ${kindOf(rules2)}, expected an object by rule id`);
  }
  for (const [name, limit] of Object.entries(limits ?? {})) {
    if (!Object.hasOwn(DEFAULTS, name)) throw unexpected("limit", name, Object.keys(DEFAULTS));
    if (typeof limit !== "number" || !(limit > 0))
      throw new TypeError(`Unexpected limit \`${name}\` ${String(limit)}, expected a number above 0`);
  }
}
function checkSetting(id, setting) {
  if (typeof setting === "string") {
    if (!SEVERITIES.includes(setting)) throw unexpected(`severity of \`${id}\``, setting, SEVERITIES);
    return;
  }
  if (typeof setting !== "object" || setting === null) {
    throw new TypeError(`Unexpected setting ${kindOf(setting)} of \`${id}\`, expected a severity or an object`);
  }
  for (const key of Object.keys(setting)) if (!CHANGES.includes(key)) throw unexpected(`key of \`${id}\``, key, CHANGES);
}
function checkRule(rule) {
  if (typeof rule !== "object" || rule === null)
    throw new TypeError(`Unexpected rule ${kindOf(rule)}, expected an object`);
  const { id, find, message, severity } = rule;
  if (typeof id !== "string" || id === "")
    throw new TypeError("Unexpected rule without `id`, expected a name such as `blunt-thing`");
  if (typeof find !== "function" && !Array.isArray(find)) {
    throw new TypeError(`Unexpected \`find\` ${kindOf(find)} of \`${id}\`, expected patterns or a function`);
  }
  if (typeof message !== "string")
    throw new TypeError(`Unexpected \`message\` ${kindOf(message)} of \`${id}\`, expected a sentence`);
  if (!SEVERITIES.slice(1).includes(severity))
    throw unexpected(`severity of \`${id}\``, String(severity), SEVERITIES.slice(1));
}
function kindOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

// src/reading/words.ts
var Shape = {
  Unknown: 0,
  /** An unknown word in -ly, most likely an adverb. */
  Ly: 1,
  /** An unknown word in -ed, most likely a participle. */
  Ed: 2,
  /** An unknown word in -ing. */
  Ing: 3,
  /** An unknown capitalised word inside a sentence, most likely a name. */
  Name: 4,
  Quoted: 5,
  Code: 6,
  Url: 7,
  Email: 8,
  Handle: 9,
  Id: 10,
  Number: 11,
  Money: 12,
  Date: 13,
  Time: 14,
  Placeholder: 15,
  Label: 16,
  Term: 17
};
var FIRST_WORD = 18;
var SHAPE_TAGS = /* @__PURE__ */ new Map([
  ["Number", [Shape.Number, Shape.Money, Shape.Date, Shape.Time]],
  ["Money", [Shape.Money]],
  ["Date", [Shape.Date]],
  ["Time", [Shape.Time]],
  ["Url", [Shape.Url]],
  ["Email", [Shape.Email]],
  ["Handle", [Shape.Handle]],
  ["Id", [Shape.Id]],
  ["Placeholder", [Shape.Placeholder]],
  ["Quoted", [Shape.Quoted]],
  ["Label", [Shape.Label]],
  ["Name", [Shape.Name, Shape.Placeholder, Shape.Term]],
  ["Adverb", [Shape.Ly]],
  ["Participle", [Shape.Ed]],
  ["Gerund", [Shape.Ing]]
]);
var Flag = {
  /** Begins with a capital. */
  Capital: 1,
  /** Two or more letters, all capitals. */
  Caps: 2,
  /** Written together with the token before: `n't`, `'re`, the second half of `follow-up`. */
  Joined: 4,
  /** A comma, or a stronger mark, stands before it. */
  Comma: 8,
  /** A semicolon, colon, dash or bracket stands before it. */
  Break: 16,
  LineStart: 32,
  Negated: 64,
  Conditional: 128,
  Reported: 256,
  Embedded: 512,
  Question: 1024
};
var CONTEXT_TAGS = /* @__PURE__ */ new Map([
  ["Negated", Flag.Negated],
  ["Conditional", Flag.Conditional],
  ["Reported", Flag.Reported],
  ["Embedded", Flag.Embedded],
  ["Question", Flag.Question],
  ["TitleCase", Flag.Capital],
  ["Acronym", Flag.Caps]
]);

// src/reading/tokens.ts
function createColumns(capacity = 512) {
  return { length: 0, sentences: 0, ...columnsOf(capacity) };
}
function reserve(columns, length) {
  if (columns.start.length < length) Object.assign(columns, columnsOf(2 ** Math.ceil(Math.log2(length))));
}
function columnsOf(capacity) {
  const column = () => new Int32Array(capacity);
  return {
    start: column(),
    end: column(),
    word: column(),
    or: column(),
    flags: column(),
    sentence: column(),
    first: column(),
    sentenceEnd: column()
  };
}
function pastSentence(tokens, sentence) {
  return sentence + 1 < tokens.sentences ? tokens.first[sentence + 1] : tokens.length;
}
function isMasked(word2) {
  return word2 >= Shape.Quoted && word2 < FIRST_WORD;
}
function rangeOf(tokens, first, past) {
  let from2 = first;
  while (from2 > 0 && tokens.flags[from2] & Flag.Joined) from2--;
  let last = past - 1;
  while (last + 1 < tokens.length && tokens.flags[last + 1] & Flag.Joined) last++;
  return [tokens.start[from2], tokens.end[last]];
}

// src/reading/contexts.ts
var Role = {
  Negator: 1,
  Condition: 2,
  Report: 4,
  Head: 8,
  Wh: 16,
  Subject: 32,
  Auxiliary: 64,
  Contrast: 128,
  Reporter: 256,
  Press: 512,
  Then: 1024
};
var ROLES = [
  [Role.Negator, "not never no without rather neither nor hardly nobody none nothing cannot"],
  [Role.Condition, "if unless whether when whenever"],
  [Role.Report, "said told says claimed claims wrote mentioned stated reported asked explained"],
  [
    Role.Head,
    "steps step thing things information details detail everything anything all options option documents document way ways time reason part something nothing tools items item evidence those one place"
  ],
  [Role.Wh, "what how why where which who when whatever"],
  [Role.Subject, "you we i they he she it"],
  [Role.Auxiliary, "is are was were do does did can could would will have has had should may might am shall must"],
  [Role.Contrast, "but because so although though however"],
  [
    Role.Reporter,
    "he she they it you driver agent who were was been colleague bank seller manager someone somebody staff"
  ],
  [Role.Press, "click press choose select tap hit pick clicking pressing selecting tapping choosing clicked pressed"],
  [Role.Then, "then"]
];
var OWN_WAYS = ["in", "case", "should", "you", "as", "long", "on", "the", "only", "and"];
var CONTEXT_WORDS = [...ROLES.flatMap(([, words5]) => words5.split(" ")), ...OWN_WAYS];
function createContexts(vocabulary2) {
  const roles = new Uint16Array(vocabulary2.size);
  for (const [role, words5] of ROLES) {
    for (const word2 of words5.split(" ")) roles[vocabulary2.idOf(word2)] |= role;
  }
  const [inWord, caseWord, should, you, as, long, on, the, only2, and] = OWN_WAYS.map(vocabulary2.idOf);
  return function mark2(tokens) {
    const { word: word2, flags } = tokens;
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const begin = tokens.first[sentence];
      const past = pastSentence(tokens, sentence);
      let scopes = 0;
      if (asks(begin, past)) scopes |= Flag.Question;
      const whole2 = scopes;
      for (let token = begin; token < past; token++) {
        const id = word2[token];
        const role = id < FIRST_WORD ? 0 : roles[id];
        const before2 = token > begin ? word2[token - 1] : -1;
        const roleBefore = before2 < FIRST_WORD ? 0 : roles[before2];
        if (flags[token] & Flag.Comma) scopes = whole2;
        else if (role & Role.Contrast) scopes &= ~(Flag.Negated | Flag.Embedded);
        else if (role & Role.Then) scopes &= ~Flag.Conditional;
        else if (before2 === and && role & Role.Subject) scopes &= ~(Flag.Negated | Flag.Embedded);
        const opensCondition = (role & Role.Condition) !== 0 || id === caseWord && before2 === inWord || id === should && token === begin && token + 1 < past && word2[token + 1] === you || id === as && before2 === long;
        if (opensCondition && !(scopes & Flag.Question && token === begin && role & Role.Wh)) {
          scopes |= Flag.Conditional;
        }
        if (role & Role.Subject && (roleBefore & Role.Head || roleBefore & Role.Wh && token - 1 > begin)) {
          scopes |= Flag.Embedded;
        }
        flags[token] |= scopes;
        if (role & Role.Negator && !(token + 1 < past && word2[token + 1] === only2)) scopes |= Flag.Negated;
        if (role & Role.Report && roleBefore & Role.Reporter) scopes |= Flag.Reported;
        if (role & Role.Press) label(token, past);
      }
    }
    function asks(begin, past) {
      if (past - begin < 2) return false;
      let verb = begin;
      if (word2[verb] >= FIRST_WORD && roles[word2[verb]] & Role.Wh) verb++;
      if (verb + 1 >= past || word2[verb] < FIRST_WORD || !(roles[word2[verb]] & Role.Auxiliary)) return false;
      const subject = word2[verb + 1];
      return subject >= FIRST_WORD && (roles[subject] & Role.Subject) !== 0 && word2[verb] !== should;
    }
    function label(verb, past) {
      let token = verb + 1;
      while (token < past && (word2[token] === on || word2[token] === the)) token++;
      const begin = token;
      while (token < past && flags[token] & Flag.Capital && !isMasked(word2[token]) && !(token > begin && flags[token] & Flag.Comma)) {
        word2[token] = Shape.Label;
        if (token > begin) flags[token] |= Flag.Joined;
        token++;
      }
    }
  };
}

// src/reading/fold.ts
var UNUSUAL = /[^\x00-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u3000-\uabff\uac00-\ud834\ud836-\udfff\ufe0f]/;
var EACH_UNUSUAL = new RegExp(
  `[\\u{1d400}-\\u{1d7ff}\\u{1f130}-\\u{1f189}\\u{e0000}-\\u{e0fff}]|${UNUSUAL.source}`,
  "gu"
);
var INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
var MARK = /\p{M}/u;
var NEEDS_NFKC = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u24ff\u{1f130}-\u{1f189}\ufb00-\ufb06]/u;
var LOOK_ALIKES = new Map(
  [..."\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u0501d\u04CFl\u04BBh\u03BDv\u03BFo\u03B1a\u03C1p\u03C4t\u03C5u\u043Ak\u043Cm\u0442t\u0432b\u043Dh\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0425X\u0423Y\u0406I\u0408J\u0405S\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X"].map((letter, index, all) => [letter, all[index + 1] ?? ""]).filter((_, index) => index % 2 === 0)
);
function fold2(text2) {
  if (!UNUSUAL.test(text2)) return { text: text2 };
  let plain3 = "";
  let kept = 0;
  const offsets = [];
  const keep = (past) => {
    for (let at2 = kept; at2 < past; at2++) offsets.push(at2);
    plain3 += text2.slice(kept, past);
  };
  for (const { 0: char, index } of text2.matchAll(EACH_UNUSUAL)) {
    const folded = foldCharacter(char, text2, index);
    if (folded === char) continue;
    keep(index);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index);
    plain3 += folded;
    kept = index + char.length;
  }
  if (kept === 0) return { text: text2 };
  keep(text2.length);
  offsets.push(text2.length);
  return { text: plain3, offsets: Int32Array.from(offsets) };
}
function foldCharacter(char, text2, at2) {
  if (INVISIBLE.test(char) || MARK.test(char)) return "";
  if (NEEDS_NFKC.test(char)) return char.normalize("NFKC");
  const latin = LOOK_ALIKES.get(char);
  return latin !== void 0 && touchesLatin(text2, at2, char.length) ? latin : char;
}
function touchesLatin(text2, at2, length) {
  return /[A-Za-z]/.test(wordBefore(text2, at2) + wordAfter(text2, at2 + length));
}
function wordBefore(text2, at2) {
  return /\p{L}*$/u.exec(text2.slice(Math.max(0, at2 - 16), at2))?.[0] ?? "";
}
function wordAfter(text2, at2) {
  return /^\p{L}*/u.exec(text2.slice(at2, at2 + 16))?.[0] ?? "";
}

// src/reading/masks.ts
var LIMIT = 120;
var LONGEST_QUOTE = 600;
function placeholderEnd(text2, at2) {
  const two = text2.slice(at2, at2 + 2);
  switch (text2[at2]) {
    case "{":
      if (two === "{{") return closing(text2, at2, text2[at2 + 2] === "{" ? "}}}" : "}}");
      if (two === "{%") return closing(text2, at2, "%}");
      return braces(text2, at2, at2 + (two === "{!" ? 2 : 1));
    case "$":
    case "#":
    case "%":
      if (text2[at2 + 1] === "{") return braces(text2, at2, at2 + 2);
      return text2[at2] === "%" ? percents(text2, at2) : -1;
    case "[":
      return two === "[[" ? closing(text2, at2, "]]") : brackets(text2, at2);
    case "<":
      return two === "<<" ? closing(text2, at2, ">>") : angles(text2, at2);
    default:
      return -1;
  }
}
function closing(text2, at2, mark2) {
  const line = text2.slice(at2, at2 + LIMIT);
  const end2 = line.indexOf(mark2, 2);
  return end2 === -1 || line.lastIndexOf("\n", end2) !== -1 ? -1 : at2 + end2 + mark2.length;
}
function braces(text2, at2, inside) {
  return /[A-Za-z_$]/.test(text2[inside] ?? "") ? closing(text2, at2, "}") : -1;
}
function percents(text2, at2) {
  const hole2 = /^%[A-Za-z][A-Za-z0-9_.]{1,40}%/.exec(text2.slice(at2, at2 + 44));
  return hole2 ? at2 + hole2[0].length : -1;
}
function brackets(text2, at2) {
  const hole2 = /^\[[^\]\n[]{1,80}\]/.exec(text2.slice(at2, at2 + 84))?.[0];
  if (hole2 === void 0 || !/\p{L}/u.test(hole2) || text2[at2 + hole2.length] === "(") return -1;
  return at2 + hole2.length;
}
function angles(text2, at2) {
  const tag2 = /^<\/?[A-Za-z][^<>\n]{0,80}>/.exec(text2.slice(at2, at2 + 84));
  return tag2 ? at2 + tag2[0].length : -1;
}
function codeEnd(text2, at2) {
  let ticks = at2;
  while (text2[ticks] === "`") ticks++;
  const fence = text2.slice(at2, ticks);
  if (fence.length > 12) return -1;
  const end2 = text2.indexOf(fence, ticks);
  if (end2 === -1) return -1;
  return fence.length < 3 && text2.slice(ticks, end2).includes("\n") ? -1 : end2 + fence.length;
}
var CLOSING_QUOTES = {
  '"': '"',
  "\u201C": "\u201D",
  "\u201E": "\u201C",
  "\xAB": "\xBB",
  "\u2018": "\u2019",
  "'": "'"
};
function quoteEnd(text2, at2) {
  const open = text2[at2];
  const single = open === "'" || open === "\u2018";
  const before2 = text2[at2 - 1] ?? " ";
  if (!/[\s([{—–:,>*-]/.test(before2) || !/[\p{L}\p{N}.…!?*¿¡<@#£$€]/u.test(text2[at2 + 1] ?? " ")) return -1;
  const close2 = CLOSING_QUOTES[open];
  const furthest = Math.min(text2.length, at2 + LONGEST_QUOTE);
  for (let end2 = at2 + 1; end2 < furthest; end2++) {
    const char = text2[end2];
    if (char === "\n" && text2[end2 + 1] === "\n") return -1;
    if (char !== close2 && !(open === "\u201C" && char === '"')) continue;
    if (single && /\p{L}/u.test(text2[end2 + 1] ?? " ")) continue;
    const quoted = text2.slice(at2 + 1, end2);
    return single && !/\s/.test(quoted) ? -1 : end2 + 1;
  }
  return -1;
}
function urlEnd(text2, at2, wordEnd) {
  const scheme = text2.startsWith("://", wordEnd) || wordEnd - at2 === 3 && /^www\./i.test(text2.slice(at2, wordEnd + 1));
  if (!scheme && !isDomain(text2, wordEnd)) return -1;
  let end2 = wordEnd;
  for (; end2 < text2.length; end2++) {
    const code = text2.charCodeAt(end2);
    if (code <= 32 || code === 34 || code === 60 || code === 62 || code === 160 || code >= 8192) break;
  }
  return trimEnd(text2, wordEnd, end2);
}
var TOP_LEVEL = /^(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|io|co|uk|us|in|de|eu|au|ca|info|ly|me|app|dev|gov|edu|ai|biz|tv|shop|help|support|be|gl|gd|to|nz|za|ie|fr|es|it|nl)(?![a-z0-9])/;
function isDomain(text2, wordEnd) {
  return text2[wordEnd] === "." && TOP_LEVEL.test(text2.slice(wordEnd, wordEnd + 80));
}
function trimEnd(text2, from2, end2) {
  while (end2 > from2 && `.,;:!?'")]*`.includes(text2[end2 - 1])) end2--;
  return end2;
}
function emailEnd(text2, wordEnd) {
  const domain = /^@[A-Za-z0-9][A-Za-z0-9.-]{1,80}/.exec(text2.slice(wordEnd, wordEnd + 84));
  if (!domain?.[0].includes(".")) return -1;
  return trimEnd(text2, wordEnd, wordEnd + domain[0].length);
}
function handleEnd(text2, at2) {
  let end2 = at2 + 1;
  while (end2 < text2.length && /[\p{L}\p{N}_.]/u.test(text2[end2])) end2++;
  end2 = trimEnd(text2, at2 + 1, end2);
  return end2 > at2 + 1 ? end2 : -1;
}
var ORDINAL = /^(?:st|nd|rd|th)$/i;
var CLOCK = /^(?:am|pm|a\.m|p\.m|h|hrs?|hours|hr|o'clock)$/i;
var UNIT = /^(?:st|nd|rd|th|am|pm|h|hrs?|hours?|k|m|km|cm|mm|kg|g|ml|l|gb|mb|tb|p|min|mins|sec|secs|x|s|d|in|ft|lb|lbs|oz|usd|gbp|eur|inr|rs|star|stars|days?|weeks?|pm\.|am\.)$/i;
function numberAt(text2, at2) {
  let end2 = at2;
  const money = /[£$€₹¥]/.test(text2[at2]);
  if (money) {
    end2++;
    while (text2[end2] === " ") end2++;
  }
  while (end2 < text2.length && /[0-9]/.test(text2[end2])) end2++;
  let digits = end2 - at2;
  while (/[.,:/-]/.test(text2[end2] ?? "") && /[0-9]/.test(text2[end2 + 1] ?? "")) {
    end2++;
    while (/[0-9]/.test(text2[end2] ?? "")) {
      end2++;
      digits++;
    }
  }
  const number = text2.slice(at2, end2);
  let shape = Shape.Number;
  if (money) shape = Shape.Money;
  else if (/^\d{1,2}:\d{2}$/.test(number)) shape = Shape.Time;
  else if (/^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$/.test(number) && digits >= 3 && !/^\d+\.\d+$/.test(number))
    shape = Shape.Date;
  else if (digits >= 6) shape = Shape.Id;
  if (text2[end2] === "%") return { end: end2 + 1, shape };
  let letters = end2;
  while (letters < text2.length && /[\p{L}\p{N}_]/u.test(text2[letters])) letters++;
  const unit = text2.slice(end2, letters);
  if (unit === "") return { end: end2, shape };
  if (CLOCK.test(unit) && /^\d{1,2}([:.]\d{2})?$/.test(number)) shape = Shape.Time;
  else if (!ORDINAL.test(unit) && !UNIT.test(unit)) shape = Shape.Id;
  return { end: letters, shape };
}
function isThreadHeader(text2, at2) {
  const line = lineAt(text2, at2);
  return /^On .{6,120}\bwrote:?\s*$/.test(line) || /^-{2,}\s*(?:Original|Forwarded) Message/i.test(line) || /^From: .*\S/.test(line) && /^(?:Sent|Date|To|Subject): /m.test(text2.slice(at2, at2 + 400));
}
function isSignatureLine(text2, at2) {
  const line = lineAt(text2, at2);
  return /^--\s?$/.test(line) || /^Sent from my /i.test(line) || /^Get Outlook for /i.test(line);
}
function lineEnd(text2, at2) {
  const end2 = text2.indexOf("\n", at2);
  return end2 === -1 ? text2.length : end2;
}
function lineAt(text2, at2) {
  return text2.slice(at2, Math.min(lineEnd(text2, at2), at2 + 200));
}
var INITIALS = /^(?:\^\s?\p{L}{1,12}|[*/~-]\s?\p{Lu}{2,3})(?=\s*(?:$|\n|https?:|\d\/\d|\())/u;
function initialsEnd(text2, at2) {
  if (!/\s|^$/.test(text2[at2 - 1] ?? "")) return -1;
  const initials = INITIALS.exec(text2.slice(at2, at2 + 40));
  return initials ? at2 + initials[0].length : -1;
}
var SIGN_OFF = /^(?:(?:with )?(?:kind|best|warm|warmest|many|kindest) (?:regards|wishes|thanks)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|best|cheers|thanks (?:and|&) regards|thank you (?:and|&) regards|warmly|take care|respectfully|many thanks|thanks|love)[\s,.!-]*$/i;
function signatureStart(text2, at2) {
  const end2 = lineEnd(text2, at2);
  if (end2 - at2 > 40 || !SIGN_OFF.test(text2.slice(at2, end2))) return -1;
  const rest = text2.slice(end2);
  if (rest.length > 300 || rest.trim() === "") return -1;
  const lines = rest.split("\n").filter((line) => line.trim() !== "");
  const short = lines.every((line) => line.trim().split(/\s+/).length <= 8 && !/[.?!]\s*\p{Lu}/u.test(line));
  return lines.length <= 8 && short ? end2 + rest.search(/\S/) : -1;
}

// src/reading/contractions.ts
var NOT = [
  "do",
  "does",
  "did",
  "is",
  "are",
  "was",
  "were",
  "has",
  "have",
  "had",
  "would",
  "could",
  "should",
  "need",
  "must",
  "might",
  "ought"
];
var SUBJECTS = [
  "i",
  "you",
  "we",
  "they",
  "he",
  "she",
  "it",
  "that",
  "this",
  "there",
  "who",
  "what",
  "how",
  "where",
  "why",
  "when",
  "here",
  "which",
  "somebody",
  "someone",
  "nobody",
  "everyone",
  "everything",
  "something",
  "nothing"
];
var MODALS = ["would", "could", "should", "must", "might"];
function contractions() {
  const table = /* @__PURE__ */ new Map();
  const put = (written, ...parts3) => table.set(
    written,
    parts3.map(([word2, length, or]) => or === void 0 ? { word: word2, length } : { word: word2, length, or })
  );
  for (const verb of NOT) {
    put(`${verb}n't`, [verb, verb.length], ["not", 3]);
    if (verb !== "ought" && verb !== "need") put(`${verb}nt`, [verb, verb.length], ["not", 2]);
  }
  put("can't", ["can", 3], ["not", 2]);
  put("cant", ["can", 2], ["not", 2]);
  put("won't", ["will", 2], ["not", 3]);
  put("wont", ["will", 2], ["not", 2]);
  put("shan't", ["shall", 3], ["not", 3]);
  put("ain't", ["is", 2], ["not", 3]);
  put("cannot", ["can", 3], ["not", 3]);
  put("dosen't", ["does", 4], ["not", 3]);
  put("dosent", ["does", 4], ["not", 2]);
  put("does'nt", ["does", 4], ["not", 3]);
  put("did'nt", ["did", 3], ["not", 3]);
  put("do'nt", ["do", 2], ["not", 3]);
  for (const subject of SUBJECTS) {
    const n = subject.length;
    put(`${subject}'s`, [subject, n], ["is", 2, "has"]);
    put(`${subject}'ll`, [subject, n], ["will", 3]);
    put(`${subject}'d`, [subject, n], ["would", 2, "had"]);
    put(`${subject}'ve`, [subject, n], ["have", 3]);
    put(`${subject}'re`, [subject, n], ["are", 3]);
  }
  put("i'm", ["i", 1], ["am", 2]);
  put("let's", ["let", 3], ["us", 2]);
  put("y'all", ["you", 1], ["all", 4]);
  put("im", ["i", 1], ["am", 1]);
  put("ive", ["i", 1], ["have", 2]);
  put("youre", ["you", 3], ["are", 2]);
  put("youve", ["you", 3], ["have", 2]);
  put("youll", ["you", 3], ["will", 2]);
  put("youd", ["you", 3], ["would", 1, "had"]);
  put("weve", ["we", 2], ["have", 2]);
  put("theyre", ["they", 4], ["are", 2]);
  put("theyve", ["they", 4], ["have", 2]);
  put("theyll", ["they", 4], ["will", 2]);
  put("thats", ["that", 4], ["is", 1, "has"]);
  put("theres", ["there", 5], ["is", 1, "has"]);
  put("heres", ["here", 4], ["is", 1]);
  put("whats", ["what", 4], ["is", 1, "has"]);
  put("wheres", ["where", 5], ["is", 1, "has"]);
  put("hows", ["how", 3], ["is", 1, "has"]);
  put("whos", ["who", 3], ["is", 1, "has"]);
  put("lets", ["let", 3], ["us", 1]);
  put("itll", ["it", 2], ["will", 2]);
  put("thatll", ["that", 4], ["will", 2]);
  for (const modal of MODALS) {
    const n = modal.length;
    put(`${modal}'ve`, [modal, n], ["have", 3]);
    put(`${modal}ve`, [modal, n], ["have", 2]);
    put(`${modal}a`, [modal, n], ["have", 1]);
    put(`${modal}n't've`, [modal, n], ["not", 3], ["have", 3]);
  }
  put("gonna", ["going", 3], ["to", 2]);
  put("gotta", ["got", 3], ["to", 2]);
  put("wanna", ["want", 3], ["to", 2]);
  put("gimme", ["give", 3], ["me", 2]);
  put("lemme", ["let", 3], ["me", 2]);
  put("thankyou", ["thank", 5], ["you", 3]);
  put("alot", ["a", 1], ["lot", 3]);
  put("noone", ["no", 2], ["one", 3]);
  put("infact", ["in", 2], ["fact", 4]);
  put("atleast", ["at", 2], ["least", 5]);
  put("aswell", ["as", 2], ["well", 4]);
  return table;
}
var ENDINGS = /* @__PURE__ */ new Map([
  ["'s", { word: "'s", or: "is" }],
  ["'ll", { word: "will" }],
  ["'ve", { word: "have" }],
  ["'re", { word: "are" }],
  ["'d", { word: "would", or: "had" }],
  ["n't", { word: "not" }]
]);
var PREDICATES = "wrong mistaken incorrect confused right welcome being not just simply quite clearly very so only going overreacting exaggerating lying rude unhappy upset mad crazy absolutely completely obviously misinformed late lucky free able entitled";
var VERBS = "be call check get have send let make look try see do ask email refund go take give just also need contact chase sort arrange raise pass speak find help update keep add put";
var LOST_APOSTROPHES = /* @__PURE__ */ new Map([
  [
    "its",
    {
      parts: [
        { word: "it", length: 2 },
        { word: "is", or: "has", length: 1 }
      ],
      before: "not a an the just only been really very so still ok fine our my your too all always never no clearly been against impossible hard easy simple basic working under being out up down because".split(
        " "
      )
    }
  ],
  [
    "your",
    {
      parts: [
        { word: "you", length: 3 },
        { word: "are", length: 1 }
      ],
      before: PREDICATES.split(" ")
    }
  ],
  [
    "ur",
    {
      parts: [
        { word: "you", length: 1 },
        { word: "are", length: 1 }
      ],
      before: PREDICATES.split(" ")
    }
  ],
  [
    "ill",
    {
      parts: [
        { word: "i", length: 1 },
        { word: "will", length: 2 }
      ],
      before: VERBS.split(" ")
    }
  ],
  [
    "id",
    {
      parts: [
        { word: "i", length: 1 },
        { word: "would", length: 1 }
      ],
      before: "like love be rather suggest say have".split(" ")
    }
  ]
]);

// src/reading/vocabulary.ts
function mix(hash, code) {
  return Math.imul(hash ^ code, 16777619);
}
var HASH_SEED = 2166136261 | 0;
function createVocabulary(words5) {
  const ids = /* @__PURE__ */ new Map();
  const list = Array.from({ length: FIRST_WORD }, () => "");
  const doubtful = [];
  const idOf = (word2) => {
    const known2 = ids.get(word2);
    if (known2 !== void 0) return known2;
    const two = hasTwoSpellings(word2);
    const key = two ? american(word2) : word2;
    const same = key === word2 ? void 0 : ids.get(key);
    if (same !== void 0) return same;
    if (two) doubtful.push(key);
    ids.set(key, list.length);
    return list.push(word2) - 1;
  };
  const toPiece = ({ word: word2, or, length }) => ({
    word: idOf(word2),
    or: or === void 0 ? -1 : idOf(or),
    length
  });
  for (const word2 of words5) idOf(word2);
  const table = createTable(ids.size * 2);
  for (const [written, parts3] of contractions()) table.claim(written, { parts: parts3.map(toPiece) });
  for (const [written, { parts: parts3, before: before2 }] of LOST_APOSTROPHES) {
    const lost2 = { pieces: parts3.map(toPiece), before: new Set(before2.map(idOf)) };
    table.claim(written, { word: idOf(written === "ur" ? "your" : written), lost: lost2 });
  }
  const endings = /* @__PURE__ */ new Map();
  for (const [written, part] of ENDINGS) endings.set(written, toPiece({ ...part, length: 0 }));
  for (const [word2, id] of ids) table.claim(word2, { word: id });
  for (const key of doubtful) {
    const id = ids.get(key);
    for (const other of [list[id], ...otherSpellingsOf(key)]) table.claim(other, { word: id });
  }
  for (const [word2, typos] of Object.entries(TYPOS)) {
    const id = ids.get(word2);
    if (id !== void 0) for (const typo of typos.split(" ")) table.claim(typo, { word: id });
  }
  return {
    size: list.length,
    idOf: (word2) => ids.get(word2) ?? ids.get(american(word2)) ?? -1,
    wordOf: (id) => list[id] ?? "",
    endings,
    ...table.build()
  };
}
function createTable(expected) {
  const written = [];
  const entries = [];
  const hashes = [];
  let mask = 0;
  let slots = new Int32Array(0);
  resize(expected);
  function resize(room) {
    mask = 2 ** Math.ceil(Math.log2(room * 2 + 64)) - 1;
    slots = new Int32Array(mask + 1).fill(-1);
    hashes.forEach((hash, entry) => {
      slots[slotOf(written[entry], hash)] = entry;
    });
  }
  function slotOf(text2, hash) {
    let slot = hash & mask;
    while (slots[slot] !== -1 && written[slots[slot]] !== text2) slot = slot + 1 & mask;
    return slot;
  }
  return {
    claim(text2, entry) {
      const hash = hashOf(text2);
      const slot = slotOf(text2, hash);
      if (slots[slot] !== -1) return;
      slots[slot] = written.length;
      written.push(text2);
      entries.push(entry);
      if (hashes.push(hash) * 2 > mask) resize(hashes.length * 2);
    },
    build() {
      const initials = Uint16Array.from(written, (text2) => text2.charCodeAt(0));
      const lengths = Uint8Array.from(written, (text2) => text2.length);
      const hashOfEntry = Int32Array.from(hashes);
      let skeletons;
      return {
        lookUp(text2, start2, end2, hash) {
          for (let slot = hash & mask; ; slot = slot + 1 & mask) {
            const entry = slots[slot];
            if (entry === -1) return -1;
            if (hashOfEntry[entry] === hash && lengths[entry] === end2 - start2 && initials[entry] === lowerCase(text2.charCodeAt(start2)))
              return entry;
          }
        },
        guess(text2, start2, end2) {
          skeletons ??= bySkeleton(written, entries);
          const candidates = skeletons.get(skeletonOf(text2, start2, end2));
          if (!candidates) return -1;
          const misspelt = text2.slice(start2, end2).toLowerCase();
          return candidates.find((entry) => isMisspelling(misspelt, written[entry])) ?? -1;
        },
        word: Int32Array.from(entries, (entry) => entry.word ?? -1),
        or: Int32Array.from(written, endingOf),
        parts: entries.map((entry) => entry.parts),
        lost: entries.map((entry) => entry.lost)
      };
    }
  };
}
function bySkeleton(written, entries) {
  const skeletons = /* @__PURE__ */ new Map();
  written.forEach((text2, entry) => {
    if (entries[entry].word === void 0 || text2.length < SHORTEST_GUESS) return;
    const skeleton = skeletonOf(text2, 0, text2.length);
    const others2 = skeletons.get(skeleton);
    if (others2) others2.push(entry);
    else skeletons.set(skeleton, [entry]);
  });
  return skeletons;
}
function hashOf(text2) {
  let hash = HASH_SEED;
  for (let index = 0; index < text2.length; index++) hash = mix(hash, text2.charCodeAt(index));
  return hash;
}
function lowerCase(code) {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 8217 || code === 700 || code === 180 || code === 8216) return 39;
  return code >= 192 && code <= 222 && code !== 215 ? code + 32 : code;
}
var NO_ADVERBS = new Set(
  "reply apply supply family rely imply comply multiply july italy assembly bully ally only early likely friendly".split(
    " "
  )
);
function endingOf(word2) {
  if (word2.length <= 4) return -1;
  const shape = shapeOf(word2, 0, word2.length, false);
  return shape === Shape.Unknown ? -1 : shape;
}
function shapeOf(text2, start2, end2, capital) {
  if (end2 - start2 > 4) {
    const last = text2.charCodeAt(end2 - 1) | 32;
    const before2 = text2.charCodeAt(end2 - 2) | 32;
    if (last === 121 && before2 === 108)
      return NO_ADVERBS.has(text2.slice(start2, end2).toLowerCase()) ? Shape.Unknown : Shape.Ly;
    if (capital) return Shape.Name;
    if (last === 100 && before2 === 101) return Shape.Ed;
    if (last === 103 && before2 === 110 && (text2.charCodeAt(end2 - 3) | 32) === 105) return Shape.Ing;
    return Shape.Unknown;
  }
  return capital ? Shape.Name : Shape.Unknown;
}

// src/reading/scan.ts
var Class = {
  Other: 0,
  Letter: 1,
  Digit: 2,
  Space: 3,
  Newline: 4,
  Stop: 5,
  Comma: 6,
  Quote: 7,
  Hole: 8,
  Break: 9
};
var CLASSES = classTable();
function classTable() {
  const table = new Uint8Array(128);
  const put = (characters, value) => {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  };
  put("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", Class.Letter);
  put("0123456789", Class.Digit);
  put(" 	\r\f\v", Class.Space);
  put("\n", Class.Newline);
  put(".!?", Class.Stop);
  put(",", Class.Comma);
  put(`"'`, Class.Quote);
  put("{[<%#$@`^", Class.Hole);
  put(";:()-*/~", Class.Break);
  return table;
}
function classOf(code) {
  if (code < 128) return CLASSES[code];
  if (code >= 192 && code < 8192) return code === 215 || code === 247 ? Class.Other : Class.Letter;
  if (code === 160 || code >= 8192 && code <= 8202 || code === 8239) return Class.Space;
  if (code === 8232 || code === 8233) return Class.Newline;
  if (code === 8230) return Class.Stop;
  if (code === 8220 || code === 8222 || code === 171 || code === 8216) return Class.Quote;
  if (code === 163 || code === 8364 || code === 8377 || code === 165) return Class.Hole;
  if (code === 8211 || code === 8212 || code === 8226) return Class.Break;
  if (code >= 12352 && code < 55296) return Class.Letter;
  if (code >= 63744 && code < 65024) return Class.Letter;
  return Class.Other;
}
var LETTERS = Uint8Array.from({ length: 128 }, (_, code) => CLASSES[code] === Class.Letter ? code | 32 : 0);
function lowerLetter(code) {
  return classOf(code) === Class.Letter ? lowerCase(code) : 0;
}
function isApostrophe(code) {
  return code === 39 || code === 8217 || code === 700 || code === 180;
}
var ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st sr jr vs eg ie approx inc ltd dept ext tel no nos fig ref est min max incl".split(" ").map(hashOf)
);
var text = "";
var vocabulary;
var from = 0;
var into = createColumns();
var starts = into.start;
var ends = into.end;
var words3 = into.word;
var ors = into.or;
var marks2 = into.flags;
var inSentence = into.sentence;
var skipped = [];
var count = 0;
var sentences = 0;
var beginning = true;
var pending = 0;
var lost = -1;
var lastHash = 0;
function scan(given, known2, columns, begin = 0) {
  reserve(columns, given.length + 8);
  text = given;
  vocabulary = known2;
  from = begin;
  into = columns;
  starts = columns.start;
  ends = columns.end;
  words3 = columns.word;
  ors = columns.or;
  marks2 = columns.flags;
  inSentence = columns.sentence;
  skipped = [];
  count = 0;
  sentences = 0;
  beginning = true;
  pending = Flag.LineStart;
  lost = -1;
  const length = text.length;
  let at2 = begin;
  while (at2 < length) at2 = step(at2);
  close(length);
  columns.length = count;
  columns.sentences = sentences;
  return skipped;
}
function step(at2) {
  const code = text.charCodeAt(at2);
  const kind = classOf(code);
  if (kind === Class.Space) return at2 + 1;
  if (pending & Flag.LineStart) {
    const past = lineMask(at2);
    if (past !== -1) return past;
  }
  switch (kind) {
    case Class.Letter:
      return word(at2);
    case Class.Newline:
      return newLine(at2);
    case Class.Stop:
      return stop(at2, code);
    case Class.Comma:
      pending |= Flag.Comma;
      return at2 + 1;
    case Class.Digit: {
      const { end: end2, shape } = numberAt(text, at2);
      push(at2, end2, shape, -1, 0);
      return end2;
    }
    case Class.Quote:
      return quote(at2);
    case Class.Hole: {
      const past = hole(at2, code);
      return past === -1 ? at2 + 1 : past;
    }
    case Class.Break:
      return mark(at2, code);
    default:
      if (isEmoji(code) && !beginning && isSentenceAhead(at2 + 2)) close(at2);
      return at2 + 1;
  }
}
function push(start2, end2, id, or, flags) {
  if (beginning) {
    beginning = false;
    into.first[sentences++] = count;
  }
  starts[count] = start2;
  ends[count] = end2;
  words3[count] = id;
  ors[count] = or;
  marks2[count] = flags | pending;
  inSentence[count] = sentences - 1;
  pending = 0;
  count++;
}
function close(end2) {
  if (beginning) return;
  into.sentenceEnd[sentences - 1] = end2;
  beginning = true;
}
function skip(start2, end2, reason) {
  close(start2);
  skipped.push({ range: [start2, end2], reason });
  pending |= Flag.LineStart;
}
function word(start2) {
  const length = text.length;
  let hash = HASH_SEED;
  let capitals2 = 0;
  let apostrophe = -1;
  let at2 = start2;
  let next = 0;
  for (; at2 < length; at2++) {
    next = text.charCodeAt(at2);
    const lower3 = next < 128 ? LETTERS[next] : lowerLetter(next);
    if (lower3 === 0) {
      if (!isApostrophe(next) || at2 + 1 >= length || classOf(text.charCodeAt(at2 + 1)) !== Class.Letter) break;
      apostrophe = at2;
      hash = mix(hash, 39);
      continue;
    }
    if (lower3 !== next) capitals2++;
    hash = mix(hash, lower3);
  }
  if (at2 === length) next = 0;
  else if (next < 128 && CLASSES[next] !== Class.Space) {
    const past = wordLike(start2, at2, next, capitals2);
    if (past !== -1) return past;
  }
  let flags = 0;
  if (capitals2 > 0) {
    const first = text.charCodeAt(start2);
    if (lowerCase(first) !== first) flags = Flag.Capital;
    if (capitals2 > 1 && capitals2 >= at2 - start2 - (apostrophe > 0 ? 2 : 0)) flags |= Flag.Caps;
  }
  if (start2 > 1 && text.charCodeAt(start2 - 1) === 45 && classOf(text.charCodeAt(start2 - 2)) === Class.Letter)
    flags |= Flag.Joined;
  pushWord(start2, at2, hash, apostrophe, flags);
  return at2;
}
function wordLike(start2, end2, next, capitals2) {
  if (next === 64) {
    const past2 = emailEnd(text, end2);
    if (past2 !== -1) push(start2, past2, Shape.Email, -1, 0);
    return past2;
  }
  if (next === 58 || next === 46) {
    const after2 = text.charCodeAt(end2 + 1);
    if (after2 !== 47 && classOf(after2) !== Class.Letter && !isDigit(after2)) return -1;
    let past2 = urlEnd(text, start2, end2);
    if (past2 !== -1) {
      push(start2, past2, Shape.Url, -1, 0);
      return past2;
    }
    if (end2 - start2 !== 1 || next !== 46 || classOf(text.charCodeAt(end2 + 2)) === Class.Letter) return -1;
    past2 = end2;
    while (text.charCodeAt(past2) === 46 || classOf(text.charCodeAt(past2)) === Class.Letter && text.charCodeAt(past2 - 1) === 46)
      past2++;
    push(start2, past2, Shape.Unknown, -1, 0);
    return past2;
  }
  const hyphenated = next === 45 && capitals2 > 1 && isDigit(text.charCodeAt(end2 + 1));
  if (!hyphenated && next !== 95 && !isDigit(next)) return -1;
  let past = end2;
  for (let code = next; isDigit(code) || code === 95 || code === 45 || classOf(code) === Class.Letter; code = text.charCodeAt(past))
    past++;
  push(start2, past, Shape.Id, -1, 0);
  return past;
}
function pushWord(start2, end2, hash, apostrophe, flags) {
  lastHash = hash;
  const entry = vocabulary.lookUp(text, start2, end2, hash);
  if (entry === -1) {
    lost = -1;
    if (apostrophe > start2 && pushEnding(start2, end2, apostrophe, flags)) return;
    push(start2, end2, unknown(start2, end2, flags), -1, flags);
    return;
  }
  const parts3 = vocabulary.parts[entry];
  if (parts3) {
    if (lost !== -1) restore(parts3[0].word);
    lost = -1;
    let begin = start2;
    for (let index = 0; index < parts3.length; index++) {
      const part = parts3[index];
      const past = index === parts3.length - 1 ? end2 : begin + part.length;
      push(begin, past, part.word, part.or, index === 0 ? flags : Flag.Joined);
      begin = past;
    }
    return;
  }
  const id = vocabulary.word[entry];
  if (lost !== -1) restore(id);
  lost = vocabulary.lost[entry] ? entry : -1;
  push(start2, end2, id, vocabulary.or[entry], flags);
}
function restore(following) {
  const before2 = count - 1;
  const reading = vocabulary.lost[lost];
  if (beginning || pending & Flag.Comma || !reading.before.has(following)) return;
  const [first, second] = reading.pieces;
  const end2 = ends[before2];
  const middle = starts[before2] + first.length;
  words3[before2] = first.word;
  ors[before2] = -1;
  ends[before2] = middle;
  const held = pending;
  pending = 0;
  push(middle, end2, second.word, second.or, Flag.Joined);
  pending = held;
}
function pushEnding(start2, end2, apostrophe, flags) {
  const ending = text.slice(apostrophe + 1, end2).toLowerCase();
  const negates = ending === "t" && (text.charCodeAt(apostrophe - 1) | 32) === 110;
  const cut2 = negates ? apostrophe - 1 : apostrophe;
  const piece = vocabulary.endings.get(negates ? "n't" : `'${ending}`);
  if (!piece || cut2 === start2) return false;
  let hash = HASH_SEED;
  for (let index = start2; index < cut2; index++) hash = mix(hash, lowerCase(text.charCodeAt(index)));
  pushWord(start2, cut2, hash, -1, flags);
  push(cut2, end2, piece.word, piece.or, Flag.Joined);
  return true;
}
function unknown(start2, end2, flags) {
  const capital = (flags & (Flag.Capital | Flag.Caps)) === Flag.Capital && !beginning;
  if (!capital && end2 - start2 >= SHORTEST_GUESS && end2 - start2 <= 24) {
    const entry = vocabulary.guess(text, start2, end2);
    if (entry !== -1) return vocabulary.word[entry];
  }
  return shapeOf(text, start2, end2, capital);
}
function quote(at2) {
  const past = quoteEnd(text, at2);
  if (past === -1 || at2 <= from + 1 && past >= text.length - 1) return at2 + 1;
  push(at2, past, Shape.Quoted, -1, 0);
  return past;
}
function hole(at2, code) {
  let shape = Shape.Placeholder;
  let past = -1;
  if (code === 96) {
    past = codeEnd(text, at2);
    shape = Shape.Code;
  } else if (code === 94) {
    past = initialsEnd(text, at2);
    if (past !== -1) skip(at2, past, "signature");
    return past;
  } else if ((code === 36 || code > 127) && (isDigit(text.charCodeAt(at2 + 1)) || isDigit(text.charCodeAt(at2 + 2)))) {
    const number = numberAt(text, at2);
    past = number.end;
    shape = number.shape;
  } else if (code === 64) {
    past = handleEnd(text, at2);
    shape = Shape.Handle;
  } else {
    past = placeholderEnd(text, at2);
    if (past !== -1 && isTag(text, at2, past)) shape = Shape.Code;
    else if (past === -1 && code === 35) {
      past = handleEnd(text, at2);
      shape = isDigit(text.charCodeAt(at2 + 1)) ? Shape.Id : Shape.Handle;
    }
  }
  if (past !== -1) push(at2, past, shape, -1, 0);
  return past;
}
function mark(at2, code) {
  if (code === 47 || code === 42 || code === 126 || code === 45) {
    const past = initialsEnd(text, at2);
    if (past !== -1) {
      skip(at2, past, "signature");
      return past;
    }
    if (code === 47 || code === 42) return at2 + 1;
  }
  const hyphen = code === 45 && at2 > 0 && classOf(text.charCodeAt(at2 - 1)) === Class.Letter && classOf(text.charCodeAt(at2 + 1)) === Class.Letter;
  if (!hyphen) pending |= Flag.Break | Flag.Comma;
  return at2 + 1;
}
function newLine(at2) {
  let next = at2;
  let lines = 0;
  for (; next < text.length; next++) {
    const kind = classOf(text.charCodeAt(next));
    if (kind === Class.Newline) lines++;
    else if (kind !== Class.Space) break;
  }
  const greeted = (pending & Flag.Comma) !== 0;
  pending |= Flag.LineStart;
  if (!beginning && (lines > 1 || endsLine(next, greeted))) close(at2);
  const begin = text.lastIndexOf("\n", at2 - 1) + 1;
  const signature = at2 - begin > 40 || at2 === begin ? -1 : signatureStart(text, firstInk(text, begin));
  if (signature === -1) return next;
  close(at2);
  skipped.push({ range: [signature, text.length], reason: "signature" });
  return text.length;
}
function endsLine(next, greeted) {
  const code = text.charCodeAt(next);
  if (classOf(code) !== Class.Letter || lowerCase(code) !== code) return true;
  return greeted && count - into.first[sentences - 1] <= 5;
}
function stop(at2, code) {
  let past = at2;
  let asks = false;
  for (; past < text.length; past++) {
    const next2 = text.charCodeAt(past);
    if (classOf(next2) !== Class.Stop) break;
    if (next2 === 63) asks = true;
  }
  const marksEnd = past;
  while (past < text.length && isClosing(text.charCodeAt(past))) past++;
  if (beginning) return past;
  const next = past < text.length ? text.charCodeAt(past) : 32;
  const kind = classOf(next);
  const spaced = kind === Class.Space || kind === Class.Newline;
  if (code === 46 && marksEnd - at2 === 1) {
    if (!spaced && kind !== Class.Letter && kind !== Class.Other && kind !== Class.Hole) return past;
    if (kind === Class.Space && isAbbreviation(count - 1)) return past;
  }
  const ellipsis = code === 8230 || code === 46 && marksEnd - at2 > 1;
  if (ellipsis && !asks && isLowerAhead(past)) return past;
  if (asks) {
    for (let token = into.first[sentences - 1]; token < count; token++) marks2[token] |= Flag.Question;
  }
  close(past);
  return past;
}
function isClosing(code) {
  return code === 34 || code === 39 || code === 8221 || code === 8217 || code === 41 || code === 93 || code === 42;
}
function isAbbreviation(token) {
  const length = ends[token] - starts[token];
  if (length === 1) return (marks2[token] & Flag.Capital) !== 0 && text.charCodeAt(starts[token]) !== 73;
  return length <= 6 && ABBREVIATIONS.has(lastHash);
}
function isLowerAhead(at2) {
  const ink = firstInk(text, at2);
  const code = text.charCodeAt(ink);
  return classOf(code) === Class.Letter && lowerCase(code) === code;
}
function isSentenceAhead(at2) {
  return /^[\p{Emoji_Presentation}\ufe0f\u200d]*\s+\p{Lu}/u.test(text.slice(at2, at2 + 12));
}
function lineMask(at2) {
  const code = text.charCodeAt(at2);
  if (code === 62) {
    const end2 = lineEnd(text, at2);
    skip(at2, end2, "quote");
    return end2;
  }
  if ((code === 45 || code === 79 || code === 70) && isThreadHeader(text, at2)) {
    skip(at2, text.length, "quoted-thread");
    return text.length;
  }
  if ((code === 45 || code === 83 || code === 71) && isSignatureLine(text, at2)) {
    skip(at2, text.length, "signature");
    return text.length;
  }
  return -1;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isEmoji(code) {
  return code >= 55356 && code <= 55358;
}
function isTag(given, start2, end2) {
  return given[start2] === "<" && /^<\/?(?:[abipsu]|br|hr|em|strong|div|span|img|ul|ol|li|table|tr|td|th|h[1-6]|font|blockquote|enter|tab|esc|ctrl|alt|shift)\b/i.test(
    given.slice(start2, end2)
  );
}
function firstInk(given, at2) {
  let ink = at2;
  while (ink < given.length && classOf(given.charCodeAt(ink)) === Class.Space) ink++;
  return ink;
}
function reasonOf(shape) {
  switch (shape) {
    case Shape.Quoted:
      return "quote";
    case Shape.Code:
      return "code";
    case Shape.Url:
      return "url";
    case Shape.Email:
      return "email";
    case Shape.Handle:
      return "handle";
    case Shape.Id:
      return "id";
    case Shape.Number:
    case Shape.Money:
    case Shape.Date:
    case Shape.Time:
      return "number";
    case Shape.Placeholder:
      return "placeholder";
    case Shape.Label:
      return "label";
    case Shape.Term:
      return "term";
    default:
      return void 0;
  }
}

// src/reading/terms.ts
function createTerms(terms) {
  const spellings = terms.filter((term) => term.trim() !== "");
  if (spellings.length === 0) return () => {
  };
  return (text2, { length, start: start2, end: end2, word: word2, flags }) => {
    for (const term of spellings) {
      for (let at2 = text2.indexOf(term); at2 !== -1; at2 = text2.indexOf(term, at2 + term.length)) {
        const past = at2 + term.length;
        let token = firstFrom(start2, length, at2);
        if (token === length || start2[token] !== at2) continue;
        const first = token;
        while (token < length && end2[token] <= past) token++;
        if (end2[token - 1] !== past) continue;
        for (let part = first; part < token; part++) {
          word2[part] = Shape.Term;
          if (part > first) flags[part] |= Flag.Joined;
        }
      }
    }
  };
}
function firstFrom(start2, length, offset) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (start2[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/reading/index.ts
function createReader(words5, terms = []) {
  const vocabulary2 = createVocabulary([...words5, ...CONTEXT_WORDS]);
  const markContexts = createContexts(vocabulary2);
  const markTerms = createTerms(terms);
  const pool = [];
  let taken2 = 0;
  return {
    vocabulary: vocabulary2,
    read(text2, format = "text") {
      const tokens = pool[taken2++] ??= createColumns();
      const { text: plain3, offsets } = fold2(text2);
      const skipped2 = scan(plain3, vocabulary2, tokens, format === "markdown" ? frontMatterEnd(plain3) : 0);
      markTerms(plain3, tokens);
      markContexts(tokens);
      if (offsets) toGiven(tokens, skipped2, offsets);
      return { text: text2, tokens, ignored: () => ignoredIn(tokens, skipped2) };
    },
    release() {
      taken2 = 0;
    }
  };
}
function frontMatterEnd(text2) {
  return /^---\r?\n[^]{0,4000}?\r?\n---(?:\r?\n|$)/.exec(text2)?.[0].length ?? 0;
}
function toGiven(tokens, skipped2, offsets) {
  for (let token = 0; token < tokens.length; token++) {
    tokens.start[token] = offsets[tokens.start[token]];
    tokens.end[token] = offsets[tokens.end[token]];
  }
  for (let sentence = 0; sentence < tokens.sentences; sentence++) {
    tokens.sentenceEnd[sentence] = offsets[tokens.sentenceEnd[sentence]];
  }
  for (const part of skipped2) part.range = [offsets[part.range[0]], offsets[part.range[1]]];
}
function ignoredIn(tokens, skipped2) {
  const ignored = [...skipped2];
  for (let token = 0; token < tokens.length; token++) {
    const shape = tokens.word[token];
    if (!isMasked(shape) || tokens.flags[token] & Flag.Joined) continue;
    const reason = reasonOf(shape);
    if (reason) ignored.push({ range: rangeOf(tokens, token, token + 1), reason });
  }
  return ignored.sort((a, b) => a.range[0] - b.range[0]);
}

// src/matching/inflections.ts
var IRREGULAR = "arise arose arisen|babysit babysat|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|behold beheld|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung hanged|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt kneeled|know knew known|lay laid|lead led|lean leant leaned|leap leapt leaped|learn learnt learned|leave left|lend lent|let let|lie lay lied|light lit lighted|lose lost|make made|mean meant|meet met|pay paid|prove proved proven|put put|quit quit|read read|resend resent|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|smell smelt smelled|sow sowed sown|speak spoke spoken|speed sped speeded|spell spelt spelled|spend spent|spill spilt spilled|spin spun|spit spat|split split|spoil spoilt spoiled|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewed strewn|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|troubleshoot troubleshot|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|wring wrung|write wrote written";
var irregularVerbs = new Map(
  IRREGULAR.split("|").map((entry) => {
    const [root2, ...forms] = entry.split(" ");
    return [root2, forms];
  })
);
var VERB_PREFIX = /^(?:over|under|out|mis|fore|with|re|un|up|off)(?=..)/;
var EXTRA = {
  be: ["am", "is", "are", "were"],
  have: ["has"]
};
var DOUBLED = new Set(
  "abet abhor acquit admit allot babysit begin commit compel concur confer control debug defer deter dial duel equip expel fit forbid forget format fuel incur infer kidnap occur omit outfit outwit overlap overrun permit prefer program quiz rebut recap recur refer refit refuel regret remit reset submit transfer unplug unwrap unzip upset workshop worship".split(
    " "
  )
);
var made = /* @__PURE__ */ new Map();
function formsOf(root2) {
  return memo(made, root2, inflect);
}
function inflect(root2) {
  const stem = stemOf2(root2);
  const forms = [root2, plural(root2), `${root2.endsWith("ie") ? `${root2.slice(0, -2)}y` : stem}ing`];
  const irregular = irregularOf(root2);
  if (irregular) forms.push(...irregular);
  else if (root2.endsWith("e")) forms.push(`${root2}d`);
  else forms.push(/[^aeiou]y$/.test(root2) ? `${root2.slice(0, -1)}ied` : `${stem}ed`);
  return [.../* @__PURE__ */ new Set([...forms, ...EXTRA[root2] ?? []])];
}
function irregularOf(root2) {
  const prefix = prefixOf(root2);
  return irregularVerbs.get(root2) ?? irregularVerbs.get(root2.slice(prefix.length))?.map((form) => prefix + form);
}
function prefixOf(root2) {
  const prefix = VERB_PREFIX.exec(root2)?.[0];
  if (prefix === void 0 || root2 === "relay") return "";
  const rest = root2.slice(prefix.length);
  if (irregularVerbs.has(rest)) return prefix;
  const more = prefixOf(rest);
  return more && prefix + more;
}
function plural(root2) {
  if (root2 === "be") return "is";
  if (root2 === "have") return "has";
  if (/[^aeiou]y$/.test(root2)) return `${root2.slice(0, -1)}ies`;
  const verb = root2.slice(prefixOf(root2).length);
  return /(?:s|x|z|ch|sh)$|^(?:go|do|echo|veto|hero|potato|tomato)$/.test(verb) ? `${root2}es` : `${root2}s`;
}
function stemOf2(root2) {
  if (/[^eoy]e$/.test(root2) && root2 !== "be") return root2.slice(0, -1);
  if (root2.endsWith("ic")) return `${root2}k`;
  const verb = root2.slice(prefixOf(root2).length);
  const short = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/.test(verb);
  const british = /[^aeiou][aeiou]l$/.test(root2) && root2 !== "parallel";
  return short || british || DOUBLED.has(root2) ? root2 + root2.at(-1) : root2;
}

// src/matching/parse.ts
var LONGEST_GAP = 60;
var parsed = /* @__PURE__ */ new Map();
function parsePattern(pattern2) {
  let elements = parsed.get(pattern2);
  if (!elements) parsed.set(pattern2, elements = parse(pattern2));
  return elements;
}
var START = { kind: "start" };
var END = { kind: "end" };
var ANY = { kind: "gap", min: 1, max: 1 };
var pattern = "";
var at = 0;
function parse(given) {
  pattern = given;
  at = 0;
  const elements = sequence("");
  if (at < pattern.length) throw unexpected2(`\`${pattern[at]}\``, "the end of the pattern");
  if (elements.length === 0) throw unexpected2("an empty pattern", "a word");
  return elements;
}
function sequence(until) {
  const elements = [];
  for (; ; ) {
    const next = pattern[at];
    if (next === " ") at++;
    else if (next === void 0 || next === until || next === "|") return elements;
    else if (next === "^") elements.push(start(elements.length === 0 && until === ""));
    else if (next === "$") elements.push(end());
    else if (next === "!") {
      at++;
      const atoms = [];
      atom(atoms);
      elements.push({ kind: "not", element: only(atoms) });
      suffix(elements, elements.length - 1);
    } else {
      const before2 = elements.length;
      atom(elements);
      suffix(elements, before2);
    }
  }
}
function suffix(elements, first) {
  const mark2 = pattern[at];
  if (mark2 === "?") {
    at++;
    elements.push({ kind: "optional", element: only(elements.splice(first)) });
  } else if (mark2 === "*" || mark2 === "+" || mark2 === "~")
    throw unexpected2(`\`${mark2}\``, "a bounded gap such as `.{0,3}`");
}
function only(elements) {
  return elements.length === 1 ? elements[0] : { kind: "choice", options: [elements] };
}
function start(first) {
  if (!first) throw unexpected2("`^` inside a pattern", "it at the begin");
  at++;
  return START;
}
function end() {
  if (pattern.slice(++at).trim() !== "") throw unexpected2("`$` inside a pattern", "it at the end");
  return END;
}
function atom(into2) {
  switch (pattern[at]) {
    case "(":
      into2.push(group());
      break;
    case "[":
      into2.push(capture());
      break;
    case "{":
      into2.push(root());
      break;
    case "#":
      into2.push(tag());
      break;
    case ".":
      into2.push(gap());
      break;
    default: {
      const atoms = words4();
      if (atoms.length === 1) into2.push(atoms[0]);
      else into2.push(...atoms);
    }
  }
}
function group() {
  const begin = at;
  const options = [];
  do {
    at++;
    const option = sequence(")");
    if (option.length === 0) throw unexpected2("an empty alternative", "a word");
    options.push(option);
  } while (pattern[at] === "|");
  if (pattern[at] !== ")") {
    at = begin;
    throw unexpected2("`(` without end", "`)`");
  }
  at++;
  return { kind: "choice", options };
}
var CAPTURE = /\[<([a-z][a-zA-Z]*)>/y;
function capture() {
  const begin = at;
  const name = taken(CAPTURE);
  if (name === void 0) throw unexpected2("`[`", "a capture such as `[<verb>#Verb]`");
  const elements = sequence("]");
  if (pattern[at] !== "]" || elements.length === 0) {
    at = begin;
    throw unexpected2("a capture without end", "`]`");
  }
  at++;
  return { kind: "capture", name, elements };
}
var ROOT = /\{([a-z-]+)\}/y;
var roots = /* @__PURE__ */ new Map();
function root() {
  const name = taken(ROOT);
  if (name === void 0) throw unexpected2("`{`", "a root such as `{send}`");
  return memo(roots, name, () => ({ kind: "root", root: name }));
}
var TAG = /#([A-Z][A-Za-z]*)/y;
function tag() {
  const begin = at;
  const name = taken(TAG);
  if (name === void 0) throw unexpected2("`#`", "a tag such as `#Money`");
  return { kind: "tag", tag: name, at: begin };
}
var BOUNDS = /\.\{(\d+,\d+)\}/y;
function gap() {
  const begin = at;
  const bounds = taken(BOUNDS);
  if (bounds === void 0) {
    at++;
    if (pattern[at] === "{") throw unexpected2("a gap", "bounds such as `.{0,3}`");
    return ANY;
  }
  const [min, max] = bounds.split(",").map(Number);
  if (min > max || max > LONGEST_GAP) {
    at = begin;
    throw unexpected2(`bounds \`{${bounds}}\``, `bounds from 0 to ${LONGEST_GAP}, the smaller first`);
  }
  return { kind: "gap", min, max };
}
var WORD2 = /([\p{L}\p{N}'’&-]+)/uy;
var PLAIN_WORD = /([a-z0-9'&-]+)(?=[ |)\]?]|$)/y;
var wordsOf = /* @__PURE__ */ new Map();
function words4() {
  const begin = at;
  const written = taken(PLAIN_WORD) ?? taken(WORD2);
  if (written === void 0) {
    throw unexpected2(at < pattern.length ? `\`${pattern[at]}\`` : "the end of the pattern", "a word");
  }
  const known2 = wordsOf.get(written);
  if (known2) return known2;
  if (written !== written.toLowerCase()) {
    at = begin;
    throw unexpected2(`\`${written}\``, "a word in lower case");
  }
  const made2 = splitWord(written).map((word2) => ({ kind: "word", word: word2 }));
  wordsOf.set(written, made2);
  return made2;
}
function taken(expression) {
  expression.lastIndex = at;
  const found = expression.exec(pattern);
  if (!found) return void 0;
  at = expression.lastIndex;
  return found[1];
}
function unexpected2(what, wanted) {
  return patternError(pattern, at, `Unexpected ${what}, expected ${wanted}`);
}
function patternError(pattern2, at2, problem) {
  return new Error(`${problem}
  ${pattern2}
  ${" ".repeat(at2)}^`);
}
var CONTRACTIONS = contractions();
function splitWord(written) {
  if (MADE_OF_ONE.test(written)) return CONTRACTIONS.get(written)?.map(({ word: word2 }) => word2) ?? [written];
  return written.replace(/’/g, "'").split(/[-&]/).filter((word2) => word2 !== "").flatMap((word2) => CONTRACTIONS.get(word2)?.map((part) => part.word) ?? possessive(word2));
}
var MADE_OF_ONE = /^[a-z]+$/;
function possessive(word2) {
  return word2.length > 2 && word2.endsWith("'s") ? [word2.slice(0, -2), "'s"] : [word2];
}

// src/matching/elements.ts
var SPEECH_TAGS = /* @__PURE__ */ new Set([
  "Verb",
  "Noun",
  "Adjective",
  "PastTense"
]);
function wordsIn(patterns, lexicon2) {
  const words5 = /* @__PURE__ */ new Set();
  const tags = /* @__PURE__ */ new Set();
  collect(patterns);
  return words5;
  function collect(entries) {
    for (const written of new Set(entries.join("\n").match(NAMES))) {
      switch (written[0]) {
        case "#":
          collectTag(written.slice(1));
          break;
        case "{":
          for (const form of formsOf(written.slice(1))) words5.add(form);
          break;
        default:
          for (const word2 of splitWord(written)) words5.add(word2);
      }
    }
  }
  function collectTag(tag2) {
    const entries = tags.has(tag2) ? void 0 : lexicon2.get(tag2);
    tags.add(tag2);
    if (entries) collect(entries);
  }
}
var NAMES = /(?<![<\p{L}\p{N}])(?:\{(?=[a-z])|#)?(?!\d+[,}])[\p{L}\p{N}'’&-]+(?![\p{L}>])/gu;
function checkPattern(pattern2, lexicon2, exception = false) {
  const elements = parsePattern(pattern2);
  check(elements);
  if (!exception && !elements.some((element) => hasWord(element, lexicon2))) {
    throw patternError(pattern2, 0, "Unexpected pattern without a word that every match has, expected one");
  }
  function check(inner) {
    for (const element of inner) {
      switch (element.kind) {
        case "tag":
          checkTag(element);
          break;
        case "choice":
          element.options.forEach(check);
          break;
        case "capture":
          check(element.elements);
          break;
        case "not":
          if (!isOne(element.element, lexicon2))
            throw patternError(
              pattern2,
              0,
              "Unexpected `!` before what may be no token or several, expected it before one"
            );
          check([element.element]);
          break;
        case "optional":
          check([element.element]);
          break;
      }
    }
  }
  function checkTag({ tag: tag2, at: at2 }) {
    if (lexicon2.has(tag2) || SHAPE_TAGS.has(tag2) || CONTEXT_TAGS.has(tag2) || SPEECH_TAGS.has(tag2)) return;
    throw patternError(
      pattern2,
      at2,
      `Unexpected tag \`#${tag2}\`, expected a shape, a context, a part of speech or a list of the lexicon`
    );
  }
}
function hasWord(element, lexicon2) {
  switch (element.kind) {
    case "word":
    case "root":
      return true;
    case "tag":
      return lexicon2.has(element.tag) || SHAPE_TAGS.has(element.tag);
    case "capture":
      return element.elements.some((inner) => hasWord(inner, lexicon2));
    case "choice":
      return element.options.every((option) => option.some((inner) => hasWord(inner, lexicon2)));
    default:
      return false;
  }
}
function isOne(element, lexicon2) {
  const areOne = (elements) => elements.length === 1 && isOne(elements[0], lexicon2);
  switch (element.kind) {
    case "word":
    case "root":
      return true;
    case "tag":
      return (lexicon2.get(element.tag) ?? []).every((entry) => areOne(parsePattern(entry)));
    case "choice":
      return element.options.every(areOne);
    default:
      return false;
  }
}
function createMeaning(vocabulary2, lexicon2) {
  const words5 = /* @__PURE__ */ new Map();
  const roots2 = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const lengths = /* @__PURE__ */ new Map();
  return { vocabulary: vocabulary2, entriesOf, idsOf, lengthOf: lengthOfAll };
  function entriesOf(tag2) {
    const entries = lexicon2.get(tag2);
    return entries && memo(lists, tag2, () => entries.map(parsePattern));
  }
  function idsOf(element) {
    switch (element.kind) {
      case "word":
        return memo(words5, element.word, (word2) => [vocabulary2.idOf(word2)]);
      case "root":
        return memo(roots2, element.root, (root2) => formsOf(root2).map(vocabulary2.idOf));
      case "tag":
        return lexicon2.has(element.tag) ? void 0 : SHAPE_TAGS.get(element.tag);
      case "choice": {
        const ids = [];
        for (const option of element.options) {
          const inner = option.length === 1 ? idsOf(option[0]) : void 0;
          if (!inner) return void 0;
          for (const id of inner) ids.push(id);
        }
        return ids;
      }
      default:
        return void 0;
    }
  }
  function lengthOfAll(elements) {
    let min = 0;
    let max = 0;
    for (const element of elements) {
      const [shortest, longest] = lengthOf(element);
      min += shortest;
      max += longest;
    }
    return [min, max];
  }
  function lengthOf(element) {
    switch (element.kind) {
      case "gap":
        return [element.min, element.max];
      case "optional":
        return [0, lengthOf(element.element)[1]];
      case "capture":
        return lengthOfAll(element.elements);
      case "choice":
        return longestOf(element.options.map(lengthOfAll));
      case "tag": {
        const entries = entriesOf(element.tag);
        return entries ? memo(lengths, element.tag, () => longestOf(entries.map(lengthOfAll))) : ONE;
      }
      case "start":
      case "end":
        return NONE2;
      default:
        return ONE;
    }
  }
}
var ONE = [1, 1];
var NONE2 = [0, 0];
function longestOf(lengths) {
  return lengths.reduce(([min, max], [shortest, longest]) => [Math.min(min, shortest), Math.max(max, longest)]);
}

// src/matching/frequency.ts
var COMMON = "the 370 to 326 you 252 and 246 i 173 we 170 a 165 for 161 your 147 is 130 in 113 of 102 it 97 that 93 with 89 our 81 us 76 this 75 on 74 not 90 are 90 was 67 have 72 can 63 at 57 my 51 please 45 be 44 but 40 stay 40 thank 39 so 39 as 38 will 50 if 37 help 37 from 37 very 36 there 34 good 32 time 30 do 45 all 29 out 29 me 28 thanks 27 room 27 would 32 an 26 like 26 experience 25 or 25 here 25 know 24 had 26 they 24 service 24 staff 24 app 23 were 23 any 23 great 23 again 22 about 22 team 22 what 21 support 21 feedback 21 email 20 dear 20 get 20 no 20 look 19 back 19 account 18 one 18 regards 18 best 18 more 18 just 18 am 22 by 17 sorry 17 when 17 review 17 also 16 guest 16 up 15 need 15 let 15 hope 15 hear 14 how 14 has 18 name 14 forward 14 been 13 which 13 see 13 issue 13 well 12 only 12 much 12 check 12 could 11 some 11 really 11 visit 11 kind 11 make 11 now 11 day 10 happy 10 soon 10 next 10 number 10 try 10 guests 10 take 10 new 10 want 10 into 9 other 9 future 9 appreciate 9 did 15 provide 9 work 9 share 8 may 8 link 8 glad 8 them 8 their 8 still 8 use 8 even 8 contact 8 able 8 send 8 details 8 sure 8 right 8 reach 8 further 7 go 7 too 7 should 7 way 7 better 7 always 7 over 7 then 7 working 7 same 7 information 7 such 7 these 6 feel 6 customer 6 why 6 many 6 during 6 find 6 yes 6 request 6 who 6 through 6 issues 6 because 6 days 6 having 6 care 6 every 6 going 6 than 6 its 6 where 5 being 5 looking 5 first 5 once 5 however 5 problem 5 understand 5 inconvenience 5 does 9";
var rates = /* @__PURE__ */ new Map();
for (const [, word2, rate] of COMMON.matchAll(/(\S+) (\d+)/g)) rates.set(word2, Number(rate));
function frequencyOf(word2) {
  return rates.get(word2) ?? 1;
}

// src/matching/filing.ts
function createFiler(meaning) {
  const { vocabulary: vocabulary2, idsOf } = meaning;
  const costs = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  return {
    anchorsOf(elements) {
      const anchors = [];
      file(elements, 0, 0, anchors);
      return anchors;
    }
  };
  function costOfAll(elements) {
    let least = NEVER;
    for (const element of elements) least = Math.min(least, costOf(element));
    return least;
  }
  function costOf(element) {
    switch (element.kind) {
      case "word":
        return frequencyOf(element.word);
      case "root":
        return memo(costs, element.root, () => costOfIds(idsOf(element)));
      case "tag": {
        const shapes = meaning.entriesOf(element.tag) ? void 0 : SHAPE_TAGS.get(element.tag);
        if (shapes) return costOfIds(shapes);
        return listOf(element.tag)?.cost ?? NEVER;
      }
      case "capture":
        return costOfAll(element.elements);
      case "choice": {
        let sum2 = 0;
        for (const option of element.options) sum2 += costOfAll(option);
        return sum2;
      }
      default:
        return NEVER;
    }
  }
  function costOfIds(ids) {
    let cost = 0;
    for (const id of ids) cost += id < FIRST_WORD ? SHAPE_FREQUENCY : frequencyOf(vocabulary2.wordOf(id));
    return cost;
  }
  function listOf(tag2) {
    const entries = meaning.entriesOf(tag2);
    return entries && memo(lists, tag2, () => {
      const anchors = [];
      const singles = [...SHAPE_TAGS.get(tag2) ?? []];
      for (const elements of entries) {
        const ids = elements.length === 1 ? idsOf(elements[0]) : void 0;
        if (ids) singles.push(...ids);
        else file(elements, 0, 0, anchors);
      }
      if (singles.length > 0) anchors.push({ words: singles, minBefore: 0, maxBefore: 0 });
      return { anchors, cost: anchors.reduce((sum2, { words: words5 }) => sum2 + costOfIds(words5), 0) };
    });
  }
  function file(elements, minBefore, maxBefore, into2) {
    let best = -1;
    let least = NEVER;
    elements.forEach((element, index) => {
      const cost = costOf(element);
      if (cost >= least) return;
      best = index;
      least = cost;
    });
    const [min, max] = meaning.lengthOf(elements.slice(0, best));
    fileOne(elements[best], minBefore + min, maxBefore + max, into2);
  }
  function fileOne(element, minBefore, maxBefore, into2) {
    const ids = idsOf(element);
    if (ids) into2.push({ words: ids, minBefore, maxBefore });
    else if (element.kind === "capture") file(element.elements, minBefore, maxBefore, into2);
    else if (element.kind === "choice") for (const option of element.options) file(option, minBefore, maxBefore, into2);
    else if (element.kind === "tag") {
      for (const { words: words5, minBefore: min, maxBefore: max } of listOf(element.tag).anchors) {
        into2.push({ words: words5, minBefore: minBefore + min, maxBefore: maxBefore + max });
      }
    }
  }
}
var NEVER = Number.POSITIVE_INFINITY;
var SHAPE_FREQUENCY = 30;

// src/matching/needs.ts
function bitOf(word2) {
  return Math.imul(word2, 2654435761) >>> 26;
}
var ANY_BITS = { low: -1, high: -1 };
function createNeeds(meaning) {
  const lists = /* @__PURE__ */ new Map();
  return (elements) => {
    const needs = elements.map(bitsOf).sort((a, b) => sizeOf(a) - sizeOf(b));
    return [needs[0] ?? ANY_BITS, needs[1] ?? ANY_BITS, needs[2] ?? ANY_BITS];
  };
  function bitsOf(element) {
    const ids = meaning.idsOf(element);
    if (ids) return bitsOfIds(ids);
    switch (element.kind) {
      case "tag": {
        const entries = meaning.entriesOf(element.tag);
        return entries ? memo(lists, element.tag, () => union(entries.map(leastOf))) : ANY_BITS;
      }
      case "choice":
        return union(element.options.map(leastOf));
      case "capture":
        return leastOf(element.elements);
      default:
        return ANY_BITS;
    }
  }
  function leastOf(elements) {
    return elements.map(bitsOf).reduce((least, bits) => sizeOf(bits) < sizeOf(least) ? bits : least, ANY_BITS);
  }
}
function bitsOfIds(ids) {
  let low = 0;
  let high = 0;
  for (const id of ids) {
    const bit = bitOf(id);
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << bit - 32;
  }
  return { low, high };
}
function union(all) {
  return all.reduce((sum2, { low, high }) => ({ low: sum2.low | low, high: sum2.high | high }), { low: 0, high: 0 });
}
function sizeOf({ low, high }) {
  return countOf(low) + countOf(high);
}
function countOf(bits) {
  let count2 = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count2++;
  return count2;
}

// src/matching/program.ts
function createCompiler(meaning) {
  const { vocabulary: vocabulary2, idsOf } = meaning;
  const lists = /* @__PURE__ */ new Map();
  const sets = /* @__PURE__ */ new Map();
  const words5 = vocabulary2.size + 31 >> 5;
  let captures = [];
  let asksGrammar = false;
  return (elements) => {
    captures = [];
    asksGrammar = false;
    const steps = chain(elements, null);
    return { steps, firsts: firstsOf(steps), atStart: steps?.op === "start", captures, asksGrammar };
  };
  function chain(elements, next) {
    let step2 = next;
    for (let index = elements.length - 1; index >= 0; index--) step2 = stepOf(elements[index], step2);
    return step2;
  }
  function stepOf(element, next, not = false) {
    const ids = idsOf(element);
    if (ids)
      return not || ids.length > 1 ? { op: "set", set: setOf(ids), not, next } : { op: "word", word: ids[0], next };
    switch (element.kind) {
      case "tag":
        return tagStep(element.tag, next, not);
      case "choice":
        return { op: "choice", options: optionsOf(element.options, next) };
      case "optional":
        return { op: "choice", options: [optionOf(stepOf(element.element, next)), optionOf(next)] };
      case "not":
        return stepOf(element.element, next, true);
      case "gap":
        return { op: "gap", min: element.min, max: element.max, firsts: firstsOf(next), next };
      case "capture": {
        const capture2 = captures.push(element.name) - 1;
        return { op: "open", capture: capture2, next: chain(element.elements, { op: "close", capture: capture2, next }) };
      }
      default:
        return { op: element.kind, next };
    }
  }
  function tagStep(tag2, next, not) {
    if (meaning.entriesOf(tag2)) {
      const list = listOf(tag2);
      const single = list.phrases.size === 0 && list.open.length === 0;
      return single ? { op: "set", set: list.set, not, next } : { op: "list", list, next };
    }
    if (SPEECH_TAGS.has(tag2)) {
      asksGrammar = true;
      return { op: "speech", tag: tag2, not, next };
    }
    return { op: "flag", mask: CONTEXT_TAGS.get(tag2), not, next };
  }
  function optionsOf(options, next) {
    const steps = [];
    let singles = [];
    const flush = () => {
      if (singles.length > 0) steps.push(optionOf({ op: "set", set: setOf(singles), not: false, next }));
      singles = [];
    };
    for (const option of options) {
      const ids = option.length === 1 ? idsOf(option[0]) : void 0;
      if (ids) singles.push(...ids);
      else {
        flush();
        steps.push(optionOf(chain(option, next)));
      }
    }
    flush();
    return steps;
  }
  function optionOf(step2) {
    return { step: step2, firsts: firstsOf(step2) };
  }
  function firstsOf(step2) {
    switch (step2?.op) {
      case "word":
        return setOf([step2.word]);
      case "set":
        return step2.not ? void 0 : step2.set;
      case "list":
        return step2.list.firsts;
      case "choice":
        return union2(step2.options);
      case "open":
      case "close":
      case "start":
        return firstsOf(step2.next);
      default:
        return void 0;
    }
  }
  function union2(options) {
    const all = new Int32Array(words5);
    for (const { firsts } of options) {
      if (!firsts) return void 0;
      for (let index = 0; index < words5; index++) all[index] |= firsts[index];
    }
    return all;
  }
  function listOf(tag2) {
    return memo(lists, tag2, () => {
      const singles = [...SHAPE_TAGS.get(tag2) ?? []];
      const phrases = /* @__PURE__ */ new Map();
      const open = [];
      for (const elements of meaning.entriesOf(tag2)) {
        const ids = elements.length === 1 ? idsOf(elements[0]) : void 0;
        if (ids) {
          singles.push(...ids);
          continue;
        }
        const entry = optionOf(chain(elements, null));
        if (entry.firsts) for (const id of idsIn(entry.firsts)) memo(phrases, id, () => []).push(entry);
        else open.push(entry);
      }
      const set = setOf(singles);
      const firsts = union2([{ step: null, firsts: set }, ...[...phrases.values()].flat(), ...open]);
      return { set, firsts, phrases, open };
    });
  }
  function setOf(ids) {
    const key = ids.length === 1 ? String(ids[0]) : [...new Set(ids)].sort((a, b) => a - b).join();
    return memo(sets, key, () => {
      const set = new Int32Array(words5);
      for (const id of ids) set[id >> 5] |= 1 << (id & 31);
      return set;
    });
  }
}
function idsIn(set) {
  const ids = [];
  set.forEach((bits, index) => {
    for (let bit = 0; bit < 32; bit++) if (bits >>> bit & 1) ids.push(index * 32 + bit);
  });
  return ids;
}

// src/matching/run.ts
var NO_CAPTURES = /* @__PURE__ */ new Map();
function createRunner(judge) {
  let passage;
  let word2;
  let or;
  let flags;
  let begin = 0;
  let end2 = 0;
  let reach = -1;
  let judged = false;
  let undecided = false;
  const opened2 = [];
  const closed2 = [];
  return {
    enter(given) {
      passage = given;
      word2 = given.tokens.word;
      or = given.tokens.or;
      flags = given.tokens.flags;
    },
    run(program, first, from2, to, held = -1) {
      if (program.firsts !== void 0 && !holds(program.firsts, first)) return void 0;
      begin = from2;
      end2 = to;
      reach = held;
      judged = false;
      undecided = false;
      let past = walkAnew(program, first);
      if (past > first && program.asksGrammar) {
        judged = true;
        past = walkAnew(program, first);
      }
      if (past <= first) return void 0;
      const match = { first, past, captures: capturesOf(program) };
      return undecided ? { ...match, undecided } : match;
    }
  };
  function walkAnew({ steps, captures }, first) {
    for (let capture2 = 0; capture2 < captures.length; capture2++) opened2[capture2] = closed2[capture2] = -1;
    return walk(steps, first, null);
  }
  function capturesOf({ captures }) {
    if (captures.length === 0) return NO_CAPTURES;
    const found = /* @__PURE__ */ new Map();
    captures.forEach((name, index) => {
      const from2 = opened2[index];
      if (from2 >= 0 && closed2[index] > from2) found.set(name, [from2, closed2[index]]);
    });
    return found;
  }
  function holds(set, token) {
    const id = word2[token];
    if (set[id >> 5] >>> (id & 31) & 1) return true;
    const second = or[token];
    return second >= 0 && (set[second >> 5] >>> (second & 31) & 1) === 1;
  }
  function walk(from2, at2, after2) {
    let step2 = from2;
    let token = at2;
    let rest = after2;
    for (; ; ) {
      if (step2 === null) {
        if (rest === null) return token > reach ? token : -1;
        step2 = rest.step;
        rest = rest.rest;
        continue;
      }
      switch (step2.op) {
        case "word":
          if (token >= end2 || word2[token] !== step2.word && or[token] !== step2.word) return -1;
          token++;
          break;
        case "set":
          if (token >= end2 || holds(step2.set, token) === step2.not) return -1;
          token++;
          break;
        case "list":
          return walkList(step2.list, step2.next, token, rest);
        case "gap": {
          if (step2.max === step2.min) {
            token += step2.min;
            if (token > end2) return -1;
            break;
          }
          const last = Math.min(end2, token + step2.max);
          for (let from3 = token + step2.min; from3 <= last; from3++) {
            if (step2.firsts !== void 0 && (from3 === end2 || !holds(step2.firsts, from3))) continue;
            const past = walk(step2.next, from3, rest);
            if (past !== -1) return past;
          }
          return -1;
        }
        case "choice":
          return walkAny(step2.options, token, rest);
        case "speech":
          if (token >= end2 || !agrees(step2.tag, step2.not, token)) return -1;
          token++;
          break;
        case "flag":
          if (token >= end2 || (flags[token] & step2.mask) === 0 !== step2.not) return -1;
          token++;
          break;
        case "open":
          return walkMark(opened2, step2.capture, step2.next, token, rest);
        case "close":
          return walkMark(closed2, step2.capture, step2.next, token, rest);
        case "start":
          if (token !== begin) return -1;
          break;
        case "end":
          if (token !== end2) return -1;
          break;
      }
      step2 = step2.next;
    }
  }
  function walkMark(marks3, capture2, next, token, rest) {
    const before2 = marks3[capture2];
    marks3[capture2] = token;
    const past = walk(next, token, rest);
    if (past === -1) marks3[capture2] = before2;
    return past;
  }
  function walkList(list, next, token, rest) {
    if (token >= end2 || list.firsts !== void 0 && !holds(list.firsts, token)) return -1;
    const { set, phrases, open } = list;
    const after2 = next === null ? rest : { step: next, rest };
    let past = walkAny(phrases.get(word2[token]), token, after2);
    if (past === -1 && or[token] >= 0) past = walkAny(phrases.get(or[token]), token, after2);
    if (past === -1) past = walkAny(open, token, after2);
    return past === -1 && holds(set, token) ? walk(next, token + 1, rest) : past;
  }
  function walkAny(options, token, after2) {
    if (options === void 0) return -1;
    for (const { step: step2, firsts } of options) {
      if (firsts !== void 0 && (token >= end2 || !holds(firsts, token))) continue;
      const past = walk(step2, token, after2);
      if (past !== -1) return past;
    }
    return -1;
  }
  function agrees(tag2, not, token) {
    if (isMasked(word2[token])) return not;
    if (!judged) return true;
    const verdict = judge?.(passage, token, tag2);
    if (verdict === void 0) {
      undecided = true;
      return true;
    }
    return verdict !== not;
  }
}

// src/matching/trials.ts
function fileTrials(anchors, words5) {
  const start2 = new Int32Array(words5 + 1);
  for (const ofSource of anchors) for (const { words: ids } of ofSource) for (const id of ids) start2[id + 1]++;
  for (let word2 = 0; word2 < words5; word2++) start2[word2 + 1] += start2[word2];
  const count2 = start2[words5];
  const trials = {
    start: start2,
    source: new Int32Array(count2),
    minBefore: new Int32Array(count2),
    maxBefore: new Int32Array(count2)
  };
  const next = start2.slice();
  anchors.forEach((ofSource, source) => {
    for (const { words: ids, minBefore, maxBefore } of ofSource) {
      for (const id of ids) {
        const trial = next[id]++;
        trials.source[trial] = source;
        trials.minBefore[trial] = minBefore;
        trials.maxBefore[trial] = maxBefore;
      }
    }
  });
  return trials;
}

// src/matching/index.ts
function createMatching(options) {
  const { patterns, lexicon: lexicon2, terms = [], judge } = options;
  const reader = createReader(wordsIn(patterns, lexicon2), terms);
  const meaning = createMeaning(reader.vocabulary, lexicon2);
  const shared = {
    meaning,
    filer: createFiler(meaning),
    needsOf: createNeeds(meaning),
    compile: createCompiler(meaning),
    runner: createRunner(judge)
  };
  return {
    reader,
    matcher: (lists, exceptions = []) => createMatcher(lists, exceptions, shared)
  };
}
function createMatcher(lists, exceptions, shared) {
  const { meaning, filer, needsOf, compile, runner } = shared;
  const excuses = [];
  let finds;
  let trials;
  let needs;
  let tokens;
  let found;
  let begin = 0;
  let end2 = 0;
  let low = 0;
  let high = 0;
  return {
    match(passage) {
      if (!finds) file();
      runner.enter(passage);
      tokens = passage.tokens;
      found = new Array(lists.length);
      for (let sentence = 0; sentence < tokens.sentences; sentence++) {
        begin = tokens.first[sentence];
        end2 = pastSentence(tokens, sentence);
        matchSentence();
      }
      return found;
    },
    excuses(list, passage, first, past) {
      runner.enter(passage);
      tokens = passage.tokens;
      const sentence = tokens.sentence[first];
      begin = tokens.first[sentence];
      end2 = pastSentence(tokens, sentence);
      for (const excuse of excuses[list] ??= exceptions[list].map(excuseOf)) {
        if (excuse.context) {
          if (tokens.flags[first] & excuse.context) return true;
          continue;
        }
        const program = excuse.program ??= compile(excuse.elements);
        for (let token = program.atStart ? begin : past - 1; token >= begin; token--) {
          const span = runner.run(program, token, begin, end2, first);
          if (span && !span.undecided) return true;
        }
      }
      return false;
    }
  };
  function file() {
    finds = lists.flatMap(
      (patterns, list) => patterns.flatMap(
        (pattern2) => alternativesOf(parsePattern(pattern2), meaning).map((elements) => ({ pattern: pattern2, elements, list }))
      )
    );
    trials = fileTrials(
      finds.map(({ elements }) => filer.anchorsOf(elements)),
      meaning.vocabulary.size
    );
    needs = new Int32Array(finds.length * NEED_COLUMNS).fill(-1);
  }
  function matchSentence() {
    const { word: word2, or } = tokens;
    low = 0;
    high = 0;
    for (let token = begin; token < end2; token++) {
      note(word2[token]);
      if (or[token] >= 0) note(or[token]);
    }
    for (let token = begin; token < end2; token++) {
      tryWord(word2[token], token);
      if (or[token] >= 0) tryWord(or[token], token);
    }
  }
  function note(id) {
    const bit = bitOf(id);
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << bit - 32;
  }
  function tryWord(id, token) {
    const { start: start2, source, minBefore, maxBefore } = trials;
    const last = start2[id + 1];
    for (let trial = start2[id]; trial < last; trial++) {
      const index = source[trial];
      const need = index * NEED_COLUMNS;
      if ((low & needs[need] | high & needs[need + 1]) === 0) continue;
      if ((low & needs[need + 2] | high & needs[need + 3]) === 0) continue;
      if ((low & needs[need + 4] | high & needs[need + 5]) === 0) continue;
      tryFind(index, token, Math.max(begin, token - maxBefore[trial]), token - minBefore[trial]);
    }
  }
  function tryFind(index, anchor, from2, to) {
    const find = finds[index];
    const program = find.program ??= prepare(find, index);
    const last = program.atStart ? Math.min(begin, to) : to;
    for (let first = from2; first <= last; first++) {
      const span = runner.run(program, first, begin, end2);
      if (!span || span.past <= anchor) continue;
      add(found[find.list] ??= [], { ...span, pattern: find.pattern });
      return;
    }
  }
  function prepare({ elements }, index) {
    needs.set(
      needsOf(elements).flatMap(({ low: low2, high: high2 }) => [low2, high2]),
      index * NEED_COLUMNS
    );
    return compile(elements);
  }
}
var NEED_COLUMNS = 6;
function add(matches, match) {
  let index = matches.length;
  while (index > 0 && matches[index - 1].past > match.first) index--;
  for (let other = index; other < matches.length; other++) {
    const { first, past } = matches[other];
    if (first < match.first || first === match.first && past >= match.past) return;
  }
  matches.length = index;
  matches.push(match);
}
function excuseOf(pattern2) {
  const elements = parsePattern(pattern2);
  const [only2] = elements;
  return {
    pattern: pattern2,
    elements,
    context: elements.length === 1 && only2?.kind === "tag" ? CONTEXT_TAGS.get(only2.tag) ?? 0 : 0
  };
}
function alternativesOf(elements, meaning) {
  const only2 = elements.length === 1 ? elements[0] : void 0;
  if (only2?.kind === "choice") return only2.options.flatMap((option) => alternativesOf(option, meaning));
  const entries = only2?.kind === "tag" ? meaning.entriesOf(only2.tag) : void 0;
  return entries ? entries.flatMap((entry) => alternativesOf(entry, meaning)) : [elements];
}

// src/setting.ts
function settingOf(draft, customer2, reply2) {
  const { latest } = customer2;
  if (latest.text.trim() === "") return "none";
  if (draft.channel === "chat") return "chat";
  if (draft.channel === "email" || draft.channel === "social" || draft.channel === "sms") return "direct";
  if (/(?:^|\s)@\w/.test(latest.text) || /^\s*@\w/.test(reply2.text)) return "direct";
  const answersReview = reply2.does("review-answer");
  if (answersReview) return "review";
  if (customer2.signals("greeting")) return "direct";
  if (isChat(latest.words, reply2)) return "chat";
  if (customer2.signals("request")) return "direct";
  return latest.words >= 40 ? "review" : "direct";
}
function isChat(words5, reply2) {
  const company = reply2.does("company");
  return (words5 < 110 || !company) && (reply2.words < 65 || !company) && !reply2.does("greeting", "contact") && !/\n|\d{6}/.test(reply2.text);
}

// src/stage.ts
function stageOf({ draft, reply: reply2, customer: customer2 }) {
  if (customer2.signals("resolved")) return "closing";
  const answered = (draft.thread ?? []).some((message) => message.from === "agent");
  if (answered && draft.thread?.at(-1)?.from === "agent") return "follow-up";
  if (reply2.does("refusal")) return "refusal";
  if (!answered) return "first";
  return reply2.does("question") && !reply2.does("action") ? "clarify" : "solution";
}

// src/document.ts
var MESSAGES_READ = 6;
function createOpener(options) {
  const { rules: rules2, moves: moves2, signals: signals2 } = options;
  const ofReply = createFinder([rules2, moves2], options);
  let ofCustomer;
  const moveOf = new Map(moves2.map((move) => [move.id, move]));
  const signalOf = new Map(signals2.map((signal) => [signal.id, signal]));
  return {
    open(draft) {
      const thread = draft.thread ?? [];
      const opened2 = ofReply.read(draft.reply, draft.format === "markdown" ? "markdown" : "text");
      const reply2 = openReply(opened2, moveOf);
      const customer2 = openCustomer(draft, reply2, () => ofCustomer ??= createFinder([signals2], options), signalOf);
      let before2;
      const document = {
        draft,
        reply: reply2,
        customer: customer2,
        did(...ids) {
          before2 ??= thread.filter((message) => message.from === "agent").slice(-MESSAGES_READ).map((message) => openReply(ofReply.read(message.text), moveOf));
          return before2.some((turn) => turn.does(...ids));
        },
        get stage() {
          return stageOf(document);
        },
        concerns: (rule) => opened2.concerns(rule),
        found: (rule) => opened2.found(rule),
        matchesOf: (rule) => (name) => opened2.found(rule, name),
        passage: opened2.passage,
        get undecided() {
          return opened2.undecided;
        }
      };
      return document;
    },
    close() {
      ofReply.release();
      ofCustomer?.release();
    }
  };
}
var NOTHING = [];
function createFinder(groups, options) {
  const patterns = [];
  const places = /* @__PURE__ */ new Map();
  const filed = groups.map((recognisers, group2) => {
    const lists = [];
    const exceptions = [];
    for (const recogniser of recognisers) {
      const named = /* @__PURE__ */ new Map();
      if (typeof recogniser.find !== "function") named.set("", lists.push(recogniser.find) - 1);
      for (const [name, list] of Object.entries(recogniser.patterns ?? {})) named.set(name, lists.push(list) - 1);
      const excused = recogniser.unless?.length ? exceptions.push(recogniser.unless) - 1 : void 0;
      places.set(recogniser, { group: group2, lists: named, exceptions: excused });
    }
    for (const list of lists) patterns.push(...list);
    for (const list of exceptions) patterns.push(...list);
    return { lists, exceptions };
  });
  const matching = createMatching({ patterns, ...options });
  const matchers = filed.map(({ lists, exceptions }) => matching.matcher(lists, exceptions));
  return {
    read(text2, format, message) {
      const passage = matching.reader.read(text2, format);
      const matches = [];
      const found = /* @__PURE__ */ new Map();
      const undecided = /* @__PURE__ */ new Set();
      let sentences2;
      return {
        text: text2,
        passage,
        index: message ?? -1,
        get sentences() {
          return sentences2 ??= sentencesOf(passage);
        },
        words: passage.tokens.length,
        get undecided() {
          return [...undecided];
        },
        concerns(recogniser) {
          const place = places.get(recogniser);
          if (!place || recogniser.always || place.lists.size === 0) return true;
          const matched = matches[place.group] ??= matchers[place.group].match(passage);
          for (const list of place.lists.values()) if (matched[list]) return true;
          return false;
        },
        found(recogniser, name = "") {
          const place = places.get(recogniser);
          const list = place?.lists.get(name);
          if (!place || list === void 0) return NOTHING;
          const matched = (matches[place.group] ??= matchers[place.group].match(passage))[list];
          return matched ? memo(found, matched, () => foundOf(recogniser, place, matched)) : NOTHING;
        }
      };
      function foundOf(recogniser, { group: group2, exceptions }, matched) {
        const here = [];
        for (const match of matched) {
          if (match.undecided) {
            undecided.add(recogniser.id);
            continue;
          }
          if (exceptions !== void 0 && matchers[group2].excuses(exceptions, passage, match.first, match.past))
            continue;
          here.push(toFound2(passage, match, message));
        }
        return here;
      }
    },
    release: matching.reader.release
  };
}
var NO_CAPTURES2 = {};
function toFound2(passage, { first, past, captures }, message) {
  const { tokens } = passage;
  return {
    range: rangeOf(tokens, first, past),
    sentence: tokens.sentence[first],
    captures: captures.size === 0 ? NO_CAPTURES2 : Object.fromEntries(
      [...captures].filter(([, [from2, to]]) => to > from2).map(([name, [from2, to]]) => [name, rangeOf(tokens, from2, to)])
    ),
    ...message === void 0 ? {} : { message }
  };
}
function sentencesOf({ tokens }) {
  return Array.from({ length: tokens.sentences }, (_, sentence) => [
    tokens.start[tokens.first[sentence]],
    tokens.sentenceEnd[sentence]
  ]);
}
function tokenAt({ tokens }, offset) {
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.end[token] > offset) return token;
  }
  return -1;
}
function openReply(opened2, moveOf) {
  const made2 = /* @__PURE__ */ new Map();
  let ignored;
  const reply2 = {
    text: opened2.text,
    words: opened2.words,
    get ignored() {
      return ignored ??= opened2.passage.ignored();
    },
    get sentences() {
      return opened2.sentences;
    },
    moves(id) {
      let found = made2.get(id);
      if (!found) made2.set(id, found = find(id));
      return found;
    },
    does(...ids) {
      for (const id of ids) if (reply2.moves(id).length > 0) return true;
      return false;
    }
  };
  return reply2;
  function find(id) {
    const move = moveOf.get(id);
    if (!move) throw new Error(`Unexpected move \`${id}\`, expected one of ${[...moveOf.keys()].join(", ")}`);
    if (typeof move.find !== "function") return opened2.found(move);
    return move.find(reply2, (name) => opened2.found(move, name)).map((found) => asFound(found, opened2.passage));
  }
}
function asFound(found, passage) {
  if (!Array.isArray(found)) return found;
  const range = found;
  const token = tokenAt(passage, range[0]);
  return { range, sentence: token === -1 ? 0 : passage.tokens.sentence[token], captures: NO_CAPTURES2 };
}
function openCustomer(draft, reply2, finder, signalOf) {
  const read2 = /* @__PURE__ */ new Map();
  let messages;
  let setting;
  const all = () => messages ??= readMessages(draft.thread ?? [], finder);
  const customer2 = {
    get messages() {
      return all();
    },
    get latest() {
      return all().at(-1) ?? EMPTY2;
    },
    get setting() {
      return setting ??= settingOf(draft, customer2, reply2);
    },
    signal(id) {
      let signal = read2.get(id);
      if (signal === void 0) {
        read2.set(id, null);
        read2.set(id, signal = readSignal(id) ?? null);
      }
      return signal ?? void 0;
    },
    signals(...ids) {
      for (const id of ids) if (customer2.signal(id)?.holds === "yes") return true;
      return false;
    }
  };
  return customer2;
  function readSignal(id) {
    const signal = signalOf.get(id);
    if (!signal) throw new Error(`Unexpected signal \`${id}\`, expected one of ${[...signalOf.keys()].join(", ")}`);
    const texts = all();
    const matches = (name) => texts.length === 1 ? texts[0].found(signal, name) : texts.flatMap((message) => message.found(signal, name));
    const { holds, evidence } = typeof signal.find === "function" ? signal.find(customer2, matches) : plainly(matches(""));
    if (holds === "no") return void 0;
    return { id, holds, score: evidence.reduce((sum2, { weight }) => sum2 + weight, 0), evidence };
  }
}
var EMPTY2 = { text: "", sentences: [], words: 0, index: -1 };
function readMessages(thread, finder) {
  const latest = [];
  for (let index = thread.length - 1; index >= 0 && latest.length < MESSAGES_READ; index--) {
    if (thread[index].from === "customer") latest.unshift(finder().read(thread[index].text, "text", index));
  }
  return latest;
}
function plainly(found) {
  return {
    holds: found.length > 0 ? "yes" : "no",
    evidence: found.map(({ message = 0, range }) => ({ message, range, weight: 1 }))
  };
}

// src/lexicon/apology.ts
var apology = {
  // Who may have done it for the company.
  OurSide: "(we|i|us|the company|(our|my) (own)? (company|firm|team|staff|office|hotel|shop|driver|drivers|engineer|engineers|courier|couriers|technician|technicians|nurse|nurses|colleague|colleagues|agent|agents|bank|clinic|school|kitchen|people|side))",
  // What the law calls somebody who has to pay.
  Culpable: "negligent, liable, culpable, reckless, careless in law, in (breach|violation), guilty, (legally|contractually) (responsible|at fault|to blame|obliged|bound|in the wrong)",
  // What the law calls it.
  LegalFault: "negligence, recklessness, liability, culpability, legal responsibility, (breach|breaches|violation|dereliction|infringement) of .{0,1}, malpractice, (duty|standard) of care",
  // What can be broken without anything falling.
  Law: "law, laws, contract, contracts, gdpr, hipaa, act, rights, regulation, regulations, legislation, duty, duties, confidentiality, privacy, data protection, code, warranty, agreement, statute, terms",
  // What can be claimed.
  Loss: "{loss}, {cost}, {damage}, {expense}, (legal|medical|vet) .",
  // What is claimed of another's heart.
  Felt: "pain, frustration, frustrations, disappointment, anger, annoyance, irritation, feelings, feeling, emotions, anguish, upset, grief, hurt, stress, anxiety, distress",
  // All of it, or so it is said.
  Wholly: "completely, totally, fully, absolutely, perfectly, entirely, wholly, wholeheartedly, thoroughly, utterly, truly, deeply, #Number, #Number percent, hundred percent, only too well, all too well, exactly, precisely, just",
  // That it was the same with the agent.
  SameHere: "(have|has|had)? (all|also|both|certainly|definitely)? been (there (myself|too|ourselves|before|done)|in your shoes|in (the same|that) .), (have|has) (all|also)? been there, had (this|that|it) happen to me, (same|this|that|it) (thing|problem|issue)? #Adverb? (has|had)? #Adverb? (happened|happens) to (me|us|my .|all of us), (trust|believe) me (i|we) #Adverb? (know|understand|get|feel), (know|knows) (the|that) feeling, same (here|boat), tell me about it, (know|knows) (exactly|just|all too well|only too well|precisely)? what (it|that|this) is like, i (have|had) #Adverb? (been through|gone through|had|faced|experienced|lived through)? (the|exactly the)? (very)? (same (issue|problem|thing|trouble|experience|fault)|something similar)",
  // What somebody did, when nobody did it.
  Slip: "{mistake}, {error}, {oversight}, {omission}, {blunder}, mix up, mix ups, slip, slip up, slips, miscommunication, {lapse}, {breakdown}, mishap, miscalculation, mishandling, hiccup, communication gap, confusion",
  // What was done to things in our hands, and should not have been.
  Mishandled: "lost, missed, mishandled, misplaced, mislaid, misrouted, misfiled, misdirected, overlooked, forgotten, neglected, botched, dropped, mixed up, muddled up, . (to|under|into|with|from|on) the wrong ., . (wrongly|incorrectly|in error|by mistake|by accident|prematurely), (wrongly|incorrectly|mistakenly|accidentally|inadvertently|erroneously) ., (processed|charged|billed|applied|booked|entered|sent) twice, not #Adverb? (answered|actioned|passed on|followed up|logged|recorded|acted upon|relayed|handed over|. in time)",
  // What takes the words before it back.
  Yet: "but, however, though, although, nevertheless, nonetheless",
  // What stands after it, when they are taken back.
  TakenBack: "(unfortunately|regrettably|sadly|alas), (as per|per|due to|because|given|in accordance|under) (our|the|your|company|my) ., as (i|we|you|already|stated|mentioned|informed|explained), kindly (adjust|bear|understand|cooperate|accept|note), .{0,1} (mistakes|accidents|things) #Adverb? happen, these are, (please|you) .{0,2} (understand|remember|realize|note|appreciate) (that|we|you|it|the|this|our), (you|your .{1,2}) #Adverb? (should|did|chose|agreed|signed|accepted|knew|clicked|picked|booked|ordered|were (told|informed|warned|aware|late|given)|have to|need to|must|will have to|never|are (responsible|wrong|mistaken)|had (the|every|a)|have (been|control|only)), (that|this|it|these|those|such things) (is|are|was|has) #Adverb? (just|simply|how|what|the way|our .|a matter|part of|company|standard|normal|final|clearly|stated|written|life|business|expected|common|beyond|out of (our|my)), .{0,4} (policy|policies|rules|terms|procedure|procedures|decision) .{0,2} (is|are|stands|stand|apply|applies|state|states|say|says|remains|do|does|allow), .{0,2} (decision|fee|charge|answer|rule|rules|terms|fine|price|bill|deadline) .{0,1} (stands|stand|remains|applies|apply|is final), .{0,4} hands are tied, there (is|are) (a|the|rules|terms|only), .{1,4} (has|have|is|are|was|were) #Adverb? (expired|ended|void|over|closed|lapsed|sold|gone|busy|full|short|closing|late|binding|correct|final|announced|missing|incomplete|non .|outside .|beyond .), your .{1,2} (came|arrived|was) .{0,2} late, (we|our .{1,2}|the .{1,2}) (have|was|were|are|is)? #Adverb? (followed|following|close|acted|did everything|warned you|informed you|told you), (we|i|they|our .{1,2}|the .{1,2}) (do|does|have|had|must) #Adverb? (to|follow|charge|need|require|expect|ask|insist|stick|adhere|try|treat|rely|depend)"
};

// src/lexicon/blame.ts
var blame = {
  // Whoever did not do it, or whoever did.
  Whoever: "anyone, anybody, everyone, everybody, someone, somebody, nobody, no one",
  // Those who belong to the customer, and stand for them when they are blamed.
  Household: "your own? (husband|wife|spouse|partner|son|lad|daughter|{kid}|child|children|mother|father|mum|mom|dad|parents|family|{guest}|{friend}|mate|{neighbor}|tenant|landlord|maid|flatmate|roommate|housemate|colleague|assistant|accountant|driver|builder|dog|cat|toddler), the (kids|children|toddler|dog|cat), (someone|somebody|anyone|nobody|one) .{0,2} (at|in|on|from|of|with) your? .{0,1} (house|home|household|address|end|side|office|family|place|team|account), (kids|children) at home",
  // Whoever is accused: the customer, theirs, or a customer in general.
  Accused: "you, you (yourself|yourselves|guys|people|folks|lot|both|all), #Household, the? (guest|customer|passenger|client|user|tenant) (himself|herself|themselves)?",
  // What hands do by mistake.
  Fumbled: "pressed, clicked, tapped, selected, deleted, removed, cancelled, left, lost, dropped, switched, turned, changed, locked, muted, disabled, blocked, threw, thrown, wore, worn, washed, shared, typed, opened, closed, moved, put, swapped",
  // What customers do with what they buy and book.
  Meddled: "#Fumbled, entered, chose, chosen, picked, used, plugged, unplugged, installed, gave, given, sent, booked, bought, ticked, taken, took, went, gone, came, set, hit, filled, wrote, written, parked, sat, touched, spent, drove, kept, held, pulled, pushed, forced, agreed, accepted, signed, wanted, asked, demanded, insisted, missed, waited, arrived, checked in, rejected, requested, brought, made, let, fed, spelled, copied",
  // What anybody did.
  Acted: "#Participle, #Meddled, read, cut, told, paid, rung, spoken, said, done, got, come, forgotten, mixed",
  // What those do who do not attend to it.
  Distracted: "listening, holding, standing, sitting, sleeping, keeping, watching, sharing, entering, paying, looking at, asleep, distracted, busy, away, out, on the (phone|wrong), in a (hurry|rush), in the wrong",
  // What is an accusation whatever its object.
  Fault: "failed, neglected, forgot, forgotten, omitted, ignored, overlooked, disregarded, misused, mishandled, misplaced, mistyped, misspelled, misjudged, mixed, messed, tampered, abused, breached, violated, overloaded, cracked, scratched, torn, stained, smashed, ruined, damaged, broke, broken, dropped, spilled, wasted, skipped, exceeded, delayed, could not (be bothered|even), cut (corners|it fine), (blew|blown|walked|drove|scrolled|clicked|slept) (right|straight)? (past|through), sat on (it|this|that|the), (went|gone) over (the|your), (caused|brought) (this|it|that|damage), (made|make) (a|the|this) .{0,2} (mistake|error|mess|typo), (took|ran) (a|the) (chance|risk|gamble), (paid|took) no (attention|notice|heed), made it (complicated|difficult|hard)",
  // What is an accusation with its object or manner.
  Misdeed: "rejected, waived, parked, tossed, (turned|switched) .{1,3} off, (threw|thrown) .{1,3} (out|away), let (someone|somebody|your|.{1,4} (lapse|expire|slip)), (hit|clicked|pressed|tapped) (confirm|accept|cancel|buy|i? agree|yes|delete|#Quoted|#Label), left .{1,5} (open|unlocked|unattended|running|switched on|exposed|so? late|until|plugged in|in (the|a) .{0,2} (rain|sun|heat|car|zone)), missed (a|the|your|our|#Count|every|to) .{0,3} ({deadline}|{payment}|{appointment}|slot|window|cut off|{step}|line|part|section|{reading}|{call}|button|upload|send|attach), (waited|left it|delayed) (until (the last|after|it was|now)|(so|too) (long|late)|#Count #Unit before), kept (us|the driver|everyone|#Gerund), (gave|shared|handed|told) .{0,4} (password|passcode|pin|code|otp|login|(card|bank) details), (turned up|showed up|arrived|come|came|checked (in|out)|replied|cancelled|paid|applied) .{0,2} (late|(before|after) (the|your)|past the|without), went ahead, did (choose|decide|agree|accept|sign|tick|select|book), (chose|chosen|decided|elected|opted|preferred|insisted|made the (choice|decision)) (not|against|out|on|to (ignore|skip|wait|continue|keep|decline|leave|open|use|travel)|the (cheapest|cheaper|basic|budget|slow|slowest|standard|economy)), (agreed|consented) to (the|our|these|this|that|it|pay), (ticked|accepted|signed) (for it|off|(a|the|our) .{0,1} (box|terms|contract|quote|conditions|agreement|waiver|form)), knew (when|what|that|about|the), were #Adverb? aware",
  // To be told that they did not enjoy or receive it is no blame: that is not theirs to do.
  Spared: "{receive}, {get}, {hear}, {see}, {find}, {enjoy}, {like}, {love}, {feel}, {have}, {need}, {want}, {experience}, {expect}, {deserve}, {qualify}, {lose}, {miss}, {meet}, {know}, {think}, {mean}, been, be, {exceed}, {sleep}, {mind}, {owe}, {benefit}, {pass}, {initiate}, {authorize}, {recognize}, {cause}, {realize}, {waste}, {fail}, {wish}, {ruin}, {manage}, {bother} us, sign up, (do|done) (anything|nothing|this|that|it|so), {ask} for (this|that|any|it), already, yet, (make|made) (a|the|this|any) (mistake|error|request|purchase|payment|change)",
  // What makes an act a mistake.
  Wrong: "wrong, wrongly, incorrect, incorrectly, invalid, incomplete, insufficient, bad (info|information|data|address|number|details|code|choice), false, expired, badly, improperly, in error, by mistake, upside down, backwards, outdated, out of date, (last|previous) (year|month)",
  // Whose it is when it is not ours.
  Culprit: "you, yourself, yourselves, (the|every|each|a|all|our)? (account holder|{customer}|{guest}|{passenger}|{user}|{client}|{buyer}|{traveler}|{patient}|{parent}|{tenant}|{member}|{owner}|{student}|{visitor})",
  // What is somebody's, when it went wrong.
  Guilt: "fault, error, mistake, failure, negligence, carelessness, oversight, omission, refusal, misuse, misunderstanding, blunder, typo, inattention, ignorance, impatience, doing, lookout, responsibility, job, duty, obligation, lack of .{1,2}, missed {payment}, non .{1,1}, absence, (poor|bad) (planning|timekeeping|handling|choice)",
  // What went wrong.
  Snag: "problem, issue, delay, mix up, slip, blame, confusion, lapse, hold up, trouble, loss",
  // Ways of doing that are wrong.
  Careless: "wrongly, incorrectly, mistakenly, carelessly, deliberately, knowingly, improperly, unwisely",
  // Begins a guess that leaves little doubt.
  Guess: "(guess|guessing|presume|suspect|imagine|expect|reckon|bet|wager|assume|assuming|gather|daresay|i suppose|not suppose|take it) (that)?, my (guess|hunch|bet|suspicion|theory|money) (is|would be) (that|on)?, (chances|odds) are, no doubt, doubtless, presumably, apparently, it is (sure|certain|clear|obvious) (that)?, let me guess, i am (pretty|quite|fairly|almost)? (sure|certain) (that)?, i can only (think|conclude), (likely|likelier) (than not)? (that)?, (must|might|could|may) (well)? be (that)?, evidently, clearly, obviously, surely, probably, definitely, times out of ten",
  // A guess that leaves a way out.
  Maybe: "(looks|look|sounds|sound|seems|seem|appears|appear) (to me)? (like|as if|as though|that)?, (i|we) (do)? (think|believe|feel) (that)?, perhaps, maybe, possibly",
  // What is certain of an act that nobody saw.
  Certain: "(must|will) (no doubt|#Adverb|likely)? (have|of), (may|might|could) well have, (have|has|had|are|were|was|is)? (quite|most|very)? (probably|obviously|clearly|evidently|surely|presumably|likely|no doubt|doubtless|apparently|in all likelihood) (have|has|had|are|were|was|is)?",
  // Says that they brought it on themselves.
  SelfMade: "your own (#Guilt|choice|choosing|decision|making|risk), (this|that|it|one|rest) is #Adverb? on (you|yourself), (have|has) .{0,3} yourself to (blame|thank), blame (yourself|us), (brought|bring|did|done) (it|this|that) .{0,2} (on|to) yourself, is what (happens|comes|you get) .{0,1} (of|when|if|for), (will|would) do that, choice you made, (was|were) your (choice|decision|call|idea), was (never|always) going to (work|last|be|happen), (risk|gamble) you, (took|knew) the risk, between the (chair|keyboard), (not|hardly) (ours|our (fault|problem|doing|concern|job|mistake)), can not (help it|expect (us|me) to), mind readers, your eyes wide? open, habit of (late|not|#Gerund), (we|i) have? (did|done|kept) (our (part|bit|side|end)|everything (on|at|from) our), (nobody|no one) (forced you|(asked|told) you to), should (have known|know|have) better, the (result|consequence) of (your|not|#Gerund), (it|that|this) is down to you, part of the (deal|bargain), on your watch, without (you #Gerund|(informing|telling|notifying|asking) us), your (end|side|part) only, (introduced|caused|created|triggered|damaged|set off) by your, help if you (had|did|read|were|actually|just), reason .{0,5} (is|was) (that|because)? you, tough luck",
  // Where something is written that a customer could have read.
  Paper: "email, emails, mail, letter, letters, faq, faqs, terms, conditions, contract, confirmation, receipt, ticket, tickets, invoice, bill, statement, manual, guide, leaflet, pack, listing, website, web site, site, app, page, sign, signs, label, box, message, text, sms, print, agreement, notice, brochure, description, instructions, form, menu, screen, policy, portal, banner, link, quote, poster, board, packaging, checkout, document, attachment, voucher, newsletter, announcement, update, thread, chat, call, card, book, tag, reply, summary",
  // What was done with what is written there.
  Stated: "stated, written, explained, listed, shown, mentioned, marked, specified, displayed, indicated, defined, described, printed, communicated, covered, highlighted, published, advertised, disclosed, outlined, set out, visible, discussed, answered, clarified, advised, told, informed, announced, pointed out, made clear, brought up",
  Plainly: "clearly, plainly, explicitly, expressly, specifically, prominently, obviously, (very|quite|perfectly) (clearly|well), well, duly, categorically",
  // Said to somebody.
  Told: "told, informed, advised, warned, notified, reminded, made aware, alerted, instructed",
  Said: "said, told, explained, mentioned, stated, written, wrote, advised, informed, pointed out, noted, indicated, outlined, communicated, clarified, answered, warned",
  // What takes little, and would have helped.
  Effort: "{call}, {look}, glance, word, {question}, email, message, request, {check}, {read}, {search}, {click}, {minute}, {second}, {moment}, patience, planning, care, attention, thought, courtesy, {reminder}, note, heads up, {visit}, scroll, research, homework, notice, warning, effort",
  // What is to be learnt from it for the next time.
  Lesson: "lesson (learned|learnt|for), live and learn, be a lesson, know better next time, do your (homework|own? research), (please|kindly|should|must|just) be more careful, pay (more|closer|better) attention, check your facts, pays to (read|check|ask|plan|book|look), (take|taking) (more|better|greater) care, hindsight, better safe than",
  // The same thing is said again, and it is heard.
  Repeat: "how (many|much)? (more)? (times|time|often) .{0,1} (i|we), for the (second|third|fourth|fifth|last|final|umpteenth|hundredth) time, time of asking, once more (i|we|the|this|it|no), not #Adverb? (going to)? (repeat|repeating) (myself|ourselves|it|this|that), not to repeat, (do|must|should|have|make|let|to|just) (i|we|me|us)? (really)? (have to|need to)? (reiterate|spell|(repeat|explain|say) .{1,3} again), let me repeat, (say|said) (it|this) (again|once more|one (more|last) time), (been|gone|went) over? through? all? (this|that|it), as we have been (over|through), (second|third|fourth|fifth|last) (time (that)? (i|we|you)|(reply|email|message) (on|about)), (had|having) this (conversation|discussion|chat), asked and answered, nothing has changed, (was|were|been) #Adverb? dealt with, (did|have) (you)? not (you)? (get|got|read|see|seen|receive|received|check|checked) (my|our), (sent|emailed|given|shared) (to)? you .{0,1} (#Count times|twice), have another (read|look), already (asked|been (told|informed|answered|explained|covered|mentioned|given)|((i|we) (have)?|have|has) (told|said|informed|explained|replied|answered)|established), (same|identical|exact) (answer|reply|question|response|link|form|message|thing|process|steps) (as|again|you|we|i), (asking|repeating|raising|repeat|replied|told|sent) (me|us)? .{0,1} same, same as what? (i|we|my|last|before), (answer|reply|decision|response|said|position) .{0,3} (still stands|not changed|not change|the same|unchanged), (which|what) (part|bit|word) of (that|this|it|no|my|our|#Quoted), scroll (up|back), re read, read (once more|(it|that|this|our|my|the) .{0,3} again), (here we|back to (this|that)) .{0,2} again, (that|this) question again, {keep} (saying|telling|repeating|explaining|answering|having to), (how|what) else (to|can|could|do|should) (i|we)? (put|explain|say|tell), (any|much) (clearer|plainer|simpler), telling you (since|again), again and again you, (stop|quit) (asking|repeating|raising), refer you back? to (my|our|the), nothing (more|further|else|new) to (say|discuss), not .{0,2} to (explain|repeat|go through) .{0,4} again, lost count of, (may i|can i|let me|must|have to|need to|like to) remind you, (have|had) (my|our) (answer|reply|response), not .{0,3} getting anywhere, check (the|this|our) (thread|chain|history), told to you, (is|was|are) already (answered|mentioned|explained|stated|clear), (see|read) (what (i|we) (wrote|said|sent|send)|my (message|email|reply)), (i|we) #Adverb? have? just (said|told you|explained|answered), (back and forth|in circles)",
  // Everybody else knows it.
  Obvious: "common (knowledge|sense|courtesy), goes without saying, the obvious, you of all people, you do (realize|know|understand|appreciate), surely you (know|knew|realize|understand|read|saw|must), know (full|perfectly|very) well, as (#Whoever|any .{1,2}|most .{1,1}) #Adverb? (can|would|will|should|ought to)? .{0,2} (know|knows|see|sees|tell|aware|expect), which (most|#Whoever|any .{1,2}) .{0,2} (know|knows|understands), #Whoever can (see|tell) (from|that|it|this), even (a|my|our)? .{0,3} ({kid}|child|children|granny|gran|nan|mum|mom|grandma|toddler|{beginner}) .{0,1} (can|could|manage|know|knows|would), as you (should|must|ought to|surely|no doubt|well|will|would) .{0,2} (know|aware|recall|remember|realize|appreciate|read), #Whoever (who|that) ({read}|{look}|{check}), (was|were|is|are|been) #Adverb? (perfectly|quite|very|abundantly|crystal|pretty) clear (about|on|that|enough|in|when), made .{1,1} #Adverb? #Adverb? clear, plain as day, hardly (difficult|hard|rocket|complicated|a (secret|surprise)|news), answer is in the, educate yourself, that is what .{1,3} means $, in black and white, for all to see, in plain (english|sight|view), right in front of you, under your nose, right there (on|in|at), (written|stated|printed|mentioned|marked) in .{0,3} (bold|big|large|capital|clear|red)",
  // A customer's account, as those call it who doubt it.
  Account: "{statement}, {claim}, {review}, {comment}, {assertion}, {allegation}, {accusation}, version, account of .{1,3}, {remark}, {complaint}, feedback, story, description, understanding, interpretation, {assumption}, memory, recollection, words, {calculation}, {math}, {sum}, {argument}, point, {figure}, facts, {number}, {date}, information",
  // What is untrue, or said to be.
  Untrue: "(a|an|all|just)? (#Adverb|complete|pure|total)? (untrue|false|incorrect|inaccurate|nonsense|rubbish|unfounded|baseless|misleading|fabricated|fabrication|fiction|defamatory|unjustified|groundless|fake|made up|{lie}|exaggerated|exaggeration|absurd|myth|misreading|stretch|wide of the mark|#Adverb wrong|(wrong|false|misleading) #Account), (not|hardly|far from|nowhere near) (a|an|the)? #Adverb? #Adverb? (true|correct|accurate|fair|so|reality|what (happened|(i|we|you|our|my|your|the) .{0,2} {say}|i was told)|how (we|it|things|our .{1,2}|the .{1,2}) ({do}|{work}|went|happened)|(right|possible) (that|on your|to say)|like (this|that|what)|(account|description) of|one (i|we) recognize), without (any)? (basis|foundation|merit|substance)",
  // What records are.
  Record: "{record}, {log}, system, cctv, {camera}, footage, gps, tracking,  data, {recording}, {scan}, scanner,  history, notes, statement, {screenshot}, evidence, {photo}, figures,  meter, account",
  // Those of ours who were there.
  Witness: "(our|my|the) .{0,2} ({agent}|staff|team|{driver}|{colleague}|{engineer}|people|{employee}|{manager}|{courier}|{rider}|{technician}|{tech}|{cleaner}|{waiter}|chef|cook|{doctor}|nurse|teacher|receptionist|guard|{host}|operator|supervisor|{boy}|{lad}|guys)",
  // What nobody of ours did, it is said.
  Offence: "{shout}, {hang} up, {laugh}, {ignore}, {insult}, {refuse}, {accuse}, {lie}, {cheat}, {overcharge}, {force}, {threaten}, {swear}, {steal}, {mislead}, {hide}, {damage}, rude, late, broken, dirty, filthy, slow, a scam, careless, negligent, second hand, {make} (a|any) (mistake|error)",
  // Idioms of disbelief.
  Disbelief: "likely story, nice try, grain of salt, pinch of salt, supposedly, allegedly, according to you, what you (call|describe as), not .{0,1} (add up|stack up|ring true|hold water), quite (a)? (story|claim), (a|the) .{0,1} coincidence, news to (me|us), new one on me, be a first, the first (time)? (i|we) (have)? {hear}, so the story goes, yeah right, not accept only, (am|are) not (believing|buying), not sure (i|we) .{0,1} (buy|believe), (before|until) (i|we) (believe|accept), not sure what you (are|have been|were) (experiencing|on about|doing|talking|complaining|seeing|saw), (claims|stories|story) (does|do) not, rule out that you, be surprised if (our|he|they|any), (very|highly|extremely) (unlikely|improbable), not support your, prove it $, not buy (that|it|this|your), like to believe (you|that), (how|remarkably|rather|a bit) convenient, convenient (that|how|for (anyone|someone|somebody)), conveniently (forgot|lost|missing), whether (it|you|there) (was|were) ever, if (it|that) did happen, if (it|that|this|they) {be} true, which is (strange|odd|suspicious), what (proof|evidence), not .{0,2} (believable|plausible|convincing), doubtful (that|if|whether), not imagine (#Name|our .|him|her) #Gerund, (my|our|{have}) #Adverb? (doubt|doubts|suspicions), (so|whatever|as) you (say|claim) $, you would say that, (only|just) {have} your word, (take|taking|more than) your word, your word (for|against), your say so, your side of the story, one side (of the story)? $, (your|one) version, (story|version) (keeps|changes|makes no), (different|another) story, ({remember}|{recall}) (it|things) differently, seen (this|that) (trick|one) before, surprised how many, (amazed|surprised) how often, born yesterday, (not|hardly) #Adverb? (convinced|persuaded), sceptical, skeptical, unconvinced, (expect|want|ask) (us|me) to (believe|accept|take (that|this)), (tell|speak) (us|me)? (the)? truth, (please|kindly) be #Adverb? (honest|truthful|frank), be #Adverb? (honest|truthful|straight) with (us|me), a liar, sake of argument, say for a (moment|minute|second), proves nothing, ({photo}|{picture}|{receipt}|{screenshot}) can be (edited|faked|forged), (anyone|anybody|someone) (can|could) #Adverb? (have)? ({take}|{write}|{say}|{make}|{print}|{fake}), can (anyone|anybody|someone) (vouch|confirm), (anyone|someone) who (saw|can confirm), (a|any) (witness|witnesses), (we|he|they|someone) would (surely)? have (noticed|heard), he would remember, interested to (see|know) how, no way of (knowing|telling), have thought (someone|somebody|you|that), (simply|just|magically|somehow) (vanished|disappeared|evaporated), (deleted|cancelled|ordered|opened) (itself|themselves), not something we .{0,1} (hear|see), you are the (only|first) (one|person|customer|guest|passenger), imagining (it|things), not lie, how come (only|always|you), (claims|complaints|stories) like yours, {try} (it|this) on, think before you, (say|know|tell) what (really|actually) happened, what (exactly|really)? are you (hoping|trying|after), (supposed|meant) to have (told|said), (anything|something) to (support|prove), back (that|this|it) up, are you confirm, not (be)? the first to, sure it (was|is) not you, any chance you (are|were), have you had a (proper|good), no trace of, that the . existed, (do|did) you just, took place at all, yet (the|our) .{0,1} #Record",
  // What those are after who complain, in the mind of those who doubt them.
  Gain: "{freebie}, free ({stay}|{night}|{meal}|upgrade|refund|ride|room|food), something for nothing, easy money, {handout}, compensation, discount, your money back",
  // What those are who are mistaken.
  Err: "wrong, mistaken, incorrect, misinformed, confused, not (right|correct), not understood, misguiding, mixing, mixed, confusing, #Misread, wrongly ., thinking of, dreaming, making .{1,2} up",
  // What nobody of ours said, it is said.
  Assert: "{say}, {promise}, {state}, {claim}, {agree}, {commit}, {offer}, {guarantee}, {quote}, {advertise}, {mention}, {show}, (tell|told) (you)? (that|so|such|like|any)",
  // What was done after all, it is said.
  Done: "{write}, {send}, {call}, {tell}, {offer}, {ring}, {reply}, {answer}, {deliver}, {knock}, {come}, {arrive}, {wait}, {receive}, {sign}, {order}, {confirm}, {clean}, {leave}, {agree}, {accept}, {approve}, working",
  // Idioms of contradiction.
  Contradiction: "at no (point|time|stage) did .{1,3} #Assert, (problem|issue) {be} not existing, not know what you (saw|heard|read), there was (no|never) (promise|agreement|mention), wrong end of the stick, barking up the wrong, wires crossed, wrong (idea|impression), misunderstanding (on|from|at) your, your misunderstanding, to correct you, (must|have to|let me) correct (you|that), put you (straight|right), (memory|mind) .{0,3} playing tricks, nothing .{0,3} (farther|further) from the truth, (no|not) .{0,3} truth (to|in), on the contrary, (quite|in fact|exactly|just) the (opposite|contrary|reverse), (just|is) your opinion, for a fact, whatever (you|the .{1,2}|your .{1,2}) (think|heard|read|saw|{say}|{tell}), let (us|me) be .{0,1} clear, (have|need|going) to push back, i think you will find, you will find (it|in fact), end of (story|discussion), end of $, nothing of the (sort|kind), never on the table, (always was|(has|have) always been) (#Count|a|the), no way (that|we|our|he|she|they), nobody (here|on) .{0,4} (would|did|has|ever), facts (straight|right|first|are|speak|show), (stick to|against|check) (the|your) facts, no question (of|that), off by (a|one|#Count), (works|working) .{0,1} for (everybody|everyone|others), not (according to|per|from) (our|the|my) .{0,1} (#Record|side|end), not work (like that|that way), (wrong|false|untrue|unfair) to (say|claim|suggest|write)",
  Misread: "{exaggerate}, {misunderstand}, {misread}, {mishear}, {misinterpret}, {misremember}, {misquote}, {misrepresent}",
  // What those find an account who doubt it.
  Dubious: "suspicious, edited, doctored, altered, fabricated, fishy, inconsistent, implausible, questionable, dubious, photoshopped, tampered, fake, made up, exaggerated, far fetched, too good, different from, a stretch, not convincing",
  // Asks whether it is true.
  Really: "really, truly, genuinely, actually, honestly, indeed, in fact"
};

// src/lexicon/care.ts
var care = {
  // What nobody should write into a message.
  Secret: "(your|the|long|full|complete|entire|whole|digit|credit|debit|bank|payment) card (number|numbers|num|no|details|info|information), (full|complete|entire) (bank|banking) details, (number|digits) (on|across) the (front|face) of .{0,2} card, cvv, cvv2, cvc, cv2, security (code|number|answer|answers|password), (three|four|#Number) digit (code|number|pin) .{0,1} (on|from|at) (the|its) (back|reverse|front), (number|digits|code) on the (back|reverse|strip), pin, pins, pin number, password, passwords, pass word, passcode, pass code, passphrase, (one time|login|log in|sms|verification|authentication|authenticator|2fa|two factor|security|activation) (code|codes|pin), code (you got|you received|we (just)? (sent|texted)|sent to your phone), otp, otps, social security (number|no)?, ssn, national insurance (number|no)?, ni number, aadhaar (number|no)?, maiden name, memorable (word|information|place|date), (seed|recovery|secret) (phrase|phrases|words|key), private (key|keys), (login|log in|sign in|banking|bank) (details|credentials|id and password), username and password, answer to your (security|secret) question",
  // What sells something more.
  Upsell: "(upgrade|upgrading|switch|switching|move|move up) to (our|the|a)? .{0,2} (premium|pro|plus|gold|platinum|elite|prime|business|deluxe|paid|vip|unlimited|bigger|higher|suite|membership|plan|package), (why not|have you (considered|thought about|tried)|{consider}|how about|fancy|do think about|interest you in|interested in) .{0,2} (upgrading|an upgrade|adding|joining|treating|(our|a) .{0,5} (range|collection|plan|plans|membership|club|package|packages|offer|offers|deals|sale|card|app)), (check out|browse|have a look at|take a look at|explore|discover) our .{0,3} (range|collection|deals|offers|sale|products|plans|arrivals|packages|menu), (take advantage of|do not miss|hurry|grab|treat yourself to) .{0,5} (offer|offers|deal|deals|sale|promotion|promo), upgrade your .{0,2} for (just|only|as little as), while (i|we) have you, did you know .{0,1} we .{0,2} (offer|sell|have), (our|some|more|new|these) .{0,2} (special|exclusive|limited time|unbeatable|amazing|flash|festive|summer|winter|seasonal) .{0,1} (offer|offers|deal|deals|sale|promotion|promotions), (#Number|percent) off (your next|all|our|everything|selected), discount on (your next|all|our), {refer} a friend, (tell|invite) (all)? your (friends|family), recommend us to, (add|buy|take out|purchase|get) (our|the|an)? .{0,1} (extended warranty|protection plan|care plan|insurance plan), (follow|like|find|subscribe to) (us|our) .{0,2} (facebook|instagram|tiktok|youtube|channel|newsletter)",
  // What asks for a good mark.
  MarkUs: "(leave|write|give|drop|post|share|submit) (us|me|behind)? (a|an|some|more|good|positive) .{0,3} (review|rating|ratings|stars|testimonial), (giving|leaving|posting|rating) us .{0,3} (stars|star|review|rating), (rate|score) (us|me|my .{0,2}|your .{0,1} experience|this (chat|call|conversation)|our .{0,2} (app|service|support|team)), (take|complete|fill in|fill out|answer|participate in|fill) .{0,4} (survey|questionnaire|poll|feedback form), leave .{0,2} feedback (on|at), (give|award) .{0,3} (#Number|five|ten|full) (star|stars|out of), how (did|am|are|have|was) (i|we|my) .{0,1} (do|doing|done|service), ({update}|{change}|{revise}|{reconsider}|{rethink}|{increase}|{upgrade}|{edit}|{amend}|{improve}) (your|the) .{0,3} (rating|ratings|review|stars|score)",
  // What laughs.
  Levity: "{oops}, oopsie, oopsy, oopsies, whoops, whoopsie, whoopsies, woops, lol, lmao, rofl, haha, hahaha, hehe, teehee, yay, woohoo, woo hoo, hooray, hurrah, easy peasy, happy days, cool beans, okey dokey, silly us, butterfingers, (on|look on) the bright side, (shit|stuff) happens, takes the cake, amirite, no biggie, no biggy, lucky you, fun fact, plot twist, (just|only) (kidding|joking), heh, welp, oh well, yowza, yikes on ., ^ (brr|ouch), .{1,7} eh $, (cool|sad) story, cry more, git gud, bummer, (bet|hope) you (packed|brought|had (good company|snacks|a good book|fun|popcorn)|know .{0,6} by heart|kept the|had fun|like|are a fan|can swim|have a (sense|good book)), #Number (time|times) (is|s)? (a|the) charm, (guess|looks like|sounds like|seems) (it|he|she|they|you|somebody|someone|your .{1,2}|our .{1,2}|the .{1,2}) #Adverb? (wanted|fancied|needed|decided|felt like|is having|had a mind|took a|went on|got (hungry|cold feet|lost)) .{1,5}, good things come to those, better late than never, (that is|such is|c est) (life|la vie|the (internet|weather|way .{1,2} crumbles)) .{0,3}, welcome to the (club|real world|jungle|joys .), join the club, ^ talk about .{1,5} $, (free|extra|bonus) .{1,5} (eh|huh|on the house), time to (break out|dust off|get (cozy|romantic)|crack open|put the kettle), murphys law, third time lucky, sleeping with the fishes, pun intended, happens to the best of us, live and learn, the more the merrier, hot stuff, ^ surprise, (that is|thats) one way to, (call it|lets call it) a",
  // What beams, as words of its own.
  Cheer: "awesome, amazing, fantastic, fab, brilliant, wonderful, no (worries|probs|stress), (uh oh|yikes), happy #Gerund, (great|good|excellent|fantastic|lovely|brilliant) question, hope you are having a .{0,2} (great|lovely|wonderful|fantastic|good|awesome|amazing) .{0,1} (day|week|weekend|time|evening|morning), happy #Weekday, super (duper|excited|happy|stoked), stoked",
  // What says so with a mark.
  Eager: "(i|we)? (am|are|will be|would be)? #Adverb? (happy|glad|excited|thrilled|delighted|here) to (help|assist|be of (help|service)) (you)? (out|today|here|with (this|that|it))?",
  // What is said to those who liked it.
  Liked: "pleasure (hosting|having|serving|to (host|have|serve)), (glad|happy|delighted|thrilled|pleased) .{0,2} you #Adverb? (enjoyed|loved|liked|had a .{0,1} (great|good|lovely|wonderful|nice|pleasant))",
  // What takes leave.
  Farewell: "(have|enjoy|wish you) (a|an|the rest of (your|the)|your)? .{0,1} (great|nice|lovely|wonderful|fantastic|good|blessed|pleasant|amazing|fabulous) .{0,1} (day|evening|weekend|afternoon|night|one|week), enjoy (the rest of)? your (day|evening|weekend|afternoon|week), (glad|happy|pleased) (i|we) (could|was able to|were able to|managed to) #Adverb? (help|assist|clear|clarify|sort|resolve) .{0,3}, (trust|hope|believe|assume|sure) (this|that|it|the above) #Adverb? (will)? (resolve|resolves|settle|settles|clarifies|clarify|concludes|conclude|closes|answers|answer|satisfies|clears) .{0,4}",
  // What is said by rote, and hurts where somebody has died or been harmed.
  ByRote: "(any|the|all|this|for) .{0,2} inconvenience, (great|good|exciting|wonderful|fantastic) news, {bring} (this|it|that) to (our|my) (attention|notice), (happy|glad|delighted|pleased) to (help|assist|hear)",
  // What is said to comfort, and does not.
  ColdComfort: "everything happens for a reason, time (heals|will heal|is a healer), (in|to|at) a better place, (could|might|can) #Adverb? (be|have been) (much|far)? worse, at least (you|he|she|it|they|your|nobody|no one), (cheer|chin) up, (you|it|everything) will (all|soon|#Adverb)? be (fine|ok|okay|alright|all right), get over (it|this|that), (have to|must|should|need to|try to) move on, these things happen, part of life, (bad|worse) things happen, {commit} suicide, (plenty|others) .{0,2} have it worse, man up",
  // What is asked of somebody who cannot.
  AskedOfTheDead: "(account holder|policyholder|policy holder|cardholder|member|subscriber|owner|he|she|your .{0,1} (husband|wife|father|mother|dad|mum|mom|partner|son|daughter|brother|sister)) #Adverb? (must|needs to|need to|has to|have to|will (have|need) to|should) .{0,2} (call|contact|ring|email|write|sign|confirm|verify|cancel|close|log|come|visit|request|give|agree|do), (have|get|let|ask) (him|her|them|the .{0,1} (holder|owner|member)|your .{0,1} (husband|wife|father|mother|dad|mum|mom|partner)) (to)? (call|contact|ring|email|write|sign|confirm|verify|cancel|log|come|visit|give), (his|her|(account|policy) .{0,1} holder) .{0,2} (permission|consent|authorization|authority|signature|approval)",
  // What is decided for somebody, who might have chosen otherwise.
  Decided: "(i|we|#Team) (have|will|shall|am|are)? #Adverb? ({issue}|{add}|{send}|{ship}|{give}|{apply}|{credit}|{grant}|{put}) .{0,5} (voucher|vouchers|credit|discount|coupon|points|replacement|substitute|refurbished|goodwill|gift card|your account|someone), you (have been|are being|will be|were|are) (now|#Adverb)? (rebooked|moved|booked|transferred|reassigned|rescheduled|switched|placed|seated|relocated|accommodated), (i|we|#Team) (have|will|shall)? #Adverb? ({rebook}|{reschedule}|{relocate}|{downgrade}|({book}|{move}|{transfer}|{switch}|{swap}) (you|your)|({book}|{schedule}|{arrange}) (a|an) .{0,2} (visit|engineer|technician|slot|appointment|collection|pickup|repair|driver|courier)), (technician|engineer|driver|courier|plumber|fitter|electrician|mechanic|cleaner|carpenter|installer) (will|shall) .{0,1} (come|visit|arrive|attend|collect|fix|repair|dye|mend|replace|clean|drop), your .{0,3} (will be|has been|is being|shall be|have been) #Adverb? (replaced|repaired|rebooked|rescheduled|exchanged|swapped|collected|downgraded|substituted)"
};

// src/lexicon/common.ts
var common = {
  // The adverbs that may stand in a slot without changing what is said; #Adverb also takes any word in -ly.
  Adverb: "just, also, so, very, really, quite, too, still, already, always, ever, again, now, then, even, well, soon, please, kindly, simply, indeed, perhaps, maybe, rather, once, therefore, further, hereby, much, more, most, all, certainly, definitely, surely, absolutely, truly, sincerely, extremely, highly, totally, completely, fully, actually, clearly, obviously, probably, personally, once again, at all, in fact, of course, by all means, very much, as well",
  Pronoun: "i, you, he, she, it, we, they, me, him, her, us, them, this, that, these, those",
  Determiner: "the, a, an, this, that, these, those, your, our, my, his, her, their, its, any, some, all, every, each, such, no",
  NumberWord: "one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, thirty, half, several, few, a few, a couple of, many",
  Count: "#Number, #NumberWord",
  Unit: "{minute}, min, mins, {hour}, hrs, hr, {day}, working {day}, business {day}, {week}, {month}, {year}, {night}",
  Weekday: "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun",
  Month: "january, february, march, april, june, july, august, september, october, november, december, jan, feb, apr, jun, jul, aug, sep, sept, oct, nov, dec",
  Date: "#Weekday, #Month, today, tomorrow, tonight, yesterday, this (morning|afternoon|evening|week|weekend), next (week|month), end of (the|this)? (day|week|month)",
  // A time that can be held to: it names an end, not only a direction.
  TimeFrame: "(by|before|on|until|from|at|around|after|this|next|every|end) (#Date|#Time|#Number (am|pm)|noon|midday|midnight|#Count #Unit), #Time, today, tomorrow, tonight, (within|in) (the next|about|around|approximately|under|less than|up to|a|the)? (#Count|next #Count|an|a|couple of|#Count to #Count)? #Unit, #Count (#Unit|#Adverb #Unit), (#Number|#NumberWord) (to|or) (#Number|#NumberWord) #Unit, #Weekday, #Date, (this|the) (morning|afternoon|evening|week|weekend), (next|this) (week|month), end of (the|this)? (day|week|month), first thing, straight away, right away, immediately, overnight, (once|as soon as|the moment|after) (#Pronoun|the|your|our|my|everything) .{1,5}"
};

// src/lexicon/courtesy.ts
var courtesy = {
  // Anybody who buys: no form of address.
  Clientele: "{customer}, {client}, {user}, {member}, {subscriber}, {guest}, {patron}, {shopper}, {buyer}, {consumer}, {passenger}, {traveller}, {patient}, {tenant}, {resident}, {applicant}, (account|policy|card) (holder|holders), accountholder, policyholder, cardholder",
  // Forms of address that take a gender, an age or a friendship for granted.
  Address: "sir, sirs, madam, ma'am, maam, mam, miss, mister, ladies, gents, gentlemen, guys, folks, dude, bro, bruv, mate, buddy, pal, boss, hun, hon, honey, love, sweetie, sweetheart, darling, dear, lads, champ, babe, luv",
  // What a reply does that wants something from the customer.
  Ask: "provide, share, send, resend, give, tell, need, confirm, have, get, know, include, quote, what, whats, which, attach, supply, forward, state, mention, require, dm, message, email, text, upload, enter, specify"
};

// src/lexicon/customer.ts
var customer = {
  // Verdicts and affect: one is enough to know that somebody was let down.
  Verdict: "worst, terrible, terribly, horrible, horribly, horrendous, horrific, pathetic, {disgust}, awful, {appal}, {appall}, filthy, nightmare, unacceptable, ridiculous, hopeless, useless, worthless, rude, rudely, rudeness, rudest, arrogant, arrogance, {cheat}, cheaters, cheater, fraud, fraudulent, frauds, {scam}, scammer, scammers, {loot}, rip off, ripoff, ripped off, robbery, thieves, thief, liar, liars, shambles, disgrace, disgraceful, disgraced, unprofessional, unethical, incompetent, incompetence, poorest, crap, crappy, bullshit, {shit}, shitty, wtf, wth, ffs, smh, bloody, damn, {suck}, {insult}, {humiliate}, {harass}, harassment, cruel, lied, lies, misleading, mislead, misled, fake, bogus, shameful, shameless, shame, shocking, dangerous, unhygienic, unhygenic, unsafe, {misbehave}, misbehaviour, bedbug, bedbugs, bed (bug|bugs), {cockroach}, rat, rats, {stink}, stinky, stunk, smelly, overrated, outrageous, outrage, outraged, torture, mismanagement, mismanaged, third class, unwelcoming, unfriendly, unhelpful, uncooperative, careless, carelessness, negligent, negligence, greedy, stupid, dumb, idiot, idiots, idiotic, abysmal, dreadful, atrocious, lousy, deplorable, trash, rubbish, garbage, inedible, nasty, nastiest, gross, mould, mouldy, moldy, mold, {ruin}, uncalled for, joke, bad, badly, poor, poorly, overpriced, over priced, stranded, way to go, not cool, inhuman, inhumane, racist, racism, disappointing, appalled, disgusted, insulting, vile, diabolical, laughable, farce, fiasco, criminal, theft, robbed, ripped, extortion, extortionate, hell, jokers, clowns, time waster, waste of (#Adjective? (money|time)|my|our), wasted (my|our) .{0,1} (time|money|day|evening), (complete|total) (waste|mess|joke), piss, pissed, heartless, callous, clueless, embarrassing, unreliable, unusable, scandalous, despicable, pathetically",
  Affect: "{disappoint}, disappointed, disappointment, dissatisfied, dissatisfaction, unsatisfied, unsatisfactory, {fed} up, fed up, sick of, furious, fuming, livid, angry, {upset}, unhappy, not .{0,2} (happy|pleased|satisfied|impressed|amused|good enough), {annoy}, {frustrate}, frustration, {stress} out, stressful, stressed, tired of, {hate} (it|this|that|your|you|the|how|when), had enough, beyond (annoyed|frustrated|upset|belief), seething, irate, gutted, heartbroken, in tears, raging, devastated, disheartened, irritated, irritating, aggravating, ashamed, exasperated, dismayed, distraught, distressed, let down, cheesed off, hacked off, not best pleased, rather surprised, not good enough, last straw, ridiculous, panicking, worried sick",
  // Leaving, warning others, threatening.
  Exit: "never again, (never|not) .{0,2} (recommend|come back|coming back|go back|going back|return|returning|stay (here|there|again)|book (here|with|again)|use (it|this|them|you) again|buy (from|again)|visit again|shop), avoid (this|at|if|staying|it|them|like|these|the (hotel|place|app|restaurant|property)), beware, stay away, (do not|never) #Adverb? (stay|book|go (here|there|to this|for this|with)|download|install|buy|{waste} (your|ur|any)|trust|choose|invest), uninstalling, uninstalled, (cancelling|canceling|cancelled|cancel) my .{0,1} (subscription|membership|account|service|plan|contract), (switch|switching|going|moving|changing|move|taking) (to another|to a (different|new|competitor)|my (bank|provider|carrier|business|custom)|elsewhere), business elsewhere, looking .{0,1} for .{0,1} (new|another|different) .{0,2} (provider|bank|carrier|company|service), get (it|your act) together, formal complaint, chargeback, ombudsman, trading standards, small claims, (lawyer|solicitor|attorney), legal action, consumer (court|forum|rights), sue you, report you, regret (booking|choosing|staying|buying|installing)",
  // Something does not work, did not come, was not done.
  Failure: "(do|does|did|is|are|was|were|has|have|had|could|will|can|would) not .{0,2} ({work}|{load}|{open}|{function}|{connect}|{respond}|{reply}|{arrive}|{receive}|get|got|{show}|let|{accept}|{allow}|{help}|log|sign|{access}|{use}|{play}|{pay}|{find}|see|{save}|{send}|{update}|{refund}|{deliver}|come|came|{answer}|{contact}|{reach}|{register}|{add}|{scan}|{charge}|{start}|{download}|{clean}|{sleep}|{fix}|{resolve}|{listen}|{match}|{upload}|{sync}|{turn}|{transfer}|{verify}|{complete}|do anything|{happen}|{book}|{cancel}|{bother}|{provide}|{honor}|available|given|able|up to|{heat}|{connect}|{print}|{fit}|{charge}|{stay}|{move}|{appear}|{process}|{credit}|{change}|{care}|{deliver}|{ship}|{print}|been|{turn}), unable to, not able to, without (heating|hot water|water|power|electricity|internet|wifi|signal|service|a phone|gas), {shrink}, {tear}, {rip} (off|open|apart), {crack}, {snap} (off|in), {smash}, {scratch}, {dent}, {melt}, {peel} off, (fell|falls|falling|came|coming) (apart|off|loose|undone), (taken|took|charged|debited|billed|paid|deducted|ordered) .{0,6} (twice|two times), (given|gave|sold|delivered|went|left|sent) .{0,3} to (somebody|someone|another) .{0,1} (else|person|guest|customer|address), (want|need|demand|send|expect|get) .{0,3} replacement, (what|the little|whatever) patience, (not|nothing|never) .{0,2} as (described|advertised|promised|agreed|ordered), (please|kindly) fix, fix (it|this|that|your|the|my|asap), (kill|killing|kills|drain|draining|drains) my, acting (up|weird), where (is|are) (my|our|the) .{0,2} ({order}|{package}|{parcel}|{refund}|money|{delivery}|{bag}|luggage|{card}|{item}|food|{driver}|engineer|reply|response|invoice), it (just|keeps|keep|still|only)? (says|saying|tells me|asks me), {struggle}, no (internet|wifi|signal|network|power|electricity|sound|audio|hot water|water|heating|connection|picture|luck|success|idea why|response|reply|answer|support|help|refund|explanation|resolution|solution|update|reason|notification|notifications|one (has|is|was|answers|replied|replies|helps|helped|came|called|will|seems|can|could|even)), (is|are|gone|went|phone|laptop|battery|screen|app|service) dead, {disappear}, wiped, {vanish}, (stopped|stops) (working|responding|loading), {fail}, {failure}, {error}, {crash}, {bug}, buggy, {glitch}, glitchy, stuck, {lag}, laggy, {freeze}, frozen, {lose}, lost, missing, locked, broken, broke, {damage}, faulty, defective, {leak}, leaky, incorrect, incorrectly, wrong, wrongly, {issue}, {problem}, {trouble}, {outage}, went down, (is|are|been|was|server|site|internet|wifi|app) down, out of order, {delay}, (#Count|hours|hour|minutes|days|weeks|so|too|very|arrived|came|is|was) late, late (delivery|again), cancelled (my|our|on|the|without|flight|order|trip), overcharged, over charged, (charged|charging|billed|billing) (me|us|twice|double|extra|full|more|for|again|wrong), double (charged|charge|billed), extra (charge|charges), terminated, suspended, blocked, banned, hacked, stolen, {refuse}, refusal, {deny}, {ignore}, ignorant, {reject}, rejection, (still|yet) (not|no|waiting|have not|has not|pending|need|do not|says|does not|nothing), never (got|received|arrived|came|worked|given|replied|responded|heard|answered|mentioned|showed|turned|called|happened), nobody, pending, (keep|keeps|kept) (saying|telling|crashing|signing|logging|getting|asking|printing|failing|freezing|happening|showing|coming|dropping|disconnecting|being|on), dropped (call|calls), waiting (for|since|time|from|on), (am|still|been|kept|are) waiting, am losing, {wait} .{0,4} #Unit, on hold, (takes|taking|took) (ages|forever|too long), forever to, slow, slower, slowly, (i|we) complained, (my|our|a|raised|many|several) (complaint|complaints), {disconnect}, {decline}, expired, cracked, torn, dented, unauthorised, (two|2|three|3|multiple) (payments|charges), charged .{0,2} twice, {mess} up, messed up, mixed up, mix up, no longer (works|work|working|access|available), does not, would not (turn|start|load|let|open|work), unresolved, dead on arrival, malfunction, malfunctioning, malfunctioned, gone wrong, went wrong, not .{0,1} (working|showing|loading|opening|syncing|connecting|receiving|letting|charging|arrived|delivered|updating|downloading|responding|accepting|credited|found|valid|done|completed|received|refunded|resolved|replied|as described|what i ordered), {spark}, smoke, smoking, on fire, burnt, {burn}, {injure}, shut down, unplayable, corrupted, deleted, {bounce}, error, overbooked, {forget}, ran out, runs out, unanswered, {mistreat}, misdelivered, undelivered, unpaid, {overheat}, {short} change, kicked (me|us) out, logged (me|us) out, signing me out, locked (me|us)? out",
  // What happened to somebody, told in plain words: another thing than promised, nobody asked for it, told before, hurt, kept waiting.
  Grievance: "(website|site|listing|page|ad|advert|label|box|menu|app|tracking|confirmation|email|order|brochure|sign|you|it) (said|says|stated|promised|advertised) .{1,8} (but|now|yet|instead|though|this is|it is|and (you|it|i|they)), (sold|described|advertised|marked|shown|listed) as .{1,3} (but|and|it|this|which|when|yet), (i|we) never (signed|ordered|agreed|asked|authorized|consented|subscribed|booked|requested|bought|made (this|that|any)|received|got|had), (someone|somebody) #Adverb? ({use}|{add}|{take}|{access}|{hack}|{open}|{steal}|{sign}|{change}) .{0,4} my, (asked|told|written|complained|called|phoned|emailed|rung|reported|contacted|chased|messaged) .{0,4} (#Count (time|times)|#Number|twice|repeatedly|since|again and again), (asked|told|begged) you (to stop|not to|repeatedly|again|before), #Number (time|times|st|nd|rd|th) .{0,3} (i|we|this|that), (third|fourth|fifth|sixth|seventh|tenth|umpteenth) (form|letter|visit|attempt|engineer|appointment|replacement|agent|person|message), (dead|down|stuck|out|off|pending|delayed|late|overdue|blocked|processing) .{0,4} (#Count #Unit|for (a|#Count)|since), #Count #Unit (late|overdue|ago and|for (a|an|the) .{1,3} is|and (still|counting|no|nothing)|without|wasted|on hold|in a queue), it has been (a|#Count|over|more than|nearly) .{0,2} #Unit, waited (in|#Count|for|all|over|since), (bruise|bruises|bruised|injured|injury|hurt my|hurt .{0,2} (self|child|son|daughter)|bleeding|allergic|trapped|panic attack|food poisoning|in hospital|burned|burnt|electric shock|nearly (fell|died|hit)|swore at|shouted at|yelled at|hung up on|laughed at|spoken to like|closed .{0,2} on my|fell (ill|on|down)|been (sick|ill) (since|after|from)), (closed|left|shut|cancelled|ended|departed) .{0,2} (early|before (i|we)|without), did not (make it|turn up|show up|come back|last|stop|fit|ring|call back|get through), no (warning|announcement|announcements|notice|explanation|apology|communication|receipt|record|sign of|trace of|answer|one at the), (nothing|nobody|no one) (here|there|inside|in it|in the box|came|arrived|turned up|called|answers|replied|listens|helped), missed (my|our|a|the) .{0,2} ({connection}|connecting|{flight}|{train}|{appointment}|{meeting}|{exam}|{birthday}|wedding|funeral|interview|deadline), turned my .{1,3}, (crooks|liar|liars|thugs|incompetents|amateurs|muppets), (is|are) (crazy|insane|a disgrace|beyond a joke|outrageous|steep|unreal|madness), (smells|tastes|sounds|looks) (like|of) .{0,2} (chemicals|chemical|petrol|gas|burning|smoke|sewage|drains|plastic|metal|mould|damp|cheap|nothing), (sent|paid|charged|refunded|delivered|posted|credited) to (a|an|my|the)? (closed|old|wrong|other|different|previous), (drilled|destroyed|flooded|soaked|wrecked|ripped|scorched|dented|collapsed|exploded|snapped|shattered|bent|swollen), why (did|has|have|was|is) .{1,6} (drop|stop|fail|crash|close|change|disappear|increase|double|go (up|down|off)|gone (up|down)|doubled|dropped|stopped|cancelled|blocked|closed|removed|deactivated), (deactivated|suspended|disconnected|cut off|switched off|terminated|blocked|withdrawn|removed|cancelled) .{0,3} (without|with no|for no|by mistake|again|and i|no), with (a|one|two|some|several)? (missing|broken|cracked|dead|bent|loose|wrong) ., ordered .{1,6} (and|but) (got|received|you sent|it (is|was)|they sent|was sent|this), (bad|rude|unhelpful|useless) (staff|driver|agent|service|manager), #Number .{0,3} for nothing, (refuse|refuses|refused|refusing) to, (overcharged|double charged|ripped me off), (it|this|that) (came|arrived) .{0,3} (in pieces|broken|empty|open|wet|late|damaged|without|with|in #Count), (cost|costing) (me|us) .{0,6}, out of pocket, (thanks|because of|due) to (you|your) .{0,2} (i|we|my|our), (had|having) to (pay|borrow|walk|sleep|throw|sit|stand|queue|cancel|miss|carry|beg|redo|repeat|go without) .{0,3}, (only|just) #Count of (the|my|our) .{0,1} #Count, (laughed|laughing|shouted|shouting|swore|yelled|sneered|screamed|snapped|barked) (at|when|back), (put|slammed) the phone down, (closed|shut|slammed) .{0,3} in my face, #Count #Unit in (the|a|your) .{0,1} (queue|line|corridor|waiting room|cold|rain|dark), (bag|bags|luggage|parcel|order|train|bus|coach|taxi|driver|van|plane|it) (went|left|drove|ran|sailed) (to|without|right|straight|past|off) .{0,3}, (you|your .{1,2}|they|machine|driver|cleaner|staff|someone|somebody) (have|has|had|just)? #Adverb? (ate|eaten|swallowed|took my|taken my|lost my|left my|threw|dumped|spilled|spilt|smashed|tore|emailed my|opened my|closed my|changed my|wiped my|cancelled my|canceled my|gave my|let me down|went past|drove (past|off)|ruined my|hit my|woke), eaten by your, (highest|lowest|slowest|dearest|weakest|longest|smallest|coldest) .{0,3} (ever|of any|in the country|anywhere|i have (had|used|seen|paid)), never said a word, (you|they) (keep|kept) #Gerund, (to|had) pay .{0,2} fine, (portion|room|seat|leg room|cot|screen) (was|is) (tiny|minute|filthy), (in|inside|into) my (salad|soup|meal|food|drink|sandwich|pizza|burger|curry|rice|pasta|bread|coffee|tea|bag|order|box|parcel|bed|room), (a|the|my) (rash|blister|blisters) .{0,2} (from|after)",
  // What tells of a mishap when nothing is asked, wished or praised.
  Telling: "(your|the|my|our|their|nobody|no one|none|someone) .{0,3} (did|was|were|has|have|had|does|is) not .{0,1}, (they|it|he|she|you) (did|was|were|has|have|had) not .{0,1}, (came|come) back to (me|us), (i|we) (have|had|did) not .{0,1} (single|had|been|seen|heard|slept|one|any), (no|not a|not one) .{1,3} (no|at all|anywhere|left|here|came|since|for #Count), (you|your .{1,2}|they|he|she|nobody|somebody|someone|no one|the .{1,2}) (have|has|had|just|then|also|only)? #Adverb? (sent|gave|put|took|cut|left|let|shut|closed|opened|emailed|sold|cancelled|canceled|dropped|threw|broke|shouted|laughed|moved|changed|stopped|removed|installed|fitted|patched|dug|spelled|spelt|mixed|swapped|promised|said|pulled|turned|switched|raised|doubled|kept|forgot|handed|charged|billed|delivered|parked|blocked|knocked|painted|posted|published|texted|went|walked|drove|sat|booked|gave|told|have my|has my|says) .{0,1}, (came|come|comes|fell|falls|broke|gone|blew|washed|wore|went) (off|up|apart|out|down|loose|over|bad|black|yellow|green|dead|cold|missing|wrong|past), (for|after|of|wasted|lost|over|nearly|almost|waited|queued|took) (#Count|a|an|the whole|whole|half a|eleven|fifteen|forty|fifty) #Unit, #Count .{0,1} #Unit (now|later|after|since), since (#Date|the #Number|then|last|this|yesterday|christmas|easter|summer|winter|spring|autumn|the .), until #Time, had to .{1,3}, lost .{0,4} (wages|money|day|sale|sales|client|clients|points|work|data|deposit|evening|morning|everything|all), missed .{0,2} (my|our|the|his|her), only #Count .{0,6} (came|arrived|there|inside|in), (although|even though|despite|instead of) .{1,3}, (was|were|been|am|being|got|getting) (promised|told|assured|supposed|meant|left|sent|given|put|made|kept|passed|moved|turned away), supposed to, meant to be, (ticket|booking|confirmation|contract|receipt|order|invoice|screen|system|account|site|website|label|app) (says|said|shows|showed|thinks), (paid|asked|booked|ordered|applied|signed up) for .{1,6} (and|but), there (is|was|were|are) .{1,5} (in|on|under|inside|into|all over) (the|my|our|this|that), (keeps|kept) #Gerund, (each|every) time, (cut|burned|burnt|fell|tripped|slipped|hurt|bruised|swollen|vomiting) .{1,3}, nearly (fell|hit|died|missed|lost|choked|fainted), (is|was|are|were|came|arrived|still|looks|feels|been) .{0,2} (open|closed|shut|empty|dead|freezing|wet|dark|off|down|jammed|blocked|different|gone|bent|crooked|loose|torn|used|opened|sour|raw|slimy|wobbly|overdue|fined|cheaper|higher|half|double), {drip}, {lean} to, {wobble}, {rattle}, {squeak}, {jam}, {collapse}, {flicker}, (logs|signs|kicks|throws) (me|us) out, a fine for, fined, (pay|pays|paying) .{0,2} (half|double|more|twice), {spell} .{0,4} wrong, wrong, (i|we) (stood|sat|lay|slept|froze|queued|waited) .{0,6}, #Number (points|euros|dollars|pounds|miles) .{0,2} (yesterday|gone|last|before|too)",
  // What a review finds wanting; in a message to the agent these are facts.
  Defect: "dirty, dirt, dust, dusty, unclean, untidy, {stain}, torn, rusty, rust, insects, insect, spiders, ants, mosquito, mosquitoes, mosquitos, damp, musty, stale, noise, noisy, loud, cramped, congested, claustrophobic, stuffy, suffocating, dilapidated, run down, rundown, worn out, worn, outdated, dated, shabby, threadbare, peeling, squeaky, cracks, (very|quite|too|so|is|look|looks|are|was|were) old, old (furniture|building|rooms|room|property|hotel), (too|very|quite|so|is|are|was|were|bit) (small|tiny|cold|hard|narrow|expensive|costly|pricey|slow|oily|spicy|dark|slippery), (food|coffee|tea|breakfast|water) (was|is) (served)? cold, cold (food|shower|water), tasteless, bland, undercooked, spoiled, spoilt, repetitive, limited (options|menu|food|breakfast|choices|choice), (very|quite|only|just|below|is|was|food|breakfast|service|staff) average, average (hotel|everything|service|food|stay|experience), mediocre, not .{0,3} (good|great|nice|clean|cleaned|hygienic|proper|properly|friendly|helpful|cooperative|comfortable|worth|fresh|tasty|smooth|enough|recommended|functional|maintained|interested|ready|courteous|polite|attentive|up to|expected|match|replaced|cooked|served|a (good|great|nice|pleasant)), no (towels|towel|soap|toiletries|tv|parking|lift|elevator|view|window|windows|ventilation|ac|air|room service|restaurant|facilities|facility|staff|privacy|proper|communication|sense|customer (service|care|support)|cleanliness|coordination|cooperation|value|courtesy|hygiene|stars), zero (value|stars|star|customer|service), lack of, lacks, lacking, lacked, inattentive, unresponsive, {need} .{0,2} (improvement|improvements|improve|improved|improving|renovation|renovations|attention|upgrading|updating|refurbishment|repair|maintenance|training|better|more|work|cleaning|fixing), areas (of|for) improvement, scope (of|for) improvement, room for improvement, (can|could|should|must|would) .{0,1} (be|have been|do with|improve) .{0,2} (better|improved|more|cleaner|maintained), (could|should) (have been|be more|improve), must improve, downside, drawback, drawbacks, negatives, negative, letdown, let down, below (par|standard|standards|expectation|expectations|average), subpar, sub par, sub standard, substandard, expensive, costly, pricey, unpleasant, uncomfortable, inconvenient, inconvenience, difficult, difficulty, hassle, flooded, clogged, flickering, under renovation, out of stock, shortage, curtly, snob, did not (like|enjoy|bother|provide|feel|meet|change), one star, (asked|forced|made) (me|us) .{0,1} (pay|wait|sit|leave), overbooked, mistake, mistakes, excuse, excuses, worse, worsened, odour, smell, smells, smelled, too many, creepy, sketchy, awkward, inferior, silly, depressing, gloomy, hardly any, barely, disturbing, disturbed, disturbance, reluctant, indifferent, high (price|prices|rates|rate|cost), ill mannered, attitude, tiny, complaint, complaints, {complain}, refund, pathetic, ads, too many ads, no use",
  // Not finding something is a question more than a complaint.
  Puzzle: "(can|could|unable|able|did|do) not? (to|seem to|really|even)? (find|locate|see|figure|remember|know|understand)",
  Persistence: "(second|third|fourth|fifth|sixth) time, #Number times, (several|multiple|many|so many|numerous|countless) times, (since|for) (the)? (last|past|over|more than|almost|nearly) .{0,2} #Unit, every (single)? (day|time), again and again, over and over, still (no|not|waiting|have not|has not|need), for #Count (weeks|months|years|days), numerous, constantly, another (bad|failed|promise|broken|delay|missed), repeatedly, yet again, once again, weeks now, days now",
  // What sounds like a complaint and is none.
  NoProblem: "(i|we|he|she|friend|partner|wife|husband|son|daughter|kid|kids|mother|mum|mom|dad|father|brother|sister|boss|colleague|boyfriend|girlfriend|guest|guests|#Name) .{0,1} (do|does|did) not #Adverb? (eat|drink|drive|smoke|mind), (do|does|did) not #Adverb? matter, (i|we|he|she|friend|partner|wife|husband|son|daughter|boss|colleague|guests|#Name) .{0,1} (is|are|am|can|will|could) not .{0,2} (attend|join|come|come along|free|make it|able to (attend|join|come|make)), (#Name|partner|wife|husband|boss|colleague) (is|are) not available, (make|making|made) sure .{0,10}, as long as .{0,8}, (is it|think it is|be|it is not) too late .{0,6}, tell (me|us) .{0,2} joke, i .{0,3} (told|gave|wrote|got|get|spelled|spelt|typed|said) .{0,4} wrong, still need to ({get}|{buy}|{find}|{book}|{make}|{pick}|{call}|{do}|{pack}), have you ever .{0,3}, (do|did|does) not want to ({get}|be|{lose}|{ruin}|{miss}|{forget}|{bother}|{risk}|die), (do|does|did) not know (that|it|my|the|which|what) .{0,2}, (i|i am|i almost|i about|i keep|i always) {forget}, forgot to (tell|mention|write|do|say|ask|add), do not want to get lost, my bad, (is|would|will) (that|this|it) (be)? (a|an) (problem|issue), would (of|have) had to .{0,4}, without having to .{0,3}, as you (said|told|wrote|say), (made|makes) my (day|morning|week), {find} .{0,4} lost, {return} .{0,2} lost, lost (property|and found), (am|i) missing something, too late (to|for|now)? $, (will|would|can|could|does|is|are) .{2,8} if (i|we) .{0,8}, (my|our|his|her|their|the) lawyer (says|said|needs|wants|asks|asked|requires|will need), (damn|bloody|crazy|insanely|ridiculously|stupidly) (good|nice|reasonable|fine|tasty|near|close|cheap|well|easy|delicious|amazing), poor (student|guy|man|girl|thing|kid|soul|me), never (fails|failed|fail) to, (not|never|no|without|zero|any|hardly) .{0,3} ({issue}|{problem}|{trouble}|{complaint}|{complain}|{hassle}|{delay}|{error}|{bug}|{glitch}|fault|{difficulty}|{drawback}|{negative}|{crash}|{lag}|noise|{disappoint}|disappointment|{regret}), no (noise|smell|nonsense|fuss|worries|doubt), problem solved, troubleshoot, troubleshooting, hassle free, not .{0,2} bad, can not .{0,1} (wait|fault|complain|beat|go wrong|praise|thank|say enough|recommend .{0,3} enough), (solve|solved|solves|resolved|fixed|sorted|fixes) .{0,3} ({issue}|{problem}|{bug}), ({issue}|{problem}|{bug}|{error}) .{0,3} (solved|resolved|fixed|sorted), not (too)? (expensive|far|noisy|cold|crowded|small), (loved|love|enjoy|lovely|charming|beautiful) .{0,2} old, old (town|city|world|friend|friends), bad weather, not only, not (just|to mention|sure), do not (worry|hesitate|miss|need|have to), worth (it|every|the), (more|less|other|most) expensive, not .{0,2} a problem, could not (ask|have asked|be (better|happier|more)|fault|have been (better|nicer|happier)), nothing .{0,2} too much trouble, fraud (report|alert|department|team|line), lost and found, (if|should) .{0,3} any .{0,1} ({issue}|{problem}|{error}|{trouble}), make up for, did not (use|need|try|have (time|a chance)|get (a chance|to)), wrong with, will not be disappointed, nothing (wrong|bad|negative), no longer a problem, not hesitate .{0,6}, could not get enough, (not|never) .{0,3} (enough|justice), (not able|unable) to (stay|visit|try|use|eat|go), (would|will|do) not regret, (not|never) (think|thought) .{0,2} again, not the cheapest, in case of .{0,2} ({issue}|{problem}|{error}), rid of .{0,2}, forget to mention, never forget, unforgettable, lost in",
  Praise: "good, great, nice, nicely, excellent, amazing, {love}, lovely, loving, wonderful, best, fantastic, friendly, helpful, comfortable, comfy, clean, beautiful, perfect, perfectly, {enjoy}, enjoyable, {recommend}, happy, thank, thanks, thankful, awesome, superb, delicious, tasty, spacious, courteous, pleasant, brilliant, {impress}, impressive, fabulous, outstanding, exceptional, luxurious, polite, welcoming, warm, attentive, yummy, delightful, delighted, fine, decent, well maintained, pleasure, special, gem, satisfied, satisfying, plus, useful, easy, smooth, quick, fast, super, cool, professional, spotless, immaculate, convenient, peaceful, memorable, well, glad, appreciate, kudos, hospitable, heaven, paradise, congratulations, yay, hats off, worth, return, five stars, favorite, cozy, marvellous, magnificent, terrific, stunning, gorgeous, splendid, nicest, cleanest, friendliest, finest, ideal, top notch, flawless, incredible",
  // Praise that is denied, wished for or asked with.
  NoPraise: "(not|never|no|hardly|barely|lack of|lacks|without|less than|far from|below) .{0,3} (good|great|nice|clean|friendly|helpful|comfortable|recommend|recommended|happy|impressed|worth|well|pleasant|satisfied|enjoy|enjoyed|enjoyable|polite|courteous|professional|tasty|smooth|best|perfect|spacious|special|return|fine), (would|could|should|can) (have)? (be|been) (good|great|nice|better|well), good (luck|grief), great (job|way|work) (losing|ruining|as), nothing (special|great|good), thanks in advance, thank you in advance, (only|just) .{0,3} (good|positive|plus), too good to, thank you for your (time|attention|help|support), please .{0,12} (thanks|thank), thanks for nothing, (a|the|toll|parking|late|speeding|this) fine, fine for, (thanks|due) to (you|your), as well, best regards, best wishes",
  // A customer who reports something for our good, offers something, or blames themselves.
  Helper: "(i|we) (have|just)? (noticed|notice|found|spotted|discovered|saw|came across) .{0,4} ({error}|{mistake}|{typo}|{bug}|{vulnerability}|{issue}|broken {link}|dead {link}), just (letting you know|wanted to let you know|fyi|a heads up), (would like|want|wanted) to (report|flag|point out|draw your attention|bring to your), heads up, fyi, not a complaint, (just)? an idea, (sign|railing|fence|wire|cable|branch|tile|light|door|gate|manhole|step|pipe|tree|bin) .{0,8} (loose|hanging|swinging|sparking|blocked|leaking|falling|tripped|over the (path|pavement|road|street)), (report|reporting|disclose|disclosing) .{0,3} ({bug}|{vulnerability}|{error}|{mistake}|{issue}), hope (i could|this) help, {typo}, there (is|are|seems to be) .{0,4} (typo|typos|mistake|mistakes|inconsistency|broken link|dead link) (in|on|at)?, does not match the, feature request, my feedback, (a|one|some|my) (suggestion|suggestions), ({video}|{link}|{lesson}|{page}|{article}|{transcript}|{image}|{screenshot}|{example}|{exercise}) .{0,4} (is|are|looks|seems) (the same|identical|wrong|missing|broken|outdated|duplicated|swapped|cut off|incorrect)",
  Offer: "partnership, {collaborate}, collaboration, sponsorship, keynote, affiliate program, guest post, media kit, (showcase|feature|invite|interview) you, would you be interested in, guest (for|on) (your|the), give a talk, podcast, invite you to, invitation to speak",
  SelfBlame: "i .{0,1} (accidentally|mistakenly), accidentally, by mistake, by accident, my (own)? (silly|stupid)? (mistake|fault|bad|error), i (was|am) (wrong|mistaken) (about|on|with|there), i (have)? (locked|typed|misread|mistyped) (myself|the wrong|it wrong|my) .{0,1}, i (have)? (forgot|forgotten|mislaid|misplaced), i (have)? lost (it|them|that), i (have)? (lost|left|dropped) my .{0,2} (phone|iphone|wallet|purse|card|cards|key|keys|bag|jacket|coat|laptop|ipad|airpods|kindle|password|passwords|ticket|tickets|passport|glasses|umbrella|book|login|hat|scarf|headphones|watch|ring|pin), i was silly, silly (of)? me, (i|am) .{0,2} (an idiot|a fool|so stupid|such an idiot|silly|being (stupid|silly|thick|daft)), i (put in|typed|entered|ordered|bought|chose|picked|selected|used) .{0,1} (wrong|incorrect)",
  Correction: "that is (not (what|how|right|correct|it|true)|wrong|incorrect), not what i (asked|said|meant|ordered|wanted|requested|told), i (never|did not) (say|said|mention|mentioned|ask|asked|order|ordered|want|wanted|request|requested|agree|agreed|book|booked|give|gave|tell|told), you (got|have|had|gave|sent|booked|made|told) .{0,4} (wrong|mistake|incorrect), are you (even)? (listening|a bot|a robot|reading), i (just|already) (told|said|gave|sent|answered|explained), you (already|just) asked",
  // Mail that a machine wrote.
  Automatic: "address not found, (was|is) not delivered to, undeliverable, delivery (status notification|has failed), mailer daemon, out of (the)? office, automatic reply, auto reply, message blocked, this is an automated",
  Resolved: "(works|working|fixed|sorted|solved|resolved|perfect) now, (it|that|this|all) (works|worked|is working|is fixed|is sorted|did it|did the trick|solved it|fixed it|helped), (that|this) (fixed|solved|helped|sorted), all (sorted|good|set|working|fixed) (now)?, never mind, nevermind, problem solved, got it (thanks|thank), no (rush|hurry|worries), thanks (so much|a lot|a bunch|a million|very much|for (the|your) (help|quick|fast|prompt|great|swift|reply|response|sorting|fixing)), thank you (so much|very much|for (the|your) (help|quick|fast|prompt|great|swift|reply|response|sorting|fixing|kind))"
};

// src/lexicon/pressure.ts
var pressure = {
  // What customers are called, after `you are`.
  Contempt: "ridiculous, absurd, pathetic, childish, petty, ignorant, stupid, dumb, thick, dense, dim, clueless, incompetent, delusional, insane, paranoid, lazy, greedy, cheap, selfish, spoiled, unreasonable, shameless, disgusting, daft, foolish, lying, cheating, whining, whinging, moaning, nitpicking, mean spirited, ill mannered, uneducated, illiterate, nasty, hopeless, entitled $, impossible to please, (a|such a) (joke|nightmare|disgrace|pain|nobody), out of your mind, full of (it|yourself), not (very|too|so|exactly|the) (bright|clever|smart|brightest|sharpest)",
  // The same, as nouns.
  Abuse: "idiot, idiots, moron, morons, imbecile, scammer, scammers, liar, liars, cheats, fool, fools, clown, clowns, loser, losers, whiner, whiners, moaner, moaners, whinger, whingers, complainer, complainers, freeloader, freeloaders, scrounger, crybaby, cry baby, troublemaker, troublemakers, cheapskate, cheapskates, drama queen, time waster, time wasters, keyboard warrior, attention seeker, (nightmare|problem) customer, karen, karens",
  // What their words and deeds are called, after `your`.
  Rubbish: "rant, rants, ranting, ravings, tantrum, tantrums, whining, moaning, whinging, nonsense, drivel, drama, hysterics, stupidity, ignorance, incompetence, idiocy, laziness, stubbornness, arrogance, pettiness, lies, sob story, (silly|endless|pathetic|ridiculous|absurd|childish|petty|stupid|malicious|slanderous|hateful) .{1,2}, cheap (mentality|mindset|thinking|tricks|tactics)",
  // What is said to lack or to show.
  Character: "attitude, manners, upbringing, mentality, mindset, breeding, intelligence, iq, brain, brains, education, maturity",
  Profanity: "fuck, fucking, fucks, fucked, shit, shitty, bullshit, wtf, ffs, crap, crappy, arsehole, asshole, bastard, bitch, wanker, dickhead, bollocks, piss off, pissed, stfu, screw you",
  // Idioms of contempt.
  Sneer: "get lost, shut up, get a (life|grip|clue|hobby), nothing better to do, too much time on your hands, you must be (blind|deaf|drunk), act your age, (who raised|your mother .{0,3} manners), beggars can not be, grow up, cry (more|me a river), boo hoo, sod off, bugger off, jog on, your (majesty|highness|lordship|ladyship|royal highness), bless your heart, takes one to know one, wasting (my|our|everyone) .{0,1} time, waste of (my|our) .{0,1} time, not worth (my|our) (time|breath), what is wrong with you $, are you #Adverb? (deaf|blind|stupid|thick|drunk|mental|dense|dim), can (you)? not (you)? #Adverb? (read|count|spell) $, know how to read, did you even read, learn (how)? to (read|count|spell), use your (brain|brains|head|eyes|ears|common sense), your (slave|slaves|servant|servants|maid|babysitter|nanny|punching bag), (oh|look) .{0,2} you again, poor you $, (pot kettle|pot calling), there is always one, heart bleeds, smallest violin, (only|trust) you (could|would|to), first world problem, you (people|lot) (always|never|just|keep|only|all|want|think|are|expect|come|do), (being|acting|behaving|behave|act|such) (like)? (such)? a (spoiled|little|big|small)? (baby|child|brat|kid|toddler|diva|princess), (stop|quit) (being|acting|behaving) (a|so|such|like|cheap|rude|silly|childish|difficult), {moan}, {whinge}, shame on you, do not be (so)? (silly|daft|ridiculous|dramatic|absurd|precious|childish|stupid|pathetic|difficult), (so|very|bit|too|being) (dramatic|hysterical|precious), more (sense|manners|brains|patience|maturity) than you, get over yourself, no (cover|cure|fix|help|refund|excuse|accounting|insurance) for (being .|stupid|stupidity|daftness|carelessness|laziness|ignorance|rudeness|foolishness|taste), (that|your) (attitude|manners|temper|ego), with (that|your|such) (a|kind of)? (tone|language|behavior), good riddance, (god|allah|lord) .{0,3} (sense|wisdom|brains), (i|we) pity (you|your), under a rock, who do you think you are",
  // What customers are ordered to do, other than the steps of a guide.
  Demanded: "send, provide, pay, wait, submit, fill, complete, sign, explain, prove, come, visit, bring, return, write, give, show, apply, register, book, buy, purchase, order, arrange, inform, report, confirm, reply, respond, accept, follow, read, check, ring, use, try, take, stop, raise, collect, pick, produce, keep, clear, settle, stay, tell, create, cancel, reschedule, resend, get, call back, carry, do it",
  // What those order who do not ask: with these no step of a guide begins.
  Ordered: "send, provide, pay, wait, submit, complete, sign, explain, prove, come, bring, return !label, write, show, inform, report, respond, read, ring, call, phone, email, contact, speak, stop, produce, settle, ask, check, sort (it|that|this|your), look !forward, scroll, take (the|your|it), leave (it|us), do (as|what|it), quote, upload, learn, fill (out|in|the), give (us|the), have your, get (your|the|yourself), go (back|to the), take (it|that) up, do not (send|call|write|ring|email|contact|expect|come|ask|bother|reply|post|open|use|do)",
  // What makes an imperative an order.
  Bluntly: "immediately, now, at once, yourself $, without fail, today itself, right now, urgently, asap, properly, before you (write|call|ask|post|complain) .{0,3}, not (us|me|here)",
  // What is threatened, as done to the customer.
  Sanction: "{close}, {suspend}, {cancel}, {terminate}, {block}, {ban}, {bar}, {cut}, {disconnect}, {shut}, {lock}, {restrict}, {withhold}, {void}, {forfeit}, {report}, {prosecute}, {sue}, {evict}, {blacklist}, {reject}, {delete}, {wipe}, {revoke}, {repossess}, {deactivate}, {dispose}, {lose}, lost, barred, {end} .{0,2} (chat|call|conversation), (chat|call|conversation) {end}, {stop} (answering|replying|helping|serving), hang up, {charge} .{0,4} (penalty|late fee|interest), {take} .{0,3} (action|steps|further|court), #Collectors",
  Collectors: "{collection}, bailiffs, debt {collector}, {recovery}, our (lawyers|solicitors|attorneys), legal (action|proceedings|steps|notice), court, small claims, credit (bureau|file|score|rating)",
  // What a threat hangs on.
  Provoked: "if you #Adverb? (ignore|fail|refuse|continue to !(have|see|get)|continue #Gerund|keep !(having|getting|seeing|the|your|it|an|a|in)|persist|insist|proceed|dispute|miss|post|decline|will not|cannot|can not|(do|have|are) not !(receive|hear|see|need|want|wish|find|like|get|have|mind|agree|recognize|know|trust|think|expect|plan|require|already)), unless (you !(tell|say|prefer|want|wish|are|need|ask|would)|we (receive|get|hear|have|see)|payment|it|this|the .{1,3}) .{1,4}, should you #Adverb? (not|fail|refuse|continue|proceed|persist|ignore|dispute|choose), if (there is)? (no|nothing|payment|this is not|it is not|we (do|have) not|i (do|have) not) .{1,3}, (non|no|late|missed|unpaid|without) (payment|response|reply|compliance|balance|balances|invoices|rent), (failure|failing|failed) to .{1,3}, (one more|another|any (more|further|repeat|repeated)) (violation|message|email|complaint|abuse|incident|offence|breach|late payment|insult|rude .{1,2}), ignore this",
  // Threats whatever stands beside them.
  Threat: "or else $, reserve (the|our) right to, consider yourself warned, (been|were) warned, do not say .{0,4} warn, (you|they) will (soon)? regret, think (twice|carefully|again) (before|about) .{0,3} (posting|writing|sharing|reviewing|that|this|complaining), do not make (me|us) !(wrong|any), (leave|leaves|left|leaving) (us|me) (with)? (no|little) (choice|option|alternative), at your own peril, (face|suffer|bear|be) .{0,1} (the)? consequences, kiss .{1,4} goodbye, (say|wave) goodbye to (the|your), you will be sorry, do not (push|test) (us|me|it|your luck|our patience), patience (is|has) .{0,3} (thin|limit|limits|out|end), (inform|involve|notify|call|tell|report .{1,2} to) (the|your) (police|authorities|employer|immigration|school|university), (note|mark|flag) (on|against) your (file|account|record|name|profile), (final|last) (warning|reminder before|notice before|chance (to|before) (pay|settle|reply|respond|comply|act)), (your|a|the|one|this) .{0,1} (final|last) (warning|chance|notice|reminder) (before|and|after|or), (this|it) is your (final|last), if (i|we) (were|was) you $, (watch|mind|careful (with|about|of)?) (your (mouth|tone|language|step|words|manners)|what you (say|write|post)), (we|i) know where you, (we|i) (do|will) not forget, without (further|any|more|another) (notice|warning|reminder|discussion), (no|not any) second chances, (credit|rating) .{0,2} (suffer|suffers|affected|damaged|hit|ruined), see you in court, (hear|hearing) from our (lawyers|solicitors|attorneys|legal), our (lawyers|solicitors|attorneys) .{0,3} (read|watch|will|are)",
  // Begins a guess.
  Conjecture: "(assume|assuming|presume|presuming|suspect|suspecting|bet|betting|reckon|guess|guessing|wager|take it|daresay) (that)?, my (guess|hunch|bet|theory|money|suspicion) (is|would be) (that|on)?, (chances|odds) are (that)?, presumably, no doubt, in all (likelihood|probability), (only|likely|likeliest|probable|possible) (explanation|possibility|cause) .{0,3} (is|was) (that)?, (more|most) (than)? likely, (would|will) (say|hazard) (that)?, sounds to me (like|as if)?, what (probably|likely|must have) happened is (that)?, i can only (think|imagine|conclude) (that)?, ten to one",
  // Done by somebody who did not mean to.
  Unmeant: "accidentally, mistakenly, inadvertently, unknowingly, unintentionally, unwittingly, erroneously, by (mistake|accident)",
  // To turn to somebody.
  Approach: "contact, contacting, call, calling, email, ring, phone, speak (to|with), talk to, reach out to, take (it|that|this) up with, raise (it|this|that) with, check with, go (back)? to, write to, ask, get in touch with, approach, try, consult, chase, complain to, liaise with, connect with",
  // Who else it could be.
  Elsewhere: "{manufacturer}, courier, couriers, carrier, bank, seller, retailer, supplier, vendor, airline, airport, landlord, provider, broker, insurer, {agency}, agent, installer, builder, dealer, merchant, postal service, post office, sender, developer, developers, issuer, card company, travel company, embassy, council, store, branch, billing, sales, reception, {department}, other (team|desk|office|department), different (team|desk|office|department), another (team|desk|office|department|company), third party, head office, customer (service|services|support|care), support, owner, {shop}, company, pharmacy, surgery, whoever .{1,3}, someone else, somebody else, them"
};

// src/lexicon/promise.ts
var promise = {
  // What says sorry, or only that something is sad.
  SorryOrSad: "#Sorry, sad, saddened, saddening, disappointed, disappointing, disheartened, disheartening, dismayed, unfortunate, a shame, a pity, pity, unhappy, concerned, upset, surprised, distressed, pained, gutted, hate, regrettable, too bad, felt bad, feel bad, feeling bad",
  // What puts a fact into somebody's head.
  Sensed: "feel, feels, felt, feeling, think, thinks, thought, believe, believed, find, found, perceive, perceived, see, saw, consider, considered, view, viewed, regard, regarded, reckon, sense, sensed, deem, deemed, judge, judged, imagine, imagined",
  // How customers took it.
  Displeased: "offended, upset, annoyed, inconvenienced, bothered, disappointed, hurt, unhappy, dissatisfied, displeased, unsatisfied, disgruntled, put out, put off, aggrieved, irritated, let down by, frustrated by, frustrated with, (not|never|less than) .{0,2} (happy|satisfied|pleased|impressed|comfortable|delighted|content|keen)",
  // What they did not do with pleasure.
  Pleased: "enjoy, enjoyed, enjoying, like, liked, love, loved, care for, appreciate, appreciated, agree, agreed, approve, approved, happy, satisfied, pleased, impressed, comfortable, delighted, fond, understand our, accept, see it (that|our|my) way, take to, warm to, have .{0,3} (good|great|nice|pleasant|lovely|memorable|enjoyable|better|best|smooth|wonderful|satisfactory|comfortable) .{0,2} #Dealings",
  // What customers have with a company.
  Dealings: "experience, experiences, stay, visit, time, trip, journey, holiday, purchase, shopping, treatment, impression, interaction, dining, meal, appointment, session, service, dealings, encounter",
  // How it was, without saying how.
  Subpar: "less than, unsatisfactory, unpleasant, negative, bad, poor, disappointing, unfortunate, underwhelming, not so good, below par, subpar, horrible, terrible, awful, frustrating, dissatisfactory, not .{0,2} (comfortable|pleasant|enjoyable|satisfactory|as expected|good|great|memorable|what you)",
  // Words for what happened that fit whatever happens.
  StockHarm: "{trouble}, {hassle}, {disruption}, {discomfort}, {distress}, {annoyance}, {displeasure}, {dissatisfaction}, {disturbance}, {upset}, unpleasantness, {frustration}, {stress}, {bother}, {disappointment}, {misunderstanding}, {difficulty}, upheaval, nuisance",
  Nondescript: "#StockHarm, {inconvenience}, {experience}, {situation}, {matter}, {incident}, {mishap}, {lapse}, {shortcoming}, {issue}, {problem}, {error}, {episode}, circumstances, misadventure, {challenge}, {service} {lapse}",
  // Things of which it is said what was wrong.
  Concrete: "room, rooms, food, breakfast, buffet, dinner, dining, dish, dishes, bed, beds, bathroom, towels, wifi, pool, cleanliness, parcel, sofa, dress, screen, battery, fruit, menu, decor, coffee, seat, seats, cake, paint, colour, size, fit, signal, picture",
  // What any apology may be for, when nobody says what.
  Trouble: "#Harm, {mistake}, {error}, {oversight}, {wait}, noise, mess, {lapse}, {shortcoming}, misinformation, wrong, bad, {mix} up, hurt, loss, damage, pain, rudeness, awkwardness, embarrassment, harm, nuisance, {inaccuracy}, {failure}, ill feeling, hardship, {setback}, {glitch}, {interruption}, {aggravation}",
  // What may have happened.
  Perhaps: "if, incase, in case, should, in the event, insofar as, in so far as, to the extent, whether or not",
  Anyone: "anyone, anybody, any (of our|of you|of the)? (guest|guests|customer|customers|user|users|member|members|client|clients|one|passenger|passengers|reader|readers|person|patient|patients|resident|residents), someone, somebody",
  // Apologies that are none.
  Grudging: "sorry not sorry, sorry (or|and) whatever, sorry i (guess|suppose), i (guess|suppose) (i|we) (am|are|should be|ought to be)? sorry, (there|fine) i (have|had)? said (it|sorry), happy now, sorry (already|then|happy), (sorry|apologize) (about|for) your luck, sorry for (breathing|existing|living|asking), (no|without) (offence|harm|disrespect) (was|is|were)? (meant|intended), mistakes were made, nobody is perfect but sorry, sorry if i am not a mind reader, if (it|that) makes you (feel)? .{0,2} (better|happy|happier), if you (want|need|insist on|are after|are looking for) (an|our|my|some|the) (apology|sorry), what (more|else) do you want, consider this (our|my|an|your) apology",
  // What is done when nobody says what.
  Measure: "{action}, {measure}, {step}, {change}, {amendment}, {arrangement}, {correction}, {improvement}, {rectification}, {precaution}, {initiative}, {adjustment}, {instruction}",
  // Nobody that could be named.
  Vaguely: "(the|our|all|your|all the)? (concerned|concern|relevant|respective|appropriate|right|proper|higher|responsible|competent|correct|necessary|certain|internal|back office|duty)",
  // What is done to a case, by whom it may be.
  Handled: "looked (into|in to|at|after), taken care of, taken up, taken (into|in to) (account|consideration), taken on board, taken seriously, taken forward, dealt with, investigated, reviewed, actioned, acted (on|upon), handled, addressed, escalated, forwarded, passed (on|along|over), raised, resolved, sorted, followed up, considered, processed, checked, examined, worked (on|upon), attended to, rectified, corrected, improved, communicated, conveyed, shared, highlighted, discussed, monitored, assessed, fixed, met, notified, seen to, progressed, assigned, probed, analyzed",
  // How a case is looked into, and no more.
  Probe: "{look} (into|in to|in|at|over|after), {work} (on|upon|towards|toward|through|with), {take} .{0,3} (up|note|on board|into (account|consideration)|seriously|care of|look), {address}, {investigate}, {review}, {consider}, {rectify}, {improve} (on|upon)?, {examine}, {assess}, {resolve}, {probe}, {follow} up (on|with)?, {check} (on|into|with|what|out)?, {act} (on|upon), {raise}, {focus} on, {attend} to, {monitor}, {sort} out?, {handle}, {fix}, {update}, {enhance}, {strengthen}, {correct}, {discuss}, {analyze}, {evaluate}, {study}, {dig} into, {get} to the bottom of, {reflect} (on|upon), {deal} with, {tackle}, {see} (to|into), {improvise} on?",
  // To be about to look into it.
  OnIt: "on (it|the case|this), (get (round|around) to|keep .{0,2} eye on) (it|this|that|things|your .{0,1}|#Case), ({have}|{take}) a .{0,1} (look|peek|gander), {have} a .{0,1} (word|chat) with, (doing|{do} (a|a bit of|a little)) (some)? (digging|checking|asking around|chasing), (speak|talk) (to|with) (him|her|them|the .{0,1}|our .{0,1}|#Team)",
  // Results, that can be seen.
  Mended: "refunded, replaced, fixed, repaired, credited, sent, booked, cancelled, corrected, removed, added, reset, restored, released, reversed, unlocked, dispatched, shipped, issued, scheduled, updated, changed, moved, transferred, reopened, installed, upgraded, rectified, resolved, cleaned, waived, extended, amended, ordered",
  // Wishes that promise nothing.
  Pleasantry: "(look|looking) forward .{0,30}, ({see}|{welcome}|{host}|{serve}|have|having|meet|greet|join|hear from|hearing from|come) (you|your|from you|everyone|back|again) .{0,6} (soon|shortly|near future), (visit|return|stay|you back|feel) .{0,4} (soon|shortly|near future), (get|be|feel|turn|things) .{0,2} (better|around|through|well) .{0,3}, (would|will) be .{0,3} (happy|glad|delighted|pleased) .{0,8}",
  Hoped: "fingers crossed, hopefully, hope, hoping, hopes, glad, would have, could have, (i|we) (know|believe|think|bet|imagine|am sure|are sure)",
  // A time that is none.
  Soon: "asap, as soon as (possible|we can|i can|practicable|is possible|they can|humanly possible), shortly, soon, very soon, in due (course|time), at (our|the|my|their) earliest .{0,1} (convenience|opportunity|possible)?, in the (near|coming|foreseeable) (future|days|weeks|months), in near future, before long, (when|whenever) (we|i|they|he|she) (can|could|get .{0,3} (chance|to it|time|sec|second|minute|moment)|(am|are|is) (able|free)), at some (point|stage), in a (bit|while|wee while|little while|timely manner|timely fashion|few (days|weeks)), in (few|some|several) (days|weeks|time), promptly, eventually, sometime, some time soon, some day, momentarily, in no time, within no time, one of these days, in the pipeline, (early|quickly|fast|promptly) as possible, at the (soonest|earliest), sooner rather than later, sooner or later, any (day|time|minute|moment) now, in the works, down the (line|road|track), when time permits, in a jiffy, on priority, at priority, (over|in|within) the (coming|next (few|couple of)|following) (days|weeks|months|while), before too long, in (the next)? (a)? (little|short) (while|time), as and when, (when|once|whenever) (one|things|it|.{1,2}) #Adverb? (frees up|is free|becomes free|(calm|calms|quieten|quietens|settle|settles|slow|slows) .{0,1} down|gets .{0,2} chance|allows|permits|comes in|comes up), in near (time|days), not too distant future, at a later (date|stage|time), (for|in|after) (some|few|a few|a couple of|several) (more)? (days|weeks|time|moments), (some|one) (time|day|point) later, as time allows",
  // Nobody in particular.
  Somebody: "someone, somebody, one of (us|them|our .{0,4}|the .{0,3}), an? .{0,2} (colleague|manager|specialist|agent|representative|rep|adviser|advisor|expert|engineer|executive|member of .{0,4}), #Team, they, (he|she), the (guys|lads|folks|powers that be)",
  // To come back to a customer.
  InTouch: "be (in touch|in contact|with you|back to you), get (back|in touch|in contact), reach out, contact you, call you, ring you, phone you, email you, write to you, message you, revert, update you, let you know, keep you .{0,1} (posted|updated|informed|in the loop), follow up, come back to you, give you a .{0,1} (call|bell|ring|shout|buzz), drop you a .{0,1} (line|note|text), respond, reply, touch base, circle back, connect with you, assist you, help you, contact",
  // No more than a try.
  BestTry: "{do} (our|my|their|its|the) .{0,2} (best|utmost|level best|hardest), {do} everything .{0,2} (possible|can|could|power), {try} (our|my|their) .{0,2} (best|utmost|level best|hardest), {put} .{0,2} best .{0,3}, {make} (every|all|our best|an|the) .{0,1} (effort|efforts|attempt), {give} .{0,2} best .{0,2}, {strive}, {endeavor}, {work} hard, {attempt}, {try}, {aim}, {see} what (i|we|they|he|she|can|could) .{0,4} (do|done|help)",
  // Words that praise, which are passed on gladly.
  KindWords: "kind, compliment, compliments, appreciation, praise, praises, positive, lovely, wonderful, gracious, commendation, commendations, gratitude, recognition, accolades, kudos, glowing, encouraging, generous, heartening, warm, your thanks, sweet",
  // What brings about that something is so.
  Assure: "{ensure}, {make} .{0,1} sure, {assure}, {guarantee}, {promise}, {see} to it, {see} that, (so|such) that, confident, certain, sure, vow, pledge, {swear}",
  // To come to pass once more.
  Recur: "{happen}, {occur}, {recur}, {reoccur}, {repeat}, {repeated}, take place, arise, {crop} up, come up, come back, {face}, {experience}, {encounter}, go wrong, {return}, resurface, {fail}, {slip}, be .{0,1} (problem|issue), be inconvenienced, suffer, be let down, be disappointed",
  Again: "again, ever again, ever, in (the)? (future|futures), any more, anymore, henceforth, hereafter, (going|moving) forward, next time, another time, a second time, twice, anytime",
  // Words of certainty.
  Absolutely: "definitely, certainly, absolutely, undoubtedly, surely, for sure, for certain, without (a)? doubt, positively, assuredly, unquestionably, inevitably, one hundred percent, hundred percent, #Number percent, efinitely, defo, for definite, without question, most certainly",
  // How a thing turns out.
  Outcome: "be (fixed|resolved|delivered|refunded|sorted|there|with you|approved|done|back|ready|on time|ok|okay|fine|better|perfect|solved|completed|credited|processed|dispatched|shipped|working|able|at your|in your|home|replaced|repaired|rectified|improved|available), get, receive, arrive, have, reach, come, turn up, show up, go (through|out), happen, find, witness, see, notice, enjoy, resolve, fix, solve, provide, deliver, refund, sort, rectify, rework, improve, change, win, work (for|out|again|fine|now|this time), qualify, make (it|sure|you|up), leave, love, meet, exceed, satisfy, reimburse, credit, replace, repair",
  // Better than anyone can know.
  Superb: "best, better, memorable, perfect, flawless, excellent, smooth, seamless, improved, {improvement}, wonderful, hassle free, pleasant, comfortable, delightful, great, amazing, fantastic, superior, unforgettable, finest, exceptional, pleasurable, enjoyable, satisfactory, outstanding, world class, impeccable, top notch, five star, superb, trouble free, brilliant, spotless, immaculate, positive changes, nothing but, to your satisfaction, up to your expectations, exceeds, appreciation",
  // Idioms that stake everything.
  OnMyLife: "({have}|{give}|got|{take}) (you)? (my|our) (word|solemn word|promise|assurance|personal guarantee), come hell or high water, come what may, come rain or shine, no matter what (happens|it takes|comes|anyone)?, that is (a|my|our) promise, (is|be) the last time (this|that|it|you) .{0,1} (will|happens|happen), (trust|believe) me .{0,2} (will|shall|is going to), (last|work|hold|run) .{0,1} (forever|for ever), (nobody|nothing|no one) (will|can|could) ever, whatever it takes, consider it (done|fixed|sorted|solved), you can (bet|count|bank|rely) on (it|that), bet on it, on the dot, every single time, in writing from me, take it in writing, rest easy, no (doubt|question|two ways|ifs or buts|ifs no buts) .{0,1} about it, (i|we) have .{0,1} no doubt, (bet|stake|wager) (your|my|the|our|his) .{1,3} on, (it|that|this|which|you) (is|are|have|has) (my|our) .{0,1} (promise|word|guarantee|assurance), (this|that|which) (i|we) (can)? (guarantee|promise), ({give}|have|{take}) .{0,2} full (assurance|guarantee), (last|final) time (you|it|this|that|we) (will|would|shall|is|are|have|ever), (nothing|no one|nobody) (can|could|will|is going to|would) #Adverb? (possibly|ever|stop|go wrong|change that) no ifs (and|or|no)? (buts)?, mark my words, cross my heart, hand on heart, on my (life|honor|mother), (i|we) swear, dead cert, foolproof, fool proof, failsafe, unbreakable, indestructible, infallible, bulletproof, (fixed|sorted|solved|gone|cured|mended|done|over|stopped) for good, (i|we) (can|do)? assure you $, (can|could) not and will not, (is|are) never going to, set in stone, without (any)? fail, without (any|a (shadow|sliver|flicker) of a) doubt, leave no stone unturned, (heaven|heavens) and earth, as long as (you|i|we) live, once and for all, (zero|no) (chance|risk|possibility) of, bound to, as good as (done|fixed), not a single, sleep easy, (safe|safest) as houses, guaranteed $, (i|we)? promise $, the end of (your|all your|these|all) .{0,1} (problems|troubles|worries|issues|delays|faults|outages), never look back, every (penny|cent|pound|dollar|rupee) (back|of it), like clockwork, without a hitch, (zero|no) (more|further) .{1,3} (ever|from now on|ever again), (fix|fixes|solve|solves|cure|cures|end|ends|sort|sorts|resolve|resolves) (all|every one|everything) .{0,2} (issues|problems|troubles|faults|it|this|of them|worries), (can|could|will) not possibly (fail|go|break|lose|happen|miss), go the extra mile for you, have nothing (more)? to worry about, done deal, iron clad, put my (house|life|job) on it, i will eat my hat"
};

// src/lexicon/refusal.ts
var refusal = {
  // Who speaks for the company, as the subject of a sentence.
  Us: "we, i, (our|the|my|this|these) .{0,1} (hotel|team|staff|company|property|resort|restaurant|management|shop|store|kitchen|crew|office|bank|clinic|school|{driver}|{engineer}|{chef}|{nurse}|{teacher}|phones|lines|desk|reception|warehouse|people), management, staff, hotel, restaurant",
  // Ways to say that something will not be done, before a verb.
  Cannot: "(can|will|would|shall|may) #Adverb? not #Adverb?, unable to, unwilling to, not at liberty to, not #Adverb? (able|in a position|going|willing|prepared|allowed|permitted|authorized|obliged|about|meant) to, not be #Adverb? (able|willing|prepared|allowed) to",
  // How customers are told that they feel or behave.
  Agitated: "rude, angry, upset, aggressive, hostile, abusive, nasty, sarcastic, emotional, worked up, hysterical, dramatic, irrational, frantic, agitated, confrontational, impolite, disrespectful, insulting, offensive, unpleasant, defensive, carried away, wound up, het up, in a (state|huff|strop|tizzy|flap), bent out of shape, snippy, snappy, shirty, stroppy, arsey, huffy, panicky, overly emotional, ahead of yourself, personal, unreasonable, difficult, mad, cross, furious, short with, sharp with, so negative, a drama queen, a karen, childish, petty, impatient, snarky, uncivil, worried, pushy, demanding, heated, hot headed, hot under the collar, your knickers in a twist, excited, touchy, vulgar, tetchy",
  // What the angry do.
  Outburst: "shout, shouting, yell, yelling, swear, swearing, curse, cursing, scream, screaming, rant, ranting, panic, panicking, overreact, overreacting, fuss, rage, raging, kick off, kicking off, moan, moaning, whine, whining, insult, insults, insulting, threaten, threats, threatening, sarcasm, rudeness, aggression, hostility, hysterics, tantrum, tantrums, attitude, abuse, drama, name calling, caps, capitals, capital letters, all caps, block capitals, exclamation marks, raise your voice, raising your voice, lose (your|our) (temper|cool|rag|head|heads), losing (your|our) (temper|cool|rag|head|heads), foul language, bad language, strong language, venting, anger, negativity, hysteria, impatience, throwing a (fit|wobbly|tantrum), harassing, bombarding, spamming, blaming, accusing, tears, crying, cry, foam at the mouth, freak out, freaking out, flip out, flipping out, losing it, carrying on, flapping, go on about",
  // Orders to be calm. The physical senses of some are told apart by what stands before and after.
  Composure: "(calm|cool|wind|settle|simmer|quieten|pipe) (yourself|yourselves)? down, (cool|chill|relax|calm) (yourself|yourselves), cool (it|off), take it easy, take a chill (pill)?, (take|have) .{0,3} (breath|breaths|step back), deep (breath|breaths), count to ten, (compose|collect|control|calm|contain) (yourself|yourselves), get a (grip|hold) (of|on)? (yourself|your)?, get over yourself, pull yourself together, wind your neck in, keep your (hair|shirt) on, (hold|rein in) your (horses|anger|temper), lighten up, cheer up, get a sense of (humor|proportion|perspective), (keep|maintain|stay|remain) .{0,1} (cool|calm|level) (head|headed), {dial} .{0,4} (down|back), (tone|turn|bring|take) (it|things|that|this|the (tone|volume|heat|temperature)) down, easy (now|there|tiger|does it), (have|grab|make yourself|get yourself) .{0,2} (cup of tea|tea|coffee|brew|lie down|nap), not so fast",
  // What the customer is told to watch, and how it may be called.
  Manner: "tone, language, manners, manner, voice, words, wording, attitude, behavior, temper, emotions, emotion, anger, feelings, mouth, tongue, composure, cool, choice of words, outburst, outbursts, swearing, aggression, rudeness, (tone|way|manner) of (writing|speaking|talking|voice|your (message|email))",
  Civil: "civil, polite, respectful, courteous, professional, constructive, calm, friendly, appropriate, reasonable, decent, nice, kind, proper, acceptable, nicer, kinder, calmer, (more|a bit more) (civil|polite|respectful|courteous|patient|reasonable|constructive)",
  // Words that make a problem small.
  Small: "small, minor, tiny, little, slight, mere, trivial, negligible, insignificant, petty, bit of a, wee, teeny, minute, trifling, silly little",
  Mishap: "inconvenience, {hiccup}, {glitch}, {bump}, setback, oversight, mix up, {snag}, {issue}, {delay}, discomfort, matter, {mistake}, misunderstanding, {problem}, {thing}, {error}, blip, {niggle}, {detail}, {scratch}, {flaw}, shortfall, lapse, upset, {incident}, confusion, imperfection, {defect}, mishap, slip, wrinkle, bug, wobble, {dent}, {mark}, {stain}, crack, {chip}, {hole}, {leak}, difference, annoyance, nuisance, hitch, mess up, complaint, wait",
  // What a problem is said not to be.
  Ordeal: "(big|huge|major|great|massive) (deal|problem|issue|thing|drama|loss|harm), biggie, disaster, {tragedy}, catastrophe, crisis, the end of (the|your) world, life (and|or) death, emergency, rocket science, serious (problem|issue|matter), reason to (complain|panic|write|moan|be upset), worth (a|an|the|all|your|{complain}|{write}|{mention}|{return}) .{0,2}",
  // Sayings that tell the customer to bear it.
  Platitude: "(these|those|such|some)? (sort of|kind of)? (things|mistakes|errors|accidents|delays|slip ups|misunderstandings|incidents|glitches|stuff|shit|hiccups) #Adverb? (can and do|do|can|will|may|sometimes)? #Adverb? (happen|occur|go wrong|slip through), (it|this|that) #Adverb? (can|does)? (happens|happen|occurs) (to (everyone|everybody|the best|us all|all of us|anyone|people)|sometimes|all the time|every|from time|now and|occasionally|in .{0,2} (trade|business|life)), (such|that|this) is just? life, worse things (happen|have happened|could|can), (could|might) (be|have been) (a lot|much|far|way)? worse, no real? harm (was|is)? (done|meant), (no one|nobody) (died|was hurt|is dying), can not (win|please) them all, (we all|everybody|everyone) #Adverb? {make} (mistakes|a mistake), (everyone|we all) {have} .{0,1} (bad|off) (day|days), nobody is perfect, (we|everyone|i) are? not perfect, (we|everyone|staff|they|people) are all? #Adverb? only? human, human (error|mistake), (part|lesson|lessons|fact) of (life|travel|flying|owning .|renting .|the (game|deal|process|experience|job|fun)), on the (bright|brighter) side, (peanuts|pennies|pocket change|small (change|beer)), (good|right) as (new|rain), get over it, (move on|let it go|forget (about it|it)|put (it|this|that) behind you) $, water under the bridge, (spilt|spilled) milk, (in the)? grand scheme, storm in a teacup, first world, better late than never, (near|close) enough $, part of (the|its) (charm|character), never ({hurt}|{kill}|{harm}) (anyone|anybody)",
  // Ways a problem is said to go away by itself.
  GoesAway: "(wash|rub|wipe|buff|brush|polish|air|sort itself|wear|fade|peel|scrub|melt) (off|out|away|up|down), dry (after|with|off|out), settle in, blow over, pass $, bounce back",
  // Nobody would have minded.
  Minds: "notice, mind, care, bother, complain, worry, object, tell, see it, spot, think twice, bat an eyelid",
  // What customers ask a company to do.
  Grant: "price match, refund, return, exchange, replace, cancel, change, alter, amend, modify, adjust, reverse, waive, transfer, extend, renew, accept, approve, process, issue, give, grant, offer, provide, supply, send, deliver, ship, dispatch, collect, pay, reimburse, compensate, credit, discount, reduce, match, honor, cover, include, support, accommodate, consider, review, disclose, share, release, help, assist, do, fix, repair, restore, recover, retrieve, undo, remove, unlock, upgrade, move, reschedule, rebook, book, reserve, hold, sell, stock, make, serve, take, allow, let, permit, answer, respond, advise, speak, call, escalate, look, go, arrange, oblige, agree, backdate, expedite, fit, squeeze, sort, resolve, correct, edit, combine, split, tell, intervene, handle, deal, swap, attend, come, add, put, buy, run, write off, sponsor, admit, treat, prescribe, redeem, convert, customize",
  // The same, of things: what they are not.
  Granted: "refunded, returned, exchanged, replaced, cancelled, changed, amended, waived, transferred, extended, accepted, approved, processed, issued, given, offered, provided, supplied, shipped, paid, reimbursed, compensated, credited, reduced, covered, included, supported, considered, reviewed, shared, released, fixed, repaired, recovered, reactivated, rescheduled, reserved, held, sold, stocked, served, done, made, allowed, permitted, combined, redeemed, helped, refundable, returnable, transferable, exchangeable, applicable, possible, available, feasible, eligible, entitled, retrievable, doable, an option, something (i|we), in stock, for sale, due, owed, valid, on offer",
  // What customers hope there is.
  Wanted: "{refund}, {exchange}, {replacement}, compensation, {discount}, {seat}, {slot}, {room}, {option}, facility, provision, possibility, stock, {appointment}, availability, {change}, {cancellation}, {return}, {credit}, {upgrade}, {extension}, {appeal}, {alternative}, spares, parts, {space}, {table}, tickets, {delivery}, solution, fix, workaround, eta, timeline, {waiver}, reimbursement, money back, {voucher}, {trial}, plan, plans, vacancies, {swap}, {transfer}, way, chance, scope, coverage, right to, capacity",
  // Answers that end the matter.
  DeadEnd: "(there is|there are)? #Adverb? (nothing|not much|not a lot|little|no more) .{0,4} (i|we|anyone|that|you|they) (can|could) .{0,2} (do|offer|say|done|add|change), (nothing|not much|no more) (more|else|further)? (to|can|left to) be? (done|said|discuss|add|say|offer), (our|the|my|this|that|your) .{0,1} (decision|answer|position|offer|response|stance|outcome|score|result|matter|case|ticket|complaint|discussion) (is|has been|are|was|still|{remain}) .{0,2} (final|firm|the same|unchanged|no|binding|closed|over|settled|as it is), final (answer|decision|word|offer), (decision|{charge}|fee|fees|fine|penalty|bill|invoice|deduction) .{0,2} (stand|stands|remains), end of (story|discussion|the (matter|road)), that is (that|final|your lot|the end of (it|that)), take it or leave it, case closed, no can do, (out of|tough|hard) luck, no (going|turning|way) back, it is what it is, better luck next time, afraid not, can not be helped, (not|never) #Adverb? (happening|going to (happen|change)|coming back|(open to|up for) (discussion|debate|negotiation)|on the (cards|table)|negotiable|an option), (will|would|you|just|simply) #Adverb? (have|need|got) to #Adverb? (live with|put up with|make do|get on with|lump|bear with|tolerate|accept) (it|that|this|them)?, (you|is|are) #Adverb? (tied in|stuck with|locked in|out of the question|off the table|a non starter|impossible|a lost cause|ruled out), no question of .{0,2} #Grant, beyond economic? (repair|saving|recovery), (gone|lost|deleted) (for good|forever), (money|deposit|payment|data) is (gone|lost|ours|forfeit), {forfeit} (your|the|any|all), (not|none of|no) #Adverb? (my|our) (problem|concern|business|job|department|responsibility), (nothing|not) to do with (us|me|our), no (responsibility|concern|business|fault) of (ours|mine), (the answer is|it is|that is|so|still) still? a? no $, (still|answer is) a? no (from|i am afraid|sorry), {owe} (you|nobody|anyone) nothing, (see|have|find|found|there is|under) no (reason|grounds|basis|obligation|intention) (to|for|of), (we are|i am) done (here|with), no (point|use|sense) in? (asking|writing|calling|arguing|appealing|complaining), (will|shall|can|do|does|are) not #Adverb? (be|get|getting)? #Adverb? ({entertain}|{revisit}|{reconsider}|{discuss}|{engage}|{comment}|{budge}|{negotiate}|bend|{reopen}|reply any), (do|does|would) not (want|wish|care|intend) to ({comment}|discuss|argue|engage|respond|hear|know), (must|have to|politely|regretfully|respectfully) (decline|refuse|reject|turn down), (out of|beyond|not in|not within|outside) (my|our|the .{0,2}) (hands|remit|scope|power), too late (now|for (that|this)|to|sorry), (no|not a) (chance|way|hope) $, (will|shall) .{0,5} (regardless|no matter what|either way), no longer (retrievable|recoverable|possible|an option|eligible|accepting), (do|please) not (contact|write|email|call) (us|me) (again|about|any), nothing (left|here)? to (refund|discuss|return|give back|review|look at|talk about|pay out), (ship|boat|train) has (sailed|left), leave it (there|at that) $, (said|done|offered) all (we|i|that) (can|could|we|i), no further (action|correspondence|discussion|comment), (one|it|that|charge|fee|ban|block|fine|score|rating|flag|marker) (is|are)? (staying|stays) (on|put|as it is|as is|where|in place), (tell|hear|get|give|say) .{0,2} the same (thing|answer), (will|going to|have to) (pass on (this|that|it)|say no)",
  // Rules that replies hide behind.
  Policy: "{policy}, {rule}, terms, conditions, t and c, t&c, t&cs, {procedure}, {protocol}, {guideline}, {regulation}, norm, norms, process, processes, sop, sops, compliance, tos, {agreement}, contract, contracts, rulebook, {clause}, law, laws, bylaws, lease, {handbook}, small print, {charter}, code of conduct, {requirement}, legislation, {directive}, sla, gdpr, data protection, {statute}, {criterion}, criteria, {restriction}",
  // Who decides, out of the customer's reach.
  Authority: "head office, headquarters, hq, corporate, management, compliance, legal, finance, accounts, hr, the (board|bank|council|government), {underwriter}, credit control, {lawyer}, {insurer}, directors, partners, (our|the|my) ({manager}|{boss}|{owner}|{regulator}|landlord|lender|{supplier}|manufacturer|authorities), customs, visa, law",
  // Verbs of those who forbid.
  Forbids: "states, stated, says, {dictate}, {prohibit}, {prevent}, {require}, {mandate}, {forbid}, {stipulate}, specifies, {insist}, obliges, {exclude}, binds, limits, {tie} us, {rule} out, overrides, {instruct}, decided, (has|have) (set|told|asked), is that, means (we|i|you)",
  // Verbs of those who do not let.
  Lets: "{allow}, {permit}, {let}, {cover}, {authorize}, {foresee}, {provide}, {support}, {approve}, {accept}, {entertain}, {extend}, {include}, {give}, {recognize}, want us, stretch, {offer}, {issue}, {grant}, {waive}, {make}, {take}, have (a|an|any|the) .",
  // Machines that are said to decide.
  System: "(the|our|my|this)? (system|systems|computer|software|crm|tool|app|machine|website|site|portal|till|database|terminal|program|platform|server|algorithm|booking engine)",
  // What brings trouble and is nobody in the room.
  External: "weather, {rain}, snow, fog, {storm}, monsoon, floods, season, rush, {holiday}, {weekend}, festival, diwali, ramadan, easter, new year, christmas, black friday, {wedding}, traffic, roadworks, covid, pandemic, strike, power (cut|cuts|failure), load shedding, voltage, {renovation}, maintenance, {volume}, demand, workload, backlog, occupancy, crowd, {shortage}, staffing, sickness, supply chain, {supplier}, {courier}, {carrier}, {vendor}, bank, banks, {partner}, third (party|parties), agency, government, {airport}, airline, circumstances, situation, (technical|system|network|server|software) .{0,1} ({issue}|{error}|{glitch}|{fault}|{problem}|outage|failure|update), new (staff|system|software|starter), match day, customs, {provider}, network, server, landlord, {manufacturer}, algorithm, inflation, {contractor}, post, internet, {neighbor}, human error, miscommunication, overbooking, migration",
  // Who is pushed forward.
  Scapegoat: "(the|our|your|my|a|that|those|these|their|some) .{0,1} ({courier}|{driver}|{carrier}|warehouse|{supplier}|{manufacturer}|bank|banks|{developer}|sales|{engineer}|{contractor}|(previous|last|former|old) .|{colleague}|intern|temp|guy|lads|trainee|starter|third party|{vendor}|postman|{partner}|system|airline|airport|agency|{provider}|{processor}|depot|franchise|{seller}|landlord|council|{installer}|{packer}|cleaners|kitchen|chef|branch|shop|store|(night|day|late) (shift|staff)|call center|satnav|{insurer}|lab|pharmacy|factory|surgery|{crew}|{picker}|clerk|receptionist|clinic|host|{rider}|postie|{doctor}|{plumber}|{subcontractor}|{operator}|{publisher}|{creator}|wholesaler|garage|{mechanic}|{cleaner}|{builder}|isp|browser), royal mail, ups, fedex, dhl, evri, hermes, dpd, openreach, zoom, google, apple, amazon, microsoft, paypal, stripe, couriers, banks, airlines, customs, finance, accounts, logistics, booking.com, expedia, agoda, makemytrip, goibibo, uber",
  // What the pushed-forward did.
  Botched: "{mess} (it|this|that|us|you|up|your), {screw} (it|this|up|your), {drop} the ball, {lose} (it|the|your|them), {fail}, {forget}, {let} (us|you) down, ({give}|{tell}|{quote}|{send}|{supply}|{deliver}|{enter}|put) .{0,4} (wrong|incorrect|faulty|late), (could|did|has|had|have) not ., (does|do|will|would|is|are) not (answer|answering|deliver|update|tell|pay|respond|let|care|listen|read), {refuse}, {delay}, {mix} .{0,2} up, {damage}, {break}, (is|are|was|were) .{0,3} (useless|hopeless|slow|unreliable|at fault|to blame|short staffed|on strike|late|behind), {hold} .{0,3} up, {run} .{0,2} late, {make} (a|an|the|this|that) .{0,1} (mistake|error|mess), {change} .{0,1} (something|things|their), {take} (ages|forever|too long|so long|their time|its time), {sit} on (it|this|your|the), {miss} (it|this|your|the), {crash}, {play} up, {cause} (the|this|that|it|your)",
  // How busy it was.
  Strained: "busy, hectic, rammed, manic, crazy, wild, mental, swamped, slammed, flooded, inundated, overwhelmed, overloaded, stretched, overstretched, backed up, snowed under, run off (our|their) feet, rushed, under .{0,1} (pressure|the pump|strain|water), short (staffed|handed|on .|of .), understaffed, packed, full, fully booked, overbooked, over booked, full house, sold out, at full? capacity, jammed, chaotic, chaos, bedlam, crowded, up to (our|my) (eyes|ears|necks), drowning, down #Count",
  // Days on which nothing works.
  Occasion: "(match|game|market|race|pay|moving|school|feast|snow) day, (long|holiday|festive|busy) weekend, (peak|high|festive|wedding|flu|tax|busy|busiest|exam|rainy) season, peak (time|times|period|hours), rush hour, (lunch|dinner) rush, saturdays, sundays, fridays, mondays, (friday|saturday|sunday) (night|nights), festival, carnival, christmas, easter, diwali, ramadan, black friday, (month|quarter|year) end, {holiday}, {weekend}, (our|the) busiest ., this time of year",
  // What a company praises itself with.
  Excellent: "best, excellent, excellence, finest, premium, top (quality|standard|standards|rated|notch|class), highest, high (standards|standard|quality), great (team|staff|service|reviews|reputation|food|care), quality, luxury, outstanding, superior, leading, world class, trained, professional, experienced, qualified, certified, state of the art, latest, modern, award, renowned, five star, exceptional, hygienic, safest, fastest, cleanest, strict, stringent, rigorous, dedicated, extensive, wide (range|variety), good variety, round the clock, competitive, lowest, cheapest, largest",
  // What is said to have been done to our things.
  WellKept: "cleaned, inspected, trained, maintained, sanitized, serviced, checked, certified, experienced, qualified, tested, vetted, monitored, packed, sealed, fresh, freshly ., spotless, immaculate, {professional}, experts, hygienic, up to standard, through .{0,1} (rigorous|strict|thorough), second to none, very (good|experienced|professional|polite|clean), of the? (highest|best|good|high|top), the (best|finest)",
  // Other customers.
  Others: "(most|all|other|many|majority|several|thousands|hundreds|lots|plenty|rest|dozens|(every|any) other) of? (our|the|my|other)? .{0,2} ({guest}|{customer}|{user}|people|{visitor}|{client}|{traveler}|{member}|{patient}|{parent}|children|kids|{student}|residents|{tenant}|{passenger}|diners|families|neighbors), (everyone|everybody) else, our regulars",
  // That they are content.
  Content: "{pass}, {have} .{0,2} (blast|ball|great time|good time|lovely time), {love}, {enjoy}, {praise}, {like}, {manage}, {cope}, {rate}, {appreciate}, {find} (it|this|them|us), happy, satisfied, pleased, fine, delighted, content, comfortable, (no|without) .{0,2} ({problem}|{issue}|trouble|{complaint}), {understand}, {get} (on|along|by), not .{0,2} ({complain}|mind|object|{report}|{raise}), ({give}|{leave}) us .{0,3} (stars|reviews|ratings|praise|feedback)",
  // To say it out loud, as a complaint does.
  Complain: "{complain}, {report}, mentioned, {raise}, {moan}, {notice}, said, {object}, flagged, {find} fault, had (this|that|any|a|the same) .{0,1} (problem|issue|complaint|trouble)",
  // How a counter-case is announced.
  CounterCase: "make .{0,1} (point|clarification) here?, for the record, in all? fairness, (in|for) (our|my) own? (defense|defence), to be fair (here|we|i|it|our|though|on|this|the|you), contrary to, with (all the? due|due|great) respect, believe it or not, (have to|must|strongly|respectfully) disagree, can not (agree|accept) (with|that|this|your), the? (truth|fact|reality) (is|of the matter), in the (right|correct|proper) (perspective|light), {take} .{0,2} (exception|offense|offence|issue|umbrage) (to|with|at), ^ .{0,2} with respect (we|i|you|our|the|this|it)",
  // What is held against what the customer says: records, colleagues, what they said themselves.
  Testimony: "(as per|per|according to|going by) (our|the|my) .{0,1} ({record}|system|logs|log|cctv|footage|data|register|{report}|housekeeping|reception|front (desk|office)|staff|team|manager|driver|engineer), (our|the|my) .{0,2} ({record}|logs|log|cctv|camera|cameras|footage|data|register|tracking|system|history) #Adverb? (do not|does not)? #Adverb? (show|shows|indicate|indicates|confirm|confirms|prove|proves|reflect|reflects|suggest|suggests|say|says), (staff|team|manager|driver|he|she|they|housekeeping|reception|engineer) .{0,3} ({deny}|(confirm|confirms|confirmed|assure|assures|assured|insist|insists|insisted) .{0,2} (that|me|us)), no such (incident|thing|complaint|issue|problem|event|behavior|conversation|request|damage) #Adverb? (happened|occurred|took|was|has|had|exists|existed|ever), (while|when|at|on|upon|during|time of) .{0,3} ({check} out|{leave}|departure|{depart}) .{0,2} you .{0,2} (said|told|gave|wrote|praised|rated|mentioned|were .{0,2} (happy|satisfied)), you .{0,2} (said|told|confirmed|mentioned|wrote|assured|admitted|agreed|expressed|signed) .{0,6} (everything|all|you (were|are)|it) (was|is|were)? .{0,1} (fine|good|great|well|okay|perfect|happy|satisfied|in order)",
  // What the customer is said to have done wrong, told as a story.
  Misconduct: "you #Adverb? (demanded|insisted|threatened|misbehaved|abused|harassed|bargained|{argue}|shouted|yelled|swore|(kept|keep|continued|started) (on)? (demanding|arguing|shouting|complaining|changing|asking)), (you|your .{1,2}) (was|were) #Adverb? (shouting|yelling|drunk|rude|abusive|aggressive|arguing|demanding|misbehaving|intoxicated|smoking|late|creating), your (behavior|tone|language|attitude|conduct|demand|demands|expectation|expectations|way of .) #Adverb? (is|are|was|were) .{0,2} (unacceptable|unreasonable|unrealistic|rude|aggressive|abusive|too high|high|inappropriate|not (acceptable|reasonable|realistic|right)), (unreasonable|unrealistic|unjustified|undue|illogical) ({demand}|{expectation}|{request}|things|{behavior})",
  // What was done for the customer, held up to them.
  Favours: "(manager|i|we|staff|team|chef|owner) #Adverb? (personally|immediately|politely|repeatedly|even|promptly) (attended|offered|came|apologized|served|met|assisted|gave|upgraded|arranged|visited), you (were|was|had been|have been) #Adverb? (given|offered|provided|upgraded|shifted|accommodated|allotted) .{0,4} (free|complimentary|{upgrade}|higher|superior|without .{0,1} (charge|cost)|no (extra|additional)), which you #Adverb? (accepted|agreed|refused|declined|enjoyed|liked|appreciated|accepted)",
  // How those who speak for the company ask to be spared.
  Messenger: "(just|only|simply|merely) {do} (my|our|their|his|her) (job|jobs|work|best), just the messenger, (do not|no need to|no point) (blame|blaming|shoot|shooting) (me|us|the (messenger|staff|team)), am only? (one|a single) person, {do} (my|our|the|their) .{0,1} best (here|under|with what|considering|given), {work} .{0,2} (under .{0,1} pressure|flat out|round the clock|around the clock|day and night|tirelessly), (i|we) (was|were) not (on (shift|duty)|here|there|in (that|yesterday)|around|involved|told), it was not me, (i|we|he|she|they) (was|were|have been) #Adverb? (on (holiday|vacation|leave)|off (sick|that day|work)|away|in a meeting|asleep|sick|ill), (i am|we are|he is|she is|they are) #Adverb? new (here|to|in), (i|we) (am|are) (just|only|merely|simply) (the .|an? (agent|agency|marketplace|platform|reseller|shop|middleman|retailer|broker))",
  // What is thrown back at the customer.
  Retort: "what (else|more|on earth|exactly)? (do|did|can|could|would|were|are) (you|one|they|people) #Adverb? (expect|expecting|hoping for), you get what you pay for, (that|it|which) (is|was) #Adverb? what you ({choose}|{order}|{book}|{pick}|{select}|{buy}|signed), you #Adverb? ({choose}|{pick}|{book}|{buy}) .{0,2} (cheapest|basic|budget|economy|lowest|smallest), (what|(with|at|for) .{1,3} (price|rate|budget|tariff|fare|money)) you (are|were|have|had)? #Adverb? ({pay}|spent), (fine|quality|perfection|excellence|luxury|comfort) .{0,1} (is not|does not|takes|needs|requires|costs|comes|has its) .{0,1} (free|cheap|come|about|time|patience|a price|money|more), nothing is free, (am|are|is) not a? (charity|five star|mind reader|magician|robot|machine|babysitter|superhuman|bank|taxi|palace), (go|try|shop|book|stay|eat|look|complain) (elsewhere|somewhere else), (feel free|welcome to|good luck|by all means) .{0,4} (elsewhere|somewhere else|competitors|another|try), ^ .{0,1} try (being|running|doing|managing|serving|shipping|handling|building|answering|cooking) .{1,8} (and|see|at once|then|every|yourself), ^ you try #Gerund, (what|how) would you (like|have|want) (me|us) to? do, (such|that|this) .{0,1} (low|cheap|small|reasonable|little) (rate|price|rates|money|fare|cost|budget|tariff|amount) .{0,3} (expect|get|what|can), can not expect, (also|only|just) a? human ., how (can|could|would|should|are|was|were) (we|i|anyone|one|a|the|they|staff) .{0,4} (know|known|supposed|control|possibly|expected|open|guess|predict|prevent), (it|this|that|which) {justify} (the|our|this), (ratings|rating|reviews|score|stars .{0,4}|record|numbers|feedback|awards|results) .{0,3} (speak|speaks|(say|says|show|shows) otherwise|prove|begs|beg), {deserve} .{0,2} (another|second|more|better) .{0,1} (chance|opportunity|review|rating), not (everyone|everybody|all .{1,2}) #Adverb? ({feel}|{agree}|{think}|{share}|{see}), matter of (taste|opinion|perception|preference), (we|i|hotel|resort|company|management|team|shop) {have} (every|the|full) right to",
  // How a company praises itself.
  Pride: "{pride} (ourselves|itself|myself|themselves), {take} .{0,2} pride in, proud of (our|the), (we|i) (stand|stood) (by|behind) (our|the|my|every), (tried|did|done) (our|my|their) .{0,1} best, (put|made|gave|given) .{0,3} (maximum|best|utmost|every|sincere) .{0,2} (effort|efforts|attempt), {go} (unnoticed|out of (our|their) way|above and beyond|the extra mile), ({win}|received|awarded|{hold}|voted|certified|scored) .{0,4} (award|awards|prize|rated|{rating}|stars|number one|iso|certificate), (we|our .{1,2}) (have|has|are|hold|score)? .{0,2} #Number (out of|stars|star|on), (hundreds|thousands|millions|loads|#Number|#Count (thousand|million|hundred)) of? .{0,1} ({customer}|{order}|journeys|{guest}|{user}|parcels|emails|calls|people|{passenger}|patients|meals|requests) .{0,1} (a|per|every|each) (day|week|month|year|night|hour), sold .{0,2} (hundreds|thousands|millions|#Number|#Count thousand), ({serve}|{provide}|{offer}|open) .{0,4} (#Number hours|24 7|round the clock), (we|i) (put|lay|place) .{0,3} emphasis, must be? doing something right, (known|famous|renowned|popular|praised) (for|as|across) .{0,4} (#Excellent|{service}|hospitality|cleanliness|food|smile|our|its|their|his|her), (our|the) (property|hotel|staff|team|company) .{0,2} (operates|adheres|follows|works|work) .{0,3} (under|hard|tirelessly|strict|all|highest), one of our (best|most .|finest|longest serving), (every|all|each) .{0,2} ({amenity}|{facility}|comfort|care|precaution) .{0,6} (provided|given|available|taken|in place), so .{0,5} (is|are) always (there|available), (best|finest|safest|largest|leading|top|fastest|biggest|cheapest) .{0,4} in (town|the (city|country|industry|region|area|business|world|market)|europe|india|africa), (we|i|team|staff) (have|had)? #Adverb? (offered|upgraded|given|accommodated|provided|gave) .{0,5} (free|complimentary|extra|upgrade|category|without|very less|bigger|superior), (have|has) been (with us|here|in|open|#Gerund) .{0,4} years, (know|knows) (what (they|he|she|we) (are|is) doing|(their|his|her) (job|stuff|trade|business)), (chef|team|staff|he|she|they) (trained|qualified|studied) (in|at|under), (lot|great deal|plenty|years|months|weeks|hours) of .{0,3} {go} into, (went|goes|gone) through .{0,4} (testing|tests|checks|inspection|inspections|trials), (doing|trying) (our|my|their) .{0,1} best (sir|madam|already|here|from our), (would|could) never #Adverb? (do|say|act|behave|speak|talk|treat) (that|this|such|so|like|it|anyone|you)",
  // What a company praises.
  OurThings: "{price}, {rate}, tariff, {fee}, {charge}, pricing, {room}, staff, team, food, kitchen, {chef}, {driver}, {engineer}, {product}, equipment, property, hotel, facilities, linen, pool, vehicles, {system}, procedures, {nurse}, {doctor}, {teacher}, agents, {service}, standards, {trainer}, clinic, shop, store, app, website, network, cleaners, {therapist}, {instructor}, plates, beds, ingredients, coffee, meat, fish, parts, {picture}, {photo}, description, records",
  // Faster, cheaper, within what is usual.
  Outdoes: "(faster|cheaper|quicker|better|shorter|cleaner|safer|lower|less|higher) than (most|other|others|our competitors|any|the (competition|average|industry)|elsewhere|anyone|anywhere), (industry|standard|common|normal|usual) (practice|everywhere), (usually|generally|consistently|always) ({get}|{receive}|have) .{0,2} (good|great|positive|excellent|glowing|compliments|praise|nothing but)",
  // Too few for too many.
  Shortage: "(high|increased|heavy|large|unprecedented|exceptional|sheer|huge|record|unusual|higher than .) .{0,2} (volume of|(call|ticket|email|order) volume|volumes|demand|numbers|workload|occupancy|influx|rush|levels of), (staff|staffing|driver|manpower|labor|stock|supply) (shortage|shortages|sickness|issues|illness|absence|turnover), (called|call|phoned) in? sick, (staff|{colleague}|team|people|{driver}|{manager}|chef|{agent}|of us|half|{member}|{engineer}|who .{1,5}) (has|have|had|is|was|were|are|being)? .{0,2} (off (sick|ill|today|that day|yesterday)|on .{0,1} (leave|holiday|vacation|strike)|absent|sick|ill|quit|walked out|not (turn|come|show) (up|in)|left (the company|us)|no longer (works|work|with us)|retired|resigned), (too|so) (many|much) (people|orders|users|customers|requests|calls|guests|emails|bookings|work), (he|she|they|staff|team|we|trainee|colleague|agent) (are|is|was|were|has|have)? #Adverb? (learning the|in training|just (started|joined)|only started), (new|inexperienced|trainee|junior|temporary|seasonal) .{0,1} (staff|member|hire|joiner|recruit|guy|colleague|starter|driver|waiter|chef|temp), (half|most|several) of? .{0,2} (team|crew|staff|lads|office|shift|drivers|people|guys|us|department) (is|are|was|were)? .{0,2} (off|out|away|down|ill|sick|missing), {have} .{0,2} (a lot|lots|too much|so much|plenty) on, on (my|our) (plate|plates), {slip} (my|our|his|her|their) (mind|minds|attention|notice), (crazy|rough|mad|hectic|bad|tough|mental) (week|day|month|time|season|few .) (here|for (us|me|everyone)), only so (many|much)",
  // Others who do the work.
  Outsourced: "(separate|different|another|independent|outside|external|third party) (company|companies|team|teams|firm|department|entity|business|party|contractor|agency), subbie, {subcontractor}, outsourced, self employed, (set|imposed|controlled|handled|managed|run|provided|operated|owned|done|decided|maintained|developed|levied|supplied|made|delivered|fitted|installed|packed) by .{1,3} ({company}|agency|{party}|{partner}|{provider}|{vendor}|franchise|{contractor}|{operator}|{supplier}|{bank}|government|airport|authorities|{processor}|landlord|council|courier), ({partner}|{processor}|{provider}|{supplier}|{vendor}|{bank}|courier) .{0,2} (who|which|that) ({control}|{handle}|{manage}|{decide}|{set}|{run}|{cause}|{lose}|{deliver}), not #Adverb? (((to do|involved|connected) with|on|from) (us|our|me)|our (side|end)|involved (there|in that)), do not (come|originate|stem) from us, (we|i) (post|share|show|display|list|quote) .{0,3} as (received|provided|given|sent|supplied), (booked|paid|ordered|bought|(booking|reservation|order) .{0,1} (made|done|placed)) .{0,3} (through|via|from|with|on) .{0,2} (agent|agency|portal|partner|third party|marketplace|expedia|makemytrip|goibibo|agoda|ota), (that|fault|blame|ball|delay) is #Adverb? on (#Scapegoat|them|him|her), (is|was|issue|problem|error|delay|fault|something) .{0,2} (on|from|at) (their|his|her|(the)? (bank|seller|vendor|courier|carrier|airline|provider|supplier|manufacturer) s?) (end|side), (that|this|it) is .{0,1} (a|an) (bank|courier|website|app|system|browser|carrier|customs|supplier|provider|warehouse|network|store|billing|finance|hardware|server|vendor|weather|manufacturer|phone) (thing|matter|problem)",
  // What nobody can help.
  Fate: "(beyond|out of|outside|not (in|within|under)) (our|my|anyone's|the|human)? .{0,2} (control|hands), (can|could|do|did) not .{0,3} (control (the|over|that|it|what|this|how|when)|predict|foresee|help (it|that|the|what)), (have|has|had) (no|little|limited|not .{0,1}) direct? (control|influence|say) (over|on|in), for some reason, mind of (its|their) own, ({act}|{play}) up, teething (issues|problems|troubles), (unavoidable|unforeseen|exceptional|unexpected|uncontrollable) ({circumstance}|{reason}|{situation}|{event}|{delay}), (due to|because of|given|considering|by|in) (the|its|their|our) .{0,2} nature of?, (tough|difficult|hard|impossible) to (remember|control|manage|handle|predict|avoid|read), (things|parcels|letters|documents|items|emails|bags) (can|do|will|sometimes)? ({go}|{get}) (astray|missing|lost|mislaid|overlooked), (no|not every|nothing|every) .{1,2} (is|are) .{0,2} (perfect|bug free|flawless|error free|foolproof), (roads|traffic|weather|parking|lines|queues|phones|customs) (is|are|was|were) .{0,2} (nightmare|terrible|awful|bad|chaos|mad|gridlocked|blocked|flooded), (as|being|since|because) (we|this|it|ours)? (are|is)? (a|an) .{0,3} (heritage|old|older|budget|small|new|historic|family|boutique|tiny|city|busy) .{0,1} (hotel|property|building|house|company|business|shop|restaurant|team|school|farm|app)",
  // What is said of those who make too much of it.
  Overblown: "(not|never|hardly) .{0,3} (something|anything|enough) .{0,3} (fuss|dispute|moan|an issue|write home|lose sleep|complain|get (upset|angry|worked up)), (no|hardly any|little|not much) #Adverb? (cause|need|reason|grounds) (for|to) be? (alarm|alarmed|concern|concerned|complaint|complain|fuss|drama), you are .{0,3} ({overreact}|{exaggerate}|nitpicking|splitting hairs|being (dramatic|precious|oversensitive|picky|fussy|pedantic)|making .{0,4} (fuss|deal|drama|issue)|too (sensitive|picky|fussy)), ({read}|{make}) (far|way)? too much (into|of|out of), (do not|never|no need to|not to|no point) ({make}|let|dwell|lose) .{0,3} (fuss|sleep|deal|drama|scene|bother you|get (to you|you down)), (do|can) not #Adverb? (see|understand|get) (the|what|why|where|any|how) .{0,3} (issue|problem|harm|point|drama|fuss|matters), (not sure|unsure|hardly|does not|did not|do not think|not think) .{0,3} ({warrant}|{merit}|{justify}|calls for) .{0,3}",
  // Pleas to overlook it.
  Excusable: "({treat}|{consider}|take|see|view|{regard}) (this|it|that|(the|such|our) .{1,2}) .{0,1} (as|to be|like) .{0,4} (isolated|one off|exception|aberration|rare), (excuse|overlook|ignore|forgive|pardon) (this|it|that|the|such|our) .{0,2} (isolated|one off|rare|small|minor|little|slight), (not|never|nor|without) .{0,2} (let|allow|{judge}|{form}|{hold}|base|define) .{0,7} (incident|experience|opinion|impression|against us|one off|one bad|spoil|ruin|affect|mistake|based on), (unintentional|rare|isolated|one off|unavoidable|honest|inadvertent|genuine|innocent) (and .)? .{0,1} ({mistake}|{error}|incident|incidents|occurrence|case|event|lapse|oversight|slip), (in spite of|inspite of|despite) (our|all|the) .{0,2} ({effort}|{intention}|care|checks)",
  // That it is only this or that.
  Merely: "(it|this|that|these|those|they) (is|was|are|were|will be|(must|might|may|could) be|seems|had)? #Adverb? #Only #Adverb? (a|an|some|the|one|your|#Count|#Money|half)? .{0,1} (#Small|bit of) .{0,2} #Mishap?, (it|this|that|these|those|they) (is|was|are|were|seems|looks like) #Adverb? #Only #Adverb? ((a|an|one|some|#Count|#Money|half|the|your|natural) .{1,3}|cosmetic|money|food|paint|dust|water|hair|paper|superficial|packaging|plastic) $, (it|this|that|these|those|they) (is|was|are|were|seems) #Adverb? #Only ((down|off|late|out|closed|delayed|missing) .{0,3} (#Count|a|an|the)|#Count .{0,2} #Unit (late|longer|more|over|behind|off|early)), (we|you) are only? talking about .{1,4} here, (it|they|that|what) .{0,1} nothing (juicy|sensitive|valuable|expensive|much|important|vital)",
  // That it is no more than this.
  Only: "only, just, merely, simply, purely, nothing (more than|but), no more than, little more than",
  // That it is slight.
  Slight: "nothing #Adverb? (to (worry|complain|moan|panic|cry|lose sleep|write home|be (upset|concerned|alarmed|worried))|that matters|life threatening|serious|major|terrible|dramatic|unusual|out of the ordinary|too (terrible|bad|serious)|worth), (is|was|are|were) (not|hardly|never) #Adverb? (that|so|too|all that|particularly|exactly|such) (bad|serious|big|important|urgent|much|terrible|dramatic|awful|unusual|noticeable|deep|dirty|loud|cold|hot|small|expensive), (is|are|was|were|can|could|will|would|you)? #Adverb? (hardly|barely|scarcely|not even) #Adverb? (noticeable|visible|audible|worth|see|notice|feel|hear|tell|taste|smell), (is|are|was|were) (only|pretty|rather)? #Adverb? (slight|minor|trivial|negligible|cosmetic|insignificant|minimal)",
  // That it can be borne.
  Bearable: "(will|would|does|do|can) not #Adverb? (hurt|kill|harm|bite|ruin|matter|break (the bank|you)|make (much|any|a) .{0,1} difference|do (any|you|much)? .{0,2} (harm|damage)), (you|they|she|he|your .{1,3}) (will|can|could|would) #Adverb? (live|survive|manage|cope|get (over|used)|make do), (it|they|the .{1,2}|this|that) (will|does|do|can|should|would)? still #Adverb? ({work}|{boil}|{function}|{do} the (job|trick)|{taste}|usable|edible|drinkable|wearable|readable|perfectly|fine|{play}|{hold}|{run}|{charge}|{print}|{look}|good|ok), (perfectly|absolutely|otherwise|basically) (usable|edible|drinkable|wearable|safe to|functional|good|fine|acceptable|legible)",
  // That it is soon mended.
  Remediable: "(will|should|would) #Adverb? #GoesAway, (grows|heals|dries|fades|washes|wears|rubs|settles|peels) (back|out|off|away|down|over), (bit|little|quick|dab|drop|splash|wipe|touch|some) .{0,5} (will|should|would|can|could|is|and) #Adverb? (#GoesAway|(shift|fix|sort|do|solve|clean|cover|hide|get|remove) (it|that|the|this|them|rid)|(all|what) it (needs|takes)|all you need|you are (good|done|sorted|set)|it is (good|fine|sorted|as))",
  // That it does not amount to much.
  Trifling: "(#Money|#Count .{0,2} (#Unit|percent|{pound}|{dollar}|{euro}|rupees|rand|pence|cents|quid|bucks|{letter}|{item}|{mark}|degrees|cm|mm)|(a|one|an) .{0,2} (#Unit|letter|item|screw|crumb|hair)) .{0,2} (is|was|are|were|does|will) #Adverb? (nothing|not (much|a lot|that|long|worth|going|exactly|really|so)|hardly|no (time|big|great)|barely|only|neither here)",
  // That others have it too, or worse.
  OthersBear: "(everyone|everybody|we all|all of us|most people|anyone) #Adverb? (has|have|must|needs|need|gets|get) to, (sure|certain|bet|guess|doubt) that? (she|he|they|you|it|nobody|(the|your) .{1,2}) (will|would|do|did|can|could) #Adverb? ((not|hardly|never) #Adverb? #Minds|live|survive|manage|cope|get over|figure (it|this|that) out|find a way), (everyone|everybody|we all|people|all of us|anyone) #Adverb? ({get}|{have}|{make}|{lose}|{miss}|{forget}|{take}|{go}|{wait}) .{0,7} (now and (then|again)|sometimes|from time to time|occasionally|once in a while|at some point|every day|all the time), (everyone|everybody|all of them|they all|every .|all .) #Adverb? ((gets|get|has|have) (the odd|one|a few|some)|(make|makes|do|does|have|has) (it|that|this)), (come|comes|coming|there|happens|happen|happening|normal|found|same|like that) (in|with|on) (all|every|most) (models|model|phones|units|makes|of)",
  // Comfort that nobody asked for.
  Consolation: "so what is (the|your) (problem|issue|harm), not .{0,2} mean (any .|it|badly|bad), (not as (if|though)|is not like) (you|we|it|they|he|she|anyone|your|the|there), (it|this|that|which|these|those|they|all|(such|some|a|the) .{1,2}) (is|was|are|were) #Adverb? (normal|natural|par for the course|to be expected|nothing (new|unusual|special)|within (reason|tolerance|normal|acceptable|the normal)|part and parcel|standard for|typical (for|of)|common (for|with|in)|not (unusual|uncommon)), (you|we|they|he|she|nobody|your .{1,2}) will #Adverb? (laugh|have forgotten|forget|look back), (you (should|ought to|can|could)|(count|consider|think) yourself) .{0,2} (grateful|glad|thankful|lucky|fortunate|relieved|happy), (just|try to|need to|have to|should|must|better|time to|please) #Adverb? (move on|let it go|look (forward|ahead)|think positive|(stay|be) positive|(forget|get over|accept) about? (it|this|that)|make the best of it|see the funny side), (please|kindly|just) (adjust|manage|compromise) (with|for|it|this|till|until), (people|folks|others|customers|families|patients|somebody|someone) .{0,6} (worse|worse off|far less|bigger problems|real problems), (it|he|she|they|you|we) #Adverb? (came|arrived|got .{1,2}|turned up|made it|worked|were) .{0,2} (in the end|eventually), (like that|the same|that way) with (everyone|everybody|all)",
  // That it is the rule.
  RuleIsReason: "(it|that|this|which|these|those) (is|was|are) #Adverb? (only|against)? #Determiner? .{0,2} (policy|policies|procedure|protocol|rules|practice|guidelines|regulations), (it|that|this) is #Adverb? the .{0,1} (process|law|terms|contract|agreement|system) .{0,2} $, is not #Adverb? #Determiner? (policy|practice|protocol), (it|that|this) is #Adverb? (a|an|down to|part of)? .{0,2} (#Policy|legal|security|privacy|insurance|regulatory|health and safety) (thing|matter|requirement)",
  // That nobody decides.
  Automated: "(all|fully|completely|just|purely|({charge}|fee|fees|fine|decision|renewal|penalty|deduction|cancellation|block) (is|are|was)) #Adverb? (automatic|automated|computerized|mandatory)",
  // Who has to obey, and whom.
  BoundTo: "(instructions|orders|told|instructed|ordered) (not to|from), ({breach}|{break}|{bend}|violates|violation of) .{0,3} #Policy, (mandated|required|set|dictated|governed|imposed|prohibited|restricted|bound|controlled|fixed) (by|as per) .{0,2} (#Policy|#Authority), (have|need|required|obliged|bound|has|forced|must|expected) to? #Adverb? ((abide|comply|adhere|stick) (by|with|to)|(go by|follow|respect) .{0,3} #Policy)",
  // What is not allowed.
  NotAllowed: "(is|are|was|were|be|am) #Adverb? not #Adverb? (be)? (allowed|permitted|authorized|permissible), (is|are|strictly) #Adverb? (prohibited|forbidden|banned), (i|we|am|agents|staff) not #Adverb? (empowered|entitled|supposed) to, do not have (the|any)? (authority|permission|clearance|power|discretion), not #Adverb? (part of|within|covered (in|by|under)) (the|our|my) .{0,2} #Policy",
  // That nobody is let off.
  NoException: "(no|without) (exception|exceptions), (there|here) for (everyone|everybody|a reason), (not|never|unable to|no) .{0,3} ({make}|{grant}|{give}) .{0,3} (exception|exceptions), once (we|i) .{0,6} (one|you|this) .{0,4} (everyone|everybody|all), (same|apply|applies|equal|equally) .{0,3} (for|to) (everyone|everybody|(all|every|any) .{0,2} ({guest}|{customer}|{member}|{patient}|{tenant}|{user}|{passenger}))",
  // A place in a text of rules.
  Clause: "(section|clause|article|paragraph|para|annexure|appendix) (#Number|#Id)",
  // Where it is written.
  InWriting: "({refer}|{point}|{direct}|{draw}|{remind}) .{0,4} (to|of) .{0,4} (#Clause|#Policy), #Clause .{0,3} (of|in|states|says|covers|applies|under|prohibits|allows), (is|was|are|were|been|clearly|well|as|also|already|nowhere|not) (mentioned|stated|says|states|written|specified|printed|displayed|spelled out) .{0,2} (in|on|at|under) .{0,5} (#Policy|booking|reservation|website|site|portals|confirmation|voucher|invoice|ticket|receipt|brochure|listing|quote|warranty|guarantee|menu|notice|manual), ({read}|{go} through|consult) .{0,4} (small print|terms|t&c|t&cs|contract|rulebook)",
  // Grounds that sound official.
  Grounds: "(security|compliance|regulatory|legal|privacy|data protection|insurance|audit|liability|health and safety|hygiene|operational) (reason|reasons|purposes|grounds|requirements|concerns)",
  // On what grounds it is not done.
  OnGrounds: "(for|due to|on) .{0,1} #Grounds .{0,6} (not|unable|only|never), (not|unable|only|never) .{0,7} (for|due to|because of|on) #Grounds",
  // Sayings of those who go by the book.
  RuleSaying: "computer says no, rules are rules, law is the law, do not (make|write|set) the (rules|policy|policies|decisions|prices), above my pay (grade|scale), (hands|tongue) (are|is)? (tied|bound), {tie} (my|our) hands, (just|only|simply|merely|am|are|we|i|staff) ({follow}|{obey}|{apply}|{enforce}) .{0,3} (#Policy|instructions|orders), (that|this|it) is #Adverb? (how|the way) (it|things|we|everything|(our|the) .{1,2}) #Adverb? (is|are|works|work|do|operate), (deadline|contract|process|procedure|protocol|policy|limit|price|fee|deal|no) (is|means) (a|the)? (deadline|contract|process|procedure|protocol|policy|limit|price|fee|deal|no), (get|be|land|put) (me|us)? (in|into) trouble, not (my|our) (call|decision|choice) (to make)?, #Authority s (call|decision|choice|orders), what #Authority (ask|asks|want|wants|says|say|expect|expects|tell|tells)",
  // Who is not at fault, and who did all right.
  Denial: "(not|never|no|hardly|neither|nor|without) .{0,4} (my|our|the (hotel|company|shop|team) s) own? (fault|mistake|error|doing|responsibility|negligence|blame), (no|not any|without any) .{0,2} (fault|mistake|error|lapse|negligence|wrongdoing|failure|responsibility|liability) (of|on|from|at|by) (ours|our .{1,2}|us|the (hotel|team|staff|company)), (we|i|hotel|staff|team|they|nobody here) .{0,1} not #Adverb? be? (to blame|responsible|at fault|liable|accountable|blamed|held|(take|accept) (the|any)? (blame|responsibility|liability)|in the wrong), (we|i|staff|team|driver|he|she|they|our .{1,2}|hotel) (have|has|had|did)? #Adverb? ((did|done|not do) (nothing|anything) wrong|(did|done|handled|followed|adhered) (everything|to|it|this|these|the|all|our|every) .{0,3} (right|correctly|properly|by the book|schedules|schedule|protocol|procedure|guidelines|standards|(we|i|they) could)|(acted|behaved|performed) (correctly|properly|professionally|appropriately)), (we|i|staff|team|driver|engineer|nurse|chef|he|she|they) #Adverb? (did|have|has|had) (not|never) #Adverb? (damage|damaged|break|broken|overcharge|overcharged|taken .{0,2} (extra|more|single|penny)|charged .{0,2} extra|promise|promised|shout|shouted|cause|caused|steal|stolen|refused|refuse|ignored|ignore|touched|touch|said|say|told)",
  // That it was not like us.
  Untypical: "(not|never|no|hardly|nor) #Adverb? .{0,4} ({reflect}|reflection|reflective|represent|define|typical|indicative|representative|characteristic|our usual|a true .|how we (usually|normally|operate|work)|what we (usually|normally)|the norm|like us|(part|feature) of our (service|standards|culture|values|usual)|what we are about|our style), (has|have|had) never (happened|occurred|missed|failed|been (late|wrong|a problem|an issue)), (rare|unusual|uncommon|one off|unheard of) (case|cases|occurrence|for us|event|incident|situation|instance|exception), out of character, unlike us, not the (kind|type|sort|level|standard|quality|service|experience) .{0,4} we (provide|offer|maintain|extend|deliver|give|usually|normally|have|stand|are), unlike (the|our) .{0,3} {standard}",
  // That nobody else complained.
  NobodyElse: "(no one|nobody|none of .{1,2}|not (a single|one) .{1,2}|no .{0,2} ({guest}|{customer}|{user}|patient|tenant|passenger|{complaint}|concerns|issues)) (else|other)? (was|were|has|have|had|ever|before)? (ever|been|so far|before|else)? #Complain, (we|i|hotel|staff|team|it|that|this|and|which) .{0,4} never #Adverb? (had|received|came across|faced|heard|have|gave|caused|encountered) .{0,3} ({complaint}|complain|trouble|{issue}|{problem}), (you|this|that|it|yours) (are|is|was|were) #Adverb? the (only|first|sole|one) .{0,2} (one|person|customer|guest|complaint|to ({complain}|report|say|moan|mention|raise|have)|who|time (we|i|anyone|it|this))",
  // That all was well on our side.
  FineHere: "nothing .{0,1} wrong with (our|the|it|this|that|my), ({work}|was|is|were|are|{look}|{leave}|all|everything|{run}|went) .{0,4} (fine|perfectly|perfect|ok|as expected|correctly|normal|intact|undamaged|on time|well) .{0,1} (here|for (us|me|most|everyone|other|others)|on (our|my) (end|side|part)|when|at our .), {work} (on (our|my) (end|side)|for (us|me|most|others)|here), (is|are|was|were) #Adverb? in (good|working|perfect|proper|excellent) .{0,1} (condition|order), (monitoring|logs|log|records|tests|checks|dashboard|data|system|side|end) .{0,2} (is|are|was|were|looks|look|shows|show) .{0,2} (green|fine|clean|healthy|no (error|errors|fault|faults|issue|issues|problem|problems)), {come} (out|back|up) (clean|clear|fine|normal|ok), (can|could|do|did) not ((see|find|reproduce|replicate|detect) .{0,2} (wrong|issue|issues|problem|problems|fault|faults)|(notice|smell|hear|observe|apprehend) any), (nobody|no one|not one .{1,2}|none of .{1,2}|no .{0,1} (guest|customer)) (has|have|had|did)? ever .",
  // How the blame is passed on.
  PassedOn: "(blame|it (was|must have been)|thank) #Adverb? #Scapegoat, it is #Adverb? #Scapegoat (who|that|which|not (us|me)|again|fault), (fault|problem|responsibility|mistake|issue|error|delay|mix up|decision) (is|was|{come}|{lie}|{rest}) .{0,3} #Scapegoat, #Scapegoat .{0,1} (fault|problem|responsibility|mistake|doing|negligence), (it|that|this|which|delay|error|mistake|fault|problem) (is|was|comes|must (be|have been)|could be|lies) #Adverb? (all|entirely|mostly)? #Adverb? (down to|up to|the (fault|responsibility) of|caused by) .{0,1} (#Scapegoat|#External)",
  // What people and machines are said to have done.
  BrokeDown: "(the|our|my|his|her|he|she|they|their) .{0,2} (broke down|jammed|fell asleep|overslept|got (stuck|lost|held up|delayed|confused)|ran out of .|fell (ill|sick|off|over)|went (home|wrong|missing|astray)|misread|misheard|misplaced), (my|our|the|this) .{0,1} ({system}|database|software|{server}|{computer}|app|site|website|platform|{till}|machine|scanner|algorithm|printer|lift|boiler|lines|calendar|reminder|alarm|filter|form|processor|internet|wifi|laptop|phone|headset|connection|power|van|truck) #Adverb? (had|has|have|was|were|is|are|decided|went|got|keeps|did|must|picked|experienced) .{0,4} (down|wrong|glitch|glitchy|{error}|acting|crashed|{issue}|a mind|playing|hiccup|slow|picked|not (update|pick|sync|save|remind|go off|show|catch)|jammed|broke|died|temperamental|freezing|froze|unreliable|failed|overloaded|bug|to blame)"
};

// src/lexicon/reply.ts
var reply = {
  // Who acts for the company.
  Team: "(our|the|my|a|an|your|each|one of our|one of the|respective|concerned|relevant) .{0,3} (team|teams|staff|management|department|departments|colleague|colleagues|specialist|specialists|authority|authorities|manager|managers|supervisor|engineer|engineers|technician|technicians|developers|representative|representatives|agent|agents|advisor|advisors|adviser|advisers|chef|executive|executives|professional|professionals|people|folks|guys|office|operations|heads|head|hod|associates|personnel)",
  We: "we, i, our team, our staff, our management, the management, the team, management, my team, #Team",
  Title: "mr, mrs, ms, miss, dr, sir, madam, maam",
  // A case: what the customer wrote about.
  Case: "{issue}, {matter}, {concern}, {complaint}, {problem}, {point}, {feedback}, feed back, {suggestion}, {comment}, {input}, {observation}, {shortcoming}, short comings, {lapse}, {gap}, {case}, {ticket}, {request}, {fault}, {error}, {delay}, {query}, {review}, {situation}, {incident}, {enquiry}, {inquiry}, {report}, {discrepancy}, {deficiency}, {shortfall}, {remark}, {grievance}, {claim}, {message}, {email}, {mistake}, {question}, {difficulty}, {experience}, {area}, {opinion}, {view}",
  CaseObject: "it, this, that, these, those, them, the same, same, (your|the|these|those|this|that|all|all the|all your|any|such|each|every) .{0,3} #Case, #Case (you|which|that|raised|mentioned|highlighted|reported), what (went wrong|happened|you said|has happened)",
  // Harm that apologies name when they name nothing.
  Harm: "{inconvenience}, inconveniences, {trouble}, {hassle}, {disruption}, {distress}, {frustration}, {confusion}, {discomfort}, {upset}, {annoyance}, {displeasure}, {dissatisfaction}, {misunderstanding}, {disappointment}, {concern}, {unpleasantness}, {difficulty}, {issue}, {problem}, {disturbance}, {stress}, {worry}, {bother}, {offence}, {anxiety}, {upheaval}, {delay}",
  Undefined: "appropriate, necessary, corrective, remedial, suitable, required, needful, due, proper, immediate, further, strict, stringent, preventive, preventative, positive, relevant, adequate, requisite, needed, concerned, serious, best possible, stern, corrections, correction, correctional, rectifying, disciplinary, precautionary, swift, prompt, strong, strongest, severe, concrete, reasonable, essential, improvement, every possible, all possible, right",
  // Ways to say sorry. Nouns stand for verbs, as real agents write.
  Sorry: "sorry, {apologize}, apology, apologies, {regret}, regretful, apologetic, forgive (me|us), pardon (me|us), excuse (us|me) for",
  NegativeFeeling: "frustrated, frustrating, frustration, angry, anger, upset, upsetting, annoyed, annoying, disappointed, disappointing, disappointment, worried, worrying, stressed, stressful, unhappy, sad, furious, irritated, irritating, let down, inconvenienced, offended, hurt, bothered, dissatisfied, displeased, confused, confusing, concerned, concerning, distressed, distressing, disheartened, disheartening, aggrieved, uncomfortable, unsatisfied, fed up, exhausted, exhausting, anxious, scary, frightening, tough, difficult, hard, awful, terrible, horrible, painful, unpleasant, inconvenient, rough, dreadful, maddening, infuriating, unsettling, tiring, embarrassing, embarrassed, miserable, alarming, horrid, unacceptable, troubling, urgent, important, lonely",
  // What agents do about a case.
  Service: "{send}, {refund}, {replace}, {book}, {fix}, {check}, {call}, {email}, {raise}, {chase}, {credit}, {cancel}, {reset}, {update}, {order}, {arrange}, {ask}, {contact}, {trace}, {correct}, {remove}, {escalate}, {confirm}, {monitor}, {forward}, {share}, {pass}, {report}, {investigate}, {address}, {resolve}, {review}, {issue}, {process}, {transfer}, {improve}, {train}, {implement}, {note}, {log}, {discuss}, {inform}, {notify}, {highlight}, {ensure}, {consider}, {reply}, {respond}, {attach}, {initiate}, {extend}, {help}, {assist}, {offer}, {provide}, {add}, {upgrade}, {renovate}, {rectify}, {sort}, {change}, {rebuild}, {handle}, {upload}, {deploy}, {push}, {submit}, {request}, {message}, {revise}, {counsel}, {connect}, {release}, {relay}, {swap}, {restore}, {unlock}, {reactivate}, {pursue}, {conduct}, {prioritize}, {appoint}, {waive}, {reverse}, {reimburse}, {compensate}, {dispatch}, {ship}, {deliver}, {collect}, {schedule}, {register}, {verify}, {activate}, {merge}, {speak}, {alert}, {brief}, {convey}, {enroll}, {adjust}, {apply}, {amend}, {rebook}, {reopen}, {approve}, {text}, {ring}, {phone}, {mail}, {post}, {cover}, {install}, {repair}, {clean}, {move}, {switch}, {set} up, {look} (into|in to|at|after), {follow} up, {get} (back|this|that|it|you|your|those|these|in touch), {take} (action|care|up|note|steps|measures|a look|seriously), {take} (this|it|that|these|the matter|the same|your .{1,2}|all .{0,2}) (up|on board|seriously|forward|into), {let} you know, {keep} you, {work} (on|with|towards|toward|to), {find} out, {make} sure, {put} (this|that|it|things|you|a|an|in|through), {give} you, {bring}, {sort} out, {see} (what|if|whether|to), {deal} with, {tell}, {write}, {refresh}, {enable}, {expedite}, {hold}, {track}, {reschedule}, {test}, {reinstate}, {patch}",
  Remedy: "refund, replacement, voucher, credit, discount, compensation, exchange, upgrade, repair, reimbursement, coupon, complimentary, goodwill",
  // What ends a reply without doing anything.
  RitualCloser: "(if|should) you .{0,6} (question|questions|queries|query|concerns|assistance|help|issues|clarification|information) .{0,14}, (feel free|do not hesitate|please do not hesitate|hesitate) .{0,12}, (let|do let) (us|me) know if .{0,14}, we (hope|look forward|are looking forward|would be delighted|would love) .{0,30}, look forward .{0,20}, (another|one more|an|a) (chance|opportunity) .{0,14}, have a (great|nice|lovely|good|wonderful|blessed|fantastic|pleasant) .{0,4}, (is|was) there anything else .{0,10}, (here|happy) to help, (hope|hoping) (to|you|for|that) .{0,20}, thank you .{0,14}, thanks .{0,14}, take care, any other (question|questions|queries) .{0,8}"
};

// src/lexicon/wording.ts
var wording = {
  // What companies say is important to them.
  Cherished: "feedback, feedbacks, delight, {opinion}, {review}, {comment}, {suggestion}, satisfaction, comfort, {call}, {query}, {question}, {enquiry}, {inquiry}, {concern}, {complaint}, business, patronage, custom, loyalty, happiness, safety, security, privacy, trust, {experience}, support, convenience, time, peace of mind, association, stay, journey, wellbeing, partnership, input, relationship, membership",
  // How important it is.
  Matters: "important, importance, paramount, precious, valuable, valued, (our|a|my|the) .{0,4} (priority|priorities|concern|focus|goal|aim|mission), (at|in|close to) .{0,2} heart, (the world|everything|a lot|so much|a great deal) to (us|me), first, foremost, (what|the thing that) (drives|motivates|inspires|matters .), (our|the) (only|sole|ultimate|main|first) (goal|aim|motto|purpose), our .{0,1} (motto|motivation|goal)",
  // Whom companies call dear.
  Patron: "customer, customers, client, clients, guest, guests, member, members, user, users, shopper, shoppers, patron, patrons, passenger, passengers, patient, patients, subscriber, subscribers, policyholder, policyholders, tenant, tenants, resident, residents, traveler, travelers",
  // What a company is for, in its own words.
  Ideal: "best, excellence, excellent, exceptional, delightful, delight, superior, impeccable, memorable, seamless, smooth, great, good, top, highest, high, finest, world class, quality, {satisfy}, satisfaction, satisfied, personalized, better, hospitality, outstanding, wonderful, hassle free, pleasant, enjoyable, comfortable, perfect, flawless, amazing, positive, fantastic, stress free, five star, {standard}, happy, possible, consistent, comfort, timely, warm",
  // How it says that it works for that.
  Strive: "(we|our team|and|always|constantly|continuously|hotel) (strive|strives|striving|endeavor|endeavors|pledge), are striving, (we|are|is|remain) .{0,2} (dedicated|committed), (pride|prides) (ourselves|itself), (take|takes|taking) .{0,2} pride, (it is|our|is) .{0,4} (aim|goal|endeavor|priority|mission|motto|focus|objective|commitment|passion|vision) (is|are|remains|and)?",
  // Digs, and politeness that is none.
  Dig: "(with (all)? (due|the greatest|the utmost) respect), with respect (sir|madam|maam), no (offense|disrespect) (but|meant|intended|sir), not to be (rude|funny|difficult|harsh), nice try, (good|best of) luck (with (that|those)|finding|getting (it|that|them|him)), (thanks|thank you) for (nothing|that (insight|gem|pearl)|(the|your) (lecture|lesson|sermon|essay|novel|wisdom|rant|life story)|(telling|teaching|showing) (us|me) .{0,3} (job|business)), if you say so, whatever you (say|think) $, suit yourself, (lucky|bully for|good for) you $, if (that|it|this) makes you (happy|feel better), cry me a river, must be nice $, how (convenient|original|interesting|clever) (of you)? $, (funny|interesting|curious|strange) (how|that) you, (surprise surprise|what a surprise), (newsflash|spoiler alert|breaking news), (would|do) you (like|want|care for|prefer) .{0,5} (gift wrapped|medal|violin|silver (platter|plate|tray|spoon)|red carpet|certificate), takes one to know one, hate to (break it|disappoint|be the (one|bearer)), burst your bubble, (crystal ball|magic wand|mind reader|mind readers|read minds|read your mind|psychic), (are|is|be|quite|more than|most|very) welcome to (leave|go (elsewhere|to (a|another))|try (your luck|elsewhere|another|it yourself)|complain|shop|look elsewhere|switch|take (it|your business)), take your (business|custom|money) (elsewhere|to), (feel free to|by all means) (leave|complain|go elsewhere|shop elsewhere|switch|sue|look elsewhere), hope (you are|that makes you|this makes you|it makes you|you feel) (happy|proud|satisfied|better) now, (excuse|forgive|pardon|sorry) .{0,1} for (trying|existing|breathing|caring), heaven forbid, in case you (have not|had not|did not) (noticed|notice|heard), unlike some, some of us have, far be it from, let us (be|get) real, be my guest, knock yourself out, you do you, welcome to the real world, try (reading|listening) .{0,1}, enjoy the (wait|walk|queue), (well done|congratulations|bravo|congrats) (on|for) .{0,2} (finding|reading|noticing|breaking|losing|missing), in (their|your|his|her) .{0,4} wisdom",
  // What is so plain that to say it talks down.
  PlainlySo: "(goes|should go) without saying, needless to say, (not|hardly) .{0,3} (rocket science|brain surgery|that (hard|difficult|complicated|complex)), easy as (that|pie|abc|#Number), (could|can) not be #Adverb? (simpler|easier|clearer|plainer), (is|there|that|written|printed|sent|exists) for a reason, (hence|clue is in|says so in) the (name|word|title|question), that is why it is called, as simple as (that|abc), easy peasy, no brainer, childs play, piece of cake, self explanatory, state the obvious, (should|ought to) be (clear|obvious|evident) (that|to (anyone|you|all)), as you can (clearly|plainly|easily|obviously) see, any (adult|child|fool|idiot|sensible person|reasonable person) (would|can|could|knows|should), (just|only|simple|basic|is) common sense, (quite|pretty|very|perfectly|really|fairly|rather) (obvious|elementary|self evident), (it|that|this) is obvious, (basic|simple) (math|maths|arithmetic|logic|knowledge|physics|economics|manners), (do|work out) the (math|maths|sums), in (layman|laymans) (terms|words), even (beginners|children|a beginner) (can|could)",
  // How customers are taught.
  Lecture: "(let|allow) me (to)? #Adverb? (explain (slowly|something|it (again|slowly|simply)|how it works|one thing)|educate|enlighten|walk you through how|spell|put (it|this) (simply|another way|in simple .)|simplify|make (it|this|myself|one thing|something) .{0,2} (clear|simple)|teach|school you|correct you), (for your (kind)? (information|knowledge)|fyi), (do|did) you (even|actually|really|not)? (understand|follow me|get (it|that)|comprehend|grasp .{0,2}) (now)? $, (is|are) (that|this|it|we|i) (making (myself)?|now)? (clear|understood) (now|enough)? $, (you|sir|madam|kindly|please) #Adverb? (must|should|need to|have to|ought to|try to) #Adverb? (understand|realize) (that|how|we|this|the|our|it), you (do|may|might|did) not #Adverb? (realize|grasp|seem to (understand|realize)|quite (understand|follow)), what you (do not|fail to|did not|need to|have to|must) (understand|realize|grasp), (a bit|too|rather) (much|technical|complicated|complex|advanced|confusing) for (you|some), (have|did) you (even|actually|at least) (plugged|plug|turned|turn|switched|switch|read|tried|try|looked|look|checked|check|charged), believe it or not, bless (you|your heart)? $, baby steps, sweetheart, (young (man|lady)) $",
  // Words of the back office and the workshop.
  OfficeTalk: "tier (#Number|one|two|three), touch base, circle back, loop (you|them|him|her|in), looped in, leverage our, synergy, synergies, low hanging fruit, deep dive, take this offline, action items, actioned, learnings, areas of opportunity, pain points, deliverables, cross functional, stakeholders, onboarding (team|process), provisioned, decommissioned, ring fenced, whitelisted, (known|a) regression, repro, root cause analysis, escalation (matrix|desk|queue), exception queue, recon, adjudicate, adjudication, adjudicated, deployed to (production|prod), desync, desyncs, deprecated, (next|this|current|a) sprint, in (the|our) backlog, (on|in|to) staging, (billing|dev|tech|sales|cust|finance|field) ops, (sitting|stuck|held|parked) in .{0,1} (exceptions|exception|suspense|workflow|hypercare|triage), {triage}, in triage, {propagate} (to|from|through), subrogation, acquirer, acquiring bank, hotfix, rolled back, rollback, runbook, (line|port|soft|hard|provisioning|config) (reset|profile) on (our|the) (end|side), pr review, reconciliation (file|run|batch|queue), (batch|settlement|sync) (job|run|file|window), (raise|raised|log|logged|punch|punched|open|opened|cut) (a|an) (sr|inc|sev|bug|jira|incident|po|wo|work order|change request|trouble ticket), knockout rule, phantom (stock|sku|inventory), workflow (was|is|has|rule|queue|step), backfill, debit note, suspense account, rate plan code, (your|the) ticket (has been|was|is) (escalated|assigned|routed), kb article",
  // Words of contracts and of letters a century old.
  Legalese: "pursuant to, hereby, herein, hereinafter, hereunder, hereto, herewith, thereof, therein, thereto, aforementioned, aforesaid, abovementioned, notwithstanding, forthwith, in lieu of, in the event that, at your earliest convenience, (please|kindly) revert, revert (back)? (to us|to me|to you|with|at the earliest), (further|with reference|in reference) to your .{0,2} (letter|email|mail|call|message|request|query|complaint|claim|enquiry|application|booking|contact|correspondence|conversation|order), in respect of, it has been decided, deem (necessary|appropriate|fit), deemed (necessary|appropriate|fit), the undersigned, inter alia, ex gratia, mutatis mutandis, for your perusal, your (good self|goodself), in abeyance, subsequent to, without prejudice, (please)? find (attached|enclosed) herewith, prior to the commencement",
  // Words of friends among themselves.
  Slang: "lol, lmao, rofl, omg, smh, haha, hahaha, dude, bro, bruv, bruh, fam, buddy, hun, babe, mate $, matey, no biggie, oopsie, oopsies, oopsy, whoopsie, whoopsies, whoops, oops, bummer, my bad, our bad, dang, darn, hella, legit, deets, no cap, yikes, gotcha, stoked, git gud, rekt, noob, meh, whatevs, totes, sucks, crappy, crap, freaking, effing, borked, janky, wonky, knackered, screwed up, screw up, hang tight, hit (us|me) up, holler, easy peasy, cheerio, ta $, okey dokey, okie dokie, yay, woohoo, woot, yolo, on it boss, no sweat, sweet as, all good mate, cool beans, cool $, awesome sauce, epic fail, facepalm, cheers (mate|buddy|love), (alright|hi|hey|hiya|sorry|thanks) (love|pal|boss|hun|guys|man|darling|mate), ya know, you know what i mean, and stuff, or whatever"
};

// src/lexicon/index.ts
var families = [
  common,
  reply,
  customer,
  apology,
  blame,
  care,
  courtesy,
  pressure,
  promise,
  refusal,
  wording
];
var lexicon = new Map(
  families.flatMap((lists) => Object.entries(lists).map(([tag2, entries]) => [tag2, entries.split(", ")]))
);

// src/moves/action.ts
var WE = "(i|we|#Team|someone|somebody|he|she|they|it|#Name|team|management)";
var MIDDLE = "(now|also|already|just|be|been|being|be sure to|make sure to|surely|do|personally|going to|able to|to|do|all|again|once|like to|happy to|both|in the process of|#Adverb|you|your|had|have|every)";
var action_default = {
  id: "action",
  find: [
    `${WE} (will|shall|have|has|are|am|is|had|can|did|would)? ${MIDDLE}? ${MIDDLE}? ${MIDDLE}? #Service`,
    "(will|shall|has been|have been|are being|is being|being|was|were|is|are|been|be|to be|gets|got) #Adverb? (taken|closed|opened|uploaded|waived|reactivated|rectified|addressed|resolved|fixed|looked|shared|forwarded|noted|escalated|investigated|corrected|reviewed|improved|refunded|replaced|sorted|highlighted|discussed|updated|implemented|processed|informed|conveyed|passed|told|asked|alerted|briefed|notified|made aware|completed|done|deployed|transferred|cancelled|canceled|booked|sent|upgraded|renovated|introduced|checked|credited|reset|restored|released|raised|handled|approved|reversed|unlocked|dispatched|shipped|issued|scheduled|removed|added|on its way|on the way|back up)",
    "^ #Adverb? (will|would|going to|shall|working on|looking into|checking|have) .{0,3} #Service",
    "(corrective|necessary|appropriate|remedial|immediate|strict|preventive) .{0,2} (action|actions|measures|steps|measure|step)",
    "(your|the|these|all|this|any|those) .{0,3} #Case .{0,3} (noted|shared|forwarded|taken|rectified|addressed|being)",
    "(promise|assure you) to (take|look|work|improve|address)",
    "(take|taken|taking|took) .{0,6} (into|in) (consideration|account)",
    "(do|doing) (the)? (needful|necessary)",
    "(act|acting|acted) (on|upon)",
    "(will|shall|would|have|has|are|am) .{0,4} (improve|improving|improved|train|trained|training|work|working|act|reduce|reducing|counselled|counseled|briefed|spoken|instructed|educate|educated|strengthen|strengthened|reviewing|upgrading|renovating|replacing|revamp|revamping)",
    "noted",
    "({take}|{make}) .{0,2} note of .{0,4}",
    "(will|shall) #Adverb? (reflect on|consider|try our best to|do our best to|be mindful)",
    "(keep|bear|keeping) .{0,8} in mind",
    "under (renovation|review|investigation)",
    "(fix|patch|update) (for|is|has|will|was) .{0,3}",
    "(now|is|are|should be|it is) (fixed|resolved|working|back|sorted|all set|available|live|good to go)",
    "(full|a|partial) refund",
    "(gift|discount|travel|free|a) (voucher|vouchers|credit)",
    "you (will|should|can) (receive|get|hear|find|see|be able|have|now)",
    "^ (#Money|now|all|already|both)? (refunded|credited|fixed|sorted|done|resolved|reset|cancelled|replaced|removed)",
    "here is .{0,3} (code|link|label|copy|voucher|list|form|number|guide|steps|how|what|refund|receipt|document)",
    "{go} (back|out) (in|to|on|within)",
    "(scheduled|eta)",
    "let (me|us) .{0,1} (check|look|see|find|get|sort|take|pull|fix|book|send|try|ask|help|start|go)",
    "(i|we) (am|are) on it",
    "(i|we) have (now|just|already|also)? (taken|put|moved|frozen|found|blocked|stopped|paid|rung|spoken|locked|kept|got|opened|written|passed|seen|knocked|lifted|radioed|halved|undone|started|set|saved|held|left|signed|emptied|gone) (the|your|a|an|it|that|this|you|them|him|her|off|on|back|#Money|#Number|to|with|another|#Name) .{0,2}",
    "(#Money|#Number) .{0,2} (refunded|credited|returned|back on|is back|off your|repaid)",
    "(is|are) (now|back|on us|free of charge|on the house|yours) .{0,2}",
    "(guys|someone|somebody|crew|they|engineers|we|i) .{0,4} (having|taking|have|take) a .{0,1} (look|peek)",
    "(be|been|get) in touch",
    "nothing (is|to) (due|pay|owed)",
    "(you|they) do not owe"
  ],
  unless: [
    "(matter|case|subject|discussion|topic) .{0,2} closed",
    "(refund|voucher|credit) (is|are|was) .{0,2} (out of|not|no|never|impossible|declined|excluded)",
    "(will|would|can|could|shall|are|is|was|were|do|does|did|have|has|had) not .{0,3}",
    "unable to .{0,3}",
    "(look|looking) forward .{0,20}",
    "(hope|wish|like|love|pleased|happy|delighted|opportunity|chance|privilege|pleasure|honored) .{0,6} (welcome|serve|host|see|have you|give us|visit|reconsider|return|stay|retain|come back|provide|thank|apologize|express|say|extend)",
    "(give|giving|provide) us (an|another|a|the|one|some) .{0,2} (opportunity|chance|try)",
    "(rest|be) assured",
    "(we|i) #Adverb? (always|constantly|continuously|strive|try|aim|endeavor) .{0,6}",
    "(taking|taken|took|take) .{0,3} (time|moment|effort|pride|pleasure)",
    "(help|helps|helping|helped|allow|allows|enable|encourage|motivate) us .{0,4}",
    "for (giving|providing|sharing|writing|taking|bringing|letting|reporting|reaching|contacting|choosing|staying|your) .{0,3}",
    "(was|were) (given|offered|provided|informed|mentioned|booked) .{0,3}",
    "you (had|have) (booked|selected|made|opted|mentioned|shared|stayed|been|requested|paid|highlighted|raised)",
    "(as|was|were|been) (mentioned|informed|booked|highlighted|raised)",
    "(we|i) #Adverb? (have|had) (the|a|an|also|always|maintained|many|several|best|enough|provided) .{0,3}",
    "(make|made|making) (your|our|it|you)",
    "(if|should|when|unless) .{0,10}",
    "(to|and) (ensure|make sure|provide|offer|give|improve) (that)? (our|all|every|each|you|the best|a|better) .{0,6}",
    "(share|shared|sharing) (your|the|my|our) (experience|valuable|stay|precious|thoughts|review|feedback)"
  ]
};

// src/moves/agreement-check.ts
var agreement_check_default = {
  id: "agreement-check",
  find: [
    "(will|does|would|do) (that|this|it|these|either|one of) .{0,3} (work|suit|help|do|sound)",
    "(is|are) (that|this|it|you) .{0,2} (ok|okay|alright|fine|all right|good|happy with)",
    "how does (that|this) sound",
    "would you (prefer|like|rather)",
    "which (would|do|one|of|suits|works)",
    "let (me|us) know (which|what|if (that|this|it|you would (like|rather|prefer)))",
    "shall (i|we)",
    "happy for (me|us) to",
    "(have|did) i (missed|miss|got|get) (anything|that|this|it) .{0,1}",
    "does that (sound|make)",
    "would that"
  ]
};

// src/moves/apology.ts
var apology_default = {
  id: "apology",
  find: [
    "{apologize}",
    "(apology|apologies)",
    "(please|kindly)? (forgive|pardon|excuse) (us|me)",
    "(sorry|regret) (that)? (we|i|our)",
    "sorry .{0,2} (for|about) (the|our|this|your|any|that|how|having|not|all)",
    "beg your pardon",
    "owe you (an|a)",
    "mea culpa",
    "(our|my) (mistake|fault|bad|error|oversight)",
    "(we|i) #Adverb? (got|get|did get) (it|this|that) wrong",
    "(we|i) (messed|screwed) up",
    "(that|this|it) is on (us|me)"
  ],
  unless: [
    "(no|not|without|never) (need|reason|have|going|even|really|an|any|going)? (to|of|for)? (give|say|be)? (an|any)? (apologize|apologizing|apology|apologies|sorry)",
    "sorry (we|i) (do|can|will|could) not",
    "(apology|apologies) (letter|template|form)",
    "(you|customer|he|she|they) #Adverb? apologized",
    "(not|never|hardly|neither|nor) .{0,2} (our|my) (mistake|fault|bad|error|oversight)"
  ]
};

// src/moves/closing.ts
var closing_default = {
  id: "closing",
  find: [
    "^ (with)? (kind|best|warm|warmest|many|kindest)? (regards|wishes)",
    "^ (yours)? (sincerely|faithfully|truly) (yours)?",
    "^ (cheers|best|warmly|respectfully|take care) $",
    "^ (thank|thanks|thanking) (you)? (and|n)? .{0,1} (regards|regard|wishes) .{0,6}",
    "(reply|write|message|call|contact|reach|ring|email|text) (back|here|us|me|to this|to (us|me)) (here|any time|anytime|on|at|by|if|again|whenever)?",
    "have a (great|nice|lovely|good|wonderful|blessed|fantastic|pleasant) (day|evening|weekend|week|one|night|time)",
    "take care"
  ],
  unless: ["regards to .{0,3}", "best (sellers|price|part)"]
};

// src/moves/company.ts
var company_default = {
  id: "company",
  find: ["(we|our|us|team)"]
};

// src/moves/concern.ts
var concern_default = {
  id: "concern",
  find: [
    "#Sorry",
    "({disappoint}|{dishearten}|{sadden}|{concern}|{distress}|disappointment|shocked|shocking|dismayed|unfortunate|unfortunately|sad|pained)",
    "(hear|know|learn|read|concern|concerns|feedback|comment|comments|complaint|complaints|report|letting us know|telling us|writing|issue|issues) .{0,2} about",
    "(regarding|concerning|with regard to|with regards to|with respect to|in regards to|with reference to|related to|pertaining to|as for)",
    "(issue|issues|problem|problems|complaint|complaints|comments|comment|points|suggestions|shortfall|shortfalls|lapse|lapses|difficulty|difficulties|trouble|experience) .{0,3} (with|in|on|about|regarding|at|around|of|faced|encountered)",
    "(unacceptable|failed|failing|fail|lack of|shortcoming|shortcomings|fell short)"
  ]
};

// src/moves/contact.ts
var contact_default = {
  id: "contact",
  find: [
    "(contact|reach|email|call|write to|message|text|whatsapp) (me|us|myself|our|the .{0,2} team)",
    "#Url",
    "#Email",
    "#Id #Number",
    "({dm}|pm|inbox|message) (us|me|your|if|with)",
    "(via|by|in|through|over|send) .{0,2} (dm|dms|direct message|private message|pm)",
    "(send|shoot|drop|give) (us|me) a (dm|message|note|mail|line|email|call|ring)",
    "(on|at|call|dial|ring) (#Id|#Number)"
  ]
};

// src/moves/empathy.ts
var empathy_default = {
  id: "empathy",
  find: [
    "(understand|realize|imagine|see|appreciate|know|recognize|acknowledge|get|feel|hear) #Adverb? (how|why|that|this|your|the|what|it) .{0,6} #NegativeFeeling",
    "(that|this|it|which) (must|sounds|sound|seems|would|can|has|does|is) .{0,4} #NegativeFeeling",
    "you (are|have|had) (every|all the|quite|a|the) (right|reason|rightly)",
    "you (are)? (right|entitled) to (be|feel|expect)",
    "you should (not|never) have (had)?",
    "you (deserve|deserved) .{0,4}",
    "(i|we) would (be|feel|have been|have felt) #Adverb? (too|the same|#NegativeFeeling)",
    "(anyone|anybody) would (be|feel|get|lose)",
    "that would (annoy|upset|frustrate|worry) .{0,2}",
    "no wonder",
    "(i|we) hear (you|how)",
    "(that|this|it|these) (is|are|was) .{0,3} (unacceptable|no fun|awful|terrible|not (what|how|the (kind|type|level|experience|service|standard)|acceptable|right|good enough|okay|good|ideal|great|cool|fair|on))",
    "#Count #Unit (of|with|without|in|on|waiting) .{0,6} (is|are|must be|must have been|sounds) .{0,2} (#NegativeFeeling|awful|terrible|no fun|too long|far too long|a long time|no joke|hard|tough)",
    "your (frustration|disappointment|anger|distress|annoyance|worry)",
    "(absolutely|totally|completely|quite|fully|perfectly) (unacceptable|understandable|understandably)",
    "understandable",
    "understandably",
    "(oh no|yikes|ouch|bummer|oh dear|oh my)",
    "not (what|how) we (want|aim|expect|intend|hope)",
    "(hate|never like|do not like|never want|do not want|feel (bad|terrible|awful)) (to|for|about|that) (hear|you|see|this|know)",
    "{sympathize}",
    "you are #Adverb? right",
    "(that|this|it|which) (stings|hurts|smarts|grates|rankles|must (sting|hurt|feel))",
    "(feel|feels|seem|seems|felt) .{0,1} (unfair|wrong|cold|rude|like a slap)",
    "(is|are|was) no way to (treat|speak|talk|be)",
    "(no one|nobody) should .{0,1} (have to|be|speak)",
    "{empathize}",
    "so sorry",
    "it makes sense (that)? (you|why)",
    "(i|we) know (how|you|this|it) .{0,4} (waited|waiting|important|needed|long|matters|counting|wait|frustrating)",
    "(waiting|losing|being|getting|having) .{0,8} (is|must be|sounds) .{0,2} #NegativeFeeling"
  ],
  unless: [
    "(do|can|could|if|did) (you|not) understand",
    "(happy|glad|great|delighted|pleased|thrilled) .{0,20}",
    "would appreciate .{0,20}",
    "(understand|see) (that|you|your) (want|need|would like|are looking|stay) .{0,10}",
    "(that|this|it) (is|would be|sounds) .{0,2} (important|urgent) (that|to) (you|us)",
    "(most|very|extremely|so|is) important (to|for) us"
  ]
};

// src/moves/follow-up.ts
var follow_up_default = {
  id: "follow-up",
  find: [
    "(i|we|#Team) (will|shall|would) .{0,3} (follow up|get back|be in touch|let you know|update you|keep you (posted|updated|informed)|check (in|back|with you|that|on)|call you|email you|ring you|write to you|text you|come back to you|confirm)",
    "(i|we) (am|are|was|were)? (just)? (checking|following|wanted) (in|up|to (check|see|follow))",
    "you will hear (from|back)",
    "keep (this|your case|it|the case|your ticket) open",
    "(update|updates) you (by|on|at|when|once|as|within|tomorrow|today)"
  ]
};

// src/moves/greeting.ts
var greeting_default = {
  id: "greeting",
  find: [
    "^ (hi|hello|hey|hiya|howdy|greetings|morning|afternoon|evening|namaste|bula) (again|there|team|all|everyone)? (#Title|#Name|#Handle|#TitleCase)? #Name?",
    "^ (dear|respected) (#Title|#Name|#Placeholder|guest|customer|client|friend|valued|esteemed|all|user|member|patron|traveller) (#Title|#Name)?",
    "^ (very|a)? (good|warm) (morning|afternoon|evening|day|greetings)",
    "^ (warm|season)? greetings",
    "^ (warm|season)? greetings from .{1,9} $",
    "^ #Handle #Handle? #Handle? ((hi|hello|hey|hiya|dear|good (morning|afternoon|evening|day)) (there|again|all|#Name)?)?"
  ],
  unless: ["hi fi", "hey presto", "dear me", "(good|morning) (afternoon|morning)? (slots|delivery|appointment|news)"]
};

// src/moves/option.ts
var option_default = {
  id: "option",
  find: [
    "what (i|we) can (do|offer|say)",
    "(may|can|shall|should|could) (i|we) (check|try|look|book|find|suggest|offer|get|do|help)",
    "(i|we) can #Adverb? (still|instead|now|also|certainly|gladly)? #Service",
    "(i|we) (could|would be happy to|would be glad to|am happy to|are happy to|will be happy to|would love to) #Adverb? #Service",
    "(or|alternatively|instead|otherwise) (i|we|you) (can|could|may|will)",
    "(alternatively|instead|meanwhile|in the meantime|until then)",
    "(another|an alternative|a different|the other|one) (option|way|route|possibility|alternative)",
    "would you (prefer|like|rather)",
    "(which|what) would (you prefer|you like|suit|work|be)",
    "you (can|could|may|might|are welcome to|are able to) #Adverb? (still|always|also|instead)? .",
    "if you (would|wish|prefer|like|want) .{0,6} (i|we|you) (can|will|could)",
    "either .{1,8} or",
    "({offer}|{arrange}|{send}|{give}|{issue}|{process}|{provide}|{get}|{credit}|as|with|have) .{0,4} #Remedy",
    "(full|partial|free|complimentary) #Remedy",
    "(will|can|could|shall) #Adverb? (be|get|provide|arrange|offer|send|let|keep|check|update|notify|contact|call|resend|refer)",
    "as soon as (we|i|it|you|they|the|your|our)",
    "once (we|i|it|you|they|the|your|our)",
    "(please|kindly|could you|can you|would you|try|feel free to) .{0,2} #Service",
    "(please|kindly) .{0,2} ({visit}|{try}|{use}|{see}|{follow}|{click}|{refer}|{contact}|{reach}|{download}|{select}|{choose}|{log}|{go}|{open}|{complete}|{fill}|{give}|{allow}|{provide}|{dm}|{read})",
    "(i|we) (would)? (recommend|suggest|advise|encourage) .{0,2} ({try}|{use}|{visit}|{contact}|you|{check}|that|{reach}|the|{take}|{look})",
    "(does|would|is) .{0,3} (suit|work|ok|okay|help|alright|fine)"
  ],
  unless: [
    "#RitualCloser",
    "(if|should) you have any .{0,12}",
    "(i|we|you) (can|could|may|might) #Adverb? (not|only|hardly|never|see|imagine|understand|appreciate|tell|be sure|rest)"
  ]
};

// src/moves/owner.ts
var owner_default = {
  id: "owner",
  find: [
    "i (will|have|am|can|shall|would)? #Adverb? (personally|myself)? #Service",
    "(#Name|#Placeholder) (in|from|at|of) (our|the)? .{1,3} (will|is|has|team)",
    "(#Name|#Placeholder) (will|has|is) #Adverb? #Service",
    "(my colleague|our manager|our engineer) #Name"
  ],
  unless: ["i (can|could|will|would|do|am) not"]
};

// src/moves/question.ts
var question_default = {
  id: "question",
  find: (reply2) => reply2.sentences.filter(([start2, end2]) => /\?["'”’)\]\s!]*$/.test(reply2.text.slice(start2, end2)))
};

// src/moves/rebuttal.ts
var rebuttal_default = {
  id: "rebuttal",
  find: [
    "you (had|have|were|did|failed|never|should|could) .{0,1} (booked|selected|opted|chosen|denied|agreed|checked|paid|refused|required|complained|mentioned)",
    "(like|want|wanted|wish|wished) to (make a point|clarify|inform|point out|mention|state)",
    "make a point",
    "we (do have|have|provide|do provide|do not|never|already|always) .{0,1} (the best|best|all|never|bigger|both|lifts|parking|good|#Number)",
    "(are|is) original",
    "no question",
    "never (disrespect|compromise|complained|mentioned)",
    "your (responsibility|alleged)",
    "if you had",
    "as you (had|have) (booked|opted)",
    "how can (we|i|six|one)",
    "(false|baseless|unfounded)",
    "no record",
    "(pleased|glad|happy|delighted|thrilled) (to|that|you)? (know|hear|read|learn|you|see|note|have)?",
    "(steps here|see the following|check out)",
    "(known|famous|renowned) (for|as)"
  ]
};

// src/moves/refusal.ts
var CANNOT = "(can not|will not|could not|would not|unable to|not able to|not in a position to|not (going|willing|prepared|allowed|permitted) to|do not|no longer|not)";
var refusal_default = {
  id: "refusal",
  find: [
    `(i|we|#Team) (am|are|is|will|would)? #Adverb? ${CANNOT} #Adverb? (be able to)? #Service`,
    "(that|this|it|which) (is|was|will|would) #Adverb? (not|no longer) #Adverb? (possible|available|covered|eligible|something (i|we)|offered|supported|included|refundable|an option|be possible)",
    "(is|are) #Adverb? (impossible|unavailable|ineligible|non refundable|nonrefundable|final)",
    "(can|could) not be #Adverb? (refunded|returned|exchanged|cancelled|canceled|changed|reversed|waived|transferred|done|processed|approved|extended|reopened|replaced|accepted|considered|altered|reinstated|issued|made)",
    "(request|claim|appeal|application|refund) (was|has been|is|have been) #Adverb? (declined|rejected|refused|denied|unsuccessful)",
    "(nothing|not much|little) .{0,3} (i|we) can do",
    "(we|i) #Adverb? (do not|no longer) (offer|accept|allow|support|provide|have|sell|ship|deliver|take|stock|refund|do)",
    "decided not to",
    "must decline"
  ],
  unless: [
    "#Conditional",
    "#Question",
    "(can|could) not (wait|thank|help but|recommend|imagine|apologize|stress|begin)",
    "will not (be charged|let you down|happen|lose|have to|need|disappoint)"
  ]
};

// src/moves/regret.ts
var regret_default = {
  id: "regret",
  find: [
    "sorry (to|that|about|for|you|this|it|if|the|your|but|and)?",
    "(we|i|do|deeply|sincerely|truly|really|highly) #Adverb? {regret} (to|that|the|any|for|this|your|you)?",
    "{inconvenience} .{0,6} (regretted|regretable|regrettable)",
    "^ #Adverb? {regret} (the|that|any|for|to|this|your)",
    "regrets for"
  ],
  unless: [
    "(no|not|without|never) (need|reason|have|going|even|really)? (to|for)? (be|say|feel|being|saying)? (sorry|regret)",
    "sorry to (ask|bother|see you go|interrupt|disturb)",
    "sorry (can|could|would|may|which|what|did|do|is|was) (i|you|we|that|it)",
    "sorry (we|i) do not (want|wish) to",
    "safe than sorry",
    "(will|would|would you|might) (not)? regret"
  ]
};

// src/moves/request.ts
var VERB = "({share}|{send}|{provide}|{tell}|let|{dm}|{message}|{contact}|{call}|{ring}|{email}|{mail}|{write}|{reach}|{check}|{try}|{follow}|{click}|{visit}|go|{open}|{select}|{update}|{upgrade}|{reset}|{restart}|{reinstall}|{download}|log|{sign}|{confirm}|{submit}|fill|{reply}|{respond}|see|{refer}|use|find|take|look|{tap}|{clear}|{connect}|{drop}|get|{discuss}|{speak}|{talk}|{enable}|{disable}|{report}|{return}|bring|{raise}|ask|{attach}|{include}|{elaborate}|{describe}|{verify}|give|{explain}|{mention}|{change}|{create}|{complete}|{keep}|{delete}|{choose}|{switch}|{turn}|{wait}|{search}|{add}|{join}|read|{view}|{enter}|{swap}|{exchange}|{cancel}|{rebook}|{book}|{apply}|{buy}|{purchase}|{register}|run|{install}|{move}|set|put|{allow}|{transfer}|pay|{remove}|{link}|{unplug}|{plug}|{press}|{note} down|{schedule}|{pick}|{arrange}|{scan}|{upload}|{fill})";
var request_default = {
  id: "request",
  find: [
    `(please|kindly|do|request you to|requested to|(could|can|would|will) you|you (can|could|may|might|will need to|need to|would need to|should be able to|should)|(may|can|could) (i|we)|let us|feel free to|hesitate to|(recommend|suggest|advise) (that|you|to)?) .{0,3} ${VERB}`,
    `^ #Adverb? ${VERB} (us|me|it|them|the|your|a|an|to|out|in|on|into|through|this|that|these|those|all|for|with|of|up|proof|details|photos|again)`,
    "^ #Adverb? (try|ignore|clear|scratch|type|restart|check)",
    "(tell|show|send|text|email) (us|me) (what|which|when|if|whether|how|where|your)",
    "let (me|us) know (which|what|if|when|how|your|the|whether|where|more|a)",
    "(send|drop|shoot|give) (us|me) .{0,3}",
    "{dm} us",
    "(would|will) (like|love|be happy|be glad) to (look|help|assist|investigate|learn|know|hear|connect|make this right|take|get|chat|speak|discuss|fix|see) .{0,3}",
    "(happy|glad|here) to (look|help|assist|investigate|learn|connect|chat|discuss|check|fix|get)",
    "which .{1,3} (are|is|do|did) you",
    "(call|text|ring|email) (us|me|#Number|#Id|#Email)",
    "you are to (visit|bring|come|send|call|go|fill|provide|submit)",
    "(imperative|essential|necessary|required|important) (that|for) you",
    "(type|reply|scratch|text|press) (the|your|stop|yes|in|off)",
    "(ought to|better|best to) (check|ask|look|call|try|ring|speak)"
  ],
  unless: [
    "please (accept|be|bear|note|understand|stay|excuse|forgive|pardon|know|find|treat|do not|visit us again)",
    "kindly (accept|bear|excuse|note|understand|treat)",
    "(give|giving|provide|grant) us (an|another|a|the|one|some) .{0,2} (opportunity|chance|try)",
    "look forward .{0,30}",
    "(hope|wish|like|love|pleased|happy|delighted) .{0,4} (welcome|serve|host|see you|have you|thank|apologize)",
    "(if|should) you have any .{0,20}"
  ]
};

// src/moves/response.ts
var response_default = {
  id: "response",
  find: [
    "({understand}|{realize}|{appreciate}|thank|thanks|{note}|{mention}|{describe}|{highlight}|{raise}|point|points|feedback|feed back|comment|comments|suggestion|suggestions|complaint|issue|issues|problem|problems|trouble|difficulty|having|experiencing|experienced|{fix}|{address}|{resolve}|{improve}|{rectify}|{investigate}|look into|looking into|taken up|take up|work on|working on|about|{refund}|reset|bug|error|{happen}|see that|should)",
    "(we|i) have"
  ]
};

// src/moves/responsibility.ts
var responsibility_default = {
  id: "responsibility",
  find: [
    "(our|my|us) (mistake|fault|error|doing|oversight|bad|failure|omission|responsibility)",
    "(we|i) #Adverb? (got|get) (it|this|that) wrong",
    "(we|i) (have)? #Adverb? (made|messed|screwed|dropped|failed|missed|overlooked|neglected|forgot) .{0,3} (mistake|error|up|ball|you|your|to|it|this|that|here)",
    "(that|this|it) is on (us|me)",
    "should (not)? have (been|done|had|told|sent|called|checked|let|caught|handled|happened)",
    "(we|i) should (not)? have .{0,2}",
    "(we|i) let you down",
    "sorry (that)? (we|i|our) #Adverb? (sent|lost|missed|forgot|failed|gave|charged|took|made|did not|have not|could not|were|let|kept|left|broke|damaged|cancelled|canceled|delivered|overcharged|told|mixed|messed)",
    "(fell|fall|fallen) short",
    "(take|accept|taking) (full|complete)? (responsibility|ownership|blame)",
    "on our (side|end|part)",
    "we were wrong"
  ],
  unless: [
    "(not|never|is not|was not) .{0,2} (our|my) (mistake|fault|error|doing|responsibility)",
    "you should (not)? have .{0,2}",
    "(if|unless) .{0,8}"
  ]
};

// src/moves/restatement.ts
var restatement_default = {
  id: "restatement",
  find: [
    "(it|this) (sounds|looks|seems) (like|as if|as though) (you|your|the)",
    "(so|if) (i|we) (have)? (understand|understood|got|read) (this|it|you|that)? (correctly|right)",
    "you (mentioned|told|said|described|wrote|reported|explained|are writing about|wrote to us about|noticed|asked (about|for|why|whether|if|how)) (that|us|me|about|in|the|your|how|you)?",
    "(from|as) (what)? you (have)? (described|mentioned|told|said|explained|wrote)",
    "(to make sure|just so) (i|we) (have)? (got|get|have|understand) (this|it) (right|correctly)",
    "(i|we) (understand|see|gather|note|read) that (your|you|the|there)",
    "(regarding|concerning|about|with regard to|with regards to|in regards to|with respect to|as for) (your|the) .{1,4}",
    "(sorry|apologize|apologies|thank you|thanks) .{0,8} (for|about|that|regarding|with) (the|your|our|you) .{1,4}"
  ],
  unless: [
    "(sorry|apologize|apologies) .{0,4} (for|about) (the|your|any|all)? .{0,2} (#Harm|experience) (caused|you)? $",
    "(thank|thanks) .{0,3} (your|the) .{0,2} (feedback|review|message|patience|time|email|understanding|comments|reply|interest|order|contact)"
  ]
};

// src/moves/review-answer.ts
var review_answer_default = {
  id: "review-answer",
  find: [
    "(review|reviews|feedback|feed back)",
    "(your|the|this|kind|star|positive|negative|poor) rating",
    "your .{0,2} stay",
    "(stayed|staying|stay|choosing) (with us|at (our|the))",
    "(dear|our|all|every|each|valued|future|other|esteemed|many|more) .{0,1} (guest|guests)",
    "guest (relations|experience|satisfaction|services)",
    "(visit|visiting|visited) (us|with)",
    "(next|future|recent|your) (visit|stay)",
    "tripadvisor",
    "trip advisor",
    "hosting you",
    "serve you (again|better|soon)",
    "{welcome} you (back|again|once|on|in|at|to)"
  ],
  unless: ["will (be)? (review|reviewed)"]
};

// src/moves/thanks.ts
var thanks_default = {
  id: "thanks",
  find: [
    "(thank|thanks|thankful|thanking) (you|u|to you)? #Adverb? (much|a lot|a bunch|again|once again)? (for|that)?",
    "(we|i|do|really|greatly|truly|sincerely|highly|much) #Adverb? {appreciate} (#Pronoun|the|your|all|any|such|every|hearing|having|being)",
    "(appreciate|appreciated) (it|that|you|your|the|this|all|hearing)",
    "(much|highly|greatly|really|very|so) appreciated",
    "(grateful|gratitude|indebted|obliged|honored|flattered)",
    "cheers for"
  ],
  unless: [
    "(no|any) thanks",
    "thanks to .{1,8}",
    "(thank|thanks) (you)? in advance",
    "thank you (card|cards|note|page)",
    "(would|will|should) .{0,3} (appreciate|appreciated|grateful|obliged) .{0,2} (if|that|you|your|it)",
    "(thank|thanks) (you)? for nothing",
    "(no|not) need to thank",
    "(appreciate|appreciated) if",
    "thank (me|us|them|him|her) .{0,1}",
    "^ (thank|thanks|thanking) (you)? (and|n)? .{0,1} (regards|regard|wishes)? $"
  ]
};

// src/moves/time-frame.ts
var time_frame_default = {
  id: "time-frame",
  find: ["#TimeFrame", "#Placeholder (#Unit|business|working)", "(by|before|within) #Placeholder"],
  unless: [
    "(for|since|over|past|last|ago|first) .{0,3} #Unit",
    "#Count #Unit (ago|old|late|back|left|of)",
    "(immediately|today) (because|due)",
    "have a .{0,3}",
    "(great|nice|good|lovely|wonderful) (day|week|weekend|evening)"
  ]
};

// src/moves/index.ts
var moves = [
  greeting_default,
  thanks_default,
  apology_default,
  regret_default,
  responsibility_default,
  empathy_default,
  restatement_default,
  question_default,
  request_default,
  action_default,
  refusal_default,
  option_default,
  time_frame_default,
  owner_default,
  agreement_check_default,
  follow_up_default,
  contact_default,
  closing_default
];
var cues = [concern_default, response_default, rebuttal_default, review_answer_default, company_default];

// src/precedence.ts
var ON_ONE_SPAN = [
  "sensitive-context",
  "insult",
  "calm-down",
  "ultimatum",
  "policy-shield",
  "negative-framing",
  "dead-end-refusal",
  "non-apology",
  "vague-apology",
  "direct-contradiction",
  "hindsight-blame",
  "blame-you",
  "why-question",
  "deflection",
  "must-directive",
  "doubting-customer",
  "comparing-customers",
  "defensive",
  "minimizing",
  "overpromise",
  "vague-commitment",
  "assumption",
  "but-eraser",
  "passive-aggressive",
  "condescension",
  "rushing",
  "robotic-filler",
  "jargon",
  "slang",
  "upsell-in-complaint",
  "premature-close",
  "tone-mismatch"
];
var IN_ONE_SENTENCE = ["overpromise", "vague-commitment", "no-owner", "robotic-filler"];
var AT_THE_OPENING = ["missing-empathy", "acknowledge-first", "missing-restatement"];
function settle(candidates) {
  if (candidates.length < 2) return [...candidates];
  return candidates.filter(
    (candidate, index) => !candidates.some((other, at2) => at2 !== index && silences(other, candidate, at2 < index))
  );
}
function silences(other, candidate, earlier) {
  if (ranks(IN_ONE_SENTENCE, other, candidate, earlier) && other.found.sentence === candidate.found.sentence) {
    return other.ruleId !== candidate.ruleId || overlap2(other, candidate);
  }
  return (ranks(ON_ONE_SPAN, other, candidate, earlier) || ranks(AT_THE_OPENING, other, candidate, earlier)) && overlap2(other, candidate);
}
function ranks(order, other, candidate, earlier) {
  const rank = order.indexOf(other.ruleId);
  const own = order.indexOf(candidate.ruleId);
  return rank !== -1 && own !== -1 && (rank < own || rank === own && earlier);
}
function overlap2({ found: { range: a } }, { found: { range: b } }) {
  return a[0] < b[1] && b[0] < a[1];
}

// src/rewriting/apply.ts
function applySuggestion(reply2, { range: [start2, end2], text: text2 }) {
  if (!(Number.isInteger(start2) && Number.isInteger(end2) && 0 <= start2 && start2 <= end2 && end2 <= reply2.length)) {
    throw new RangeError(`Unexpected range [${start2}, ${end2}], expected one within a reply of ${reply2.length} units`);
  }
  return reply2.slice(0, start2) + text2 + reply2.slice(end2);
}

// src/rewriting/text.ts
function capitalized(text2) {
  return text2.replace(/^(["'“‘(\s]*)(\p{Ll})/u, (_, marks3, letter) => marks3 + letter.toUpperCase());
}
var PROPER2 = /^(?:I\b|[A-Z]{2}|\{|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/;
function lowered(text2) {
  return PROPER2.test(text2) ? text2 : text2.replace(/^\p{Lu}(?=\p{Ll}|['’\s]|$)/u, (letter) => letter.toLowerCase());
}
function article(text2) {
  return text2.replace(/\b([Aa]) (?=[aeio]|u(?!n[is]|se|su|ti|k\b)|hour|honest)/g, "$1n ").replace(/\b([Aa])n (?=(?![aeiou]|hour|honest|\{|F\b|[LMNRSX][A-Z])[A-Za-z])/g, "$1 ");
}
var BOTH = /^(?:meters?|liters?|programs?|licenses?)$/;
function spellingOf(text2) {
  let british = 0;
  let americans = 0;
  for (const [word2] of text2.toLowerCase().matchAll(/[a-z]{4,}/g)) {
    if (american(word2) !== word2) british++;
    else if (otherSpellingsOf(word2).length > 0 && !BOTH.test(word2)) americans++;
  }
  if (british === americans) return void 0;
  return british > americans ? "en-GB" : "en-US";
}
function respell(text2, locale) {
  if (locale !== "en-US") return text2;
  return text2.replace(/\b[A-Za-z]{4,}\b/g, (word2) => {
    const lower3 = word2.toLowerCase();
    const spelt = american(lower3);
    return spelt === lower3 ? word2 : word2[0] + spelt.slice(1);
  });
}

// src/rewriting/edits.ts
function placeOf(reply2, found) {
  const { text: text2, ignored } = reply2;
  const sentence = reply2.sentences[found.sentence] ?? found.range;
  return { text: text2, found, sentence, saying: sayingOf(reply2, found, sentence), ignored };
}
var TAIL = /(?:\s*\(?\b\d\s?\/\s?\d\b\)?\.?|\s+(?:[\^~*]|[-–—](?=\s?[A-Z]))\s?[A-Z][\w.]*(?:\s[A-Z]\w*)?)+\s*$/;
function sayingOf(reply2, { range, sentence }, [from2, to]) {
  const { text: text2 } = reply2;
  const greeting = reply2.moves("greeting").find((one) => one.sentence === sentence)?.range[1] ?? from2;
  const lead = /^(?:@\S+\s+)*(?:[^,;:!–—]*?[,;:!–—-]+\s*)?/.exec(text2.slice(from2, greeting + 2))[0].length;
  const tail = TAIL.exec(text2.slice(range[1], to))?.[0].length ?? 0;
  const start2 = greeting > from2 && from2 + lead <= range[0] ? from2 + lead : from2;
  return [start2, Math.max(range[1], to - tail)];
}
function editsOf(at2, words5, place) {
  const { text: text2, found, sentence, saying } = place;
  const edits = at2 === "sentence" ? [clauseEdit(words5, place), words5 === "" ? withoutSaying(place) : said2(words5, saying, text2)] : [words5 === "" ? deletion(text2, found.range, sentence) : placed(at2, words5, place)];
  return edits.filter((edit) => edit !== void 0);
}
function said2(words5, range, text2) {
  return { range, text: gapBefore(text2, range[0]) + capitalized(closed(words5)) };
}
function gapBefore(text2, start2) {
  return /[.!?,;]/.test(text2[start2 - 1] ?? " ") ? " " : "";
}
var SUBJECT = "(?:(?:I|we)(?:[\u2019']\\w+)?\\s|(?:please|kindly|rest assured)\\s|let (?:me|us)\\s|there (?:is|are|was|were)\\s)";
var LATER = new RegExp(
  `(?:\\s*(?:[,;\u2013\u2014\u2026]|\\.{2,}|\\s-(?=\\s))\\s*(?:(?:and|but|however|yet),?\\s+)?|\\s+(?:and|but|however),?\\s+)(?=${SUBJECT})|\\s*(?:[;\u2013\u2014\u2026]|\\.{2,}|,?\\s+(?:but|however),?)\\s+(?=(?:you|it|they|this|our|your|the|all)\\b)`,
  "iu"
);
var EARLIER = /(?:\s*(?:[,;–—…]|\.{2,}|\s-(?=\s))\s*(?:(?:and|but|however|yet|also),?\s+)?|\s+(?:and|but|however),?\s+)(?=(?:(?:I|we|you|it|they|this|our|your|please|sorry|apologies)\b[^,;–—…]*)?$)/iu;
var ALONE = /^(?:(?:I|we|you|it|they|this|thanks?|please|sorry|apologies)\b(?:\S*\s+\S+){3}|(?:our|your|my|the)\b.*\b(?:is|are|was|were|have|has|had|will|can|could)\b)/iu;
function clauseEdit(words5, { text: text2, found, saying: [from2, to] }) {
  const [start2, end2] = found.range;
  const before2 = EARLIER.exec(text2.slice(from2, start2));
  const left = before2 && ALONE.test(text2.slice(from2, from2 + before2.index)) ? before2 : void 0;
  const right = LATER.exec(text2.slice(end2, to));
  if (!left && !right || before2 && !left) return void 0;
  const begin = left ? from2 + left.index : from2;
  const sentence = words5 === "" ? "" : capitalized(closed(words5));
  const lead = !left ? gapBefore(text2, from2) : words5 === "" && !right ? "" : words5 === "" ? "." : ". ";
  if (!right) {
    const mark2 = words5 === "" ? /[.!?…]*$/.exec(text2.slice(0, to))[0].length : 0;
    return { range: [begin, to - mark2], text: lead + sentence };
  }
  const past = end2 + right.index + right[0].length;
  const gap2 = (lead + sentence).trim() === "" ? "" : " ";
  return { range: [begin, past + 1], text: lead + sentence + gap2 + capitalized(text2[past]) };
}
function deletion(text2, [start2, end2], sentence) {
  const restBefore = text2.slice(sentence[0], start2);
  const restAfter = text2.slice(end2, sentence[1]);
  if (!/[\p{L}\p{N}]/u.test(restBefore + restAfter)) return withoutSentence(text2, sentence);
  const begins2 = !/[\p{L}\p{N}]/u.test(restBefore);
  const past = end2 + (/^\s*[,;:–—-]?\s*/.exec(restAfter)?.[0].length ?? 0);
  if (!begins2) {
    const lead = /[\s,;:–—-]*$/.exec(restBefore)[0].length;
    const closing2 = /^\s*[.!?…]/.test(restAfter) || restAfter === "";
    return closing2 ? { range: [start2 - lead, end2], text: "" } : { range: [start2, past], text: "" };
  }
  const next = text2.slice(past, past + 1);
  return next === "" ? void 0 : { range: [start2, past + 1], text: capitalized(next) };
}
function withoutSaying({ text: text2, sentence, saying: [start2, end2] }) {
  if (start2 === sentence[0] && end2 === sentence[1]) return withoutSentence(text2, sentence);
  const past = end2 + /^\s*/.exec(text2.slice(end2))[0].length;
  return /[\p{L}\p{N}]{3}/u.test(text2.slice(past)) ? { range: [start2, past], text: "" } : void 0;
}
function withoutSentence(text2, [start2, end2]) {
  let past = end2 + /^[ \t]*/.exec(text2.slice(end2))[0].length;
  const ends2 = past >= text2.length || /[\r\n]/.test(text2[past]);
  const from2 = ends2 ? start2 - /[ \t]*$/.exec(text2.slice(0, start2))[0].length : start2;
  if (ends2 && (from2 === 0 || text2[from2 - 1] === "\n")) past += /^\s*/.exec(text2.slice(past))[0].length;
  const rest = text2.slice(0, from2) + text2.slice(past);
  return rest.trim() === "" ? void 0 : { range: [from2, past], text: "" };
}
function placed(at2, words5, place) {
  const { text: text2, found, sentence, saying } = place;
  switch (at2) {
    case "before":
      return before(words5, place);
    case "after":
      return after(words5, place, saying[1]);
    case "end":
      return atEnd(words5, place);
    default:
      return inPlace(text2, words5, found.range, sentence);
  }
}
var BULLET = /^[ \t]*(?:[-*•–+]|\(?\d{1,2}[.)])[ \t]+/;
function before(words5, { text: text2, found, ignored }) {
  const sentence = capitalized(closed(words5));
  const start2 = outside(found.range[0], ignored)[0];
  const line = text2.lastIndexOf("\n", start2 - 1) + 1;
  if (BULLET.test(text2.slice(line))) {
    const above = listStart(text2, line);
    return { range: [above, above], text: sentence + breakOf(text2) };
  }
  if (/,\s*$/.test(text2.slice(0, start2)) && start2 > line)
    return { range: [start2, start2 + 1], text: `${lowered(sentence)} ${capitalized(text2[start2])}` };
  const gap2 = start2 === line ? /(\r?\n)[ \t]*\1$/.exec(text2.slice(0, start2))?.[1] : void 0;
  return { range: [start2, start2], text: sentence + (gap2 === void 0 ? " " : gap2 + gap2) };
}
function after(words5, { text: text2, ignored }, offset) {
  const sentence = capitalized(closed(words5));
  const end2 = outside(offset, ignored)[1];
  const line = text2.lastIndexOf("\n", end2 - 1) + 1;
  if (BULLET.test(text2.slice(line))) {
    const below = listEnd(text2, line);
    return { range: [below, below], text: breakOf(text2) + sentence };
  }
  const stop2 = /[.!?…]["'”’)\]]*$/.test(text2.slice(0, end2)) ? "" : ".";
  return { range: [end2, end2], text: `${stop2} ${sentence}` };
}
var SIGN_OFF2 = /\n\s*(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|thanks|sincerely|yours|cheers|best)\b[^\n]*(?:\n[^\n]*){0,4}\s*$/i;
function atEnd(words5, place) {
  const { text: text2, ignored } = place;
  const signature = ignored.find(({ reason }) => reason === "signature" || reason === "quoted-thread")?.range[0];
  const body = text2.slice(0, Math.min(SIGN_OFF2.exec(text2)?.index ?? text2.length, signature ?? text2.length)).trimEnd();
  const end2 = body.length - (TAIL.exec(body)?.[0].length ?? 0);
  return end2 === 0 ? { range: [0, 0], text: capitalized(closed(words5)) } : after(words5, place, end2);
}
function outside(offset, ignored) {
  return ignored.find(({ range: [start2, end2] }) => start2 < offset && offset < end2)?.range ?? [offset, offset];
}
function listStart(text2, line) {
  let start2 = line;
  while (start2 > 0) {
    const above = text2.lastIndexOf("\n", start2 - 2) + 1;
    if (!BULLET.test(text2.slice(above, start2))) break;
    start2 = above;
  }
  return start2;
}
function listEnd(text2, line) {
  let end2 = line;
  for (let next = line; BULLET.test(text2.slice(next)); next = end2 + 1) {
    const stop2 = text2.indexOf("\n", next);
    end2 = stop2 === -1 ? text2.length : stop2;
    if (stop2 === -1) break;
  }
  return text2[end2 - 1] === "\r" ? end2 - 1 : end2;
}
function breakOf(text2) {
  return text2.includes("\r\n") ? "\r\n" : "\n";
}
function inPlace(text2, words5, [start2, end2], sentence) {
  const begins2 = !/[\p{L}\p{N}]/u.test(text2.slice(sentence[0], start2));
  const asks = /[?!.]$/.test(words5);
  const swallowed = asks ? /^\s*[.!?…]+/.exec(text2.slice(end2))?.[0].length ?? 0 : 0;
  return { range: [start2, end2 + swallowed], text: begins2 ? capitalized(words5) : lowered(words5) };
}
function closed(words5) {
  return /[.!?…:]["'”’)\]]*$/.test(words5) ? words5 : `${words5}.`;
}

// src/rewriting/facts.ts
var FACT2 = /https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+|\{\{[^}]*\}\}|\{%[^%]*%\}|\$\{[^}]*\}|#\{[^}]*\}|%\{[^}]*\}|\[[^\]]{1,40}\]|[£$€₹¥]\s?\d[\d.,]*|#?\b\w*\d[\w./:,-]*\b%?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:today|tomorrow|tonight|by law|legally)\b/gi;
var NAME = /(?<=[\p{Ll},;] )(?!(?:You|Your|Yours|We|Our|Us|The|This|It|Please|Sir|Madam)\b)\p{Lu}\p{Ll}+/gu;
var SLOT = /\{[a-zA-Z ]+\}/;
function keepsFacts(before2, after2) {
  const left = [...factsOf(after2), ...namesOf(after2)];
  const facts = SLOT.test(after2) ? factsOf(before2) : [...factsOf(before2), ...namesOf(before2)];
  return facts.every((fact) => {
    const index = left.indexOf(fact);
    if (index === -1) return false;
    left.splice(index, 1);
    return true;
  });
}
function factsOf(text2) {
  return (text2.match(FACT2) ?? []).map((fact) => fact.toLowerCase().replace(/[.,:]+$/, ""));
}
function namesOf(text2) {
  return (text2.match(NAME) ?? []).map((name) => name.toLowerCase());
}

// src/rewriting/guards.ts
var SORRY3 = /\b(?:sorry|apolog\w+|regret\w*)\b/i;
var SORRIFUL = /\b(?:sorry|apolog\w+|regret\w*|disappoint\w*|sad|saddened|unfortunate|forgive|pardon|dishearten\w*)\b/i;
var THANKS = /\b(?:thank|thanks|grateful)\b/i;
var CARE = /\b(?:I can (?:see|hear|understand) (?:why|how)|frustrating|upset|shouldn't have had to)\b/i;
var ONCE = [
  [SORRY3, ["apology", "regret"]],
  [THANKS, ["thanks"]],
  [CARE, ["empathy"]]
];
var NEGATION = /\b(?:not|never|no|none|nothing|cannot|without|nor)\b|n['’]t\b/gi;
var COMMITMENT = /\b(?:will|shall|must|can|could|may|might|should|would|promise|guarantee|refund\w*)\b|['’]ll\b/gi;
var STATIVE = /\b(?:could|would) you (?:please )?(?:be|been|have|had|know|understand|wait|need|want|must|belong)\b/i;
var TEAM = /\b(?:team|department|desk|manager|specialist|colleague|billing|warehouse|courier)\w*\b[^.;]*\bwill\b/i;
var ABUSE = /\b(?:fuck|shit|damn|crap|bloody|idiot|moron|stupid|useless|wtf|bastard|bitch|arse|asshole)\w*/i;
var CHEER = /\b(?:frustrating|annoying|happy to|great|wonderful|delighted)\b|!/i;
var LONGEST = { sms: 160, social: 280 };
function suits(rewrite, words5, place, document) {
  const { draft, reply: reply2, customer: customer2 } = document;
  const said3 = place.text.slice(...place.saying);
  return (
    // R1, R25
    !(rewrite.ours && draft.fault !== "us" && !reply2.does("responsibility")) && // R7
    !STATIVE.test(words5) && // R9
    !(ABUSE.test(words5) && !ABUSE.test(place.text)) && // R12
    !(carries(rewrite, place) && /\bI(?: will|'ll)\b/.test(words5) && TEAM.test(said3)) && // R21
    !(CHEER.test(words5) && customer2.signals("sensitive"))
  );
}
function keeps({ range, text: text2 }, rewrite, place, document) {
  const before2 = place.text.slice(...range);
  const { hole: hole2 } = place.found.captures;
  const length = place.text.length - before2.length + text2.length;
  const longest = LONGEST[document.draft.channel ?? "email"] ?? Number.POSITIVE_INFINITY;
  return before2 !== text2 && // R5, R10: what stands in a template's hole is no fact.
  keepsFacts(hole2 ? before2.replace(place.text.slice(...hole2), "") : before2, text2) && // R4
  !(carries(rewrite, place) && countOf2(NEGATION, before2) > countOf2(NEGATION, text2)) && // R6, R13
  !isDoubled(before2, { range, text: text2 }, document) && // A reply that was sorry still is.
  (!(text2 === "" ? SORRIFUL : SORRY3).test(before2) || SORRY3.test(place.text.slice(0, range[0]) + text2 + place.text.slice(range[1]))) && // R16
  place.ignored.every(
    ({ range: [start2, end2], reason }) => reason === "number" || !overlap3([start2, end2], range) || hole2 && overlap3([start2, end2], hole2) || text2.includes(place.text.slice(start2, end2))
  ) && // R24
  (length <= longest || place.text.length > longest);
}
function isSafe({ range, text: text2 }, place) {
  const before2 = place.text.slice(...range);
  return countOf2(NEGATION, before2) === countOf2(NEGATION, text2) && countOf2(COMMITMENT, before2) === countOf2(COMMITMENT, text2);
}
function isDoubled(before2, { range, text: text2 }, { reply: reply2, did }) {
  return ONCE.some(
    ([words5, moves2]) => words5.test(text2) && !words5.test(before2) && (did(...moves2) || moves2.some((id) => reply2.moves(id).some((move) => !overlap3(move.range, range))))
  );
}
function countOf2(marks3, text2) {
  return text2.match(marks3)?.length ?? 0;
}
function carries({ text: text2 }, { found: { captures } }) {
  return [
    ...[text2].flat().join(" ").matchAll(/\$([a-z]+)/g)
  ].some(([, name]) => name in captures);
}
function overlap3(a, b) {
  return a[0] < b[1] && b[0] < a[1];
}

// src/rewriting/index.ts
function createSuggester(options) {
  const { opener, find, inflect: inflect2 } = options;
  return (rule, found, draft, all) => {
    const offered = [];
    for (const alternatives of open(rule, found, draft)) {
      const suggestion = alternatives.find(
        (one) => !offered.some((other) => isEqual(one, other)) && mends(rule, one, all, find({ ...draft, reply: applySuggestion(draft.reply, one) }))
      );
      if (suggestion) offered.push(suggestion);
    }
    return offered;
  };
  function open(rule, found, draft) {
    try {
      const document = opener.open(draft);
      const { reply: reply2, customer: customer2 } = document;
      const place = placeOf(reply2, found);
      const filler = { place, name: draft.customer?.name ?? nameOf(customer2), inflect: inflect2 };
      const locale = options.locale ?? spellingOf(reply2.text);
      return rule.rewrites.map((given) => {
        const rewrite = typeof given === "string" ? { title: titleOf(given), text: given } : given;
        return suggestionsOf(rewrite, filler, document, locale);
      });
    } finally {
      opener.close();
    }
  }
}
var HOLE = "unfilled-placeholder";
function mends({ id }, { kind }, before2, after2) {
  const count2 = (outcomes, of) => outcomes.filter(({ rule }) => rule.id === of).length;
  return (
    // The slots of a template are for the agent to fill.
    (id === HOLE && kind === "template" || count2(after2, id) < count2(before2, id)) && after2.every(
      ({ rule }) => rule.severity === "info" || rule.id === HOLE || count2(after2, rule.id) <= count2(before2, rule.id)
    )
  );
}
function isEqual(a, b) {
  return a.range[0] === b.range[0] && a.range[1] === b.range[1] && a.text === b.text;
}
function titleOf(text2) {
  return text2 === "" ? "Drop it" : "Say it another way";
}
function suggestionsOf(rewrite, filler, document, locale) {
  const { place } = filler;
  if (rewrite.when && captured(place, rewrite.when) === void 0) return [];
  const filled = fill(variantOf(rewrite.text, document.draft), filler);
  if (filled === void 0) return [];
  const words5 = respell(article(filled), locale);
  if (!suits(rewrite, words5, place, document)) return [];
  const edits = isBrought(rewrite, place) ? [{ range: place.found.range, text: filled }] : editsOf(rewrite.at, words5, place);
  return edits.filter((edit) => keeps(edit, rewrite, place, document)).map(({ range, text: text2 }) => {
    const safe = rewrite.safe && isSafe({ range, text: text2 }, place);
    const kind = /\{[^{}]+\}/.test(words5) ? "template" : safe ? "fix" : "suggestion";
    return { title: rewrite.title, range, text: text2, kind };
  });
}
function variantOf(text2, { reply: reply2, thread = [] }) {
  if (typeof text2 === "string") return text2;
  const fresh = text2.filter(
    (one) => !thread.some((turn) => turn.from === "agent" && turn.text.includes(one.split(/[{$]/, 1)[0].trim()))
  );
  const choice = fresh.length > 0 ? fresh : text2;
  let hash = 0;
  for (let at2 = 0; at2 < reply2.length; at2++) hash = Math.imul(hash, 31) + reply2.charCodeAt(at2) >>> 0;
  return choice[hash % choice.length];
}
function fill(template, { place, name: customer2, inflect: inflect2 }) {
  const { text: text2, found, saying } = place;
  let missing = false;
  const filled = template.replace(
    /\$([a-z]+)(?:\.(infinitive|past|participle|gerund))?/g,
    (_, name, form) => {
      const words5 = name === "rest" ? restOf(text2, found, saying) : captured(place, name);
      const inflected = form && words5 ? inflectFirst(words5, form, inflect2) : words5;
      if (!inflected) missing = true;
      return inflected ?? "";
    }
  );
  return missing ? void 0 : filled.replace(/\{name\}/g, (slot) => customer2 ?? slot);
}
function isBrought({ text: text2, at: at2 }, { found: { captures, fills } }) {
  if (typeof text2 !== "string") return false;
  const name = text2.slice(1);
  return text2.startsWith("$") && !at2 && captures[name] === void 0 && fills?.[name] !== void 0;
}
function captured({ text: text2, found: { captures, fills } }, name) {
  const range = captures[name];
  return range ? text2.slice(...range) : fills?.[name];
}
function restOf(text2, { range }, sentence) {
  return text2.slice(range[1], Math.max(range[1], sentence[1])).replace(/[.!?…\s]+$/, "").replace(/^[\s,;:–—-]+/, "");
}
function inflectFirst(words5, form, inflect2) {
  const [verb = "", ...rest] = words5.split(" ");
  const inflected = inflect2?.(verb.toLowerCase(), form);
  return inflected && [inflected, ...rest].join(" ");
}
function nameOf(customer2) {
  const [evidence] = customer2.signal("name")?.evidence ?? [];
  const message = evidence && customer2.messages.find(({ index }) => index === evidence.message);
  return message?.text.slice(...evidence.range);
}

// src/signals/automatic.ts
var automatic_default = {
  id: "automatic",
  find: ["#Automatic"]
};

// src/signals/effort.ts
var effort_default = {
  id: "effort",
  find: [
    "(spent|took|takes) (me)? (ages|#Count #Unit|an hour|all (day|morning|evening|night)|my .{1,2}) .{0,2} (writing|filling|documenting|collecting|typing|testing|to (write|fill|collect|type|document|test|put)|on (this|it|your))",
    "(i|we) (have|just|also)? (sent|attached|uploaded|enclosed|emailed|included|posted|filled|collected) .{0,3} (photo|photos|picture|pictures|video|log|logs|screenshot|screenshots|scan|scans|proof|evidence|document|documents|paper|papers|form|receipt|receipts|report|reports|survey|steps|readings|everything)",
    "(photo|photos|picture|pictures|logs|screenshots|scans|video|steps|receipts) .{0,2} (attached|enclosed|below|included)",
    "(here|attached|enclosed) (is|are) .{0,3} (photo|photos|picture|pictures|logs|screenshots|scans|video|copy|drawing|survey|form)",
    "look at the (photo|picture|screenshot|video|log)",
    "(kept|saved|put aside|keeping|brought) .{0,3} for you",
    "please (warn (other|others|people|the|everyone)|(tell|thank|let) (him|her|them|the (cook|chef|team|driver|nurse|staff))) .{0,3}",
    "hope (it|this|that|they) (helps|help)",
    "(written|called|rung|phoned|asked|emailed|complained) .{0,3} (#Count times|every (day|week)|for (weeks|months))",
    "(on hold|in (the|this|your) (chat|queue|line)) .{0,3} #Count #Unit",
    "#Count #Unit .{0,2} (on hold|in (the|this|your) (chat|queue|line))",
    "(i|we) (also|just|have)? (found|noticed|saw) (a|an|one|that|some) .{0,6} (in|on|at) (your|the|page|exit|exercise|step|platform|aisle)",
    "(was|am) the one who (found|reported|told|called|noticed)",
    "called it in",
    "(i|we) (have|also|already)? (spotted|reported|flagged)",
    "(just|only)? (wanted|writing|write|felt i (had|have)) to (say|tell|thank|let you know) .{0,3}",
    "#Helper",
    "(a|an|one|my|small) (idea|suggestion|tip|hint) (for|to|is)",
    "(sends|drew|made|wrote) (you|this|a piece|an article|about your) .{0,4}",
    "(somebody|someone|there is (somebody|someone|a man|a child)) (is)? (trying|breaking|climbing|stealing|smoking|lying|stuck) .{0,4}"
  ],
  unless: ["(if|whether|would|could|can|should) .{0,8}"]
};

// src/signals/greeting.ts
var greeting_default2 = {
  id: "greeting",
  find: ["^ (hi|hello|hey|dear|greetings)", "^ good (morning|afternoon|evening)"]
};

// src/signals/helper.ts
var helper_default = {
  id: "helper",
  find: ["#Helper"]
};

// src/evidence.ts
var EARLIER2 = 0.5;
function weigh(customer2, found, weight = 1) {
  return found.map(({ message = customer2.latest.index, range }) => ({
    message,
    range,
    weight: message === customer2.latest.index ? weight : weight * EARLIER2
  }));
}
function weighMarks(customer2, marks3, weight = 1) {
  const { text: text2, index } = customer2.latest;
  if (text2.search(marks3) === -1) return NONE3;
  return [...text2.matchAll(marks3)].map((mark2) => ({
    message: index,
    range: [mark2.index, mark2.index + mark2[0].length],
    weight
  }));
}
var NONE3 = [];
function any(evidence) {
  return { holds: evidence.length > 0 ? "yes" : "no", evidence };
}
function sum(evidence) {
  return evidence.reduce((total, { weight }) => total + weight, 0);
}

// src/signals/name.ts
var SELF = /\b(?:[Mm]y name(?:'s| is)|[Tt]his is|I am|I'm|i am|i'm)\s+((?:Dr|Mr|Mrs|Ms|Mx|Prof)\.?\s)?(\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'-]+)?)/u;
var SIGNED = /(?:^|\n|[.!?]\s+)(?:(?:kind |best |warm |many )?(?:regards|wishes|thanks)|thank you|thanks|cheers|best|sincerely|yours \w+|love)\s*[,.!–—-]*\s*[–—-]?\s*(\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'.-]*){0,2})\s*$/iu;
var DASHED = /(?:\n|\s)[–—-]\s?(\p{Lu}[\p{Ll}’'-]+)\s*$/u;
var NO_NAMES = /^(?:sorry|not|very|so|the|a|an|it|just|still|really|happy|for|in|my|your|this|thanks|thank|regards|team|all|here|again)\b/i;
var name_default = {
  id: "name",
  find({ messages }) {
    for (const { text: text2, index } of [...messages].reverse()) {
      for (const [pattern2, group2] of [
        [SIGNED, 1],
        [DASHED, 1],
        [SELF, 2]
      ]) {
        const found = pattern2.exec(text2.slice(-400));
        const name = found?.[group2];
        if (!found || !name || NO_NAMES.test(name) || !/^\p{Lu}/u.test(name)) continue;
        const start2 = Math.max(0, text2.length - 400) + found.index + found[0].lastIndexOf(name);
        return any([{ message: index, range: [start2, start2 + name.length], weight: 1 }]);
      }
    }
    return { holds: "no", evidence: [] };
  }
};

// src/signals/offer.ts
var offer_default = {
  id: "offer",
  find: ["#Offer"]
};

// src/signals/our-fault.ts
var our_fault_default = {
  id: "our-fault",
  patterns: {
    ours: [
      "(you|your .{0,3}|they) (have|has|guys)? #Adverb? (charged|billed|sent|cancelled|canceled|lost|closed|blocked|shipped|delivered|took|gave|told|promised|booked|broke|forgot|missed|deleted|refused|ignored|overcharged|mixed|ruined|left|damaged)",
      "(was|were|been|being|got) #Adverb? (charged|billed|overcharged|double charged|promised|told|ignored|sent the wrong|given the wrong)",
      "(engineer|driver|technician|courier|plumber|nobody|no one) .{0,2} (not|never) (show|showed|turn|turned|come|came|arrive|arrived|call|called)",
      "(wrong|incorrect|damaged|broken) (item|size|order|part|product|colour|color|parcel|food|address|dish)",
      "(site|website|app|service|system|server) (is|was|has been|went|keeps) .{0,1} (down|crashing|broken)",
      "(double|over) charged",
      "charged .{0,4} twice"
    ],
    theirs: ["#SelfBlame"]
  },
  find(customer2, matches) {
    const evidence = [...weigh(customer2, matches("ours")), ...weigh(customer2, matches("theirs"), -2)];
    return { holds: sum(evidence) > 0 ? "yes" : "no", evidence };
  },
  unless: ["#Conditional", "(you|they) (told|gave|promised) .{0,4} (great|good|kind|helpful)"]
};

// src/signals/praise.ts
var praise_default = {
  id: "praise",
  patterns: { words: ["#Praise"] },
  find: (customer2, matches) => any([...weigh(customer2, matches("words")), ...weighMarks(customer2, /[👍❤💜💯😍🥰😊🙂👏🎉🙌👌⭐🌟😀😃😄😁]/gu)]),
  unless: ["#NoPraise"]
};

// src/signals/problem.ts
var problem_default = {
  id: "problem",
  patterns: {
    verdict: ["#Verdict", "#Affect", "#Exit"],
    failure: [
      "#Failure",
      "#Grievance",
      "why (can|will|is|are|does|do|have|has|did|was|am) .{0,2} not",
      "why (was|am) i"
    ],
    told: ["#Telling"],
    defect: ["#Defect"],
    puzzle: ["#Puzzle"],
    persistence: ["#Persistence"],
    correction: ["#Correction"],
    // What a customer has from the company: with a failure beside it, even a short turn complains.
    ours: [
      "(my|our|your|the) .{0,2} (order|orders|parcel|package|delivery|account|card|bill|payment|refund|phone|app|site|website|service|booking|flight|train|bus|driver|engineer|staff|kettle|laptop|money|internet|wifi|broadband|signal|code|item|items|subscription|invoice|meter|policy|insurance|room|table|food|meal|bag|bags|luggage|box|portal|dashboard|dashboards|ticket|tickets|transfer|router|tv|line|number|sim|store|shop|support|chat|agent|rep|clerk|desk|kitchen|restaurant|hotel|clinic|doctor|school|bank|car|bike|machine|screen|camera|printer|software|update|tracking|address|password|login)"
    ]
  },
  find(customer2, matches) {
    const { setting } = customer2;
    const direct = setting === "direct";
    const angry = weighMarks(customer2, /[😡🤬😤😠🤦🙄👎😒]/gu, 2);
    const verdict = [...weigh(customer2, matches("verdict"), 2), ...angry];
    const puzzles = matches("puzzle");
    const failed = matches("failure").filter(
      ({ message, range: [start2] }) => !puzzles.some((found) => found.message === message && found.range[0] <= start2 && start2 < found.range[1])
    );
    const failure = [...weigh(customer2, failed), ...tells(customer2) ? weigh(customer2, matches("told")) : []];
    const defect = setting === "review" ? weigh(customer2, matches("defect")) : [];
    const puzzle = weigh(customer2, puzzles, 0.5);
    const correction = setting === "review" ? [] : weigh(customer2, matches("correction"));
    const fault = (customer2.signal("our-fault")?.evidence ?? []).filter(({ weight }) => weight > 0).slice(0, 1);
    const hard = [...verdict, ...failure, ...defect, ...fault];
    const persistence = hard.length > 0 ? weigh(customer2, matches("persistence")).slice(0, 2) : [];
    const evidence = [...hard, ...puzzle, ...persistence, ...correction];
    const score = sum(evidence);
    const praise = customer2.signal("praise")?.score ?? 0;
    if (setting === "none" || score === 0) return { holds: "no", evidence };
    if (customer2.signals("resolved") && sum(verdict) < 4 && failure.length < 2) return { holds: "no", evidence };
    if (correction.length > 0) return { holds: "yes", evidence };
    if (setting === "chat") {
      const ours = matches("ours").length > 0 || customer2.signals("repeat-contact");
      const meant = hard.length > 1 || sum(verdict) >= 4 || fault.length > 0 || hard.length > 0 && ours;
      return { holds: meant ? "yes" : "unknown", evidence };
    }
    if (hard.length === 0) return { holds: "unknown", evidence };
    const outweighs = direct ? score >= 1 && score > praise / 3 : score >= 4 ? score > 0.3 * praise : score >= 2 ? score >= 0.5 * praise : praise <= 1;
    return { holds: outweighs ? "yes" : "unknown", evidence };
  },
  unless: [
    "#NoProblem",
    "^ .{0,3} (if|whether|does (this|that|it) mean|would (it|i|there)|will (i|it|we|there)|assuming) .{0,14}",
    "(wonder|wondering|know|ask|asking|check|see|sure) (if|whether) .{0,14}"
  ]
};
var WISHES = /\?|(?:^|[.!]\s+|@\w+\s+)(?:(?:hello|hi|hey),?\s+)?(?:is|are|do|does|can|could|how|what|when|where|which|who|any|anyone)\b|\bwould be (?:nice|great|cool|good|helpful)\b|\byou should (?:have|add|make)\b/i;
var PRIVATE = /\b(?:he|she|i feel|(?:boy|girl)friend|my (?:ex|friend|best friend)|covid|pandemic|lonely|anxi\w+|depress\w+|thoughts)\b/i;
function tells(customer2) {
  const calm = ["praise", "question", "request", "offer", "self-blame", "helper", "resolved"];
  const { setting, latest } = customer2;
  if (setting === "review" || isAmused(latest.text) || WISHES.test(latest.text) || customer2.signals(...calm))
    return false;
  return setting !== "chat" || !PRIVATE.test(latest.text) || /\byour?\b/i.test(latest.text);
}

// src/signals/question.ts
var question_default2 = {
  id: "question",
  patterns: {
    asked: [
      "^ #Adverb? (and|but|so|also|hi|hello)? (what|when|where|who|which|how|why) .{0,30}",
      "(let me know|tell me|like to know|need to know|advise|wondering|confirm) (what|when|where|who|which|how|why|if|whether) .{0,20}",
      "any (update|news|idea)",
      "^ #Adverb? (and|but|so|also)? (is|are|was|were|do|does|did|can|could|will|would|has|have|am|should) (i|you|it|this|that|there|my|your|the|they|we|he|she) .{0,30}"
    ],
    idle: [
      "how are you",
      "(are|is) (you|this) .{0,1} (kidding|serious|joking|joke)",
      "how hard .{0,6}",
      "what is wrong with you",
      "who cares",
      "seriously",
      "really",
      "(can|could|will|would) (you|someone|anyone|somebody) .{0,1} (please|kindly)? help (me|us)? (please)? $",
      "do you even .{0,8}",
      "what a .{0,6}",
      "how (dare|can you call|could you) .{0,8}"
    ]
  },
  find(customer2, matches) {
    const { latest } = customer2;
    const idle = matches("idle").filter(({ message }) => message === latest.index);
    const asked = matches("asked").filter(({ message }) => message === latest.index);
    const evidence = latest.sentences.filter((sentence, index) => {
      const [start2, end2] = sentence;
      const marked = /\?["'”’)\]\s!]*$/.test(latest.text.slice(start2, end2));
      const turned2 = asked.some((found) => found.sentence === index);
      return (marked || turned2) && !idle.some((found) => found.sentence === index) && end2 - start2 > 8;
    }).map((range) => ({ message: latest.index, range, weight: 1 }));
    return any(evidence);
  }
};

// src/signals/repeat-contact.ts
var repeat_contact_default = {
  id: "repeat-contact",
  find: [
    "(second|third|fourth|fifth|sixth|2nd|3rd|4th) .{0,1} (email|mail|message|call|ticket|contact|request|reminder|chat|letter|tweet)",
    "(second|third|fourth|fifth|sixth|#Number) time .{0,3} (contacting|asking|calling|writing|emailing|messaging|called|asked|written|emailed|reported|complained|reaching)",
    "(i|we) (have)? (already|previously) (told|explained|sent|said|written|called|emailed|contacted|reported|spoken|asked|provided|given)",
    "as (i|we) (told|said|explained|mentioned) (to)? (your|before|already|earlier)",
    "(spoke|spoken|talked) (to|with) (two|three|four|several|different|#Number|another|your)",
    "(still|yet) (no|not|waiting) .{0,3} (answer|reply|response|heard|call|callback)",
    "(called|emailed|written|contacted|messaged|asked|rung|phoned) .{0,3} (twice|again|times|before|several|many|multiple)",
    "(keep|keeps) (being|getting) (told|passed|transferred|sent)",
    "(contact|contacting|contacted|calling|writing|asking) (you)? again",
    "(follow up|following up|chasing|any update|re re) (on|about|again|this)?",
    "no (answer|reply|response) (to|from|yet|since|after)"
  ],
  unless: ["(bought|buy|ordered|charged|visited|stayed) .{0,4} time", "first time .{0,4}"]
};

// src/signals/request.ts
var request_default2 = {
  id: "request",
  find: [
    "(can|could|would|will) (you|i|we|someone|anyone)",
    "please",
    "help (me|us|please) $",
    "^ help $",
    "i would like (to|you)",
    "i (need|want) (to|you|a|your)",
    "how (do|can|to|long|much)",
    "let me know",
    "any (suggestions|idea|help|tips|update|chance|news)",
    "wondering (if|whether)",
    "{advise}",
    "(where|when|what|which|who) (is|are|do|does|can|will) (my|the|i|you|it|this)"
  ],
  unless: ["please (do not|avoid|stay|never|note)"]
};

// src/signals/resolved.ts
var resolved_default = {
  id: "resolved",
  patterns: {
    words: ["#Resolved"],
    thanks: [
      "^ (#Handle|ok|okay|great|perfect|oh|ah|yes|brilliant|awesome|lovely|cool)? (thanks|thank you|cheers|ty|thx|great|perfect|awesome|brilliant)"
    ],
    credit: [
      "(thanks|thank you|kudos|shout out|props) .{0,4} for (being|making|going|helping|sorting|fixing|resolving|turning|your (quick|prompt|great|kind|swift|excellent)|the (quick|prompt|great|kind|swift|excellent|help))",
      "more than (made|makes|making) up for"
    ]
  },
  find(customer2, matches) {
    const { latest } = customer2;
    const inLatest = ({ message }) => message === latest.index;
    const words5 = matches("words").filter(inLatest);
    const thanks = matches("thanks").filter(inLatest);
    const opens = thanks.some(({ sentence }) => sentence === 0);
    const credit = matches("credit").filter(inLatest);
    const asks = latest.text.includes("?");
    const settled = words5.length > 0 || !asks && (opens && latest.words <= 12 || credit.length > 0);
    return {
      holds: settled ? "yes" : "no",
      evidence: weigh(customer2, [...words5, ...thanks, ...credit])
    };
  },
  unless: [
    "(not|never) .{0,3} (sorted|fixed|working|resolved|solved|worked)",
    "(if|when|until|unless) .{0,8}",
    "thanks (for nothing|in advance|to (you|your))"
  ]
};

// src/signals/self-blame.ts
var self_blame_default = {
  id: "self-blame",
  find: ["#SelfBlame"],
  unless: ["not .{0,2} (mistake|fault|bad|error)"]
};

// src/signals/sensitive.ts
var KIN = "(father|dad|mother|mum|mom|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|nan|gran|grandma|grandpa|uncle|aunt|friend|child|baby|parent|fiance|dog|cat|pet)";
var sensitive_default = {
  id: "sensitive",
  find: [
    `(my|our|his|her) (late)? .{0,1} ${KIN} (has|have|had|who|just|recently|sadly)? #Adverb? (died|dying|passed away|passed on|passed|deceased)`,
    `(lost|losing|loss of|death of|buried|burying|mourning) (my|our) .{0,1} ${KIN}`,
    `(my|our) late ${KIN}`,
    "(passed away|bereaved|bereavement|death certificate|probate|funeral|deceased)",
    "(kill|harm|hurt) myself",
    "(end|ending) (my life|it all)",
    "(suicidal|suicide|self harm)",
    "want to die",
    "death in (the|my|our) family",
    "(diagnosed with|have|has|had|with) (cancer|dementia|leukaemia|leukemia|a stroke|terminal)",
    "(chemo|chemotherapy|miscarriage|miscarried|terminally ill|intensive care|hospice)",
    "(in|from|to) (the)? hospital",
    "(caught|on) fire",
    "(electric shock|carbon monoxide|smell of gas|smelled gas|smell gas)",
    "({burn}|injured|bleeding|cut) (my|his|her|our|myself) .{0,2} (hand|hands|arm|face|finger|fingers|leg|son|daughter|child|skin)",
    "(allergic reaction|choking|choked|ambulance)",
    "(domestic abuse|domestic violence|stalking|stalked|identity theft)",
    "(lost (my|his|her|our) job|laid off|made redundant|can not afford|behind on (rent|my|the)|bailiffs|food bank|bankrupt|bankruptcy|homeless|evicted)",
    "(disabled|wheelchair|carer|disability)",
    "(panic attack|panic attacks)"
  ],
  unless: [
    "(phone|battery|laptop|car|device|account|screen|feature|button|option|link|login|function) (is|was|has been|got|became|has|just)? #Adverb? (disabled|died|dying)",
    "(dying|die) to .{0,3}",
    "lost (my|our) (cat|dog) .{0,4} (tag|food)",
    "fire (stick|tv|tablet|alarm|event)",
    "(was|got|been|is|are|temporarily|permanently) disabled"
  ]
};

// src/signals/upset.ts
var UPSET = 2;
var upset_default = {
  id: "upset",
  patterns: {
    strong: [
      "(furious|livid|appalled|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|fuming|seething|irate|outrageous|shambles|pathetic|useless|abysmal|atrocious|rip off|ripped off|scam|liars|thieves)",
      "(fed up|sick of|sick and tired|had enough|beyond .{0,1} (annoyed|frustrated|upset|belief|joke)|last straw|(worst|terrible|horrible|awful) (service|experience|company|customer|hotel|app|support|ever|stay)|never again|waste of .{0,2} (money|time)|(absolute|complete|total|utter) (joke|shambles|disgrace|mess|waste)|(is|are|what) (a|an)? (absolute|complete|total)? joke)",
      "(wtf|ffs|wth|bloody|damn|crap|bullshit|shit|fucking)",
      "#Exit",
      "(so|very|extremely|really|absolutely|utterly|deeply|incredibly|beyond|truly|highly) (disappointed|disappointing|frustrated|frustrating|upset|angry|annoyed|annoying|unhappy|stressful|let down)",
      "nobody (cares|replies|answers|listens|helps|bothers)",
      "no one (cares|replies|answers|listens|helps|bothers)",
      "(you|this|it|have) .{0,2} ruined"
    ],
    mild: [
      "({frustrate}|annoyed|annoying|disappointed|disappointing|disappointment|upset|unhappy|let down|stressful|stressed|worried|worrying|rude|terrible|horrible|awful|angry|hurt|concerned|distressed|gutted|dreadful|nightmare|poor|worst|bad)",
      "not (happy|impressed|pleased|good enough|acceptable|best pleased|amused|satisfied)",
      "(rather|somewhat|quite) (surprised|disappointed|taken aback)",
      "i trust you will",
      "with (all)? (due)? respect",
      "(great|good|nice|brilliant|lovely) (job|work|service) (as always|again|losing|ruining|guys)?  (not|as always|again|losing|ruining)",
      "thanks for nothing"
    ],
    repeated: [
      "#Persistence",
      "(keep|keeps|kept) (getting|being|saying|telling|happening|asking)",
      "on hold",
      "no (reply|response|answer|one)",
      "third .{0,1} (email|call|message|time|week|day)",
      "(without|losing) .{0,3} for #Count #Unit",
      "third (broken|failed|missed|wrong)"
    ],
    rhetorical: [
      "^ (seriously|really|unbelievable|unreal|wow)",
      "how hard (can|is) it",
      "are you (kidding|serious|joking)",
      "is this a joke",
      "what is wrong with you",
      "who cares"
    ],
    kind: ["#Resolved", "(no rush|just wondering|lol|haha|no worries|no hurry)"]
  },
  find(customer2, matches) {
    if (customer2.setting === "none") return { holds: "no", evidence: [] };
    const anger = [
      ...weigh(customer2, matches("strong"), 2),
      ...weigh(customer2, matches("mild")),
      ...weigh(customer2, matches("repeated")),
      ...weigh(customer2, matches("rhetorical")),
      ...weighMarks(customer2, /[😡🤬😤😠]/gu, 2)
    ];
    const heat = [
      ...weighMarks(customer2, /[!?]{2,}/g),
      ...weighMarks(customer2, /[😢😭😔💔🙄👎😩]/gu),
      ...shouted(customer2.latest.text, customer2.latest.index)
    ];
    const problem = customer2.signals("problem");
    const evidence = anger.length > 0 || problem ? [...anger, ...heat] : [];
    const kind = weigh(customer2, matches("kind"), -2);
    const score = sum(evidence) + (anger.length > 0 && problem ? 0 : sum(kind));
    if (score >= UPSET) return { holds: "yes", evidence };
    return { holds: score > 0 ? "unknown" : "no", evidence };
  },
  unless: [
    "#NoProblem",
    "(not|never) .{0,2} (upset|angry|annoyed|disappointed|bad|terrible)",
    "as a joke",
    "bad (weather|luck|habit|connection)",
    "just a joke"
  ]
};
var RUN2 = /\b\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ ,]+\p{Lu}{2,}(?:['’]\p{Lu}+)?){2,}\b/gu;
function shouted(text2, message) {
  if (text2.search(RUN2) === -1) return [];
  const letters = text2.replace(/[^\p{L}]/gu, "");
  const capitals2 = letters.replace(/[^\p{Lu}]/gu, "").length;
  if (letters.length > 60 && capitals2 > letters.length * 0.9) return [];
  return [...text2.matchAll(RUN2)].map((run2) => ({
    message,
    range: [run2.index, run2.index + run2[0].length],
    weight: 1
  }));
}

// src/signals/index.ts
var signals = [
  problem_default,
  upset_default,
  question_default2,
  repeat_contact_default,
  our_fault_default,
  self_blame_default,
  helper_default,
  effort_default,
  offer_default,
  praise_default,
  resolved_default,
  sensitive_default,
  automatic_default,
  greeting_default2,
  request_default2,
  name_default
];

// src/linter.ts
function linterWith(house, engines) {
  return (config = {}) => {
    const { rules: rules2, terms, words: words5, locale, limits } = resolve(config, house);
    const lexicon2 = extend(lexicon, words5);
    for (const rule of rules2) if (!house.some((own) => own === rule)) checkPatterns(rule, lexicon2);
    for (const entry of [...words5.values()].flat()) checkPattern(entry, lexicon2);
    const opener = createOpener({ rules: rules2, moves: [...moves, ...cues], signals, lexicon: lexicon2, terms, ...engines });
    const suggest = createSuggester({
      opener,
      find: (draft) => reread(opener, draft, (opened2) => find(opened2).found),
      ...locale ? { locale } : {},
      ...engines
    });
    return (given) => {
      const draft = checked(given);
      const whole2 = draft.reply.length <= limits.length;
      const read2 = whole2 ? draft : { ...draft, reply: cut(draft.reply, limits.length) };
      try {
        return lint2(read2, draft, whole2);
      } finally {
        opener.close();
      }
    };
    function lint2(read2, draft, whole2) {
      const deadline = limits.time === Number.POSITIVE_INFINITY ? void 0 : performance.now() + limits.time;
      const document = opener.open(read2);
      const { found, late } = find(document, deadline);
      const findings = [...found].sort((a, b) => a.found.range[0] - b.found.range[0] || a.found.range[1] - b.found.range[1]).map((one) => toFinding(one, read2, (rule, at2) => suggest(rule, at2, read2, found)));
      const incomplete = late ? "out-of-time" : whole2 ? void 0 : "too-long";
      return {
        findings,
        // Few ask for these, so the draft is read once more for who does.
        get moves() {
          return reread(opener, read2, movesOf);
        },
        get signals() {
          return reread(opener, read2, signalsOf);
        },
        get ignored() {
          return reread(opener, read2, (opened2) => ignoredIn2(opened2, draft));
        },
        ...incomplete ? { incomplete } : {},
        undecided: document.undecided
      };
    }
    function find(document, deadline) {
      const found = [];
      for (const rule of rules2) {
        if (deadline !== void 0 && performance.now() > deadline) return { found: settle(found), late: true };
        if (document.concerns(rule)) for (const one of run(rule, document)) found.push(one);
      }
      return { found: settle(found), late: false };
    }
  };
}
function extend(lexicon2, words5) {
  if (words5.size === 0) return lexicon2;
  const extended = new Map(lexicon2);
  for (const [tag2, entries] of words5) extended.set(tag2, [...extended.get(tag2) ?? [], ...entries]);
  return extended;
}
function checkPatterns({ find, patterns = {}, unless = [] }, lexicon2) {
  if (typeof find !== "function") for (const pattern2 of find) checkPattern(pattern2, lexicon2);
  for (const pattern2 of Object.values(patterns).flat()) checkPattern(pattern2, lexicon2);
  for (const exception of unless) checkPattern(exception, lexicon2, true);
}
function run(rule, document) {
  if (typeof rule.find !== "function") return document.found(rule).map((found) => ({ ruleId: rule.id, rule, found }));
  try {
    return rule.find(document, document.matchesOf(rule)).map((found) => asFound(found, document.passage)).map((found) => ({ ruleId: rule.id, rule, found }));
  } catch (error) {
    return [{ ruleId: INTERNAL_ERROR.id, rule: internalError(rule.id, error), found: whole(document.reply.text) }];
  }
}
var INTERNAL_ERROR = {
  id: "internal-error",
  severity: "warning",
  preset: "recommended",
  message: "A rule failed, so this reply was not checked by it.",
  explanation: "The other rules were not affected.",
  find: [],
  rewrites: []
};
function internalError(id, error) {
  const name = error instanceof Error ? error.name : typeof error;
  return { ...INTERNAL_ERROR, message: `The rule \`${id}\` failed with ${name}, so this reply was not checked by it.` };
}
function whole(reply2) {
  return { range: [0, reply2.length], sentence: 0, captures: {} };
}
var PAGES = "https://github.com/replylint/replylint/blob/main/rules/docs/";
function toFinding({ rule, found }, { reply: reply2 }, suggest) {
  let suggestions;
  const { id, severity, message, explanation } = rule;
  return {
    ruleId: id,
    severity,
    range: found.range,
    message: message.replace("{match}", reply2.slice(...found.range)),
    explanation,
    url: `${PAGES}${id}.md`,
    get suggestions() {
      return suggestions ??= suggest(rule, found);
    }
  };
}
function movesOf({ reply: reply2 }) {
  return moves.flatMap(({ id }) => reply2.moves(id).map(({ range }) => ({ id, range }))).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
function signalsOf({ customer: customer2 }) {
  return signals.map(({ id }) => customer2.signal(id)).filter((signal) => signal !== void 0);
}
function ignoredIn2({ passage }, draft) {
  const ignored = passage.ignored();
  const { length } = passage.text;
  return length === draft.reply.length ? ignored : [...ignored, { range: [length, draft.reply.length], reason: "too-long" }];
}
function reread(opener, draft, ask) {
  try {
    return ask(opener.open(draft));
  } finally {
    opener.close();
  }
}
function cut(reply2, length) {
  const part = reply2.slice(0, length);
  const stop2 = Math.max(part.lastIndexOf("\n"), part.lastIndexOf(". "));
  return stop2 > length * 0.9 ? part.slice(0, stop2 + 1) : part.replace(/[\ud800-\udbff]$/, "");
}
function checked(given) {
  if (typeof given === "string") return { reply: given };
  if (typeof given !== "object" || given === null)
    throw new TypeError(`Unexpected draft ${kindOf2(given)}, expected a string or an object with \`reply\``);
  const { reply: reply2, thread, format } = given;
  if (typeof reply2 !== "string") throw new TypeError(`Unexpected \`reply\` ${kindOf2(reply2)}, expected a string`);
  if (thread !== void 0) {
    if (!Array.isArray(thread))
      throw new TypeError(`Unexpected \`thread\` ${kindOf2(thread)}, expected an array of messages`);
    thread.forEach((message, index) => {
      const { from: from2, text: text2 } = message ?? {};
      if (from2 !== "customer" && from2 !== "agent") {
        throw new TypeError(
          `Unexpected \`from\` ${JSON.stringify(from2)} of message ${index}, expected \`customer\` or \`agent\``
        );
      }
      if (typeof text2 !== "string")
        throw new TypeError(`Unexpected \`text\` ${kindOf2(text2)} of message ${index}, expected a string`);
    });
  }
  if (format === "html")
    throw new TypeError("Unexpected format `html`, expected `text` or `markdown`: HTML is not read yet");
  if (format !== void 0 && format !== "text" && format !== "markdown") {
    throw new TypeError(`Unexpected format ${JSON.stringify(format)}, expected \`text\` or \`markdown\``);
  }
  return given;
}
function kindOf2(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

// src/rewriting/fix.ts
var ROUNDS = 10;
function fixerWith(usual) {
  return (given, lint2 = usual) => {
    const draft = typeof given === "string" ? { reply: given } : given;
    let { reply: reply2 } = draft;
    for (let round = 0; round < ROUNDS; round++) {
      const fixes = fixesOf(lint2, { ...draft, reply: reply2 });
      if (fixes.length === 0) break;
      reply2 = fixes.reduceRight(applySuggestion, reply2);
    }
    return reply2;
  };
}
function fixesOf(lint2, draft) {
  const fixes = lint2(draft).findings.flatMap(({ suggestions }) => suggestions.find(({ kind }) => kind === "fix") ?? []).sort((a, b) => a.range[0] - b.range[0]);
  return fixes.filter(({ range }, index) => index === 0 || !touch(fixes[index - 1].range, range));
}
function touch(earlier, later) {
  return later[0] <= earlier[1];
}

// src/core.ts
var rules = Object.values(rules_exports);
var createLinter = linterWith(rules, {});
var recommended;
var lint = (draft) => {
  recommended ??= createLinter();
  return recommended(draft);
};
var fix = fixerWith((draft) => lint(draft));
export {
  applySuggestion,
  createLinter,
  fix,
  lint,
  rules
};
