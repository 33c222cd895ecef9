import type { CueLexicon } from './cue-lexicon.ts'

const MONTHS = 'gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre'
const DAYS = 'lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica'

/** Italian cue phrases. */
export const CUES_IT: CueLexicon = {
  obstacle: [
    [
      3,
      [
        'ostacolo/ostacoli/stallo/impasse/nodo/nodi/scoglio',
        'incerto/incerta/incerti/incerte/incertezza/incertezze/irrisolto/irrisolta',
        'senza accordo/soluzione/intesa/maggioranza',
        'non … ancora',
        'ancora da decidere/chiarire/definire/trovare',
        'resta/restano/rimane/rimangono aperto/aperta/aperti/aperte/incerto/incerta/sospeso',
        'disaccordo/divergenza/divergenze/contenzioso/disputa/scontro',
        'rifiuta/rifiutano/rifiutato/respinge/respingono/respinto/respinti/boccia/bocciato',
        'ricorso/ricorsi/denuncia/causa legale',
        'contesta/contestano/contestato/contestazione',
        "non c' è accordo/intesa",
        'si oppone/oppongono/opposto',
        'contrario/contrari/contraria/contrarie',
      ],
    ],
    [
      2,
      [
        'rischio/rischi/rischia/rischiano/minaccia/minacce/pericolo',
        'avverte/avvertono/avvertito/allarme/allerta',
        'teme/temono/timore/timori/preoccupa/preoccupazione/preoccupazioni',
        'ritardo/ritardi/rinviato/rinviata/rinvio/slitta',
        'critica/criticano/criticato/critiche/critici',
        'dubbio/dubbi/manca/mancano/carenza/carenze',
        'nega/negano/negato/blocca/bloccano/bloccato/sospeso/sospesa',
        'dipende/dipendono da/dal/dalla',
        'difficile/difficoltà/problema/problemi/crisi',
        'protesta/proteste/sciopero/fallito/fallita',
        'polemica/polemiche/controverso/controversa',
      ],
    ],
    [1, ['ma/però/tuttavia/nonostante/benché/sebbene', 'non/senza', 'chiede/chiedono/chiesto']],
  ],
  obstacleHeading: [
    'incerto/incerta/dubbi/rischi/ostacoli/problemi/critiche/polemica/polemiche/nodi/stallo',
    'cosa manca',
    'le incognite',
  ],
  ahead: [
    [
      3,
      [
        'deve/devono/dovrà/dovranno … entro/nel/il',
        'è/sono previsto/prevista/previsti/previste/atteso/attesa/attesi/fissato/fissata',
        'intende/intendono/punta/puntano a',
        'prossimo/prossimi passo/passi',
      ],
    ],
    [1, ['potrà/potranno/potrebbe/potrebbero', 'inizia/iniziano/parte/partono/vota/votano/decide/decidono']],
  ],
  aheadEndings: ['rà', 'ranno'],
  time: [
    [
      3,
      [
        `prossimo/prossima/prossimi/prossime settimana/mese/anno/giorni/settimane/mesi/${DAYS}`,
        'domani/dopodomani',
        'entro la/fine/il',
        'tra/fra una/due/tre/quattro/poche settimane/settimana/mesi/giorni',
        'entro #',
      ],
    ],
    [
      2,
      [
        `il # ${MONTHS}`,
        `# ${MONTHS}`,
        'nel #',
        `a/in/da ${MONTHS}`,
        'autunno/inverno/primavera/estate del/# #',
      ],
    ],
  ],
  notAhead: [[2, ['è stato/stata', 'sono stati/state', 'ieri', 'scorso/scorsa/scorsi/scorse']]],
  nextHeading: [
    'prossimi/prossimo passi/passo',
    'cosa succede',
    'e ora/adesso',
    'calendario',
    'prospettive',
    'le tappe',
  ],
  summaryHeading: ['riassunto/sintesi/conclusione', 'in sintesi/breve'],
  outcome: [
    [
      1,
      [
        'approva/approvato/approvata/decide/deciso/firma/firmato/annuncia/annunciato/vince/vinto/sale/salito/scende/sceso/crolla/apre/aperto/chiude/chiuso/vieta/vietato/condannato/raggiunto',
        'accordo/intesa/trattato/sentenza/risultato/decisione',
      ],
    ],
  ],
  padding: [
    [
      2,
      [
        'conta # pagine',
        "sottolinea l' importanza",
        'di fondamentale/cruciale importanza',
        'passo/traguardo importante/decisivo/storico',
      ],
    ],
  ],
}
