import { beforeEach, expect, it, vi } from 'vitest'
import { bringFontsOf } from './largeScripts'

const hangul = { letter: /\p{Script=Hangul}/u, load: vi.fn(async () => {}) }
const han = { letter: /\p{Script=Han}/u, load: vi.fn(async () => {}) }

beforeEach(() => {
  vi.clearAllMocks()
  document.body.replaceChildren()
  bringFontsOf(document.body, [hangul, han])
})

/** Resolves once a script was asked for, of which these words have a letter. */
const show = async (words: string, script: typeof hangul) => {
  document.body.append(words)
  await vi.waitFor(() => expect(script.load).toHaveBeenCalled())
}

it('brings the fonts of a script when a letter of it is shown, and of no other', async () => {
  await show('Changwon 창원시', hangul)
  expect(han.load).not.toHaveBeenCalled()
})

it('brings them once', async () => {
  await show('창원시', hangul)
  document.body.append('안동시')
  await show('北京', han)
  expect(hangul.load).toHaveBeenCalledTimes(1)
})

it('brings them for what stands in a field', async () => {
  const field = document.createElement('input')
  field.value = '北京'
  document.body.append(field)
  await vi.waitFor(() => expect(han.load).toHaveBeenCalled())
  expect(hangul.load).not.toHaveBeenCalled()
})
