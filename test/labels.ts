import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The labels of a language as the templates' folder has them. */
export function labelsIn(lang: string): Readonly<Record<string, string>> {
  return parse(readFileSync(new URL(`../templates/labels/${lang}.yaml`, import.meta.url), 'utf8'))
}
