const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that carry structure and no content, by ISO 639-1 language. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `a about above across after again against ago all almost along already also although always am amid among an and another any
    anyone anything are around as at away back be became because become been before behind being below between both but by call
    called came can cannot come comes could did do does doing done down during each either else end enough even ever every few
    for from further get gets give given go goes going gone got had has have having he hence her here hers herself him himself
    his how however i if in including indeed instead into is it its itself just keep know known last later least less let like
    likely made make makes making many may me might mine more moreover most much must my myself near nearly need neither never
    new next no none nor not nothing now of off often on once one only onto or other others our ours ourselves out over own part
    per perhaps put quite rather really same say says said see seem seems seen several shall she should since so some someone
    something soon still such take taken takes tell than that the their theirs them themselves then there therefore these they
    thing things this those though through throughout thus till to today together told too took toward towards two under until
    up upon us use used using very via was way we well went were what whatever when where whether which while who whom whose why
    will with within without would yes yet you your yours yourself mr mrs ms dr`,
  ),
  de: words(
    `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bist da dabei dadurch
    dafür damit danach dann daran darauf das dass dazu dein dem den denen denn der deren des deshalb dessen die dies diese diesem
    diesen dieser dieses doch dort du durch ein eine einem einen einer eines er erst es etwa etwas für gegen gegenüber gibt ging
    habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede
    jeden jeder jetzt kann kein keine keinen können könnte man mehr mein mit muss müssen nach nachdem nicht nichts noch nun nur ob
    oder ohne sagte schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte sondern sowie
    statt über um und uns unser unter viel viele vom von vor war waren warum was weil weiter weitere welche wenn wer werden wie
    wieder will wir wird wo worden wurde wurden zu zum zur zwar zwei zwischen`,
  ),
  fr: words(
    `à afin ai ainsi alors après au aucun aujourd aussi autre autres aux avait avant avec avoir c ce ceci cela celle celles celui
    ces cet cette ceux chaque chez comme contre d dans de depuis des dès deux devant dit doit donc dont du elle elles en encore
    entre est et étaient était été être eu eux faire fait fois font hors ici il ils j je jusqu l la là le les leur leurs lors lui
    m ma mais me même mêmes mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut peuvent plus
    pour pourquoi pourrait près puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera ses si sinon soit son
    sont sous sur t ta tandis te tes toi ton tous tout toute toutes très trop tu un une vers voici voilà vont vos votre vous y`,
  ),
  es: words(
    `a al algo algunas algunos ante antes así aún aunque bajo bien cada casi como con contra cual cuales cuando cuanto de del desde
    después dice dijo donde dos durante e el él ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta está
    están estas este esto estos fue fueron ha había han hasta hay hacia hace la las le les lo los más me mi mientras mis mismo muy
    nada ni no nos nosotros o os otra otras otro otros para pero poco por porque pues que qué quien quienes se sea según ser será
    si sí sido sin sino sobre solo son su sus también tan tanto te tiene tienen toda todas todo todos tras tu tus un una unas uno
    unos y ya yo`,
  ),
  it: words(
    `a abbia agli ai al alla alle allo anche ancora avere aveva c che chi ci ciò come con contro cui d da dagli dai dal dalla dalle
    de degli dei del dell della delle dello di dopo dove due e è ed era erano essere fa fino fra gli ha hanno ho i il in invece io
    l la le lei lo loro lui ma mentre mi molto ne nei nel nell nella nelle nello no noi non nostro o ogni oltre per perché più poi
    prima proprio può quale quando quanto quella quelle quelli quello questa queste questi questo qui se sé secondo sempre senza
    si sia sono sotto stata stati stato su sua sue sugli sui sul sulla sulle suo suoi tra tutta tutte tutti tutto un una uno va vi
    voi`,
  ),
  pt: words(
    `a à ainda além ao aos apenas após aquela aquele as às assim até cada com como contra da das de dela dele deles depois desde
    deve disse do dois dos durante e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão estas
    este estes eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito na nas não nem no nos nós num numa o os ou outra
    outras outro outros para pela pelas pelo pelos por porque pode qual quando que quem se segundo seja sem ser será seu seus só
    sob sobre sua suas também tão tem têm tinha toda todas todo todos um uma umas uns você`,
  ),
  nl: words(
    `aan achter al alle als altijd andere bij binnen buiten daar dan dat de deze die dit doen door dus een eens elk en er ervan
    geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kon kunnen maar me meer men met
    mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds sinds te tegen toch toen tot tussen twee uit van
    veel voor waar waren was wat we weer wel welke werd werden wie wij wil worden wordt zal ze zegt zei zelf zich zij zijn zo
    zonder zou`,
  ),
  sv: words(
    `att av blev bli blir de dem den denna deras dess dessa det detta dig din där då efter ej eller en er ett från för ha hade han
    hans har hon i icke in inte jag ju kan kommer kunde man med mellan men mig min mot mycket ni nu när någon något några och om
    oss på samma sedan sig sin sina sitt själv ska skulle som så sådan till under upp ut utan vad var vara varit vi vid vilka
    vilken än är åt över två säger sade`,
  ),
}
