import { describe, expect, it } from 'vitest'
import { adherence } from '@/test/records'
import { reachable, toAnswers, toPatch } from './signing'

describe('the answers of a signature', () => {
  const begun = adherence('libraries', 'espoo-fi', { signatoryName: 'A Mayor', resolutionReference: '2026/117' })

  it('are sent where they changed, and cleared where they were emptied', () => {
    const answers = toAnswers(begun)
    expect(toPatch(begun, answers)).toBeUndefined()
    expect(toPatch(begun, { ...answers, signatoryTitle: ' Mayor ', resolutionReference: '' })).toEqual({
      signatoryTitle: 'Mayor',
      resolutionReference: null,
    })
  })

  it('lead to the check only with a signatory', () => {
    const answers = toAnswers(begun)
    expect(reachable('check', answers)).toBe('signatory')
    expect(reachable('text', answers)).toBe('text')
    expect(reachable('check', { ...answers, signatoryTitle: 'Mayor' })).toBe('check')
  })
})
