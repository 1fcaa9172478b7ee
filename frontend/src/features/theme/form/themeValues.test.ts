import { describe, expect, it } from 'vitest'
import { i18n } from '@/lib/i18n/i18n'
import { type ThemeValues, themeSchema, toNewTheme, toPatch, toValues } from './themeValues'

const fresh = toValues({ sourceLanguage: 'en' })
const peace: ThemeValues = { ...fresh, slug: 'peace', labels: { en: 'Peace', es: '', fr: 'Paix' } }

describe('theme form', () => {
  it('sends what was written', () => {
    expect(toNewTheme(peace)).toEqual({
      slug: 'peace',
      group: 'LEARNING_CITY_THEME',
      sourceLanguage: 'en',
      labels: { en: 'Peace', fr: 'Paix' },
      source: undefined,
    })
    expect(toPatch(peace, { ...peace, labels: { ...peace.labels, fr: '', es: 'Paz' }, group: 'SDG' })).toEqual({
      group: 'SDG',
      labels: { fr: null, es: 'Paz' },
    })
    expect(toPatch(peace, structuredClone(peace))).toBeUndefined()
  })

  it('wants an address and a name in the language of the record', () => {
    const schema = themeSchema(i18n.getFixedT('en', 'theme'), (tag) => tag)
    const paths = (values: ThemeValues) =>
      schema.safeParse(values).error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(paths(peace)).toEqual([])
    expect(paths(fresh)).toEqual(['slug', 'labels.en'])
    expect(paths({ ...fresh, slug: 'ok' })).toEqual(['labels.en'])
  })
})
