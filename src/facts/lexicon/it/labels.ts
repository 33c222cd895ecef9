import { NO_LABEL_WORDS } from '../label-base.ts'
import { wordSet } from '../word-lists.ts'

/** What leads from a figure to what is measured in Italian: the subject of a verb of measure. */
export const LABEL_WORDS_IT = {
  ...NO_LABEL_WORDS,
  rate: /^( (?:al (?:secondo|minuto|giorno|mese)|all['’](?:ora|anno)|alla settimana|a testa|per (?:abitante|persona|famiglia|tonnellata|ettaro|litro|chilometro)))(?![\p{L}-])/u,
  dated: /^ (nel (?:1[5-9]|20)\d\d|un anno prima)(?![\p{L}\d-])/u,
  former: wordSet('contro'),
  facing:
    /^ (contro (?:l['’]|(?:il|lo|la|i|gli|le|un|una) )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?)(?=[,.;:!?]|$)/u,
  verbs: wordSet('raggiunge costa costerà supera rappresenta sale scende cresce cala ammonta durerà vale'),
  between: wordSet('a al il lo la i un una circa quasi oltre più meno di del già fino'),
  determiners: wordSet("il lo la l' i gli le un una suo sua questo questa"),
  leading: wordSet("il lo la l' i gli le un una suo sua questo questa che chi quando mentre se dove e ma"),
  trailing: wordSet(
    "di del della dei delle dell' in nel nella a al alla con per su ha hanno è sono sarà saranno deve dovrebbe potrebbe",
  ),
  inner: wordSet("di del della dei delle dell' in nel nella a al alla con per su"),
  opens: wordSet('che chi quando mentre se dove e ma'),
  auxiliaries: wordSet('ha hanno è sono sarà saranno deve dovrebbe potrebbe'),
  banned: wordSet(
    'lui lei loro ciò lunedì martedì mercoledì giovedì venerdì sabato domenica anno anni mese settimana ieri oggi domani',
  ),
}
