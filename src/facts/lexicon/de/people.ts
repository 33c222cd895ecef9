import { wordSet } from '../word-lists.ts'

/** The words around people's names in German. */
export const PEOPLE_WORDS_DE = {
  roles: wordSet(
    'präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin chef chefin direktor direktorin vorsitzender vorsitzende bürgermeister bürgermeisterin senator senatorin professor professorin forscher forscherin experte expertin ökonom ökonomin anwalt anwältin richter richterin arzt ärztin abgeordneter abgeordnete generalsekretär generalsekretärin leiter leiterin geschäftsführer geschäftsführerin vorstand landrat landrätin botschafter botschafterin papst könig königin trainer trainerin autor autorin historiker historikerin gründer gründerin mitglied beauftragte beauftragter lehrer lehrerin landwirt landwirtin bauer bäuerin unternehmer unternehmerin',
  ),
  roleEnding:
    /(?:präsident|minister|kanzler|sprecher|direktor|meister|senator|professor|forscher|experte|ökonom|anwalt|richter|sekretär|leiter|führer|botschafter|trainer|historiker|gründer|berater|beauftragte[rn]?|vorsitzende[rn]?|vorstand|vorständin|chef)(?:in)?$/,
  roleAdjectives: wordSet(
    'frühere früherer ehemalige ehemaliger stellvertretende stellvertretender neue neuer der die amtierende',
  ),
  articles: wordSet('der die das den dem des ein eine'),
  prepositions: wordSet('von vom für bei beim der des im in am an aus zur zum und'),
  roleStops: wordSet('der-relativ dass wenn weil ist sind war hat haben wurde sagte und-aber aber doch'),
  speech: wordSet(
    'urteilte sprach kommentierte sagte sagt sagten sagen erklärte erklärt erklärten betonte betont nannte meinte meint schrieb schreibt warnte warnt forderte fordert kritisierte kritisiert bezeichnete bezeichnet kündigte teilte berichtete berichtet fügte ergänzte antwortete fragte rief räumte versicherte versprach lobte beklagte erläuterte unterstrich gesagt erklärt betont mahnte',
  ),
  auxiliaries: wordSet('hat haben hatte auch zudem außerdem am dazu dem der noch jedoch dagegen'),
  according: wordSet('laut zufolge so'),
  pronouns: { er: 'he' as const, sie: 'she' as const },
  locatives: wordSet(''),
}
