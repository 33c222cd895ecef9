/** Where an address may end its line, as books break it: before these signs, after `&`, `=` and a colon. */
const BREAKS = /(?<=[^/:])(?=[/.,~_?#%+;-])|(?<=[&=:])(?=[^/])|(?<=:\/\/)/g
/** A browser ends a line after a hyphen too, which reads as if the hyphen were none of the address; a longer part has to break somewhere. */
const HYPHENED = /^-.{1,40}$/su

/** The parts of a printed address, between which its line may end; `whole` ones are not broken. */
export function partsOf(address: string): readonly { readonly text: string; readonly whole: boolean }[] {
  return address.split(BREAKS).map(text => ({ text, whole: HYPHENED.test(text) }))
}
