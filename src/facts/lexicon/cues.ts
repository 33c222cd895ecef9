/**
 * Phrases with the weight that each adds to a sentence. Notation: words stand apart by spaces; `a/b` is either;
 * `word*` any ending; `#` a number of up to four digits; `…` up to five words between. Case is ignored.
 */
export type Cues = readonly (readonly [weight: number, phrases: readonly string[]])[]

/** What one language says where something is in the way, comes next, or is mere praise. */
export type CueLexicon = {
  /** States of dispute, refusal, doubt, risk, want. */
  readonly obstacle: Cues
  /** Headings of sections that tell what is in the way. */
  readonly obstacleHeading: readonly string[]
  /** Verbs that point ahead: plans, duties, expectations. */
  readonly ahead: Cues
  /** Times that lie ahead, or may. */
  readonly time: Cues
  /** Phrases that look like the future and are not. */
  readonly notAhead: Cues
  /** Headings of sections that tell what comes next. */
  readonly nextHeading: readonly string[]
  /** Headings of sections that sum up. */
  readonly summaryHeading: readonly string[]
  /** Verbs of outcome: what was decided, agreed, changed. */
  readonly outcome: Cues
  /** Praise and padding: says that something matters without saying what. */
  readonly padding: Cues
}

const en: CueLexicon = {
  obstacle: [
    [
      3,
      [
        'hurdle/hurdles',
        'obstacle/obstacles',
        'stumbling block/blocks',
        'sticking point/points',
        'bottleneck/bottlenecks',
        'deadlock/deadlocked/stalemate/impasse/standoff/gridlock',
        'no … breakthrough/agreement/consensus/deal',
        'far apart',
        'differences/disagreements/divisions/tensions/doubts/questions/concerns/issues persist/remain',
        'remain/remains/remained unresolved/unclear/uncertain/unknown/divided/disputed/stalled/blocked/open/firm/opposed/unsettled/elusive/contested/sceptical/skeptical/unconvinced',
        'unresolved/unsettled',
        'not clear/certain/known/settled/decided/resolved/agreed',
        'nor is it certain/clear',
        'unclear/uncertain',
        'has/have/had yet to',
        'yet to be',
        'have/has not been … published/public/approved/paid/reviewed/released/agreed/signed/decided/confirmed/verified/tested',
        'not everyone agrees',
        'disagree/disagrees/disagreed/disagreement/disagreements',
        'dispute/disputes/disputed/disputing',
        'conflicting/competing/differing/irreconcilable demands/views/claims/interests/positions',
        'main/biggest/largest/greatest/chief/key/major/serious/real risk/risks/threat/challenge/challenges/concern/concerns/problem/question/worry',
        'refuse/refuses/refused/refusing to',
        'would/will not negotiate/accept/agree/back/support/sign/concede/budge/compromise',
        'cannot/could not agree',
        'failed/fail/fails to agree/reach/win/secure/meet/resolve',
        'legal challenge/challenges',
        'lawsuit/lawsuits/injunction/litigation',
        'object/objects/objected to',
        'at risk',
        'not enough/insufficient',
        "can't/cannot/can not/could not … until/without/unless/yet",
        'until … no',
        "without … cannot/can't",
        'threatens/threatened/threatening to',
      ],
    ],
    [
      2,
      [
        'has/have/had not … said/agreed/decided/signed/approved/published/declared/released/disclosed/named/set/ratified/reviewed/made/been/found/paid',
        'not been published/released/disclosed/made/signed/approved/agreed/reviewed/confirmed/tested/found/paid/decided/verified',
        'did/does/do not say/explain/rule/expect/specify/include/cover/meet',
        'did/does/do not know',
        'would not … before/until',
        'not … before/until',
        'gave/given/offers/offered no',
        'no/little money/funding/plan/timetable/deadline/date/evidence/guarantee/guarantees',
        'depends/depend/depending/hinges/hinge on',
        'still open/unclear/missing/lacking/waiting/needs/need',
        'already pledged/promised/committed/spent',
        'opposes/oppose/opposed/opposition to',
        'fear/fears/feared',
        'warn/warns/warned/warning/warnings',
        'risk/risks/risky',
        'danger/dangers/dangerous/hazard/hazards',
        'threat/threats',
        'delay/delays/delayed',
        'setback/setbacks/backlog/backlogs/shortage/shortages/shortfall/shortfalls',
        'lack/lacks/lacked/lacking',
        'complained/complain/complains/complaint/complaints',
        'reject/rejects/rejected/rejection',
        'denied/denies/deny/denial',
        'block/blocks/blocked/veto/vetoed/vetoes',
        'stall/stalls/stalled/halt/halted/suspended',
        'friction/conflict/tension/tensions/rift/standstill',
        'traffic jam',
        'sued/suing',
        'expect/expects/face/faces/faced/fear/fears … inquiry/investigation/probe/review/objections/scrutiny/opposition/resistance',
        'court case/battle/fight',
        'in-depth/full-scale/antitrust/criminal inquiry/investigation/probe',
        'wait/waits/waiting for',
        'fall/falls/fell/fallen short/behind',
        'fall/falls further behind',
        'difficult/hard to',
        'difficulty/difficulties/difficult/fragile/unlikely/vulnerable/precarious',
        'challenging/challenge/challenges',
        'problem/problems',
        'would kill/cost/cut/harm/hurt/damage/undermine',
        'could turn/lead/trigger/cause/derail/delay/threaten/undermine/worsen/lose/force',
        'may/might not',
        'question/questions whether/over/about',
        'impossible/unable to',
        'sceptical/skeptical/doubt/doubts/doubtful/doubted',
        'critics/criticised/criticized/criticism/protest/protests/protested',
        'concern/concerns/concerned/worry/worries/worried',
        'uncertainty/loopholes/loophole/gap/gaps between',
        'ask/asks/asked for … halted/stopped',
        'not … only/sole obstacle/problem/hurdle',
      ],
    ],
    [
      1,
      [
        'whether',
        'however/but/yet/nevertheless/although/though/despite/unless/until',
        'need/needs at least',
        'less/fewer than',
        "not/never/nor/no/cannot/can't/won't/couldn't/wouldn't/isn't/hasn't/haven't",
        'still',
        'wants/want/demands/demand/insists/insist/demanding',
        'too little/late/few/low/slow/expensive/costly/small',
        'unfilled/missing/unpaid/unsigned/unfinished/incomplete/unproven/untested/overdue',
        'contested/challenged/opponents/rivals/rebels',
        'critical/crisis/emergency/deficit/debt/loss/losses',
        'would/could/may/might … if',
        'if … would/could/may/might',
      ],
    ],
  ],
  obstacleHeading: [
    'not settled/agreed/decided/known/clear/resolved',
    'not know/knows',
    'unknown*/unresolved/unsettled/uncertain*/unanswered',
    'risk*/hurdle*/obstacle*/challenge*/threat*/danger*/barrier*',
    'doubt*/dispute*/disagree*/division*/objection*/opposition/critic*/concern*/caution/warning*/worr*/fear*',
    'stop/stall/block/derail/delay/wrong',
    'in the way',
    'against/resistance/dissent*/sceptic*/skeptic*/limits/limitation*/caveat*',
    'problem*/trouble*/deadlock/bottleneck*',
    'position … demands',
    'open questions',
  ],
  ahead: [
    [
      3,
      [
        'is/are/was/were due to/on/in/by/at/next/before/back',
        'is/are/was/were set/scheduled/slated/expected/poised/bound to',
        'is/are/was/were scheduled/planned/due/expected/set for/on/in/by/next/early/later',
        'plan/plans/intend/intends/hope/hopes to',
        'is/are planning/hoping/preparing/going/expecting to',
        'hope/hopes for',
        'must … by/within/before',
        'has/have … days/weeks/months/until to',
        "days'/weeks'/months' notice",
        'the/our/its/their next step/steps/stage/phase/round/meeting/hearing/review/report/vote/session/decision',
        'will/shall/must then/next/now/also/again/soon',
        'called/calls/calling a/an … strike/stoppage/election/vote/meeting/walkout/protest for',
        'hearing/meeting/vote/election/ballot/trial/deadline/session/summit/launch/opening/referendum/talks is/are on/in/for/at',
        'earliest/first possible',
        'will … next/tomorrow',
      ],
    ],
    [
      2,
      [
        'is/are to',
        'will/shall/must',
        'expect/expects to',
        "won't",
        "*'ll",
        'remains/remain to be',
        'yet to come',
        'deadline/timetable',
      ],
    ],
    [
      1,
      [
        'would/could/may/might/should',
        'begin/begins/start/starts/open/opens/vote/votes/meet/meets/decide/decides/resume/resumes/publish/publishes/close/closes/expire/expires/gather/gathers/return/returns/visit/visits/hold/holds/review/reviews/report/reports/release/releases/launch/launches/face/faces',
        'take/takes place/effect',
        'has/have promised/pledged/vowed/asked/offered/called/agreed',
        'promised/pledged/vowed/proposed/plans/planned to',
        'aim/aims to',
        'if',
      ],
    ],
  ],
  time: [
    [
      3,
      [
        'next week/month/year/summer/autumn/fall/winter/spring/quarter/season/session/term/january/february/march/april/may/june/july/august/september/october/november/december/monday/tuesday/wednesday/thursday/friday/saturday/sunday',
        'tomorrow/tonight',
        'later/early/earlier this week/month/year/summer/autumn/fall/winter/spring',
        'later in the week/month/year',
        'this weekend',
        'in the coming/next days/weeks/months/years',
        'coming/upcoming/forthcoming days/weeks/months/years/vote/election/meeting/hearing',
        'in the … weeks/months/days/quarter ahead',
        'by the end of',
        'before the end of',
      ],
    ],
    [
      2,
      [
        'by/from/until/before/after/on/in/starting/early/late/mid january/february/march/april/may/june/july/august/september/october/november/december',
        'by/from/until/before/after/on/for # january/february/march/april/may/june/july/august/september/october/november/december',
        'by/from/until/before/after/on/for the #',
        'by/from/until/before/after/on/for monday/tuesday/wednesday/thursday/friday/saturday/sunday',
        'in/by/before/until #',
        'within/in about/in … days/weeks/months/years',
        'in the first/second/third/fourth/last quarter/half',
        'in/by early/late/mid',
      ],
    ],
  ],
  notAhead: [
    [
      3,
      [
        'is/are/was/were due to a/an/the/its/their/his/her/lack/poor',
        'is/are to be called/named/known',
        'is/are to blame',
        'will and testament',
      ],
    ],
    [
      2,
      [
        'ago/yesterday',
        'last week/month/year/summer/autumn/fall/winter/spring/monday/tuesday/wednesday/thursday/friday/saturday/sunday',
        'was/were signed/announced/approved/published/held/launched/opened/made/reached/agreed',
        'would/could/might have',
        'had/voted/agreed/signed/announced/recorded/rejected/fell/rose to',
      ],
    ],
  ],
  nextHeading: [
    'next/outlook/ahead/timetable/timeline/calendar/schedule/agenda/forthcoming/upcoming/dates',
    'what happens/comes/follows',
    'looking forward/ahead',
    'to watch',
    'way/path/road/steps forward',
    'plans',
  ],
  summaryHeading: [
    'summary/abstract/overview/synopsis/highlights/tl;dr',
    'key points/findings/takeaways/messages',
    'in brief/short',
    'at a glance',
    'main findings/points',
  ],
  outcome: [
    [
      1,
      [
        'agree/agreed/agrees/sign/signs/signed/approve/approved/approves/vote/voted/votes/reject/rejected/pass/passed/adopt/adopted/reach/reached/conclude/concluded/announce/announced/decide/decided/rule/ruled/order/ordered/launch/launched/win/won/lose/lost/elect/elected/appoint/appointed/resign/resigned/cancel/cancelled/canceled/close/closed/open/opened/halt/halted/ban/banned/raise/raised/cut/cuts/rise/rose/fell/fall/grew/killed/destroyed/found/discovered/warned/yield/yielded/end/ended/fail/failed/sent/put/pushed/added/revealed/shows/showed/plans/unveiled/published/released/set',
        'breakthrough/deal/agreement/accord/settlement/verdict/ruling/result/results',
      ],
    ],
  ],
  padding: [
    [
      2,
      [
        'highlights/underscores/underlines/emphasises/emphasizes/showcases/exemplifies/demonstrating/highlighting/underscoring/reflecting/showcasing/signalling',
        'marking/marks a',
        'serves/serve as a',
        'is/are/remain/remains crucial/vital/essential/paramount/evident/notable/key/important/critical/pivotal/imperative',
        'crucial/vital/pivotal/paramount/noteworthy/multifaceted/unprecedented/comprehensive/robust',
        'significant/important/major/critical/crucial/key step/milestone/development/moment/role/component/part/aspect/dimension',
        'it is worth/important to/noting',
        'plays/played/play a … role/part',
        'reminder of',
        'the world watches',
        'only time will tell',
        "in conclusion/summary/today's",
        'landscape/tapestry/realm/testament/navigate/navigating/delve',
        'stable/brighter/better/sustainable future',
        'layered/complex nature',
        'unique dimension/perspective/blend',
        'unified/holistic/methodical approach',
      ],
    ],
  ],
}

/** The cue phrases of each language (ISO 639-1) that has them. */
export const CUES: Readonly<Record<string, CueLexicon>> = { en }
