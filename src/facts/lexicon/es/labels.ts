import { NO_LABEL_WORDS } from '../label-base.ts'
import { wordSet } from '../word-lists.ts'

/** What leads from a figure to what is measured in Spanish: the subject of a verb of measure. */
export const LABEL_WORDS_ES = {
  ...NO_LABEL_WORDS,
  rate: /^( (?:por (?:segundo|minuto|hora|día|noche|semana|mes|año|habitante|persona|hogar|tonelada|hectárea|litro|kilómetro)|al (?:día|mes|año)|a la (?:semana|hora)))(?![\p{L}-])/u,
  dated: /^ (en (?:\p{Ll}+ de )?(?:1[5-9]|20)\d\d|un año antes)(?![\p{L}\d-])/u,
  facing: /^ (contra (?:(?:el|la|los|las|una?) )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?)(?=[,.;:!?]|$)/u,
  verbs: wordSet(
    'alcanza alcanzó cuesta costará costó subió sube bajó baja cayó creció aumentó disminuyó asciende ascendió supera superó representa durará duró',
  ),
  between: wordSet('a al el en un una unos unas cerca de del más menos casi ya hasta'),
  determiners: wordSet('el la los las un una su sus este esta'),
  leading: wordSet('el la los las un una su sus este esta que quien cuando mientras si donde y pero'),
  trailing: wordSet('de del en a al con por para ha han es son será serán va a van debe podría'),
  inner: wordSet('de del en a al con por para'),
  opens: wordSet('que quien cuando mientras si donde y pero'),
  auxiliaries: wordSet('ha han es son será serán va a van debe podría'),
  banned: wordSet(
    'él ella ellos ellas esto eso lunes martes miércoles jueves viernes sábado domingo año años mes semana ayer hoy mañana',
  ),
}
