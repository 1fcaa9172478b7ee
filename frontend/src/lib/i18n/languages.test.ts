import { afterEach, describe, expect, it, vi } from 'vitest'
import { languages, ownNames, readersLanguage, rememberLanguage } from './languages'

function browserAsksFor(...tags: string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags)
}

describe('readersLanguage', () => {
  afterEach(() => {
    localStorage.clear()
    vi.restoreAllMocks()
  })

  it('takes the first language of the browser that the app speaks', () => {
    browserAsksFor('ca-ES', 'fr-CA', 'en')
    expect(readersLanguage()).toBe('fr')
  })

  it('takes what the reader chose before the language of the browser', () => {
    browserAsksFor('fr')
    rememberLanguage('es')
    expect(readersLanguage()).toBe('es')
  })

  it('takes English when the app speaks none of them', () => {
    browserAsksFor('fi', 'sv')
    expect(readersLanguage()).toBe('en')
  })
})

describe('ownNames', () => {
  it.each(languages)('says what %s calls itself', (language) => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language)
    expect(ownNames[language].toLocaleLowerCase(language)).toBe(name?.toLocaleLowerCase(language))
  })
})
