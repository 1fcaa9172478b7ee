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

  it('leaves out no word that the signed document has', async () => {
    const text =
      '| a | b |\n|---|---|\n| c | d |\n\n~~struck~~ ![a picture](https://x.org/p.png) <b>bold</b>\n\n<hr>\n\n1 < 2 &amp; 3 &copy; \\&lt; `&amp;`\n**a**\n&amp; b'
    render(<MarkdownText map={{ en: text }} />)
    expect(await screen.findByText('~~struck~~ a picture <b>bold</b>')).toBeInTheDocument()
    expect(screen.getByText('| a | b | |---|---| | c | d |')).toBeInTheDocument()
    expect(screen.getByText('<hr>')).toBeInTheDocument()
    expect(screen.getByText(/1 < 2 & 3 © &lt;/)).toHaveTextContent('1 < 2 & 3 © &lt; &amp; a & b')
  })

  it('says in which language the text is, where it is another', async () => {
    render(<MarkdownText map={{ it: 'La città' }} sourceLanguage="it" />)
    expect(await screen.findByText(/not available in English/)).toBeInTheDocument()
  })
})
