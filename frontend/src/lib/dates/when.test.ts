import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/app/messages/catalogues'
import { i18n, speak } from '@/lib/i18n/i18n'
import { languages, localeOf } from '@/lib/i18n/languages'
import { machineDate, printWhen } from './when'

const inEnglish = (edtf: string) => printWhen(edtf, 'en-GB', i18n.getFixedT('en', 'ui'))

/** The examples that the service says in its calendars, word for word. */
const table = readFileSync(join(import.meta.dirname, '../../../../backend/src/test/resources/when-words.csv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(';'))

describe.each(languages.map((language, index) => [language, index] as const))('printWhen in %s', (language, index) => {
  it.each(table)('says “%s”, written “%s”, as the service does', async (edtf = '', asWritten = '', ...words) => {
    await speak(language, loadCatalogue)
    const t = i18n.getFixedT(language, 'ui')
    const said = edtf ? printWhen(edtf, localeOf(language), t, asWritten || undefined) : t('when.unknown')
    expect(said).toBe(words[index])
    await speak('en', loadCatalogue)
  })
})

describe('printWhen', () => {
  it.each([
    ['2025-11-14', '14 November 2025'],
    ['2025-11', 'November 2025'],
    ['2025', '2025'],
    ['201X', 'the 2010s'],
    ['2025-XX', '2025'],
    ['2025-XX-XX', '2025'],
    ['2025-11-XX', 'November 2025'],
    ['20XX', 'from 2000 to 2099'],
  ])('says %s as precisely as it is known: %s', (edtf, words) => {
    expect(inEnglish(edtf)).toBe(words)
  })

  it('says the days of a meeting as one range', () => {
    expect(inEnglish('2025-10-01/2025-10-03').replaceAll(/[\u2009\u2013]/g, '-')).toMatch(/^1-+3 October 2025$/)
  })

  it('leaves a season a season', () => {
    expect(inEnglish('2025-23')).toBe('autumn 2025')
  })

  it('says what is uncertain or approximate', () => {
    expect(inEnglish('2025-11-14?')).toBe('14 November 2025 (not certain)')
    expect(inEnglish('1990~')).toBe('about 1990')
    expect(inEnglish('1990%')).toBe('about 1990 (not certain)')
    expect(inEnglish('2025-09-26?/2025-09-27?')).toMatch(/September 2025 \(not certain\)$/)
  })

  it('invents no year', () => {
    expect(inEnglish('XXXX-09-26')).toBe('26 September, year not stated')
    expect(inEnglish('XXXX-02-29')).toBe('29 February, year not stated')
    expect(inEnglish('XXXX')).toBe('date not known')
  })

  it('says an open beginning or end', () => {
    expect(inEnglish('2004/..')).toBe('since 2004')
    expect(inEnglish('../2004')).toBe('until 2004')
    expect(inEnglish('2004/')).toBe('from 2004, end not known')
    expect(inEnglish('/2004')).toBe('until 2004, beginning not known')
    expect(inEnglish('2004/2006-06')).toBe('2004 to June 2006')
  })

  it('shows what it cannot read as it is', () => {
    expect(inEnglish('someday')).toBe('someday')
  })

  it('speaks the other languages too', async () => {
    await speak('fr', loadCatalogue)
    expect(printWhen('2025-23', 'fr', i18n.getFixedT('fr', 'ui'))).toBe('automne 2025')
    expect(printWhen('2025-10-01?', 'fr', i18n.getFixedT('fr', 'ui'))).toBe('1er octobre 2025 (incertain)')
    await speak('en', loadCatalogue)
  })
})

describe('machineDate', () => {
  it('is given only for what HTML can say', () => {
    expect(machineDate('2025-11-14')).toBe('2025-11-14')
    expect(machineDate('2025-11')).toBe('2025-11')
    expect(machineDate('2025-23')).toBeUndefined()
    expect(machineDate('2025?')).toBeUndefined()
  })
})
