import { describe, expect, it } from 'vitest'
import { activeFilters, exportAddress, readFilters, toQuery } from './filters'

describe('the filters of the register', () => {
  it('drop what makes no sense, and keep the rest', () => {
    const parsed = readFilters({
      network: 'iaec',
      sdg: '18',
      light: 'BLUE',
      progress: 'COMPLETED',
      due: 'soon',
      q: 'a',
    })
    expect(activeFilters(parsed)).toEqual(['network', 'progress'])
  })

  it('ask for the days of a year, and for an order that narrows nothing', () => {
    const parsed = readFilters({ due: '2028', sort: 'due' })
    expect(activeFilters(parsed)).toEqual(['due'])
    expect(toQuery(parsed)).toEqual({ dueAfter: '2028-01-01', dueBefore: '2028-12-31', sort: 'due' })
  })

  it('lead to the same set as a file', () => {
    expect(exportAddress({ city: 'espoo-fi', sdg: 4, sort: 'due' }, 'csv')).toBe(
      '/api/v1/commitments.csv?city=espoo-fi&sdg=4',
    )
    expect(exportAddress({}, 'xlsx')).toBe('/api/v1/commitments.xlsx')
  })
})
