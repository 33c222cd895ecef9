import { wordSet } from '../word-lists.ts'

/** The words around people's names in Spanish. */
export const PEOPLE_WORDS_ES = {
  roles: wordSet(
    'presidente presidenta ministro ministra alcalde alcaldesa director directora portavoz jefe jefa secretario secretaria diputado diputada senador senadora consejero consejera profesor profesora investigador investigadora economista abogado abogada juez jueza médico médica fiscal responsable fundador fundadora gobernador gobernadora embajador embajadora historiador historiadora autor autora entrenador rey reina papa agricultor agricultora maestro maestra sindicalista activista vecino vecina miembro dirigente delegado delegada candidato candidata concejal concejala experto experta especialista vicepresidente vicepresidenta comisario comisaria canciller general coordinador coordinadora ingeniero ingeniera empresario empresaria líder enfermera',
  ),
  roleEnding: /(?!)/,
  roleAdjectives: wordSet('ex nuevo nueva antiguo antigua actual primer primera vice entonces'),
  articles: wordSet('el la los las un una lo'),
  prepositions: wordSet('de del en para por y ante'),
  roleStops: wordSet('que quien quienes donde pero ha han es son fue dijo afirmó había'),
  speech: wordSet(
    'calificó tachó tildó celebró dijo dice dicho afirmó afirma afirmado declaró declara declarado explicó explica explicado añadió añade aseguró asegura asegurado señaló señala advirtió advierte advertido indicó indica indicado anunció anuncia anunciado subrayó subraya destacó destaca recordó recuerda lamentó lamenta denunció denuncia denunciado respondió responde reconoció reconoce prometió promete insistió insiste escribió escribe manifestó manifiesta sostuvo sostiene comentó comenta apuntó apunta criticó exigió pidió reclamó',
  ),
  auxiliaries: wordSet('ha han había también además ya lo se le'),
  according: wordSet('según'),
  pronouns: { él: 'he' as const, ella: 'she' as const },
  locatives: wordSet('en'),
}
