import { describe, expect, it } from 'vitest'
import { fromTexts, textLanguages, textsPatch, toTexts } from './texts'

describe('texts', () => {
  it('offers the language of the record first, and whatever it is written in', () => {
    expect(textLanguages('it', { ca: 'x' }, undefined)).toEqual(['it', 'en', 'es', 'fr', 'ca'])
  })

  it('holds a field for each language, and sends what is written', () => {
    expect(toTexts({ en: 'A' }, ['it', 'en'])).toEqual({ it: '', en: 'A' })
    expect(fromTexts({ it: ' ', en: ' A ' })).toEqual({ en: 'A' })
    expect(fromTexts({ it: '' })).toBeUndefined()
  })

  it('sends what changed and takes away what was emptied', () => {
    expect(textsPatch({ it: 'A', en: '' }, { it: 'A', en: '' })).toBeUndefined()
    expect(textsPatch({ it: 'A', en: 'B' }, { it: 'A', en: '' })).toEqual({ en: null })
    expect(textsPatch({ it: 'A' }, { it: ' ' })).toBeNull()
  })
})
