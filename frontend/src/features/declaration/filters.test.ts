import { describe, expect, it } from 'vitest'
import { activeFilters, exportAddress, readFilters } from './filters'

describe('the filters of the declarations', () => {
  it('take what the address says', () => {
    const said = { q: 'educating', network: 'iaec', kind: 'CHARTER', year: '1990', state: 'CLOSED' }
    expect(readFilters(said)).toEqual({ ...said, year: 1990 })
  })

  it('drop what makes no sense, and keep the rest', () => {
    const parsed = readFilters({ network: 'iaec', year: 'soon', state: 'DRAFT', kind: 'charter', q: 'a' })
    expect(activeFilters(parsed)).toEqual(['network'])
  })

  it('lead to the same set as a file', () => {
    expect(exportAddress({ network: 'iaec', year: 2021 }, 'csv')).toBe(
      '/api/v1/declarations.csv?network=iaec&year=2021',
    )
    expect(exportAddress({}, 'xlsx')).toBe('/api/v1/declarations.xlsx')
  })
})
