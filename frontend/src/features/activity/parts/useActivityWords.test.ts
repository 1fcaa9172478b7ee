import { describe, expect, it } from 'vitest'
import type { Activity, Change } from '@/api/generated'
import { sentenceKeys } from './useActivityWords'

function activity(action: string, kind: string, ...changes: Change[]): Activity {
  return { id: 'x', at: '2026-11-20T08:00:00Z', actor: { role: 'ADMIN' }, action, record: { kind, id: 'y' }, changes }
}

describe('sentenceKeys', () => {
  it('tells an admission from a membership that was entered as it stood', () => {
    const admitted = activity('TRANSITIONED', 'MEMBERSHIP', { field: 'state', before: 'SUBMITTED', after: 'ADMITTED' })
    expect(sentenceKeys(admitted)[0]).toBe('action.MEMBERSHIP.TRANSITIONED.ADMITTED')
    const entered = activity('TRANSITIONED', 'MEMBERSHIP', { field: 'state', after: 'ADMITTED' })
    expect(sentenceKeys(entered)[0]).toBe('action.MEMBERSHIP.RECORDED')
  })

  it('names a change of a record by its kind', () => {
    expect(sentenceKeys(activity('UPDATED', 'CITY', { field: 'website' }))).toEqual(['action.CITY.UPDATED'])
  })
})
