import { describe, expect, it } from 'vitest'
import { pickText } from './languageMap'

describe('pickText', () => {
  it('takes the language asked for', () => {
    expect(pickText({ en: 'Turin', it: 'Torino', fr: 'Turin' }, 'fr', 'it')).toEqual({
      text: 'Turin',
      language: 'fr',
      isFallback: false,
    })
  })

  it('falls back to the source, and says so', () => {
    expect(pickText({ en: 'Turin', it: 'Torino' }, 'fr', 'it')).toEqual({
      text: 'Torino',
      language: 'it',
      isFallback: true,
    })
  })

  it('falls back to English when the source is unknown', () => {
    expect(pickText({ it: 'Torino', en: 'Turin' }, 'fr')?.language).toBe('en')
  })

  it('falls back to any language rather than to nothing', () => {
    expect(pickText({ ko: '대구', ja: '大邱' }, 'fr')?.language).toBe('ja')
  })

  it('takes a regional form as the language itself', () => {
    expect(pickText({ 'es-AR': 'Encuentro' }, 'es')).toEqual({
      text: 'Encuentro',
      language: 'es-AR',
      isFallback: false,
    })
  })

  it('skips empty texts', () => {
    expect(pickText({ fr: '', en: 'Turin' }, 'fr')?.language).toBe('en')
  })

  it('gives nothing when there is no text at all', () => {
    expect(pickText({}, 'fr', 'it')).toBeUndefined()
  })
})
