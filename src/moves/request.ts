import type { MoveDefinition, MoveExamples } from '../types.ts'

const VERB =
  '({share}|{send}|{provide}|{tell}|let|{dm}|{message}|{contact}|{call}|{ring}|{email}|{mail}|{write}|{reach}|{check}|{try}|{follow}|{click}|{visit}|go|{open}|{select}|{update}|{upgrade}|{reset}|{restart}|{reinstall}|{download}|log|{sign}|{confirm}|{submit}|fill|{reply}|{respond}|see|{refer}|use|find|take|look|{tap}|{clear}|{connect}|{drop}|get|{discuss}|{speak}|{talk}|{enable}|{disable}|{report}|{return}|bring|{raise}|ask|{attach}|{include}|{elaborate}|{describe}|{verify}|give|{explain}|{mention}|{change}|{create}|{complete}|{keep}|{delete}|{choose}|{switch}|{turn}|{wait}|{search}|{add}|{join}|read|{view}|{enter}|{swap}|{exchange}|{cancel}|{rebook}|{book}|{apply}|{buy}|{purchase}|{register}|run|{install}|{move}|set|put|{allow}|{transfer}|pay|{remove}|{link}|{unplug}|{plug}|{press}|{note} down|{schedule}|{pick}|{arrange}|{scan}|{upload}|{fill})'

/** The reply asks the customer to do something, or offers to be asked. */
export default {
  id: 'request',
  find: [
    `(please|kindly|do|request you to|requested to|(could|can|would|will) you|you (can|could|may|might|have to|will have to|will need to|need to|would need to|should be able to|should)|(may|can|could) (i|we)|let us|feel free to|hesitate to|(recommend|suggest|advise) (that|you|to)?) .{0,3} ${VERB}`,
    `^ #Adverb? ${VERB} (us|me|it|them|the|your|a|an|to|out|in|on|into|through|this|that|these|those|all|for|with|of|up|proof|details|photos|again)`,
    '^ #Adverb? (try|ignore|clear|scratch|type|restart|check)',
    '^ to .{1,5} (go|head|click|tap|press|open|use|visit) (to|into|on|the|your)',
    '^ (put|send|attach|upload) (some|photo|photos|pic|pics|picture|screenshot|receipt|proof)',
    '(tell|show|send|text|email) (us|me) (what|which|when|if|whether|how|where|your)',
    'let (me|us) know (which|what|if|when|how|your|the|whether|where|more|a)',
    '(send|drop|shoot|give) (us|me) .{0,3}',
    '{dm} us',
    '(would|will) (like|love|be happy|be glad) to (look|help|assist|investigate|learn|know|hear|connect|make this right|take|get|chat|speak|discuss|fix|see) .{0,3}',
    '(happy|glad|here) to (look|help|assist|investigate|learn|connect|chat|discuss|check|fix|get)',
    'which .{1,3} (are|is|do|did) you',
    '(call|text|ring|email) (us|me|#Number|#Id|#Email)',
    'you are to (visit|bring|come|send|call|go|fill|provide|submit)',
    '(imperative|essential|necessary|required|important) (that|for) you',
    '(next|first) step is to .',
    '(quickest|fastest|easiest|simplest|best) (way|route) (forward|on|now)? (is|would be) !(not|never|no)',
    '(i|we) (still|just|only|will|would)? need !(nothing|no|not|none|neither) .{0,7} from you',
    '(type|reply|scratch|text|press) (the|your|stop|yes|in|off)',
    '(ought to|better|best to) (check|ask|look|call|try|ring|speak)',
  ],
  unless: [
    '(we|i|they|staff|you) do not .{0,4}',
    'could have .{0,3}',
    'let us not .{0,3}',
    'how many .{0,8}',
    'please (accept|be|bear|note|understand|stay|excuse|forgive|pardon|know|find|treat|do not|visit us again)',
    'kindly (accept|bear|excuse|note|understand|treat)',
    '(give|giving|provide|grant) us (an|another|a|the|one|some) .{0,2} (opportunity|chance|try)',
    'look forward .{0,30}',
    '(hope|wish|like|love|pleased|happy|delighted) .{0,4} (welcome|serve|host|see you|have you|thank|apologize)',
    '(if|should) you have any .{0,20}',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**Please send us** a photo.',
    '**Could you check** the label?',
    '**Let me know which** colour you want.',
    '**Call us** on the number below.',
    '**Restart the** hub.',
    '**To mute it go to** Settings.',
    '**Send photo**.',
    '**You have to send** it to them.',
    '**Try** turning it off and on.',
    '**Open it** and **tell me what** you see.',
    'We are **happy to help**.',
    '**You are to bring** the old pass.',
    'It is **essential that you** sign twice.',
    '**Reply stop** to end these texts.',
    'You had **better ask** the clerk.',
    'The **next step is to post** it back.',
    '**I need a photo of the label from you**.',
    'The **quickest way is by** bus.',
  ],
  no: [
    'Well, we do not take cheques.',
    'You could have asked before.',
    "Let's not take it too far.",
    'How many times can you ask?',
    'Please accept our apologies.',
    'We look forward to seeing you.',
    'Your order is on its way.',
    'Please give us another chance.',
    'The fastest way is not known to us.',
    'We need nothing from you.',
  ],
} satisfies MoveExamples
