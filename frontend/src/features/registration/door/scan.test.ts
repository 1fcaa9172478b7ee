import encodeQR from 'qr'
import { describe, expect, it } from 'vitest'
import { readCode } from './scan'

const code = 'PAIDEIA:0B6F2C1D5A7E4C559A0E3C4F5D6E7A80'

/** The code as a camera sees it: somewhat to the side, grey rather than black and white, and not in line with the picture. */
function seen(text: string, size: number, angle: number) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const width = 640
  const data = new Uint8ClampedArray(width * width * 4)
  const middle = (modules.length * size) / 2
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - width / 2]
      const column = Math.floor((dx * Math.cos(angle) + dy * Math.sin(angle) + middle) / size)
      const row = Math.floor((dy * Math.cos(angle) - dx * Math.sin(angle) + middle) / size)
      const shade = modules[row]?.[column] ? 60 : 190 + ((x * 7 + y * 13) % 30)
      data.set([shade, shade, shade, 255], (y * width + x) * 4)
    }
  }
  return { width, height: width, data }
}

describe('the codes before a camera', () => {
  it.each([
    [6, 0],
    [5, 0.35],
    [9, -0.8],
  ])('are read with modules of %i pixels, turned by %f', (size, angle) => {
    expect(readCode(seen(code, size, angle))).toBe(code)
  })

  it('are none where there is none', () => {
    expect(readCode({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4) })).toBeUndefined()
  })
})
