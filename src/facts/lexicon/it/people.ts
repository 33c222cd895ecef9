import { wordSet } from '../word-lists.ts'

/** The words around people's names in Italian. */
export const PEOPLE_WORDS_IT = {
  roles: wordSet(
    'amministratore amministratrice presidente presidentessa ministro ministra sindaco sindaca direttore direttrice portavoce capo segretario segretaria deputato deputata senatore senatrice assessore assessora consigliere consigliera professore professoressa ricercatore ricercatrice economista avvocato avvocata giudice medico procuratore procuratrice responsabile fondatore fondatrice governatore governatrice ambasciatore ambasciatrice storico storica autore autrice allenatore re regina papa agricoltore agricoltrice sindacalista attivista membro dirigente delegato delegata candidato candidata esperto esperta vicepresidente premier commissario commissaria leader coordinatore coordinatrice ingegnere imprenditore imprenditrice insegnante prefetto questore generale vicesindaco',
  ),
  roleEnding: /(?!)/,
  roleAdjectives: wordSet('ex nuovo nuova attuale vice allora'),
  articles: wordSet("il lo la i gli le l' l’ un uno una un' un’"),
  prepositions: wordSet(
    "di del dello della dell' dell’ dei degli delle a al alla all' all’ per in nel nella presso",
  ),
  roleStops: wordSet('che chi dove ma ha hanno è sono era detto'),
  speech: wordSet(
    'definito definisce bollato detto dice disse dichiarato dichiara spiegato spiega aggiunto aggiunge affermato afferma assicurato assicura sottolineato sottolinea avvertito avverte annunciato annuncia ricordato ricorda denunciato denuncia risposto risponde ammesso ammette promesso promette insistito scritto scrive commentato commenta osservato osserva precisato precisa raccontato racconta replicato replica ribadito ribadisce criticato chiesto',
  ),
  auxiliaries: wordSet('ha hanno aveva anche inoltre ancora poi lo si'),
  according: wordSet('secondo'),
  pronouns: { lui: 'he' as const, lei: 'she' as const, egli: 'he' as const },
  locatives: wordSet('a'),
}
