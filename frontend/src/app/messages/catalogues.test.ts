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

function placeholders(forms: string[] = []) {
  return [...new Set(forms.flatMap((text) => text.match(/\{\{\w+\}\}|<\w+>/g) ?? []))].sort()
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

const spoken = new Set(['label', 'title', 'alt', 'placeholder', 'aria-label', 'description', 'legend', 'header'])

describe('the pages', () => {
  const views = files.filter((file) => file.endsWith('.tsx') && !file.includes('.test.') && !file.startsWith('test/'))

  it.each(views)('%s has no words of its own', (view) => {
    expect(ownWords(join(source, view))).toEqual([])
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

/** Words between tags, and in the attributes that are read out or shown. */
function ownWords(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) found.push(node.text)
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) found.push(node.initializer.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words))
}
