import { describe, expect, it } from 'vitest'
import { blockPatch, blockValues, titlePatch, titleValues } from './texts'

describe('the texts of a block', () => {
  const before = blockValues({ texts: { en: 'We open libraries.' } }, ['en', 'es'])

  it('are typed in the languages at hand', () => {
    expect(before).toEqual({ texts: { en: 'We open libraries.', es: '' } })
  })

  it('are sent where they changed, and only there', () => {
    const after = { texts: { en: 'We open libraries. ', es: ' Abrimos bibliotecas.' } }
    expect(blockPatch(after, before)).toEqual({ texts: { es: 'Abrimos bibliotecas.' } })
    expect(blockPatch(before, before)).toBeUndefined()
  })

  it('are taken away where they were emptied', () => {
    const translated = { texts: { en: 'We open libraries.', es: 'Abrimos bibliotecas.' } }
    expect(blockPatch({ texts: { ...translated.texts, es: '' } }, translated)).toEqual({ texts: { es: null } })
  })
})

describe('the title', () => {
  const before = titleValues({ titles: { en: 'Charter' } }, ['en', 'fr'])

  it('is sent with the theme, each where it changed', () => {
    const after = { titles: { en: 'Charter', fr: 'Charte' }, theme: { en: 'Nobody behind', fr: '' } }
    expect(titlePatch(after, before)).toEqual({ titles: { fr: 'Charte' }, theme: { en: 'Nobody behind' } })
    expect(titlePatch(before, before)).toBeUndefined()
  })
})
