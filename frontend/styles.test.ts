import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { critical } from './build/critical'
import { languages as served } from './build/servedPages'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))

/** Properties that speak of left and right: what is read from right to left would stand on the wrong side. */
const physical =
  /(^|[\s;{])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?|left|right)\s*:|(text-align|float|clear)\s*:\s*(left|right)/

describe('The styles', () => {
  it.each(sheets)('%s speaks of beginning and end, not of left and right', (sheet) => {
    const lines = readFileSync(`src/${sheet}`, 'utf8').split('\n')
    expect(lines.filter((line) => physical.test(line))).toEqual([])
  })
})

describe('The documents', () => {
  it('are there in every language of the app', () => {
    expect([...served]).toEqual([...languages])
  })
})

describe('The styles of a document', () => {
  const html = '<main class="page"><p class="lead">Words</p></main>'
  const kept = (styles: string) => critical(styles, html)

  it('are those of what it shows, also before and after it', () => {
    expect(kept('.lead{margin:0}.other{margin:0}.page .lead:before{margin:0}.lead::after{margin:0}')).toBe(
      '.lead{margin:0}.page .lead:before{margin:0}.lead::after{margin:0}',
    )
  })

  it('are there for either choice of colours', () => {
    const dark = '[data-mantine-color-scheme=dark] .lead{color:white}'
    const light = '[data-mantine-color-scheme=light] .lead{color:black}'
    expect(kept(dark + light)).toBe(dark + light)
  })

  it('say nothing of pointing, focus and paper', () => {
    expect(kept('.lead:hover{margin:0}.lead:focus-visible{margin:0}@media print{.lead{margin:0}}')).toBe('')
  })

  it('hold the variables that are used, also by way of others', () => {
    expect(kept(':root{--a:var(--b);--b:1px;--c:2px}.lead{margin:var(--a)}')).toBe(
      ':root{--a:var(--b);--b:1px}.lead{margin:var(--a)}',
    )
  })

  it('have the letters that the languages of the app are written in', () => {
    const face = (range: string) => `@font-face{font-family:F;src:url(f.woff2);unicode-range:${range}}`
    const needed = face('U+??,U+131') + face('U+30')
    expect(kept(needed + face('U+100-2BA') + face('U+300-36F'))).toBe(needed)
  })
})
