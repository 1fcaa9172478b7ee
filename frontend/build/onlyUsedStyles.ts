import postcss, { type Rule } from 'postcss'
import type { Plugin } from 'vite'

/** The classes of the component library, whose names are hashes that its scripts hold word for word. */
const ofLibrary = /\.(m_[0-9a-f]{8}|mantine-[\w-]+)/g

/**
 * Leaves out the rules for components that no page uses: those whose class stands in no script. The library's styles come as
 * one sheet for all of it, six times what is used.
 */
export function onlyUsedStyles(): Plugin {
  return {
    name: 'paideia-only-used-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const scripts = files.map((file) => (file.type === 'chunk' ? file.code : '')).join()
      const isUsed = (selector: string) =>
        [...selector.matchAll(ofLibrary)].every(([, name = '']) => !name.startsWith('m_') || scripts.includes(name))
      for (const file of files) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
        const sheet = postcss.parse(String(file.source))
        sheet.walkRules((rule) => keepOnly(rule, isUsed))
        sheet.walkAtRules(/^(media|supports|layer|container)$/, (rule) => {
          if (rule.nodes?.length === 0) rule.remove()
        })
        file.source = sheet.toString()
      }
    },
  }
}

function keepOnly(rule: Rule, isUsed: (selector: string) => boolean) {
  if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return
  const kept = rule.selectors.filter(isUsed)
  if (kept.length === 0) rule.remove()
  else if (kept.length < rule.selectors.length) rule.selectors = kept
}
