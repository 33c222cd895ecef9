/** How a language marks the ends of its sentences; words are written without their final full stop. */
export type Abbreviations = {
  /** A title or label that a name or term always follows. */
  readonly never: readonly string[]
  /** An abbreviation only before a digit; else the word itself ends the sentence. */
  readonly beforeDigit: readonly string[]
  /** May end a sentence: it does before a word that starts sentences. */
  readonly ambiguous: readonly string[]
  /** Ends a sentence before any capital but the words of `continuing`. */
  readonly ending: readonly string[]
  /** What goes on after an `ending` abbreviation: "9 a.m. Monday", "5 p.m. EST". */
  readonly continuing: readonly string[]
  /** Words that start sentences, as printed at their start. */
  readonly starters: readonly string[]
  /** Verbs that attribute a question or exclamation to the speaker named before them. */
  readonly speech: readonly string[]
  /** Words after which a number with a full stop is an ordinal ("9. Juli"); empty where ordinals are not written so. */
  readonly afterOrdinal: readonly string[]
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/)

const english: Abbreviations = {
  never: split(`
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Rev Revd Fr Sr Sra Srta Br Hon Rt Gen Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Pfc
    Spc Ens Supt Insp Det Const Chf Ofc Gov Sen Sens Rep Reps Pres Amb Sec Min Atty Asst Assoc Dep Dir Mgr Treas Ald
    Ma Sto Sta Mme Mlle Mons Msgr Pfr Hr Herr Ing Dipl Ph
    vs viz cf eg ie e.g i.e approx ca c est esp incl resp
    Bros Dept Univ Inst Intl Natl Mfg`),
  beforeDigit: split(`
    No Nos no nos p pp P vol Vol vols ch Ch chap Chap sec Sec sect art Art Arts arts para Para par fig Fig figs Figs eq Eq tab ed
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Rs Re Kshs Sh Fr Op op Rt Hwy Rte Ver ver v Ext ext Tel tel Cal cl Cl Reg Sch sched ss`),
  ambiguous: split(`
    Inc Ltd Co Cos Corp Cie Pty Plc plc Bhd Sdn LLC LLP Jnr Snr Ph.D PhD M.D B.A M.A M.Sc B.Sc D.Phil LL.B LL.M
    U.S U.K U.N E.U U.S.A U.A.E D.C N.Y L.A Ave Blvd Rd Sq Pl Ct Hts Bldg
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.C N.D Okla Ore Pa R.I S.C
    S.D Tenn Tex Vt Va Wash W.Va Wis Wyo Ont Que Alta Man Sask N.S.W Vic Qld Tas
    St Ste Mt Ft Pt Del`),
  ending: split(`
    a.m p.m A.M P.M am pm etc al ft lb lbs oz sq cu yd yds hr hrs mins secs yr yrs wk wks gal mph kg km cm mm bn mn tn Jr Sr Esq`),
  continuing: split(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May June July
    August September October November December EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST AEST NZST Eastern
    Central Mountain Pacific Greenwich Moscow Beijing`),
  starters: split(`
    A After Again All Also Although An And Another Any Are As At Because Before Both But By Can Could Critics Despite Did Do Does
    During Each Earlier Even Every Few Finally First For From Further Given Had Has Have He Her Here Hers His How However I If
    In Indeed Instead Is It Its Last Later Like Many May Meanwhile More Most Much My Neither Never Next No Nobody None Nor Not Nothing
    Now Of Officials On Once One Only Or Others Our Over Perhaps She Should Since So Some Still Such Than That The Their Then There
    These They This Those Though Through Thus To Today Together Two Under Unless Unlike Until Was We Were What When Where Whether Which
    While Who Whose Why Will With Within Without Would Yes Yet You Your Nearly About Around More Most Despite Separately Analysts`),
  speech: split(`
    said says asked asks replied replies added adds wrote writes told tells shouted cried joked quipped recalled wondered explained
    insisted argued warned noted`),
  afterOrdinal: [],
}

const german: Abbreviations = {
  never: split(`
    Hr Hrn Fr Frl Dr Prof Dipl Ing Mag St Sr Jr Abg Min Gen Lt Hptm Bgm OB bzw vgl ca sog inkl exkl zzgl ggf evtl insb insbes
    z.B d.h u.a o.ä i.d.R u.U z.T v.a a.D i.e e.V geb gest verh rd max min mind Ltd Mr Mrs Ms z B d h`),
  beforeDigit: split(
    'Nr Nrn S Bd Art Abs Kap Abb Tab Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So',
  ),
  ending: split('usw etc'),
  continuing: [],
  ambiguous: split('Mio Mrd Tsd Co Inc Corp Std Min Sek Str Jh Jhd Chr p.a U.S St'),
  starters: split(`
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Und Oder Aber Doch Denn Im In Am An Auf Aus Bei Mit Nach
    Von Vom Vor Zu Zum Zur Für Für Gegen Ohne Um Unter Über Durch Seit Während Wegen Trotz Als Wenn Weil Dass Ob Wie Was Wer Wo
    Warum Diese Dieser Dieses Diesem Diesen Jetzt Nun Noch Auch Nur Nicht Kein Keine Sein Seine Ihre Man Dabei Damit Dazu Danach
    Dann Dennoch Deshalb Daher Zudem Außerdem Allerdings Jedoch Viele Alle Beide Mehr Zwei Drei`),
  speech: split('sagte sagt fragte fragt antwortete schrieb rief erklärte betonte warnte meinte'),
  afterOrdinal: split(`
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jänner Jahrhundert Jahrhunderts Mal Platz Bezirk
    Klasse Quartal Halbjahr Etage Stock Tag Runde Auflage Weltkrieg Weltkriegs Parteitag Bundestag`),
}

const french: Abbreviations = {
  never: split(
    'M MM Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr St Ste Sr Gén Col Cap cf vs env p.ex c.-à-d av apr J.-C',
  ),
  beforeDigit: split(
    'no nos n p pp vol chap art al fig éd janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim',
  ),
  ending: split('etc'),
  continuing: [],
  ambiguous: split('Cie Inc Ltd S.A S.A.R.L Jr min max h U.S'),
  starters: split(`
    Le La Les L’ L' Un Une Des Du De D’ Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces C’est C'est Et Ou Mais Donc Or Ni Car En Dans
    Sur Sous Par Pour Avec Sans Selon Depuis Pendant Après Avant Entre Vers Chez Au Aux À Si Quand Lorsque Comme Puis Ainsi Aussi
    Alors Cependant Toutefois Néanmoins Pourtant Enfin Mon Ma Mes Son Sa Ses Notre Leur Leurs Plus Tous Toutes Deux Trois Qui Que Où`),
  speech: split('dit demande répond ajoute écrit a'),
  afterOrdinal: [],
}

const spanish: Abbreviations = {
  never: split(
    'Sr Sra Sres Srta Dr Dra Dres D Dña Don Prof Profa Ing Lic Arq Gral Cnel Cap Tte Sto Sta Mons Pbro Excmo Excma p.ej vs aprox Ud Uds',
  ),
  beforeDigit: split(
    'núm núms nº n.º pág págs p pp art arts cap vol fig ene feb mar abr may jun jul ago sep sept oct nov dic',
  ),
  ending: split('etc a.m p.m'),
  continuing: [],
  ambiguous: split('S.A S.L Cía Inc Ltd EE.UU EE UU Jr Av Avda'),
  starters: split(`
    El La Los Las Un Una Unos Unas Lo Él Ella Ellos Ellas Yo Tú Nosotros Este Esta Estos Estas Ese Esa Y O Pero En De Del Al A Por Para
    Con Sin Según Sobre Tras Desde Hasta Entre Cuando Si Como Donde Aunque También Además Sin Así Entonces Luego Mientras Su Sus Mi
    No Ya Más Muchos Todos Dos Tres Se Es Son Hay Fue Qué Quién Cómo`),
  speech: split('dijo dice preguntó respondió añadió escribió afirmó'),
  afterOrdinal: [],
}

const portuguese: Abbreviations = {
  never: split(
    'Sr Sra Srs Srta Dr Dra Drs D Prof Profa Eng Arq Gen Cel Cap Ten Exmo Exma Sto Sta p.ex vs aprox V',
  ),
  beforeDigit: split(
    'n nº núm pág págs p pp art arts cap vol fig jan fev mar abr mai jun jul ago set out nov dez',
  ),
  ending: split('etc'),
  continuing: [],
  ambiguous: split('S.A Ltda Lda Cia Inc Ltd EUA E.U.A Jr Av'),
  starters: split(`
    O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Nós Este Esta Estes Estas Esse Essa Isso Isto E Ou Mas Em De Do Da Dos Das No Na Nos
    Nas Ao À Por Pelo Pela Para Com Sem Segundo Sobre Após Desde Até Entre Quando Se Como Onde Embora Também Além Assim Então Depois
    Enquanto Seu Sua Seus Suas Não Já Mais Muitos Todos Dois Três Há Foi Que Quem`),
  speech: split('disse diz perguntou respondeu acrescentou escreveu afirmou'),
  afterOrdinal: [],
}

const italian: Abbreviations = {
  never: split(
    'Sig Sigg Sig.ra Dott Dr Dr.ssa Prof Prof.ssa Ing Avv Arch Geom On Sen Gen Col Cap Mons S ss vs cfr p.es es ca',
  ),
  beforeDigit: split(
    'n nn num pag pagg p pp art artt cap vol fig gen feb mar apr mag giu lug ago set sett ott nov dic',
  ),
  ending: split('ecc etc'),
  continuing: [],
  ambiguous: split('S.p.A S.r.l Soc Inc Ltd Jr U.S'),
  starters: split(`
    Il Lo La I Gli Le L’ L' Un Uno Una Egli Lui Lei Loro Noi Io Questo Questa Questi Queste Quello E Ed O Ma In Di Del Della Dei Degli A
    Al Alla Da Dal Dalla Per Con Senza Secondo Su Sul Sulla Dopo Prima Tra Fra Quando Se Come Dove Anche Inoltre Così Poi Mentre
    Il Suo Sua Non Già Più Molti Tutti Due Tre Si È Sono Che Chi`),
  speech: split('disse dice ha chiese rispose aggiunse scrisse'),
  afterOrdinal: [],
}

const arabic: Abbreviations = {
  never: split('د أ م ص'),
  beforeDigit: split('رقم'),
  ambiguous: [],
  ending: [],
  continuing: [],
  starters: [],
  speech: [],
  afterOrdinal: [],
}

const hebrew: Abbreviations = { ...arabic, never: split('ד פרופ מר גב'), beforeDigit: split('מס עמ') }

const none: Abbreviations = {
  never: [],
  beforeDigit: [],
  ambiguous: [],
  ending: [],
  continuing: [],
  starters: [],
  speech: [],
  afterOrdinal: [],
}

const TABLES: Readonly<Record<string, Abbreviations>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  ar: arabic,
  he: hebrew,
  zh: none,
  ja: none,
  ko: none,
}

/** The table of a language (BCP 47, its first subtag decides); unknown languages use the English one, whose titles travel. */
export function abbreviationsOf(lang: string): Abbreviations {
  return TABLES[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english
}
