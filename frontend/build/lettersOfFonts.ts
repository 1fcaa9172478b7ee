import postcss, { type AtRule } from 'postcss'
import type { Plugin } from 'vite'

type Range = [first: number, last: number]

/**
 * For which letters each of these families is here. They have others, which our own typefaces draw; without them their sheets
 * are shorter, and no family stands in for another. Chinese and Japanese share one.
 */
const lettersOf: Record<string, Range[]> = {
  // Greek, Cyrillic, and what Vietnamese has beside the letters of its neighbours.
  'noto-sans': [
    [0x370, 0x52f],
    [0x1c80, 0x1c8f],
    [0x1ea0, 0x1fff],
    [0x2de0, 0x2dff],
    [0xa640, 0xa69f],
  ],
  'noto-sans-arabic': [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x870, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
  'noto-sans-kr': [
    [0x1100, 0x11ff],
    [0x3130, 0x318f],
    [0xa960, 0xa97f],
    [0xac00, 0xd7ff],
  ],
  'noto-sans-sc': [
    [0x2e80, 0x2fdf],
    [0x3000, 0x30ff],
    [0x31a0, 0x31ff],
    [0x3400, 0x9fff],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe4f],
    [0xff00, 0xff9f],
    [0x20000, 0x323af],
  ],
}

/** Leaves in the sheets of these families only what they are here for. */
export function lettersOfFonts(): Plugin {
  return {
    name: 'paideia-letters-of-fonts',
    enforce: 'pre',
    transform(code, id) {
      const [, family = ''] = /\/@fontsource-variable\/([\w-]+)\/[\w-]+\.css$/.exec(id) ?? []
      const letters = lettersOf[family]
      return letters ? { code: onlyLetters(code, letters), map: null } : null
    },
  }
}

/** The font faces of a sheet that hold some of these letters, each for those alone. */
export function onlyLetters(sheet: string, letters: Range[]): string {
  const root = postcss.parse(sheet)
  root.walkComments((comment) => void comment.remove())
  root.walkAtRules('font-face', (face: AtRule) => {
    face.walkDecls('unicode-range', (said) => {
      const both = rangesIn(said.value).flatMap((range) => letters.flatMap((other) => common(range, other)))
      if (both.length === 0) face.remove()
      said.value = both.map(written).join(',')
    })
  })
  return root.toString()
}

/** `U+41-5A,U+100,U+4??` */
export function rangesIn(text: string): Range[] {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-')
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'f'), 16)]
  })
}

function common([first, last]: Range, [from, to]: Range): Range[] {
  return first <= to && from <= last ? [[Math.max(first, from), Math.min(last, to)]] : []
}

function written([first, last]: Range): string {
  return first === last ? `U+${first.toString(16)}` : `U+${first.toString(16)}-${last.toString(16)}`
}
