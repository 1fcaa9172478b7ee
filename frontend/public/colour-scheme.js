// Sets the reader's colour scheme before the first paint, so that the page does not flash. A file, since the content
// security policy allows no inline script.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value')
  } catch {
    // Storage may be closed to us: then the system's scheme holds.
  }
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  const name = 'data-mantine-color-scheme'
  const page = document.documentElement
  page.setAttribute(name, isDark ? 'dark' : 'light')

  // Paper is light, whatever the screen is.
  let onScreen = null
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) onScreen = page.getAttribute(name)
    page.setAttribute(name, matches ? 'light' : (onScreen ?? 'light'))
  })
})()
