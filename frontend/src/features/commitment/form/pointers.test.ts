import { expect, it } from 'vitest'
import { inputOf, pointerName } from './pointers'

it.each([
  ['/titles/fr', 'titles', 'titles.en'],
  ['/indicator', 'indicator', 'indicator.names.en'],
  ['/indicator/names', 'indicator', 'indicator.names.en'],
  ['/indicator/target', 'target', 'indicator.target.value'],
  ['/indicator/target/unit', 'target', 'indicator.unit'],
  ['/indicator/baseline/year', 'baseline', 'indicator.baseline.year'],
  ['/milestones/2/dueOn', 'milestones', 'milestones'],
  ['/dueOn', 'dueOn', 'dueOn'],
  ['', 'whole', 'whole'],
])('finds the field and its input for %s', (pointer, name, input) => {
  expect(pointerName(pointer)).toBe(name)
  expect(inputOf(pointer, 'en')).toBe(input)
})
