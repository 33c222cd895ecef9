/** Titles of courtesy and rank before a name, without full stop; they are roles only where nothing better is printed. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Miss Mx Messrs Dr Doctor Prof Professor Sir Dame Lord Lady Rev Reverend Hon Fr Father Sister Brother Madame Monsieur Mme Mlle Herr Frau
Señor Señora Sheikh Sheikha Imam Rabbi Ayatollah Saint Baroness Baron Count Countess Viscount Earl Duke Duchess Don Doña Dona Tun Dato Datin Ustad Pandit Swami Cardinal Archbishop Ven Eng Ing Engr Atty Datuk Tan Sri Shri Smt`.split(
    /\s+/,
  ),
)

/** Honorifics that say nothing of office: never printed as a role. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Mx Messrs Madame Monsieur Mme Mlle Herr Frau Señor Señora Smt Shri Eng Ing Engr Saint'.split(
    ' ',
  ),
)

/** Short forms of office and rank before a name, without full stop. */
export const RANKS: ReadonlySet<string> = new Set(
  `Gov Sen Rep Gen Lt Col Maj Capt Sgt Cpl Pvt Adm Cmdr Cmdt Det Supt Insp Insp Const Pres Amb Sec Treas Brig Cdr Cllr Coun MP MEP PC PFC Pte Ald Del Asst Dep Vice
Supt Chf Adml Genl Ofc Spc Spec Sgts Sens Reps Gens`.split(/\s+/),
)

/** Ranks of service before a name, in lower case: an apposition beside the name says more. */
export const SERVICE_RANKS: ReadonlySet<string> = new Set(
  `captain colonel major general lieutenant sergeant corporal private admiral vice rear commodore brigadier commander marshal constable
inspector superintendent detective councillor councilor councilman councilwoman alderman deputy officer cadet
gen lt col maj capt sgt cpl pvt adm cmdr cmdt det supt insp const brig cdr cllr coun ald pc`.split(/\s+/),
)

/** Capitalised words that may belong to a title beside its role noun ("Transport Cabinet Secretary"). */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `Former Ex Acting Interim Deputy Vice Assistant Associate Senior Junior Chief Prime First Second Lead Special Permanent Shadow Attorney Secretary
Foreign Interior Defence Defense Finance Health Education Justice Transport Environment Energy Agriculture Trade Labour Labor Culture Housing Climate
Home Economy Economic Economics Industry Development Planning Works Water Tourism Science Technology Security National State Federal Regional Provincial District County City Police Fire
Cabinet Presidential Executive General Managing Opposition Majority Minority House Senate Party Union Supreme Court High Crown Lieutenant Major Brigadier Rear Air Field Staff
Detective Inspector Budget Commerce Communications Social Public Private Parliamentary European Commission Central Bank Team Head Global Group Incoming Outgoing Elect
Campaign Climate Human Rights Affairs Ministerial Principal Campus Army Navy Marine Northern Southern Eastern Western Town Village Local`.split(
    /\s+/,
  ),
)

/** Particles inside or before surnames, in lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della dei di da do dos das du la le lo el al ter ten te tot op zu zum zur af av ap ab ole ibn bin bint ben ould abu ag y e i d' l' 't in't san al- el- uit vom dal degli`.split(
    /\s+/,
  ),
)

/** Nouns of kinship: after a possessive they make the possessor a person. */
export const KIN: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister mother father widow widower son-in-law daughter-in-law father-in-law mother-in-law brother-in-law
sister-in-law grandson granddaughter nephew niece cousin uncle aunt fiancé fiancée partner parents children stepson stepdaughter girlfriend boyfriend twin grandfather grandmother`.split(
    /\s+/,
  ),
)

/** Surnames so widely known that newspapers print them bare. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  `Trump Biden Obama Clinton Bush Vance Rubio Putin Lavrov Zelenskyy Zelensky Macron Merz Scholz Merkel Starmer Sunak Johnson Thatcher Modi Netanyahu
Erdogan Erdoğan Orbán Orban Lula Bolsonaro Milei Maduro Musk Bezos Zuckerberg Gates Xi Jinping Kim Khamenei Assad Sisi Lukashenko Meloni Sánchez Tusk
Trudeau Carney Albanese Ardern Ramaphosa Ruto Tinubu Kagame Museveni Guterres Lagarde Powell Stalin Hitler Churchill Lenin Einstein Darwin`.split(
    /\s+/,
  ),
)
