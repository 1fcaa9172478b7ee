import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/i18n/languages'

const source = join(process.cwd(), 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
const folders = files.filter((file) => file.endsWith('messages/en.json')).map((file) => file.replace('/en.json', ''))

/** Each key with its text; the forms of a plural are one key. */
function texts(folder: string, language: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const walk = (node: object, path: string) => {
    for (const [name, value] of Object.entries(node)) {
      const key = path + name
      if (typeof value === 'object') walk(value, `${key}.`)
      else found.set(singular(key), [...(found.get(singular(key)) ?? []), value])
    }
  }
  walk(JSON.parse(readFileSync(join(source, folder, `${language}.json`), 'utf8')), '')
  return found
}

function singular(key: string) {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

/** What is put in; how a language joins it to the word before is its own. */
function placeholders(forms: string[] = []) {
  const found = forms.flatMap((text) => text.match(/\{\{\w+(, (de|que|the))?\}\}|<\w+>/g) ?? [])
  return [...new Set(found.map((placeholder) => placeholder.replace(/, \w+/, '')))].sort()
}

describe.each(folders)('%s', (folder) => {
  it.each(languages.filter((language) => language !== 'en'))('says all of it in %s', (language) => {
    expect([...texts(folder, language).keys()].sort()).toEqual([...texts(folder, 'en').keys()].sort())
  })

  it.each(languages.filter((language) => language !== 'en'))('fills in the same in %s', (language) => {
    const english = texts(folder, 'en')
    for (const [key, forms] of texts(folder, language)) {
      expect([key, placeholders(forms)]).toEqual([key, placeholders(english.get(key))])
    }
  })

  it.each(languages)('has each form of a plural that %s needs', (language) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const keys = Object.keys(flat(JSON.parse(readFileSync(join(source, folder, `${language}.json`), 'utf8'))))
    for (const key of keys.filter((candidate) => candidate.endsWith('_other'))) {
      for (const form of wanted) expect(keys).toContain(key.replace(/_other$/, `_${form}`))
    }
  })
})

const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'caption',
  'description',
  'documentTitle',
  'empty',
  'error',
  'header',
  'hint',
  'label',
  'lead',
  'legend',
  'placeholder',
  'question',
  'summary',
  'title',
  'why',
])

/** What says the same in every language: the name of the service, and what search engines read of it. */
const names = new Set(['Paideia'])

describe('the pages', () => {
  const views = files.filter((file) => file.endsWith('.tsx') && !file.includes('.test.') && !file.startsWith('test/'))

  it.each(views)('%s has no words of its own', (view) => {
    expect(ownWords(readFileSync(join(source, view), 'utf8'))).toEqual([])
  })

  it.each([
    ['between tags', '<p>Hello</p>'],
    ['in braces', "<p>{'Hello'}</p>"],
    ['in one of two cases', "<p>{isLate ? 'Late' : t('early')}</p>"],
    ['on a condition', "<p>{isLate && 'Late by ' + days}</p>"],
    ['in an attribute', '<button aria-label="Close" />'],
    ['in an attribute with braces', "<Field label={isLate ? 'Late' : undefined} />"],
    ['in a placeholder', '<input placeholder="name@example.org" />'],
    ['in a property that is shown', "const columns = [{ key: 'city', header: 'City' }]"],
  ])('would be found: words %s', (_, code) => {
    expect(ownWords(code)).toHaveLength(1)
  })

  it('may name what nobody reads', () => {
    expect(
      ownWords('<Group gap="xs" component="span" className={isLate ? "a" : "b"}>{t("state." + name)}</Group>'),
    ).toEqual([])
  })
})

function flat(node: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(node).map(([name, value]) =>
      typeof value === 'object' ? flat(value, `${path}${name}.`) : { [path + name]: value },
    ),
  )
}

/** Words between tags, and in the attributes and properties that are read out or shown, however they are put there. */
function ownWords(code: string): string[] {
  const tree = ts.createSourceFile('view.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) found.push(node.text)
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) found.push(...said(node.expression))
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) found.push(...said(node.initializer))
    if (ts.isPropertyAssignment(node) && spoken.has(node.name.getText())) found.push(...said(node.initializer))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words) && !names.has(words))
}

/** The strings that an expression may come to; what is called with a string is not said, but a key or a value. */
function said(node: ts.Node | undefined): string[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ')]
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return said(node.expression)
  if (ts.isConditionalExpression(node)) return [...said(node.whenTrue), ...said(node.whenFalse)]
  if (ts.isBinaryExpression(node)) {
    const { operatorToken, left, right } = node
    const isEither = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken]
    if (isEither.includes(operatorToken.kind)) return [...said(left), ...said(right)]
    return operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? said(right) : []
  }
  return []
}
