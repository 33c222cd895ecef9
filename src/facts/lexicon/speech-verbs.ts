/** Verbs that report words, in the forms a newspaper prints. They can govern a whole quotation. */
const STRONG = `said says saying say told tells telling tell added adds adding asked asks asking ask replied replies replying
warned warns warning warn argued argues arguing argue insisted insists insisting insist explained explains explaining explain
stated states stating declared declares declaring declare announced announces announcing announce noted notes noting note
acknowledged acknowledges acknowledging admitted admits admitting conceded concedes conceding claimed claims claiming claim
complained complains complaining commented comments commenting concluded concludes concluding continued continues
confirmed confirms confirming denied denies denying described describes describing describe called calls calling call
wrote writes writing write tweeted posted recalled recalls recalling remarked remarks remarking observed observes observing
promised promises promising pledged pledges vowed vows urged urges urging stressed stresses stressing emphasised emphasized
emphasises emphasizes maintained maintains asserted asserts contended contends cautioned cautions quipped joked jokes shouted
cried whispered answered answers responded responds reiterated repeated repeats testified testifies predicted predicts
praised praises criticised criticized criticises criticizes condemned condemns dismissed dismisses labelled labeled labels
dubbed dubs branded brands termed terms characterised characterized hailed hails deemed lamented laments reported reports reporting
mentioned mentions revealed reveals suggested suggests proposed recounted recounts retorted snapped sighed laughed mused protested
protests demanded demands suggested ordered advised advises agreed agrees signalled signaled quoted puts put voiced
accused accuses thanked boasted summarised summarized sums summed opined begged pleaded countered counters blamed blames blaming likened likens likening denounced denounces
denouncing slammed blasted lambasted mocked ridiculed derided decried touted wondered wonders worried`

/** The same in other languages of Europe: the commonest, for quotations whose speaker is named beside them. */
const ABROAD = `sagte sagt erklärte erklärt betonte nannte meinte schrieb warnte forderte kritisierte bezeichnete dit déclaré déclare affirmé affirme
expliqué explique ajouté ajoute assuré estimé estime dijo dice afirmó declaró explicó añadió aseguró señaló advirtió disse afirmou declarou explicou
acrescentou garantiu detto dichiarato spiegato aggiunto affermato zei zegt verklaarde sade säger sa sier sagde siger sanoi powiedział powiedziała`

/** Verbs of thought: their subject is a person or a body, but they do not govern scare quotes. */
const WEAK = `thinks thought believes believed reckons reckoned estimates estimated expects expected hopes hoped fears feared
wants wanted knows knew feels felt doubts doubted plans planned declined declines refused refuses rejected rejects welcomed welcomes
met meets visited visits resigned joined joins led leads voted votes supports supported opposes opposed urged signed signs
objects objected points pointed stands stood spoke speaks backs backed holds held drove drives`

/** Verbs that govern a quotation only right before it or through "as" ("welcomed the decision as “brave”"). */
const LABELLING_AS = `welcomed welcomes welcoming rejected rejects rejecting defended defends defending hailed attacked attacks saw sees seen viewed views
portrayed portrays presented presents cast casts ridiculed regarded regards billed`

/** Forms of STRONG that are as often nouns: they are verbs only next to a name, a pronoun or a quotation. */
const AMBIGUOUS = `say claims claim notes note reports reports states terms comments calls call labels brands promises protests demands
answers warnings put puts ask tell write sums warning posted repeats counters`

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const SPEECH_VERBS: ReadonlySet<string> = set(`${STRONG} ${ABROAD}`)
export const THOUGHT_VERBS: ReadonlySet<string> = set(WEAK)
export const LABELLING_AS_VERBS: ReadonlySet<string> = set(LABELLING_AS)
export const NOUN_LIKE_VERBS: ReadonlySet<string> = set(AMBIGUOUS)

/** Words after which a title of a work stands in quotation marks. */
export const WORK_NOUNS: ReadonlySet<string> = set(
  `called titled entitled named book memoir memoirs novel paper report study article essay film movie documentary song album play
series podcast poem painting show exhibition submission pamphlet manifesto column chapter opera musical brochure poster newsletter
headed headlined dubbed`,
)

/** Nouns after a quotation that make it a label, not words of anybody ("its “growth first” label"). */
export const LABEL_NOUNS: ReadonlySet<string> = set(
  `label labels slogan tag motto banner nickname moniker brand badge sign signs scheme package programme program`,
)

/** Words that stand between subject and verb ("has also said", "would not say"). */
export const AUXILIARIES: ReadonlySet<string> = set(
  `has have had is are was were be been being will would could should may might can must did does do not never also later then
once again repeatedly recently often still already simply just only now soon even publicly privately reportedly famously previously
earlier first finally since yesterday today himself herself themselves itself quickly quietly bluntly flatly`,
)
