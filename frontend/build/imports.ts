import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

/** The features in their order: each may use those before it, and none after it. */
export const features = [
  'about',
  'activity',
  'search',
  'inbox',
  'access',
  'theme',
  'city',
  'network',
  'membership',
  'directory',
  'file',
  'agenda',
  'meeting',
  'convocation',
  'conference',
  'minutes',
  'registration',
  'programme',
  'declaration',
  'declaration-editor',
  'adherence',
  'commitment-entry',
  'commitment',
  'progress',
  'signing',
  'home',
] as const

/** What several features are made of. */
const base = ['ui', 'lib', 'api']

/** Why a file of `src` may not import that; nothing where it may. Both are named from `src` on; the second as it is written. */
export function faultOf(file: string, specifier: string): string | undefined {
  const { layer, feature } = placeOf(file)
  const target = placeOf(specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(file), specifier))
  const isRelative = specifier.startsWith('.')
  if (!isRelative && !specifier.startsWith('@/')) return undefined
  if (isRelative && file.includes('/') && (target.layer !== layer || target.feature !== feature))
    return 'Across folders, import by @/.'
  if (base.includes(layer) && (target.layer === 'features' || target.layer === 'app'))
    return 'The base knows neither features nor the app.'
  if (layer === 'app' && target.layer === 'features' && !['public', 'routes'].includes(target.folder))
    return 'A feature is used through its routes and its public folder.'
  if (layer !== 'features') return undefined
  if (target.layer === 'app') return 'Nothing imports the app.'
  if (target.layer !== 'features') return undefined
  if (target.feature === feature) return isRelative ? undefined : 'Within a feature, import by a relative path.'
  if (target.folder !== 'public') return 'Another feature is used through its public folder.'
  if (rank(target.feature) >= rank(feature)) return `A feature uses only those before it: ${features.join(', ')}.`
  return undefined
}

function placeOf(path: string) {
  const [layer = '', feature = '', folder = ''] = normalize(path).split('/')
  if (layer !== 'features') return { layer, feature: '', folder: feature }
  return { layer, feature, folder }
}

function rank(feature: string) {
  return (features as readonly string[]).indexOf(feature)
}

export interface Import {
  file: string
  specifier: string
  /** The file that it comes to, where that is one of ours. */
  target: string | undefined
  /** Gone once the types are. */
  isType: boolean
}

/** Every import of the scripts in `src`, tests left out; files are named from `src` on. */
export function importsOf(root: string): Import[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))
    .filter((file) => !file.startsWith('test/') && !file.startsWith('api/generated/'))
    .flatMap((file) =>
      written(readFileSync(join(root, file), 'utf8'), file).map((found) => ({
        ...found,
        file,
        target: resolved(root, file, found.specifier),
      })),
    )
}

/** What a script imports, at once or later. */
function written(code: string, file: string) {
  const found: { specifier: string; isType: boolean }[] = []
  const visit = (node: ts.Node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push({ specifier: (node.moduleSpecifier as ts.StringLiteral).text, isType: isTypeOnly(node) })
    const [asked] = ts.isCallExpression(node) ? node.arguments : []
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && asked)
      found.push({ specifier: (asked as ts.StringLiteral).text, isType: false })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true))
  return found
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const { importClause } = node
  const named = importClause?.namedBindings
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return Boolean(
    named && ts.isNamedImports(named) && !importClause?.name && named.elements.every(({ isTypeOnly: is }) => is),
  )
}

function resolved(root: string, file: string, specifier: string) {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.') && normalize(join(dirname(file), specifier))
  if (!path) return undefined
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (candidate) => /\.\w+$/.test(candidate) && existsSync(join(root, candidate)),
  )
}

/** The circles among these imports, each from one of its files around to the same. */
export function circles(imports: Pick<Import, 'file' | 'target' | 'isType'>[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { file, target, isType } of imports) {
    if (target && !isType) next.set(file, [...(next.get(file) ?? []), target])
  }
  const found: string[][] = []
  const done = new Set<string>()
  const visit = (file: string, way: string[]) => {
    const since = way.indexOf(file)
    if (since >= 0) found.push([...way.slice(since), file])
    if (since >= 0 || done.has(file)) return
    for (const target of next.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return found
}
