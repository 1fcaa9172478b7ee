/**
 * What was copied from a text program or a page, as Markdown: headings, lists and emphasis are kept, and nothing else of
 * its looks. Links become their words and pictures are left out, since a declaration has neither.
 */
export function markdownOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const blocks: Block[] = []
  collect(page.body, blocks)
  return blocks
    .map(({ text, isItem }, index) => (index === 0 ? '' : isItem && blocks[index - 1]?.isItem ? '\n' : '\n\n') + text)
    .join('')
}

interface Block {
  text: string
  /** Items of one list stand on lines that follow each other. */
  isItem?: boolean
}

const blockNames =
  /^(P|DIV|H[1-6]|UL|OL|LI|BLOCKQUOTE|TABLE|TBODY|TR|TD|TH|SECTION|ARTICLE|HEADER|FOOTER|MAIN|PRE|DL|DT|DD)$/
const dropped = /^(STYLE|SCRIPT|META|LINK|TITLE|HEAD|XML|IMG|SVG|BUTTON)$/

function collect(parent: Node, blocks: Block[], depth = 0) {
  let loose = ''
  const flush = () => {
    push(blocks, tidy(loose))
    loose = ''
  }
  for (const node of parent.childNodes) {
    if (!(node instanceof HTMLElement)) {
      loose += words(node)
      continue
    }
    if (!holdsBlocks(node)) {
      loose += words(node)
      continue
    }
    flush()
    if (node.matches('ul, ol')) list(node, blocks, depth)
    else if (/^H[1-6]$/.test(node.tagName)) push(blocks, tidy(words(node)), '### ')
    else if (isListOfWord(node)) item(node, blocks)
    else if ([...node.children].some(holdsBlocks)) collect(node, blocks, depth)
    else push(blocks, tidy(words(node)))
  }
  flush()
}

/** Google's wrapper is an inline element around paragraphs: what is inside decides. */
function holdsBlocks(node: Element): boolean {
  return blockNames.test(node.tagName) || [...node.children].some(holdsBlocks)
}

function list(parent: HTMLElement, blocks: Block[], depth: number) {
  let number = 0
  for (const node of parent.children) {
    if (node instanceof HTMLElement && node.matches('ul, ol')) list(node, blocks, depth + 1)
    if (!(node instanceof HTMLLIElement)) continue
    number += 1
    const inner = [...node.children].filter((child): child is HTMLElement => child.matches('ul, ol'))
    const own = node.cloneNode(true) as HTMLElement
    for (const child of own.querySelectorAll('ul, ol')) child.remove()
    const mark = parent.tagName === 'OL' ? `${number}. ` : '- '
    push(blocks, tidy(words(own)), '   '.repeat(depth) + mark, true)
    for (const child of inner) list(child, blocks, depth + 1)
  }
}

/** Word writes an item as a paragraph with its mark in it. */
function isListOfWord(node: HTMLElement) {
  return /MsoListParagraph/.test(node.className) && /mso-list/.test(node.getAttribute('style') ?? '')
}

function item(node: HTMLElement, blocks: Block[]) {
  const own = node.cloneNode(true) as HTMLElement
  const marks = [...own.querySelectorAll('[style*="mso-list:Ignore"]')]
  const number = /\d+/.exec(marks.map((mark) => mark.textContent).join(''))?.[0]
  for (const mark of marks) mark.remove()
  push(blocks, tidy(words(own)), number ? `${number}. ` : '- ', true)
}

function push(blocks: Block[], text: string, mark = '', isItem = false) {
  if (text) blocks.push({ text: mark + text, isItem })
}

/** The words of what stands in one line, with their emphasis. */
function words(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\\*_`[\]<]/g, '\\$&')
  if (!(node instanceof HTMLElement) || dropped.test(node.tagName)) return ''
  if (node.tagName === 'BR') return '\n'
  const said = [...node.childNodes].map(words).join('')
  const mark = (isBold(node) ? '**' : '') + (isItalic(node) ? '*' : '')
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(said) ?? []
  return mark && inner ? `${before}${mark}${inner}${[...mark].reverse().join('')}${after}` : said
}

function isBold({ tagName, style }: HTMLElement) {
  if (style.fontWeight) return style.fontWeight === 'bold' || Number(style.fontWeight) >= 600
  return tagName === 'B' || tagName === 'STRONG'
}

function isItalic({ tagName, style }: HTMLElement) {
  if (style.fontStyle) return style.fontStyle === 'italic'
  return tagName === 'I' || tagName === 'EM'
}

/** Breaks within a source are blanks; those that were meant stay. */
function tidy(text: string) {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('  \n')
}
