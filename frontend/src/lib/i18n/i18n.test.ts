import { expect, it } from 'vitest'
import { i18n } from './i18n'

it.each([
  ['Historique {{name, de}}', 'Espoo', 'Historique d’Espoo'],
  ['Historique {{name, de}}', 'Évora', 'Historique d’Évora'],
  ['Historique {{name, de}}', 'Lisbonne', 'Historique de Lisbonne'],
  ['Historique {{name, de}}', 'Yaoundé', 'Historique de Yaoundé'],
  ['La page {{name, de}}', 'Réseau mondial', 'La page du Réseau mondial'],
  ['La page {{name, de}}', 'Association internationale', 'La page de l’Association internationale'],
  ['depuis {{name, que}} a commencé', 'Espoo', 'depuis qu’Espoo a commencé'],
  ['depuis {{name, que}} a commencé', 'Lisbonne', 'depuis que Lisbonne a commencé'],
])('joins in French a name to the word before it: %s, %s', (message, name, said) => {
  expect(i18n.services.interpolator.interpolate(message, { name }, 'fr', {})).toBe(said)
})

it.each([
  ['Espoo', 'Historial de Espoo'],
  ['Red Mundial de Ciudades', 'Historial de la Red Mundial de Ciudades'],
])('gives in Spanish a network its article: %s', (name, said) => {
  expect(i18n.services.interpolator.interpolate('Historial {{name, de}}', { name }, 'es', {})).toBe(said)
})
