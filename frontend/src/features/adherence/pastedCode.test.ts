import { describe, expect, it } from 'vitest'
import { pastedCode } from './pastedCode'

describe('the code within what was pasted', () => {
  it.each([
    '7KQ3M-0W9XZ-4T8B',
    ' 7KQ3M-0W9XZ-4T8B. ',
    '7KQ3M–0W9XZ—4T8B',
    '7KQ3M‐0W9XZ‑4T8B',
    '７ＫＱ３Ｍ－０Ｗ９ＸＺ－４Ｔ８Ｂ',
    'https://paideia.example/en/verify/7KQ3M-0W9XZ-4T8B',
    'paideia.example/verify/7KQ3M-0W9XZ-4T8B/?utm_source=mail#top',
    '“7KQ3M-0W9XZ-4T8B”',
  ])('%s', (typed) => {
    expect(pastedCode(typed)).toBe('7KQ3M-0W9XZ-4T8B')
  })

  it('keeps a code without dashes, with spaces between its groups', () => {
    expect(pastedCode('7kq3m 0w9xz 4t8b')).toBe('7kq3m0w9xz4t8b')
  })
})
