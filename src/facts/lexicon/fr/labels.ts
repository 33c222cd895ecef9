import { NO_LABEL_WORDS } from '../label-base.ts'
import { wordSet } from '../word-lists.ts'

/** What leads from a figure to what is measured in French: the subject of a verb of measure. */
export const LABEL_WORDS_FR = {
  ...NO_LABEL_WORDS,
  rate: /^( (?:par) (?:seconde|minute|heure|jour|nuit|semaine|mois|trimestre|an|habitant|personne|tête|ménage|foyer|tonne|hectare|litre|kilomètre))(?![\p{L}-])/u,
  dated: /^ (en (?:\p{Ll}+ )?(?:1[5-9]|20)\d\d|un an (?:plus tôt|auparavant))(?![\p{L}\d-])/u,
  former: wordSet('contre'),
  facing: /^ (contre (?:l['’]|(?:les?|la|une?) )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?)(?=[,.;:!?]|$)/u,
  verbs: wordSet(
    'atteint atteignait atteindra coûte coûtera coûtait augmente baisse diminue recule progresse grimpe représente dépasse durera dure',
  ),
  between: wordSet("à de d' environ près plus moins déjà désormais encore aujourd'hui les un une"),
  determiners: wordSet("le la les l' un une ce cette son sa ses leur leurs"),
  leading: wordSet(
    "le la les l' un une ce cette son sa ses leur leurs que qui quand alors si où dont et mais",
  ),
  trailing: wordSet(
    "de du des d' à au aux en dans sur pour par a ont est sont sera seront doit doivent devrait pourrait va vont",
  ),
  inner: wordSet("de du des d' à au aux en dans sur pour par"),
  opens: wordSet('que qui quand alors si où dont et mais'),
  auxiliaries: wordSet('a ont est sont sera seront doit doivent devrait pourrait va vont'),
  banned: wordSet(
    'il elle ils elles on nous je ce cela lundi mardi mercredi jeudi vendredi samedi dimanche an ans année mois semaine hier demain',
  ),
}
