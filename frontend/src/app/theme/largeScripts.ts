/** Scripts of so many letters that even the list of their fonts is long: it is fetched when a page shows one of them. */
const scripts = [
  { letter: /\p{Script=Hangul}/u, load: () => import('@fontsource-variable/noto-sans-kr/wght.css') },
  {
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    load: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
  },
]

type Script = Pick<(typeof scripts)[number], 'letter'> & { load: () => Promise<unknown> }

/** Watches what the page shows, and brings the fonts of each script the first time that a letter of it is among the words. */
export function bringFontsOf(root: Element, open: Script[] = scripts) {
  let missing = open
  let isLooking = false
  const look = () => {
    isLooking = false
    const words = [root.textContent, ...[...root.querySelectorAll('input, textarea')].map(typedIn)].join(' ')
    const found = missing.filter(({ letter }) => letter.test(words))
    missing = missing.filter((script) => !found.includes(script))
    // Without them the page stands in the fonts that the machine has.
    for (const { load } of found) void load().catch(() => {})
    if (missing.length === 0) watcher.disconnect()
  }
  const watcher = new MutationObserver(() => {
    if (isLooking) return
    isLooking = true
    // Whatever changes at once is looked at once, after it was drawn.
    setTimeout(look, 100)
  })
  watcher.observe(root, { childList: true, characterData: true, subtree: true })
}

function typedIn(field: Element) {
  return (field as HTMLInputElement).value
}
