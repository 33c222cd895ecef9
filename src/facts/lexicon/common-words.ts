/*!
 * Common English words, in lower case: a capital at the start of a sentence says nothing about them.
 * Adapted from the lexicon of compromise (https://github.com/spencermountain/compromise), with additions:
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2019 Spencer Kelly
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */

const WORDS = `
abandon abduct aberrant abet abide abject ablaze aboard abolish abort abound above abreast abroad
abrupt abscond absent absolute absolve absorb abstract abstruse absurd abundant abuse academic
accelerate accent accept access accident acclimate accommodate accompany accomplish accord accost
account accountant accrual accrue accurate accuse accustom ace acetate ache achieve acid acknowledge
acoustics acquaintance acquiesce acquiescent acquire acquittal acrobat act activate activist actor
actual acute adamant adapt add addendum addict address adept adequate adjective adjourn adjust
administer admiral admit adolescent adopt adorn adsorb adult advance advantage adventurer adverse
advertise advice advisor advocate aerobics aerodynamics aeronautics affect affectionate affiliate
affix affluent afford afraid again against age agent aggressive agile agonize agonze agree ah aha
ahead ahem ahh ahoy aid aim air aircraft aka alarm alas alcoholic alert alga alien alight align
alike alive alkaline all allege allergy allot allow allude almost alone alongside aloof already
alright also alter alternate alternative altogether alumna alumnus always amalgamate amaze amen
amends amnesty ample amuse analyse analysis analyst anarchist ancestor anchor anecdote anger angry
animate animator anise anneal announce announcer annoy annul answer antarctic antenna anticipate
antidote antique antsy anybody anymore anyone anyway apart apostle apparent appeal appear appease
appendix appetite appoint appraise appreciate apprentice approach appropriate approve approximate
apt arab arbitrary arch archbishop architect archival archive arctic argh argue arise arisen
aristocrat arithmetic arm armour arouse arrange array arrest arrive arrogant arsenal arsenic
articulate artificial artisan artist artsy ascent ashen aside ask asleep aspect aspire aspirin
assail assemble assert assess assign assist assistant associate assume assure astonish astound
astronaut astronomer astute athiest athlete athletics attach attack attain attempt attendant attest
attic attorney attract attractive auditory aunt auntie austere authentic author authorize autocrat
autoimmune automate autopsy average avert avocado avoid await awake awaken award aware away awesome
awhile awkward awoken axis ayatullah aye baby babysit bacillus back backfire backward backwards bad
baffle baggage bah bail bake balance bald bam ban band bang bank banker bankrupt bar barber bare
bargain barge bark baron barracks barren barrier bartender base bash bass bathe batter battle bawdy
be bean bear beat beatboxer beaten beau beautiful become beef been befriend beg begin beguile begun
behave behead behind behold believe belittle belong below belt bend beneath beneficial benefit
benign bent bequeath beside best bestow bet betray bewilder bewitch beyond bias bicyclist bid bide
big bigtime bike billiards billion billions billionth bind biopic biopsy bipartisan bishop bison bit
bitch bite bitten bitter bizarre black blame bland blank blast blemish blend bless blind blink
blithe blitz bloat block blogger blond blood bloody blow blown blue blunt blur blurt board boast
boat body bog boggle bogus bohemian boil bold boldface bolster bomb bombard bonafide bond bone boo
boogeyman book bookkeep boom boost boot booya border borough borrow bother bottle bottom bounce
bouncy bound bourgeois bowl box boy boycott boyfriend brake branch brand brash brave bravo breach
bread breadth break breakfast breakthrough breathe breathtake bribe brick bricklayer bride bridge
brief brigadier bright brighten brilliant brisk bro broad broadcast broaden broken broker bronze
brother brr bruise brush brute btw bubble buckle bud buddhist budget buff buffer build builder built
bulk bump bundle bunny burden burglar burglary burial burn burnt burp burst bury bus businessman
bust bustle busy butcher butt butter buy buzz bye bypass cactus cad cadet cage cagey cahier cake
calculate call calm calorie camp canal canary cancel cane cannibal canoe canton cap capital captain
captivate capture car carbohydrate card cardiac care careen careful carer caretaker carpenter
carrier carry carve cash cashier cast catalog catch cater caterpillar cathedral caucus caulk cause
cave cease celcius celebate celebrate celebrity cellar center centralize centre ceo cereal certain
certificate certify cfo chain chair chairman chairwoman challenge champion chancellor chandelier
change channel chant chaos chaplain character charge charm chart chat chateau chauffeur cheap cheat
check cheer cheerleader cheery cheese cheesy chef cheque cherish chew chewy chicken chief child
children chill chintzy chip chirp chocolate choose chop chosen chum circle circumspect circumvent
circus cite citizen city civics civil claim clap classic classics classify claw clean cleaner
cleanse clear clergy cleric clerk clever click client climb clinic clip clockwise clone close cloth
clothes cloud cloudy clown club clung clutter cmon coach coal coalesce coarse coat code coefficient
coerce coercive coexist cogent cognizant cohabit coin coincide coke cold colic collapse collar
colleague collect collide collude colonel colonial color colossal colour columnist comatose combat
combine combust come comedian comfort comic command commander commence commensurate commentary
commenter commercial commissioner commit common communicate communique communist commute companion
compel compete compile complain complete complex complicate compose composer compound compromise
compulsory comrade concave conceal conceive concentrate concern concise conclude concrete concur
condemn condense condone conducive conduct confess confidant confidante confide configure confirm
conflict conform confront confuse confusion conglomerate congressman congruent conjoint conjugal
conjugate conjure connote conquer conscript consent consequent conservatory conserve consider
consist consolidate conspire constant constituent constitute constrain construct consulate consult
consultant consume consummate contact contain contemporary contender content continue contrary
contrast contribute contributor contrite control controller convene converge convert convey convince
cook cookie cool cooperative coordinate coordinator cope copier copy coral core corporal corporate
corpus corral correct correspond corrode corrupt cost cottage cotton cough councillor counsel count
counterfeit couple courier court cousin cover covert cowabunga cowboy coworker coy coyote cozy crack
craft crafty cramp crash crave craven crawl create creator credit creep creepy cripple crisis crisp
criterion critic crop cross crowd crucial crucible crude cruel crumble crush cry crystalline cube
cue cultivate curator curb cure curl currency curriculum curtail curve customary customer customize
cut cute cutesy cycle dab dad daddy dam damage dammit damn damnit damp dampen dance dancer dang
dapper dare daredevil dark darken dart dash database date daughter daunt daze dazzle deacon dead
deadpan deaf deafen deal dealer dear death debark debate debilitate debrief debug debunk debut decal
decay deceive decentralize decide decimal decimate decipher declare decline decode decommission
decompose decorate decorator decouple decrease decree decry decrypt dedicate deduct deep deepen deer
deface defeat defect defenceman defer deferral defiant define definite deform defraud defuse defy
degenerate degrade deity delay delegate deliberate delicate delight delightful delimit deliver
demand demean demise demographic demolish demoralize demure denial denizen denote denounce dense
deny depart dependent depict deplore deploy deport deposit depress deputee deputy derail derange
derelict derivative derive descendant desert deserter deserve design designer desire desist
desperate despondent destitute desultory detach detail detective determine deterrent devastate
develop developer devoid devolve devote devout diabetes diagnose diagnosis dialect dice dictator
didactic die dietician dietitian differ difficult diffuse dig digest dignify dignitary dim diminish
dine dinner dip diplomat dire direct director dirty disappoint disarm disband disburse discard
discern discharge discipline disclaim disclose discontent discount discourage discover discreet
discrete discuss disgruntle disguise disgust dish dishearten dishonesty disincentive disjoint
dislike dislodge dismantle disparate dispatch dispense disperse displace display displease dispose
disprove dispute disrepute disrupt dissent dissolve dissuade distant distil distill distinct
distinguish distort distract distress district disturb ditch diva dive diverge divergent diverse
divert divest divide dividend divine divorce divulge dizzy do docile dock doctor doctorate
documentary dodge doggy dole dominant done door dope dork dormant dossier double doubt doubtful dove
download downside downstairs draft drag drain drat draughts draw drawn dream dreamt dreary dredge
dress dribble drier drift drifter drill drink drip drive driven driver drone drop drown drowsy drum
drunk dry dub dude due duel duh dull dumb dump duplicate dwell dweller dwindle dye dynasty eager
earmark earn earnings earth east eastern easy eat eaten echo economics economist economy edge edify
edit editor educate eek eep eerie effect efficient effigy egg eh eight eighteen eighteenth eighth
eightieth eighty elaborate elapse elate elder elect electorate electrician electricity electrify
electronics elegant eleven eleventh elicit elite eloquent elucidate elude emaciate embalm embargo
embark embarrass embassy embody embrace embroider embroil emcee emerge emergent eminent emperor
emphasize employee employer empower empty enact enchant encircle enclose encounter encourage
encroach encrypt encumber end endanger endear endorse endow endure enemy energize energy enforce
engage engender engineer engrave engulf enhance enjoy enlarge enlist enliven enough enquire enrich
enrol enroll ensue ensure enter enterprise enthral entice entire entrain entrench entrepreneur
entrust envelop envisage envision envy epic epidemic epoch equal equip erase erect erstwhile erupt
escape eschew espouse essential establish estate estimate etch ethereal ethic ethics eureka evaluate
event ever everybody everyday everyone evil evoke evolve eww exact exaggerate exalt examine examiner
example exasperate excel excellency excess exchange excite exclaim exclude excuse executive exemplar
exempt exercise exert exhale exhaust exhibit exhilarate exhort exhume exile exist existence exit
expand expect expedient expedite expel experience expert expertise expire explain explicit explode
exploit explore export expose express expunge exquisite extend extent extinguish extol extra extract
extravagant extreme exuberant exude exultant eye eyeball eyelid fabric face fade fail faint fair
fake fall fallen false falter familiar fancy far farewell farm farmer fascinate fast fasten fat fate
father fatten faulty faux favorite favour favourite fear feature feeble feel fella fellow female
feminine feminist fence fend fertile fervent fess fetch fetish fiance field fiend fierce fiery
fifteen fifteenth fifth fiftieth fifty fight fighter figure file fill film filmmaker filter final
finance financial financier find fine finish finite fire firefighter fireman firm first fish fit
fitter five fix fizzle flag flagrant flake flame flare flash flat flatten flatter flavor flavour
flee flesh flip flirt flirty float flock flood flour flow flower flowery flown fluent fluid
fluorescent fluster flute foamy focus foe fog foil fold folksy follow fond food fool foolish forbid
forbidden force forebear forecast foreclose forego foreign foreman forerunner foresee foreshadow
forester forever forewarn forfeit forge forget forgetful forgive forgiven forgotten fork form formal
format former formula forsake forsaken forseen forthcome fortieth fortunate forty forward foul four
fourier foursome fourteen fourteenth fourth fourtieth fourty fowl fracture fragile fragme fragrant
frail frame franchise frantic free freelancer freeze frequent fresh freshen fretful friend frigate
frighten fringe frolic frontier frost frown frozen frugal frustrate fry fuck fuel fugitive fulfil
fulfill full fun fund fundraise funeral fungus funny furnish furniture furry further furthermore
fuss future fuzz gad gag gah gain gainful gambler game gang garden gardener garlic garnish gas gate
gather gauche gaudy gay gaze gear gee geek geisha gelatin general generate generic genetics gentle
gentleman genuine genus get ghost ghostwriter giant giddy gift gigantic giggle girl girlfriend give
given glacier glad gladiator glare gleam glean glib glide global gloomy gloss glow glue gluten
glycerin go goalie goalkeeper goaltender god gold golden golf golfer gone good goodbye goof goofy
goose gore gosh gossip gotten govern grab graceful grade graduate granary grand grandchild
grandfather grandma grandmother grandpa grandparent grandson granite granny graphic grapple grasp
grass grate grateful gratify gratis grave gray graze greasy great greedy green greet grenadier grey
grid grieve grill grim grind grip groom groovy gross ground groundbreak grow grown growth grr gruel
gruesome grumble guarantee guard guess guest guide guilty gulp gum gun guru gymnastics gypsy hack
haha hahaha hai hair hairdresser hairstylist hairy half halibut hallelujah halo ham hammer hamper
hand handful handle handsome handsy handy hang hanker happen happy harangue harass harbour hard
hardcore hardy harm harsh harvest hash hashish haste hasten hatch hate hateful haunt have haven haze
head headphone headquarters heady heal hear heartwarm hearty heat heaven heavy heck hedge hee hefty
heighten heir heist hella hellish hello help helpful hence here hermit hero heroine hesitant hey hi
hidden hide high highfalutin highlight highrise hijack hike hinder hint hippopotamus hire hispanic
historian history hit hoary hobby hobo hockey hoist hold hole holla hollow home homeless homesick
homework hone honest honesty honey honor honorary honour hook hooky hooray hooyah hop hope hormone
horrific horrify horse horseradish hospital hospitality host hostage hostile hot house housekeeper
howl hug huge huh human humane humanitarian humble humdrum humid humiliate humph hundredth hunger
hungry hunker hunt hurrah hurray hurry hurt husband hush hussy huzzah hygienist ice icon icy ideal
idle idol ignorance ignorant ignore ill illegal illegitimate illicit illiterate illuminate
illustrate illustrator imagine imbue immature immediate immense immerse immigrant imminent impact
impale impart impartial impatience imperfect imperil impinge implicit implode impolite import
importance important impose impoverish impress imprison improper improv improve inaccurate
inadequate inane incel incentive incident incite incline include incomplete incorporate incorrect
increase incumbent indebt indefinite independent index indicate indie indirect individual indoor
indulge indulgent inept inert infant infect inferior infest infinite inflate influence influential
inform infrequent infuriate infuse ingest ingrown inhabit inhabitant inhale inhibit inhibitory
initial initiate initiative injure ink innate inner innocent innovate innovator inordinate inquire
insane insect insecure insert inside insist insoluble insolvent inspect inspector inspire install
installer instant instead instigator instil institute instruct instructor insult insure intact
integrate intellect intellegent intend intense intensify intent interact interest interface interim
intermediate intern internet interpret interrupt interstate interview intimate intimidate intoxicate
intrigue introduce intrude inundate invade invent inventor invert invertebrate invest investigator
invigorate invite invoice invoke involve irate irk iron irrelevant irritate isolate issue jag jam
jazz jeans jeez jellyfish jester jewelry jittery jog jogger join joke jot journal journalist judge
juggle juggler juice juicy jump junior jupiter just justice justify juvenile juxtapose kaput karate
keel keen keep key keynote kick kid kidnap kill kin kind kinda kindergarten kinsman kinswoman kiss
kitten knead kneel knickers knit knock know knowledge known label labor laboratory laborer labour
lace lack lad lady lag lah lame land landlord languid languish lap large larva lash last latch late
latter laugh laughter launch launder laureate lawyer lay layer layman leach lead leader leaf leak
lean leap learn lease leather leave lecture leech leery left legal legend legendary legitimate leh
leisure lend lengthen less lessen lesser let lethal level levy lewd liberal libretto lice license
lick lie lieutenant lifesave lift light lighten lightweight like likewise lil lime limit limp line
linger linguistics link lipid liquefy liquid liquidate list listen literal literary literate
literature little live liven liver lmao lmfao load loaf loan lobby lock lodge lofty log logic
logistics lol lols long longterm longtime look loose loosen loot lord lose loser lost loud lousy
loutish love lover low lower loyal luck lucky luddite luggage lump lunch lurk lush lust macabre
machinery macho mad madden magenta magic magician magistrate magnate mail maim main mainstream
maintain majesty major make maker makeshift male mammal mammalian mammoth man manage manager mandate
mandatory mandible maniac manifest manner manoeuvre manufacture many map marine maritime market
marry mars marsupial martyr masculine mash mask master match mate material mathematics matriarch
matrix matter mature maverick maybe mayor meager mean meander meanwhile measles measure meat meaty
mechanic mechanics medal median medic mediocre meditate medium meek meet mega meh mellow melt
memorandum men mend mentor menu merchandise merchant mere merge merit merry mesmerize mess message
metal metallurgy metier metric metropolitan mic mild military milk million millions millionth mime
mimic mimick mince mind mine mineral mingle mini miniature minion minister minor minus mirror
mischief misfit misplace miss missive mistake mister mitigate mitten mix mmm mobile mock model
moderate moderator modern modernist modest modify modulus mogul moist mold moldy molest mom mommy
monarch money monitor monk monkey monochrome monogamy moody moose moot mop moral morbid more
moreover mortal mosque mosquito most mother motivate motive mould mount mourn mouse mouth move movie
mow muddle muddy mull multiple mum mumble mummy mumps mundane mural murder music musician mute
mystic mystify nag nah nail naive name nanny narcotic narrative narrator narrow native naval
navigate nay near nearby neat nebula necessary neglect negotiate neice neighbor nephew neptune nerd
nerdy net network neurosis nevertheless new news next nice niece nimble nine nineteen nineteenth
ninetieth ninety ninth nite nitrate no noble nobleman noblewoman nobody nod noisy nomad nonchalant
nondescript nonprofit nonstop nope normal north northeast northern northwest nosy notary note notice
nourish novel novice nowadays nucleus nude numb number nun nurse nurseryman nurture nutella nuts
oatmeal obediant obedient obese obey object objective obscene obscure observant observe obsess
obsolete obstetrics obtain occupant occupier occupy occur ocean octopus odd offbeat offend offensive
offer offhand officer official offline offset often oh ohh oi oil ok okay old omg omit onboard once
one online ooh ooo oops ooze open operate operator opiate opine oppose opposite oppress opt optimist
optometrist opus oracle orange orbit ordeal order organic organise organize organizer orient
originator orotund orphan other others ouch outcast outdone outdoor outer outgo outgrow outgrown
outlaw outline outnumber outpace outright outside outspoken outstand oval oven over overall overarch
overboard overcome overdone overdue overhand overhead overlap overlook overnight overpass overpower
override overseas oversee overseen overshadow overt overtaken overthrown overtime overturn overuse
overview overweight overwhelm overwrought ovulate ovum ow owe own owner ox oxygen oy pack package
painful paint painter pair paise pal pale pamper pan panellist panic panties pants paradise parallel
paralyse paranoid parent parental parenthesis pariah parish park part partial participate partisan
partner party pass passionate past paste pastor patch pate patent pathogen patience patient
patriarch patriot patrol patron pause pave pawn pay peace peaceful peacekeep peak peanut pedal
pedestal pee peel peer pen pencil pend people perceive percentage perfect perform performer perfume
perhaps periodical perish permanent permeate permit perplex persevere persist person perspective
persuade pert pertinent pervade perverse pessimist pet petal petite petrol peyote pff phantom
pharmacist phase phenomenon phew philosopher phone phony phooey photocopier photograph photographer
phrase physician physics picayune pick picnic pie pier pig piggy pile pilgrim pilot pin pine pink
pinpoint pioneer pipe piss pit pity pivot place placid plaid plain plan planner plant plaque plastic
plate play player playmate playwright plce plead pleasant please plebiscite pls plug plumber plummet
plump plunge pluto plz poach podcaster poet point pointy poison policeman polish polite politician
politics poll pollen pollute polygamy pool poop poor pop poppy populist pore pork pornstar portal
portray pose possess post potential pound pour pow power practice practitioner praise prankster
prattle pray preach preacher preamble precede precise preclude predetermine predict prefer pregnant
premature premier premise premises premium preoccupy prepaid prepare prerogative presense present
preserve president press pressure presuppose pretend pretense prevail prevent prey price pricey
pride priest prima primary prime prince principal print prior prisoner pristine private pro probe
problem process proclaim procure prod prodigy produce producer profane profess professional
professor profile profound profuse progenitor progeny prognosis program programme programmer
progress prohibit project prolong prominent promise promote prompt pronounce prop proper prophet
propose prospect prospector prosper prostate prostitute protect protest protrude proud prove proven
provide provoke proximate prune psst psych psychologist public publish puke pull pump punch punish
punjabi punk puny pupil puppy purchase pure purple purport purpose pursuant pursue push pussy put
putty puzzle pyramid quack quadrillion quaint qualify quarterback quash queen quench quick quiet
quintillion quit quite quiver quiz quote quotient rabbi rabid rabies race racial racist rack radical
radius rage rain rainy raise rake ramble rampant random range rank rant rap rape rapid rapper rare
rash rat rate rather ratify rattle rave raven ravish raw reach react read ready real realise realist
realize reap rear reason reassure rebate rebel reboot rebuff rebuttal recalcitrant recall receive
recent receptionist recipient recital reckon reclaim recluse recognize recommend reconcile recondite
record recoup recover recruit recruiter recycle redact redefine redo reduce redundant reel refactor
reference referendum referent referral refinance refine reflect refocus reform reformer refract
refresh refuel refugee refund refurbish refuse regard register regret regroup regulate rehearse
reheat reign reimburse rein reinforce reins reject rejoice rejuvenate relate relative relax release
relent relevant relieve relinquish relish relive reload reluctant remain remake remark remedy
remember remote remove render renew renounce rent rental reorder repair repeal repeat repel rephrase
replace replenish replicate report reporter represent reprobate republic republican request require
rerun research researcher resemble resent reserve reside resident resign resist resistant resolute
resolve resonant resort respect respite respond rest restart restock restore restrain restrict
restructrue restructure result resume resurface retire retrieve retrofit return reup revamp reveal
revel revere reverend reverse revert review revisit revitalise revitalize revive revoke revolve
reward rewritten rhetoric rheumatoid rhyme rice rickets rid ridden ride right rightful riot rip ripe
ripen rise risen risk rite ritual ritzy rival roam roar roast robust rock rodent rodeo rogue roll
romantic roof roofer rookie room roomy root rope rosy rot rotten rough round rout route routine row
royal rub rubbish rude ruin rule ruler run rung runningback rush rust rustle sabbatical sack
sacrifice sad sadden safe safeguard safety sage sail sailor saint salary salmon salt salty same
sample sand sandwich sapien satisfactory satisfy satish saturate saturn save savvy say scale scan
scanty scar scarce scare scarlet scary scatter scavenge scenery scent schedule scholar school
scientific scientist scion scissors scorch score scout scrape scratch scream screech screen
screenwriter screw scribble scroll sculpt sculptor seal search seat second secondary secret
secretary sect secure sedate see seek seem seen seldom select self selfish sell seminar senate send
senior sense sensory sentence separate septillion septillionth sequester serene sergeant serial
series servant serve service servitor set settle seven seventeen seventeenth seventh seventieth
seventy sever severe sew sewn sex sextillion sextillionth sexy shack shade shady shake shaken
shallow shaman shameful shape share sharp sharpen shatter shave sheep sheer sheesh sheild shelter
shepherd shhh shift shine shingles shiny ship shit shiver shock shoe shone shoo shoot shop shore
short shortage shorten shorts shout show showgirl showman shown showrunner shrill shrink shrivel
shrunk shuffle shun shut shy sic sick side sift sign signal signatory significant silence silk
silver simple simplify simulate sincere singer single sinister sink sinner sip sissy sister sit site
six sixteen sixteenth sixth sixtieth sixty size skate skateboard skeleten ski skier skill skin
skinny skirmish skittles skyrocket slack slain slam slay sleek sleep sleepy slender slick slide
slight slim slimy slip slippery slipshod slit slope slouch slow small smart smash smell smile smirk
smoke smooth smug smuggle smuggler snake snap snatch sneak sneeze sniff snobbish snow snowboard
snuggle so soak soap soar sob sober soccer social socialist soft soldier sole solemn solicit solid
soloist soluble solve solvent somber sombrero somebody somehow someone sometimes somewhat son soon
sooth soothe sorcerer sordid sore sorry sort sought soul sound soundproof sour south southeast
southern southwest sovereign soviet sow sown spacecraft spam span spare spark sparkle sparse spawn
speak special specialist specialize species specific specify spectator speedy spell spellbind spend
spice spicy spill spilt spin spiral spirit spit spite splash splay splendid split spoil spoken
spokesperson sponsor spoof spot spouse sprawl spray spread sprinkle spruce spry spur spy squander
square squat squatter squeamish squish stab stack staff staffer stage stagger stain stake stale
stalk stall stalwart stamp stand standard staple star stare stark start startle starve state
statesman static statistic statistics statute statutory stave stay steadfast steady steal steam
steel steep steer stem step stepbrother stepchild stepfather stepmother stepsister stereotype
sterile stern stick stiff stiffen stifle still stimulate stimulus stink stipend stir stitch
stockpile stolen stomach stone stoop stop store storm stout straight straighten strain strange
stranger strangle strategy stray stream streamer strengthen stress stretch strew strewn strict
strike stringent strip strive stroke strong struggle stubborn student study stuff stumble stump stun
stupid sturdy style stylish sub subject sublimate sublime submerge submit subordinate subpar
subsequent subside subsidize subsist substandard substantial substrate subtle subtotal subtract
suburban subvert succinct succumb such suck sudden suffer suffice sugar suggest suit suite sultan
sum summarise summon sung sunk sunrise sunshine super superb superficial superhero superhuman
superior superstar supervisor supervisory support suppose suppress supreme sure surf surface surfer
surge surgeon surmount surpass surprise surreal surrogate surround survey survive survivor sushi
suspect suspend suss sustain swallow sway swear sweat sweep sweeper sweepstakes sweet sweeten
sweetheart swell swift swim swipe switch sworn swum syllabus symbolic synergy synopsis system
tableau taboo tack tackle tactic tag tailor take taken talent talk tall tame tamper tan tangle
tantalize taoiseach target tarnish tart taste tasteful tawdry tax tea teach teacher team tear tease
technician technologist tee teen teenage teenager tell temper temperate template temporary tempt ten
tenant tender tennis tense tenth terminal terrific terrify terrorist tertiary test tester testy text
thank then therapist there thesis thick thief thin thingy think third thirsty thirteen thirteenth
thirtieth thirty thorny thoughtful thousand thousands thousandth thread threaten three threesome
thrill thrive throw thrown thrust thunder thus thwart tic tick tide tidy tie tier tight tighten
tiktoker tile time tin tiny tip tire toddler together token tolerant toll tone tonight tonite too
tooth toothpaste top topic topple torn tornado torpid torque torture toss total touch tough toughen
tour tourist townfolk townsfolk track trade trader traffic traffick tragedy train tramp trample
tranquil transact transfer transform transparent transpire transport trap travel traveler treat
treatise trek tremble trenchant trend trendsetter trendy trial tribe tribunal tributary tribute
trick trickle trifle trigger trillion trillions trillionth trim trip trite trooper troops trot
trouble trough trousers trout true trust try tsk tuck tumble tummy tuna tune tungsten tunic tunnel
turn tutor tutorial tuxedo tv twelfth twelve twentieth twenty twice twin twist two tycoon type
tyranny ugh uh uhh uhm ultimate ultra uncle uncover under underage undercover undercut undergo
undergone underground underhand underneath understand understood undertake undertone undervalue
underwater underway underwear underweight underwhelm underwriter undo undone undue unearth uneven
unfair unfold unforeseen unheard unify unique unite universal unknown unleash unlock unmet unnerve
unpaid unplug unravel unseen unsettle unsold unspent unspoken untie untold unveil unwieldy upbeat
update upgrade uphold uplift upload upper uppity uprisen upscale upset upside upstairs uptight
uranus urban urbanite urge urgent urinal use useful user usher usual utter uttermost vacant vacuum
vagabond vagrant vague vain validate value vanilla vanish vapor variant variety varnish vary vast
vengeful venture verdant verdict verify vernacular versatile vertebra vertebrate very vet veteran
veterinarian vex vibe vibrant vie view vigilant vile villain vinegar violence vip virus visionary
visit visitor visualize vitae vocabulary voice void voila volatile volcano voltage volunteer vomit
vote vow voyager vulgar wafer wahoo waist wait waiter waive wake waken walk wander wanderer want
wanton war warehouse warm warmth warn warp warrant warrior wary wash waste wasteful wat watch water
watery wave wax way weak weaken wean wear weary weather weatherman weatherproof weave wee weep weigh
weird welcome welder well western wet whack whale whatsoever whee wheel whew whiny whip whisk whisky
whisper whistle white whoa whole wholesale whoops wick wide widen widespread wield wife wild
wildlife wimp win wind windy wine winner wipe wire wiry wise wish wistful witch withdraw withdrawn
wither wizard woken woman women wonder wood wooden wool woozy word work worker workshop worn worry
worsen worship worth worthwhile wound woven wow wrap wreak wreck wrestle wrestler wrinkle write
writer written wrong wrought wrung wry wtaf wtf ya yaa yah yammer yawn yay yea yeah yearn yell
yellow yep yes yield yikes yipee yippee yogi young youth youtuber yuck yup zany zero zeroth zip
zombie zone zonk zoom
`

let words: ReadonlySet<string> | null = null

/** Common nouns, adjectives and verbs in their base form; split on first use. */
export function commonWords(): ReadonlySet<string> {
  words ??= new Set(WORDS.trim().split(/\s+/))
  return words
}
