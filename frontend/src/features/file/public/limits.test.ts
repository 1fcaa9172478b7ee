import { expect, it } from 'vitest'
import { faultOf, mostBytes } from './limits'

it('says before it is sent why a file would be refused', () => {
  expect(faultOf({ name: 'Resolution 114.PDF', size: mostBytes }, 'RESOLUTION')).toBeUndefined()
  expect(faultOf({ name: 'resolution.pdf', size: mostBytes + 1 }, 'RESOLUTION')).toBe('tooLarge')
  expect(faultOf({ name: 'resolution.pdf.exe', size: 5 }, 'RESOLUTION')).toBe('wrongType')
  expect(faultOf({ name: 'letterhead.pdf', size: 5 }, 'LETTERHEAD')).toBe('wrongType')
  expect(faultOf({ name: 'letterhead.dotx', size: 5 }, 'LETTERHEAD')).toBeUndefined()
  expect(faultOf({ name: 'letterhead.docx', size: 0 }, 'LETTERHEAD')).toBe('empty')
})
