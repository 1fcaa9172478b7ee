import { describe, expect, it } from 'vitest'
import { areLinesWhole, fromLines, handsOf, toLines } from './hands'

const further = [
  { name: 'Matti Korhonen', title: 'Chair, city council' },
  { name: '王小明', title: '市长' },
]

describe('several who sign', () => {
  it('stand in their order, each with their office', () => {
    expect(handsOf({ signatoryName: 'Aino', signatoryTitle: 'Mayor', furtherSignatories: further })).toEqual([
      'Aino, Mayor',
      'Matti Korhonen, Chair, city council',
      '王小明, 市长',
    ])
    expect(handsOf({})).toEqual([])
  })

  it('are typed one a line, with any comma', () => {
    expect(fromLines(toLines(further))).toEqual(further)
    expect(fromLines(' 王小明，市长 \n\n')).toEqual([{ name: '王小明', title: '市长' }])
  })

  it('each have an office, and are no more than a document has room for', () => {
    expect(areLinesWhole('')).toBe(true)
    expect(areLinesWhole(toLines(further))).toBe(true)
    expect(areLinesWhole('Matti Korhonen')).toBe(false)
    expect(areLinesWhole('A, B\n'.repeat(6))).toBe(false)
  })
})
