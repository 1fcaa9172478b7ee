import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/app/messages/catalogues'
import { i18n, speak } from '@/lib/i18n/i18n'
import { type Language, languages, localeOf } from '@/lib/i18n/languages'
import { readWhen } from './readWhen'
import { printWhen } from './when'

const read = (text: string, language: Language) => {
  const reading = readWhen(text, language)
  return reading.kind === 'date' ? reading.edtf : reading.kind
}

describe('readWhen in English', () => {
  it.each([
    ['autumn 2025', '2025-23'],
    ['Autumn of 2025', '2025-23'],
    ['in fall 2025', '2025-23'],
    ['Winter 2025?', '2025-24?'],
    ['late summer 2025', '2025-22'],
    ['12–13 November 2025', '2025-11-12/2025-11-13'],
    ['12 - 13 Nov. 2025', '2025-11-12/2025-11-13'],
    ['12 and 13 November 2025', '2025-11-12/2025-11-13'],
    ['November 12-13, 2025', '2025-11-12/2025-11-13'],
    ['from 26 September to 2 October 2025', '2025-09-26/2025-10-02'],
    ['30 December – 2 January 2026', '2025-12-30/2026-01-02'],
    ['30 December 2025 - 2 January', '2025-12-30/2026-01-02'],
    ['between 12 and 14 November 2025', '2025-11-12/2025-11-14'],
    ['Friday, 14 November 2025', '2025-11-14'],
    ['14th of November 2025', '2025-11-14'],
    ['November 14, 2025', '2025-11-14'],
    ['November 2025', '2025-11'],
    ['mid-May 2026', '2026-05'],
    ['mid May 2026', '2026-05'],
    ['end of 2026', '2026'],
    ['October to December 2025', '2025-10/2025-12'],
    ['spring to autumn 2025', '2025-21/2025-23'],
    ['Q2 2026', '2026-04/2026-06'],
    ['2nd quarter of 2026', '2026-04/2026-06'],
    ['2025', '2025'],
    ['2024–2026', '2024/2026'],
    ['2024 to 2026', '2024/2026'],
    ['the 1990s', '199X'],
    ['since 1985', '1985/..'],
    ['since November 2025', '2025-11/..'],
    ['since the 1990s', '199X/..'],
    ['until 14 November 2025', '../2025-11-14'],
    ['about 1990', '1990~'],
    ['c. 1990', '1990~'],
    ['probably around 1990', '1990%'],
    ['26 September 2025?', '2025-09-26?'],
    ['26-27 September 2025 (not certain)', '2025-09-26?/2025-09-27?'],
  ])('takes “%s” for %s', (text, edtf) => {
    expect(read(text, 'en')).toBe(edtf)
  })
})

describe('readWhen in Spanish', () => {
  it.each([
    ['otoño de 2025', '2025-23'],
    ['en otoño del 2025', '2025-23'],
    ['OTOÑO 2025', '2025-23'],
    ['verano de 2025 (sin confirmar)', '2025-22?'],
    ['12 y 13 de noviembre de 2025', '2025-11-12/2025-11-13'],
    ['del 12 al 13 de noviembre de 2025', '2025-11-12/2025-11-13'],
    ['del 26 de septiembre al 2 de octubre de 2025', '2025-09-26/2025-10-02'],
    ['del 30 de diciembre al 2 de enero de 2026', '2025-12-30/2026-01-02'],
    ['viernes 14 de noviembre de 2025', '2025-11-14'],
    ['1.º de mayo de 2026', '2026-05-01'],
    ['14 nov. 2025', '2025-11-14'],
    ['setiembre de 2025', '2025-09'],
    ['a mediados de mayo de 2026', '2026-05'],
    ['finales de 2026', '2026'],
    ['de octubre a diciembre de 2025', '2025-10/2025-12'],
    ['2.º trimestre de 2026', '2026-04/2026-06'],
    ['los años 1990', '199X'],
    ['década de 1990', '199X'],
    ['desde 1985', '1985/..'],
    ['desde el 14 de noviembre de 2025', '2025-11-14/..'],
    ['a partir de noviembre de 2025', '2025-11/..'],
    ['hasta el otoño de 2025', '../2025-23'],
    ['hacia 1990', '1990~'],
    ['alrededor de 1990', '1990~'],
  ])('takes “%s” for %s', (text, edtf) => {
    expect(read(text, 'es')).toBe(edtf)
  })
})

describe('readWhen in French', () => {
  it.each([
    ['automne 2025', '2025-23'],
    ['à l’automne 2025', '2025-23'],
    ['été 2025', '2025-22'],
    ['hiver 2025 (incertain)', '2025-24?'],
    ['12–13 novembre 2025', '2025-11-12/2025-11-13'],
    ['12 et 13 novembre 2025', '2025-11-12/2025-11-13'],
    ['du 12 au 13 novembre 2025', '2025-11-12/2025-11-13'],
    ['du 26 septembre au 2 octobre 2025', '2025-09-26/2025-10-02'],
    ['du 1er au 3 août 2025', '2025-08-01/2025-08-03'],
    ['vendredi 14 novembre 2025', '2025-11-14'],
    ['1er octobre 2025', '2025-10-01'],
    ['14 févr. 2025', '2025-02-14'],
    ['mi-mai 2026', '2026-05'],
    ['fin 2026', '2026'],
    ['début de l’été 2026', '2026-22'],
    ['d’octobre à décembre 2025', '2025-10/2025-12'],
    ['2e trimestre 2026', '2026-04/2026-06'],
    ['les années 1990', '199X'],
    ['depuis 1985', '1985/..'],
    ['à partir du 14 novembre 2025', '2025-11-14/..'],
    ['jusqu’en novembre 2025', '../2025-11'],
    ['jusqu’au 14 novembre 2025', '../2025-11-14'],
    ['vers 1990', '1990~'],
    ['environ 1990', '1990~'],
  ])('takes “%s” for %s', (text, edtf) => {
    expect(read(text, 'fr')).toBe(edtf)
  })
})

describe.each(languages)('readWhen with %s', (language) => {
  it.each([
    ['14/11/2025', '2025-11-14'],
    ['14.11.2025', '2025-11-14'],
    ['11/14/2025', '2025-11-14'],
    ['5/5/2025', '2025-05-05'],
    ['2025/5/6', '2025-05-06'],
    ['2025-5-6', '2025-05-06'],
    ['11/2025', '2025-11'],
    ['2025/11', '2025-11'],
    ['12-13/11/2025', '2025-11-12/2025-11-13'],
    ['14/11/2025 - 16/11/2025', '2025-11-14/2025-11-16'],
    ['2025-11-14', '2025-11-14'],
    ['2025-23', '2025-23'],
    ['201x', '201X'],
    ['xxxx-11-30', 'XXXX-11-30'],
    ['2025-11-14/..', '2025-11-14/..'],
    ['  2025 ', '2025'],
    ['otoño de 2025', '2025-23'],
    ['automne 2025', '2025-23'],
    ['autumn 2025', '2025-23'],
  ])('takes “%s” for %s, whatever the language', (text, edtf) => {
    expect(read(text, language)).toBe(edtf)
  })

  it('asks which of two days figures mean, and never guesses', () => {
    expect(readWhen('05/06/2025', language)).toEqual({ kind: 'ambiguous', choices: ['2025-06-05', '2025-05-06'] })
    expect(readWhen('5.6.2025', language)).toEqual({ kind: 'ambiguous', choices: ['2025-06-05', '2025-05-06'] })
    expect(readWhen('05/06/2025 - 07/06/2025', language)).toEqual({
      kind: 'ambiguous',
      choices: ['2025-06-05/2025-06-07', '2025-05-06/2025-07-06'],
    })
  })

  it('makes up no year', () => {
    expect(readWhen('26–27 Sept', language)).toEqual({ kind: 'yearMissing', yearless: undefined })
    expect(readWhen('26 Sept', language)).toEqual({ kind: 'yearMissing', yearless: 'XXXX-09-26' })
    expect(readWhen('14/11/25', language)).toEqual({ kind: 'yearShort' })
  })

  it.each([
    ...[
      '30/02/2025',
      '31 February 2025',
      '29 febrero 2025',
      '14-12 November 2025',
      '13/2025',
      '2024-26',
      '5/6',
      '12',
      'someday',
    ],
    ...[
      'next year',
      '12 and 14 November 2025',
      '10 autumn 2025',
      '1 2 3 2025',
      'about the 1990s',
      'mid 14 May 2026',
      '14 November 20255',
    ],
  ])('does not pretend to understand “%s”', (text) => {
    expect(read(text, language)).toBe('unread')
  })

  it('says nothing of an empty field', () => {
    expect(read('  ', language)).toBe('empty')
  })

  it.each([
    ...[
      '2025-11-14',
      '2025-10-01',
      '2025-11',
      '2025',
      '2025-23',
      '201X',
      '2025-11-14?',
      '1990~',
      '2025-22~',
      '1990%',
      '2025-10-01/2025-10-03',
    ],
    ...[
      '2025-09-26/2025-10-02',
      '2025-12-30/2026-01-02',
      '2025-10/2025-12',
      '2025-11/2026-02',
      '2024/2026',
      '1985/..',
      '../1985',
    ],
    ...['2025-11-14/..', '../2025-11', '../2025-23', '2024-21/2024-22', '2024-23/2025-01-15'],
  ])('reads what the app itself says of %s', async (edtf) => {
    await speak(language, loadCatalogue)
    expect(read(printWhen(edtf, localeOf(language), i18n.getFixedT(language, 'ui')), language)).toBe(edtf)
    await speak('en', loadCatalogue)
  })
})

describe('readWhen without a year', () => {
  it.each([
    ['mid-May', 'en'],
    ['autumn', 'en'],
    ['Sept 26-27', 'en'],
    ['mediados de mayo', 'es'],
    ['del 26 al 27 de septiembre', 'es'],
    ['mi-mai', 'fr'],
    ['du 30 décembre au 2 janvier', 'fr'],
    ['29 February', 'en'],
  ] as const)('asks for the year of “%s”', (text, language) => {
    expect(read(text, language)).toBe('yearMissing')
  })
})
