import { JSDOM } from 'jsdom'
import postcss, { type AtRule, type ChildNode, type Container, type Declaration } from 'postcss'

/** What stands in a document cannot be used before the app runs: nothing of it is pointed at, in focus or switched off. */
const ofUse =
  /:(hover|active|focus|disabled|checked|invalid|visited|target|popover-open|autofill|read-only)|::(?!before|after)[a-z-]/

/** The languages of the app need no more letters than these before it runs. */
const lettersOf = /U\+(0000|\?\?|0-|30\b)/i

/** Of these styles those that a document needs, with the variables that they use; the rest comes with the app. */
export function critical(styles: string, html: string): string {
  const sheet = postcss.parse(styles)
  const schemes = ['light', 'dark'].map(
    (scheme) => new JSDOM(`<html data-mantine-color-scheme="${scheme}"><body>${html}</body></html>`).window.document,
  )
  const isNeeded = (selector: string) => {
    if (ofUse.test(selector)) return false
    const plain = selector.replaceAll(/::?(before|after)/g, '').replaceAll(/:host(\([^)]*\))?/g, ':root') || '*'
    return schemes.some((document) => matches(document, plain))
  }
  sheet.walkComments((comment) => void comment.remove())
  sheet.walkAtRules((rule) => {
    if (rule.name === 'media' && /print|forced-colors/.test(rule.params)) rule.remove()
    if (rule.name === 'font-face' && !isFontNeeded(rule)) rule.remove()
  })
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return
    rule.selectors = rule.selectors.filter(isNeeded)
    if (rule.selectors.join('') === '') rule.remove()
  })
  removeUnusedVariables(sheet, html)
  const used = sheet.toString()
  sheet.walkAtRules('keyframes', (rule) => {
    if (!used.replace(`@keyframes ${rule.params}`, '').includes(rule.params)) rule.remove()
  })
  removeEmpty(sheet)
  return sheet.toString().replaceAll(/\s*\n\s*/g, '')
}

function matches(document: Document, selector: string) {
  try {
    return document.querySelector(selector) !== null
  } catch {
    // What cannot be told here is kept.
    return true
  }
}

function isFontNeeded(face: AtRule) {
  const said = new Map(face.nodes?.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])))
  return !said.has('unicode-range') || lettersOf.test(said.get('unicode-range') ?? '')
}

function removeUnusedVariables(sheet: Container, html: string) {
  const declared = new Map<string, Declaration[]>()
  const used = new Set<string>()
  const queue = [html]
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--'))
      declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration])
    else queue.push(declaration.value)
  })
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (used.has(name)) continue
      used.add(name)
      queue.push(...(declared.get(name) ?? []).map(({ value }) => value))
    }
  }
  for (const [name, declarations] of declared) {
    if (!used.has(name)) for (const declaration of declarations) declaration.remove()
  }
}

function removeEmpty(node: Container) {
  for (const child of [...(node.nodes ?? [])] as ChildNode[]) {
    if (!('nodes' in child) || !child.nodes) continue
    removeEmpty(child as Container)
    if (child.nodes.length === 0) child.remove()
  }
}
