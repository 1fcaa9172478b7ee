import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { languages as served } from './build/pages'

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
