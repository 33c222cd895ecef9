/**
 * What sentences of a language are made of. `{name}`, `{role}`, `{office}`, `{place}`, `{thing}`, `{figure}` and `{date}` are
 * filled in; every list is long enough that neighbours differ.
 */
export type Vocabulary = {
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly offices: readonly string[]
  readonly places: readonly string[]
  readonly things: readonly string[]
  readonly figures: readonly string[]
  readonly dates: readonly string[]
  readonly plain: readonly string[]
  readonly counted: readonly string[]
  readonly dated: readonly string[]
  readonly introduced: readonly string[]
  readonly quoted: readonly string[]
  readonly hindered: readonly string[]
  readonly coming: readonly string[]
  readonly headings: readonly string[]
  readonly titles: readonly string[]
}

const EUROPEAN_NAMES = [
  'Ilse Hartog',
  'Marek Olszewski',
  'Teresa Villanova',
  'Jon Ander Etxeberria',
  'Camille Duret',
  'Heloísa Prado',
  'Giorgio Bellandi',
  'Anneke Roos',
  'Peter Wyndham-Lisle',
  'Sofia Karlsdottir',
  'Luc Morvan',
  'Rosa Quintela',
] as const

/** Generated articles are written in these languages; the last four in scripts that are not Latin. */
export const VOCABULARIES = {
  en: {
    names: EUROPEAN_NAMES,
    roles: [
      'the harbour commissioner',
      'the minister of transport',
      'the chief engineer of the water board',
      'the mayor',
    ],
    offices: ['the Water Authority', 'the Ministry of Transport', 'the Audit Office', 'the Regional Council'],
    places: ['Rotterdam', 'Lisbon', 'the northern district', 'Marseille', 'Nairobi', 'the old port'],
    things: [
      'the new pipeline',
      'the ferry service',
      'the repair fund',
      'the bridge',
      'the school roof',
      'the harbour wall',
    ],
    figures: [
      '€4.2 million',
      '38%',
      '1,250 households',
      'at least 17 kilometres',
      '$900,000',
      'about 62 tonnes',
      '14 schools',
      '£3.4 billion',
    ],
    dates: ['12 March 2026', '4 May 2026', '30 September 2025', 'June 2024', '1 December 2026'],
    plain: [
      'The council of {place} decided to keep {thing} under public control for the time being.',
      'Residents of {place} have long asked {office} for a clear answer about {thing}.',
      'Work on {thing} slowed down after {office} changed the rules for contractors.',
      'Few people in {place} expected that {thing} would become the subject of an election.',
      'Engineers warned that {thing} was built for another climate and another century.',
      'Neighbouring towns share the cost of {thing} under an agreement that nobody has revised.',
    ],
    counted: [
      'Repairs of {thing} cost {figure} last year, according to {office}.',
      'A report by {office} counted {figure} in {place} alone.',
      'The share of {thing} rose to {figure}, the highest since records began.',
      'The plan for {place} sets aside {figure} for {thing} over three years.',
    ],
    dated: [
      'On {date} the assembly in {place} voted to suspend {thing}.',
      '{office} opened an inquiry into {thing} on {date}.',
      'The contract for {thing} was signed in {place} on {date}.',
    ],
    introduced: [
      '{name}, {role}, said that {thing} would not be sold.',
      '{name}, {role}, defended the decision before the committee in {place}.',
      'The work is led by {name}, {role}, who has known {thing} for decades.',
    ],
    quoted: [
      '“We will not wait for another winter before we act on {thing},” said {name}.',
      '“Nobody in {place} was told what it would cost,” said {name}, {role}.',
      '“The numbers are honest, and they are not good,” {name} said.',
    ],
    hindered: [
      'But the funding of {thing} is still blocked by a dispute between {place} and {office}.',
      'The main obstacle is a shortage of trained staff at {office}.',
      'However, {office} has refused to release the documents.',
    ],
    coming: [
      '{office} will publish its decision by {date}.',
      'The assembly in {place} is expected to vote on {thing} next month.',
      'Work is due to begin on {date}.',
    ],
    headings: [
      'What the auditors found',
      'A town divided over its harbour',
      'The cost of waiting',
      'Who decides',
      'What comes next',
    ],
    titles: [
      'Council keeps the harbour wall in public hands',
      'Repairs delayed as costs rise in the old port',
    ],
  },
  de: {
    names: EUROPEAN_NAMES,
    roles: ['die Oberbürgermeisterin', 'der Leiter der Wasserwerke', 'die Verkehrsministerin'],
    offices: ['das Landesamt für Wasserwirtschaft', 'der Rechnungshof', 'das Verkehrsministerium'],
    places: ['Bremerhaven', 'Leipzig', 'Wien', 'der Altstadt', 'Rostock'],
    things: [
      'die Donaudampfschifffahrtsgesellschaft',
      'die neue Trinkwasserleitung',
      'die Hafenmauer',
      'der Fährdienst',
    ],
    figures: [
      '4,2 Millionen Euro',
      '38 Prozent',
      '1.250 Haushalte',
      'mindestens 17 Kilometer',
      'rund 62 Tonnen',
    ],
    dates: ['12. März 2026', '4. Mai 2026', '30. September 2025'],
    plain: [
      'Der Stadtrat von {place} beschloss, dass {thing} vorerst in öffentlicher Hand bleibt.',
      'Die Bürgerinnen und Bürger in {place} warten seit Jahren auf eine klare Antwort.',
      'Kaum jemand in {place} hatte erwartet, dass {thing} zum Wahlkampfthema wird.',
      'Die Planungsbeschleunigungsgesetzgebung half den Gemeinden bisher kaum.',
    ],
    counted: [
      'Die Reparaturen kosteten im vergangenen Jahr {figure}, teilte {office} mit.',
      'Ein Bericht zählt in {place} {figure}.',
      'Der Anteil stieg auf {figure}, so hoch wie nie zuvor.',
    ],
    dated: [
      'Am {date} stimmte der Rat in {place} gegen den Verkauf.',
      'Der Vertrag wurde am {date} unterzeichnet.',
    ],
    introduced: [
      '{name}, {role}, verteidigte die Entscheidung im Ausschuss.',
      '{name}, {role}, leitet die Arbeiten in {place}.',
    ],
    quoted: [
      '„Wir warten nicht noch einen Winter, bevor wir handeln“, sagte {name}.',
      '„Die Zahlen sind ehrlich, aber nicht gut“, sagte {name}, {role}.',
    ],
    hindered: [
      'Die Finanzierung ist jedoch weiterhin ungeklärt.',
      'Es fehlt an Fachkräften, und der Streit mit {place} dauert an.',
    ],
    coming: [
      'Der Rechnungshof wird seinen Bericht bis zum {date} vorlegen.',
      'Der Baubeginn ist für {date} geplant.',
    ],
    headings: ['Was die Prüfer fanden', 'Die Kosten des Wartens', 'Wer entscheidet', 'Wie es weitergeht'],
    titles: [
      'Hafenmauer bleibt in öffentlicher Hand',
      'Stadtrat verschiebt Erneuerung der Trinkwasserleitung',
    ],
  },
  fr: {
    names: EUROPEAN_NAMES,
    roles: ['maire de la ville', 'ministre des Transports', 'directrice de la régie des eaux'],
    offices: [
      'la Cour des comptes',
      'le ministère des Transports',
      'l’Agence de l’eau',
      'le conseil régional',
    ],
    places: ['Marseille', 'Lyon', 'Bruxelles', 'Nantes', 'Genève'],
    things: ['la nouvelle conduite', 'le service de bac', 'la digue du port', 'le fonds de réparation'],
    figures: ['4,2 millions d’euros', '38 %', '1 250 ménages', 'au moins 17 kilomètres', 'environ 62 tonnes'],
    dates: ['12 mars 2026', '4 mai 2026', '30 septembre 2025'],
    plain: [
      'Le conseil de {place} a décidé de garder {thing} sous contrôle public.',
      'Les habitants de {place} demandent depuis longtemps une réponse claire sur {thing}.',
      'Peu de gens à {place} pensaient que {thing} deviendrait un sujet de campagne.',
    ],
    counted: [
      'Les travaux ont coûté {figure} l’an dernier, selon {office}.',
      'Un rapport de {office} recense {figure} à {place}.',
      'La part a atteint {figure}, un record.',
    ],
    dated: [
      'Le {date}, l’assemblée de {place} a voté la suspension de {thing}.',
      'Le contrat a été signé le {date}.',
    ],
    introduced: [
      '{name}, {role}, a défendu la décision devant la commission.',
      '{name}, {role}, dirige les travaux à {place}.',
    ],
    quoted: [
      '« Nous n’attendrons pas un autre hiver pour agir », a déclaré {name}.',
      '« Les chiffres sont honnêtes, et ils ne sont pas bons », a dit {name}, {role}.',
    ],
    hindered: [
      'Mais le financement de {thing} reste bloqué par un différend avec {office}.',
      'Le manque de personnel retarde les travaux.',
    ],
    coming: [
      'La décision sera publiée avant le {date}.',
      'Les travaux doivent commencer à {place} le {date}.',
    ],
    headings: ['Ce que disent les auditeurs', 'Le prix de l’attente', 'Qui décide', 'Et maintenant'],
    titles: ['La digue du port reste publique', 'Les travaux de la conduite repoussés à l’automne'],
  },
  es: {
    names: EUROPEAN_NAMES,
    roles: ['alcaldesa de la ciudad', 'ministro de Transportes', 'director de la autoridad del agua'],
    offices: [
      'el Tribunal de Cuentas',
      'el Ministerio de Transportes',
      'la Autoridad del Agua',
      'el Consejo Regional',
    ],
    places: ['Bilbao', 'Sevilla', 'Lima', 'Valparaíso', 'Montevideo'],
    things: [
      'la nueva tubería',
      'el servicio de transbordadores',
      'el muro del puerto',
      'el fondo de reparación',
    ],
    figures: [
      '4,2 millones de euros',
      'el 38 %',
      '1.250 hogares',
      'al menos 17 kilómetros',
      'unas 62 toneladas',
    ],
    dates: ['12 de marzo de 2026', '4 de mayo de 2026', '30 de septiembre de 2025'],
    plain: [
      'El consejo de {place} decidió mantener {thing} bajo control público.',
      'Los vecinos de {place} piden desde hace años una respuesta clara sobre {thing}.',
      'Pocos en {place} esperaban que {thing} se convirtiera en asunto electoral.',
    ],
    counted: [
      'Las obras costaron {figure} el año pasado, según {office}.',
      'Un informe de {office} registra {figure} en {place}.',
      'La proporción subió hasta {figure}, la más alta hasta ahora.',
    ],
    dated: [
      'El {date} la asamblea de {place} votó suspender {thing}.',
      'El contrato se firmó en {place} el {date}.',
    ],
    introduced: [
      '{name}, {role}, defendió la decisión ante la comisión.',
      '{name}, {role}, dirige las obras en {place}.',
    ],
    quoted: [
      '«No esperaremos otro invierno para actuar», dijo {name}.',
      '«Los números son honestos, y no son buenos», afirmó {name}, {role}.',
    ],
    hindered: [
      'Sin embargo, la financiación de {thing} sigue bloqueada por una disputa con {office}.',
      'La falta de personal retrasa las obras.',
    ],
    coming: ['{office} publicará su decisión antes del {date}.', 'Las obras comenzarán el {date}.'],
    headings: ['Lo que hallaron los auditores', 'El precio de esperar', 'Quién decide', 'Lo que viene'],
    titles: [
      'El muro del puerto seguirá en manos públicas',
      'Las obras de la tubería se retrasan hasta el otoño',
    ],
  },
  pt: {
    names: EUROPEAN_NAMES,
    roles: ['presidente da câmara', 'ministro dos Transportes', 'diretora da autoridade da água'],
    offices: [
      'o Tribunal de Contas',
      'o Ministério dos Transportes',
      'a Autoridade da Água',
      'o Conselho Regional',
    ],
    places: ['Lisboa', 'Porto', 'Recife', 'Maputo', 'Coimbra'],
    things: ['a nova conduta', 'o serviço de balsas', 'o muro do porto', 'o fundo de reparação'],
    figures: ['4,2 milhões de euros', '38%', '1.250 famílias', 'pelo menos 17 quilómetros', 'R$ 900 mil'],
    dates: ['12 de março de 2026', '4 de maio de 2026', '30 de setembro de 2025'],
    plain: [
      'O conselho de {place} decidiu manter {thing} sob controlo público.',
      'Os moradores de {place} pedem há anos uma resposta clara sobre {thing}.',
      'Poucos em {place} esperavam que {thing} se tornasse assunto de campanha.',
    ],
    counted: [
      'As obras custaram {figure} no ano passado, segundo {office}.',
      'Um relatório de {office} regista {figure} em {place}.',
      'A parcela subiu para {figure}, a mais alta até agora.',
    ],
    dated: [
      'Em {date} a assembleia de {place} votou pela suspensão.',
      'O contrato foi assinado em {place} em {date}.',
    ],
    introduced: [
      '{name}, {role}, defendeu a decisão perante a comissão.',
      '{name}, {role}, dirige as obras em {place}.',
    ],
    quoted: [
      '“Não vamos esperar outro inverno para agir”, disse {name}.',
      '“Os números são honestos, e não são bons”, afirmou {name}, {role}.',
    ],
    hindered: [
      'No entanto, o financiamento de {thing} continua bloqueado por um litígio com {office}.',
      'A falta de pessoal atrasa as obras.',
    ],
    coming: ['{office} publicará a decisão até {date}.', 'As obras começarão em {date}.'],
    headings: [
      'O que os auditores encontraram',
      'O preço da espera',
      'Quem decide',
      'O que acontece a seguir',
    ],
    titles: ['O muro do porto continua público', 'Obras da conduta adiadas para o outono'],
  },
  it: {
    names: EUROPEAN_NAMES,
    roles: ['sindaca della città', 'ministro dei Trasporti', 'direttore dell’autorità idrica'],
    offices: [
      'la Corte dei conti',
      'il Ministero dei Trasporti',
      'l’Autorità idrica',
      'il Consiglio regionale',
    ],
    places: ['Genova', 'Palermo', 'Torino', 'Lugano', 'Trieste'],
    things: ['la nuova condotta', 'il servizio di traghetti', 'il muro del porto', 'il fondo di riparazione'],
    figures: [
      '4,2 milioni di euro',
      'il 38%',
      '1.250 famiglie',
      'almeno 17 chilometri',
      'circa 62 tonnellate',
    ],
    dates: ['12 marzo 2026', '4 maggio 2026', '30 settembre 2025'],
    plain: [
      'Il consiglio di {place} ha deciso di mantenere {thing} sotto controllo pubblico.',
      'Gli abitanti di {place} chiedono da anni una risposta chiara su {thing}.',
      'Pochi a {place} si aspettavano che {thing} diventasse un tema elettorale.',
    ],
    counted: [
      'I lavori sono costati {figure} l’anno scorso, secondo {office}.',
      'Un rapporto conta {figure} a {place}.',
      'La quota è salita a {figure}, la più alta finora.',
    ],
    dated: [
      'Il {date} l’assemblea di {place} ha votato la sospensione.',
      'Il contratto è stato firmato il {date}.',
    ],
    introduced: [
      '{name}, {role}, ha difeso la decisione davanti alla commissione.',
      '{name}, {role}, dirige i lavori a {place}.',
    ],
    quoted: [
      '«Non aspetteremo un altro inverno per agire», ha detto {name}.',
      '«I numeri sono onesti, e non sono buoni», ha dichiarato {name}, {role}.',
    ],
    hindered: [
      'Tuttavia il finanziamento resta bloccato da una disputa con {office}.',
      'La mancanza di personale ritarda i lavori.',
    ],
    coming: ['La decisione sarà pubblicata entro il {date}.', 'I lavori inizieranno il {date}.'],
    headings: ['Che cosa dicono i revisori', 'Il prezzo dell’attesa', 'Chi decide', 'Che cosa succede ora'],
    titles: ['Il muro del porto resta pubblico', 'Rinviati all’autunno i lavori della condotta'],
  },
  zh: {
    names: ['李明华', '王秀兰', '陈建国', '欧阳思远', '张伟'],
    roles: ['水务局局长', '交通部长', '总工程师'],
    offices: ['水务局', '审计署', '交通部'],
    places: ['上海', '广州', '北区', '武汉'],
    things: ['新管道', '渡轮服务', '维修基金', '港口堤岸'],
    figures: ['420万元', '38%', '1250户', '17公里', '约62吨'],
    dates: ['2026年3月12日', '2026年5月4日', '2025年9月30日'],
    plain: [
      '{place}市议会决定，{thing}暂时继续由公共部门管理。',
      '{place}的居民多年来一直要求{office}对{thing}作出明确答复。',
      '工程师警告说，{thing}是为另一个时代和另一种气候而建造的，今天已经不再适合。',
    ],
    counted: ['{office}表示，去年{thing}的维修费用为{figure}。', '报告显示，{place}共有{figure}受到影响。'],
    dated: ['{date}，{place}议会投票决定暂停{thing}。', '{office}于{date}展开调查。'],
    introduced: ['{role}{name}在委员会上为这一决定辩护。', '该工程由{role}{name}负责。'],
    quoted: ['{name}说：“我们不会再等一个冬天才采取行动。”', '“数字是诚实的，但并不好看，”{role}{name}说。'],
    hindered: ['但是，{thing}的资金仍因{place}与{office}之间的争议而受阻。'],
    coming: ['{office}将在{date}之前公布决定。'],
    headings: ['审计发现了什么', '等待的代价', '由谁决定', '下一步'],
    titles: ['港口堤岸继续由公共部门管理', '成本上升，老港维修推迟'],
  },
  ja: {
    names: ['田中一郎', '佐藤由美子', '小笠原健太', '高橋真理'],
    roles: ['水道局長', '運輸大臣', '主任技師'],
    offices: ['水道局', '会計検査院', '運輸省'],
    places: ['横浜', '大阪', '北地区', '長崎'],
    things: ['新しい水道管', 'フェリー運航', '修繕基金', '港の護岸'],
    figures: ['4億2000万円', '38パーセント', '1250世帯', '17キロ', '約62トン'],
    dates: ['2026年3月12日', '2026年5月4日', '2025年9月30日'],
    plain: [
      '{place}市議会は、{thing}を当面のあいだ公共の管理下に置くことを決めた。',
      '{place}の住民は何年も前から、{thing}について{office}に明確な回答を求めてきた。',
      'インフラストラクチャーメンテナンスプログラムの見直しは、{place}ではまだ始まっていない。',
    ],
    counted: [
      '{office}によると、昨年の{thing}の修繕費は{figure}だった。',
      '報告書によれば、{place}だけで{figure}が影響を受けた。',
    ],
    dated: ['{date}、{place}の議会は{thing}の停止を可決した。'],
    introduced: ['{role}の{name}氏は委員会でこの決定を擁護した。'],
    quoted: [
      '「次の冬を待たずに行動する」と{name}氏は述べた。',
      '「数字は正直だが、良くはない」と{role}の{name}氏は語った。',
    ],
    hindered: ['しかし、{thing}の資金は{place}と{office}の対立で滞っている。'],
    coming: ['{office}は{date}までに決定を公表する予定だ。'],
    headings: ['監査で分かったこと', '待つことの代償', '誰が決めるのか', '今後の予定'],
    titles: ['港の護岸は公共の管理を維持', '費用増で旧港の修繕が遅れる'],
  },
  ar: {
    names: ['أحمد المنصوري', 'ليلى حداد', 'يوسف بن عبد الله', 'سارة الخطيب'],
    roles: ['وزيرة النقل', 'رئيس البلدية', 'كبير المهندسين في هيئة المياه'],
    offices: ['هيئة المياه', 'وزارة النقل', 'ديوان المحاسبة'],
    places: ['الإسكندرية', 'الدار البيضاء', 'بيروت', 'المنطقة الشمالية'],
    things: ['خط الأنابيب الجديد', 'خدمة العبّارات', 'صندوق الإصلاح', 'جدار الميناء'],
    figures: ['4.2 مليون يورو', '38%', '1250 أسرة', '17 كيلومترا', 'نحو 62 طنا'],
    dates: ['12 مارس 2026', '4 مايو 2026', '30 سبتمبر 2025'],
    plain: [
      'قرر مجلس {place} إبقاء {thing} تحت الإدارة العامة في الوقت الحالي.',
      'يطالب سكان {place} منذ سنوات بإجابة واضحة من {office} بشأن {thing}.',
      'حذّر المهندسون من أن {thing} بُني لمناخ آخر ولقرن آخر.',
    ],
    counted: [
      'بلغت كلفة إصلاح {thing} العام الماضي {figure} بحسب {office}.',
      'أحصى تقرير {figure} في {place} وحدها.',
    ],
    dated: ['في {date} صوّت المجلس في {place} على تعليق {thing}.'],
    introduced: ['دافع {name}، {role}، عن القرار أمام اللجنة.'],
    quoted: [
      'قال {name}: «لن ننتظر شتاء آخر قبل أن نتحرك».',
      '«الأرقام صادقة، لكنها ليست جيدة»، قال {name}، {role}.',
    ],
    hindered: ['لكن تمويل {thing} ما زال معلقا بسبب خلاف بين {place} و{office}.'],
    coming: ['ستنشر {office} قرارها قبل {date}.'],
    headings: ['ما وجده المدققون', 'ثمن الانتظار', 'من يقرر', 'ما التالي'],
    titles: ['جدار الميناء يبقى تحت الإدارة العامة', 'تأجيل الإصلاحات مع ارتفاع التكاليف'],
  },
  he: {
    names: ['יעל כהן', 'דוד לוי', 'מירי בן־ארי', 'אורי שגב'],
    roles: ['שרת התחבורה', 'ראש העיר', 'המהנדס הראשי של רשות המים'],
    offices: ['רשות המים', 'משרד התחבורה', 'מבקר המדינה'],
    places: ['חיפה', 'אשדוד', 'הרובע הצפוני', 'עכו'],
    things: ['קו הצינורות החדש', 'שירות המעבורות', 'קרן השיקום', 'חומת הנמל'],
    figures: ['4.2 מיליון שקל', '38%', '1,250 משקי בית', '17 קילומטר', 'כ־62 טונות'],
    dates: ['12 במרץ 2026', '4 במאי 2026', '30 בספטמבר 2025'],
    plain: [
      'מועצת {place} החליטה להשאיר את {thing} בידי הציבור לעת עתה.',
      'תושבי {place} מבקשים זה שנים תשובה ברורה מ{office} בנוגע ל{thing}.',
      'מהנדסים הזהירו כי {thing} נבנה לאקלים אחר ולמאה אחרת.',
    ],
    counted: ['תיקון {thing} עלה בשנה שעברה {figure}, לפי {office}.', 'דוח מנה {figure} ב{place} לבדה.'],
    dated: ['ב־{date} הצביעה המועצה ב{place} על השעיית {thing}.'],
    introduced: ['{name}, {role}, הגן על ההחלטה בפני הוועדה.'],
    quoted: [
      '"לא נחכה לעוד חורף לפני שנפעל", אמר {name}.',
      '"המספרים כנים, והם לא טובים", אמרה {name}, {role}.',
    ],
    hindered: ['אך המימון של {thing} עדיין תקוע בשל מחלוקת בין {place} ל{office}.'],
    coming: ['{office} תפרסם את החלטתה עד {date}.'],
    headings: ['מה מצאו המבקרים', 'מחיר ההמתנה', 'מי מחליט', 'מה הלאה'],
    titles: ['חומת הנמל תישאר בידי הציבור', 'התיקונים נדחים עם עליית העלויות'],
  },
} as const satisfies Readonly<Record<string, Vocabulary>>

export type GeneratedLanguage = keyof typeof VOCABULARIES
