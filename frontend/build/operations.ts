import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const sdk = resolve('src/api/generated/sdk.gen.ts')

/**
 * Gives each operation of the generated client a module of its own in a build. The generator writes all of them into one
 * file, which every page would load, although it asks for a few.
 */
export function operations(): Plugin {
  let texts: Map<string, string>
  return {
    name: 'paideia-operations',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      texts = operationsOf(readFileSync(sdk, 'utf8'))
    },
    load(id) {
      const operation =
        id.startsWith(`${sdk}?`) && texts.get(new URLSearchParams(id.split('?')[1]).get('operation') ?? '')
      return operation || null
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes(barrel)) return null
      return { code: apart(code, texts), map: null }
    },
  }
}

const barrel = "from '@/api/generated'"

/** The text of each operation, by its name; what it needs of types is left out, since a build knows none. */
export function operationsOf(text: string): Map<string, string> {
  const found = text.matchAll(
    /^export const (\w+) = <[\s\S]*?>\(options\??: [\s\S]*?\): RequestResult<[^>]*> => ([\s\S]*?;)\n(?=\n|$)/gm,
  )
  return new Map(
    [...found].map(([, name = '', call = '']) => [
      name,
      `import { client } from './client.gen'\nexport const ${name} = (options: any) => ${call}\n`,
    ]),
  )
}

/** The same module with each operation imported from where it stands; rows stay where they are, for those who debug. */
export function apart(code: string, texts: ReadonlyMap<string, string>): string {
  return code.replace(/^import \{([^}]*)\} from '@\/api\/generated'/gm, (whole, names: string) => {
    const wanted = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
    if (wanted.some((name) => !texts.has(name))) return whole
    const rows = '\n'.repeat(whole.split('\n').length - 1)
    return wanted.map((name) => `import { ${name} } from '${sdk}?operation=${name}'`).join('; ') + rows
  })
}
