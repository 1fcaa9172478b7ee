import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { render } from '@/test/render'
import { WhenText } from './WhenText'

describe('WhenText', () => {
  it('tells machines a date only where it is a date', () => {
    render(<WhenText when={{ edtf: '2025-11-14' }} />)
    expect(screen.getByText('14 November 2025')).toHaveAttribute('datetime', '2025-11-14')
  })

  it('says that a date is not known', () => {
    render(<WhenText when={{}} />)
    expect(screen.getByText('date not known')).toBeInTheDocument()
  })

  it('quotes the source where asked to', () => {
    render(<WhenText when={{ edtf: '2025-23', asWritten: 'Autumn 2025' }} withSource />)
    expect(screen.getByText('In the source: “Autumn 2025”')).toBeInTheDocument()
  })
})
