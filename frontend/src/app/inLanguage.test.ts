import { expect, it } from 'vitest'
import { inLanguage } from './inLanguage'

it('changes the language and nothing else', () => {
  expect(inLanguage('/en/cities?country=FI#x', 'fr')).toBe('/fr/cities?country=FI#x')
  expect(inLanguage('/en', 'es')).toBe('/es')
  expect(inLanguage('/en?x=/en/', 'es')).toBe('/es?x=/en/')
})
