/** UAX #14; the package brings no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    /** The next place where a line may end, null after the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
