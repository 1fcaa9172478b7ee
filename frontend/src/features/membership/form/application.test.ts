import { describe, expect, it } from 'vitest'
import type { Membership } from '@/api/generated'
import { draftChange, reachable, toAnswers, toNewMembership } from './application'

const answers = { motivation: ' We want to learn. ', resolvedOn: '2026-03-12' }
const none = toAnswers(undefined)

describe('reachable', () => {
  it('leads back to the first question without an answer', () => {
    expect(reachable('check', undefined, answers)).toBe('network')
    expect(reachable('check', 'gnlc', none)).toBe('motivation')
    expect(reachable('resolution', 'gnlc', none)).toBe('motivation')
  })

  it('lets one check when all that is needed is answered', () => {
    expect(reachable('check', 'gnlc', { ...answers, resolvedOn: '' })).toBe('check')
  })
})

describe('toNewMembership', () => {
  it('begins a draft with the resolution as a dated step, where there is one', () => {
    expect(toNewMembership('espoo-fi', 'gnlc', answers)).toEqual({
      city: 'espoo-fi',
      network: 'gnlc',
      state: 'DRAFT',
      motivation: 'We want to learn.',
      steps: [{ kind: 'COUNCIL_RESOLUTION', when: { edtf: '2026-03-12' } }],
    })
    expect(toNewMembership('espoo-fi', 'gnlc', none)).toEqual({ city: 'espoo-fi', network: 'gnlc', state: 'DRAFT' })
  })
})

describe('toAnswers', () => {
  it('reads back what a draft holds', () => {
    const step = (edtf: string) => ({ kind: 'COUNCIL_RESOLUTION', when: { edtf } })
    const draft = { motivation: 'We want to.', steps: [step('2026-03-11'), { kind: 'VOTE' }, step('2026-03-12')] }
    expect(toAnswers(draft as Membership)).toEqual({ motivation: 'We want to.', resolvedOn: '2026-03-12' })
  })
})

describe('draftChange', () => {
  it('asks for no more than the change needs', () => {
    expect(draftChange(answers, { ...answers, motivation: 'We want to learn.' })).toBe('none')
    expect(draftChange(answers, { ...answers, motivation: 'Other words' })).toBe('rewrite')
    expect(draftChange(answers, { ...answers, resolvedOn: '' })).toBe('replace')
  })
})
