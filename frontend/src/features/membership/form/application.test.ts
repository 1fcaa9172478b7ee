import { describe, expect, it } from 'vitest'
import { noAnswers, reachable, toNewMembership } from './application'

const answers = { network: 'gnlc', motivation: ' We want to learn. ', resolvedOn: '2026-03-12' }

describe('reachable', () => {
  it('leads back to the first question without an answer', () => {
    expect(reachable('check', noAnswers)).toBe('network')
    expect(reachable('check', { ...noAnswers, network: 'gnlc' })).toBe('motivation')
  })

  it('lets one check when all that is needed is answered', () => {
    expect(reachable('check', { ...answers, resolvedOn: '' })).toBe('check')
  })
})

describe('toNewMembership', () => {
  it('sends the resolution as a dated step, where there is one', () => {
    expect(toNewMembership('espoo-fi', answers)).toEqual({
      city: 'espoo-fi',
      network: 'gnlc',
      state: 'SUBMITTED',
      motivation: 'We want to learn.',
      steps: [{ kind: 'COUNCIL_RESOLUTION', when: { edtf: '2026-03-12' } }],
    })
    expect(toNewMembership('espoo-fi', { ...answers, resolvedOn: '' }).steps).toBeUndefined()
  })
})
