import { languageOf } from '../words.ts'

const OFFICES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:president|vice-president|minister|premier|chancellor|secretary|governor|gov|mayor|senator|ambassador|envoy|commissioner|chief|chair|chairs|chairman|chairwoman|chairperson|director|managing|head|heads|leader|judge|justice|prosecutor|inspector|superintendent|coroner|king|queen|pope|bishop|archbishop|negotiator|founder)\b/i,
  de: /präsident|minister|kanzler|senator|bürgermeister|botschafter|vorsitzende|vorstand|direktor|leiter|chef|richter|staatsanwalt|generalsekretär|landrat|führer|papst|bischof|könig/i,
  fr: /président|ministre|sénat|maire|préfet|ambassad|secrétaire|direct(?:eur|rice)|chef|patronn?e?\b|juge|procureur|gouverneur|pape|évêque|\broi\b|\breine\b/i,
  es: /president|ministr|senador|alcalde|embajador|secretari|director|jefe|jefa|juez|jueza|fiscal|gobernador|papa\b|obispo|\brey\b|\breina\b/i,
  it: /president|ministr|senat|sindac|prefett|ambasciat|segretari|diret|amministrat|capo|giudice|procurat|governat|papa\b|vescovo|\bre\b|regina/i,
  pt: /president|ministr|senador|prefeit|autarca|embaixador|secretári|diretor|chefe|juiz|juíza|procurador|governador|papa\b|bispo|\brei\b|rainha/i,
}

/**
 * Whether a role is an office that answers for others (a shipping minister, a chief inspector, a head of projects), in the
 * words of a language; a bare "president" does not say of what.
 */
export function isLeadingOffice(role: string, lang: string): boolean {
  if (languageOf(lang) !== 'de' && !role.includes(' ')) return false
  return OFFICES[languageOf(lang)]?.test(role) ?? false
}
