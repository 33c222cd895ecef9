import type { CueLexicon } from './cue-lexicon.ts'
import { CUES_DE } from './cues-de.ts'
import { CUES_EN } from './cues-en.ts'
import { CUES_ES } from './cues-es.ts'
import { CUES_FR } from './cues-fr.ts'
import { CUES_IT } from './cues-it.ts'
import { CUES_PT } from './cues-pt.ts'

/** The cue phrases of each language (ISO 639-1) that has them. */
export const CUES: Readonly<Record<string, CueLexicon>> = {
  en: CUES_EN,
  de: CUES_DE,
  fr: CUES_FR,
  es: CUES_ES,
  pt: CUES_PT,
  it: CUES_IT,
}
