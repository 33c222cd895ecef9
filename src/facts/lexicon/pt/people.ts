import { wordSet } from '../word-lists.ts'

/** The words around people's names in Portuguese. */
export const PEOPLE_WORDS_PT = {
  roles: wordSet(
    'presidente ministro ministra autarca prefeito prefeita diretor diretora porta-voz chefe secretário secretária deputado deputada senador senadora vereador vereadora conselheiro conselheira professor professora investigador investigadora pesquisador pesquisadora economista advogado advogada juiz juíza médico médica procurador procuradora responsável fundador fundadora governador governadora embaixador embaixadora historiador historiadora autor autora treinador rei rainha papa agricultor agricultora sindicalista ativista morador moradora membro dirigente delegado delegada candidato candidata especialista vice-presidente primeiro-ministro primeira-ministra comissário comissária líder coordenador coordenadora engenheiro engenheira empresário empresária bastonário bastonária',
  ),
  roleEnding: /(?!)/,
  roleAdjectives: wordSet('ex novo nova antigo antiga atual então'),
  articles: wordSet('o a os as um uma'),
  prepositions: wordSet('de do da dos das em no na para e pelo pela'),
  roleStops: wordSet('que quem onde mas é são foi tem disse afirmou'),
  speech: wordSet(
    'considerou considera classificou apontou disse diz dito afirmou afirma declarou declara explicou explica acrescentou acrescenta garantiu garante referiu refere sublinhou sublinha alertou alerta avisou avisa anunciou anuncia lembrou lembra lamentou lamenta denunciou respondeu responde reconheceu reconhece prometeu promete insistiu escreveu escreve frisou frisa salientou destacou defendeu defende criticou criticou comentou revelou adiantou contou exigiu pediu',
  ),
  auxiliaries: wordSet('tem têm tinha também ainda já se lhe'),
  according: wordSet('segundo conforme'),
  pronouns: { ele: 'he' as const, ela: 'she' as const },
  locatives: wordSet('em'),
}
