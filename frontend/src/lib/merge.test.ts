import { describe, expect, it } from 'vitest'
import { merge } from './merge'

const names = ['website', 'about.en', 'themes']
const base = { website: 'https://old.example', about: { en: 'Old' }, themes: ['a'] }

describe('merge', () => {
  it('takes from each what only they changed', () => {
    const mine = { ...base, website: 'https://mine.example' }
    const theirs = { ...base, about: { en: 'Theirs' } }
    expect(merge(names, base, mine, theirs)).toEqual({
      merged: { website: 'https://mine.example', about: { en: 'Theirs' }, themes: ['a'] },
      conflicts: [],
    })
  })

  it('names the fields that both changed, and keeps mine until someone chooses', () => {
    const mine = { ...base, about: { en: 'Mine' }, themes: ['a', 'b'] }
    const theirs = { ...base, about: { en: 'Theirs' }, themes: ['c'] }
    const { merged, conflicts } = merge(names, base, mine, theirs)
    expect(merged).toEqual({ website: 'https://old.example', about: { en: 'Mine' }, themes: ['a', 'b'] })
    expect(conflicts).toEqual([
      { name: 'about.en', mine: 'Mine', theirs: 'Theirs' },
      { name: 'themes', mine: ['a', 'b'], theirs: ['c'] },
    ])
  })

  it('sees no conflict where both changed the same', () => {
    const both = { ...base, website: 'https://new.example' }
    expect(merge(names, base, both, structuredClone(both)).conflicts).toEqual([])
  })

  it('lets one take away what the other left', () => {
    const mine = { ...base, website: '' }
    expect(merge(names, base, mine, base).merged.website).toBe('')
  })

  it('touches none of what it was given', () => {
    const theirs = structuredClone(base)
    merge(names, base, { ...base, about: { en: 'Mine' } }, theirs)
    expect(theirs).toEqual(base)
  })
})
