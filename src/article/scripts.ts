/** Raised or lowered text, by its HTML element. */
export type Script = 'sup' | 'sub'

const CHARACTERS: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  sup: pairs('0123456789+-−n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'),
  sub: pairs('0123456789+-−', '₀₁₂₃₄₅₆₇₈₉₊₋₋'),
}

/** 10<sup>6</sup> must not become 106: digits keep their height as characters, other text is left as it is. */
export function toScript(text: string, script: Script): string {
  const raised = [...text].map(char => CHARACTERS[script].get(char))
  return raised.includes(undefined) ? text : raised.join('')
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to]
  return new Map([...from].map((char, index) => [char, targets[index] ?? char]))
}
