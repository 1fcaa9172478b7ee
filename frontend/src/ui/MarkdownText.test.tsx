import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { render } from '@/test/render'
import { MarkdownText } from './MarkdownText'

describe('MarkdownText', () => {
  it('shows paragraphs, lists, emphasis and links', async () => {
    render(<MarkdownText map={{ en: '# Libraries\n\nThey **teach**.\n\n- [one](https://example.org)\n- two' }} />)
    expect(await screen.findByRole('heading', { level: 3, name: 'Libraries' })).toBeInTheDocument()
    expect(screen.getByText('teach').tagName).toBe('STRONG')
    expect(screen.getByRole('link', { name: 'one' })).toHaveAttribute('href', 'https://example.org')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it('runs nothing and fetches nothing that a text holds', async () => {
    const text =
      '# Safe\n\n<img src=x onerror=alert(1)> <script>alert(1)</script> ![p](https://x.org/p.png) [go](javascript:alert(1))'
    const { container } = render(<MarkdownText map={{ en: text }} />)
    await screen.findByRole('heading', { name: 'Safe' })
    expect(container.querySelector('img, script, [onerror]')).toBeNull()
    expect(container.querySelector('a[href^="javascript"]')).toBeNull()
  })

  it('says in which language the text is, where it is another', async () => {
    render(<MarkdownText map={{ it: 'La città' }} sourceLanguage="it" />)
    expect(await screen.findByText(/not available in English/)).toBeInTheDocument()
  })
})
