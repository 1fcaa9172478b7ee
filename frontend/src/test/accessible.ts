import axe from 'axe-core'
import { expect } from 'vitest'

/** Finds no violation of WCAG 2.2 AA in a part; colours are judged in the browser, since jsdom paints nothing. */
export async function expectAccessible(part: Element) {
  const { violations } = await axe.run(part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }))).toEqual([])
}
