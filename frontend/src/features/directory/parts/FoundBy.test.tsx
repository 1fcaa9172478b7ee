import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { CityListItem } from '@/api/generated'
import { city } from '@/test/records'
import { render } from '@/test/render'
import { FoundBy } from './FoundBy'

const kyiv: CityListItem = {
  ...city('kyiv-ua', { ownName: 'Київ', furtherNames: [{ kind: 'FORMER', language: 'en', name: 'Kiev' }] }),
  networks: [],
  signatures: 0,
}

it('says by which former name a city was found', () => {
  render(<FoundBy city={kyiv} typed="kiév" />)
  expect(screen.getByText('Kiev').parentElement).toHaveTextContent('Formerly Kiev')
})

it('says nothing where a usual name is what was typed', () => {
  render(<FoundBy city={kyiv} typed="Kyi" />)
  expect(screen.queryByText('Kiev')).not.toBeInTheDocument()
})
