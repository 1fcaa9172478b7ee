import { lexer, type MarkedToken, type Token } from 'marked'
import { createContext, Fragment, type ReactNode, useContext } from 'react'

/** What stands in the places that a text leaves open, such as `{{city.name}}`, by their names. */
export type Fields = Record<string, ReactNode>

const FieldsContext = createContext<Fields>({})

interface MarkdownProps {
  text: string
  /** Put in after the text was read, so that no name is ever taken for Markdown. */
  fields?: Fields
}

/**
 * Markdown as elements, never as HTML: plain CommonMark, as the documents have it, so that both say the same words. A
 * picture becomes its words, and HTML stands there as the text that it is.
 */
export default function Markdown({ text, fields = {} }: MarkdownProps) {
  return <FieldsContext value={fields}>{elements(lexer(text, { gfm: false }))}</FieldsContext>
}

function elements(tokens: Token[] = []): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
  return tokens.map((token, index) => <Element key={index} token={token as MarkedToken} />)
}

function Element({ token }: { token: MarkedToken }): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return <p>{elements(token.tokens)}</p>
    case 'heading': {
      // The page's own headings stay above those of the text.
      const Heading = `h${Math.max(3, token.depth)}` as 'h3'
      return <Heading>{elements(token.tokens)}</Heading>
    }
    case 'list': {
      const List = token.ordered ? 'ol' : 'ul'
      return <List start={token.ordered ? token.start || 1 : undefined}>{elements(token.items)}</List>
    }
    case 'list_item':
      return <li>{elements(token.tokens)}</li>
    case 'blockquote':
      return <blockquote>{elements(token.tokens)}</blockquote>
    case 'strong':
      return <strong>{elements(token.tokens)}</strong>
    case 'em':
      return <em>{elements(token.tokens)}</em>
    case 'link':
      return isSafe(token.href) ? <a href={token.href}>{elements(token.tokens)}</a> : elements(token.tokens)
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      )
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'hr':
      return <hr />
    case 'text':
      return 'tokens' in token && token.tokens ? elements(token.tokens) : <Words text={token.text} />
    case 'html':
      return token.block ? <p>{token.text.trim()}</p> : token.text
    case 'image':
    case 'escape':
      return token.text
    default:
      return null
  }
}

function Words({ text }: { text: string }) {
  const fields = useContext(FieldsContext)
  const parts = decoded(text).split(/\{\{([\w.]+)\}\}/)
  return parts.map((part, index) => {
    const words = index % 2 ? (fields[part] ?? `{{${part}}}`) : part
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
    return <Fragment key={index}>{words}</Fragment>
  })
}

/** The sign that is meant by a reference such as `&copy;`; a box for text takes them and runs nothing. */
function decoded(text: string): string {
  const box = document.createElement('textarea')
  box.innerHTML = text.replaceAll('<', '&lt;')
  return box.value
}

/** An address that leads somewhere and does nothing. */
function isSafe(href: string) {
  return ['http:', 'https:', 'mailto:'].includes(URL.parse(href, location.href)?.protocol ?? '')
}
