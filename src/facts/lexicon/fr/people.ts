import { wordSet } from '../word-lists.ts'

/** The words around people's names in French. */
export const PEOPLE_WORDS_FR = {
  roles: wordSet(
    'président présidente ministre maire premier première directeur directrice porte-parole chef cheffe secrétaire député députée sénateur sénatrice conseiller conseillère professeur professeure chercheur chercheuse économiste avocat avocate juge médecin procureur procureure responsable patron patronne fondateur fondatrice préfet préfète ambassadeur ambassadrice historien historienne auteur autrice entraîneur roi reine pape agriculteur agricultrice enseignant enseignante syndicaliste militant militante habitant habitante membre dirigeant dirigeante délégué déléguée candidat candidate élu élue adjoint adjointe expert experte spécialiste vice-président vice-présidente gouverneur gouverneure commissaire rapporteur rapporteure infirmier infirmière ingénieur ingénieure',
  ),
  roleEnding: /(?!)/,
  roleAdjectives: wordSet('ancien ancienne nouveau nouvelle vice actuel actuelle jeune'),
  articles: wordSet("le la les l' l’ un une"),
  prepositions: wordSet("de du des d' d’ à au aux en pour chez auprès"),
  roleStops: wordSet('qui que dont où et mais a est sont ont était avait dit déclaré'),
  speech: wordSet(
    'jugé juge qualifié qualifie félicité réjoui inquiété indigné emporté fustigé dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure estimé estime annoncé annonce indiqué indique précisé précise souligné souligne rappelé rappelle regretté regrette dénoncé dénonce averti avertit prévenu prévient insisté insiste répondu répond reconnu reconnaît confié confie lancé lance écrit promis promet martelé plaidé déploré résumé résume témoigné témoigne critiqué réclamé demandé',
  ),
  auxiliaries: wordSet("s'est s’est a ont avait avaient aussi également notamment encore lui-même ainsi"),
  according: wordSet('selon'),
  pronouns: { il: 'he' as const, elle: 'she' as const },
  locatives: wordSet('à'),
}
