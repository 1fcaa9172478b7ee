import { expect, it } from 'vitest'
import { emptyDecision, partOf, toComments } from './reportParts'

it('sends what was written to parts, and finds the part again', () => {
  const comments = { ...emptyDecision.comments, period: ' Which year? ', evidence: 'Show the count.' }
  const sent = toComments({ ...emptyDecision, comments })
  expect(sent).toEqual([
    { pointer: '/from', text: 'Which year?' },
    { pointer: '/evidence', text: 'Show the count.' },
  ])
  expect(sent.map(({ pointer }) => partOf(pointer))).toEqual(['period', 'evidence'])
  expect(partOf('/narratives/en')).toBe('narratives')
  expect(partOf('')).toBeUndefined()
})
