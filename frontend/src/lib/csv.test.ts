import { expect, it } from 'vitest'
import { csvOf } from './csv'

it('keeps texts apart, numbers as they are, and runs nothing', async () => {
  const text = await csvOf([
    ['What', 'Value'],
    ['Hours, "open"', 40.5],
    ['=1+1', -2],
  ]).text()
  expect(text.replace('\uFEFF', '')).toBe('What,Value\r\n"Hours, ""open""",40.5\r\n\'=1+1,-2\r\n')
})
