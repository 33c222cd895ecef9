import { expect, test } from 'vitest'
import { extractFacts } from '../../src/facts/extract.ts'
import { written } from './written.ts'

test.each([
  [
    'de',
    'Stadtrat beschließt Hafenplan',
    'Der Stadtrat beschloss am Montag den Plan für einen neuen Hafen mit 90 Millionen Euro.',
    'Die Finanzierung bleibt umstritten.',
    'Die Arbeiten sollen im Mai beginnen.',
  ],
  [
    'fr',
    'Le conseil adopte le plan du port',
    'Le conseil a adopté lundi le plan du nouveau port pour 90 millions d’euros.',
    'L’accord sur le financement reste incertain.',
    'Les travaux doivent commencer en mai.',
  ],
  [
    'es',
    'El consejo aprueba el plan del puerto',
    'El consejo aprobó el lunes el plan del nuevo puerto por 90 millones de euros.',
    'El principal obstáculo es el dinero.',
    'Las obras deben empezar en mayo.',
  ],
])('reads what is decided, in the way and next in %s', (lang, title, lead, obstacle, next) => {
  const facts = extractFacts(written(`# ${title}\n\n${lead}\n\n${obstacle}\n\n${next}`, lang))
  expect(facts.bottomLine?.text).toBe(lead)
  expect(facts.obstacles.map(o => o.text)).toEqual([obstacle])
  expect(facts.next.map(n => n.text)).toEqual([next])
})
