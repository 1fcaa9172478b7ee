import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lettersOfFonts, onlyLetters, rangesIn } from './build/lettersOfFonts'

const ours = ['atkinson-hyperlegible-next', 'noto-sans', 'noto-sans-arabic', 'noto-sans-kr', 'noto-sans-sc']

/** What a page is sent of a family. */
function sheetOf(family: string): string {
  const id = `node_modules/@fontsource-variable/${family}/wght.css`
  const sheet = readFileSync(id, 'utf8')
  const { transform } = lettersOfFonts()
  const done = (transform as (code: string, id: string) => { code: string } | null)(sheet, `/${id}`)
  return done?.code ?? sheet
}

const ranges = ours.flatMap((family) =>
  [...sheetOf(family).matchAll(/unicode-range:\s*([^;]+)/g)].flatMap(([, range = '']) => rangesIn(range)),
)

describe('The fonts', () => {
  it.each(['cities', 'networks', 'meetings', 'conferences', 'declarations'])('have every letter of the %s', (rows) => {
    const letters = new Set(readFileSync(`../seeds/data/${rows}.json`, 'utf8').match(/\p{L}/gu))
    const missing = [...letters].filter((letter) => {
      const point = letter.codePointAt(0) ?? 0
      return !ranges.some(([first, last]) => first <= point && point <= last)
    })
    expect(missing).toEqual([])
  })

  it('of a family for another script hold that script alone', () => {
    const face = (file: string, range: string) => `@font-face{src:url(${file});unicode-range:${range}}`
    const sheet = face('latin', 'U+0-ff') + face('both', 'U+24,U+5??') + face('arabic', 'U+600-6ff')
    expect(onlyLetters(sheet, [[0x580, 0x6ff]])).toBe(face('both', 'U+580-5ff') + face('arabic', 'U+600-6ff'))
  })

  it('of no family stand in for those of another', () => {
    expect(sheetOf('noto-sans-sc')).not.toMatch(/U\+ac00/i)
    expect(sheetOf('noto-sans-kr')).not.toMatch(/U\+4e00/i)
  })
})
