import { describe, expect, it } from 'vitest'
import { adherence } from '@/test/records'
import { questionOf, reachable, toAnswers, toPatch } from './signing'

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
    const answers = { ...toAnswers(begun), resolutionReference: '' }
    expect(reachable('check', answers)).toBe('signatory')
    expect(reachable('text', answers)).toBe('text')
    expect(reachable('check', { ...answers, signatoryTitle: 'Mayor' })).toBe('check')
  })

  it('lead past the resolution with its day and its number, or with none', () => {
    const answers = { ...toAnswers(begun), signatoryTitle: 'Mayor' }
    expect(reachable('check', answers)).toBe('resolution')
    expect(reachable('check', { ...answers, resolutionDate: '2026-03-12' })).toBe('check')
    expect(reachable('effective', { ...answers, resolutionReference: ' ', resolutionFile: 'x' })).toBe('resolution')
  })

  it('belong each to a question', () => {
    expect(questionOf('resolutionFile')).toBe('resolution')
    expect(questionOf('language')).toBe('language')
    expect(questionOf('textSha256')).toBeUndefined()
  })
})
