/*!
 * Nouns for what a person is or does, in the singular and in lower case.
 * Partly adapted from the lexicon of compromise (https://github.com/spencermountain/compromise):
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

const NOUNS = `
accountant acrobat activist actor actress actresses actuary administrator admiral adventurer adviser alderman
alderwoman bosun dancer deckhand harbormaster harbourmaster longshoreman master ombudswoman purser signalman stationmaster stevedore
advisor advocate agent agronomist aide ambassador anaesthetist analyst anarchist anchor anesthesiologist
animator announcer anthropologist anybodies apostle appraiser apprentice archaeologist archbishop
archdeacon architect archivist aristocrat artisan artist assistant astronaut astronomer astrophysicist
athiest athlete attaché attendant attorney auditor author autocrat ayatullah babies bailiff baker banker
barber barista baron baronesses barrister bartender bassist beekeeper beingses bicyclist biochemist
biologist biophysicist bishop blacksmith blogger bookseller boss botanist boyfriend brewer bricklayer
bride brigadier broadcaster broker brother buddhist builder burglar businessman businessperson
businesswoman butcher bystander cadet campaigner candidate captain cardinal cardiologist carer caretaker
carpenter cashier celebrities celebrity ceo cfo chair chair-elect chairman chairperson chairwoman
champion chancellor chaplain chargé chauffeur cheerleader chef chemist chief chieftain children citizen
citizenses cleaner cleric clerk climatologist climber clinician clown co-author co-chair co-founder
co-ordinator co-owner coach colonel columnist comedian commandant commander commenter commissioner
commodore commuter composer comptroller comrade confidant confidante congressman congresswoman conscript
conservationist constable consul consultant contender contributor controller coo coordinator coroner
corporal cosmologist councillor councilman councilmember councilwoman counsel counsellor counselor
counterpart countess countesses courier cousin cowboy coworker crabber creator criminologist critic
crofter cto curator cyclist daddies dancer daredevil daughter daughter-in-law deacon dealer dean
decorator defector defenceman defender deities deity delegate demographer denizen dentist deputies deputy
dermatologist deserter designer detective developer dictator dietician dietitian diplomat director
director-general dissident distiller doctor drifter driver dutchess dutchesses dweller ecologist
economist economist-in-chief editor editor-in-chief educator electrician emcee emperor employee employer
endocrinologist enemies engineer entomologist entrepreneur environmentalist envoy epidemiologist evacuee
ex-chairman ex-director ex-mayor ex-minister ex-president ex-soldier examiner excellencies excellency
executive exile expert eyewitness farmer farmhand father father-in-law fellow fiance fighter filmmaker
financier firefighter fireman fisherman fitter forebear forecaster foreman forerunner forester forward
founder freelancer frontman gambler gardener geisha general geneticist geniuses gentleman geochemist
geographer geologist geophysicist ghostwriter girlfriend glaciologist gladiator goalie goalkeeper
goaltender goddesses golfer governor graduate grandchild granddaughter grandfather grandma grandmother
grandpa grandparent grandson grocer groom grower guide gynaecologist haematologist hairdresser
hairstylist hauler head headmaster headmistress headteacher heir herder heroes historian holder homeowner
hostage hostess hostesses householder housekeeper husband hydrogeologist hydrologist hygienist
illustrator imam immigrant immunologist inhabitant innkeeper innovator inspector installer instigator
instructor inventor investigator investor islander jogger joiner journalist judge juggler justice keeper
king laborer ladies lady landlady landlord lasses laureate lawmaker lawyer layman leader lecturer
legislator librarian lieutenant lifeguard linguist lobbyist lobsterman lord lumberjack magician
magistrate major manager marshal martyr mathematician matriarch matriarches mayor mechanic mediator
member mentor merchant meteorologist microbiologist midfielder midwife miner minister ministers missuses
moderator mommies monarches monitor monk mother mother-in-law motorist mp mummies musician mystic nannies
nanny narrator naturalist negotiator neice neighbor neighbour nemeses nephew nephrologist neurologist
neuroscientist niece nobleman noblewoman nobodies nomad nominee novelist novice nun nurse nurseryman
obstetrician oceanographer officer official ombudsman oncologist operator optimist optometrist organiser
organizer originator outlaw owner paediatrician painter palaeontologist paleontologist panellist
paramedic parent parishioner parliamentarian partner passenger pastor pathologist patriarch patriarches
patriot patron pawn pediatrician pensioner performer pessimist petrologist pharmacist pharmacologist
philosopher photographer physician physicist physiologist pilgrim pilot pioneer planner plasterer player
playmate playwright plumber podcaster poet policeman politician pollster pope pornstar postdoc potter
practitioner prankster preacher predecessor premier presenter president president-elect priest priestess
priestesses prince princess princesses principal prisoner prodigies prodigy producer professor progenies
programmer prophet prosecutor prospector prostitute provost psychiatrist psychologist publisher
quarterback queen rabbi radiologist rancher ranger rapper rapporteur realtor receptionist recluse recruit
recruiter rector refugee registrar reporter representative researcher resident retiree reverend
revolutionaries revolutionary rheumatologist roofer rower ruler runner runningback sailor saint salesman
saleswoman scholar scientist screenwriter sculptor seamstress secretaries secretary secretary-general
seismologist senator sergeant servant servitor shaman sheikh shepherd sheriff shop-owner shopkeeper
showgirl showman showrunner shrimper signatory singer sissies sister skier skipper smuggler sociologist
soldier solicitor soloist somebodies son son-in-law sorcerer sorceress sorceresses speaker specialist
spectator spokesman spokesperson spokeswoman spouse sprinter squatter staffer statesman statistician
stepbrother stepchild stepfather stepmother stepsister steward stonemason strategist streamer striker
student successor sultan superheroes superintendent superstar supervisor surfer surgeon surveyor survivor
sweeper sweetheart swimmer tailor taoiseach taoiseaches teacher technician technologist teenager tenant
tester theologian therapist tiktoker tourist toxicologist trader tradesman trainer transcriptionist
trapper traveler treasurer trendsetter trooper trucker trustee tutor tycoon typist under-secretary
undersecretary underwriter urologist vet veteran veterinarian vicar vice-chair vice-chancellor
vice-president villager vintner virologist volcanologist volunteer voyager waitress warden warrior
weatherman weaver welder whip whistleblower widow widower wife winegrower winger witch witches witness
witnesses wives wizard women worker wrestler writer yogi youtuber zoologist
`

let nouns: ReadonlySet<string> | null = null

/** Nouns for offices, trades, ranks and kinship; split on first use. */
export function roleNouns(): ReadonlySet<string> {
  nouns ??= new Set(NOUNS.trim().split(/\s+/))
  return nouns
}

/** The endings of German titles, which are written in one word and with a capital: "Wirtschaftssenatorin Karin Lohmann". */
export const ROLE_ENDING =
  /^(?:(?:\p{L}{3,})?(?:präsident|minister|kanzler|sprecher|direktor|senator|professor|bürgermeister)(?:in)?|\p{L}{3,}(?:forscher|experte|ökonom|anwalt|sekretär|leiter|führer|botschafter|trainer|berater|beauftragte|chef|vorsitzende[rn]?)(?:in)?)$/u

/** Verbs after "who" that say what a person does ("who chairs Brügger", "who drives a truck"). */
export const ROLE_VERBS: ReadonlySet<string> = new Set(
  `heads leads chairs runs oversees directs follows drives teaches manages owns edits coaches commands founded represents studies covers
chaired headed led ran managed oversaw directed edited coached commanded founded co-founded taught pilots piloted farms keeps sells works worked serves served advises advised
researches specialises specializes supervises coordinates grows builds designs fishes monitors tracks plays played`.split(
    /\s+/,
  ),
)

/** Forms of such verbs that tell what a person does only after "has" or "had" ("who has run the network since 2018"). */
export const ROLE_PARTICIPLES: ReadonlySet<string> = new Set(
  'run overseen driven kept sold grown built represented studied supervised coordinated designed owned'.split(
    ' ',
  ),
)

/** Words that end an apposition's own phrase: what follows describes the person, not the role ("a nurse with children"). */
export const ROLE_STOPS: ReadonlySet<string> = new Set(
  'who whom whose which that when where while aged with said says was is has had and but or because as since until before after if whether'.split(
    ' ',
  ),
)
