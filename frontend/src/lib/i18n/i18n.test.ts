import { expect, it } from 'vitest'
import { i18n } from './i18n'

it.each([
  ['Historique {{name, de}}', 'Espoo', 'Historique d’Espoo'],
  ['Historique {{name, de}}', 'Évora', 'Historique d’Évora'],
  ['Historique {{name, de}}', 'Lisbonne', 'Historique de Lisbonne'],
  ['Historique {{name, de}}', 'Yaoundé', 'Historique de Yaoundé'],
  ['depuis {{name, que}} a commencé', 'Espoo', 'depuis qu’Espoo a commencé'],
  ['depuis {{name, que}} a commencé', 'Lisbonne', 'depuis que Lisbonne a commencé'],
])('drops in French the vowel of a word before another: %s, %s', (message, name, said) => {
  expect(i18n.services.interpolator.interpolate(message, { name }, 'fr', {})).toBe(said)
})
