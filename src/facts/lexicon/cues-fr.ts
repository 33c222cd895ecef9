import type { CueLexicon } from './cue-lexicon.ts'

/** French cue phrases. */
export const CUES_FR: CueLexicon = {
  obstacle: [
    [
      3,
      [
        'obstacle/obstacles',
        'point/points de blocage/friction/discorde',
        'impasse/blocage',
        'désaccord/désaccords/divergences/différend/différends',
        'aucun/aucune … accord/percée/consensus/solution/avancée',
        'reste/restent/demeure/demeurent … incertain/incertaine/incertains/flou/floue/ouvert/ouverte/divisés/opposés',
        'pas encore',
        'on ignore/ne sait pas',
        "n' est pas clair",
        'refuse/refusent/refusé/refus',
        'oppose/opposent/opposé/opposés/opposition',
        'recours/plainte/plaintes',
        'principal/principaux/plus grand risque/risques/danger/défi/obstacle/problème',
        'remis/remise en cause/question',
        'menacé/menacée/menacés',
      ],
    ],
    [
      2,
      [
        'risque/risques/danger/dangers/menace/menaces/menacent',
        'avertit/avertissent/averti/prévient/préviennent/alerte/alertent',
        'craint/craignent/crainte/craintes/inquiétude/inquiétudes/inquiet',
        'retard/retards/retardé/reporté/repoussé/reportée',
        'critique/critiques/critiquent/dénonce/dénoncent',
        'doute/doutes/sceptique/sceptiques',
        'manque/pénurie/insuffisant/insuffisante',
        'conteste/contestent/contesté/contestée',
        'rejette/rejettent/rejeté/rejetée',
        'bloque/bloquent/bloqué/bloquée/suspendu/suspendue',
        'dépend/dépendent',
        'difficile/difficiles/difficulté/difficultés',
        'problème/problèmes/crise',
        'manifestation/grève/protestent',
        'échec/échoué',
      ],
    ],
    [
      1,
      [
        'mais/cependant/toutefois/pourtant/malgré/néanmoins',
        "ne/n'/pas/sans/ni",
        'si',
        'exige/exigent/réclame/réclament',
      ],
    ],
  ],
  obstacleHeading: [
    'obstacles/obstacle/risques/doutes/critiques/désaccords/blocages/inconnues/incertitudes',
    'reste/restent à',
    'en suspens/question',
  ],
  ahead: [
    [
      3,
      [
        'prévoit/prévoient/envisage/envisagent',
        'est/sont prévu/prévue/prévus/prévues/attendu/attendue/attendus',
        "doit/doivent … avant/le/en/d' ici",
        'prochaine étape',
        'prochaines étapes',
      ],
    ],
    [
      2,
      [
        'va/vont',
        'doit/doivent',
        'sera/seront/aura/auront/devra/devront/pourra/pourront/fera/feront',
        'espère/espèrent',
      ],
    ],
    [
      1,
      [
        'devrait/devraient/pourrait/pourraient',
        'commence/commencent/débute/débutent/ouvre/ouvrent/vote/votent/réunit/réunissent/décidera/entre',
      ],
    ],
  ],
  aheadEndings: [
    'eront',
    'iront',
    'dront',
    'vront',
    'uront',
    'bera',
    'cera',
    'dera',
    'gera',
    'lera',
    'mera',
    'nera',
    'pera',
    'rera',
    'sera',
    'tera',
    'vera',
    'ira',
    'dra',
    'vra',
  ],
  time: [
    [
      3,
      [
        'semaine/mois/année/an/été/automne/hiver/printemps prochain/prochaine',
        'prochain/prochaine/prochains/prochaines jours/semaines/mois',
        'demain',
        "d' ici",
        'avant la fin',
        'à partir',
        'lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche prochain',
      ],
    ],
    [
      2,
      [
        'le #',
        'en/début/fin #',
        'en janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre',
        'fin/début janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre',
      ],
    ],
  ],
  notAhead: [
    [
      2,
      [
        'hier',
        'semaine/mois/an/année/été dernier/dernière/passé/passée',
        'il y a',
        'a été/ont été',
        'depuis',
      ],
    ],
  ],
  nextHeading: [
    'suite/perspectives/calendrier/prochaines/avenir/agenda/échéances',
    'et maintenant',
    'à venir',
  ],
  summaryHeading: ['résumé/synthèse/sommaire', 'en bref', "l' essentiel", 'points clés'],
  outcome: [
    [
      1,
      [
        'signe/signé/signent/approuve/approuvé/approuvent/vote/voté/rejette/rejeté/adopte/adopté/annonce/annoncé/décide/décidé/conclu/conclut/lance/lancé/gagne/gagné/perd/perdu/élu/élue/nommé/nommée/augmente/augmenté/baisse/baissé/tué/tués/interdit/ferme/fermé/ouvert',
        'accord/traité/verdict/résultat/percée',
      ],
    ],
  ],
  padding: [
    [
      2,
      [
        'compte/fait # pages',
        "souligne/illustre l' importance",
        'joue un … rôle',
        'étape importante/majeure/cruciale',
        "d' une importance capitale/cruciale",
        'crucial/cruciale/primordial/primordiale',
      ],
    ],
  ],
}
