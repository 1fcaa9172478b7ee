import { expect, it } from 'vitest'
import { i18n, set } from './i18n'

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
  ['Espoo', 'History of Espoo'],
  ['International Association of Educating Cities', 'History of the International Association of Educating Cities'],
  ['UNESCO Global Network of Learning Cities', 'History of the UNESCO Global Network of Learning Cities'],
  ['The Learning City Networks', 'History of The Learning City Networks'],
])('gives in English a network its article: %s', (name, said) => {
  expect(i18n.services.interpolator.interpolate('History of {{name, the}}', { name }, 'en', {})).toBe(said)
})

it.each([
  ['Espoo', 'Historial de Espoo'],
  ['Red Mundial de Ciudades', 'Historial de la Red Mundial de Ciudades'],
])('gives in Spanish a network its article: %s', (name, said) => {
  expect(i18n.services.interpolator.interpolate('Historial {{name, de}}', { name }, 'es', {})).toBe(said)
})

it('keeps in French a mark with the word before it', () => {
  const messages = { title: '{{city}} : 40 % ?', deep: { said: 'On lit « {{title}} »' } }
  expect(set(messages, 'fr')).toEqual({
    title: '{{city}}\u00a0: 40\u00a0%\u00a0?',
    deep: { said: 'On lit «\u00a0{{title}}\u00a0»' },
  })
  expect(set(messages, 'en')).toBe(messages)
})
