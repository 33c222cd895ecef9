import { NO_LABEL_WORDS } from '../label-base.ts'
import { wordSet } from '../word-lists.ts'

/** What leads from a figure to what is measured in Portuguese: the subject of a verb of measure. */
export const LABEL_WORDS_PT = {
  ...NO_LABEL_WORDS,
  rate: /^( (?:por (?:segundo|minuto|hora|dia|noite|semana|mês|ano|habitante|pessoa|família|tonelada|hectare|litro|quilómetro|quilômetro)|ao (?:dia|mês|ano)))(?![\p{L}-])/u,
  dated: /^ (em (?:\p{Ll}+ de )?(?:1[5-9]|20)\d\d|um ano antes)(?![\p{L}\d-])/u,
  former: wordSet('contra'),
  facing: /^ (contra (?:(?:o|a|os|as|uma?) )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?)(?=[,.;:!?]|$)/u,
  verbs: wordSet(
    'atinge atingiu custa custará custou subiu sobe desceu caiu cresceu aumentou diminuiu ascende supera superou representa durará durou',
  ),
  between: wordSet('a o em um uma uns umas cerca de do da mais menos quase já para até'),
  determiners: wordSet('o a os as um uma seu sua este esta'),
  leading: wordSet('o a os as um uma seu sua este esta que quem quando enquanto se onde e mas'),
  trailing: wordSet(
    'de do da dos das em no na nos nas a ao com por para tem têm é são será serão vai vão deve poderá pode',
  ),
  inner: wordSet('de do da dos das em no na nos nas a ao com por para'),
  opens: wordSet('que quem quando enquanto se onde e mas'),
  auxiliaries: wordSet('tem têm é são será serão vai vão deve poderá pode'),
  banned: wordSet(
    'ele ela eles elas isto isso segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ano anos mês semana ontem hoje amanhã',
  ),
}
