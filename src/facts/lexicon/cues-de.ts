import type { CueLexicon } from './cue-lexicon.ts'

/** German cue phrases. */
export const CUES_DE: CueLexicon = {
  obstacle: [
    [
      3,
      [
        'hürde/hürden',
        'hindernis/hindernisse',
        'streitpunkt/streitpunkte/knackpunkt',
        'uneinig/uneinigkeit',
        'umstritten/ungeklärt/unklar/ungewiss/offen',
        'bleibt/bleiben offen/unklar/strittig/umstritten',
        'kein/keine … durchbruch/einigung/lösung/mehrheit',
        'noch nicht/kein/keine',
        'steht/stehen noch aus',
        'lehnt/lehnen/lehnte/lehnten … ab',
        'weigert/weigern/weigerte sich',
        'klage/klagen/einspruch/widerspruch/beschwerde',
        'streit/konflikt/auseinandersetzung',
        'größte/größtes/größter risiko/gefahr/sorge/problem',
        'gefährdet/bedroht',
        'stößt/stoßen auf widerstand',
        'gegen den widerstand',
      ],
    ],
    [
      2,
      [
        'risiko/risiken/gefahr/gefahren/bedrohung',
        'warnt/warnte/warnen/warnten/warnung',
        'fürchtet/fürchten/befürchtet/befürchten/sorge/sorgen',
        'verzögert/verzögerung/verzögerungen/verschoben',
        'kritik/kritisiert/kritiker/kritisieren',
        'zweifel/bezweifelt/skeptisch/skepsis',
        'mangel/fehlt/fehlen/engpass',
        'bestreitet/bestreiten/bestritt',
        'blockiert/blockieren/gestoppt/ausgesetzt',
        'hängt/hängen davon ab',
        'schwierig/schwierigkeiten/schwer',
        'problem/probleme/krise',
        'droht/drohen/drohte',
        'protest/proteste/protestiert',
        'gescheitert/scheitert/scheitern',
      ],
    ],
    [
      1,
      [
        'jedoch/aber/allerdings/dennoch/trotz/obwohl/sofern',
        'nicht/kein/keine/keinen/ohne',
        'ob/falls',
        'fordert/fordern/verlangt/verlangen',
      ],
    ],
  ],
  obstacleHeading: [
    'offen/ungeklärt/strittig/unklar',
    'risiken/risiko/hürden/hindernisse/probleme/streit/kritik/zweifel',
    'was … fehlt/bremst/aufhält',
  ],
  ahead: [
    [
      3,
      [
        'soll/sollen … bis/am/im/nächste*/kommende*',
        'plant/planen/beabsichtigt/beabsichtigen',
        'ist/sind geplant/vorgesehen/angesetzt',
        'als nächstes/nächster schritt',
        'muss/müssen … bis',
        'steht/stehen an',
      ],
    ],
    [2, ['wird/werden', 'soll/sollen', 'will/wollen', 'muss/müssen', 'hofft/hoffen', 'erwartet/erwarten']],
    [
      1,
      [
        'könnte/könnten/dürfte/dürften',
        'tritt/treten/trifft/treffen/beginnt/beginnen/startet/starten/entscheidet/entscheiden/stimmt',
      ],
    ],
  ],
  time: [
    [
      3,
      [
        'nächste/nächsten/nächster/nächstes/kommende/kommenden/kommender/kommendes woche/monat/monats/jahr/jahres/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/sommer/herbst/winter/frühjahr',
        'morgen/übermorgen',
        'in den kommenden/nächsten',
        'bis ende/mitte/anfang',
        'noch in diesem/dieser',
      ],
    ],
    [
      2,
      [
        'am #',
        'bis zum/#',
        'im januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember',
        'ab #/januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember',
        'am montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag',
        'ende/anfang/mitte #',
      ],
    ],
  ],
  notAhead: [
    [
      2,
      [
        'wurde/wurden',
        'gestern/vorgestern',
        'vergangene/vergangenen/letzte/letzten/voriges/vorigen woche/monat/jahr',
        'seit',
      ],
    ],
  ],
  nextHeading: [
    'ausblick/weiter/nächste/termine/zeitplan/ausblicke',
    'wie geht es weiter',
    'wie es weitergeht',
    'was kommt',
  ],
  summaryHeading: ['zusammenfassung/überblick/kurzfassung/fazit', 'auf einen blick', 'das wichtigste'],
  outcome: [
    [
      1,
      [
        'einigt/einigen/einigten/einigte/beschließt/beschloss/beschlossen/stimmt/stimmte/stimmten/billigt/billigte/unterzeichnet/unterzeichnete/kündigt/kündigte/entschied/entscheidet/gewinnt/gewann/verliert/verlor/steigt/stieg/sinkt/sank/fiel/endet/endete/eröffnet/eröffnete/schließt/schloss/verbietet/verbot',
        'einigung/abkommen/vertrag/urteil/ergebnis/durchbruch',
      ],
    ],
  ],
  padding: [
    [
      2,
      [
        'umfasst/zählt/hat # Seiten',
        'unterstreicht/verdeutlicht/zeigt wie wichtig',
        'von entscheidender/großer/zentraler bedeutung',
        'spielt eine … rolle',
        'wichtiger/bedeutender schritt/meilenstein',
      ],
    ],
  ],
}
