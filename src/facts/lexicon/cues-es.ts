import type { CueLexicon } from './cue-lexicon.ts'

/** Spanish cue phrases. */
export const CUES_ES: CueLexicon = {
  obstacle: [
    [
      3,
      [
        'obstáculo/obstáculos',
        'escollo/escollos',
        'estancamiento/bloqueo/estancado/estancadas',
        'desacuerdo/desacuerdos/discrepancias/diferencias',
        'ningún/ninguna … acuerdo/avance/consenso/solución',
        'sin … acuerdo/avances',
        'sigue/siguen/permanece/permanecen … incierto/incierta/abierto/abierta/divididos',
        'aún/todavía no/falta/faltan',
        'no está/queda claro',
        'se niega/niegan/negó',
        'rechaza/rechazan/rechazó/rechazaron',
        'se opone/oponen/opuso',
        'demanda/demandas/recurso judicial',
        'principal/mayor riesgo/peligro/desafío/obstáculo/problema',
        'en duda/riesgo/peligro',
      ],
    ],
    [
      2,
      [
        'riesgo/riesgos/peligro/peligros/amenaza/amenazas/amenazan',
        'advierte/advierten/advirtió/advirtieron',
        'teme/temen/temor/temores/preocupación/preocupa',
        'retraso/retrasos/retrasado/aplazado/aplazada',
        'crítica/críticas/critica/critican/criticó',
        'duda/dudas/escéptico/escépticos',
        'falta/escasez/insuficiente',
        'disputa/disputas/conflicto/tensión/tensiones',
        'bloquea/bloqueado/suspendido/suspendida/paralizado',
        'depende/dependen',
        'difícil/difíciles/dificultad/dificultades',
        'problema/problemas/crisis',
        'protesta/protestas/huelga',
        'fracaso/fracasó',
      ],
    ],
    [
      1,
      ['pero/aunque/pese', 'sin embargo', 'no obstante', 'no/sin/ni', 'si', 'exige/exigen/reclama/reclaman'],
    ],
  ],
  obstacleHeading: [
    'obstáculos/riesgos/dudas/críticas/problemas/desacuerdos/incógnitas',
    'sin resolver',
    'por resolver',
  ],
  ahead: [
    [
      3,
      [
        'prevé/prevén/planea/planean/pretende/pretenden',
        'está/están previsto/prevista/previstos/previstas/programado/programada',
        'debe/deben … antes/el/en',
        'próximo paso',
        'próximos pasos',
      ],
    ],
    [
      2,
      [
        'va/van a',
        'debe/deben',
        'será/serán/tendrá/tendrán/deberá/deberán/podrá/podrán/hará/harán',
        'espera/esperan',
      ],
    ],
    [
      1,
      [
        'podría/podrían/debería/deberían',
        'comienza/comienzan/empieza/empiezan/abre/abren/vota/votan/reúne/reúnen/decide/deciden',
      ],
    ],
  ],
  aheadEndings: ['rá', 'rán'],
  time: [
    [
      3,
      [
        'próximo/próxima/próximos/próximas semana/mes/año/lunes/martes/miércoles/jueves/viernes/sábado/domingo/días/semanas/meses/verano/otoño/invierno/primavera',
        'semana/mes/año que viene',
        'mañana',
        'antes de/del',
        'a partir de',
        'a finales/principios',
      ],
    ],
    [
      2,
      [
        'el #',
        'en enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre',
        'en #',
        'el lunes/martes/miércoles/jueves/viernes/sábado/domingo',
      ],
    ],
  ],
  notAhead: [[2, ['ayer', 'semana/mes/año/verano pasado/pasada', 'hace', 'desde', 'fue/fueron']]],
  nextHeading: ['próximos/próximas/perspectivas/calendario/futuro/agenda', 'qué viene', 'lo que viene'],
  summaryHeading: ['resumen/síntesis/sumario', 'en breve', 'claves', 'puntos clave'],
  outcome: [
    [
      1,
      [
        'firma/firmó/firmaron/aprueba/aprobó/aprobaron/vota/votó/votaron/rechaza/rechazó/adopta/adoptó/anuncia/anunció/anunciaron/decide/decidió/acordó/acordaron/lanza/lanzó/gana/ganó/pierde/perdió/elegido/nombrado/sube/subió/baja/bajó/murieron/prohíbe/prohibió/cierra/cerró/abre/abrió',
        'acuerdo/tratado/veredicto/resultado/avance',
      ],
    ],
  ],
  padding: [
    [
      2,
      [
        'tiene # páginas',
        'subraya/destaca/refleja la importancia',
        'juega/desempeña un … papel',
        'paso/hito importante/significativo/crucial',
        'de vital/suma importancia',
        'crucial/fundamental/primordial',
      ],
    ],
  ],
}
