import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { render } from '@/test/render'
import { LangText } from './LangText'

describe('LangText', () => {
  it('says in which language a text is that the reader did not ask for', () => {
    render(<LangText map={{ it: 'La città' }} sourceLanguage="it" />)
    expect(screen.getByText('La città')).toHaveAttribute('lang', 'it')
    expect(screen.getByText('(in Italian)')).toBeInTheDocument()
  })

  it('says nothing of the language of a name, but tells it to the browser', () => {
    render(<LangText map={{ es: 'Red Estatal' }} isName />)
    expect(screen.getByText('Red Estatal')).toHaveAttribute('lang', 'es')
    expect(screen.queryByText(/in Spanish/)).not.toBeInTheDocument()
  })
})
