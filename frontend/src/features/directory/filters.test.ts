import { describe, expect, it } from 'vitest'
import { activeFilters, exportAddress, readFilters, toQuery } from './filters'

describe('filters', () => {
  it('keeps what the address says', () => {
    const search = { q: 'espoo', network: 'gnlc', country: 'FI', region: 'AFRICA', minPopulation: '1000' }
    expect(readFilters(search)).toMatchObject({ ...search, minPopulation: 1000 })
  })

  it('drops what makes no sense, and what it does not know', () => {
    const search = { network: '../x', country: 'finland', region: 'MARS', minPopulation: 'many', sort: 'id', page: 3 }
    expect(activeFilters(readFilters(search))).toEqual([])
  })

  it('reads a search for a number as words', () => {
    expect(readFilters({ q: 2030 }).q).toBe('2030')
  })

  it('leaves the order to relevance while searching', () => {
    expect(toQuery({ q: 'espoo', sort: 'name' })).toEqual({ q: 'espoo' })
    expect(toQuery({ sort: '-population' })).toEqual({ sort: '-population' })
  })

  it('gives the same set as a file', () => {
    expect(exportAddress({ country: 'FI', sort: 'name' }, 'csv')).toBe('/api/v1/cities.csv?country=FI')
    expect(exportAddress({ country: 'FI' }, 'xlsx')).toBe('/api/v1/cities.xlsx?country=FI')
    expect(exportAddress({}, 'geojson')).toBe('/api/v1/cities.geojson')
  })
})
