import { describe, expect, it } from 'vitest'
import { ApiError, isApiError, toApiError, violationsByField } from './problem'

describe('toApiError', () => {
  it('keeps the problem and the version that came with it', () => {
    const response = new Response(null, { status: 412, headers: { ETag: '"4-ab"' } })
    const error = toApiError({ title: 'Stale', code: 'stale-version', status: 412 }, response)
    expect(error).toBeInstanceOf(ApiError)
    expect(error.problem.code).toBe('stale-version')
    expect(error.etag).toBe('"4-ab"')
    expect(isApiError(error, 412)).toBe(true)
  })

  it('takes the status of the answer when the body is no problem', () => {
    expect(toApiError('<html>', new Response(null, { status: 502 })).problem).toEqual({ status: 502 })
  })

  it('says that there was no answer when there was none', () => {
    expect(toApiError(new TypeError('Failed to fetch')).isOffline).toBe(true)
  })
})

describe('violationsByField', () => {
  it('leads a pointer to its field, the first message of each', () => {
    const { fields } = violationsByField({
      status: 400,
      violations: [
        { pointer: '/names/en', code: 'too-long', message: 'At most 200 characters' },
        { pointer: '#/population/value', code: 'min', message: 'At least 0' },
        { pointer: '/names/en', code: 'other', message: 'Later' },
        { pointer: '/a~1b', code: 'x', message: 'Odd' },
      ],
    })
    expect(Object.fromEntries([...fields].map(([name, { message }]) => [name, message]))).toEqual({
      'names.en': 'At most 200 characters',
      'population.value': 'At least 0',
      'a/b': 'Odd',
    })
  })

  it('keeps apart what belongs to no field', () => {
    const violation = { parameter: 'If-Match', code: 'missing', message: 'Missing' }
    expect(violationsByField({ status: 400, violations: [violation] }).others).toEqual([violation])
  })
})
