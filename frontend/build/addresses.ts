import { signedInPath } from '../src/lib/sign-in/signedInPath.ts'
import { routesOf } from './routes.ts'
import { languages } from './servedPages.ts'

/** Records with a page that everybody may see, by the first word of its path. */
const records = ['cities', 'networks', 'declarations', 'conferences', 'meetings', 'series']

const language = `/(${languages.join('|')})`
const recordPage = `/(${records.join('|')})/(?!new/?$)[^/]+/?`

/** Patterns of the addresses at which the app has a page; one without a language leads to the reader's own. */
const pages = [`(${language})?/?`, signedInPath, ...firstWords().map(below)]

function firstWords() {
  return [...new Set([...routesOf().keys()].map((path) => path.split('/')[0] ?? ''))]
    .filter((word) => word !== '')
    .sort()
}

/** The addresses that begin with that word: all of them in one line. */
function below(word: string): string {
  const rests = [...routesOf().keys()]
    .filter((path) => path.split('/')[0] === word)
    .map((path) => path.slice(word.length).replaceAll(/\$\w+/g, '[^/]+'))
  return `(${language})?/${word}${rests.length > 1 ? `(${rests.sort().join('|')})` : rests[0]}/?`
}

/** Whether the app has a page at an address. */
export function isPage(path: string): boolean {
  return pages.some((page) => new RegExp(`^${page}$`).test(path))
}

/** Of an address below the language that is the page of a record: the path by which the service knows that page. */
export function recordOf(path: string): string | undefined {
  if (!new RegExp(`^${recordPage}$`).test(path)) return undefined
  return /^(\/\w+\/[a-z0-9-]+)\/?$/.exec(path)?.[1] ?? '/-'
}

/** What the server of production has of this in its configuration. */
export const nginx = {
  pages: ['map $uri $is_page {', '    default 0;', ...pages.map((page) => `    "~^${page}$" 1;`), '}'].join('\n'),
  records: `location ~ "^${language}${recordPage}$" {`,
}
