import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** A page of the app, as its route has it. */
export interface RouteOfPage {
  /** Below the language: `cities/$slug`. */
  path: string
  /** The module that shows it. */
  module: string
  /** The features whose words it asks for besides those that every page has. */
  words: string[]
}

/** The pages of the app by the paths of their routes, read from where the routes are written. */
export function routesOf(root = 'src'): Map<string, RouteOfPage> {
  const files = [...readdirSync(`${root}/features`).map((feature) => `features/${feature}`), 'app/pages']
    .map((folder) => `${root}/${folder}/routes.ts`)
    .filter((file) => existsSync(file))
  const found = files.flatMap((file) => routesIn(readFileSync(file, 'utf8'), dirname(file)))
  return new Map(found.map((route) => [route.path, route]))
}

/** What stands in each `createRoute({ … })`. */
export function routesIn(code: string, folder: string): RouteOfPage[] {
  const routes: RouteOfPage[] = []
  const visit = (node: ts.Node) => {
    const [options] = ts.isCallExpression(node) && node.expression.getText() === 'createRoute' ? node.arguments : []
    if (options && ts.isObjectLiteralExpression(options)) routes.push(route(options, folder))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('routes.ts', code, ts.ScriptTarget.Latest, true))
  return routes
}

function route(options: ts.ObjectLiteralExpression, folder: string): RouteOfPage {
  const path = options.properties.find((one) => one.name?.getText() === 'path')
  const module = calls(options, 'import')[0]?.arguments[0]
  if (!path || !ts.isPropertyAssignment(path) || !ts.isStringLiteral(path.initializer) || !module)
    throw new Error(`A route of ${folder} has no path or no page that can be read: ${options.getText()}`)
  const file = join(folder, (module as ts.StringLiteral).text)
  return {
    path: path.initializer.text,
    module: `${file}${existsSync(`${file}.tsx`) ? '.tsx' : '.ts'}`,
    words: calls(options, 'learn').map(({ arguments: [, feature] }) => (feature as ts.StringLiteral).text),
  }
}

/** The calls of a function by its name within a piece of code. */
function calls(within: ts.Node, name: string): ts.CallExpression[] {
  const found: ts.CallExpression[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(within)
  return found
}
