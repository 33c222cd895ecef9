import type { CueLexicon } from './cue-lexicon.ts'

const MONTHS = 'janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro'
const DAYS = 'segunda-feira/terça-feira/quarta-feira/quinta-feira/sexta-feira/sábado/domingo'

/** Portuguese cue phrases. */
export const CUES_PT: CueLexicon = {
  obstacle: [
    [
      3,
      [
        'obstáculo/obstáculos/entrave/entraves/impasse/bloqueio/bloqueios',
        'incerto/incerta/incertos/incertas/incerteza/incertezas',
        'sem acordo/solução/consenso/maioria/garantias',
        'ainda não',
        'por resolver/garantir/decidir/esclarecer/definir',
        'continua/continuam/permanece/permanecem em risco/aberto/suspenso/causa/dúvida',
        'divergência/divergências/desacordo/disputa/disputas/litígio',
        'recusa/recusam/recusou/recusaram/rejeita/rejeitam/rejeitou/rejeitaram',
        'queixa/queixas/recurso/recursos/providência/processo judicial',
        'contesta/contestam/contestou/contestaram/contestação',
        'não há … acordo/solução/consenso',
        'oposição de/dos/das',
      ],
    ],
    [
      2,
      [
        'risco/riscos/ameaça/ameaças/perigo',
        'alerta/alertam/alertou/alertaram/avisa/avisou/avisaram/adverte/advertiu',
        'teme/temem/temeu/receia/receiam/receio/receios',
        'atraso/atrasos/atrasou/adiado/adiada/adiamento',
        'critica/criticam/criticou/criticaram/crítica/críticas',
        'dúvida/dúvidas/falta/faltam/escassez',
        'nega/negam/negou/bloqueia/bloqueou/suspenso/suspensa',
        'depende/dependem de/do/da',
        'difícil/dificuldade/dificuldades/problema/problemas/crise',
        'protesto/protestos/greve/fracassou/falhou/falharam',
        'polémica/polêmica/controverso/controversa',
      ],
    ],
    [1, ['mas/porém/contudo/todavia/apesar/embora', 'não/sem', 'exige/exigem/exigiu']],
  ],
  obstacleHeading: [
    'incerto/incerta/dúvidas/riscos/obstáculos/problemas/críticas/polémica/desafios/impasse',
    'por garantir/resolver/decidir',
    'o que falta',
  ],
  ahead: [
    [
      3,
      [
        `deve/devem/deverá/deverão … até/em/no/na`,
        'está/estão previsto/prevista/previstos/previstas/marcado/marcada/agendado/agendada',
        'planeia/planeja/pretende/pretendem',
        'próximo/próximos passo/passos',
      ],
    ],
    [2, ['vai/vão', 'será/serão', 'deve/devem/deverá/deverão', 'espera/esperam/prevê/preveem']],
    [1, ['poderá/poderão/poderia', 'começa/começam/arranca/arrancam/vota/votam/decide/decidem']],
  ],
  aheadEndings: ['rá', 'rão'],
  time: [
    [
      3,
      [
        'próximo/próxima/próximos/próximas semana/mês/ano/dias/semanas/meses/segunda-feira/terça-feira/quarta-feira/quinta-feira/sexta-feira',
        'amanhã',
        'até ao final/fim',
        'dentro de/daqui a',
        'ainda este/esta',
      ],
    ],
    [
      2,
      [
        `a/em/no dia # de ${MONTHS}`,
        `# de ${MONTHS}`,
        'em/até #',
        `em ${MONTHS}`,
        'outono/inverno/primavera/verão de #',
        `na ${DAYS}`,
      ],
    ],
  ],
  notAhead: [[2, ['foi/foram', 'ontem/anteontem', 'semana/mês/ano passado/passada', 'desde']]],
  nextHeading: [
    'próximos/próximo passos/passo',
    'o que se segue',
    'e agora',
    'calendário',
    'perspetivas/perspectivas',
  ],
  summaryHeading: ['resumo/síntese/conclusão', 'em resumo', 'o essencial'],
  outcome: [
    [
      1,
      [
        'aprova/aprovou/aprovaram/decide/decidiu/assina/assinou/anuncia/anunciou/vence/venceu/sobe/subiu/desce/desceu/cai/caiu/abre/abriu/fecha/fechou/proíbe/proibiu/condenou/acorda/acordaram',
        'acordo/tratado/sentença/resultado/decisão',
      ],
    ],
  ],
  padding: [
    [
      2,
      [
        'tem # páginas',
        'sublinha/mostra a importância',
        'de importância/relevância fundamental/crucial',
        'passo/marco importante/decisivo/histórico',
      ],
    ],
  ],
}
