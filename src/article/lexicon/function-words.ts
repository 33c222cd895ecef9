const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that text in a language (ISO 639-1) is full of. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the of and to that for with on by as from this which has have are be been not but they their its at were was who will would
    had said it is an or he she his her about after than more when what into over`),
  de: words(`der die das den dem des ein eine einen einem einer und ist nicht mit von für auf im zu sich auch als an nach bei aus wie
    werden wird hat haben war wurde sind dass am um über vor zum zur noch nur oder aber`),
  fr: words(`le la les des du de un une et est à en dans que qui pour pas sur au aux par avec il elle ce cette ces sont a ont été plus
    leur mais ou se son sa ses d l n qu s`),
  es: words(`el la los las de del un una y en que se por con para al lo como más su sus es fue son ha han no pero este esta entre
    también sobre desde hasta según`),
  pt: words(`o a os as de do da dos das um uma e em no na nos nas que se por com para ao à como mais seu sua é foi são não mas este
    esta entre também sobre pelo pela até segundo`),
  it: words(`il lo la i gli le di del della dei delle un una e in nel nella che si per con al alla da dal come più suo sua è sono ha
    hanno non ma questo questa tra anche su sul dell all l`),
}
